package indicator

import (
	"sort"
	"time"

	"github.com/shopspring/decimal"
)

// Cell holds the stored figures of one indicator for one division and month.
type Cell struct {
	Month                  Month
	Numerator, Denominator decimal.Decimal
}

// Track holds the running sums of one indicator's cells for one division, so that any
// run of months is one subtraction. It is immutable.
type Track struct {
	months []Month
	num    []decimal.Decimal // num[i]: sum of the numerators of months[:i]
	den    []decimal.Decimal
}

// NewTrack returns the running sums of cells, which may be in any order. Several cells of
// one month are added.
func NewTrack(cells []Cell) *Track {
	sorted := append([]Cell(nil), cells...)
	sort.SliceStable(sorted, func(i, j int) bool { return sorted[i].Month < sorted[j].Month })
	t := &Track{num: []decimal.Decimal{{}}, den: []decimal.Decimal{{}}}
	for i, c := range sorted {
		t.months = append(t.months, c.Month)
		t.num = append(t.num, t.num[i].Add(c.Numerator))
		t.den = append(t.den, t.den[i].Add(c.Denominator))
	}
	return t
}

// before returns the number of cells before the month.
func (t *Track) before(m Month) int {
	return sort.Search(len(t.months), func(i int) bool { return t.months[i] >= m })
}

// sum returns the sum of one of the two figures over a period. A nil track has sum zero.
func (t *Track) sum(p Period, span Span, ofDenominator bool) decimal.Decimal {
	if t == nil {
		return decimal.Decimal{}
	}
	sums := t.num
	if ofDenominator {
		sums = t.den
	}
	first := 0
	switch span {
	case InPeriod:
		first = t.before(p.From)
	case YearToDate:
		first = t.before(p.From.YearStart())
	}
	return sums[t.before(p.To+1)].Sub(sums[first])
}

// Series holds the tracks of one division by cell code.
type Series map[string]*Track

func (s Series) side(side Side, p Period) decimal.Decimal {
	return s[side.Cell].sum(p, side.Span, side.OfDenominator)
}

// Coverage is the span for which a county has records.
type Coverage struct {
	From, Through Month
	// Day is the last day of Through with records; 0 if it is the month's last. A month
	// that is not over is like a quarter or a year that is not.
	Day int
	// Late marks a first month whose first days have no records.
	Late bool
}

// over returns the last month that is over.
func (c Coverage) over() Month {
	if c.Day > 0 {
		return c.Through - 1
	}
	return c.Through
}

// overFor returns the last month that has been over for that many days on the records' last
// day.
func (c Coverage) overFor(days int) Month {
	if days == 0 {
		return c.over()
	}
	return MonthOf(c.lastDay().AddDate(0, 0, 1-days)) - 1
}

// begunFor returns the last month that had begun that many days before the records' last day.
func (c Coverage) begunFor(days int) Month { return MonthOf(c.lastDay().AddDate(0, 0, -days)) }

// lastDay is the last day with records.
func (c Coverage) lastDay() time.Time {
	day := c.Day
	if day == 0 {
		day = c.Through.Days()
	}
	return time.Date(c.Through.Year(), time.Month(c.Through.Number()), day, 0, 0, 0, 0, time.UTC)
}

// begun returns the first month that is covered from its first day.
func (c Coverage) begun() Month {
	if c.Late {
		return c.From + 1
	}
	return c.From
}

// Status is how far a value can be relied upon. Its values are those of the API.
type Status string

// The statuses. The last three have no value, because there is none to be known.
const (
	Complete      Status = "COMPLETE"
	Partial       Status = "PARTIAL"
	Missing       Status = "MISSING"        // a report is due and has not come
	NotApplicable Status = "NOT_APPLICABLE" // the unit cannot have the figure
	NotDue        Status = "NOT_DUE"        // nothing fell due, or the report is not due yet
	ByTheYear     Status = "YEARLY"         // a yearly figure has no value for months and quarters
)

// Figure is the value of a division for a period, before it is judged.
type Figure struct {
	Value, Numerator, Denominator decimal.NullDecimal
	Status                        Status
	// Small marks a rate of too few cases to be judged or ranked.
	Small   bool
	Reports Reports

	exact decimal.NullDecimal // the value before rounding: lights and changes are of it
	over  bool                // the period is over, and the records cover it
}

// places is the number of decimals of a computed fraction, precision that of what lights
// and changes are computed from.
const (
	places    = 4
	precision = 20
)

func hundred() decimal.Decimal { return decimal.NewFromInt(100) }

// smallest is the least number of cases of which a rate is judged.
const smallest = 5

// Unit is what is known of a division besides its cells.
type Unit struct {
	Level     Level
	Reporters []Reporter // the units that hand in its figure; itself, if it does
	Presence  *Presence
	Lines     []Lines // by which it is judged: the first that is in force
	// Inapplicable units cannot have the figure: a town without villages.
	Inapplicable bool
	Exempt       bool
	Ended        Month // the first month in which the unit is no more; 0 while it stands
}

// Figure returns the indicator's value for a division. Without a value its status says
// why there is none.
func (d *Definition) Figure(s Series, u Unit, p Period, cover Coverage) Figure {
	reports := d.Reports(u.Presence, u.Reporters, p, cover)
	if status := d.none(s, u, reports, p, cover); status != "" {
		return Figure{Status: status, Reports: reports}
	}
	f := Figure{Status: Complete, Reports: reports, over: d.covered(p, cover)}
	if !f.over || reports.Gaps() || reports.Provisional > 0 {
		f.Status = Partial
	}
	num := s.side(d.Num, p)
	f.Value, f.Numerator = decimal.NewNullDecimal(num), decimal.NewNullDecimal(num)
	f.exact = f.Value
	if !d.Fraction() {
		return f
	}
	den := s.side(*d.Den, p).Sub(d.besides(u, reports, p))
	if !den.IsPositive() {
		return Figure{Status: d.empty(), Reports: reports}
	}
	exact := d.exact(num, den)
	f.exact, f.Value = decimal.NewNullDecimal(exact), decimal.NewNullDecimal(d.rounded(exact, num, den, LinesAt(u.Lines, p.To)))
	f.Denominator = decimal.NewNullDecimal(den)
	f.Small = d.ofCases() && den.LessThan(decimal.NewFromInt(smallest))
	return f
}

// none returns the status of a figure that has no value, whatever its denominator is,
// and "" otherwise.
func (d *Definition) none(s Series, u Unit, r Reports, p Period, cover Coverage) Status {
	switch {
	case u.Level.Finer(d.Finest), d.Undated && p.To < cover.Through:
		return NotApplicable
	case d.Frequency == Yearly && d.Kind != Stock && !p.wholeYears():
		return ByTheYear
	case (u.Inapplicable || u.Ended > 0 && p.From >= u.Ended) && s.side(d.Num, p).IsZero():
		return NotApplicable
	case p.From > cover.Through && !d.known(s, p) && !(d.Reported && r.Some),
		p.To < cover.From && ((d.Kind == Flow && !d.Reported || d.overdue()) && s.side(d.Num, p).IsZero() || d.Window > 0):
		return NotDue
	case d.subject == "":
		return d.unstated(s, u, p)
	case u.Presence == nil:
		return d.counted(s, p, cover)
	case r.Some:
		return ""
	case r.Expected > 0:
		return Missing
	case u.Exempt:
		return NotApplicable
	default:
		return NotDue
	}
}

// counted returns the status of a figure by its own cells, where it is not known what
// units hand in.
func (d *Definition) counted(s Series, p Period, cover Coverage) Status {
	switch {
	case !d.Reported || d.known(s, p):
		return ""
	case p.To > cover.over():
		return NotDue
	default:
		return Missing
	}
}

// unstated returns the status of a figure that is stated for some divisions only, where
// it is not; "" for all others.
func (d *Definition) unstated(s Series, u Unit, p Period) Status {
	switch {
	case !d.Reported || d.known(s, p):
		return ""
	case u.Level == District:
		return Missing
	default:
		return NotApplicable
	}
}

// empty is the status of a fraction whose denominator is empty.
func (d *Definition) empty() Status {
	if d.stated {
		return NotApplicable
	}
	return NotDue
}

// besides returns what the units that have handed in nothing have of a denominator that
// is no row of the subject: a lump sum whose spending is unknown.
func (d *Definition) besides(u Unit, r Reports, p Period) decimal.Decimal {
	sum := decimal.Decimal{}
	if d.beside == "" || u.Presence == nil || len(r.Silent) == 0 {
		return sum
	}
	for i, reporter := range u.Reporters {
		if s := r.states[i]; s.due > 0 && !s.some {
			for _, code := range reporter.Codes {
				sum = sum.Add(u.Presence.Beside[code].side(*d.Den, p))
			}
		}
	}
	return sum
}

// exact returns the value of both sides. The denominator is positive.
func (d *Definition) exact(num, den decimal.Decimal) decimal.Decimal {
	return d.over(num, den).DivRound(den, precision)
}

// over returns the value's numerator, with its factor.
func (d *Definition) over(num, den decimal.Decimal) decimal.Decimal {
	if d.Complement {
		num = den.Sub(num)
	}
	return num.Mul(decimal.NewFromInt(d.factor()))
}

// rounded returns the value as it is shown. Rounding never takes it over 100 per cent,
// the target or the red line: what is a fen below full payment is not full.
func (d *Definition) rounded(exact, num, den decimal.Decimal, by Lines) decimal.Decimal {
	value := d.over(num, den).DivRound(den, places)
	lines := []decimal.NullDecimal{by.Target, by.RedLine}
	if d.Kind == Rate {
		lines = append(lines, whole(100))
	}
	step := decimal.New(1, -places)
	for _, line := range lines {
		switch {
		case !line.Valid:
		case exact.LessThan(line.Decimal) && value.GreaterThanOrEqual(line.Decimal):
			return value.Sub(step)
		case exact.GreaterThan(line.Decimal) && value.LessThanOrEqual(line.Decimal):
			return value.Add(step)
		}
	}
	return value
}

// ofCases reports whether the denominator counts cases, so that a few of them prove
// nothing.
func (d *Definition) ofCases() bool {
	return d.CasesToDate || d.Den != nil && d.Den.Span == InPeriod && d.Frequency == Monthly && !d.FewByDesign
}

// known reports whether a handed-in figure was reported for the period.
func (d *Definition) known(s Series, p Period) bool {
	return d.Reported && s[d.Num.Cell].sum(p, d.Num.Span, true).IsPositive()
}

// covered reports whether the period is over and the records cover it. Stocks need its
// end only, and figures that look back all months of their window. Handed-in figures
// state the year they cover.
func (d *Definition) covered(p Period, cover Coverage) bool {
	started := p.From >= cover.begun() || d.Num.Span == ToDate || d.Reported
	seen := d.Window == 0 || p.To-Month(d.Window)+1 >= cover.begun()
	return started && seen && p.To <= cover.over()
}
