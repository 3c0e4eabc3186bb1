package graph

import (
	"litong3422/internal/catalogue"
	"litong3422/internal/query"
	"litong3422/internal/search"
)

// search reads the search argument of a list: it filters, and ranks where no
// other order was asked for.
func (p *listPlan) search(args map[string]any) error {
	v, present := args["search"]
	if !present {
		return nil
	}
	q, err := searchOf(v, "search")
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

// search reads a search inside a filter, where it may stand beyond edges too.
func (f *filter) search(v any, path string) (query.Where, error) {
	q, err := searchOf(v, path)
	if err != nil {
		return nil, err
	}
	for range q.Words {
		if err := f.count(path); err != nil {
			return nil, err
		}
	}
	return query.Search{For: q}, nil
}

// searchOf reads a search. Without a text it is refused: taking it for "all"
// would show rows that nobody searched for.
func searchOf(v any, path string) (*search.Query, error) {
	text, ok := v.(string)
	if !ok {
		return nil, errNull(path)
	}
	q, err := search.Parse(text)
	if err != nil {
		return nil, at(path, err)
	}
	return q, nil
}
