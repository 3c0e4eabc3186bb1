package demo

import (
	"time"

	"litong3422/internal/indicator"
)

// targetTables returns the targets, red lines and owners of the indicators, in force before
// the first figure. What the document states is marked so, with its row; all else is a
// proposal.
func targetTables() []table {
	r := stream("targets")
	catalogue := indicator.NewCatalogue()
	begun := on(firstDay().time().Year()-indicator.YearsBefore, time.January, 1)
	return []table{
		{"indicator_target", "id indicator target red_line proposed effective_from basis_zh basis_en", func(w *rows) {
			for _, s := range catalogue.Shipped() {
				if !s.Judged() {
					continue
				}
				w.id(r.id(begun)).text(s.Code).decimal(s.Target).decimal(s.RedLine).bool(s.Proposed).day(begun)
				if s.Proposed {
					w.text("原文未规定，为本系统建议").text("The document states none; a proposal of this product").end("DEMO")
					continue
				}
				row := catalogue.Indicator(s.Code).Source
				w.text("原文" + row).text("The source document, " + row).end("DOCUMENT")
			}
		}},
		{"indicator_owner", "id indicator name_zh name_en effective_from basis_zh basis_en", func(w *rows) {
			for _, s := range catalogue.Shipped() {
				w.id(r.id(begun)).text(s.Code).text(s.Owner.ZH).text(s.Owner.EN).day(begun).
					text("按部门职能，为本系统建议").text("By what the departments do; a proposal of this product").end("DEMO")
			}
		}},
	}
}
