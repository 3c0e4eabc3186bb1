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
	mu          sync.Mutex
	constraints constraints // nil until the first refusal by the database
}

// New returns a runner.
func New(db *postgres.DB) *Runner { return &Runner{db: db} }

// Result is a row as it was written.
type Result struct {
	Key     string          `json:"key"`
	Version int             `json:"version"`
	Reply   json.RawMessage `json:"reply,omitempty"` // of the same request, if StoreReply has stored it
}

// Request is a change with what surrounds it.
type Request struct {
	Viewer auth.Viewer
	At     time.Time
	Source string       // ENTERED or IMPORTED
	Once   *Idempotency // nil: the same request twice is two changes
	Change change.Change
}

func (q Request) author() postgres.Author {
	return postgres.Author{County: q.Viewer.County, Name: q.Viewer.UserName, At: q.At, Source: q.Source, Reason: q.Change.Reason}
}

// Run makes one change. A refusal is change.Problems, and then nothing is changed.
func (r *Runner) Run(ctx context.Context, q Request) (result Result, err error) {
	if !mayWrite(q.Viewer, q.Change.Entity) {
		return Result{}, change.Problems{notPermitted()}
	}
	var row postgres.Image // as it was to be written
	err = r.db.Write(ctx, q.author(), func(w *postgres.Writer) error {
		if q.Once != nil {
			answered, err := q.Once.claim(ctx, w, &result)
			if answered || err != nil {
				return err
			}
		}
		s := saving{Writer: w, viewer: q.Viewer, change: q.Change}
		if err := s.run(ctx); err != nil {
			row = s.row
			return err
		}
		result = Result{Key: s.key, Version: s.after.Version()}
		if q.Once != nil {
			return q.Once.store(ctx, w, result)
		}
		return nil
	})
	var refused *postgres.ConstraintError
	if errors.As(err, &refused) {
		return Result{}, r.explain(ctx, q.Change.Entity, refused, row)
	}
	if err != nil {
		return Result{}, err
	}
	return result, nil
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
