package graph

import (
	"context"
	"slices"
	"sync"
	"time"

	"litong3422/dataloader"
	"litong3422/graph/model"
	"litong3422/graph/request"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/division"
	"litong3422/internal/fault"
	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
	"litong3422/internal/query"
)

// desk is where one operation's indicators get their figures. What several of
// them need is read once: the county with its divisions, the document's figures,
// and the cells. Cells of one division are read for the whole catalogue, so that
// eleven cards with values, trends and sparklines are one statement; cells of
// many divisions are read for the indicators resolved side by side.
type desk struct {
	ctx   context.Context
	r     *Resolver
	scope auth.Scope

	county    func() (postgres.County, error)
	divisions func() (map[string]*model.Division, error)
	facts     func() ([]*model.DocumentFact, error)
	register  func() *division.Register

	mu    sync.Mutex
	parts map[time.Time]map[string][]division.Part // by the day of the divisions
	read  map[cellsKey]func() (map[string]indicator.Series, error)
	cells map[siblingsKey]cellsWanted
}

// deskPlan is where the memo keeps the desk; no response path has a blank.
const deskPlan = "desk"

// desk returns the operation's desk.
func (r *Resolver) desk(ctx context.Context) (*desk, error) {
	return request.Once(ctx, deskPlan, func() (*desk, error) { return r.newDesk(ctx) })
}

func (r *Resolver) newDesk(ctx context.Context) (*desk, error) {
	scope, err := scopeOf(ctx)
	if err != nil {
		return nil, err
	}
	d := &desk{ctx: ctx, r: r, scope: scope,
		read: map[cellsKey]func() (map[string]indicator.Series, error){}, cells: map[siblingsKey]cellsWanted{}, parts: map[time.Time]map[string][]division.Part{}}
	d.county = sync.OnceValues(d.readCounty)
	if known, ok := ctx.Value(countyKey{}).(postgres.County); ok {
		d.county = func() (postgres.County, error) { return known, nil }
	}
	d.divisions = sync.OnceValues(d.readDivisions)
	d.facts = sync.OnceValues(d.readFacts)
	d.register = sync.OnceValue(func() *division.Register {
		county, _ := d.county() // whoever asks has read the county
		return county.Register()
	})
	return d, nil
}

type countyKey struct{}

// WithCounty reads the scope's county before the operation does, and returns a
// context in which the operation need not; all indicators that are computed under
// it are of the county's edition or a later one.
func (r *Resolver) WithCounty(ctx context.Context, scope auth.Scope) (context.Context, string, error) {
	c, ok, err := r.DB.County(ctx, scope)
	if err != nil || !ok {
		return ctx, "", err
	}
	return context.WithValue(ctx, countyKey{}, c), c.DataVersion, nil
}

func (d *desk) readCounty() (postgres.County, error) {
	c, ok, err := d.r.DB.County(d.ctx, d.scope)
	if err == nil && !ok {
		err = fault.New(fault.Unavailable, "数据尚未加载完成,请稍后再试。", "The data are not loaded yet; try again later.")
	}
	return c, err
}

// readDivisions reads the objects of all divisions in scope: a hundred and
// ninety rows at once are cheaper than a statement for every place that asks.
func (d *desk) readDivisions() (map[string]*model.Division, error) {
	county, err := d.county()
	if err != nil {
		return nil, err
	}
	codes := make([]string, len(county.Units))
	for i, u := range county.Units {
		codes[i] = u.Code
	}
	e := d.r.catalogue.Entity("Division")
	rows, err := dataloader.ByKeys[model.Division](d.ctx, d.r.Reader, d.scope, e, codes, everything(e))
	if err != nil {
		return nil, err
	}
	byCode := make(map[string]*model.Division, len(rows))
	for i, row := range rows {
		byCode[codes[i]] = row
	}
	return byCode, nil
}

// maxFacts is above the number of figures the document has.
const maxFacts = 500

func (d *desk) readFacts() ([]*model.DocumentFact, error) {
	e := d.r.catalogue.Entity("DocumentFact")
	s := everything(e)
	page, err := dataloader.List[model.DocumentFact](d.ctx, d.r.Reader, d.scope, query.List{
		Entity: e, Page: query.Page{Limit: maxFacts, SkipCursors: true}, Fields: s.Fields, Refs: s.Refs,
	})
	return page.Rows, err
}

// everything selects all fields and to-one edges.
func everything(e *catalogue.Entity) dataloader.Selection {
	s := dataloader.Selection{Fields: e.Fields}
	for _, ref := range e.Refs {
		if !ref.Many {
			s.Refs = append(s.Refs, ref)
		}
	}
	return s
}

// factsOf lists the document's figures of a sub-item; "0" is the profile.
func (d *desk) factsOf(subItem string) ([]*model.DocumentFact, error) {
	facts, err := d.facts()
	of := []*model.DocumentFact{}
	for _, f := range facts {
		if f.SubItem == subItem {
			of = append(of, f)
		}
	}
	return of, err
}

func (d *desk) fact(code string) (*model.DocumentFact, error) {
	facts, err := d.facts()
	for _, f := range facts {
		if f.Code == code {
			return f, err
		}
	}
	return nil, err
}

// unit finds a division in scope; "" is the district.
func (d *desk) unit(code string) (postgres.Unit, error) {
	county, err := d.county()
	if err != nil {
		return postgres.Unit{}, err
	}
	if code == "" {
		code = county.Division
	}
	for _, u := range county.Units {
		if u.Code == code {
			return u, nil
		}
	}
	return postgres.Unit{}, fault.New(fault.NotFound, "没有代码为 %q 的区划,或不在可见范围内。", "There is no division with the code %q, or none you may see.", code)
}

// below lists the units of a level that lie in a unit and stand in one of the trees.
func (d *desk) below(u postgres.Unit, level indicator.Level, trees ...tree) ([]postgres.Unit, error) {
	county, err := d.county()
	if err != nil {
		return nil, err
	}
	var units []postgres.Unit
	for _, v := range county.Units {
		inside := u.Level == indicator.District || v.Code == u.Code || u.Level == indicator.Township && v.Township == u.Code
		if v.Level == level && inside && slices.ContainsFunc(trees, func(t tree) bool { return t.shows(v) }) {
			units = append(units, v)
		}
	}
	return units, nil
}

// yearsBefore is how far before the records the monthly cells are read as such;
// whatever is older is lumped together, which is all that stocks need.
const yearsBefore = 5

// bound reports whether the viewer sees some townships only, and the figure is
// one that belongs to townships: then the district's is not the document's.
func (d *desk) bound(of *indicator.Definition) bool {
	return d.scope.Townships != nil && !of.WholeCounty
}
