// Package service decides by which day a service request must be closed (rule R-9, S-214).
// The package is pure.
package service

import (
	"fmt"
	"slices"

	"litong3422/internal/calendar"
	"litong3422/internal/fault"
)

// Suspension is a term in which the time limit does not run, because the applicant is
// supplementing materials.
type Suspension struct {
	From  calendar.Day  // the day the materials are requested
	Until *calendar.Day // the day all of them are in, which counts again; nil: still waiting
}

// TimeLimit holds the values of one request by which R-9 decides. Rows keep them as they
// are.
type TimeLimit struct {
	Accepted    calendar.Day
	WorkingDays int // after the day of acceptance
	Suspensions []Suspension
}

// NewTimeLimit returns the time limit of a request, from input or from stored rows. A
// negative number of days and a suspension that ends before it begins are fault.Invalid.
func NewTimeLimit(accepted calendar.Day, workingDays int, suspensions []Suspension) (TimeLimit, error) {
	if workingDays < 0 {
		return TimeLimit{}, fault.New(fault.Invalid, "办结时限不得为负。", "a limit is not negative.")
	}
	for _, s := range suspensions {
		if s.Until != nil && *s.Until < s.From {
			return TimeLimit{}, fault.New(fault.Invalid, "补正的结束日期早于开始日期。", "a suspension ends before it begins.")
		}
	}
	return TimeLimit{Accepted: accepted, WorkingDays: workingDays, Suspensions: slices.Clone(suspensions)}, nil
}

// Deadline is a decision of R-9, with its reason.
type Deadline struct {
	TimeLimit
	Suspended   bool         // a suspension is open, so there is no due date yet
	Due         calendar.Day // valid unless Suspended; always a working day
	Stopped     int          // working days of suspensions, which do not count
	Explanation fault.Text
}

// DueOn applies R-9. The limit counts the working days after the day of acceptance and
// skips those of suspensions. A day beyond the calendar is fault.Invalid.
func (l TimeLimit) DueOn(c calendar.Calendar) (Deadline, error) {
	d := Deadline{TimeLimit: l}
	accepted, limit, suspensions := l.Accepted, l.WorkingDays, l.Suspensions
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

// stoppedUpTo returns the number of working days of suspensions after the acceptance, up to
// and including due. Overlapping suspensions count once. Result open reports whether a
// suspension that began by due has not ended.
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
			ZH: fmt.Sprintf("%s受理，时限%d个工作日；正在补正材料，计时中止，暂无应办结日期。（规则R-9）", d.Accepted, d.WorkingDays),
			EN: fmt.Sprintf("Accepted on %s with %d working days; materials are being supplemented, the clock stands still, and there is no due date yet. (rule R-9)", d.Accepted, d.WorkingDays),
		}
	}
	return fault.Text{
		ZH: fmt.Sprintf("%s受理，次日起%d个工作日（按放假与调休安排），扣除补正材料%d个工作日，应于%s办结。（规则R-9）", d.Accepted, d.WorkingDays, d.Stopped, d.Due),
		EN: fmt.Sprintf("Accepted on %s; %d working days from the day after, by the arrangement of holidays, with %d taken out for supplementing materials: due on %s. (rule R-9)", d.Accepted, d.WorkingDays, d.Stopped, d.Due),
	}
}
