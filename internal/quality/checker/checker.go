// Package checker holds the records of a county against its rules of data quality, and
// stores what they find.
package checker

import (
	"context"
	"errors"
	"time"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/evaluation"
	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
	"litong3422/internal/quality"
)

// Checker checks a county. It is safe for concurrent use.
type Checker struct {
	db        *postgres.DB
	catalogue *catalogue.Catalogue
	engine    *evaluation.Engine
}

// New returns a checker. The engine computes the figures that rules are about.
func New(db *postgres.DB, c *catalogue.Catalogue, engine *evaluation.Engine) *Checker {
	return &Checker{db: db, catalogue: c, engine: engine}
}

// Outcome is what one rule found.
type Outcome struct {
	Rule           quality.Rule
	Found          int // at most postgres.MaxFound
	Opened, Closed int64
	Err            error // why it could not be checked
}

// Run checks all rules of a county that are in use. A rule that cannot be checked is in its
// outcome; its findings stay as they are.
func (c *Checker) Run(ctx context.Context, county string, now time.Time) ([]Outcome, error) {
	rules, err := c.db.QualityRules(ctx, county)
	if err != nil {
		return nil, err
	}
	session := c.engine.Session(ctx, auth.Scope{County: county})
	of, err := session.County()
	if err != nil {
		return nil, err
	}
	check := check{checker: c, ctx: ctx, county: of, session: session, now: now}
	var outcomes []Outcome
	for _, rule := range rules {
		outcome := Outcome{Rule: rule}
		found, err := check.rule(rule)
		if err == nil {
			outcome.Found = len(found)
			outcome.Opened, outcome.Closed, err = c.db.StoreFindings(ctx, county, rule.Code, found, check.today())
		}
		if ctx.Err() != nil {
			return outcomes, ctx.Err()
		}
		outcome.Err = err
		outcomes = append(outcomes, outcome)
	}
	_, err = c.db.CloseFindings(ctx, county, check.today())
	return outcomes, err
}

// check is one check of a county.
type check struct {
	checker *Checker
	ctx     context.Context
	county  postgres.County
	session *evaluation.Session
	now     time.Time
}

// today is the last day of the county's records.
func (c check) today() time.Time { return c.county.Through }

func (c check) rule(rule quality.Rule) ([]postgres.Found, error) {
	checked, err := quality.Check(c.checker.catalogue, rule)
	if err != nil {
		return nil, err
	}
	switch rule.Kind {
	case quality.OfRows, quality.OfTwins:
		return c.checker.db.FaultyRows(c.ctx, c.county.Code, c.today().Format(time.DateOnly), checked, c.dated(checked.Entity))
	case quality.OfFigures:
		return c.figures(checked)
	case quality.OfReports:
		return c.reports(rule)
	case quality.OfSources:
		return c.source(checked)
	}
	return nil, errors.New("there is no such kind of rule")
}

// dated returns the field that puts the rows of an entity into a month: that of the first
// indicator that is counted from them.
func (c check) dated(e *catalogue.Entity) postgres.Dated {
	for _, d := range indicator.NewCatalogue().Indicators {
		if d.Drill.Entity != e.Name {
			continue
		}
		for _, name := range []string{d.Drill.Date, d.Drill.Year} {
			if f := e.Field(name); f != nil {
				return postgres.Dated{Field: f}
			}
		}
	}
	return postgres.Dated{}
}
