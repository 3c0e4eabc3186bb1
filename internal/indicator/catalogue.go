package indicator

import (
	"fmt"
	"slices"
)

// Catalogue holds every indicator, pillar and sub-item. It is immutable and safe for
// concurrent use.
type Catalogue struct {
	Indicators []*Definition // by sub-item, in the document's order
	Pillars    []Pillar
	byCode     map[string]*Definition
	subItems   map[string]*SubItem
}

// NewCatalogue builds the catalogue. It panics when a code is defined twice or a cell has
// no indicator; the package's tests exclude both.
func NewCatalogue() *Catalogue {
	c := &Catalogue{
		Indicators: slices.Concat(
			profile(),
			enforcementCases(), enforcementStrength(), delegatedItems(), delegatedUse(),
			institutions(), stationsPerTownship(),
			serviceCentres(), ruralServices(), services(), lists(), digital(),
			volunteering(), communities(), loans(), hardship(),
			mediation(), governance(), appeals(), openGovernment(),
			collective(), rewards(), budget(), oversight(),
			retained(), trained(), paid(), starred(), funded(), benefits(), overdue(),
		),
		Pillars:  pillars(),
		byCode:   map[string]*Definition{},
		subItems: map[string]*SubItem{},
	}
	for p := range c.Pillars {
		for s := range c.Pillars[p].SubItems {
			item := &c.Pillars[p].SubItems[s]
			c.subItems[item.Code] = item
		}
	}
	for _, d := range c.Indicators {
		d.fix()
		if c.byCode[d.Code] != nil {
			panic("indicator: " + d.Code + " is defined twice")
		}
		c.byCode[d.Code] = d
	}
	for _, d := range c.Indicators {
		for _, cell := range d.Cells() {
			if c.byCode[cell] == nil {
				panic(fmt.Sprintf("indicator: %s reads the cells of %s, which is no indicator", d.Code, cell))
			}
		}
	}
	c.setReports()
	return c
}

// Indicator returns the indicator of that code, or nil.
func (c *Catalogue) Indicator(code string) *Definition { return c.byCode[code] }

// Sums returns the fields that indicators add up, by list, in the order of the
// indicators. A figure that is a sum leads to a list that shows the same sum.
func (c *Catalogue) Sums() map[string][]string {
	sums := map[string][]string{}
	for _, d := range c.Indicators {
		if list := d.Drill.List; d.Drill.Sum != "" && !slices.Contains(sums[list], d.Drill.Sum) {
			sums[list] = append(sums[list], d.Drill.Sum)
		}
	}
	return sums
}

// SubItem returns the sub-item of that code ("3.1"), or nil.
func (c *Catalogue) SubItem(code string) *SubItem { return c.subItems[code] }

// Of returns the indicators of a sub-item in the document's order. Code "0" is the profile.
func (c *Catalogue) Of(subItem string) []*Definition {
	var of []*Definition
	for _, d := range c.Indicators {
		if d.SubItem == subItem {
			of = append(of, d)
		}
	}
	return of
}

// Headlines returns the headline indicators of the sub-items, in the document's order.
func (c *Catalogue) Headlines() []*Definition {
	return c.ofSubItems(func(s SubItem) string { return s.Headline })
}

// Compared returns the indicators by which townships are compared, in the order of
// their sub-items.
func (c *Catalogue) Compared() []*Definition {
	return c.ofSubItems(func(s SubItem) string { return s.Compared })
}

// ofSubItems returns the indicator that code names for each sub-item, where it names one.
func (c *Catalogue) ofSubItems(code func(SubItem) string) []*Definition {
	var of []*Definition
	for _, p := range c.Pillars {
		for _, s := range p.SubItems {
			if d := c.byCode[code(s)]; d != nil {
				of = append(of, d)
			}
		}
	}
	return of
}

// CellCodes returns the codes of the cells that the given indicators read, each once, in
// the order of first use.
func (c *Catalogue) CellCodes(of []*Definition) []string {
	var codes []string
	seen := map[string]bool{}
	for _, d := range of {
		for _, cell := range d.Cells() {
			if !seen[cell] {
				seen[cell] = true
				codes = append(codes, cell)
			}
		}
	}
	return codes
}

// OwnCells returns the codes that have cells. The fact views feed them, and the verify
// command checks that each is there.
func (c *Catalogue) OwnCells() []string { return c.CellCodes(c.Indicators) }

// fix marks the rows of a figure whose finest level is the township as Fixed,
// unless the rows know their village.
func (d *Definition) fix() {
	if d.Finest != Township {
		return
	}
	for _, rows := range []*Drill{&d.Drill, d.NumRows, d.DenRows, d.UnmetRows, d.Composition.Rows} {
		if rows != nil && !rows.ByVillage {
			rows.Fixed = true
		}
	}
}
