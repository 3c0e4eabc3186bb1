package evaluation

import (
	"context"
	"slices"

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

// visibleFindings returns the open findings of the divisions in scope, and of none.
func (s *Session) visibleFindings() ([]postgres.OpenFindings, error) {
	open, err := s.findings()
	if err != nil || s.scope.Townships == nil {
		return open, err
	}
	return slices.DeleteFunc(slices.Clone(open), func(f postgres.OpenFindings) bool {
		return f.Township != "" && !slices.Contains(s.scope.Townships, f.Township)
	}), nil
}

// OpenFindings returns how many open findings of data quality are about the rows or reports
// behind the value, or about the value itself. Those of divisions that the viewer does not see
// are not counted.
func (v *Value) OpenFindings() (int, error) {
	open, err := v.session.visible()
	if err != nil || len(open) == 0 {
		return 0, err
	}
	entities := v.session.engine.entities[v.of.Code]
	n := 0
	for _, f := range open {
		if (f.Indicator == v.of.Code || f.Indicator == "" && entities[f.Entity]) && (f.Month == 0 || v.span.From <= f.Month && f.Month <= v.span.To) && v.holds(f) {
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
