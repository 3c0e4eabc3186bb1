package indicator

import (
	"maps"
	"slices"
)

// Where is a filter in the API's grammar. It marshals to the JSON of a where argument.
type Where = map[string]any

// Drill selects the rows behind a figure: a list, its filters, and how rows are placed
// in a division and a period.
type Drill struct {
	Entity    string // "MediationCase"
	List      string // "mediationCases"
	Where     Where  // the rows of the count or the denominator
	Numerator Where  // nil: a count, or a condition that the grammar cannot express
	Sum       string // the field to sum; "" counts rows
	Over      string // the denominator's field, where the same rows are summed for both sides
	Times     int    // the factor of the count or the sum; 0 is 1

	Date  string // date field that puts a row into a period
	Due   bool   // Date may lie ahead: what falls due after the records' last day does not count
	Until string // stocks: the date field on which the row stops counting
	Since string // stocks: the date field from which a row counts in the numerator too (a task done)
	Still string // stocks: the date field on which a row stops counting in the numerator only (a person who left)
	Year  string // Int field with the year, instead of Date
	// ClosedYear selects the rows of the last year closed by the period's end.
	ClosedYear bool
	Span       Span

	Place Place
	// Fixed rows have no village. They stay with the township under which they are
	// recorded when its villages move.
	Fixed bool
	// ByVillage rows have a village, although the figure has no value for it.
	ByVillage bool
	// More returns a further condition, which depends on the division or the period.
	More func(at RecordedUnit, p Period) Where
}

// Place is how a row names its division.
type Place int

// The places.
const (
	ByEdges  Place = iota // township and village edges
	ItSelf                // the row is a division: its township edge
	Division              // a division edge: the division's own figures
	Nowhere               // rows of the whole county
)

// RecordedUnit is a division and the codes under which its rows are recorded.
// These are its own code, unless the caller reads figures in other boundaries.
type RecordedUnit struct {
	Code  string
	Level Level
	// Codes are recorded codes of the same level. Empty means Code alone.
	Codes []string
	// Joined are villages recorded elsewhere that belong to this township. Left are
	// villages recorded here that belong to another.
	Joined, Left []string
	// Townships are the codes of all townships below a district.
	Townships []string
	// Through is the last day of the records, "" if unknown.
	Through string
	// On is the day whose divisions are counted, "" for the baseline.
	On string
}

// is returns a filter for one code or for several.
func is(codes []string) Where {
	if len(codes) == 1 {
		return Where{"code": Where{"eq": codes[0]}}
	}
	return Where{"code": Where{"in": codes}}
}

func (s RecordedUnit) codes() []string {
	if len(s.Codes) == 0 && len(s.Joined) == 0 {
		return []string{s.Code}
	}
	return s.Codes
}

// With returns the codes of two divisions of a level together.
func (s RecordedUnit) With(other RecordedUnit) RecordedUnit {
	s.Codes = slices.Concat(s.codes(), other.codes())
	s.Joined, s.Left = slices.Concat(s.Joined, other.Joined), slices.Concat(s.Left, other.Left)
	return s
}

// Of returns the drill narrowed to a division and a period.
func (d Drill) Of(at RecordedUnit, p Period) Drill {
	narrow := d.Narrowing(at, p)
	if d.countsUnits(at) {
		d.Where = maps.Clone(d.Where)
		delete(d.Where, "inBaseline")
	}
	d.Where = merge(d.Where, narrow)
	if d.Numerator != nil {
		d.Numerator = merge(d.Numerator, narrow)
		if d.Since != "" {
			d.Numerator[d.Since] = Where{"lte": p.Last()}
		}
		if d.Still != "" {
			d.Numerator[d.Still] = Where{"gt": p.Last()}
		}
	}
	return d
}

// Narrowing returns the conditions that Of adds to Where.
func (d Drill) Narrowing(at RecordedUnit, p Period) Where {
	narrow := Where{}
	switch {
	case d.countsUnits(at):
		narrow = d.unitsOn(at)
	case d.Place == Division:
		narrow["division"] = is(at.codes())
	case d.Place == Nowhere || at.Level == District:
	case at.Level == Township:
		narrow = d.inTownship(at)
	case d.Place == ByEdges:
		narrow["village"] = is(at.codes())
	case d.Place == ItSelf:
		narrow = is(at.codes())
	}
	if !d.countsUnits(at) {
		maps.Copy(narrow, d.inPeriod(p, at.Through))
	}
	if d.More != nil {
		all, _ := narrow["and"].([]Where)
		narrow["and"] = append(all, d.More(at, p))
	}
	return narrow
}

// NumeratorWhere returns the filter of the numerator's rows: nil for counts, and
// where only the lineage says them.
func (d Drill) NumeratorWhere() Where { return d.Numerator }

// DateField returns the field that puts a row into a period, nil where none does.
func (d Drill) DateField() *string {
	if d.Year != "" {
		return &d.Year
	}
	return textOrNil(d.Date)
}

// SumField returns the field that is summed, nil where rows are counted.
func (d Drill) SumField() *string { return textOrNil(d.Sum) }

func textOrNil(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// Both joins filters by and, without the empty ones.
func Both(of ...Where) Where {
	var terms []Where
	for _, w := range of {
		if len(w) > 0 {
			terms = append(terms, w)
		}
	}
	switch len(terms) {
	case 0:
		return Where{}
	case 1:
		return terms[0]
	}
	return Where{"and": terms}
}

// inTownship selects the rows recorded in the township, without those of villages that
// left it, and adds those of villages that joined.
func (d Drill) inTownship(at RecordedUnit) Where {
	villages := func(codes []string) Where {
		if d.Place == ItSelf {
			return is(codes)
		}
		return Where{"village": is(codes)}
	}
	where := Where{"township": is(at.codes())}
	if d.Fixed {
		return where
	}
	if len(at.Left) > 0 {
		where["not"] = villages(at.Left)
	}
	if len(at.Joined) > 0 {
		return Where{"and": []Where{{"or": []Where{where, villages(at.Joined)}}}}
	}
	return where
}

// countsUnits reports whether the rows are divisions that are counted as they stand on a
// day, not as the baseline has them.
func (d Drill) countsUnits(at RecordedUnit) bool {
	return d.Place == ItSelf && d.Date != "" && at.On != ""
}

// unitsOn selects the divisions in the unit that stand on its day.
func (d Drill) unitsOn(at RecordedUnit) Where {
	where := standing("validFrom", "validTo", at.On)
	if at.Level == Township {
		where["township"] = is([]string{at.Code})
	}
	return where
}

func (d Drill) inPeriod(p Period, through string) Where {
	first, last := p.First(), p.Last()
	if d.Due && through != "" && through < last {
		last = through
	}
	if d.Span == YearToDate {
		first = p.From.YearStart().First()
	}
	switch {
	case d.Year != "":
		return d.inYears(p)
	case d.Date == "":
		return Where{}
	case d.Span != ToDate:
		return Where{d.Date: Where{"gte": first, "lte": last}}
	case d.Until == "":
		return Where{d.Date: Where{"lte": last}}
	default:
		return standing(d.Date, d.Until, last)
	}
}

// inYears selects rows that have a year and no date. A flow counts once its year is over.
// A stock or a yearly budget counts from the start of its year.
func (d Drill) inYears(p Period) Where {
	closed := p.To.Year()
	if p.To.Number() < 12 {
		closed--
	}
	switch {
	case d.ClosedYear:
		return Where{d.Year: Where{"eq": closed}}
	case d.Span == ToDate && d.Until != "":
		return standing(d.Year, d.Until, p.To.Year())
	case d.Span == ToDate:
		return Where{d.Year: Where{"lte": p.To.Year()}}
	case d.Span == YearToDate:
		return Where{d.Year: Where{"gte": p.From.Year(), "lte": p.To.Year()}}
	default:
		return Where{d.Year: Where{"gte": p.From.Year(), "lte": closed}}
	}
}

// standing selects the rows that have begun by the last day (or year) and not ended by it.
func standing(from, until string, last any) Where {
	return Where{from: Where{"lte": last}, "or": []Where{
		{until: Where{"isNull": true}},
		{until: Where{"gt": last}},
	}}
}

// merge returns the conditions of both filters. They must name different fields.
func merge(a, b Where) Where {
	merged := Where{}
	maps.Copy(merged, a)
	maps.Copy(merged, b)
	return merged
}
