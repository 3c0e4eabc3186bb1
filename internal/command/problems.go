package command

import (
	"context"
	"regexp"
	"strings"

	"litong3422/internal/catalogue"
	"litong3422/internal/change"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
)

func required(m catalogue.Member) change.Problem {
	return atMember(change.Required, m, fault.Text{ZH: "请填写“" + m.Label().ZH + "”。", EN: m.Label().EN + ": a value is required."})
}

func unknown(m catalogue.Member) change.Problem {
	return atMember(change.Unknown, m, fault.Text{ZH: "没有找到所写的“" + m.Label().ZH + "”，或您无权查看。",
		EN: m.Label().EN + ": there is no such record, or it is not yours to see."})
}

func atMember(code change.Code, m catalogue.Member, text fault.Text) change.Problem {
	return change.Problem{Code: code, Path: []string{m.Name()}, Text: text}
}

func wrongState(e *catalogue.Entity, t *catalogue.Transition, state string) change.Problem {
	now := e.Write.State.ValueLabel(state)
	return change.Problem{Code: change.RuleViolation, Rule: e.Name + "." + t.Name, Text: fault.Text{
		ZH: "“" + now.ZH + "”的记录不能“" + t.Label.ZH + "”。",
		EN: "A record that is “" + now.EN + "” cannot take the step “" + t.Label.EN + "”."}}
}

// constraints are the constraints of the database by table.
type constraints map[string][]postgres.Constraint

func byTable(list []postgres.Constraint) constraints {
	c := constraints{}
	for _, one := range list {
		c[one.Table] = append(c[one.Table], one)
	}
	return c
}

func (c constraints) find(table, name string) (postgres.Constraint, bool) {
	for _, one := range c[table] {
		if one.Name == name {
			return one, true
		}
	}
	return postgres.Constraint{}, false
}

// checks returns the checks of a table.
func (c constraints) checks(table string) []postgres.Constraint {
	var list []postgres.Constraint
	for _, one := range c[table] {
		if one.Kind == postgres.CheckConstraint {
			list = append(list, one)
		}
	}
	return list
}

// known returns the constraints of the database, which it reads once.
func (r *Runner) known(ctx context.Context) (constraints, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.constraints == nil {
		list, err := r.db.Constraints(ctx)
		if err != nil {
			return nil, err
		}
		r.constraints = byTable(list)
	}
	return r.constraints, nil
}

// explain words the refusal of a row by the database. Of checks it names all that fail, of
// others the one that the database met first.
func (r *Runner) explain(ctx context.Context, e *catalogue.Entity, refused *postgres.ConstraintError, row postgres.Image) error {
	known, err := r.known(ctx)
	if err != nil {
		return err
	}
	if refused.Table != e.Table {
		one, found := known.find(refused.Table, refused.Name)
		if found && one.Kind == postgres.ForeignKey { // a row that leads to this one
			return change.Problems{change.New(change.InUse, nil, "还有其他记录引用它，不能这样改。", "Other records lead to it, so it cannot be changed like this.")}
		}
		if !found { // a row that follows from this one
			return triggered(e, refused)
		}
		return refused
	}
	one, found := known.find(e.Table, refused.Name)
	if !found {
		return triggered(e, refused)
	}
	if one.Kind != postgres.CheckConstraint {
		return change.Problems{problemOf(e, one)}
	}
	failed, err := r.db.FailedChecks(ctx, e.Table, known.checks(e.Table), row)
	if err != nil {
		return err
	}
	var problems change.Problems
	for _, name := range failed {
		one, _ := known.find(e.Table, name)
		problems = append(problems, problemOf(e, one))
	}
	if len(problems) == 0 { // it was about a computed column
		problems = append(problems, problemOf(e, one))
	}
	return problems
}

// triggered words the refusal of a row by a trigger; other errors stay as they are.
func triggered(e *catalogue.Entity, refused *postgres.ConstraintError) error {
	p := change.Problem{Code: change.RuleViolation, Rule: refused.Name}
	left := refused.Detail
	switch {
	case refused.Name == "budget_package_cap":
		p.Text = fault.Text{ZH: "支出超过包干总额，还可支出" + left + "元。", EN: "It exceeds the lump sum, of which " + left + " yuan are left."}
	case refused.Name == "budget_allocation_cap" && refused.Table == "budget_allocation":
		p.Path, p.Text = []string{"adjusted"}, fault.Text{ZH: "调整后的额度不能低于已支出的金额。", EN: "The adjusted sum must not be below what is spent."}
	case refused.Name == "budget_allocation_cap":
		p.Text = fault.Text{ZH: "支出超过该类别的额度，还可支出" + left + "元。", EN: "It exceeds the sum of its category, of which " + left + " yuan are left."}
	default:
		return refused
	}
	if refused.Table == "budget_expenditure" {
		p.Code, p.Path, p.Available = change.BudgetExceeded, []string{"amount"}, left
	}
	if len(p.Path) > 0 && e.Table != refused.Table {
		p.Path = nil
	}
	return change.Problems{p}
}

// comparison is a check between a column and another column or a number.
var comparison = regexp.MustCompile(`^\(*(\w+) (>=|>|<=|<) \(*(-?[\d.]+|\w+)\)*(?:::\w+)?\)*$`)

// problemOf words a constraint.
func problemOf(e *catalogue.Entity, c postgres.Constraint) change.Problem {
	members := membersOf(e, c.Columns)
	p := change.Problem{Code: change.Invalid, Path: pathOf(members)}
	zh, en := labelsOf(members)
	switch c.Kind {
	case postgres.UniqueConstraint, postgres.UniqueIndex, postgres.PrimaryConstraint, postgres.ExcludeConstraint:
		p.Code = change.NotUnique
		p.Text = fault.Text{ZH: "已有" + zh + "相同的记录。", EN: "There is a record with the same " + en + " already."}
	case postgres.ForeignKey:
		p.Code = change.Unknown
		p.Text = fault.Text{ZH: "没有与" + zh + "相符的记录。", EN: "There is no record that fits " + en + "."}
	default:
		p.Text = checkText(e, c, zh, en)
		if m := comparison.FindStringSubmatch(c.Expression); m != nil {
			if compared := membersOf(e, m[1:2]); len(compared) > 0 {
				p.Path = pathOf(compared)
			}
		}
	}
	if said, english, ok := strings.Cut(c.Comment, " | "); ok {
		p.Text = fault.Text{ZH: said, EN: english}
	}
	return p
}

// checkText words a check: a comparison by its sides, another by the fields it is about.
func checkText(e *catalogue.Entity, c postgres.Constraint, zh, en string) fault.Text {
	general := fault.Text{ZH: zh + "的值不合规定，或相互矛盾。", EN: en + ": the values are not allowed, or contradict each other."}
	m := comparison.FindStringSubmatch(c.Expression)
	if m == nil {
		return general
	}
	left := membersOf(e, []string{m[1]})
	if len(left) == 0 {
		return general
	}
	words := map[string][2]string{">=": {"不能小于", "at least"}, ">": {"应大于", "more than"}, "<=": {"不能大于", "at most"}, "<": {"应小于", "less than"}}
	if f := left[0].Field; f != nil && f.Kind == catalogue.Date {
		words = map[string][2]string{">=": {"不能早于", "not before"}, ">": {"应晚于", "after"}, "<=": {"不能晚于", "not after"}, "<": {"应早于", "before"}}
	}
	rightZH, rightEN := m[3], m[3]
	if right := membersOf(e, []string{m[3]}); len(right) > 0 {
		rightZH, rightEN = "“"+right[0].Label().ZH+"”", right[0].Label().EN
	}
	said := words[m[2]]
	return fault.Text{ZH: "“" + left[0].Label().ZH + "”" + said[0] + rightZH + "。", EN: left[0].Label().EN + " must be " + said[1] + " " + rightEN + "."}
}

func membersOf(e *catalogue.Entity, columns []string) []catalogue.Member {
	var members []catalogue.Member
	for _, column := range columns {
		for _, m := range e.Stored() {
			if m.Column() == column {
				members = append(members, m)
				break
			}
		}
	}
	return members
}

func pathOf(members []catalogue.Member) []string {
	if len(members) == 0 {
		return nil
	}
	return []string{members[len(members)-1].Name()}
}

func labelsOf(members []catalogue.Member) (zh, en string) {
	var zhs, ens []string
	for _, m := range members {
		zhs, ens = append(zhs, "“"+m.Label().ZH+"”"), append(ens, m.Label().EN)
	}
	if len(zhs) == 0 {
		return "本记录", "record"
	}
	return strings.Join(zhs, ""), strings.Join(ens, ", ")
}
