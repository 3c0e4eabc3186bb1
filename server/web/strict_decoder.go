package web

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"math"
	"net/http"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"

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
	d := strictDecoder{in: jsontext.NewDecoder(bytes.NewBuffer(body))}
	if d.in.PeekKind() != '{' {
		if json.Valid(body) {
			return nil, malformed("需要一个 JSON 对象", "a JSON object is needed")
		}
		return nil, noJSON()
	}
	object, err := d.value(0)
	if err != nil {
		return nil, err
	}
	if _, err := d.in.ReadToken(); !errors.Is(err, io.EOF) {
		return nil, noJSON()
	}
	return object.(map[string]any), nil
}

func noJSON() error { return malformed("不是有效的 JSON", "not valid JSON") }

// strictDecoder builds values from tokens: the tokens are the library's, the
// bounds are ours.
type strictDecoder struct {
	in     *jsontext.Decoder
	values int
}

// token reads the next token.
func (d *strictDecoder) token() (jsontext.Token, error) {
	token, err := d.in.ReadToken()
	switch {
	case errors.Is(err, jsontext.ErrDuplicateName):
		return token, malformed("JSON 对象中有重复的名称", "a name is repeated in a JSON object")
	case err != nil:
		return token, noJSON()
	}
	return token, nil
}

func (d *strictDecoder) value(depth int) (any, error) {
	if d.values++; d.values > jsonValues {
		return nil, &httpFault{http.StatusBadRequest, fault.New(fault.LimitExceeded,
			"请求含有超过%d个值", "the request holds more than %d values", jsonValues)}
	}
	if depth > jsonDepth {
		return nil, &httpFault{http.StatusBadRequest, fault.New(fault.LimitExceeded,
			"JSON 嵌套超过%d层", "the JSON is nested deeper than %d", jsonDepth)}
	}
	token, err := d.token()
	if err != nil {
		return nil, err
	}
	switch token.Kind() {
	case '{':
		return d.object(depth)
	case '[':
		return d.array(depth)
	case '"':
		return text(token)
	case '0':
		return numeral(token.String())
	case 'n':
		return nil, nil
	}
	return token.Bool(), nil
}

func (d *strictDecoder) object(depth int) (map[string]any, error) {
	object := map[string]any{}
	for d.in.PeekKind() != '}' {
		token, err := d.token()
		if err != nil {
			return nil, err
		}
		name, err := text(token)
		if err != nil {
			return nil, err
		}
		if object[name], err = d.value(depth + 1); err != nil {
			return nil, err
		}
	}
	_, err := d.token()
	return object, err
}

func (d *strictDecoder) array(depth int) ([]any, error) {
	array := []any{}
	for d.in.PeekKind() != ']' {
		value, err := d.value(depth + 1)
		if err != nil {
			return nil, err
		}
		array = append(array, value)
	}
	_, err := d.token()
	return array, err
}

// text returns a string, and refuses U+0000, which PostgreSQL cannot store.
func text(token jsontext.Token) (string, error) {
	s := token.String()
	if strings.ContainsRune(s, 0) {
		return "", malformed("文本不能含有 U+0000", "text must not hold U+0000")
	}
	return s, nil
}

// numeral returns a number. JSON has one kind of number, and some clients write 2 as 2.0
// or 2e0: a whole number of up to 53 bits is returned without point and exponent.
func numeral(of string) (json.Number, error) {
	if len(of) > jsonNumeral || hugeExponent(of) {
		return "", malformed("数值过大或过长", "a number is too large or too long")
	}
	if strings.ContainsAny(of, ".eE") {
		const exact = 1 << 53
		if n, err := strconv.ParseFloat(of, 64); err == nil && n == math.Trunc(n) && math.Abs(n) < exact && isWhole(of) {
			return json.Number(strconv.FormatInt(int64(n), 10)), nil
		}
	}
	return json.Number(of), nil
}

// isWhole reports whether a numeral has nothing but zeros behind its point, once the
// exponent has moved it. ParseFloat alone would round 2.00000000000000000001.
func isWhole(of string) bool {
	digits, exponent := of, 0
	if at := strings.IndexAny(of, "eE"); at >= 0 {
		digits = of[:at]
		exponent, _ = strconv.Atoi(of[at+1:]) // three digits at most
	}
	whole, fraction, _ := strings.Cut(strings.TrimPrefix(digits, "-"), ".")
	all := whole + fraction
	behind := min(max(len(fraction)-exponent, 0), len(all))
	return strings.Trim(all[len(all)-behind:], "0") == ""
}

// hugeExponent reports numerals such as 1e999999999, whose digits would fill the memory.
func hugeExponent(of string) bool {
	at := strings.IndexAny(of, "eE")
	return at >= 0 && len(strings.TrimLeft(of[at+1:], "+-0")) > 3
}
