package search_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"litong3422/internal/search"
)

// finds does what the database does: candidates by tokens, then a close look. It
// returns what the search is worth, 0 where it finds nothing.
func finds(t interface{ Fatal(...any) }, e search.Entry, text string) int {
	q, err := search.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	total := 0
	for _, w := range q.Words {
		candidate := len(w.Any) == 0
		for _, tokens := range w.Any {
			candidate = candidate || !slices.ContainsFunc(tokens, func(token string) bool { return !slices.Contains(e.Tokens, token) })
		}
		worth := 0
		for _, l := range w.Looks {
			line := map[search.Line]string{search.InText: e.Text, search.InPinyin: e.Pinyin, search.InInitials: e.Initials}[l.In]
			if l.Text != "" && strings.Contains(line, l.Text) || l.Text == "" && regexp.MustCompile(l.Pattern).MatchString(line) {
				worth = l.Worth
				break
			}
		}
		if !candidate || worth == 0 {
			return 0
		}
		total += worth
	}
	return total
}

func TestATextIsFoundInManyWays(t *testing.T) {
	for _, test := range []struct {
		texts  []string
		search string
		worth  int
	}{
		{[]string{"塔湾村委会", "塔湾村"}, "塔湾村", 100},
		{[]string{"塔湾村委会"}, "塔湾", 90},
		{[]string{"金积镇塔湾村"}, "塔湾", 80},
		{[]string{"塔湾"}, "tawan", 75},
		{[]string{"塔湾村"}, "tawa", 70},
		{[]string{"金积镇塔湾村"}, "tawan", 60},
		{[]string{"金积镇塔湾村"}, "TAWAN", 60},
		{[]string{"塔湾村"}, "塔\u200b湾村\ufeff", 100},
		{[]string{"塔\u200b湾村"}, "塔湾村", 100},
		{[]string{"ＡＢ１２"}, "ab\u200d12", 75},
		{[]string{"金积镇塔湾村"}, "ta wan", 120},
		{[]string{"塔湾村"}, "twc", 65},
		{[]string{"塔湾村委会"}, "tw", 62},
		{[]string{"金积镇塔湾村"}, "tw", 50},
		{[]string{"金积镇塔湾村"}, "awan", 0}, // not from the beginning of a syllable
		{[]string{"塔湾村"}, "塔弯", 40},     // the same sound
		{[]string{"塔湾村委会"}, "塔海村", 20},  // one wrong
		{[]string{"马家大湾村"}, "马家湾村", 20}, // one missing
		{[]string{"马家湾村"}, "马家大湾村", 20}, // one too many
		{[]string{"马家湾村"}, "牛家海村", 0},   // two wrong
		{[]string{"扁担沟镇"}, "biandangao", 20},
		{[]string{"人民调解委员会"}, "renmintiaojie", 70},
		{[]string{"汉北堡村"}, "hanbeipu", 70},
		{[]string{"汉北堡村"}, "hanbeibao", 70},
		{[]string{"绿地"}, "lvdi", 75},
		{[]string{"3422改革"}, "3422", 70},
		{[]string{"Ｐ２Ｐ贷款"}, "p2p", 70},
		{[]string{"Number of villages, end of 2018"}, "villages 2018", 120},
		{[]string{"3422"}, "3423", 0}, // another number
		{[]string{"塔湾村", "Ta Wan"}, "塔湾 village", 0},
		{[]string{"新民社区（一期）"}, "新民社区一期", 100},
		{[]string{"", "A"}, "塔湾", 0},
	} {
		if got := finds(t, search.Index(test.texts), test.search); got != test.worth {
			t.Errorf("%s in %q is worth %d, want %d", test.search, test.texts, got, test.worth)
		}
	}
}

const characters = "塔湾村金积镇上桥马家大沟滩利通区调解委员会银行长乐堡朝阳"

// Whatever part of a text is searched, as written, in pinyin, by initials or with
// one slip, the tokens never lose it.
func TestTokensLoseNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		letters := rapid.SampledFrom([]rune(characters))
		text := rapid.SliceOfN(letters, 2, 12).Draw(t, "text")
		e := search.Index([]string{"前", string(text), "Yard 12"})
		from := rapid.IntRange(0, len(text)-2).Draw(t, "from")
		part := slices.Clone(text[from:rapid.IntRange(from+2, len(text)).Draw(t, "to")])
		if finds(t, e, string(part)) < 80 {
			t.Fatalf("%s is not found in %s", string(part), string(text))
		}
		lines := strings.Split(strings.Trim(e.Pinyin, "\n"), "\n")
		sounds := strings.Fields(lines[rapid.IntRange(1, len(lines)-2).Draw(t, "reading")])[from : from+len(part)]
		initials := ""
		for _, s := range sounds {
			initials += s[:1]
		}
		for _, spelt := range []string{strings.Join(sounds, ""), strings.Join(sounds, " "), initials} {
			if finds(t, e, spelt) < 50 {
				t.Fatalf("%s is not found in %s, %q", spelt, string(text), e.Pinyin)
			}
		}
		if len(part) < 3 {
			return
		}
		at := rapid.IntRange(0, len(part)-1).Draw(t, "at")
		switch rapid.IntRange(0, 2).Draw(t, "slip") {
		case 0:
			part[at] = '龙'
		case 1:
			part = slices.Delete(part, at, at+1)
		default:
			part = slices.Insert(part, at, '龙')
		}
		if len(part) >= 3 && finds(t, e, string(part)) == 0 {
			t.Fatalf("%s is not found in %s", string(part), string(text))
		}
	})
}

func TestWhatCannotBeSearchedIsRefused(t *testing.T) {
	for _, text := range []string{"", " ", "塔", "a", "()", "，。", strings.Repeat("塔", 61), "a b c d e f g h i j k l m"} {
		if q, err := search.Parse(text); err == nil {
			t.Errorf("%q is taken as %+v", text, q)
		}
	}
}

// Any text makes an entry and a search that belong together.
func FuzzIndexAndParse(f *testing.F) {
	for _, text := range []string{"塔湾村", "a\nb", "\x00", "ǅ ﷺ ½", "㐀𠀀", "é́", "\xff"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		e := search.Index([]string{text})
		if slices.Contains(e.Tokens, "") || strings.Contains(e.Text, "\n\n") {
			t.Errorf("the entry is %+v", e)
		}
		if _, err := search.Parse(text); err == nil && finds(t, e, text) == 0 {
			t.Errorf("%q does not find itself in %+v", text, e)
		}
	})
}
