package chart

import "litong3422/internal/fault"

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
