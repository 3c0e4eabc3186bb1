// Package talent decides about the people of the townships: the minimum service of new
// civil servants (rule R-2, S-421), the star subsidy of village cadres (R-3, S-427) and the
// village posting of selected graduates (R-8, S-423). The package is pure.
package talent

import (
	"fmt"

	"github.com/shopspring/decimal"

	"litong3422/internal/calendar"
	"litong3422/internal/fault"
)

// ServiceTerm is one version of the minimum service. The document says five years; other
// places ask more of posts with lowered requirements, so the years are a value.
type ServiceTerm struct{ Years int }

// NewServiceTerm returns the term with the years of a row. Years outside 1 to 40 are
// fault.Invalid.
func NewServiceTerm(years int) (ServiceTerm, error) {
	if years < 1 || years > 40 {
		return ServiceTerm{}, fault.New(fault.Invalid, "最低服务年限须为1至40年。", "the minimum service is 1 to 40 years.")
	}
	return ServiceTerm{Years: years}, nil
}

// CommitUntil returns the first day on which a civil servant may leave township posts.
// Probation and secondments (S-422) count. 29 February becomes 28 February.
func (t ServiceTerm) CommitUntil(recruited calendar.Day) calendar.Day {
	return recruited.AddYears(t.Years)
}

// OrgDepartment is the role of the organisation department, which may override the term.
const OrgDepartment = "ORG_DEPT"

// Override is a request to release a civil servant early. The audit record keeps all of it.
type Override struct {
	Role     string // the role of the person who requests it; only OrgDepartment may
	Reason   string
	Document string // the decision on which it rests
}

// Complete reports whether the override may be granted.
func (o Override) Complete() bool {
	return o.Role == OrgDepartment && o.Reason != "" && o.Document != ""
}

// Move is a request to post a civil servant elsewhere on a day.
type Move struct {
	Recruited, On calendar.Day
	// ToTownship means that the new post is in a township too, which the term allows.
	ToTownship bool
	Override   *Override // nil: none
}

// MoveStatus is the outcome of R-2.
type MoveStatus string

// The outcomes.
const (
	MoveAllowed    MoveStatus = "ALLOWED"
	MoveRejected   MoveStatus = "REJECTED"
	MoveOverridden MoveStatus = "OVERRIDDEN" // allowed against the term; the audit records it
)

// MoveDecision is a decision of R-2 with its inputs and its reason.
type MoveDecision struct {
	Term        ServiceTerm
	Move        Move
	CommitUntil calendar.Day
	Status      MoveStatus
	Explanation fault.Text
}

// Decide applies R-2: a civil servant stays in township posts until the term ends. The
// organisation department may override it with a reason and a document.
func (t ServiceTerm) Decide(m Move) MoveDecision {
	d := MoveDecision{Term: t, Move: m, CommitUntil: t.CommitUntil(m.Recruited), Status: MoveAllowed}
	zh := fmt.Sprintf("%s录用，最低服务%d年（含试用期）至%s;", m.Recruited, t.Years, d.CommitUntil)
	en := fmt.Sprintf("Recruited on %s, bound for %d years (probation included) until %s; ", m.Recruited, t.Years, d.CommitUntil)
	switch {
	case m.ToTownship:
		zh, en = zh+"调动仍在乡镇，允许。", en+"the new post is in a township too: allowed."
	case m.On >= d.CommitUntil:
		zh, en = zh+fmt.Sprintf("%s已满服务期，允许调出。", m.On), en+fmt.Sprintf("on %s the term is served: allowed.", m.On)
	case m.Override != nil && m.Override.Complete():
		d.Status = MoveOverridden
		zh += fmt.Sprintf("%s未满服务期，组织部门依据“%s”特批（%s），记入审计。", m.On, m.Override.Document, m.Override.Reason)
		en += fmt.Sprintf("on %s it is not served; the organisation department lets them go by “%s” (%s), on the audit record.", m.On, m.Override.Document, m.Override.Reason)
	default:
		d.Status = MoveRejected
		zh += fmt.Sprintf("%s未满服务期，不得调出乡镇；特批须由组织部门附理由和文件。", m.On)
		en += fmt.Sprintf("on %s it is not served: rejected; an override takes the organisation department, a reason and a document.", m.On)
	}
	d.Explanation = fault.Text{ZH: zh + "（规则R-2）", EN: en + " (rule R-2)"}
	return d
}

// Service is a civil servant's time in township posts.
type Service struct {
	Recruited  calendar.Day
	InTownship bool          // ever posted to a township; others do not count
	Left       *calendar.Day // the day they left township posts; nil: still there
}

// Retained counts the civil servants recruited in the last years, and those still there.
type Retained struct {
	On                  calendar.Day
	Recruited, Retained int
	Rate                decimal.NullDecimal // per cent, one decimal; null without recruits
}

// Retention counts the civil servants recruited into townships within the term before a
// day, and those of them who are in a township on that day.
func (t ServiceTerm) Retention(on calendar.Day, people []Service) Retained {
	r := Retained{On: on}
	for _, p := range people {
		if !p.InTownship || p.Recruited > on || t.CommitUntil(p.Recruited) <= on {
			continue
		}
		r.Recruited++
		if p.Left == nil || *p.Left > on {
			r.Retained++
		}
	}
	if r.Recruited > 0 {
		r.Rate = decimal.NewNullDecimal(decimal.NewFromInt(int64(r.Retained)).Shift(2).DivRound(decimal.NewFromInt(int64(r.Recruited)), 1))
	}
	return r
}
