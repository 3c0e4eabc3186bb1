package batch

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/dataloader"
	"litong3422/graph"
	"litong3422/graph/model"
	"litong3422/graph/request"
	"litong3422/internal/auth"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/compile"
)

// execution is one run of a plan by one goroutine. A pool keeps its memory.
type execution struct {
	resolver *graph.Resolver
	scope    auth.Scope
	plan     *plan
	results  []result // by slot
	missing  []missing
	others   [][]byte // the root fields that the executor behind answered
	failing  bool     // whether some field fails
	failures []failure
	path     ast.Path             // of the value being written, while some field fails
	through  time.Time            // the last day of the county's data, if the plan needs it
	printed  map[printedAs]string // periods written so far
}

// result holds the rows of one read and what finish derived from them.
type result struct {
	rows    postgres.Rows
	keys    compile.Keys // of all rows; filled when a child first needs them
	asked   compile.Keys // byEdge: the keys looked up, each once
	known   distinct     // byEdge: the numbers of these keys
	found   []int32      // byEdge: by number, the row, or none
	targets []int32      // byEdge: per row of the parent, the row it leads to, or none
	pages   []rowPage
	numbers []int64
	texts   [][]byte
	// failed is the error of a list of groups, failures those of single texts.
	failed   error
	failures map[int]error
}

// rowPage is one parent's page within the rows of a list. The rows of a page that is
// read backwards stand in reverse order.
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

// end drops what was read, so that the pool keeps no rows. Large results also give
// up their memory.
func (x *execution) end() {
	const largestReused = 256 << 10
	for i := range x.plan.slots {
		r := &x.results[i]
		if r.rows.Size() > largestReused {
			*r = result{}
			continue
		}
		r.rows.Reset()
		r.keys.Reset()
		r.asked.Reset()
		clear(r.texts)
		r.failed, r.failures = nil, nil
		r.found, r.targets, r.pages, r.numbers, r.texts = r.found[:0], r.targets[:0], r.pages[:0], r.numbers[:0], r.texts[:0]
	}
	clear(x.missing)
	clear(x.printed)
	clear(x.failures)
	x.resolver, x.scope, x.plan, x.missing = nil, auth.Scope{}, nil, x.missing[:0]
	x.others, x.failing, x.failures, x.path = nil, false, x.failures[:0], x.path[:0]
}

// read runs the plan's statements, one round trip a level.
func (x *execution) read(ctx context.Context) error {
	if x.plan.derived {
		ctx = request.WithMemo(ctx)
	}
	for _, level := range x.plan.levels {
		round := x.resolver.Reader.Round()
		for _, r := range level {
			x.enqueue(round, r)
		}
		if err := round.Run(ctx); err != nil {
			return err
		}
		for _, r := range level {
			if err := x.finish(ctx, r); err != nil {
				return err
			}
		}
	}
	return x.readThrough(ctx)
}

// readThrough reads the last day of the county's data, if a group shows whether its
// period is over.
func (x *execution) readThrough(ctx context.Context) error {
	shown := func(r *read) bool { return x.results[r.slot].rows.Len() > 0 }
	if !slices.ContainsFunc(x.plan.partial, shown) {
		return nil
	}
	county, _, err := x.resolver.DB.County(ctx, x.scope)
	x.through = county.Through
	return err
}

// enqueue adds the statement of a read to the round, unless it has no keys to start from.
func (x *execution) enqueue(round *postgres.Round, r *read) {
	into := &x.results[r.slot]
	switch {
	case r.kind == derive:
	case r.kind == byKey:
		if r.key != "" {
			round.AddKey(r.statement, r.key, &into.rows)
		}
	case r.kind == byEdge:
		if x.collectKeys(r); into.asked.Len() > 0 {
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

// keys returns the keys of all rows of a read, in their order.
func (x *execution) keys(of *read) *compile.Keys {
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

// collectKeys lists the keys that a to-one edge leads to, each once. It numbers them in
// that order and notes for each parent the number of its key; bind later replaces the
// number by the row.
func (x *execution) collectKeys(r *read) {
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

// finish prepares the rows of a read for writing: it binds rows to parents, cuts pages,
// reads counts. It also checks that rows came grouped by parent in the parents' order,
// because the values rely on that; rows out of order discard the operation.
func (x *execution) finish(ctx context.Context, r *read) error {
	parents := 1
	if r.parent != nil {
		if parents = x.results[r.parent.slot].rows.Len(); parents == 0 {
			x.results[r.slot].rows.Reset() // read in the same round as a row that does not exist
			return nil
		}
	}
	switch r.kind {
	case byEdge:
		x.bind(r)
	case list:
		return x.split(r, parents)
	case count:
		return x.counts(r, parents)
	case figures:
		return x.check(r, parents)
	case derive:
		return x.derive(ctx, r)
	}
	return nil
}

// bind finds for each parent the row that its to-one edge leads to.
func (x *execution) bind(r *read) {
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

// errDisorder is the error of rows that are not grouped by parent.
var errDisorder = errors.New("batch: rows are not grouped by parent")

// split cuts the rows of a list into one page for each parent. A statement reads one
// row more than the page holds, which shows that a next page exists. split drops that
// row, so that the next level reads nothing for it.
func (x *execution) split(r *read, parents int) error {
	into := &x.results[r.slot]
	started := len(r.page.Keyset) > 0
	row, rows, end := 0, into.rows.Len(), 0
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
			x.failList(r, parents, err)
			return nil
		}
		p := rowPage{from: end, backward: r.page.Backward}
		end = into.rows.Keep(end, first, last)
		p.to = end
		p.next, p.previous = more, started
		if p.backward {
			p.next, p.previous = started, more
		}
		into.pages = append(into.pages, p)
	}
	if row != rows {
		return errDisorder
	}
	into.rows.Truncate(end)
	return nil
}

// counts reads one number for each parent. A parent without a row has the count zero.
func (x *execution) counts(r *read, parents int) error {
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

// derive lets graph compute the fields of a connection, for all parents at once.
func (x *execution) derive(ctx context.Context, r *read) error {
	f, into := r.derived, &x.results[r.slot]
	write := func(l *model.Listing) error {
		for _, field := range f.fields {
			text, err := x.resolver.Figures(ctx, field, f.path, l)
			if err != nil && (fault.KindOf(err) != fault.LimitExceeded || ctx.Err() != nil) {
				return err
			}
			if err != nil {
				x.failing = true
				if into.failures == nil {
					into.failures = map[int]error{}
				}
				into.failures[len(into.texts)] = err
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
