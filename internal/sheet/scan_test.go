package sheet

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

// ours returns the tokens of the scanner as lines of text.
func ours(r io.Reader) ([]string, error) {
	s := newScanner(r)
	var out []string
	for {
		kind, err := s.next()
		switch {
		case errors.Is(err, io.EOF):
			return joined(out), nil
		case err != nil:
			return nil, err
		case kind == startTag:
			text := "<" + string(s.name)
			for _, a := range s.attributes {
				value, err := appendText(nil, a.value, false)
				if err != nil {
					return nil, err
				}
				text += fmt.Sprintf(" %s=%q", a.name, value)
			}
			out = append(out, text)
		case kind == endTag:
			out = append(out, "</"+string(s.name))
		default:
			text, err := s.appendCharacters(nil)
			if err != nil {
				return nil, err
			}
			out = append(out, "-"+string(text))
		}
	}
}

// theirs returns the tokens of encoding/xml in the same form.
func theirs(content []byte) ([]string, error) {
	d := xml.NewDecoder(bytes.NewReader(content))
	var out []string
	depth := 0
	for {
		token, err := d.RawToken()
		if errors.Is(err, io.EOF) {
			return joined(out), nil
		}
		if err != nil {
			return nil, err
		}
		switch token := token.(type) {
		case xml.StartElement:
			text := "<" + token.Name.Local
			for _, a := range token.Attr {
				name := a.Name.Local
				if a.Name.Space != "" {
					name = a.Name.Space + ":" + name
				}
				text += fmt.Sprintf(" %s=%q", name, a.Value)
			}
			out = append(out, text)
			depth++
		case xml.EndElement:
			out = append(out, "</"+token.Name.Local)
			depth--
		case xml.CharData:
			if depth > 0 {
				out = append(out, "-"+string(token))
			}
		}
	}
}

// joined puts texts that follow one another together.
func joined(tokens []string) []string {
	var out []string
	for _, token := range tokens {
		if last := len(out) - 1; last >= 0 && token[0] == '-' && out[last][0] == '-' {
			out[last] += token[1:]
		} else if token != "-" {
			out = append(out, token)
		}
	}
	return out
}

// FuzzScanner holds the scanner equal to encoding/xml, which takes all that it takes.
func FuzzScanner(f *testing.F) {
	for _, seed := range []string{
		`<?xml version="1.0"?><a x='1' y="&lt;&#65;"><b:c/>t &amp; u<![CDATA[<>]]><!-- > --></a>`,
		"<a>\r\n\r<b  c = \"d>\"\n/></a > ", "<a", "<a b=\"1\" b=\"2\"/>", "<a></b>", "\ufeff<a/>", "<a/><b/>", "<!DOCTYPE a><a/>", "<a>&x;</a>", "<a>\x01</a>", "x<a/>",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		tokens, err := ours(bytes.NewReader(content))
		slow, errSlow := ours(iotest.OneByteReader(bytes.NewReader(content)))
		if (err == nil) != (errSlow == nil) || strings.Join(tokens, "\n") != strings.Join(slow, "\n") {
			t.Fatalf("byte by byte it is %q %v, not %q %v", slow, errSlow, tokens, err)
		}
		if err != nil {
			return
		}
		want, err := theirs(bytes.TrimPrefix(content, []byte("\ufeff")))
		if err != nil {
			t.Fatalf("%q is taken; encoding/xml says %v", content, err)
		}
		if got := strings.Join(tokens, "\n"); got != strings.Join(want, "\n") {
			t.Errorf("%q, want %q", tokens, want)
		}
	})
}

func TestTokensAcrossTheBuffer(t *testing.T) {
	for _, length := range []int{1 << 15, 1<<16 - 10, 1 << 16, 1<<16 + 10, 1 << 18} {
		text := strings.Repeat("甲", length/3)
		tokens, err := ours(strings.NewReader(`<a b="` + text + `">` + text + `<!--` + text + `--></a>`))
		if err != nil || len(tokens) != 3 || tokens[1] != "-"+text {
			t.Errorf("%d: %v", length, err)
		}
	}
	if _, err := ours(strings.NewReader("<a>" + strings.Repeat("x", longestToken+1) + "</a>")); err == nil {
		t.Error("a text beyond the limit is taken")
	}
	if _, err := ours(strings.NewReader(strings.Repeat("<a>", deepest+1) + strings.Repeat("</a>", deepest+1))); err == nil {
		t.Error("elements beyond the limit are taken")
	}
}
