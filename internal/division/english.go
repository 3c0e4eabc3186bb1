package division

import (
	"strings"

	"litong3422/internal/search"
)

// kinds are the words at the end of a division's name that say what it is, each with its
// English; a longer word stands before one that it ends with.
func kinds() [][2]string {
	return [][2]string{
		{"国家农业科技园区", "National Agricultural Science Park"}, {"管委会", "Management Committee"}, {"生活区", "Residential Area"},
		{"开发区", "Development Zone"}, {"街道", "Subdistrict"}, {"农场", "Farm"}, {"社区", "Community"}, {"一队", "Team 1"}, {"二队", "Team 2"}, {"三队", "Team 3"},
		{"镇", "Town"}, {"乡", "Township"}, {"村", "Village"}, {"区", "District"}, {"县", "County"}, {"市", "City"},
	}
}

// English returns the short name of a division in English: what it is called in pinyin,
// and what it is as a word. 涝河桥村 is "Laoheqiao Village".
func English(name string) string {
	for _, kind := range kinds() {
		if rest, ok := strings.CutSuffix(name, kind[0]); ok && rest != "" {
			return English(rest) + " " + kind[1]
		}
	}
	return search.Romanized(name)
}
