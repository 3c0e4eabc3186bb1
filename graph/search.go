package graph

import (
	"litong3422/internal/catalogue"
	"litong3422/internal/filter"
	"litong3422/internal/query"
)

// search reads the search argument of a list: it filters, and ranks where no
// other order was asked for.
func (p *listPlan) search(args map[string]any) error {
	v, present := args["search"]
	if !present {
		return nil
	}
	q, err := filter.Search(v, "search")
	if err != nil {
		return err
	}
	p.query.Where = both(query.Search{For: q}, p.query.Where)
	if given, _ := args["orderBy"].([]any); len(given) == 0 {
		best := catalogue.OrderTerm{Field: catalogue.RankField(), Rank: q, Desc: true}
		p.query.Order = append([]catalogue.OrderTerm{best}, p.query.Entity.DefaultOrder...)
	}
	return nil
}
