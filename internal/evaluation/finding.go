package evaluation

import (
	"context"

	"litong3422/internal/auth"
	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
)

// findings returns the open findings of the county. They are read once for a data version: a
// change of them makes a new one.
func (s *Session) findings() ([]postgres.OpenFindings, error) {
	county, err := s.county()
	if err != nil {
		return nil, err
	}
	open, err := s.engine.findings.get(county.Code+" "+county.DataVersion, func() (*[]postgres.OpenFindings, error) {
		// As with what is handed in, the first session neither pays for it nor ends it.
		shared, _ := postgres.CountStatements(context.WithoutCancel(s.ctx))
		open, err := s.engine.DB.OpenFindings(shared, auth.Scope{County: county.Code})
		return &open, err
	})
	if err != nil {
		return nil, err
	}
	return *open, nil
}

// OpenFindings returns how many open findings of data quality are about the rows or reports
// behind the value, or about the value itself. Those of divisions that the viewer does not see
// are not counted.
func (v *Value) OpenFindings() (int, error) {
	open, err := v.session.findings()
	if err != nil {
		return 0, err
	}
	county, err := v.session.county()
	if err != nil {
		return 0, err
	}
	visible := map[string]bool{}
	for _, u := range county.Units {
		visible[u.Code] = true
	}
	entities := v.session.engine.Indicators.Entities(v.of.def)
	n := 0
	for _, f := range open {
		if (f.Indicator == v.of.Code || f.Indicator == "" && entities[f.Entity]) && (f.Month == 0 || v.span.From <= f.Month && f.Month <= v.span.To) &&
			v.holds(f) && (f.Township == "" || visible[f.Township]) {
			n += f.Count
		}
	}
	return n, nil
}

// holds reports whether a finding lies in the value's division. What is found about a
// township's figures is not about those of its villages.
func (v *Value) holds(f postgres.OpenFindings) bool {
	switch v.Unit.Level {
	case indicator.District:
		return true
	case indicator.Township:
		return f.Township == v.Unit.Code
	default:
		return f.Village == v.Unit.Code
	}
}
