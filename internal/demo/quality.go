package demo

import (
	"time"

	"litong3422/internal/indicator"
	"litong3422/internal/quality"
)

// qualityTables returns the reporting calendar and the rules of data quality, in force before
// the first figure. Both are proposals.
func qualityTables() []table {
	r := stream("quality")
	begun := on(firstDay().time().Year()-indicator.YearsBefore, time.January, 1)
	return []table{
		{"reporting_duty", "id subject frequency grace_days effective_from basis", func(w *rows) {
			for _, d := range indicator.ProposedDuties() {
				w.id(r.id(begun)).text(string(indicator.SubjectOf(d.Subject))).text(string(d.Frequency)).int(int64(d.Grace)).day(begun).
					text("原文未规定，为本系统建议").end("DEMO")
			}
		}},
		{"quality_rule", "code name_zh name_en kind severity subject condition remedy_zh remedy_en", func(w *rows) {
			for _, q := range quality.Shipped() {
				w.text(q.Code).text(q.Name.ZH).text(q.Name.EN).text(string(q.Kind)).text(q.Severity).
					maybe(q.Subject).maybe(q.Condition).maybe(q.Remedy.ZH).maybe(q.Remedy.EN).end("DEMO")
			}
		}},
	}
}
