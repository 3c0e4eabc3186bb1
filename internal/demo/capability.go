package demo

import (
	"time"

	"litong3422/internal/capability"
	"litong3422/internal/indicator"
)

// dimensionOf returns the dimension of the capability index to which an indicator belongs
// (a proposal, domain 3.6). Indicators of satisfaction come first, then sub-items. Other
// sub-items have none.
func dimensionOf(d *indicator.Definition) capability.Dimension {
	switch d.Code {
	case "SERVICE_GOOD_RATE":
		return capability.Satisfaction
	case "ON_TIME_RATE":
		return capability.Efficiency
	}
	switch d.SubItem {
	case "1.1", "1.2", "1.3":
		return capability.Function
	case "2.2", "3.1":
		return capability.Order
	case "2.1", "4.1", "4.2":
		return capability.Guarantee
	case "2.3", "2.4":
		return capability.Efficiency
	case "3.2":
		return capability.Satisfaction
	}
	return ""
}

// comparable reports whether the indicator's target means the same for every township,
// which is so for rates. A count with a target of zero gives full points to a township that
// never had a case. Complex disputes are part of all disputes and count once.
func comparable(d *indicator.Definition, shipped indicator.Shipped) bool {
	return d.Code != "MED_SUCCESS_RATE" && (d.Pace || shipped.Target.Valid && d.Kind == indicator.Rate)
}

// capabilityTables returns the first version of the weights. They are equal for every
// township indicator that has a direction and a comparable target.
func capabilityTables() []table {
	r := stream("capability")
	started := on(2018, time.January, 1)
	const code = "equal-2018"
	return []table{
		{"capability_policy", "code name_zh name_en min_coverage cap effective_from basis_zh basis_en", func(w *rows) {
			w.text(code).text("等权（示例）").text("Equal weights (example)").text("0.6").text("120").day(started).
				text("示例权重，非官方考核；维度为改革目标的五个属性。").text("Example weights, not an official appraisal; the dimensions are the five attributes of the goal.").end("DEMO")
		}},
		{"capability_weight", "id dimension indicator weight policy_code", func(w *rows) {
			catalogue := indicator.NewCatalogue()
			shipped := catalogue.Shipped()
			for i, d := range catalogue.Indicators {
				dimension := dimensionOf(d)
				if dimension == "" || d.WholeCounty || d.Finest == indicator.District || d.Direction == indicator.Neutral || !comparable(d, shipped[i]) {
					continue
				}
				w.id(r.id(started)).text(string(dimension)).text(d.Code).text("1").text(code).end("DEMO")
			}
		}},
	}
}
