// Package appeal decides who answers for an appeal: the first receiver, until another
// accepts it (rule R-7, S-305). The package is pure.
package appeal

import (
	"fmt"
	"slices"

	"litong3422/internal/calendar"
	"litong3422/internal/fault"
)

// AcceptWithin is the number of working days in which an offered transfer may be accepted.
// After them the responsibility falls back to the receiver who offered it. The document
// states no number; one day is a proposal of this product.
const AcceptWithin = 1

// Handover is a transfer that was offered to another receiver.
type Handover struct {
	To       string
	Offered  calendar.Day
	Lapses   calendar.Day  // the last day on which it may be accepted
	Accepted *calendar.Day // nil: not accepted
}

// Responsibility is the state of rule R-7 for one appeal. It is immutable: its methods
// return a new value. No step changes the first receiver.
type Responsibility struct {
	first     string
	handovers []Handover // in the order offered; only the last one may be open
	closed    bool
}

// Decision is the outcome of R-7 on a day, with its reason.
type Decision struct {
	Responsible string
	Explanation fault.Text
}

// Receive returns the responsibility of an appeal's first receiver. An empty receiver is
// fault.Invalid.
func Receive(receiver string) (Responsibility, error) {
	if receiver == "" {
		return Responsibility{}, fault.New(fault.Invalid, "首问责任人不能为空。", "an appeal has a first receiver.")
	}
	return Responsibility{first: receiver}, nil
}

// Stored holds the values of a responsibility that rows keep.
type Stored struct {
	FirstReceiver string
	Handovers     []Handover // in the order offered
	Closed        bool
}

// Stored returns the values to keep. Load restores the same responsibility from them.
func (r Responsibility) Stored() Stored {
	return Stored{FirstReceiver: r.first, Handovers: slices.Clone(r.handovers), Closed: r.closed}
}

// Load restores a responsibility from stored values. Values that no sequence of Offer and
// Accept can produce are fault.Invalid.
func Load(s Stored) (Responsibility, error) {
	r, err := Receive(s.FirstReceiver)
	if err != nil {
		return Responsibility{}, err
	}
	for i, h := range s.Handovers {
		switch {
		case h.To == "" || h.To == r.holder():
			return Responsibility{}, errStored(i, "须转给另一个承办人", "it must go to another receiver")
		case h.Lapses < h.Offered:
			return Responsibility{}, errStored(i, "失效日期早于转出日期", "it lapses before it is offered")
		case h.Accepted != nil && (*h.Accepted < h.Offered || *h.Accepted > h.Lapses):
			return Responsibility{}, errStored(i, "接收日期不在有效期内", "it was accepted outside its term")
		case i > 0 && !s.Handovers[i-1].over(h.Offered):
			return Responsibility{}, errStored(i, "转出时上一次转办尚未了结", "the one before was still open")
		}
		r.handovers = append(r.handovers, h)
	}
	r.closed = s.Closed
	return r, nil
}

// over reports whether a handover may be followed by another on a day.
func (h Handover) over(on calendar.Day) bool {
	if h.Accepted != nil {
		return *h.Accepted <= on
	}
	return h.Lapses < on
}

// First returns the first receiver.
func (r Responsibility) First() string { return r.first }

// Closed reports whether the appeal is closed.
func (r Responsibility) Closed() bool { return r.closed }

// holder returns the receiver who answers: the last who accepted, else the first.
func (r Responsibility) holder() string {
	for _, h := range slices.Backward(r.handovers) {
		if h.Accepted != nil {
			return h.To
		}
	}
	return r.first
}

// pending returns the last handover if it was not accepted, open or lapsed.
func (r Responsibility) pending() *Handover {
	if n := len(r.handovers); n > 0 && r.handovers[n-1].Accepted == nil {
		return &r.handovers[n-1]
	}
	return nil
}

// Offer returns the responsibility with a transfer offered on a day. Until the transfer is
// accepted, the present holder answers. A closed appeal and an open offer are
// fault.Conflict. An empty receiver, the holder itself and a day beyond the calendar are
// fault.Invalid.
func (r Responsibility) Offer(c calendar.Calendar, to string, on calendar.Day) (Responsibility, error) {
	pending := r.pending()
	switch {
	case r.closed:
		return r, errClosed()
	case to == "" || to == r.holder():
		return r, fault.New(fault.Invalid, "须转给另一个承办人。", "a transfer goes to another receiver.")
	case pending != nil && on <= pending.Lapses:
		return r, fault.New(fault.Conflict, "已有待接收的转办，%s前有效（规则R-7）。", "another transfer is open until %s (rule R-7).", pending.Lapses)
	}
	lapses, err := c.After(on, AcceptWithin)
	if err != nil {
		return r, err
	}
	r.handovers = append(slices.Clone(r.handovers), Handover{To: to, Offered: on, Lapses: lapses})
	return r, nil
}

// Accept returns the responsibility with the open offer accepted. A closed appeal, an
// offer that has lapsed and an offer to another receiver are fault.Conflict.
func (r Responsibility) Accept(by string, on calendar.Day) (Responsibility, error) {
	pending := r.pending()
	switch {
	case r.closed:
		return r, errClosed()
	case pending == nil || pending.To != by:
		return r, fault.New(fault.Conflict, "没有转给 %s 的待接收事项（规则R-7）。", "nothing is offered to %s (rule R-7).", by)
	case on < pending.Offered || on > pending.Lapses:
		return r, fault.New(fault.Conflict, "转办未在%s前接收，已退回原承办人（规则R-7）。", "the transfer was not accepted by %s and fell back (rule R-7).", pending.Lapses)
	}
	r.handovers = slices.Clone(r.handovers)
	r.handovers[len(r.handovers)-1].Accepted = &on
	return r, nil
}

// Close returns the responsibility of the closed appeal. Only the holder closes it; other
// receivers and a closed appeal are fault.Conflict.
func (r Responsibility) Close(by string) (Responsibility, error) {
	if r.closed {
		return r, errClosed()
	}
	if holder := r.holder(); by != holder {
		return r, fault.New(fault.Conflict, "只有责任人 %s 可以办结（规则R-7）。", "only %s, who answers for it, may close it (rule R-7).", holder)
	}
	r.closed = true
	return r, nil
}

// On returns the receiver who answers on a day, with the reason.
func (r Responsibility) On(day calendar.Day) Decision {
	zh, en := "首问责任人为"+r.first+"。", "First receiver: "+r.first+"."
	holder, pending := r.holder(), r.pending()
	switch {
	case r.closed:
		zh, en = zh+"已办结。", en+" Closed."
	case pending != nil && day <= pending.Lapses:
		zh += fmt.Sprintf("已转%s，%s前待接收，接收前仍由%s负责。", pending.To, pending.Lapses, holder)
		en += fmt.Sprintf(" Offered to %s, who may accept by %s; until then %s answers.", pending.To, pending.Lapses, holder)
	case pending != nil:
		zh += fmt.Sprintf("转%s逾期未接收，退回%s负责。", pending.To, holder)
		en += fmt.Sprintf(" %s did not accept in time, so it fell back to %s.", pending.To, holder)
	case holder != r.first:
		zh, en = zh+"经接收转办，由"+holder+"负责。", en+" Handed over and accepted: "+holder+" answers."
	default:
		zh, en = zh+"未转办，由其负责到底。", en+" Never handed over: the first receiver answers to the end."
	}
	return Decision{Responsible: holder, Explanation: fault.Text{ZH: zh + "（规则R-7）", EN: en + " (rule R-7)"}}
}

func errClosed() error {
	return fault.New(fault.Conflict, "该诉求已办结。", "the appeal is closed.")
}

func errStored(at int, zh, en string) error {
	return fault.New(fault.Invalid, "第%d次转办的记录有误："+zh+"（规则R-7）。", "the stored handover %d is wrong: "+en+" (rule R-7).", at+1)
}
