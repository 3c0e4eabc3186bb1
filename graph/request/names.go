package request

import "strings"

// QuotedName returns the first name in double quotes in a message. It returns the
// empty text for anything that is not a short name: messages may repeat a client's text.
func QuotedName(message string) string {
	_, rest, _ := strings.Cut(message, `"`)
	name, _, closed := strings.Cut(rest, `"`)
	const longest = 64
	if !closed || name == "" || len(name) > longest || strings.ContainsFunc(name, func(c rune) bool {
		return !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || strings.ContainsRune("_$@.[]!", c))
	}) {
		return ""
	}
	return name
}

// nameOrNot returns the name that a client sent, or a question mark if it is no name.
func nameOrNot(name string) string {
	if quoted := QuotedName(`"` + name + `"`); quoted != "" {
		return quoted
	}
	return "?"
}
