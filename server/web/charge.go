package web

import (
	"math"
	"strconv"
	"time"

	"litong3422/graph/admission"
	"litong3422/internal/auth"
	"litong3422/internal/fault"
)

// costReport is what an answer says of its cost, in points.
type costReport struct {
	requested, actual int
	balance           auth.Balance
}

// append writes it as the member of an answer that it is.
func (c costReport) append(to []byte) []byte {
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

// charge pays for one request from the budget of whoever sent it.
type charge struct {
	budgets   *auth.Budgets
	who       auth.Payer
	perMinute int
	costReport
}

// requestPrice is spent before anything is looked at, so that nonsense costs, too.
const requestPrice = 1

// admit pays for the request itself.
func (p *charge) admit() error {
	left, wait := p.budgets.Spend(p.who, p.perMinute, requestPrice)
	p.balance, p.requested = left, requestPrice
	if wait > 0 {
		return p.overBudget(wait, fault.Text{ZH: "请稍候", EN: "please wait"})
	}
	p.actual = requestPrice
	return nil
}

// reserve pays for an operation as estimated; what it does not use comes back.
func (p *charge) reserve(op *admission.Operation, variables map[string]any, e admission.Estimate) error {
	p.requested = e.Requested
	if err := op.CheckBudget(variables, e, p.perMinute); err != nil {
		return err
	}
	left, wait := p.budgets.Spend(p.who, p.perMinute, e.Requested-requestPrice)
	p.balance = left
	if wait > 0 {
		most, _ := op.MostExpensive(variables)
		wait += time.Minute * requestPrice / time.Duration(p.perMinute) // coming back costs, too
		return p.overBudget(wait, most.Advice())
	}
	return nil
}

// refund returns what an operation did not use.
func (p *charge) refund(actual int) {
	p.actual = actual
	p.balance = p.budgets.Return(p.who, p.perMinute, p.requested-actual)
}

// overBudgetError refuses a request that the budget does not cover now.
type overBudgetError struct {
	after time.Duration
	fault *fault.Error
}

func (o *overBudgetError) Error() string { return o.fault.Error() }

func (o *overBudgetError) Unwrap() error { return o.fault }

// seconds is for the Retry-After header, rounded up.
func (o *overBudgetError) seconds() int { return max(1, int(math.Ceil(o.after.Seconds()))) }

func (p *charge) overBudget(wait time.Duration, advice fault.Text) error {
	o := &overBudgetError{after: wait}
	o.fault = fault.New(fault.RateLimited,
		"每分钟的额度不够:本次需要 %d 点,现有 %d 点,每分钟 %d 点;%d 秒后可重试。",
		"the budget of this minute does not cover it: this needs %d points, %d are left of %d a minute; try again in %d seconds. ",
		p.requested, p.balance.Remaining, p.perMinute, o.seconds())
	o.fault.Text.ZH += advice.ZH
	o.fault.Text.EN += advice.EN
	return o
}
