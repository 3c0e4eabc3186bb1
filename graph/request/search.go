package request

import (
	"litong3422/internal/catalogue"
	"litong3422/internal/filter"
	"litong3422/internal/query"
)

// search reads the search argument of a list. It filters the rows, and orders them by
// rank if the request has no orderBy.
func (p *List) search(args map[string]any) error {
	v, given := args["search"]
	if !given {
		return nil
	}
	q, err := filter.Search(v, "search")
	if err != nil {
		return err
	}
	p.Query.Where = both(query.Search{For: q}, p.Query.Where)
	if given, _ := args["orderBy"].([]any); len(given) == 0 {
		best := catalogue.OrderTerm{Field: catalogue.RankField(), Rank: q, Desc: true}
		p.Query.Order = append([]catalogue.OrderTerm{best}, p.Query.Entity.DefaultOrder...)
	}
	return nil
}
