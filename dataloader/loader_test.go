package dataloader_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"litong3422/dataloader"
	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
	"litong3422/internal/query"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

const county = "640302"

// division and request are rows as the graph generates them.
type division struct {
	dataloader.Member
	code, name string
	parentCode *string
}

func (d *division) Dest(column string) any {
	switch column {
	case "code":
		return &d.code
	case "name":
		return &d.name
	case "parent_code":
		return &d.parentCode
	}
	return nil
}

type request struct {
	dataloader.Member
	id, number, township string
	village              *string
}

func (r *request) Dest(column string) any {
	switch column {
	case "id":
		return &r.id
	case "number":
		return &r.number
	case "township_code":
		return &r.township
	case "village_code":
		return &r.village
	}
	return nil
}

// district is one district of ten townships with eight villages each, and three
// requests a village.
type district struct {
	reader              *postgres.Reader
	divisions, requests *catalogue.Entity
	children, parent    *catalogue.Ref
}

func load(t testing.TB) district {
	t.Helper()
	return loadFrom(t, pgtest.Shared(t, "loader", fill))
}

func loadFrom(t testing.TB, db *postgres.DB) district {
	t.Helper()
	derived, err := catalogue.Derive(schema.Files)
	if err != nil {
		t.Fatal(err)
	}
	d := district{reader: postgres.NewReader(db)}
	d.divisions, d.requests = derived.Catalogue.Entity("Division"), derived.Catalogue.Entity("ServiceRequest")
	d.children, d.parent = d.divisions.Ref("children"), d.divisions.Ref("parent")
	return d
}

func fill(ctx context.Context, db *postgres.DB) error {
	for _, sql := range []string{
		`INSERT INTO division (county_code, code, name, short_name, level, kind, in_baseline, valid_from, source)
		 VALUES ('640302', '640302000000', '利通区', '利通', 'DISTRICT', 'DISTRICT', true, '2018-01-01', 'OFFICIAL')`,
		`INSERT INTO division (county_code, code, name, short_name, level, kind, in_baseline, valid_from, parent_code, township_code, source)
		 SELECT '640302', '6403021' || to_char(t, 'FM00') || '000', '第' || t || '镇', '镇' || t, 'TOWNSHIP', 'TOWN', true, '2018-01-01', '640302000000', '6403021' || to_char(t, 'FM00') || '000', 'OFFICIAL'
		 FROM generate_series(0, 9) AS t`,
		`INSERT INTO division (county_code, code, name, short_name, level, kind, in_baseline, valid_from, parent_code, township_code, source)
		 SELECT '640302', left(d.code, 9) || '20' || v, d.short_name || '村' || v, '村' || v, 'VILLAGE', 'VILLAGE', true, '2018-01-01', d.code, d.code, 'OFFICIAL'
		 FROM division AS d, generate_series(0, 7) AS v WHERE d.level = 'TOWNSHIP'`,
		`INSERT INTO service_item (county_code, code, name, is_placeholder, type, exercise_level, one_stop, basic_public_service, audience, handling_type, visits, charged, valid_from, source)
		 VALUES ('640302', 'X', '事项', false, 'PUBLIC_SERVICE', 'TOWNSHIP', true, false, 'PERSON', 'IMMEDIATE', 0, false, '2018-01-01', 'DEMO')`,
		`INSERT INTO service_request (county_code, id, number, status, channel, accepted_on, due_on, handled_level, applicant_name, item_code, township_code, village_code, source)
		 SELECT '640302', gen_random_uuid(), v.code || '-' || n, 'ACCEPTED', 'WINDOW', date '2019-01-01' + n, date '2019-02-01', 'TOWNSHIP', '马某', 'X', v.township_code, CASE WHEN n < 2 THEN v.code END, 'DEMO'
		 FROM division AS v, generate_series(0, 2) AS n WHERE v.level = 'VILLAGE'`,
	} {
		if _, err := db.Pool.Exec(ctx, sql); err != nil {
			return err
		}
	}
	return nil
}

func (d district) list(e *catalogue.Entity, limit int, refs ...*catalogue.Ref) query.List {
	return query.List{Entity: e, Refs: refs, Page: query.Page{Limit: limit, SkipCursors: true}}
}

func (d district) page(e *catalogue.Entity, limit int) func() (query.List, error) {
	return func() (query.List, error) { return d.list(e, limit), nil }
}

// each runs f for all rows at once, as gqlgen does with the elements of a list.
func each[P any](t testing.TB, rows []P, f func(P) error) {
	t.Helper()
	var wg sync.WaitGroup
	errs := make([]error, len(rows))
	for i, row := range rows {
		wg.Go(func() { errs[i] = f(row) })
	}
	wg.Wait()
	for _, err := range errs {
		if err != nil {
			t.Fatal(err)
		}
	}
}

// tree reads district → townships → villages as the executor would: every row
// in a goroutine of its own, asking for its own children.
func (d district) tree(t testing.TB, ctx context.Context) (villages int) {
	roots, err := dataloader.List[division](ctx, d.reader, auth.Scope{County: county}, query.List{
		Entity: d.divisions, Where: query.Compare{Field: d.divisions.Field("level"), Op: query.Eq, Values: []any{"DISTRICT"}},
		Fields: []*catalogue.Field{d.divisions.Field("name")}, Page: query.Page{Limit: 10, SkipCursors: true},
	})
	if err != nil {
		t.Fatal(err)
	}
	var mu sync.Mutex
	each(t, roots.Rows, func(root *division) error {
		townships, err := dataloader.Many[division](ctx, root, "divisions/children", d.children, d.page(d.divisions, 100))
		if err != nil {
			return err
		}
		each(t, townships.Rows, func(township *division) error {
			page, err := dataloader.Many[division](ctx, township, "divisions/children/children", d.children, d.page(d.divisions, 100))
			mu.Lock()
			defer mu.Unlock()
			for _, village := range page.Rows {
				if village.code[:9] != township.code[:9] {
					return fmt.Errorf("village %s came under %s", village.code, township.code)
				}
			}
			villages += len(page.Rows)
			return err
		})
		return nil
	})
	return villages
}

func TestATreeCostsOneStatementALevel(t *testing.T) {
	d := load(t)
	for range 20 { // no timer: never one more, however the goroutines are scheduled
		ctx, statements := postgres.CountStatements(t.Context())
		if n := d.tree(t, ctx); n != 80 {
			t.Fatalf("%d villages, want 80", n)
		}
		if n := statements(); n != 3 {
			t.Fatalf("%d statements, want 3", n)
		}
	}
}

func TestOneReadsEachTargetOnce(t *testing.T) {
	d := load(t)
	ctx, statements := postgres.CountStatements(t.Context())
	village := d.requests.Ref("village")
	page, err := dataloader.List[request](ctx, d.reader, auth.Scope{County: county}, d.list(d.requests, 300, village))
	if err != nil {
		t.Fatal(err)
	}
	var mu sync.Mutex
	distinct, missing := map[*division]bool{}, 0
	each(t, page.Rows, func(r *request) error {
		v, err := dataloader.One[division](ctx, r, "village", village, func() (dataloader.Selection, error) {
			return dataloader.Selection{Fields: []*catalogue.Field{d.divisions.Field("name")}, Refs: []*catalogue.Ref{d.parent}}, nil
		})
		if err != nil {
			return err
		}
		if v == nil {
			mu.Lock()
			missing++
			mu.Unlock()
			if r.village != nil {
				return fmt.Errorf("village %s not found", *r.village)
			}
			return nil
		}
		if v.code != *r.village {
			return fmt.Errorf("got village %s, want %s", v.code, *r.village)
		}
		// The villages are a batch of their own: their parents are one statement again.
		parent, err := dataloader.One[division](ctx, v, "village/parent", d.parent, func() (dataloader.Selection, error) { return dataloader.Selection{}, nil })
		if err != nil {
			return err
		}
		mu.Lock()
		distinct[v] = true
		mu.Unlock()
		if parent == nil || parent.code != *v.parentCode {
			return fmt.Errorf("village %s: got parent %v", v.code, parent)
		}
		return nil
	})
	if len(page.Rows) != 240 || missing != 80 || len(distinct) != 80 {
		t.Errorf("%d requests, %d without a village, %d villages; want 240, 80, 80", len(page.Rows), missing, len(distinct))
	}
	if n := statements(); n != 3 {
		t.Errorf("%d statements, want 3", n)
	}
}

func TestAliasesAndCountsAreReadsOfTheirOwn(t *testing.T) {
	d := load(t)
	ctx, statements := postgres.CountStatements(t.Context())
	townships, err := dataloader.List[division](ctx, d.reader, auth.Scope{County: county}, query.List{
		Entity: d.divisions, Where: query.Compare{Field: d.divisions.Field("level"), Op: query.Eq, Values: []any{"TOWNSHIP"}}, Page: query.Page{Limit: 100}})
	if err != nil {
		t.Fatal(err)
	}
	each(t, townships.Rows, func(township *division) error {
		two, err := dataloader.Many[division](ctx, township, "two", d.children, d.page(d.divisions, 2))
		if err != nil || len(two.Rows) != 2 || !two.HasNext {
			return fmt.Errorf("two: %d rows, %v", len(two.Rows), err)
		}
		all, err := dataloader.Many[division](ctx, township, "all", d.children, d.page(d.divisions, 50))
		if err != nil || len(all.Rows) != 8 || all.HasNext {
			return fmt.Errorf("all: %d rows, %v", len(all.Rows), err)
		}
		n, err := dataloader.Count(ctx, township, "total", d.children, func() (dataloader.CountPlan, error) { return dataloader.CountPlan{}, nil })
		if err != nil || n != 8 {
			return fmt.Errorf("count: %d, %v", n, err)
		}
		figures, err := dataloader.Figures(ctx, township, "aggregate", d.children, func() (dataloader.FiguresPlan, error) {
			return dataloader.FiguresPlan{Figures: []query.Figures{{Aggregates: []query.Aggregate{{Function: query.Max, Field: d.divisions.Field("code")}}}}}, nil
		})
		if err != nil || *figures[0][0] != township.code[:9]+"207" {
			return fmt.Errorf("figures: %v, %v", figures, err)
		}
		groups, err := dataloader.Groups(ctx, township, "groups", d.children, func() (query.Groups, error) {
			return query.Groups{By: []query.GroupKey{{Field: d.divisions.Field("kind")}}, Figures: []query.Figures{{Aggregates: []query.Aggregate{{Function: query.Count}}}}}, nil
		})
		if err != nil || len(groups) != 1 || *groups[0].Keys[0] != "VILLAGE" || *groups[0].Figures[0][0] != "8" {
			return fmt.Errorf("groups: %v, %v", groups, err)
		}
		return nil
	})
	if n := statements(); n != 6 {
		t.Errorf("%d statements, want 6", n)
	}
}

func TestByKeysIsAlignedAndABatch(t *testing.T) {
	d := load(t)
	ctx, statements := postgres.CountStatements(t.Context())
	got, err := dataloader.ByKeys[division](ctx, d.reader, auth.Scope{County: county}, d.divisions,
		[]string{"640302101000", "nothing", "640302100000", "640302101000"}, dataloader.Selection{})
	if err != nil {
		t.Fatal(err)
	}
	if got[0].code != "640302101000" || got[1] != nil || got[2].code != "640302100000" || got[3] != got[0] {
		t.Errorf("got %v", got)
	}
	for _, row := range []*division{got[0], got[2]} {
		page, err := dataloader.Many[division](ctx, row, "children", d.children, d.page(d.divisions, 3))
		if err != nil || len(page.Rows) != 3 || page.Rows[0].code[:9] != row.code[:9] {
			t.Errorf("children of %s: %v, %v", row.code, page, err)
		}
	}
	if n := statements(); n != 2 {
		t.Errorf("%d statements, want 2", n)
	}
}

// The scope a tree was entered with holds on every level of it.
func TestTheScopeHoldsOnEveryLevel(t *testing.T) {
	d := load(t)
	scope := auth.Scope{County: county, Townships: []string{"640302103000"}}
	roots, err := dataloader.List[division](t.Context(), d.reader, scope, d.list(d.divisions, 1))
	if err != nil {
		t.Fatal(err)
	}
	page, err := dataloader.Many[division](t.Context(), roots.Rows[0], "children", d.children, d.page(d.divisions, 100))
	if err != nil || len(page.Rows) != 1 || page.Rows[0].code != "640302103000" {
		t.Errorf("children: %v, %v; want the one township in scope", page.Keys, err)
	}
	n, err := dataloader.Count(t.Context(), roots.Rows[0], "count", d.children, func() (dataloader.CountPlan, error) { return dataloader.CountPlan{}, nil })
	if err != nil || n != 1 {
		t.Errorf("count: %d, %v; want 1", n, err)
	}
}

func TestSiblingsShareAnErrorAndNoneHangs(t *testing.T) {
	d := load(t)
	page, err := dataloader.List[request](t.Context(), d.reader, auth.Scope{County: county}, d.list(d.requests, 10))
	if err != nil {
		t.Fatal(err)
	}
	refused := errors.New("refused")
	calls := 0
	for _, r := range page.Rows {
		_, err := dataloader.One[division](t.Context(), r, "plan fails", d.requests.Ref("village"), func() (dataloader.Selection, error) {
			calls++
			return dataloader.Selection{}, refused
		})
		if !errors.Is(err, refused) {
			t.Errorf("got %v, want the plan's error", err)
		}
	}
	if calls != 1 {
		t.Errorf("the plan was made %d times, want once", calls)
	}

	// A panic of the first must not leave the others waiting.
	func() {
		defer func() { _ = recover() }()
		_, _ = dataloader.One[division](t.Context(), page.Rows[0], "panics", d.requests.Ref("village"), func() (dataloader.Selection, error) { panic("boom") })
		t.Error("the panic was swallowed")
	}()
	if _, err := dataloader.One[division](t.Context(), page.Rows[1], "panics", d.requests.Ref("village"), nil); err == nil || !strings.Contains(err.Error(), "panicked") {
		t.Errorf("sibling of a panic: got %v", err)
	}

	if _, err := dataloader.Count(t.Context(), page.Rows[0], "plan fails", d.children, nil); err == nil || !strings.Contains(err.Error(), "two kinds") {
		t.Errorf("two kinds of read at one path: got %v", err)
	}
	if _, err := dataloader.Count(t.Context(), &request{}, "x", d.children, nil); err == nil || fault.KindOf(err) != fault.Internal {
		t.Errorf("a row made by hand: got %v", err)
	}
}

func TestAWaitingSiblingLeavesWithItsContext(t *testing.T) {
	d := load(t)
	page, err := dataloader.List[request](t.Context(), d.reader, auth.Scope{County: county}, d.list(d.requests, 2))
	if err != nil {
		t.Fatal(err)
	}
	started, release := make(chan struct{}), make(chan struct{})
	go func() {
		_, _ = dataloader.One[division](context.Background(), page.Rows[0], "slow", d.requests.Ref("village"), func() (dataloader.Selection, error) {
			close(started)
			<-release
			return dataloader.Selection{}, errors.New("too late")
		})
	}()
	<-started
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
	defer cancel()
	_, err = dataloader.One[division](ctx, page.Rows[1], "slow", d.requests.Ref("village"), nil)
	close(release)
	if fault.KindOf(err) != fault.Timeout {
		t.Errorf("got %v, want %s", err, fault.Timeout)
	}
}
