package indicator

import "github.com/shopspring/decimal"

// Light is the judgement of a value; shape and word go with it on the page.
type Light string

// The lights.
const (
	Green   Light = "GREEN"
	Amber   Light = "AMBER"
	Red     Light = "RED"
	Grey    Light = "GREY" // nothing reported
	NoLight Light = "NONE" // nothing to be judged by
)

// Judge gives the light of a value: green at the target or better; amber short
// of it but not beyond the red line, or, where there is none, within a tenth of
// the target; red beyond. With a red line alone there is no amber.
func Judge(value, target, redLine decimal.NullDecimal, direction Direction) Light {
	switch {
	case !value.Valid:
		return Grey
	case direction == Neutral || !target.Valid && !redLine.Valid:
		return NoLight
	case !target.Valid:
		target = redLine
	}
	reaches := func(v, line decimal.Decimal) bool {
		if direction == Down {
			return v.LessThanOrEqual(line)
		}
		return v.GreaterThanOrEqual(line)
	}
	switch {
	case reaches(value.Decimal, target.Decimal):
		return Green
	case redLine.Valid && reaches(value.Decimal, redLine.Decimal),
		!redLine.Valid && nearly(value.Decimal, target.Decimal, direction):
		return Amber
	default:
		return Red
	}
}

// nearly: at least 90 % of the target; for falling indicators the target is at
// least 90 % of the value.
func nearly(value, target decimal.Decimal, direction Direction) bool {
	if direction == Down {
		return target.Shift(1).GreaterThanOrEqual(value.Mul(decimal.NewFromInt(9)))
	}
	return value.Shift(1).GreaterThanOrEqual(target.Mul(decimal.NewFromInt(9)))
}

// Gaps to the elapsed share of the year, in points, beyond which execution of a
// budget is a warning, and red (a proposal).
const (
	paceAmber = 15
	paceRed   = 25
)

// JudgePace gives the light of a yearly execution against the elapsed share of
// the year: too slow and too fast are equally wrong.
func JudgePace(value, elapsed decimal.NullDecimal) Light {
	if !value.Valid || !elapsed.Valid {
		return Grey
	}
	switch gap := value.Decimal.Sub(elapsed.Decimal).Abs(); {
	case gap.LessThanOrEqual(decimal.NewFromInt(paceAmber)):
		return Green
	case gap.LessThanOrEqual(decimal.NewFromInt(paceRed)):
		return Amber
	default:
		return Red
	}
}

// TargetFor is the target of a period: fixed, or the elapsed share of its years.
func (d *Definition) TargetFor(p Period) decimal.NullDecimal {
	if !d.Pace {
		return d.Target
	}
	return decimal.NewNullDecimal(Elapsed(p))
}

// Elapsed is 序时进度: the share, in per cent, of the years of a period that is over
// at its end.
func Elapsed(p Period) decimal.Decimal {
	start := p.From.YearStart()
	years := int64(p.To.Year()-start.Year()) + 1
	return decimal.NewFromInt(int64(p.To-start)+1).Mul(hundred()).DivRound(decimal.NewFromInt(12*years), places)
}

// Light judges a value of the indicator for a period.
func (d *Definition) Light(value decimal.NullDecimal, p Period) Light {
	if d.Pace {
		return JudgePace(value, d.TargetFor(p))
	}
	return Judge(value, d.Target, d.RedLine, d.Direction)
}

// Change compares two values: points for rates, per cent of the base otherwise.
// Without a base, or on a base of zero, there is no comparison.
func (d *Definition) Change(value, base decimal.NullDecimal) decimal.NullDecimal {
	switch {
	case !value.Valid || !base.Valid:
		return decimal.NullDecimal{}
	case d.Kind == Rate:
		return decimal.NewNullDecimal(value.Decimal.Sub(base.Decimal))
	case base.Decimal.IsZero():
		return decimal.NullDecimal{}
	default:
		change := value.Decimal.Sub(base.Decimal).Mul(hundred())
		return decimal.NewNullDecimal(change.DivRound(base.Decimal.Abs(), places))
	}
}

// Value is a judged figure.
type Value struct {
	Figure
	Period         Period
	Target         decimal.NullDecimal
	Light          Light
	YearOnYear     decimal.NullDecimal // 同比
	PeriodOnPeriod decimal.NullDecimal // 环比
}

// Evaluate computes and judges the indicator for a division and period; township
// is what the township in which it lies has, nil for the district. Only complete
// figures are compared: half a month against a whole one misleads.
func (d *Definition) Evaluate(s, township Series, level Level, p Period, cover Coverage) Value {
	figure := d.reported(s, township, level, p, cover)
	v := Value{Figure: figure, Period: p, Target: d.TargetFor(p), Light: d.Light(figure.Value, p)}
	if figure.Status != Complete {
		return v
	}
	if base := d.reported(s, township, level, p.YearBefore(), cover); base.Status == Complete {
		v.YearOnYear = d.Change(figure.Value, base.Value)
	}
	if p.Cumulative {
		return v
	}
	if base := d.reported(s, township, level, p.Before(), cover); base.Status == Complete {
		v.PeriodOnPeriod = d.Change(figure.Value, base.Value)
	}
	return v
}

// reported is the figure, or a missing one if its township has not reported.
func (d *Definition) reported(s, township Series, level Level, p Period, cover Coverage) Figure {
	if level != District && d.NotReported(township, p) {
		return Figure{Status: Missing}
	}
	return d.Figure(s, level, p, cover)
}

// Baseline is how far back cells must reach to evaluate and compare a period.
func Baseline(p Period) Month {
	return min(p.YearBefore().From.YearStart(), p.Before().From.YearStart())
}
