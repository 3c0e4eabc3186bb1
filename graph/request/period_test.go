package request

import (
	"testing"
	"time"
)

func TestSpansOfTimeHaveTheirLastDayAndName(t *testing.T) {
	for _, c := range []struct{ bucket, from, to, label string }{
		{"DAY", "2019-06-03", "2019-06-03", "2019-06-03"},
		{"WEEK", "2018-12-31", "2019-01-06", "2019-W01"},
		{"TEN_DAY", "2019-02-01", "2019-02-10", "2019-02 上旬"},
		{"TEN_DAY", "2019-02-11", "2019-02-20", "2019-02 中旬"},
		{"TEN_DAY", "2019-02-21", "2019-02-28", "2019-02 下旬"},
		{"TEN_DAY", "2019-12-21", "2019-12-31", "2019-12 下旬"},
		{"MONTH", "2020-02-01", "2020-02-29", "2020-02"},
		{"QUARTER", "2019-10-01", "2019-12-31", "2019Q4"},
		{"HALF_YEAR", "2019-07-01", "2019-12-31", "2019H2"},
		{"HALF_YEAR", "2019-01-01", "2019-06-30", "2019H1"},
		{"YEAR", "2019-01-01", "2019-12-31", "2019"},
	} {
		from, err := time.Parse(time.DateOnly, c.from)
		if err != nil {
			t.Fatal(err)
		}
		to, label := span(from, c.bucket)
		if to.Format(time.DateOnly) != c.to || label != c.label {
			t.Errorf("%s from %s: to %s, %q", c.bucket, c.from, to.Format(time.DateOnly), label)
		}
	}
}

// A bucket is partial as long as the data end before it does.
func TestAPeriodIsPartialUntilTheDataPassItsEnd(t *testing.T) {
	for through, partial := range map[string]string{"2019-06-29": "true", "2019-06-30": "false", "2019-07-01": "false", "2019-05-31": "true"} {
		day, err := time.Parse(time.DateOnly, through)
		if err != nil {
			t.Fatal(err)
		}
		var o output
		periodWriter{through: day}.write(&o, "2019-06-01", "MONTH", []periodCell{{"p", "partial"}, {"n", "label"}})
		if want := `{"p":` + partial + `,"n":"2019-06"}`; o.String() != want {
			t.Errorf("data through %s: %s, want %s", through, &o, want)
		}
	}
}
