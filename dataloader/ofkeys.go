package dataloader

import (
	"context"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/postgres"
)

// known is a row that holds nothing but its key.
type known struct{ Member }

// Dest returns nil: the row has no columns.
func (*known) Dest(string) any { return nil }

// OfKeys returns one batch of rows that were read elsewhere, aligned with keys. Figures,
// counts and groups of their edges are then read for all of them at once. One fails for
// such rows, because they hold no columns.
func OfKeys(ctx context.Context, r *postgres.Reader, scope auth.Scope, e *catalogue.Entity, keys []string) []Record {
	rows := make([]postgres.Row, len(keys))
	records := make([]Record, len(keys))
	for i := range keys {
		row := &known{}
		rows[i], records[i] = row, row
	}
	adopt(ctx, r, scope, e, rows, keys)
	return records
}
