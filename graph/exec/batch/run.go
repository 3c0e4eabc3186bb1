package batch

import (
	"context"
	"errors"
	"slices"
	"time"

	"litong3422/dataloader"
	"litong3422/graph"
	"litong3422/graph/model"
	"litong3422/internal/auth"
	"litong3422/internal/postgres"
)

// execution is one run of a plan. Its memory is used again.
type execution struct {
	resolver *graph.Resolver
	scope    auth.Scope
	plan     *plan
	results  []result // by slot
	missing  []missing
	through  time.Time            // the last day of the county's data, where the plan asks
	printed  map[printedAs]string // periods written so far
}

// result is what one read gave.
type result struct {
	rows    postgres.Rows
	keys    postgres.Keys // of all rows, once somebody asked
	asked   postgres.Keys // byEdge: those looked for, each once
	known   distinct      // byEdge: their numbers
	found   []int32       // byEdge: by number, the row, or none
	targets []int32       // byEdge: per row of the parent, the row it leads to, or none
	pages   []rowPage
	numbers []int64
	texts   [][]byte
}

// rowPage is a page within the rows of a list. Read backwards, it stands there
// from its end.
type rowPage struct {
	from, to       int
	backward       bool
	next, previous bool
}

func (p *rowPage) len() int { return p.to - p.from }

func (p *rowPage) row(i int) int {
	if p.backward {
		return p.to - 1 - i
	}
	return p.from + i
}

func (x *execution) begin(r *graph.Resolver, scope auth.Scope, p *plan) {
	x.resolver, x.scope, x.plan = r, scope, p
	for len(x.results) < p.slots {
		x.results = append(x.results, result{})
	}
}

// end forgets what was read. Large results give their memory back.
func (x *execution) end() {
	const kept = 256 << 10
	for i := range x.plan.slots {
		r := &x.results[i]
		if r.rows.Size() > kept {
			*r = result{}
			continue
		}
		r.rows.Reset()
		r.keys.Reset()
		r.asked.Reset()
		clear(r.texts)
		r.found, r.targets, r.pages, r.numbers, r.texts = r.found[:0], r.targets[:0], r.pages[:0], r.numbers[:0], r.texts[:0]
	}
	clear(x.missing)
	clear(x.printed)
	x.resolver, x.scope, x.plan, x.missing = nil, auth.Scope{}, nil, x.missing[:0]
}

// read runs the plan's statements, one round trip a level.
func (x *execution) read(ctx context.Context) error {
	if x.plan.derived {
		ctx = graph.WithMemo(ctx)
	}
	for _, level := range x.plan.levels {
		round := x.resolver.Reader.Round()
		for _, r := range level {
			x.ask(round, r)
		}
		if err := round.Run(ctx); err != nil {
			return err
		}
		for _, r := range level {
			if err := x.settle(ctx, r); err != nil {
				return err
			}
		}
	}
	return x.readThrough(ctx)
}

// readThrough reads how far the county's data reach, if some period tells whether
// it is over.
func (x *execution) readThrough(ctx context.Context) error {
	shown := func(r *read) bool { return x.results[r.slot].rows.Len() > 0 }
	if !slices.ContainsFunc(x.plan.partial, shown) {
		return nil
	}
	county, _, err := x.resolver.DB.County(ctx, x.scope)
	x.through = county.Through
	return err
}

// ask puts the statement of a read into the round, unless it has nothing to start from.
func (x *execution) ask(round *postgres.Round, r *read) {
	into := &x.results[r.slot]
	switch {
	case r.kind == derive:
	case r.kind == byKey:
		if r.key != "" {
			round.AddKey(r.statement, r.key, &into.rows)
		}
	case r.kind == byEdge:
		if x.follow(r); into.asked.Len() > 0 {
			round.Add(r.statement, &into.asked, &into.rows)
		}
	case r.parent == nil:
		round.Add(r.statement, nil, &into.rows)
	default:
		if keys := x.keys(r.parent); keys.Len() > 0 {
			round.Add(r.statement, keys, &into.rows)
		}
	}
}

// keys are those of all rows of a read.
func (x *execution) keys(of *read) *postgres.Keys {
	r := &x.results[of.slot]
	switch {
	case r.keys.Len() > 0:
	case of.kind == byKey:
		if of.key != "" {
			r.keys.Add([]byte(of.key))
		}
	default:
		for i := range r.rows.Len() {
			r.keys.Add(r.rows.Raw(i, of.statement.Key()))
		}
	}
	return &r.keys
}

// follow lists the keys that a to-one edge leads to, each once.
func (x *execution) follow(r *read) {
	parents, into := &x.results[r.parent.slot].rows, &x.results[r.slot]
	link := func(row int) []byte { return parents.Raw(row, r.link) }
	into.known.begin(parents.Len())
	for i := range parents.Len() {
		number := int32(none)
		if len(link(i)) > 0 {
			var isNew bool
			if number, isNew = into.known.add(i, link); isNew {
				into.asked.Add(link(i))
				into.found = append(into.found, none)
			}
		}
		into.targets = append(into.targets, number)
	}
}

// settle makes of a read's rows what values ask for.
func (x *execution) settle(ctx context.Context, r *read) error {
	parents := 1
	if r.parent != nil {
		if parents = x.results[r.parent.slot].rows.Len(); parents == 0 {
			x.results[r.slot].rows.Reset() // they were read along with a row that is not there
			return nil
		}
	}
	switch r.kind {
	case byEdge:
		x.arrive(r)
	case list:
		return x.cut(r, parents)
	case count:
		return x.tally(r, parents)
	case figures:
		return x.align(r, parents)
	case derive:
		return x.derive(ctx, r)
	}
	return nil
}

// arrive finds for each parent the row that its edge leads to.
func (x *execution) arrive(r *read) {
	parents, into := &x.results[r.parent.slot].rows, &x.results[r.slot]
	link := func(row int) []byte { return parents.Raw(row, r.link) }
	for i := range into.rows.Len() {
		if number, _ := into.known.number(into.rows.Raw(i, r.statement.Key()), link); number != none {
			into.found[number] = int32(i)
		}
	}
	for i, number := range into.targets {
		if number != none {
			into.targets[i] = into.found[number]
		}
	}
}

var errDisorder = errors.New("fast: rows do not come parent by parent")

// cut makes pages of the rows of a list. One row more than asked says that there
// are more; it goes, so that nothing is read for it at the next level.
func (x *execution) cut(r *read, parents int) error {
	into := &x.results[r.slot]
	started := len(r.page.Keyset) > 0
	row, rows, kept := 0, into.rows.Len(), 0
	for parent := range parents {
		first := row
		for row < rows {
			if r.parent != nil {
				place, ok := into.rows.Int(row, 0)
				if !ok || place <= int64(parent) {
					return errDisorder
				}
				if place != int64(parent)+1 {
					break
				}
			}
			row++
		}
		last := min(row, first+r.page.Limit)
		more := row > last
		if err := postgres.CheckTruncation(r.groups, row-first); err != nil {
			return err
		}
		p := rowPage{from: kept, backward: r.page.Backward}
		kept = into.rows.Keep(kept, first, last)
		p.to = kept
		p.next, p.previous = more, started
		if p.backward {
			p.next, p.previous = started, more
		}
		into.pages = append(into.pages, p)
	}
	if row != rows {
		return errDisorder
	}
	into.rows.Truncate(kept)
	return nil
}

// tally reads counts; a parent that none came for has no rows.
func (x *execution) tally(r *read, parents int) error {
	into := &x.results[r.slot]
	for range parents {
		into.numbers = append(into.numbers, 0)
	}
	for i := range into.rows.Len() {
		place, ok := int64(1), true
		if r.parent != nil {
			place, ok = into.rows.Int(i, 0)
		}
		n, counted := into.rows.Int(i, r.statement.Key())
		if !ok || !counted || place < 1 || place > int64(parents) {
			return errDisorder
		}
		into.numbers[place-1] = n
	}
	return nil
}

// derive lets the edge compute figures, for all parents at once.
func (x *execution) derive(ctx context.Context, r *read) error {
	f, into := r.derived, &x.results[r.slot]
	write := func(l *model.Listing) error {
		for _, field := range f.fields {
			text, err := x.resolver.Figures(ctx, field, f.path, l)
			if err != nil {
				return err
			}
			into.texts = append(into.texts, text)
		}
		return nil
	}
	if r.parent == nil {
		return write(x.resolver.ListingAtRoot(ctx, x.scope, f.asked))
	}
	parents := &x.results[r.parent.slot].rows
	keys := make([]string, parents.Len())
	for i := range keys {
		keys[i] = string(parents.Raw(i, r.parent.statement.Key()))
	}
	for _, owner := range dataloader.OfKeys(ctx, x.resolver.Reader, x.scope, r.parent.entity, keys) {
		if err := write(x.resolver.ListingAtEdge(ctx, f.asked, owner, f.path, f.ref)); err != nil {
			return err
		}
	}
	return nil
}
