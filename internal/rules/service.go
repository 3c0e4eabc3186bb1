package rules

import (
	"context"

	"litong3422/internal/calendar"
	"litong3422/internal/fault"
	"litong3422/internal/service"
)

// requestIsDueWithinItsLimit applies R-9 to a service request: it is due no later than the
// days that its item promises, or else the statutory ones, after its acceptance. A year
// whose holidays are not entered is not decided.
func requestIsDueWithinItsLimit(ctx context.Context, facts Facts, row Row) (*Violation, error) {
	accepted, ok, err := day(row, "accepted_on")
	if err != nil || !ok {
		return nil, err
	}
	due, ok, err := day(row, "due_on")
	if err != nil || !ok {
		return nil, err
	}
	code, _ := row.Text("item_code")
	items, err := facts.Find(ctx, "service_item", map[string]string{"code": code})
	if err != nil || len(items) != 1 {
		return nil, err
	}
	days, err := number(items[0], "promised_days")
	if err == nil && !days.Valid {
		days, err = number(items[0], "statutory_days")
	}
	if err != nil || !days.Valid {
		return nil, err
	}
	limit, err := service.NewTimeLimit(accepted, int(days.Decimal.IntPart()), nil)
	if err != nil {
		return refused("accepted_on", err)
	}
	workdays, err := workdays(ctx, facts)
	if err != nil || !workdays.Covers(accepted) || !workdays.Covers(due) {
		return nil, err
	}
	decided, err := limit.DueOn(workdays)
	if fault.KindOf(err) == fault.Invalid { // the limit ends after all years that are covered
		return nil, nil
	}
	if err != nil || due <= decided.Due {
		return nil, err
	}
	return &Violation{Column: "due_on", Explanation: decided.Explanation}, nil
}

// leastDaysOff is how many days a notice arranges at least: fewer are those of a neighbouring
// year's notice, which reaches over New Year.
const leastDaysOff = 11

// workdays is the calendar of the last years whose holidays are entered.
func workdays(ctx context.Context, facts Facts) (calendar.Calendar, error) {
	rows, err := facts.Find(ctx, "holiday", nil)
	if err != nil {
		return calendar.Calendar{}, err
	}
	var exceptions []calendar.Exception
	arranged, last := map[int]int{}, 0
	for _, row := range rows {
		on, _, err := day(row, "day")
		if err != nil {
			return calendar.Calendar{}, err
		}
		arrangement, _ := row.Text("arrangement")
		exceptions = append(exceptions, calendar.Exception{Day: on, Arrangement: calendar.Arrangement(arrangement)})
		arranged[on.Year()]++
		if arranged[on.Year()] == leastDaysOff {
			last = max(last, on.Year())
		}
	}
	if last == 0 {
		return calendar.Calendar{}, nil
	}
	first := last
	for arranged[first-1] >= leastDaysOff {
		first--
	}
	return calendar.New(first, last, exceptions)
}
