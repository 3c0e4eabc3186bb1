package sheet

import (
	"bytes"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// get returns the attribute of that name without prefix, with its entities decoded; ""
// without one.
func (s *scanner) get(name string) string {
	for _, a := range s.attributes {
		if string(a.name) == name {
			text, err := appendText(nil, a.value, false)
			if err != nil {
				return ""
			}
			return string(text)
		}
	}
	return ""
}

// getRelation returns the id of the relationship that an element names, whatever the prefix.
func (s *scanner) getRelation() string {
	for _, a := range s.attributes {
		if bytes.HasSuffix(a.name, []byte(":id")) {
			return string(a.value)
		}
	}
	return ""
}

// flag reports whether the attribute of that name says yes.
func (s *scanner) flag(name string) bool {
	value := s.get(name)
	return value == "1" || value == "true" || value == "on"
}

// number returns the attribute of that name as a number; −1 where it is none.
func (s *scanner) number(name string) int {
	n, err := strconv.Atoi(s.get(name))
	if err != nil {
		return -1
	}
	return n
}

// appendCharacters appends the text that was read last.
func (s *scanner) appendCharacters(to []byte) ([]byte, error) {
	return appendText(to, s.text, s.literal)
}

// appendText appends a text of XML as the text that it means. It refuses what XML does not
// allow: unknown entities, control characters, bytes that are no UTF-8.
func appendText(to, text []byte, literal bool) ([]byte, error) {
	start := len(to)
	for len(text) > 0 {
		i := bytes.IndexAny(text, "&\r")
		if literal {
			i = bytes.IndexByte(text, '\r')
		}
		if i < 0 {
			to = append(to, text...)
			break
		}
		to = append(to, text[:i]...)
		if text[i] == '\r' {
			to = append(to, '\n')
			text = bytes.TrimPrefix(text[i+1:], []byte("\n"))
			continue
		}
		end := bytes.IndexByte(text[i:], ';')
		if end < 0 {
			return nil, errXML
		}
		meant, ok := entity(text[i+1 : i+end])
		if !ok {
			return nil, errXML
		}
		to = utf8.AppendRune(to, meant)
		text = text[i+end+1:]
	}
	if !allowed(to[start:]) {
		return nil, errXML
	}
	return to, nil
}

// allowed reports whether a text has only characters that XML allows.
func allowed(text []byte) bool {
	plain := true
	for _, c := range text {
		if c < ' ' && c != '\t' && c != '\n' && c != '\r' {
			return false
		}
		plain = plain && c < utf8.RuneSelf
	}
	return plain || utf8.Valid(text) && !bytes.Contains(text, []byte("\uffff")) && !bytes.Contains(text, []byte("\ufffe"))
}

func entity(name []byte) (rune, bool) {
	switch string(name) {
	case "amp":
		return '&', true
	case "lt":
		return '<', true
	case "gt":
		return '>', true
	case "quot":
		return '"', true
	case "apos":
		return '\'', true
	}
	number, found := bytes.CutPrefix(name, []byte("#"))
	if !found || len(number) == 0 || len(number) > 8 {
		return 0, false
	}
	base := 10
	if number[0] == 'x' {
		number, base = number[1:], 16
	}
	value, err := strconv.ParseUint(string(number), base, 31)
	return rune(value), err == nil && utf8.ValidRune(rune(value)) && value != 0
}

// unescape decodes _xHHHH_, by which workbooks write characters that XML does not allow. A
// half of a pair stays unreadable: it becomes U+FFFD, which no cell takes.
func unescape(text []byte) []byte {
	if !bytes.Contains(text, []byte("_x")) {
		return text
	}
	out := make([]byte, 0, len(text))
	for len(text) > 0 {
		first, ok := escape(text)
		if !ok {
			out = append(out, text[0])
			text = text[1:]
			continue
		}
		text = text[7:]
		if second, ok := escape(text); ok && utf16.IsSurrogate(first) {
			if both := utf16.DecodeRune(first, second); both != utf8.RuneError {
				first, text = both, text[7:]
			}
		}
		out = utf8.AppendRune(out, first)
	}
	return out
}

// escape returns the unit of UTF-16 that a text begins with as _xHHHH_.
func escape(text []byte) (rune, bool) {
	if len(text) < 7 || text[0] != '_' || text[1] != 'x' || text[6] != '_' {
		return 0, false
	}
	value, err := strconv.ParseUint(string(text[2:6]), 16, 16)
	return rune(value), err == nil
}
