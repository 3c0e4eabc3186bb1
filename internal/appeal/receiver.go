// Package appeal decides who answers for an appeal: the first who was asked (R-7,
// S-305).
package appeal

import (
	"fmt"

	"litong3422/internal/calendar"
	"litong3422/internal/fault"
)

// AcceptWithin is how many working days an offered transfer stays open before it
// falls back to who offered it: one, which is ours.
const AcceptWithin = 1

// Handover is a transfer that the next receiver has not accepted yet.
type Handover struct {
	To      string
	Offered calendar.Day
	Lapses  calendar.Day // the last day on which it may be accepted
}

// Responsibility says who answers for an appeal. Its methods return a new one
// and leave the old as it was; nothing ever changes the first receiver.
type Responsibility struct {
	first    string
	holder   string
	pending  *Handover
	closed   bool
	Accepted []string // who took it over, in order
}

// Decision is what R-7 says to a step, with its reason.
type Decision struct {
	Responsible string
	Explanation fault.Text
}

// Receive begins the responsibility of whoever was asked first.
func Receive(receiver string) (Responsibility, error) {
	if receiver == "" {
		return Responsibility{}, fault.New(fault.Invalid, "首问责任人不能为空。", "an appeal has a first receiver.")
	}
	return Responsibility{first: receiver, holder: receiver}, nil
}

// First is the first receiver, for ever.
func (r Responsibility) First() string { return r.first }

// Closed tells whether the appeal is closed.
func (r Responsibility) Closed() bool { return r.closed }

// Offer proposes a transfer on a day. Until it is accepted, the present holder
// answers. It is refused (fault.Conflict) on a closed appeal and while another
// offer is open.
func (r Responsibility) Offer(c calendar.Calendar, to string, on calendar.Day) (Responsibility, error) {
	switch {
	case r.closed:
		return r, errClosed()
	case to == "" || to == r.holder:
		return r, fault.New(fault.Invalid, "须转给另一个承办人。", "a transfer goes to somebody else.")
	case r.pending != nil && on <= r.pending.Lapses:
		return r, fault.New(fault.Conflict, "已有待接收的转办,%s前有效(规则R-7)。", "another transfer is open until %s (rule R-7).", r.pending.Lapses)
	}
	lapses, err := c.After(on, AcceptWithin)
	if err != nil {
		return r, err
	}
	r.pending = &Handover{To: to, Offered: on, Lapses: lapses}
	return r, nil
}

// Accept takes over an open offer. What has lapsed, or was offered to somebody
// else, cannot be accepted (fault.Conflict).
func (r Responsibility) Accept(by string, on calendar.Day) (Responsibility, error) {
	switch {
	case r.closed:
		return r, errClosed()
	case r.pending == nil || r.pending.To != by:
		return r, fault.New(fault.Conflict, "没有转给 %s 的待接收事项(规则R-7)。", "nothing is offered to %s (rule R-7).", by)
	case on < r.pending.Offered || on > r.pending.Lapses:
		return r, fault.New(fault.Conflict, "转办未在%s前接收,已退回原承办人(规则R-7)。", "the transfer was not accepted by %s and fell back (rule R-7).", r.pending.Lapses)
	}
	r.Accepted = append(append([]string(nil), r.Accepted...), by)
	r.holder, r.pending = by, nil
	return r, nil
}

// Close ends the responsibility. Only who holds it closes.
func (r Responsibility) Close(by string) (Responsibility, error) {
	if r.closed {
		return r, errClosed()
	}
	if by != r.holder {
		return r, fault.New(fault.Conflict, "只有责任人 %s 可以办结(规则R-7)。", "only %s, who answers for it, may close it (rule R-7).", r.holder)
	}
	r.closed, r.pending = true, nil
	return r, nil
}

// On tells who answers on a day, and why.
func (r Responsibility) On(day calendar.Day) Decision {
	zh, en := "首问责任人为"+r.first+"。", "First asked: "+r.first+"."
	switch {
	case r.closed:
		zh, en = zh+"已办结。", en+" Closed."
	case r.pending != nil && day <= r.pending.Lapses:
		zh += fmt.Sprintf("已转%s,%s前待接收,接收前仍由%s负责。", r.pending.To, r.pending.Lapses, r.holder)
		en += fmt.Sprintf(" Offered to %s, who may accept by %s; until then %s answers.", r.pending.To, r.pending.Lapses, r.holder)
	case r.pending != nil:
		zh += fmt.Sprintf("转%s逾期未接收,退回%s负责。", r.pending.To, r.holder)
		en += fmt.Sprintf(" %s did not accept in time, so it fell back to %s.", r.pending.To, r.holder)
	case r.holder != r.first:
		zh, en = zh+"经接收转办,由"+r.holder+"负责。", en+" Handed over and accepted: "+r.holder+" answers."
	default:
		zh, en = zh+"未转办,由其负责到底。", en+" Never handed over: answers to the end."
	}
	return Decision{Responsible: r.holder, Explanation: fault.Text{ZH: zh + "(规则R-7)", EN: en + " (rule R-7)"}}
}

func errClosed() error {
	return fault.New(fault.Conflict, "该诉求已办结。", "the appeal is closed.")
}
