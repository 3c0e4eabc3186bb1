package dashboard

import (
	"fmt"

	"litong3422/internal/catalogue"
	"litong3422/internal/postgres"
)

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

// people reads the masked names of the people that groups are keyed by, by the
// field of the names and the key: those of one field in one statement. A clear
// name neither leaves the database nor is grouped by.
func (s *rowsSource) people(ask question, groups []postgres.Group) (map[*catalogue.Field]map[string]string, error) {
	keys := map[*catalogue.Field][]string{}
	for _, a := range s.axes {
		for _, g := range groups {
			if key := g.Keys[a.place]; a.masked != nil && key != nil {
				keys[a.masked] = append(keys[a.masked], *key)
			}
		}
	}
	names := map[*catalogue.Field]map[string]string{}
	for _, a := range s.axes {
		if a.masked == nil || names[a.masked] != nil {
			continue
		}
		newRow := func() postgres.Row { return &person{nameColumn: a.masked.Column} }
		rows, err := ask.reader.ByKeys(ask.session.Context(), ask.session.Scope(), a.key.Owner, keys[a.masked], []*catalogue.Field{a.masked}, nil, newRow)
		if err != nil {
			return nil, fmt.Errorf("names of %s: %w", a.key.Owner.Name, err)
		}
		names[a.masked] = map[string]string{}
		for i, row := range rows {
			if p, ok := row.(*person); ok {
				names[a.masked][keys[a.masked][i]] = p.name
			}
		}
	}
	return names, nil
}
