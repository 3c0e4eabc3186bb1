package search

import (
	"fmt"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Plain returns a text as texts are compared where a part of one is looked for: texts that
// look alike are equal. It composes characters and makes full-width ones plain (NFKC), and
// leaves out characters that show nothing, such as zero-width spaces (Unicode category Cf).
func Plain(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Cf, r) {
			return -1
		}
		return r
	}, norm.NFKC.String(text))
}

// common are the characters of most texts, as a class of PostgreSQL: ASCII, Chinese characters
// and their punctuation. Plain changes none of them.
const common = `\x20-\x7e\u3001-\u3029\u3400-\u9fff`

// PlainSQL is Plain as an expression of PostgreSQL, of an expression of type text. Texts of
// common characters stay as they are, which takes a fifth of the time.
func PlainSQL(text string) string {
	var hidden strings.Builder
	add := func(lo, hi, stride rune) {
		if stride == 1 && hi > lo {
			fmt.Fprintf(&hidden, `\U%08X-\U%08X`, lo, hi)
			return
		}
		for r := lo; r <= hi; r += stride {
			fmt.Fprintf(&hidden, `\U%08X`, r)
		}
	}
	for _, r := range unicode.Cf.R16 {
		add(rune(r.Lo), rune(r.Hi), rune(r.Stride))
	}
	for _, r := range unicode.Cf.R32 {
		add(rune(r.Lo), rune(r.Hi), rune(r.Stride))
	}
	return "CASE WHEN " + text + " ~ '[^" + common + "]' THEN regexp_replace(normalize(" + text + ", NFKC), '[" + hidden.String() + "]', '', 'g') ELSE " + text + " END"
}
