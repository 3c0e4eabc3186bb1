package web

import (
	"encoding/json"
	"math"
	"strconv"
	"time"

	"litong3422/graph/admission"
	"litong3422/internal/auth"
	"litong3422/internal/fault"
)

// costReport is the cost of a request as its answer shows it, in points.
type costReport struct {
	requested, actual int
	balance           auth.Balance
}

// append writes the report as the member "extensions" of an answer.
func (c costReport) append(to []byte) []byte {
	return c.appendObject(append(to, `"extensions":`...))
}

// object returns the value of that member.
func (c costReport) object() json.RawMessage { return c.appendObject(nil) }

func (c costReport) appendObject(to []byte) []byte {
	to = append(to, `{"cost":{"requested":`...)
	to = strconv.AppendInt(to, int64(c.requested), 10)
	to = append(to, `,"actual":`...)
	to = strconv.AppendInt(to, int64(c.actual), 10)
	to = append(to, `,"remaining":`...)
	to = strconv.AppendInt(to, int64(c.balance.Remaining), 10)
	to = append(to, `,"resetAt":"`...)
	to = c.balance.ResetAt.UTC().Truncate(time.Millisecond).AppendFormat(to, time.RFC3339Nano)
	return append(to, `"}}`...)
}

// charge pays for one request from the budget of its client, and returns what was not
// used. It belongs to one request and is not safe for concurrent use.
type charge struct {
	budgets   *auth.Budgets
	payer     auth.Payer
	perMinute int
	costReport
}

// requestPrice is the price of any request in points. It is paid before the request is
// read, so that malformed requests cost as well.
const requestPrice = 1

// admit pays requestPrice. The error is an overBudgetError.
func (c *charge) admit() error {
	left, wait := c.budgets.Spend(c.payer, c.perMinute, requestPrice)
	c.balance, c.requested = left, requestPrice
	if wait > 0 {
		return c.overBudget(wait, fault.Text{ZH: "请稍候", EN: "please wait"})
	}
	c.actual = requestPrice
	return nil
}

// reserve pays the estimate of an operation; refund returns what it does not use. The
// error is an overBudgetError, or a fault if no full budget would ever cover it.
func (c *charge) reserve(op *admission.Operation, variables map[string]any, e admission.Estimate) error {
	c.requested = e.Requested
	if err := op.CheckBudget(variables, e, c.perMinute); err != nil {
		return err
	}
	left, wait := c.budgets.Spend(c.payer, c.perMinute, e.Requested-requestPrice)
	c.balance = left
	if wait > 0 {
		mostExpensive, _ := op.MostExpensive(variables)
		wait += time.Minute * requestPrice / time.Duration(c.perMinute) // the next attempt pays requestPrice, too
		return c.overBudget(wait, mostExpensive.Advice())
	}
	return nil
}

// reserveRows pays for rows that go out as a file. The error is an overBudgetError, or a
// fault if no full budget would ever cover it.
func (c *charge) reserveRows(rows int64) error {
	c.requested = admission.PriceOfRows(rows)
	if c.requested > c.perMinute {
		return fault.New(fault.LimitExceeded, "这次导出%d行，费用为%d点，超过每分钟的全部额度%d点；请缩小范围", "this export of %d rows costs %d points, more than the whole budget of a minute, %d; narrow it",
			rows, c.requested, c.perMinute)
	}
	left, wait := c.budgets.Spend(c.payer, c.perMinute, max(0, c.requested-requestPrice))
	c.balance = left
	if wait > 0 {
		return c.overBudget(wait, fault.Text{})
	}
	c.actual = c.requested
	return nil
}

// refund charges what an operation really cost in points, and returns the rest.
func (c *charge) refund(actual int) {
	c.actual = actual
	c.balance = c.budgets.Return(c.payer, c.perMinute, c.requested-actual)
}

// overBudgetError refuses a request that the budget does not cover now.
type overBudgetError struct {
	after time.Duration
	fault *fault.Error
}

func (o *overBudgetError) Error() string { return o.fault.Error() }

func (o *overBudgetError) Unwrap() error { return o.fault }

// seconds is the value of the Retry-After header, rounded up.
func (o *overBudgetError) seconds() int { return max(1, int(math.Ceil(o.after.Seconds()))) }

func (c *charge) overBudget(wait time.Duration, advice fault.Text) error {
	o := &overBudgetError{after: wait}
	o.fault = fault.New(fault.RateLimited,
		"每分钟的额度不够：本次需要%d点，现有%d点，每分钟%d点；%d秒后可重试。",
		"the budget of this minute does not cover it: this needs %d points, %d are left of %d a minute; try again in %d seconds. ",
		c.requested, c.balance.Remaining, c.perMinute, o.seconds())
	o.fault.Text.ZH += advice.ZH
	o.fault.Text.EN += advice.EN
	return o
}
