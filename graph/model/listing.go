package model

import (
	"litong3422/dataloader"
	"litong3422/internal/catalogue"
	"litong3422/internal/query"
)

// Listing is what a connection lists: all rows of an entity that fit Where, or
// those at the end of an edge. Every connection embeds it, so that its counts
// and figures are read when they are selected, and only then.
type Listing struct {
	Entity *catalogue.Entity
	Where  query.Where       // nil: all
	Owner  dataloader.Record // nil at the root
	Ref    *catalogue.Ref    // the edge from Owner; nil at the root

	// Figures computes all aggregates that the operation selects of this
	// connection, in one statement.
	Figures func() ([][]*string, error)
}
