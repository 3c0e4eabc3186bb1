package main

import (
	"context"
	"log/slog"
	"time"

	"litong3422/graph/model"
	"litong3422/graph/schema"
	"litong3422/internal/evaluation"
	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
	"litong3422/internal/quality/checker"
)

// Records are held against the rules of data quality every night, soon after each import, and
// soon after the start.
const (
	qualityHour  = 2 // of the night, in Shanghai
	qualityStart = 30 * time.Second
	qualityAfter = 2 * time.Second // an import, so that several of one moment are one check
)

// qualityChecks runs the checks of data quality of a county.
type qualityChecks struct {
	checker *checker.Checker
	county  string
	woken   chan struct{}
	log     *slog.Logger
}

func newQualityChecks(db *postgres.DB, county string, log *slog.Logger) (*qualityChecks, error) {
	checks, err := qualityChecker(db)
	return &qualityChecks{checker: checks, county: county, woken: make(chan struct{}, 1), log: log}, err
}

func qualityChecker(db *postgres.DB) (*checker.Checker, error) {
	engine, err := evaluation.New(evaluation.Deps{DB: db, Reader: postgres.NewReader(db), Catalogue: schema.Catalogue(), Indicators: indicator.NewCatalogue()})
	if err != nil {
		return nil, err
	}
	return checker.New(db, schema.Catalogue(), engine), nil
}

// wake asks for a check. It does not wait.
func (q *qualityChecks) wake() {
	select {
	case q.woken <- struct{}{}:
	default: // one is asked for already
	}
}

// run checks until ctx ends. A failure is logged, and the next check tries again.
func (q *qualityChecks) run(ctx context.Context) {
	next := time.NewTimer(qualityStart)
	defer next.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-q.woken:
			next.Reset(qualityAfter)
			continue
		case <-next.C:
		}
		q.check(ctx)
		next.Reset(time.Until(nightAfter(time.Now())))
	}
}

// nightAfter is when the next nightly check is due.
func nightAfter(now time.Time) time.Time {
	here := now.In(model.Shanghai())
	night := time.Date(here.Year(), here.Month(), here.Day(), qualityHour, 0, 0, 0, here.Location())
	if !night.After(here) {
		night = night.AddDate(0, 0, 1)
	}
	return night
}

func (q *qualityChecks) check(ctx context.Context) {
	began := time.Now()
	outcomes, err := q.checker.Run(ctx, q.county, began)
	if ctx.Err() != nil {
		return
	}
	if err != nil {
		q.log.Warn("the check of data quality failed; the next one is due at night", "error", err)
		return
	}
	found, failed := 0, 0
	for _, o := range outcomes {
		if o.Err != nil {
			failed++
			q.log.Warn("a rule of data quality could not be checked", "rule", o.Rule.Code, "error", o.Err)
		}
		found += o.Found
	}
	q.log.Info("data quality checked", "rules", len(outcomes), "failed", failed, "found", found, "seconds", time.Since(began).Seconds())
}
