package graph

import (
	"strings"

	"litong3422/graph/model"
	"litong3422/internal/catalogue"
	"litong3422/internal/chart"
	"litong3422/internal/panel"
	"litong3422/internal/postgres"
)

// note tells of the last mark what its figures do not: whether something is missing
// there, and the document's sentence that its rows come from.
func (d *desk) note(read *panelReading, def *panel.Definition, dims []*panelAxis, g postgres.Group, m chart.Mark) error {
	last := &read.notes[len(read.notes)-1]
	for _, dim := range dims {
		last.gap = last.gap || dim.by.Needed && g.Keys[dim.key] == nil
	}
	if def.Kind == panel.Tiers && m.Values[0].Valid && m.Values[1].Valid {
		last.gap = m.Values[0].Decimal.LessThan(m.Values[1].Decimal)
	}
	source := g.Keys[dims[len(dims)-1].key]
	if !def.Quoted || source == nil || *source != "DOCUMENT" {
		return nil
	}
	facts, err := d.factsOf(def.SubItem)
	if err != nil {
		return err
	}
	last.fact = quoted(facts, def.Source, *g.Keys[dims[0].key])
	return nil
}

// quoted finds among the figures of the panel's rows of the inventory the code of the
// one that names a mark, else of the only one there is.
func quoted(facts []*model.DocumentFact, rows, name string) string {
	var of []string
	for _, f := range facts {
		if !strings.Contains(rows, f.Row) {
			continue
		}
		if strings.Contains(f.NameZh, name) {
			return f.Code
		}
		of = append(of, f.Code)
	}
	if len(of) == 1 {
		return of[0]
	}
	return ""
}

// person is a row of which only the name is read; it comes masked.
type person struct {
	nameColumn string
	key, name  string
}

// Dest is where the reader puts a column.
func (p *person) Dest(column string) any {
	if column == p.nameColumn {
		return &p.name
	}
	return &p.key
}

// readPeople reads the masked names of the people that groups are keyed by: a clear
// one neither leaves the database nor is grouped by.
func (a *panelAxis) readPeople(d *desk, groups []postgres.Group) error {
	if a.hidden.Field == nil {
		return nil
	}
	var keys []string
	a.people = map[string]string{}
	for _, g := range groups {
		if key := g.Keys[a.key]; key != nil {
			keys = append(keys, *key)
		}
	}
	e := a.hidden.Path[len(a.hidden.Path)-1].Target
	rows, err := d.r.Reader.ByKeys(d.ctx, d.scope, e, keys, []*catalogue.Field{a.hidden.Field}, nil, func() postgres.Row { return &person{nameColumn: a.hidden.Field.Column} })
	if err != nil {
		return err
	}
	for i, row := range rows {
		if p, ok := row.(*person); ok {
			a.people[keys[i]] = p.name
		}
	}
	return nil
}
