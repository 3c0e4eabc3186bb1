package model

import (
	"encoding/json"

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

	// Figures gives the aggregate selected under an alias; all that are selected of
	// the connection are computed in one statement.
	Figures func(alias string) (json.RawMessage, error)
}
