package rules

import (
	"context"
	"errors"

	"litong3422/internal/quality"
)

// qualityRuleIsUnderstood applies to a rule of data quality: what it names is there, and its
// condition can be checked.
func qualityRuleIsUnderstood(_ context.Context, facts Facts, row Row) (*Violation, error) {
	var rule quality.Rule
	kind, _ := row.Text("kind")
	rule.Kind = quality.Kind(kind)
	rule.Subject, _ = row.Text("subject")
	rule.Condition, _ = row.Text("condition")
	_, err := quality.Check(facts.Catalogue(), rule)
	var misfit *quality.Misfit
	if errors.As(err, &misfit) {
		return &Violation{Column: misfit.Column, Explanation: misfit.Text}, nil
	}
	return nil, err
}
