package talent

import (
	"fmt"

	"litong3422/internal/calendar"
	"litong3422/internal/fault"
)

// PostingPolicy is one version of the rule on village postings of selected graduates. The
// document says two years. The grace is a proposal of this product.
type PostingPolicy struct {
	Months    int // least length of a village posting
	GraceDays int // days after recruitment before a missing posting is amber
}

// NewPostingPolicy returns the policy with the values of a row. Months outside 1 to 480 and
// grace outside 0 to 366 days are fault.Invalid.
func NewPostingPolicy(months, graceDays int) (PostingPolicy, error) {
	if months < 1 || months > 480 || graceDays < 0 || graceDays > 366 {
		return PostingPolicy{}, fault.New(fault.Invalid, "到村任职须为1至480个月，安排期须为0至366天。", "a village posting takes 1 to 480 months, and the grace is 0 to 366 days.")
	}
	return PostingPolicy{Months: months, GraceDays: graceDays}, nil
}

// ProposedPostingPolicy returns the document's two years with 60 days of grace.
func ProposedPostingPolicy() PostingPolicy { return PostingPolicy{Months: 24, GraceDays: 60} }

// Posting is a graduate's time in a village.
type Posting struct {
	Start calendar.Day
	End   *calendar.Day // first day away; nil: still there
}

// PostingStatus is the outcome of R-8. Its values are those of the database and the API.
type PostingStatus string

// The outcomes.
const (
	PostingAwaited   PostingStatus = "AWAITED"   // not posted, within the grace
	PostingMissing   PostingStatus = "MISSING"   // not posted, and the grace is over: amber
	PostingServing   PostingStatus = "SERVING"   // in the village, before the term ends
	PostingCompleted PostingStatus = "COMPLETED" // the term is served
	PostingShort     PostingStatus = "SHORT"     // left before the term ended
)

// PostingDecision is a decision of R-8 about one graduate on a day, with its reason.
type PostingDecision struct {
	Policy      PostingPolicy
	Recruited   calendar.Day
	Posting     *Posting
	On          calendar.Day
	Due         calendar.Day // the end of the term; without a posting, the end of the grace
	Status      PostingStatus
	Amber       bool
	Explanation fault.Text
}

// Decide applies R-8 to a selected graduate of a district department. A nil posting means
// that the graduate has none.
func (p PostingPolicy) Decide(recruited calendar.Day, posting *Posting, on calendar.Day) PostingDecision {
	d := PostingDecision{Policy: p, Recruited: recruited, Posting: posting, On: on}
	if posting == nil || posting.Start > on {
		d.Due, d.Status = recruited+calendar.Day(p.GraceDays), PostingAwaited
		zh, en := "尚在安排期内。", "still within the time for arranging it."
		if on > d.Due {
			d.Status, d.Amber = PostingMissing, true
			zh, en = "逾期未到村任职，预警。", "overdue: a warning."
		}
		d.Explanation = fault.Text{
			ZH: fmt.Sprintf("%s录用，应于%s前到村任职；截至%s%s（规则R-8）", recruited, d.Due, on, zh),
			EN: fmt.Sprintf("Recruited on %s, to be posted to a village by %s; on %s %s (rule R-8)", recruited, d.Due, on, en),
		}
		return d
	}
	d.Due = posting.Start.AddMonths(p.Months)
	zh, en := "", ""
	switch ended := posting.End != nil && *posting.End <= on; {
	case ended && *posting.End < d.Due:
		d.Status, d.Amber = PostingShort, true
		zh = fmt.Sprintf("%s提前离村，未满期限，预警。", *posting.End)
		en = fmt.Sprintf("they left early on %s: a warning.", *posting.End)
	case on >= d.Due:
		d.Status, zh, en = PostingCompleted, "已满期限。", "the months are full."
	default:
		d.Status, zh, en = PostingServing, "在村任职中。", "they serve in the village."
	}
	d.Explanation = fault.Text{
		ZH: fmt.Sprintf("%s到村任职，%d个月至%s；截至%s,%s（规则R-8）", posting.Start, p.Months, d.Due, on, zh),
		EN: fmt.Sprintf("Posted on %s for %d months until %s; as of %s, %s (rule R-8)", posting.Start, p.Months, d.Due, on, en),
	}
	return d
}
