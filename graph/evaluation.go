package graph

import (
	"context"
	"sync"

	"github.com/shopspring/decimal"

	"litong3422/dataloader"
	"litong3422/graph/model"
	"litong3422/graph/request"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/dashboard"
	"litong3422/internal/evaluation"
	"litong3422/internal/query"
)

// session is what the computed fields of one operation share: the figures, and
// the entities that they lead to, each read once.
type session struct {
	*evaluation.Session
	divisions func() (map[string]*model.Division, error) // all in scope, by code
	facts     func() ([]*model.DocumentFact, error)      // all figures of the document
}

// session returns the operation's session.
func (r *Resolver) session(ctx context.Context) (*session, error) {
	return request.Once(ctx, "session", func() (*session, error) { return r.newSession(ctx) })
}

func (r *Resolver) newSession(ctx context.Context) (*session, error) {
	scope, err := scopeOf(ctx)
	if err != nil {
		return nil, err
	}
	s := &session{Session: r.evaluation.Session(ctx, scope)}
	s.divisions = sync.OnceValues(func() (map[string]*model.Division, error) { return r.readDivisions(s) })
	s.facts = sync.OnceValues(func() ([]*model.DocumentFact, error) { return r.readFacts(s) })
	return s, nil
}

// WithCounty reads the scope's county before the operation does, and returns a
// context in which the operation need not; the version is that of the county's data.
func (r *Resolver) WithCounty(ctx context.Context, scope auth.Scope) (with context.Context, version string, err error) {
	return r.evaluation.WithCounty(ctx, scope)
}

// readDivisions reads the objects of all divisions in scope: a hundred and ninety
// rows at once are cheaper than a statement for every field that needs one.
func (r *Resolver) readDivisions(s *session) (map[string]*model.Division, error) {
	county, err := s.County()
	if err != nil {
		return nil, err
	}
	codes := make([]string, len(county.Units))
	for i, u := range county.Units {
		codes[i] = u.Code
	}
	e := r.catalogue.Entity("Division")
	rows, err := dataloader.ByKeys[model.Division](s.Context(), r.Reader, s.Scope(), e, codes, everything(e))
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

func (r *Resolver) readFacts(s *session) ([]*model.DocumentFact, error) {
	e := r.catalogue.Entity("DocumentFact")
	all := everything(e)
	page, err := dataloader.List[model.DocumentFact](s.Context(), r.Reader, s.Scope(), query.List{
		Entity: e, Page: query.Page{Limit: maxFacts, SkipCursors: true}, Fields: all.Fields, Refs: all.Refs,
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

// divisionOf returns the division of a code, "" for the district.
func (r *Resolver) divisionOf(ctx context.Context, code string) (*model.Division, error) {
	s, err := r.session(ctx)
	if err != nil {
		return nil, err
	}
	u, err := s.Unit(code)
	if err != nil {
		return nil, err
	}
	divisions, err := s.divisions()
	return divisions[u.Code], err
}

// factsOf lists the document's figures of a sub-item; "0" is the profile.
func (r *Resolver) factsOf(ctx context.Context, subItem string) ([]*model.DocumentFact, error) {
	return r.factsThat(ctx, func(f *model.DocumentFact) bool { return f.SubItem == subItem })
}

// factOf returns the document's figure of a code; nil for "" and unknown ones.
func (r *Resolver) factOf(ctx context.Context, code string) (*model.DocumentFact, error) {
	if code == "" {
		return nil, nil
	}
	facts, err := r.factsThat(ctx, func(f *model.DocumentFact) bool { return f.Code == code })
	if err != nil || len(facts) == 0 {
		return nil, err
	}
	return facts[0], nil
}

func (r *Resolver) factsThat(ctx context.Context, fit func(*model.DocumentFact) bool) ([]*model.DocumentFact, error) {
	s, err := r.session(ctx)
	if err != nil {
		return nil, err
	}
	facts, err := s.facts()
	of := []*model.DocumentFact{}
	for _, f := range facts {
		if fit(f) {
			of = append(of, f)
		}
	}
	return of, err
}

// quoted returns the document's figure that a mark quotes; nil for none.
func (r *Resolver) quoted(ctx context.Context, q *dashboard.Quote) (*model.DocumentFact, error) {
	if q == nil {
		return nil, nil
	}
	facts, err := r.factsOf(ctx, q.SubItem)
	if err != nil {
		return nil, err
	}
	named := make([]dashboard.Fact, len(facts))
	for i, f := range facts {
		named[i] = dashboard.Fact{Row: f.Row, Name: f.NameZh}
	}
	if i, ok := q.Find(named); ok {
		return facts[i], nil
	}
	return nil, nil
}

// reconciliation puts the document's figures beside the computed ones.
func (r *Resolver) reconciliation(ctx context.Context) ([]*evaluation.ReconciliationRow, error) {
	s, err := r.session(ctx)
	if err != nil {
		return nil, err
	}
	rows, err := s.facts()
	if err != nil {
		return nil, err
	}
	facts := make([]evaluation.Fact, len(rows))
	for i, f := range rows {
		facts[i] = evaluation.Fact{Code: f.Code, Value: f.Value, AtLeast: f.Qualifier == "GTE"}
	}
	return s.Reconcile(facts)
}

// capabilityPolicy returns the stored version of the weights of that code.
func (r *Resolver) capabilityPolicy(ctx context.Context, code string) (*model.CapabilityPolicy, error) {
	if code == "" {
		return nil, nil
	}
	scope, err := scopeOf(ctx)
	if err != nil {
		return nil, err
	}
	e := r.catalogue.Entity("CapabilityPolicy")
	rows, err := dataloader.ByKeys[model.CapabilityPolicy](ctx, r.Reader, scope, e, []string{code}, everything(e))
	if err != nil {
		return nil, err
	}
	return rows[0], nil
}

// countyTarget returns what the county's latest figure of an indicator is judged by; the
// zero value where nothing is set.
func (r *Resolver) countyTarget(ctx context.Context, of *evaluation.Indicator) (evaluation.TargetInForce, error) {
	s, err := r.session(ctx)
	if err != nil {
		return evaluation.TargetInForce{}, err
	}
	t, err := s.CountyTarget(of)
	return given(t), err
}

func decimalText(d decimal.NullDecimal) *string {
	if !d.Valid {
		return nil
	}
	text := d.Decimal.String()
	return &text
}

// selectionFrom is the division and time of an indicator's arguments.
func selectionFrom(division, from, to *string, b *evaluation.Boundaries) evaluation.Selection {
	return evaluation.Selection{Division: given(division), From: from, To: to, Boundaries: given(b)}
}

// given is an argument, or the zero value where it is null or absent.
func given[T any](v *T) T {
	if v == nil {
		var zero T
		return zero
	}
	return *v
}
