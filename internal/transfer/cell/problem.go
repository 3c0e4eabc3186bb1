package cell

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"litong3422/internal/fault"
)

// problem returns a problem; args fill both texts. Suggestions are added by suggest.
func problem(code Code, zh, en string, args ...any) *Problem {
	if len(args) > 0 {
		zh, en = fmt.Sprintf(zh, args...), fmt.Sprintf(en, args...)
	}
	return &Problem{Code: code, Text: fault.Text{ZH: zh, EN: en}}
}

// suggest adds readings to a problem, in its texts too.
func (p *Problem) suggest(readings ...string) *Problem {
	for _, reading := range readings {
		if reading != "" {
			p.Suggestions = append(p.Suggestions, reading)
		}
	}
	if len(p.Suggestions) > 0 {
		p.Text.ZH += "；可能是：" + strings.Join(p.Suggestions, "、")
		p.Text.EN += "; it may mean: " + strings.Join(p.Suggestions, ", ")
	}
	return p
}

// brief is the text of a cell as a problem shows it.
func brief(text string) string {
	const longest = 40
	if len(text) <= longest && !strings.ContainsAny(text, " \t\n") {
		return text
	}
	text = strings.Join(strings.Fields(text), " ")
	if utf8.RuneCountInString(text) <= longest {
		return text
	}
	return string([]rune(text)[:longest]) + "…"
}

func formulaError(text string) *Problem {
	return problem(FormulaError, "公式出错：%s，请改正公式或填写数值", "the formula has the error %s: correct it, or write the value", brief(text))
}

// isFormulaError reports whether a text is the error of a formula, as text files have it.
func isFormulaError(text string) bool {
	switch strings.ToUpper(strings.TrimSpace(text)) {
	case "#REF!", "#VALUE!", "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#GETTING_DATA":
		return true
	}
	return strings.HasPrefix(text, "##") && strings.Trim(text, "#") == ""
}
