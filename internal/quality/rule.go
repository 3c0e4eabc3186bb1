package quality

import (
	"errors"
	"strconv"

	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
	"litong3422/internal/indicator"
)

// Kind is the kind of a rule. Its values are those of the API.
type Kind string

// The kinds.
const (
	OfRows    Kind = "ROW"       // rows that fulfil the condition
	OfTwins   Kind = "DUPLICATE" // rows that are alike in the listed fields
	OfFigures Kind = "FIGURE"    // figures that fulfil the condition
	OfReports Kind = "REPORT"    // reports that are due and not handed in
	OfSources Kind = "STALE"     // entities that have not been imported for some days
)

// Rule is a rule of data quality.
type Rule struct {
	Code      string
	Name      fault.Text
	Kind      Kind
	Severity  string // ERROR or WARNING
	Subject   string // the entity, the indicator or the word of the reports; "" for all indicators or reports
	Condition string
	Remedy    fault.Text // what to do about it
}

// Misfit is why a rule cannot be used, and which column of it is at fault.
type Misfit struct {
	Column string
	Text   fault.Text
}

// Error returns the English text.
func (m *Misfit) Error() string { return m.Text.EN }

// Checked is a rule whose condition is understood.
type Checked struct {
	Rule
	Entity *catalogue.Entity // of rows, twins and sources
	Node   Node              // the condition on rows or figures
	Alike  []Node            // of twins
	Days   int               // of sources
}

// Check reads a rule. The error is a *Misfit.
func Check(c *catalogue.Catalogue, rule Rule) (Checked, error) {
	checked := Checked{Rule: rule}
	if err := checked.subject(c); err != nil {
		return checked, err
	}
	var err error
	switch rule.Kind {
	case OfRows:
		checked.Node, err = Rows(checked.Entity, rule.Condition)
	case OfTwins:
		checked.Alike, err = Alike(checked.Entity, rule.Condition)
	case OfFigures:
		checked.Node, err = Figures(rule.Condition)
	case OfSources:
		if checked.Days, err = strconv.Atoi(rule.Condition); err != nil || checked.Days < 1 {
			err = invalid("应写天数，如 35", "write a number of days, such as 35")
		}
	case OfReports:
		if rule.Condition != "" {
			err = invalid("缺报规则不写条件", "a rule about reports has no condition")
		}
	}
	return checked, misfitOf("condition", err)
}

func (c *Checked) subject(known *catalogue.Catalogue) error {
	var err error
	switch c.Kind {
	case OfFigures:
		if c.Subject != "" && indicator.NewCatalogue().Indicator(c.Subject) == nil {
			err = invalid("没有编码为“%s”的指标", "there is no indicator with the code %s", c.Subject)
		}
	case OfReports:
		if c.Subject != "" && known.Entity(indicator.ReportSubject(c.Subject).Entity()) == nil {
			err = invalid("没有报送内容“%s”", "there is no subject of reports %s", c.Subject)
		}
	default:
		if c.Entity = known.Entity(c.Subject); c.Entity == nil || c.Entity.Domain == "quality" {
			err = invalid("没有记录类型“%s”", "there is no entity %s", c.Subject)
		}
	}
	return misfitOf("subject", err)
}

func misfitOf(column string, err error) error {
	var said *fault.Error
	if errors.As(err, &said) {
		return &Misfit{column, said.Text}
	}
	return err
}
