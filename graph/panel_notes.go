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

// readPeople reads the masked names of the people that groups are keyed by, those of
// one entity in one statement: a clear name neither leaves the database nor is
// grouped by.
func (d *desk) readPeople(dims []*panelAxis, groups []postgres.Group) error {
	keys := map[*catalogue.Field][]string{}
	for _, dim := range dims {
		for _, g := range groups {
			if key := g.Keys[dim.key]; dim.hidden.Field != nil && key != nil {
				keys[dim.hidden.Field] = append(keys[dim.hidden.Field], *key)
			}
		}
	}
	names := map[*catalogue.Field]map[string]string{}
	for _, dim := range dims {
		name := dim.hidden.Field
		if name == nil {
			continue
		}
		if names[name] == nil {
			rows, err := d.r.Reader.ByKeys(d.ctx, d.scope, dim.of, keys[name], []*catalogue.Field{name}, nil, func() postgres.Row { return &person{nameColumn: name.Column} })
			if err != nil {
				return err
			}
			names[name] = map[string]string{}
			for i, row := range rows {
				if p, ok := row.(*person); ok {
					names[name][keys[name][i]] = p.name
				}
			}
		}
		dim.people = names[name]
	}
	return nil
}
