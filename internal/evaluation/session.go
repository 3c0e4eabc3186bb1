package evaluation

import (
	"context"
	"slices"
	"sync"
	"time"

	"litong3422/internal/auth"
	"litong3422/internal/division"
	"litong3422/internal/fault"
	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
)

// Session computes the figures of one operation for one viewer. What several
// indicators need is read once: the county with its divisions, and the cells.
// Cells of one division are read for the whole catalogue, so that eleven cards
// with values, trends and sparklines are one statement. Cells of many divisions
// are read for the indicators that are resolved side by side.
//
// A session keeps the operation's context, because its reads are shared by all
// callers of the operation. It is safe for concurrent use.
type Session struct {
	ctx    context.Context
	engine *Engine
	scope  auth.Scope

	county   func() (postgres.County, error)
	register func() *division.Register
	visible  func() ([]postgres.OpenFindings, error)
	ofCounty func() *Session // reads the whole county: for places among all, never for values

	mu      sync.Mutex
	partsOn map[time.Time]map[string][]division.Part // by the day of the divisions
	read    map[cellsKey]func() (map[string]indicator.Series, error)
	cells   map[siblingsKey]cellSet
	units   map[reportersKey]indicator.Unit
}

// Session returns a session for one operation of a viewer with that scope.
func (e *Engine) Session(ctx context.Context, scope auth.Scope) *Session {
	s := &Session{
		ctx: ctx, engine: e, scope: scope,
		partsOn: map[time.Time]map[string][]division.Part{},
		read:    map[cellsKey]func() (map[string]indicator.Series, error){},
		cells:   map[siblingsKey]cellSet{},
		units:   map[reportersKey]indicator.Unit{},
	}
	s.county = sync.OnceValues(s.readCounty)
	if known, ok := ctx.Value(countyKey{}).(postgres.County); ok {
		s.county = func() (postgres.County, error) { return known, nil }
	}
	s.register = sync.OnceValue(func() *division.Register {
		county, _ := s.county() // its callers have read the county without an error
		return county.Register()
	})
	s.visible = sync.OnceValues(s.visibleFindings)
	s.ofCounty = sync.OnceValue(func() *Session {
		// The county in the context has the divisions of the viewer only.
		return e.Session(context.WithValue(ctx, countyKey{}, nil), auth.Scope{County: scope.County})
	})
	return s
}

// Context is the operation's context.
func (s *Session) Context() context.Context { return s.ctx }

// Scope is what the session's viewer may read.
func (s *Session) Scope() auth.Scope { return s.scope }

// County returns the scope's county with the divisions in scope, read once.
func (s *Session) County() (postgres.County, error) { return s.county() }

func (s *Session) readCounty() (postgres.County, error) {
	c, ok, err := s.engine.DB.County(s.ctx, s.scope)
	if err == nil && !ok {
		err = fault.New(fault.Unavailable, "数据尚未加载完成，请稍后再试。", "The data are not loaded yet; try again later.")
	}
	return c, err
}

// Unit returns the division of a code, "" for the district. A code that is
// unknown or out of scope is a NOT_FOUND fault.
func (s *Session) Unit(code string) (postgres.Unit, error) {
	county, err := s.county()
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
	return postgres.Unit{}, fault.New(fault.NotFound, "没有代码为 %q 的区划，或不在可见范围内。", "There is no division with the code %q, or none you may see.", code)
}

// Townships lists the townships of the baseline, by code.
func (s *Session) Townships() ([]postgres.Unit, error) {
	district, err := s.Unit("")
	if err != nil {
		return nil, err
	}
	return s.children(district, indicator.Township, Baseline())
}

// children lists the units of a level that lie in a unit and are shown by one of
// the boundary sets.
func (s *Session) children(of postgres.Unit, level indicator.Level, under ...BoundarySet) ([]postgres.Unit, error) {
	county, err := s.county()
	if err != nil {
		return nil, err
	}
	var units []postgres.Unit
	for _, v := range county.Units {
		inside := of.Level == indicator.District || v.Code == of.Code || of.Level == indicator.Township && v.Township == of.Code
		if v.Level == level && inside && slices.ContainsFunc(under, func(b BoundarySet) bool { return b.shows(v) }) {
			units = append(units, v)
		}
	}
	return units, nil
}

// bound reports whether the district's figure of an indicator covers only the
// townships in view, and so is not the document's.
func (s *Session) bound(of *indicator.Definition) bool {
	return s.scope.Townships != nil && !of.WholeCounty
}
