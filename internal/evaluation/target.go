package evaluation

import (
	"context"
	"time"

	"github.com/shopspring/decimal"

	"litong3422/internal/auth"
	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
)

// TargetInForce is the target and the red line by which a figure is judged, with the days on
// which they are in force and where they come from.
type TargetInForce struct {
	Target, RedLine decimal.NullDecimal
	Proposed        bool
	EffectiveFrom   string
	EffectiveTo     *string // the first day after; nil until further notice
	Basis           indicator.Text
	Township        string // the code of the township that has lines of its own; "" for the county's
}

// newTargetInForce returns nil for lines that set nothing.
func newTargetInForce(l indicator.Lines, district string) *TargetInForce {
	if !l.Target.Valid && !l.RedLine.Valid {
		return nil
	}
	t := &TargetInForce{Target: l.Target, RedLine: l.RedLine, Proposed: l.Proposed, EffectiveFrom: l.From.Format(time.DateOnly), Basis: l.Basis}
	if !l.To.IsZero() {
		to := l.To.Format(time.DateOnly)
		t.EffectiveTo = &to
	}
	if l.Division != district {
		t.Township = l.Division
	}
	return t
}

// RedLine is the red line by which the value is judged.
func (v *Value) RedLine() decimal.NullDecimal { return v.lines.RedLine }

// TargetInForce is what the value is judged by; nil where nothing is set.
func (v *Value) TargetInForce() (*TargetInForce, error) {
	county, err := v.session.county()
	return newTargetInForce(v.lines, county.Division), err
}

// targets returns the targets and owners of the county. They are read once for a data
// version: a write of either makes a new one.
func (s *Session) targets() (*indicator.Targets, error) {
	county, err := s.county()
	if err != nil {
		return nil, err
	}
	return s.engine.targets.get(county.Code+" "+county.DataVersion, func() (*indicator.Targets, error) {
		// As with what is handed in, the first session neither pays for it nor ends it.
		shared, _ := postgres.CountStatements(context.WithoutCancel(s.ctx))
		return s.engine.DB.Targets(shared, auth.Scope{County: county.Code})
	})
}

// linesOf returns the lines of an indicator for a unit: its township's before the county's.
func (s *Session) linesOf(d *indicator.Definition, u *postgres.Unit) ([]indicator.Lines, error) {
	targets, err := s.targets()
	if err != nil {
		return nil, err
	}
	county, err := s.county()
	if err != nil {
		return nil, err
	}
	township := u.Township
	if u.Level == indicator.Township {
		township = u.Code
	}
	return targets.Of(d.Code, township, county.Division), nil
}

// CountyLines returns the county's lines of an indicator at the end of a month.
func (s *Session) CountyLines(d *indicator.Definition, m indicator.Month) (indicator.Lines, error) {
	district, err := s.Unit("")
	if err != nil {
		return indicator.Lines{}, err
	}
	of, err := s.linesOf(d, &district)
	return indicator.LinesAt(of, m), err
}

// latest is the last month of the county's records.
func (s *Session) latest() (indicator.Month, error) {
	county, err := s.county()
	return county.Cover().Through, err
}

// CountyTarget returns what the county's figure of the records' last month is judged by; nil
// where nothing is set.
func (s *Session) CountyTarget(i *Indicator) (*TargetInForce, error) {
	month, err := s.latest()
	if err != nil {
		return nil, err
	}
	lines, err := s.CountyLines(i.def, month)
	if err != nil {
		return nil, err
	}
	return newTargetInForce(lines, lines.Division), nil
}

// Owner returns the department that is responsible for an indicator in the records' last
// month; nil where none is.
func (s *Session) Owner(i *Indicator) (*indicator.Text, error) {
	targets, err := s.targets()
	if err != nil {
		return nil, err
	}
	month, err := s.latest()
	if err != nil {
		return nil, err
	}
	owner := targets.Owner(i.Code, month)
	if owner.Name.ZH == "" {
		return nil, nil
	}
	return &owner.Name, nil
}
