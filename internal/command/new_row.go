package command

import (
	"litong3422/internal/catalogue"
	"litong3422/internal/change"
)

// newRow is a row that a named change of the request makes.
type newRow struct {
	entity *catalogue.Entity
	key    string
}

// newRows gives the named new rows of a request their keys before any of them is made, so
// that two may lead to each other. Rows that people name by their key have it already.
func newRows(changes []change.Change) (made map[string]newRow, err error) {
	for _, c := range changes {
		if c.Name == "" || len(changes) == 1 {
			continue
		}
		row := newRow{entity: c.Entity}
		if c.Entity.Key == "id" {
			row.key, err = newKey()
			if err != nil {
				return nil, err
			}
		}
		for _, v := range c.Set {
			if text, ok := v.Value.(string); ok && v.Member.Column() == c.Entity.Key {
				row.key = text
			}
		}
		if made == nil {
			made = map[string]newRow{}
		}
		made[c.Name] = row
	}
	return made, nil
}
