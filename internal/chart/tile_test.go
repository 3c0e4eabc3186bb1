package chart

import (
	"slices"
	"testing"
)

func TestTilesWithoutAPlaceStandBelowTheOthers(t *testing.T) {
	for name, test := range map[string]struct{ placed, rest, want []Tile }{
		"none has a place": {nil, []Tile{{Code: "1"}, {Code: "2"}, {Code: "3"}},
			[]Tile{{Code: "1"}, {Code: "2", Column: 1}, {Code: "3", Row: 1}}},
		"some have": {[]Tile{{Code: "1", Column: 1, Row: 3}}, []Tile{{Code: "2"}, {Code: "3"}, {Code: "4"}},
			[]Tile{{Code: "1", Column: 1, Row: 3}, {Code: "2", Row: 4}, {Code: "3", Column: 1, Row: 4}, {Code: "4", Row: 5}}},
		"all have": {[]Tile{{Code: "1", Column: 2}}, nil, []Tile{{Code: "1", Column: 2}}},
	} {
		if got := Arrange(test.placed, test.rest); !slices.Equal(got, test.want) {
			t.Errorf("%s: %+v", name, got)
		}
	}
}
