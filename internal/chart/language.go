package chart

import (
	"fmt"
	"strings"
	"time"

	"litong3422/internal/fault"
)

// Language is the language of the words in a chart; the words are the API's.
type Language string

// The languages; any other word stands for Chinese.
const (
	Chinese Language = "ZH"
	English Language = "EN"
)

// Of returns the text in the language.
func (l Language) Of(t fault.Text) string {
	if l == English {
		return t.EN
	}
	return t.ZH
}

// Span writes the label of a year, quarter or month, as "2019Q2", in the language.
// Other labels stay as they are.
func (l Language) Span(label string) string {
	if l == English {
		return label
	}
	if year, quarter, ok := strings.Cut(label, "Q"); ok && len(year) == 4 {
		if n := strings.Index("1234", quarter); n >= 0 {
			return year + "年" + []string{"一", "二", "三", "四"}[n] + "季度"
		}
	}
	if month, err := time.Parse("2006-01", label); err == nil {
		return fmt.Sprintf("%d年%d月", month.Year(), month.Month())
	}
	if year, err := time.Parse("2006", label); err == nil {
		return fmt.Sprintf("%d年", year.Year())
	}
	return label
}
