package division_test

import (
	"testing"

	"litong3422/internal/division"
)

func TestShortNames(t *testing.T) {
	for _, c := range [][3]string{
		{"西门村委会", "VILLAGE", "西门村"}, {"渔光湖村村委会", "VILLAGE", "渔光湖村"}, {"中华村村民委员会", "VILLAGE", "中华村"},
		{"一队村委会", "VILLAGE", "一队"}, {"园艺队", "VILLAGE", "园艺队"}, {"金丰社区居委会", "COMMUNITY", "金丰社区"},
		{"中华居委会", "COMMUNITY", "中华社区"}, {"新民社区居民委员会", "COMMUNITY", "新民社区"}, {"场部", "COMMUNITY", "场部"},
		{"孙家滩管委会", "FARM", "孙家滩"}, {"金积镇", "TOWN", "金积镇"}, {"良繁办事处", "FARM_UNIT", "良繁办事处"},
		{"城关街道办事处", "SUBDISTRICT", "城关街道"},
	} {
		if got := division.ShortName(c[0], c[1]); got != c[2] {
			t.Errorf("%s: %s, not %s", c[0], got, c[2])
		}
	}
}
