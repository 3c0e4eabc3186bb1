package command

import (
	"context"

	"litong3422/internal/catalogue"
	"litong3422/internal/change"
	"litong3422/internal/postgres"
)

// Unnamed returns the rows of a part of an entity that the viewer may write and that are not
// among the named ones, by their keys.
func (im *Importing) Unnamed(ctx context.Context, e *catalogue.Entity, part postgres.Part, named []string) ([]postgres.Keyed, error) {
	return im.w.Unnamed(ctx, im.viewer.Scope(), e, part, named)
}

// endedAtOnce is how many rows are deleted at once.
const endedAtOnce = 2000

// End deletes rows, as a mutation would, each with the reason; origin says in the history what
// of the file asked for it. It returns why rows are refused, by their keys.
func (im *Importing) End(ctx context.Context, e *catalogue.Entity, rows []postgres.Keyed, origin, reason string) (refused map[string]change.Problems, err error) {
	refused = map[string]change.Problems{}
	for first := 0; first < len(rows); first += endedAtOnce {
		part := rows[first:min(first+endedAtOnce, len(rows))]
		changes := make([]Row, len(part))
		for i, row := range part {
			changes[i] = Row{Origin: origin, Change: change.Change{Entity: e, Action: catalogue.Delete, Key: row.Key, Expected: row.Version, Reason: reason}}
		}
		problems, err := im.Write(ctx, changes)
		if err != nil {
			return nil, err
		}
		for i, p := range problems {
			if p != nil {
				refused[part[i].Key] = p
			}
		}
	}
	return refused, nil
}
