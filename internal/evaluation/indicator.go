package evaluation

import (
	"slices"
	"time"

	"litong3422/internal/fault"
	"litong3422/internal/indicator"
)

// Indicator is an indicator with its wording. It is immutable.
type Indicator struct {
	Code         string
	Name         indicator.Text
	Definition   indicator.Text
	Numerator    indicator.Text
	Denominator  *indicator.Text // nil for counts
	Unit         indicator.Text
	Decimals     int
	Kind         indicator.Kind
	Frequency    indicator.Frequency
	Direction    indicator.Direction
	SubItem      string
	Source       *string // nil where the document has no row for it
	Drill        *indicator.Drill
	Finest       indicator.Level
	BaselineFact string // code of the document's figure, "" for none
	WholeCounty  bool   // it belongs to no township
	Ranked       bool   // a rank says who does better

	def *indicator.Definition
	// beside is the indicators that are resolved side by side, itself included:
	// their cells are read together.
	beside []*indicator.Definition
}

// siblings makes indicators whose cells are read together.
func siblings(of []*indicator.Definition) []*Indicator {
	list := make([]*Indicator, len(of))
	for i, d := range of {
		list[i] = &Indicator{
			Code: d.Code, Name: d.Name, Definition: d.Meaning, Numerator: d.Numerator, Unit: d.Unit, Decimals: int(d.Decimals),
			Kind: d.Kind, Frequency: d.Frequency, Direction: d.Direction, SubItem: d.SubItem,
			Drill: &d.Drill, Finest: d.Finest, BaselineFact: d.Baseline,
			WholeCounty: d.WholeCounty, Ranked: d.Ranked(), def: d, beside: of,
		}
		if d.Source != "" {
			list[i].Source = &d.Source
		}
		if d.Fraction() {
			list[i].Denominator = &d.Denominator
		}
	}
	return list
}

// Of returns the definition of the indicator.
func (i *Indicator) Of() *indicator.Definition { return i.def }

// Pillar is one of the four parts of the reform.
type Pillar struct {
	Number   int
	Name     indicator.Text
	SubItems []*SubItem
}

// SubItem is a sub-item with its indicators.
type SubItem struct {
	Code       string
	Name       indicator.Text
	Summary    indicator.Text
	Headline   *Indicator // nil where nothing is computed
	Compared   *Indicator // by which townships are compared
	Indicators []*Indicator
	// KeyIndicators are the four to six to look at first, the headline in front.
	KeyIndicators []*Indicator
}

// Pillars lists the four pillars in the document's order.
func (e *Engine) Pillars() []*Pillar { return e.pillars }

func (e *Engine) newPillars() []*Pillar {
	pillars := make([]*Pillar, len(e.Indicators.Pillars))
	for i, p := range e.Indicators.Pillars {
		pillars[i] = &Pillar{Number: p.Number, Name: p.Name}
		for _, s := range p.SubItems {
			pillars[i].SubItems = append(pillars[i].SubItems, e.newSubItem(s))
		}
	}
	return pillars
}

// newSubItem makes a sub-item with its indicators. Headlines are siblings of all
// headlines and indicators of all indicators, so that the figures below four
// pillars are read at once.
func (e *Engine) newSubItem(s indicator.SubItem) *SubItem {
	item := &SubItem{Code: s.Code, Name: s.Name, Summary: s.Summary, Indicators: []*Indicator{}}
	for _, i := range e.all {
		if i.SubItem == s.Code {
			item.Indicators = append(item.Indicators, i)
		}
	}
	find := func(in []*Indicator, code string) *Indicator {
		n := slices.IndexFunc(in, func(i *Indicator) bool { return i.Code == code })
		if n < 0 {
			return nil
		}
		return in[n]
	}
	item.Headline, item.Compared = find(e.headlines, s.Headline), find(e.compared, s.Compared)
	for _, code := range s.Key {
		item.KeyIndicators = append(item.KeyIndicators, find(item.Indicators, code))
	}
	return item
}

// SubItem returns the sub-item of a code ("3.1"), nil for an unknown one.
func (e *Engine) SubItem(code string) *SubItem {
	for _, p := range e.pillars {
		for _, s := range p.SubItems {
			if s.Code == code {
				return s
			}
		}
	}
	return nil
}

// List lists indicators in catalogue order: those of a sub-item, nil for all, and
// of these the ones with the given codes, nil for all. "0" is the profile.
func (e *Engine) List(subItem *string, codes []string) ([]*Indicator, error) {
	of := e.Indicators.Indicators
	if subItem != nil {
		if *subItem != "0" && e.Indicators.SubItem(*subItem) == nil {
			return nil, fault.InvalidArgument("subItem", "没有子项 %q", "there is no sub-item %q", *subItem)
		}
		of = e.Indicators.Of(*subItem)
	}
	if codes == nil {
		return siblings(of), nil
	}
	for _, code := range codes {
		if e.Indicators.Indicator(code) == nil {
			return nil, fault.InvalidArgument("codes", "没有指标 %q", "there is no indicator %q", code)
		}
	}
	var chosen []*indicator.Definition
	for _, d := range of {
		if slices.Contains(codes, d.Code) {
			chosen = append(chosen, d)
		}
	}
	return siblings(chosen), nil
}

// Indicator returns the indicator of a code, nil for an unknown one.
func (e *Engine) Indicator(code string) *Indicator {
	d := e.Indicators.Indicator(code)
	if d == nil {
		return nil
	}
	return siblings([]*indicator.Definition{d})[0]
}

// Together returns the indicators of the codes, whose cells are read together. A
// code of no indicator fails: codes of clients do not come here.
func (e *Engine) Together(codes []string) ([]*Indicator, error) {
	of := make([]*indicator.Definition, len(codes))
	for n, code := range codes {
		if of[n] = e.Indicators.Indicator(code); of[n] == nil {
			return nil, unknownIndicator(code)
		}
	}
	return siblings(of), nil
}

// County is the profile of a county.
type County struct {
	Code                  string
	Name                  indicator.Text
	DataFrom, DataThrough string  // days
	DocumentOn            *string // the day that the document's figures count, nil if unknown
	Demo                  bool
}

// Profile returns the profile of the scope's county.
func (s *Session) Profile() (*County, error) {
	c, err := s.county()
	if err != nil {
		return nil, err
	}
	profile := &County{
		Code: c.Code, Name: indicator.Text{ZH: c.NameZH, EN: c.NameEN}, Demo: c.Demo,
		DataFrom: c.From.Format(time.DateOnly), DataThrough: c.Through.Format(time.DateOnly),
	}
	if c.DocumentOn != nil {
		day := c.DocumentOn.Format(time.DateOnly)
		profile.DocumentOn = &day
	}
	return profile, nil
}
