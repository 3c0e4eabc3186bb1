package command

import (
	"context"
	"encoding/json"
	"errors"
	"slices"
	"sync"
	"time"

	"github.com/google/uuid"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/change"
	"litong3422/internal/postgres"
)

// Runner runs changes. It is safe for concurrent use.
type Runner struct {
	db          *postgres.DB
	catalogue   *catalogue.Catalogue
	mu          sync.Mutex
	constraints constraints // nil until the first refusal by the database
}

// New returns a runner.
func New(db *postgres.DB, c *catalogue.Catalogue) *Runner { return &Runner{db: db, catalogue: c} }

// Request is changes with what surrounds them.
type Request struct {
	Viewer  auth.Viewer
	At      time.Time
	Source  string       // ENTERED or IMPORTED
	Once    *Idempotency // nil: the same request twice is done twice
	Changes []change.Change
}

// Answer is what a request did.
type Answer struct {
	Results []Result        `json:"results"`         // one for each change
	Reply   json.RawMessage `json:"reply,omitempty"` // of the same request, if StoreReply has stored it
}

// Result is a row as it was written.
type Result struct {
	Key     string `json:"key"`
	Version int    `json:"version"`
}

// Refusal is the error of a request of which one change is refused.
type Refusal struct {
	At       int // the place of the change in the request
	Problems change.Problems
}

// Error returns the English texts, for the log.
func (r *Refusal) Error() string { return r.Problems.Error() }

// Run makes the changes of a request in one transaction: all of them, or none. The error of
// a refused change is a *Refusal.
func (r *Runner) Run(ctx context.Context, q Request) (Answer, error) {
	for i, c := range q.Changes {
		if !mayWrite(q.Viewer, c.Entity) {
			return Answer{}, &Refusal{At: i, Problems: change.Problems{notPermitted()}}
		}
	}
	var answer Answer
	var last *saving // the change that the transaction came to
	err := r.db.Write(ctx, q.author(), func(w *postgres.Writer) error {
		answer, last = Answer{}, nil
		made, err := newRows(q.Changes)
		if err != nil {
			return err
		}
		if q.Once != nil {
			answered, err := q.Once.claim(ctx, w, &answer)
			if answered || err != nil {
				return err
			}
		}
		for i, c := range q.Changes {
			w.Making(i, c.Reason)
			last = &saving{Writer: w, catalogue: r.catalogue, viewer: q.Viewer, change: c, place: i, made: made}
			if err := last.run(ctx); err != nil {
				return err
			}
			answer.Results = append(answer.Results, Result{Key: last.key, Version: last.version})
		}
		if q.Once != nil {
			return q.Once.store(w, answer)
		}
		return nil
	})
	if err != nil {
		return Answer{}, r.refusal(ctx, q, last, err)
	}
	return answer, nil
}

// refusal returns the error of a transaction that came to a change and failed.
func (r *Runner) refusal(ctx context.Context, q Request, last *saving, err error) error {
	at := 0
	if last != nil {
		at = last.place
	}
	var refused *postgres.ConstraintError
	if last != nil && errors.As(err, &refused) {
		e, row := entityOf(q.Changes, refused.Table, last.change.Entity), last.row
		if refused.Row != nil {
			at, row = refused.Place, refused.Row
			e = q.Changes[at].Entity
		}
		err = r.explain(ctx, e, refused, row)
	}
	var broken *postgres.RowRuleError
	if errors.As(err, &broken) {
		p := change.Problem{Code: change.RuleViolation, Rule: broken.Rule, Text: broken.Text}
		if e := q.Changes[broken.Place].Entity; e.Table == broken.Table {
			p.Path = pathOf(membersOf(e, []string{broken.Column}))
		}
		return &Refusal{At: broken.Place, Problems: change.Problems{p}}
	}
	var problems change.Problems
	if errors.As(err, &problems) {
		return &Refusal{At: at, Problems: problems}
	}
	return err
}

// entityOf returns the entity of a table among those that changes write, or another one if
// none is. A constraint that is checked at the end may refuse any of the rows.
func entityOf(changes []change.Change, table string, otherwise *catalogue.Entity) *catalogue.Entity {
	for _, c := range changes {
		if c.Entity.Table == table {
			return c.Entity
		}
	}
	return otherwise
}

func (q Request) author() postgres.Author {
	return postgres.Author{County: q.Viewer.County, Name: q.Viewer.UserName, At: q.At, Source: q.Source}
}

// mayWrite reports whether the viewer's role may write the entity at all.
func mayWrite(v auth.Viewer, e *catalogue.Entity) bool {
	return e.Write != nil && slices.Contains(e.Write.By, string(v.Role))
}

func notPermitted() change.Problem {
	return change.New(change.NotPermitted, nil, "没有这条记录，或您无权写入。", "There is no such record, or it is not yours to write.")
}

// newKey returns the key of a new row.
func newKey() (string, error) {
	id, err := uuid.NewV7()
	return id.String(), err
}
