package checker

import (
	"fmt"
	"time"

	"litong3422/internal/fault"
	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
	"litong3422/internal/quality"
)

// reports returns the reports of the last months that were due and are not handed in.
func (c check) reports(rule quality.Rule) ([]postgres.Found, error) {
	var subjects []indicator.ReportSubject
	if rule.Subject != "" {
		subjects = append(subjects, indicator.ReportSubject(rule.Subject))
	}
	last := c.county.Cover().Through
	states, err := c.session.Reporting(indicator.Period{From: last - checkedMonths + 1, To: last}, subjects)
	if err != nil {
		return nil, err
	}
	var found []postgres.Found
	for _, state := range states {
		month, err := time.Parse(time.DateOnly, state.Month())
		if err != nil {
			return nil, err
		}
		for _, s := range state.Subjects {
			label := c.checker.catalogue.Entity(s.Subject.Entity()).Label
			for _, code := range s.Missing {
				f := postgres.Found{Entity: s.Subject.Entity(), Month: &month, Township: &state.Unit.Code,
					Detail: fault.Text{ZH: label.ZH + "应报未报", EN: label.EN + " not handed in"}}
				if code != state.Unit.Code {
					f.Village = &code
				}
				if len(found) < postgres.MaxFound {
					found = append(found, f)
				}
			}
		}
	}
	return found, nil
}

// source returns the entity of the rule if it was imported once and not for some days.
func (c check) source(rule quality.Checked) ([]postgres.Found, error) {
	days, imported, err := c.checker.db.SourceAge(c.ctx, c.county.Code, rule.Entity.Name, c.now)
	if err != nil || !imported || days <= rule.Days {
		return nil, err
	}
	label := rule.Entity.Label
	return []postgres.Found{{Entity: rule.Entity.Name, Detail: fault.Text{
		ZH: fmt.Sprintf("%s超过%d天没有导入", label.ZH, rule.Days), EN: fmt.Sprintf("%s not imported for more than %d days", label.EN, rule.Days)}}}, nil
}
