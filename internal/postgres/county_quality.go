package postgres

import (
	"github.com/google/uuid"

	"litong3422/internal/calendar"
	"litong3422/internal/indicator"
	"litong3422/internal/quality"
)

// dutyRows are the lines of the reporting calendar that a county begins with, but for subjects
// that have some.
func dutyRows(records calendar.Day, known map[string]bool) copiedRows {
	r := copiedRows{table: "reporting_duty", source: "IMPORTED", columns: []string{"id", "subject", "frequency", "grace_days", "effective_from", "basis"}}
	from := indicator.ShippedFrom(indicator.MonthOf(records.Time()))
	for _, d := range indicator.ProposedDuties() {
		if subject := string(indicator.SubjectOf(d.Subject)); !known[subject] {
			r.rows = append(r.rows, []any{uuid.Must(uuid.NewV7()), subject, string(d.Frequency), d.Grace, from, initialBasis().ZH})
		}
	}
	return r
}

// qualityRuleRows are the rules of data quality that a county begins with, but for those that
// it has.
func qualityRuleRows(_ calendar.Day, known map[string]bool) copiedRows {
	r := copiedRows{table: "quality_rule", source: "IMPORTED", columns: []string{"code", "name_zh", "name_en", "kind", "severity", "subject", "condition", "remedy_zh", "remedy_en"}}
	for _, q := range quality.Shipped() {
		if !known[q.Code] {
			r.rows = append(r.rows, []any{q.Code, q.Name.ZH, q.Name.EN, string(q.Kind), q.Severity, textOrNull(q.Subject), textOrNull(q.Condition), textOrNull(q.Remedy.ZH), textOrNull(q.Remedy.EN)})
		}
	}
	return r
}
