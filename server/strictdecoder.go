package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"litong3422/internal/fault"
)

const (
	jsonDepth   = 32
	jsonValues  = 20_000 // values in one body; a filter's longest list is far shorter
	jsonNumeral = 64     // characters of one number
)

// decodeObject decodes one JSON object and refuses what encoding/json lets pass:
// repeated names, broken UTF-8 and halves of surrogate pairs, text after the end,
// any depth. Its errors never repeat the input. Numbers stay json.Number.
func decodeObject(body []byte) (map[string]any, error) {
	if !utf8.Valid(body) {
		return nil, malformed("不是有效的 UTF-8", "not valid UTF-8")
	}
	d := strictDecoder{body: body}
	switch {
	case d.next() == '{':
	case json.Valid(body):
		return nil, malformed("需要一个 JSON 对象", "a JSON object is needed")
	default:
		return nil, noJSON()
	}
	object, err := d.object(0)
	if err != nil {
		return nil, err
	}
	if d.next(); d.at < len(body) {
		return nil, noJSON()
	}
	return object, nil
}

func noJSON() error { return malformed("不是有效的 JSON", "not valid JSON") }

// strictDecoder reads JSON in one pass.
type strictDecoder struct {
	body   []byte
	at     int
	values int
}

// next is the next byte that is no white space, 0 at the end; it stays the next.
func (d *strictDecoder) next() byte {
	for ; d.at < len(d.body); d.at++ {
		switch c := d.body[d.at]; c {
		case ' ', '\t', '\r', '\n':
		default:
			return c
		}
	}
	return 0
}

// take takes the next byte if it is c.
func (d *strictDecoder) take(c byte) bool {
	if d.next() != c || d.at == len(d.body) {
		return false
	}
	d.at++
	return true
}

func (d *strictDecoder) value(depth int) (any, error) {
	if d.values++; d.values > jsonValues {
		return nil, &httpFault{http.StatusBadRequest, fault.New(fault.LimitExceeded,
			"请求含有超过 %d 个值", "the request holds more than %d values", jsonValues)}
	}
	if depth > jsonDepth {
		return nil, &httpFault{http.StatusBadRequest, fault.New(fault.LimitExceeded,
			"JSON 嵌套超过 %d 层", "the JSON is nested deeper than %d", jsonDepth)}
	}
	switch d.next() {
	case '{':
		return d.object(depth)
	case '[':
		return d.array(depth)
	case '"':
		return d.text()
	case 't':
		return true, d.word("true")
	case 'f':
		return false, d.word("false")
	case 'n':
		return nil, d.word("null")
	}
	return d.numeral()
}

func (d *strictDecoder) object(depth int) (map[string]any, error) {
	object := map[string]any{}
	d.at++
	if d.take('}') {
		return object, nil
	}
	for {
		if d.next() != '"' {
			return nil, noJSON()
		}
		name, err := d.text()
		if err != nil {
			return nil, err
		}
		if _, repeated := object[name]; repeated {
			return nil, malformed("JSON 对象中有重复的名称", "a name is repeated in a JSON object")
		}
		if !d.take(':') {
			return nil, noJSON()
		}
		if object[name], err = d.value(depth + 1); err != nil {
			return nil, err
		}
		if d.take('}') {
			return object, nil
		}
		if !d.take(',') {
			return nil, noJSON()
		}
	}
}

func (d *strictDecoder) array(depth int) ([]any, error) {
	array := []any{}
	d.at++
	if d.take(']') {
		return array, nil
	}
	for {
		value, err := d.value(depth + 1)
		if err != nil {
			return nil, err
		}
		array = append(array, value)
		if d.take(']') {
			return array, nil
		}
		if !d.take(',') {
			return nil, noJSON()
		}
	}
}

func (d *strictDecoder) word(word string) error {
	if !bytes.HasPrefix(d.body[d.at:], []byte(word)) {
		return noJSON()
	}
	d.at += len(word)
	return nil
}

func (d *strictDecoder) numeral() (any, error) {
	from := d.at
	for d.at < len(d.body) && strings.IndexByte("+-.0123456789Ee", d.body[d.at]) >= 0 {
		d.at++
	}
	numeral := d.body[from:d.at]
	switch {
	case len(numeral) > jsonNumeral || hugeExponent(numeral):
		return nil, malformed("数值过大或过长", "a number is too large or too long")
	case !json.Valid(numeral):
		return nil, noJSON()
	}
	return json.Number(numeral), nil
}

// hugeExponent finds numerals such as 1e999999999, whose digits would fill the memory.
func hugeExponent(numeral []byte) bool {
	at := bytes.IndexAny(numeral, "eE")
	return at >= 0 && len(bytes.TrimLeft(numeral[at+1:], "+-0")) > 3
}

// text reads a string.
func (d *strictDecoder) text() (string, error) {
	d.at++
	from, escaped := d.at, false
	for ; d.at < len(d.body); d.at++ {
		switch c := d.body[d.at]; {
		case c == '"':
			text := d.body[from:d.at]
			d.at++
			if escaped {
				return unescaped(text)
			}
			return string(text), nil
		case c == '\\':
			escaped = true
			d.at++
		case c < ' ':
			return "", noJSON()
		}
	}
	return "", noJSON()
}

// unescaped undoes the escapes of a string; none is cut off at its end.
func unescaped(from []byte) (string, error) {
	text := make([]byte, 0, len(from))
	for i := 0; i < len(from); i++ {
		if from[i] != '\\' {
			text = append(text, from[i])
			continue
		}
		if from[i+1] == 'u' {
			r, width := escapedRune(from[i:])
			switch {
			case width == 0:
				return "", noJSON()
			case r == 0: // PostgreSQL has none in text; nobody types it either
				return "", malformed("文本不能含有 U+0000", "text must not hold U+0000")
			}
			text = utf8.AppendRune(text, r)
			i += width - 1
			continue
		}
		i++
		at := strings.IndexByte(`"\/bfnrt`, from[i])
		if at < 0 {
			return "", noJSON()
		}
		text = append(text, "\"\\/\b\f\n\r\t"[at])
	}
	return string(text), nil
}

// escapedRune is the character that \uXXXX, or a pair of surrogates of these,
// stands for, and how many bytes wide that is: 0 for no hexadecimal digits and for
// one half of a pair, which encoding/json would replace in silence.
func escapedRune(text []byte) (r rune, width int) {
	const unit = len(`\uXXXX`)
	switch r = escapedUnit(text); {
	case r < 0:
		return 0, 0
	case !utf16.IsSurrogate(r):
		return r, unit
	}
	if r = utf16.DecodeRune(r, escapedUnit(text[unit:])); r == utf8.RuneError {
		return 0, 0
	}
	return r, 2 * unit
}

// escapedUnit is the \uXXXX escape that a text begins with, else -1.
func escapedUnit(text []byte) (u rune) {
	if len(text) < 6 || text[0] != '\\' || text[1] != 'u' {
		return -1
	}
	for _, c := range text[2:6] {
		switch {
		case c >= '0' && c <= '9':
			u = u<<4 | rune(c-'0')
		case c|0x20 >= 'a' && c|0x20 <= 'f':
			u = u<<4 | rune(c|0x20-'a'+10)
		default:
			return -1
		}
	}
	return u
}
