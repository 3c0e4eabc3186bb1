package search_test

import (
	"testing"

	"litong3422/internal/search"
)

// What PostgreSQL leaves as it is, Go does not change.
func TestCommonCharactersArePlain(t *testing.T) {
	for _, span := range [][2]rune{{0x20, 0x7e}, {0x3001, 0x3029}, {0x3400, 0x9fff}} {
		for r := span[0]; r <= span[1]; r++ {
			if text := string([]rune{r, r}); search.Plain(text) != text {
				t.Errorf("%U becomes %q", r, search.Plain(text))
			}
		}
	}
}
