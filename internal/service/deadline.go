// Package service decides about service requests: by when one must be closed
// (R-9, S-214).
package service

import (
	"fmt"
	"slices"

	"litong3422/internal/calendar"
	"litong3422/internal/fault"
)

// Suspension stops the clock while the applicant supplements materials: from the
// day they are asked for, up to but not including the day all of them are in.
// Until nil: still waiting.
type Suspension struct {
	From  calendar.Day
	Until *calendar.Day
}

// Deadline is a decision of R-9.
type Deadline struct {
	Accepted    calendar.Day
	Limit       int // working days after the day of acceptance
	Suspensions []Suspension
	// Suspended: the clock stands still, and there is no due date yet.
	Suspended   bool
	Due         calendar.Day // valid unless Suspended; always a working day
	Stopped     int          // working days that did not count
	Explanation fault.Text
}

// DueOn applies R-9: the limit counts working days after the day of acceptance,
// and skips those on which the clock stood still. It returns a fault for a
// negative limit, for a suspension that ends before it begins, and when the
// calendar does not reach so far.
func DueOn(c calendar.Calendar, accepted calendar.Day, limit int, suspensions []Suspension) (Deadline, error) {
	d := Deadline{Accepted: accepted, Limit: limit, Suspensions: suspensions}
	if limit < 0 {
		return d, fault.New(fault.Invalid, "办结时限不得为负。", "a limit is not negative.")
	}
	for _, s := range suspensions {
		if s.Until != nil && *s.Until < s.From {
			return d, fault.New(fault.Invalid, "补正的结束日期早于开始日期。", "a suspension ends before it begins.")
		}
	}
	due, err := c.After(accepted, limit)
	if err != nil {
		return d, err
	}
	for {
		stopped, open, err := stoppedUpTo(c, accepted, due, suspensions)
		if err != nil {
			return d, err
		}
		if d.Suspended = open; open {
			break
		}
		if stopped == d.Stopped {
			d.Due = due
			break
		}
		d.Stopped = stopped
		if due, err = c.After(accepted, limit+stopped); err != nil {
			return d, err
		}
	}
	d.Explanation = d.explain()
	return d, nil
}

// stoppedUpTo counts the working days after the acceptance, up to and including
// due, on which the clock stood still; open when it has not been started again.
func stoppedUpTo(c calendar.Calendar, accepted, due calendar.Day, suspensions []Suspension) (stopped int, open bool, err error) {
	ordered := slices.Clone(suspensions)
	slices.SortStableFunc(ordered, func(a, b Suspension) int { return int(a.From - b.From) })
	counted := accepted // days up to here are counted, so that overlaps count once
	for _, s := range ordered {
		if s.From > due {
			break
		}
		if s.Until == nil {
			return 0, true, nil
		}
		from, to := max(s.From-1, counted), min(*s.Until-1, due)
		if to <= from {
			continue
		}
		n, err := c.Between(from, to)
		if err != nil {
			return 0, false, err
		}
		stopped, counted = stopped+n, to
	}
	return stopped, false, nil
}

func (d Deadline) explain() fault.Text {
	if d.Suspended {
		return fault.Text{
			ZH: fmt.Sprintf("%s受理,时限%d个工作日;正在补正材料,计时中止,暂无应办结日期。(规则R-9)", d.Accepted, d.Limit),
			EN: fmt.Sprintf("Accepted on %s with %d working days; materials are being supplemented, the clock stands still, and there is no due date yet. (rule R-9)", d.Accepted, d.Limit),
		}
	}
	return fault.Text{
		ZH: fmt.Sprintf("%s受理,次日起%d个工作日(按放假与调休安排),扣除补正材料%d个工作日,应于%s办结。(规则R-9)", d.Accepted, d.Limit, d.Stopped, d.Due),
		EN: fmt.Sprintf("Accepted on %s; %d working days from the day after, by the arrangement of holidays, with %d taken out for supplementing materials: due on %s. (rule R-9)", d.Accepted, d.Limit, d.Stopped, d.Due),
	}
}
