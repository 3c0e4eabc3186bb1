package main

import (
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"strings"
	"unicode/utf8"

	"litong3422/internal/fault"
)

const (
	bodyLimit   = 1 << 20
	jsonDepth   = 32
	jsonValues  = 20_000 // values in one body; a filter's longest list is far shorter
	jsonNumeral = 64     // characters of one number
)

// httpFault is a fault with the HTTP status that says it best.
type httpFault struct {
	status int
	fault  *fault.Error
}

func (e *httpFault) Error() string { return e.fault.Error() }

func (e *httpFault) Unwrap() error { return e.fault }

func malformed(zh, en string, args ...any) error {
	return &httpFault{http.StatusBadRequest, fault.New(fault.Invalid, zh, en, args...)}
}

func tooLarge() error {
	return &httpFault{http.StatusRequestEntityTooLarge, fault.New(fault.LimitExceeded,
		"请求体超过上限 %d 字节", "the body exceeds the limit of %d bytes", bodyLimit)}
}

// readJSON reads a body that must be one JSON object in UTF-8.
func readJSON(w http.ResponseWriter, r *http.Request) (map[string]any, error) {
	mediaType, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	charset, given := params["charset"]
	if err != nil || mediaType != "application/json" || given && !strings.EqualFold(charset, "utf-8") || len(r.Header.Values("Content-Type")) > 1 {
		return nil, &httpFault{http.StatusUnsupportedMediaType, fault.New(fault.Invalid,
			"请以 application/json(UTF-8)发送", "send application/json in UTF-8")}
	}
	if r.ContentLength > bodyLimit {
		return nil, tooLarge()
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, bodyLimit))
	var over *http.MaxBytesError
	switch {
	case errors.As(err, &over):
		return nil, tooLarge()
	case err != nil:
		return nil, malformed("请求体不完整", "the body is incomplete")
	}
	return decodeObject(body)
}

// decodeObject decodes one JSON object and refuses what encoding/json lets pass:
// repeated names, broken UTF-8 and halves of surrogate pairs, text after the end,
// any depth. Its errors never repeat the input. Numbers stay json.Number.
func decodeObject(body []byte) (map[string]any, error) {
	if !utf8.Valid(body) {
		return nil, malformed("不是有效的 UTF-8", "not valid UTF-8")
	}
	if !json.Valid(body) || halfSurrogate(body) {
		return nil, malformed("不是有效的 JSON", "not valid JSON")
	}
	d := strictDecoder{body: body}
	value, err := d.value(0)
	if err != nil {
		return nil, err
	}
	object, ok := value.(map[string]any)
	if !ok {
		return nil, malformed("需要一个 JSON 对象", "a JSON object is needed")
	}
	return object, nil
}

// strictDecoder reads a body that is valid JSON, and so need not look for what
// would not be.
type strictDecoder struct {
	body   []byte
	at     int
	values int
}

// next is the next byte that is no white space, and neither comma nor colon.
func (d *strictDecoder) next() byte {
	for {
		switch c := d.body[d.at]; c {
		case ' ', '\t', '\r', '\n', ',', ':':
			d.at++
		default:
			return c
		}
	}
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
		d.at += len("true")
		return true, nil
	case 'f':
		d.at += len("false")
		return false, nil
	case 'n':
		d.at += len("null")
		return nil, nil
	}
	from := d.at
	for d.at < len(d.body) && strings.IndexByte("+-.0123456789Ee", d.body[d.at]) >= 0 {
		d.at++
	}
	numeral := string(d.body[from:d.at])
	if len(numeral) > jsonNumeral || hugeExponent(numeral) {
		return nil, malformed("数值过大或过长", "a number is too large or too long")
	}
	return json.Number(numeral), nil
}

func (d *strictDecoder) object(depth int) (any, error) {
	object := map[string]any{}
	for d.at++; d.next() != '}'; {
		name, err := d.text()
		if err != nil {
			return nil, err
		}
		if _, repeated := object[name]; repeated {
			return nil, malformed("JSON 对象中有重复的名称", "a name is repeated in a JSON object")
		}
		if object[name], err = d.value(depth + 1); err != nil {
			return nil, err
		}
	}
	d.at++
	return object, nil
}

func (d *strictDecoder) array(depth int) (any, error) {
	array := []any{}
	for d.at++; d.next() != ']'; {
		value, err := d.value(depth + 1)
		if err != nil {
			return nil, err
		}
		array = append(array, value)
	}
	d.at++
	return array, nil
}

// text reads a string. encoding/json undoes escapes, if there are any.
func (d *strictDecoder) text() (string, error) {
	from := d.at
	escaped := false
	for d.at++; d.body[d.at] != '"'; d.at++ {
		if d.body[d.at] == '\\' {
			escaped = true
			d.at++
		}
	}
	d.at++
	if !escaped {
		return string(d.body[from+1 : d.at-1]), nil
	}
	var text string
	if err := json.Unmarshal(d.body[from:d.at], &text); err != nil {
		return "", malformed("不是有效的 JSON", "not valid JSON")
	}
	// PostgreSQL has no U+0000 in text; nobody types it either.
	if strings.ContainsRune(text, 0) {
		return "", malformed("文本不能含有 U+0000", "text must not hold U+0000")
	}
	return text, nil
}

// hugeExponent finds numerals such as 1e999999999, whose digits would fill the memory.
func hugeExponent(numeral string) bool {
	at := strings.IndexAny(numeral, "eE")
	if at < 0 {
		return false
	}
	return len(strings.TrimLeft(numeral[at+1:], "+-0")) > 3
}

// halfSurrogate finds a \ud800…\udfff escape without its other half, which
// encoding/json replaces silently. body is valid JSON.
func halfSurrogate(body []byte) bool {
	unit := func(at int) (u rune) { // the \uXXXX escape at this place, else -1
		if at+6 > len(body) || body[at] != '\\' || body[at+1] != 'u' {
			return -1
		}
		for _, c := range body[at+2 : at+6] {
			switch {
			case c >= '0' && c <= '9':
				u = u<<4 | rune(c-'0')
			default:
				u = u<<4 | rune(c|0x20-'a'+10)
			}
		}
		return u
	}
	for i := 0; i < len(body); i++ {
		if body[i] != '\\' {
			continue
		}
		switch u := unit(i); {
		case u >= 0xd800 && u < 0xdc00:
			if low := unit(i + 6); low < 0xdc00 || low > 0xdfff {
				return true
			}
			i += 11
		case u >= 0xdc00 && u < 0xe000:
			return true
		case u >= 0:
			i += 5
		default:
			i++ // the escaped character
		}
	}
	return false
}
