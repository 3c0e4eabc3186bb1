package demo

import (
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestApportionAddsUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		total := rapid.Int64Range(0, 1e12).Draw(t, "total")
		weights := rapid.SliceOfN(rapid.Float64Range(0, 1e6), 1, 300).Draw(t, "weights")
		parts := apportion(total, weights)
		var sum int64
		weight := 0.0
		for _, w := range weights {
			weight += w
		}
		for i, part := range parts {
			sum += part
			if part < 0 {
				t.Fatalf("part %d is %d", i, part)
			}
			if share := float64(total) * weights[i] / weight; weight > 0 && (float64(part) < share-1.01 || float64(part) > share+1.01) {
				t.Fatalf("part %d is %d, its share %f", i, part, share)
			}
		}
		if sum != total {
			t.Fatalf("the parts add up to %d, not %d", sum, total)
		}
	})
}

func TestSettleAddsUpWithinBounds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		values := rapid.SliceOfN(rapid.Int64Range(-5, 40), 1, 60).Draw(t, "values")
		low := rapid.Int64Range(0, 5).Draw(t, "low")
		high := low + rapid.Int64Range(0, 30).Draw(t, "width")
		total := rapid.Int64Range(0, 2400).Draw(t, "total")
		fits := total >= low*int64(len(values)) && total <= high*int64(len(values))
		if got := settle(stream("test"), values, total, func(int) (int64, int64) { return low, high }); got != fits {
			t.Fatalf("settle is %v, but %v is right", got, fits)
		}
		if !fits {
			return
		}
		var sum int64
		for _, v := range values {
			if v < low || v > high {
				t.Fatalf("%d is not within %d and %d", v, low, high)
			}
			sum += v
		}
		if sum != total {
			t.Fatalf("the values add up to %d, not %d", sum, total)
		}
	})
}

func TestWorkdays(t *testing.T) {
	w := newWorkdays()
	for _, c := range []struct {
		from string
		n    int
		want string
	}{
		{"2018-01-02", 0, "2018-01-02"},
		{"2018-01-02", 1, "2018-01-03"},
		{"2018-01-05", 1, "2018-01-08"}, // over a weekend
		{"2018-01-06", 1, "2018-01-08"}, // from a Saturday
		{"2018-02-10", 1, "2018-02-11"}, // a Sunday worked before the Spring Festival
		{"2018-02-14", 1, "2018-02-22"}, // over the Spring Festival
		{"2018-09-28", 2, "2018-09-30"}, // a weekend worked before the National Day
		{"2018-09-30", 1, "2018-10-08"}, // over it
		{"2019-04-30", 2, "2019-05-06"}, // 5 May, a Sunday, is worked
		{"2019-12-31", 1, "2020-01-02"}, // over the New Year
		{"2020-01-23", 1, "2020-02-03"}, // over the festival of 2020, which a second notice prolonged
	} {
		from, err := time.Parse(time.DateOnly, c.from)
		if err != nil {
			t.Fatal(err)
		}
		if got := w.after(on(from.Year(), from.Month(), from.Day()), c.n).String(); got != c.want {
			t.Errorf("%d working days after %s: %s, not %s", c.n, c.from, got, c.want)
		}
	}
}

func TestStreamsAreIndependent(t *testing.T) {
	if stream("a").Uint64() == stream("b").Uint64() || stream("a").Uint64() != stream("a").Uint64() {
		t.Error("a stream must depend on its name and on nothing else")
	}
}

// Every sentence stands in the document word for word, in full-width
// punctuation, and states its figure, or that all of something is so.
func TestFactsAreTheDocumentsOwnSentences(t *testing.T) {
	document, err := files.ReadFile("data/source-document.txt")
	if err != nil {
		t.Fatal(err)
	}
	facts, err := readFacts()
	if err != nil {
		t.Fatal(err)
	}
	subItems := map[string]bool{}
	for _, f := range facts {
		subItems[f.subItem] = true
		if strings.Count(chineseMarks(string(document)), f.sentence) != 1 || !strings.HasSuffix(f.sentence, "。") {
			t.Errorf("%s: not a sentence of the document: %s", f.code, f.sentence)
		}
		if f.qualifier != "QUALITATIVE" && !strings.ContainsAny(f.sentence, "0123456789") && !strings.ContainsAny(f.sentence, "一两三四五全无") {
			t.Errorf("%s: no figure in: %s", f.code, f.sentence)
		}
	}
	for _, code := range strings.Fields("0 1.1 1.2 1.3 2.1 2.2 2.3 2.4 3.1 3.2 4.1 4.2") {
		if !subItems[code] {
			t.Errorf("no fact belongs to sub-item %s", code)
		}
	}
}

func TestSentenceAround(t *testing.T) {
	const text = "标题\n甲乙。丙10丁。戊\n己庚。"
	for fragment, want := range map[string]string{"乙": "甲乙。", "10": "丙10丁。", "己": "己庚。"} {
		if got, err := sentenceAround(text, fragment); err != nil || got != want {
			t.Errorf("%s: %q, %v", fragment, got, err)
		}
	}
	for _, fragment := range []string{"无", "。"} {
		if got, err := sentenceAround(text, fragment); err == nil {
			t.Errorf("%s: got %q", fragment, got)
		}
	}
}

func TestChangesBetweenTheLists(t *testing.T) {
	divisions, err := readDivisions()
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]int{}
	for _, c := range changesOf(divisions) {
		got[c.on.String()[:4]+" "+c.kind]++
	}
	want := map[string]int{
		"2018 MOVED": 4, "2018 ABOLISHED": 11, "2018 RENAMED": 1, // 9 of 太阳山, 2 of 孙家滩；黎花桥
		"2019 MERGED": 16, "2019 CREATED": 1, "2019 RENAMED": 7, // 巴浪湖 and its 15
		"2020 CREATED": 6, "2020 RENAMED": 2, "2023 RENAMED": 2,
	}
	for kind := range want {
		if got[kind] != want[kind] {
			t.Errorf("%s: %d, not %d", kind, got[kind], want[kind])
		}
	}
	if len(got) != len(want) {
		t.Errorf("changes: %v", got)
	}
}

// The two lists of divisions agree: the shorter is what the longer has in 2023.
func TestListsOfDivisionsAgree(t *testing.T) {
	divisions, err := readDivisions()
	if err != nil {
		t.Fatal(err)
	}
	valid := map[string]bool{}
	for _, d := range divisions {
		if d.to == 0 {
			valid[d.code] = true
		}
	}
	raw, err := files.ReadFile("data/litong-divisions.csv")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(raw)), "\n")[1:]
	for _, line := range lines {
		if code, _, _ := strings.Cut(line, ","); !valid[code] {
			t.Errorf("%s is not valid in 2023", code)
		}
	}
	if len(lines) != len(valid) {
		t.Errorf("%d divisions in the list, %d valid", len(lines), len(valid))
	}
}
