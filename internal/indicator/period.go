package indicator

import (
	"fmt"
	"time"

	"litong3422/internal/fault"
)

// Month is a calendar month, counted from year zero. Differences are numbers of months.
type Month int

// MonthOf returns the month in which a day lies.
func MonthOf(day time.Time) Month { return NewMonth(day.Year(), int(day.Month())) }

// NewMonth returns a month. Number 1 is January.
func NewMonth(year, month int) Month { return Month(year*12 + month - 1) }

// Year returns the month's year.
func (m Month) Year() int { return int(m) / 12 }

// Number returns 1 for January.
func (m Month) Number() int { return int(m)%12 + 1 }

// YearStart returns January of the month's year.
func (m Month) YearStart() Month { return NewMonth(m.Year(), 1) }

// First returns the month's first day as YYYY-MM-DD.
func (m Month) First() string { return fmt.Sprintf("%04d-%02d-01", m.Year(), m.Number()) }

// Last returns the month's last day as YYYY-MM-DD.
func (m Month) Last() string {
	return time.Date(m.Year(), time.Month(m.Number())+1, 0, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
}

// Days returns how many days the month has.
func (m Month) Days() int {
	return time.Date(m.Year(), time.Month(m.Number())+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// String returns the month as YYYY-MM.
func (m Month) String() string { return fmt.Sprintf("%04d-%02d", m.Year(), m.Number()) }

// Bucket is the unit into which a span is split. Its values are those of the API.
type Bucket string

// The buckets.
const (
	ByMonth   Bucket = "MONTH"
	ByQuarter Bucket = "QUARTER"
	ByYear    Bucket = "YEAR"
	AsWhole   Bucket = "WHOLE"
)

// Period is a run of whole months, both ends included.
type Period struct {
	From, To Month
	Label    string
	// Cumulative periods start in January; they compare with last year only.
	Cumulative bool
	// Until is the last day that counts, where it is not the last of To.
	Until string
}

// Months returns the period's length in months.
func (p Period) Months() int { return int(p.To-p.From) + 1 }

// First returns the period's first day as YYYY-MM-DD.
func (p Period) First() string { return p.From.First() }

// Last returns the period's last day as YYYY-MM-DD.
func (p Period) Last() string {
	if p.Until != "" {
		return p.Until
	}
	return p.To.Last()
}

// YearBefore returns the same period a year earlier.
func (p Period) YearBefore() Period { return p.shift(-12) }

// Before returns the period of equal length just before.
func (p Period) Before() Period { return p.shift(-p.Months()) }

func (p Period) shift(months int) Period {
	return Period{From: p.From + Month(months), To: p.To + Month(months), Cumulative: p.Cumulative}
}

func (p Period) wholeYears() bool { return p.From.Number() == 1 && p.To.Number() == 12 }

// maxMonths is the longest span of one request, in months.
const maxMonths = 50 * 12

// Split returns the periods from one month to another, both included. Both ends are
// rounded out to whole buckets. Cumulative periods run from January to the bucket's end.
// A span that ends before it starts is fault.Invalid; one over 50 years is
// fault.LimitExceeded.
func Split(from, to Month, bucket Bucket, cumulative bool) ([]Period, error) {
	if from > to {
		return nil, fault.New(fault.Invalid, "起始日期 %s 晚于截止日期 %s。", "The start %s is after the end %s.", from.First(), to.Last())
	}
	if int(to-from) >= maxMonths {
		return nil, fault.New(fault.LimitExceeded, "时间跨度超过上限（%d个月）。", "The span exceeds the limit (%d months).", maxMonths)
	}
	size := 1
	switch bucket {
	case ByQuarter:
		size = 3
	case ByYear:
		size = 12
	case AsWhole:
		return []Period{period(from, to, cumulative)}, nil
	}
	from -= from % Month(size)
	var periods []Period
	for start := from; start <= to; start += Month(size) {
		periods = append(periods, period(start, start+Month(size)-1, cumulative))
	}
	return periods, nil
}

// period returns a run of months, labelled as month, quarter, year or span.
func period(from, to Month, cumulative bool) Period {
	p := Period{From: from, To: to, Label: from.String() + "/" + to.String(), Cumulative: cumulative}
	switch {
	case from == to:
		p.Label = from.String()
	case p.Months() == 3 && from%3 == 0:
		p.Label = fmt.Sprintf("%04dQ%d", from.Year(), (from.Number()+2)/3)
	case p.Months() == 12 && p.wholeYears():
		p.Label = fmt.Sprintf("%04d", from.Year())
	}
	if cumulative {
		p.From = to.YearStart()
	}
	return p
}

// Trend returns the periods of a trend that ends with month to. Monthly indicators have
// the given number of months; yearly ones the years they touch, at least four.
func (d *Definition) Trend(to Month, months int) []Period {
	if d.Frequency == Monthly {
		periods, _ := Split(to-Month(months)+1, to, ByMonth, false) // a valid range by construction
		return periods
	}
	years := max((months+11)/12, 4)
	periods, _ := Split(NewMonth(to.Year()-years+1, 1), to, ByYear, false)
	return periods
}
