package indicator

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

func some(s string) decimal.NullDecimal {
	if s == "" {
		return decimal.NullDecimal{}
	}
	return decimal.NewNullDecimal(decimal.RequireFromString(s))
}

func shown(d decimal.NullDecimal) string {
	if !d.Valid {
		return ""
	}
	return d.Decimal.String()
}

func TestJudge(t *testing.T) {
	for _, test := range []struct {
		value, target, redLine string
		direction              Direction
		want                   Light
	}{
		{"95", "95", "85", Up, Green},
		{"94.9999", "95", "85", Up, Amber},
		{"85", "95", "85", Up, Amber},
		{"84.9999", "95", "85", Up, Red},
		{"90", "100", "", Up, Amber}, // 90 % of the target, where no red line is drawn
		{"89.9999", "100", "", Up, Red},
		{"90", "", "90", Up, Green}, // a red line alone: at or above is good
		{"89.9", "", "90", Up, Red},
		{"0", "0", "11", Down, Green},
		{"11", "0", "11", Down, Amber},
		{"12", "0", "11", Down, Red},
		{"10", "9", "", Down, Amber},
		{"10.0001", "9", "", Down, Red},
		{"1", "0", "", Down, Red}, // no value is near zero
		{"", "95", "85", Up, Grey},
		{"", "", "", Neutral, Grey},
		{"5", "", "", Up, NoLight},
		{"5", "95", "", Neutral, NoLight},
	} {
		if got := Judge(some(test.value), some(test.target), some(test.redLine), test.direction); got != test.want {
			t.Errorf("%+v: got %s", test, got)
		}
	}
}

func TestPace(t *testing.T) {
	d := NewCatalogue().Indicator("BUDGET_EXEC_RATE")
	half := period(NewMonth(2019, 6), NewMonth(2019, 6), false)
	if got := shown(d.TargetFor(Lines{}, half, Coverage{})); got != "50" {
		t.Errorf("the target of June is %s, want half the year", got)
	}
	for value, want := range map[string]Light{"50": Green, "65": Green, "65.0001": Amber, "25": Amber, "24.9999": Red, "75.0001": Red, "": Grey} {
		if got := d.Light(some(value), Lines{}, half, Coverage{}); got != want {
			t.Errorf("%s %% in June: got %s, want %s", value, got, want)
		}
	}
	both := period(NewMonth(2018, 1), NewMonth(2019, 12), false)
	if got := shown(d.TargetFor(Lines{}, both, Coverage{})); got != "100" {
		t.Errorf("the target of two whole years is %s", got)
	}
}

func TestChange(t *testing.T) {
	rate, flow := &Definition{Kind: Rate}, &Definition{Kind: Flow}
	for _, test := range []struct {
		of          *Definition
		value, base string
		want        string
	}{
		{rate, "97.1", "95.0", "2.1"}, // percentage points
		{rate, "97.1", "0", "97.1"},
		{flow, "120", "100", "20"},
		{flow, "1", "3", "-66.6667"},
		{flow, "-5", "-10", "50"},
		{flow, "5", "0", ""}, // no change on nothing
		{flow, "", "100", ""},
		{rate, "97.1", "", ""},
	} {
		if got := shown(test.of.Change(some(test.value), some(test.base))); got != test.want {
			t.Errorf("%s from %s to %s: got %q, want %q", test.of.Kind, test.base, test.value, got, test.want)
		}
	}
}

func TestRanks(t *testing.T) {
	values := []decimal.NullDecimal{some("5"), some("7"), some("7.0"), some(""), some("9"), some("1")}
	if got := Ranks(values, Up); !slices.Equal(got, []int{4, 2, 2, 0, 1, 5}) {
		t.Errorf("up: %v", got)
	}
	if got := Ranks(values, Down); !slices.Equal(got, []int{2, 3, 3, 0, 5, 1}) {
		t.Errorf("down: %v", got)
	}
}

// A rank is one more than the number of better values: that is what 1, 2, 2, 4 means.
func TestRanksProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		values := rapid.SliceOf(rapid.Custom(func(t *rapid.T) decimal.NullDecimal {
			if rapid.Float64Range(0, 1).Draw(t, "known") < 0.2 {
				return decimal.NullDecimal{}
			}
			return decimal.NewNullDecimal(decimal.New(rapid.Int64Range(-9, 9).Draw(t, "value"), -1))
		})).Draw(t, "values")
		direction := rapid.SampledFrom([]Direction{Up, Down, Neutral}).Draw(t, "direction")
		for i, rank := range Ranks(values, direction) {
			want := 0
			if values[i].Valid {
				want = 1
				for _, other := range values {
					if !other.Valid {
						continue
					}
					if c := other.Decimal.Cmp(values[i].Decimal); direction == Down && c < 0 || direction != Down && c > 0 {
						want++
					}
				}
			}
			if rank != want {
				t.Fatalf("value %d of %v has rank %d, want %d", i, values, rank, want)
			}
		}
	})
}

func TestGaps(t *testing.T) {
	gaps := Gaps([]decimal.NullDecimal{some("90"), some(""), some("96")})
	if shown(gaps[0]) != "-3" || gaps[1].Valid || shown(gaps[2]) != "3" {
		t.Errorf("got %v", gaps)
	}
	if gaps := Gaps([]decimal.NullDecimal{some("")}); gaps[0].Valid {
		t.Error("a gap to an average of nothing")
	}
}

func TestSplit(t *testing.T) {
	labels := func(from, to Month, bucket Bucket, cumulative bool) string {
		periods, err := Split(from, to, bucket, cumulative)
		if err != nil {
			return err.Error()
		}
		text := ""
		for _, p := range periods {
			text += fmt.Sprintf("%s %s..%s; ", p.Label, p.First(), p.Last())
		}
		return text
	}
	for _, test := range []struct {
		from, to   Month
		bucket     Bucket
		cumulative bool
		want       string
	}{
		{NewMonth(2019, 1), NewMonth(2019, 2), ByMonth, false, "2019-01 2019-01-01..2019-01-31; 2019-02 2019-02-01..2019-02-28; "},
		{NewMonth(2019, 2), NewMonth(2019, 4), ByQuarter, false, "2019Q1 2019-01-01..2019-03-31; 2019Q2 2019-04-01..2019-06-30; "},
		{NewMonth(2018, 11), NewMonth(2019, 4), ByYear, false, "2018 2018-01-01..2018-12-31; 2019 2019-01-01..2019-12-31; "},
		{NewMonth(2018, 1), NewMonth(2019, 12), AsWhole, false, "2018-01/2019-12 2018-01-01..2019-12-31; "},
		{NewMonth(2019, 1), NewMonth(2019, 12), AsWhole, false, "2019 2019-01-01..2019-12-31; "},
		{NewMonth(2018, 12), NewMonth(2019, 1), ByMonth, true, "2018-12 2018-01-01..2018-12-31; 2019-01 2019-01-01..2019-01-31; "},
	} {
		if got := labels(test.from, test.to, test.bucket, test.cumulative); got != test.want {
			t.Errorf("%s..%s by %s: got %s", test.from, test.to, test.bucket, got)
		}
	}
	if _, err := Split(NewMonth(2019, 2), NewMonth(2019, 1), ByMonth, false); err == nil {
		t.Error("a period that ends before it begins was accepted")
	}
	if _, err := Split(NewMonth(1900, 1), NewMonth(2019, 1), ByYear, false); err == nil {
		t.Error("a period of more than fifty years was accepted")
	}
}

// Buckets cover the span without gap or overlap, and are whole buckets.
func TestSplitProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		from := Month(rapid.IntRange(int(NewMonth(1990, 1)), int(NewMonth(2030, 12))).Draw(t, "from"))
		to := from + Month(rapid.IntRange(0, 200).Draw(t, "length"))
		bucket := rapid.SampledFrom([]Bucket{ByMonth, ByQuarter, ByYear}).Draw(t, "bucket")
		periods, err := Split(from, to, bucket, false)
		if err != nil {
			t.Fatal(err)
		}
		size := map[Bucket]int{ByMonth: 1, ByQuarter: 3, ByYear: 12}[bucket]
		if periods[0].From > from || periods[len(periods)-1].To < to {
			t.Fatalf("%v does not cover %s..%s", periods, from, to)
		}
		for i, p := range periods {
			if p.Months() != size || int(p.From)%size != 0 || i > 0 && p.From != periods[i-1].To+1 {
				t.Fatalf("%v: period %d is no whole %s in line", periods, i, bucket)
			}
			if p.Before().To != p.From-1 || p.YearBefore().From != p.From-12 {
				t.Fatalf("%v: wrong neighbours", p)
			}
		}
	})
}

func TestMonth(t *testing.T) {
	for day, want := range map[string]string{"2019-12-31": "2019-12 2019-12-01 2019-12-31", "2020-02-05": "2020-02 2020-02-01 2020-02-29"} {
		parsed, err := time.Parse(time.DateOnly, day)
		if err != nil {
			t.Fatal(err)
		}
		m := MonthOf(parsed)
		if got := fmt.Sprint(m, " ", m.First(), " ", m.Last()); got != want {
			t.Errorf("%s: got %s, want %s", day, got, want)
		}
	}
}
