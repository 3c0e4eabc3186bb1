package main

import (
	"math"
	"strconv"
	"time"

	"litong3422/graph"
	"litong3422/internal/auth"
	"litong3422/internal/fault"
)

// reckoning is what an answer says of its cost, in points.
type reckoning struct {
	requested, actual int
	balance           auth.Balance
}

// append writes it as the member of an answer that it is.
func (c reckoning) append(to []byte) []byte {
	to = append(to, `"extensions":{"cost":{"requested":`...)
	to = strconv.AppendInt(to, int64(c.requested), 10)
	to = append(to, `,"actual":`...)
	to = strconv.AppendInt(to, int64(c.actual), 10)
	to = append(to, `,"remaining":`...)
	to = strconv.AppendInt(to, int64(c.balance.Remaining), 10)
	to = append(to, `,"resetAt":"`...)
	to = c.balance.ResetAt.UTC().Truncate(time.Millisecond).AppendFormat(to, time.RFC3339Nano)
	return append(to, `"}}`...)
}

// purse pays for one request from the budget of whoever sent it.
type purse struct {
	budgets   *auth.Budgets
	who       auth.Payer
	perMinute int
	reckoning
}

// arrivalPrice is spent before anything is looked at, so that nonsense costs, too.
const arrivalPrice = 1

// arrive pays for the request itself.
func (p *purse) arrive() error {
	left, wait := p.budgets.Spend(p.who, p.perMinute, arrivalPrice)
	p.balance, p.requested = left, arrivalPrice
	if wait > 0 {
		return p.empty(wait, fault.Text{ZH: "请稍候", EN: "please wait"})
	}
	p.actual = arrivalPrice
	return nil
}

// reserve pays for an operation as estimated; what it does not use comes back.
func (p *purse) reserve(op *graph.Operation, variables map[string]any, e graph.Estimate) error {
	p.requested = e.Requested
	if err := op.CheckBudget(variables, e, p.perMinute); err != nil {
		return err
	}
	left, wait := p.budgets.Spend(p.who, p.perMinute, e.Requested-arrivalPrice)
	p.balance = left
	if wait > 0 {
		dearest, _ := op.Dearest(variables)
		wait += time.Minute * arrivalPrice / time.Duration(p.perMinute) // coming back costs, too
		return p.empty(wait, dearest.Shrink())
	}
	return nil
}

// settle returns what an operation did not use.
func (p *purse) settle(actual int) {
	p.actual = actual
	p.balance = p.budgets.Return(p.who, p.perMinute, p.requested-actual)
}

// overdrawn refuses a request that the budget does not cover now.
type overdrawn struct {
	after time.Duration
	fault *fault.Error
}

func (o *overdrawn) Error() string { return o.fault.Error() }

func (o *overdrawn) Unwrap() error { return o.fault }

// seconds is for the Retry-After header, rounded up.
func (o *overdrawn) seconds() int { return max(1, int(math.Ceil(o.after.Seconds()))) }

func (p *purse) empty(wait time.Duration, advice fault.Text) error {
	o := &overdrawn{after: wait}
	o.fault = fault.New(fault.RateLimited,
		"每分钟的额度不够:本次需要 %d 点,现有 %d 点,每分钟 %d 点;%d 秒后可重试。",
		"the budget of this minute does not cover it: this needs %d points, %d are left of %d a minute; try again in %d seconds. ",
		p.requested, p.balance.Remaining, p.perMinute, o.seconds())
	o.fault.Text.ZH += advice.ZH
	o.fault.Text.EN += advice.EN
	return o
}
