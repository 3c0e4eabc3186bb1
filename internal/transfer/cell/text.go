package cell

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"litong3422/internal/catalogue"
	"litong3422/internal/sheet"
)

var roundedText = regexp.MustCompile(`^[+-]?\d(?:\.\d+)?[Ee]\+\d{1,3}$`)

// Text returns the text of a cell as a reader sees it, without blanks around it. A number
// gives its digits, with the zeros and the words that its format adds. A number that the
// spreadsheet has rounded is a problem, and so is one that it shows as a day or a share.
func Text(x sheet.Cell) (string, *Problem) {
	switch x.Kind {
	case sheet.Empty:
		return "", nil
	case sheet.Error:
		return "", formulaError(x.Text)
	case sheet.NoValue:
		return "", problem(FormulaWithoutValue, "公式没有保存计算结果，请在表格软件中打开、重新计算并保存", "the file holds no value of this formula: open it in a spreadsheet program, calculate and save")
	case sheet.Bool:
		return map[string]string{"1": "TRUE", "0": "FALSE"}[x.Text], nil
	case sheet.Number:
		return numberAsText(x)
	}
	return checkedText(x.Text)
}

// checkedText returns a text that was typed, if it has no characters that no text has.
func checkedText(raw string) (string, *Problem) {
	text := unguard(clean(raw))
	for _, c := range text {
		switch {
		case c == utf8.RuneError:
			return "", problem(TextInvalid, "“%s”中有已丢失的字符，请改正", "%s has a character that is lost: correct it", brief(text))
		case c != '\n' && c != '\t' && unicode.IsControl(c), c >= 0x202a && c <= 0x202e, c >= 0x2066 && c <= 0x2069, c&0xfffe == 0xfffe:
			return "", problem(TextInvalid, "“%[1]s”中有控制字符（U+%04[2]X），请删去", "%[1]s has a control character (U+%04[2]X): remove it", brief(text), c)
		case unicode.Is(unicode.Co, c):
			return "", problem(TextInvalid, "“%[1]s”中有只在个别电脑上能显示的自造字（U+%04[2]X），请改用标准字符", "%[1]s has a character of private use (U+%04[2]X), which other computers do not show: use a standard one", brief(text), c)
		}
	}
	if strings.ContainsAny(text, "EeＥｅ") && roundedText.MatchString(narrow(text)) {
		return "", problem(NumberPrecision, "“%s”是以科学计数法显示的号码，后面的数字已丢失；请将该列设为文本格式后重新填写", "%s is a number in exponents, whose last digits are lost: format the column as text and write it again", text)
	}
	return text, nil
}

// numberAsText returns the digits of a number as the cell shows them.
func numberAsText(x sheet.Cell) (string, *Problem) {
	if x.Format.Kind.Dated() {
		return "", problem(TextInvalid, "单元格是日期格式，应为文本；请将单元格设为文本格式后重新填写", "the cell is a date, not a text: format it as text and write it again")
	}
	n, p := exact(x.Text)
	if p != nil {
		return "", p
	}
	const longest = 15 // digits that a spreadsheet keeps
	digits := n.String()
	if len(strings.TrimLeft(strings.ReplaceAll(digits, ".", ""), "-0")) > longest {
		return "", problem(NumberPrecision, "表格软件只保留数字的前15位，“%s”可能已被改动；请将单元格设为文本格式后重新填写", "spreadsheets keep 15 digits of a number, so %s may be changed: format the cell as text and write it again", digits)
	}
	f := x.Format
	switch f.Kind {
	case sheet.AsPercent, sheet.AsTime, sheet.AsDuration, sheet.AsFraction, sheet.AsNothing:
		return "", problem(TextInvalid, "单元格是数字格式“%s”，应为文本；请将单元格设为文本格式后重新填写", "the cell has the number format %s, not a text: format it as text and write it again", brief(f.Code))
	}
	if f.Scale > 0 || f.Mixed {
		return "", problem(TextInvalid, "单元格显示的与存储的“%s”不同，请将单元格设为文本格式后重新填写", "the cell shows something else than the stored %s: format it as text and write it again", digits)
	}
	whole := n.IsInteger() && !n.IsNegative()
	if whole && len(digits) < f.Zeros {
		digits = strings.Repeat("0", f.Zeros-len(digits)) + digits
	}
	if whole && (f.Prefix != "" || f.Suffix != "") {
		digits = f.Prefix + digits + f.Suffix
	}
	return digits, nil
}

// readText reads a text of a field.
func (c *Column) readText(x sheet.Cell) (string, *Problem) {
	if x.Kind == sheet.Bool {
		return "", problem(TextInvalid, "单元格是逻辑值，应为文本", "the cell is a truth value, not a text")
	}
	if c.Field.PII == "PHONE" && x.Kind == sheet.Number && x.Format.Mixed {
		x.Format = sheet.CellFormat{} // 000-0000-0000: the digits are the number
	}
	text, p := Text(x)
	if p != nil {
		return "", p
	}
	if Blank(sheet.Cell{Kind: sheet.Text, Text: text}) {
		return "", nil // a stroke that an export has marked as text
	}
	if ditto(text) {
		return "", problem(TextInvalid, "“%s”指上一行的内容，请填写完整", "%s means the line above: write it in full", text)
	}
	if text, p = c.person(text, x); p != nil {
		return "", p
	}
	if c.Field.PII == "" && c.Field.Kind == catalogue.String {
		text = narrowCode(text)
	}
	if n := utf8.RuneCountInString(text); c.Longest > 0 && n > c.Longest {
		return "", problem(TextLength, "共%d字，最多%d字", "it has %d characters; %d is the most", n, c.Longest)
	}
	return text, nil
}

// ditto reports whether a text refers to the line above.
func ditto(text string) bool {
	switch folded(text) {
	case "同上", "同前", "〃", `"`, "″", "''", "\u201d", "“", "''''":
		return true
	}
	return false
}

// narrowCode turns full-width letters and digits of a code into plain ones. A text with
// Chinese characters keeps its full-width marks.
func narrowCode(text string) string {
	wide, chinese := false, false
	for _, c := range text {
		wide = wide || c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ'
		chinese = chinese || unicode.Is(unicode.Han, c)
	}
	if !wide || chinese {
		return text
	}
	return narrow(text)
}
