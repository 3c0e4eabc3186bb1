package checker

import (
	"fmt"
	"time"

	"github.com/shopspring/decimal"

	"litong3422/internal/evaluation"
	"litong3422/internal/fault"
	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
	"litong3422/internal/quality"
)

// checkedMonths is how many months, up to the last one with records, are looked at.
const checkedMonths = 12

// figures returns the figures of the townships in the last months that a rule finds at fault.
func (c check) figures(rule quality.Checked) ([]postgres.Found, error) {
	townships, err := c.session.Townships()
	if err != nil {
		return nil, err
	}
	indicators, err := c.checker.engine.List(nil, nil)
	if err != nil {
		return nil, err
	}
	last := c.county.Cover().Through
	var months []indicator.Period // those that are checked come last
	for m := last - 2*checkedMonths + 1; m <= last; m++ {
		months = append(months, indicator.Period{From: m, To: m, Label: m.String()})
	}
	var found []postgres.Found
	for _, i := range indicators {
		d := i.Of()
		if rule.Subject != "" && rule.Subject != d.Code || d.Frequency == indicator.Yearly || d.Finest == indicator.District || d.WholeCounty {
			continue
		}
		values, err := c.session.AtBaseline(i, townships, months...)
		if err != nil {
			return nil, err
		}
		for n, unit := range townships {
			for m := checkedMonths; m < len(months); m++ {
				facts := factsOf(d, values[n][m], values[n][m-1], values[n][m-12])
				if len(found) < postgres.MaxFound && quality.Holds(rule.Node, facts) {
					found = append(found, figureFound(d, unit.Code, months[m], facts))
				}
			}
		}
	}
	return found, nil
}

// factsOf is what is known of a figure. Figures are compared where both periods are over and
// wholly reported.
func factsOf(d *indicator.Definition, now, before, yearBefore *evaluation.Value) quality.Facts {
	facts := quality.Facts{}
	if now == nil || !now.Value.Valid {
		return facts
	}
	flag := map[bool]decimal.Decimal{true: decimal.NewFromInt(1)}
	facts["rate"], facts["flow"] = flag[d.Kind == indicator.Rate], flag[d.Kind == indicator.Flow]
	facts["value"] = now.Value.Decimal
	if now.Numerator.Valid {
		facts["numerator"] = now.Numerator.Decimal
	}
	if now.Denominator.Valid && d.Fraction() {
		facts["denominator"] = now.Denominator.Decimal
	}
	for name, then := range map[string]*evaluation.Value{"before": before, "yearBefore": yearBefore} {
		if then != nil && then.Whole() && now.Whole() {
			facts[name] = then.Value.Decimal
		}
	}
	return facts
}

func figureFound(d *indicator.Definition, township string, p indicator.Period, facts quality.Facts) postgres.Found {
	month := time.Date(p.From.Year(), time.Month(p.From.Number()), 1, 0, 0, 0, 0, time.UTC)
	detail := fault.Text{ZH: d.Name.ZH + " " + facts["value"].String(), EN: d.Name.EN + " " + facts["value"].String()}
	for _, then := range []struct{ name, zh, en string }{{"before", "上期", "the period before"}, {"yearBefore", "上年同期", "the year before"}} {
		if v, known := facts[then.name]; known {
			detail.ZH += fmt.Sprintf("，%s %s", then.zh, v)
			detail.EN += fmt.Sprintf(", %s %s", then.en, v)
		}
	}
	return postgres.Found{Indicator: d.Code, Month: &month, Township: &township, Detail: detail}
}
