package fault

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestTextsOfClientsComeBackShort(t *testing.T) {
	args := []any{strings.Repeat("积", 100_000), 7, "short"}
	f := New(Invalid, "%s %d %s", "%q %d %s", args...)
	for _, text := range []string{f.Text.ZH, f.Text.EN} {
		if n := utf8.RuneCountInString(text); n > 100 || !strings.HasSuffix(text, " 7 short") {
			t.Errorf("%d: %s", n, text)
		}
	}
	if len(args[0].(string)) < 100_000 {
		t.Error("the caller's arguments are changed")
	}
}
