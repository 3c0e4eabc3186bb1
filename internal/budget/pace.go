package budget

import (
	"fmt"
	"time"

	"github.com/shopspring/decimal"

	"litong3422/internal/calendar"
	"litong3422/internal/fault"
)

// PaceLight is the judgement of execution against the elapsed share of the year. Its values
// are those of the API.
type PaceLight string

// The lights.
const (
	OnPace  PaceLight = "GREEN"
	OffPace PaceLight = "AMBER"
	FarOff  PaceLight = "RED"
)

// PaceLimits are the gaps in percentage points beyond which execution is amber and red,
// too fast and too slow alike.
type PaceLimits struct{ Amber, Red decimal.Decimal }

// NewPaceLimits returns limits with the values of a row. They are fault.Invalid unless
// 0 < amber ≤ red ≤ 100.
func NewPaceLimits(amber, red decimal.Decimal) (PaceLimits, error) {
	if !amber.IsPositive() || red.LessThan(amber) || red.GreaterThan(decimal.NewFromInt(100)) {
		return PaceLimits{}, fault.New(fault.Invalid, "预警线须为正且不高于严重线，严重线不高于100。", "the amber limit must be positive and not above the red one, which is at most 100.")
	}
	return PaceLimits{Amber: amber, Red: red}, nil
}

// ProposedPaceLimits returns 15 and 25 points, a proposal: the document states none.
func ProposedPaceLimits() PaceLimits {
	return PaceLimits{Amber: decimal.NewFromInt(15), Red: decimal.NewFromInt(25)}
}

// Pace is a decision about a budget's execution on a day (序时进度), with its reason.
type Pace struct {
	Limits      PaceLimits
	On          calendar.Day
	Package     decimal.Decimal // yuan
	Spent       decimal.Decimal // yuan, from January up to the day
	Executed    decimal.Decimal // per cent, four decimals
	Elapsed     decimal.Decimal // per cent of the year at the day's end, four decimals
	Gap         decimal.Decimal // points, executed less elapsed, four decimals
	Light       PaceLight
	Explanation fault.Text
}

// PaceOf compares execution with the elapsed share of the year; lump and spent are in yuan.
// Limits are compared exactly, and only the printed shares are rounded. A lump sum of zero
// is fault.Invalid.
func PaceOf(limits PaceLimits, on calendar.Day, lump, spent decimal.Decimal) (Pace, error) {
	if !lump.IsPositive() {
		return Pace{}, fault.New(fault.Invalid, "包干总额为零，谈不上执行进度。", "a budget of zero has no pace.")
	}
	p := Pace{Limits: limits, On: on, Package: lump, Spent: spent, Light: OnPace}
	past := decimal.NewFromInt(int64(on-calendar.On(on.Year(), time.January, 1)) + 1)
	days := decimal.NewFromInt(int64(calendar.DaysInYear(on.Year())))
	const shown = 4
	p.Executed = spent.Shift(2).DivRound(lump, shown)
	p.Elapsed = past.Shift(2).DivRound(days, shown)
	p.Gap = p.Executed.Sub(p.Elapsed)
	// |spent/lump − past/days| × 100 > limit, with both denominators multiplied out.
	gap := spent.Mul(days).Sub(past.Mul(lump)).Abs().Shift(2)
	beyond := func(limit decimal.Decimal) bool { return gap.GreaterThan(limit.Mul(lump).Mul(days)) }
	switch {
	case beyond(limits.Red):
		p.Light = FarOff
	case beyond(limits.Amber):
		p.Light = OffPace
	}
	p.Explanation = p.explain()
	return p, nil
}

func (p Pace) explain() fault.Text {
	zh := map[PaceLight]string{OnPace: "进度正常", OffPace: "预警", FarOff: "严重偏离"}[p.Light]
	en := map[PaceLight]string{OnPace: "on pace", OffPace: "a warning", FarOff: "far off"}[p.Light]
	return fault.Text{
		ZH: fmt.Sprintf("截至%s，预算执行%s%%，序时进度%s%%，相差%s个百分点（预警±%s，严重±%s）：%s。（规则R-4）", p.On, p.Executed.StringFixed(1), p.Elapsed.StringFixed(1), p.Gap.StringFixed(1), p.Limits.Amber, p.Limits.Red, zh),
		EN: fmt.Sprintf("By %s %s%% is spent and %s%% of the year is past, a gap of %s points (amber beyond ±%s, red beyond ±%s): %s. (rule R-4)", p.On, p.Executed.StringFixed(1), p.Elapsed.StringFixed(1), p.Gap.StringFixed(1), p.Limits.Amber, p.Limits.Red, en),
	}
}
