package evaluation

import (
	"fmt"

	"github.com/shopspring/decimal"

	"litong3422/internal/indicator"
)

// Coverage is how many reporting units stand behind a figure.
type Coverage struct {
	Level              indicator.Level // of the units that report
	Reported, Expected int
	Provisional        int      // of those reported: units whose rows are not final
	Missing            []string // codes of the units that have not reported all of the period
}

// Coverage returns the reporting behind a figure: nil for a unit that reports itself,
// and for figures that no unit hands in.
func (v *Value) Coverage() *Coverage {
	if !v.reportedBelow() || v.Status == indicator.NotApplicable || v.Status == indicator.ByTheYear {
		return nil
	}
	r := v.Reports
	missing := r.Missing
	if missing == nil {
		missing = []string{}
	}
	return &Coverage{Level: v.of.def.ReportedAt(), Reported: r.Reported, Expected: r.Expected, Provisional: r.Provisional, Missing: missing}
}

// reportedBelow reports whether units below the value's hand in its figure.
func (v *Value) reportedBelow() bool {
	d := v.of.def
	return d.HandedIn() && d.ReportedAt().Finer(v.Unit.Level)
}

// LikeForLike compares two periods by the units that reported all of both.
type LikeForLike struct {
	Change              decimal.NullDecimal
	Reporters, Expected int
}

// YearOnYearLikeForLike compares with the same period of last year; nil where the same
// units reported in both, and where nothing is compared. A period that is not over is
// compared with the same days.
func (v *Value) YearOnYearLikeForLike() (*LikeForLike, error) {
	if days, ok := v.of.def.SameDays(v.span, v.cover); ok {
		return v.sameDays(days)
	}
	base, ok := v.of.def.YearBefore(v.span)
	if !ok || v.YearOnYear.Valid {
		return nil, nil
	}
	return v.likeForLike(base)
}

// PeriodOnPeriodLikeForLike compares with the period before; nil where the same units
// reported in both, and where nothing is compared.
func (v *Value) PeriodOnPeriodLikeForLike() (*LikeForLike, error) {
	base, ok := v.of.def.Before(v.span)
	if !ok || v.PeriodOnPeriod.Valid {
		return nil, nil
	}
	return v.likeForLike(base)
}

func (v *Value) likeForLike(base indicator.Period) (*LikeForLike, error) {
	if !v.reportedBelow() || !v.Value.Valid {
		return nil, nil
	}
	units, err := v.reportingUnits()
	if err != nil {
		return nil, err
	}
	values, err := v.session.evaluate(v.of.handedInAlike(), units, []indicator.Period{v.span, base}, []BoundarySet{v.in, v.in})
	if err != nil {
		return nil, fmt.Errorf("%s like for like: %w", v.of.Code, err)
	}
	of := &LikeForLike{Expected: v.Reports.Expected}
	var now, before []indicator.Figure
	for _, both := range values {
		if both[0] != nil && both[1] != nil && both[0].Whole() && both[1].Whole() {
			of.Reporters++
			now, before = append(now, both[0].Figure), append(before, both[1].Figure)
		}
	}
	if of.Reporters == 0 {
		return nil, nil
	}
	of.Change = v.of.def.Change(v.of.def.Sum(now), v.of.def.Sum(before))
	return of, nil
}

// handedInAlike is the indicator beside those siblings only that the same units hand in:
// cells of villages are read for the few figures that villages hand in.
func (i *Indicator) handedInAlike() *Indicator {
	alike := *i
	alike.beside = nil
	for _, d := range i.beside {
		if d.HandedIn() && d.ReportedAt() == i.def.ReportedAt() {
			alike.beside = append(alike.beside, d)
		}
	}
	return &alike
}
