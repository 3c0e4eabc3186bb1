package transfer

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/google/uuid"

	"litong3422/internal/fault"
	"litong3422/internal/postgres"
)

// Times and bounds of jobs.
const (
	exportLife     = 24 * time.Hour   // of a file
	exportRenewal  = time.Second      // of the lease, with progress
	exportCheck    = 10 * time.Second // after which ended leases and files are looked for
	mostAtOnce     = 2                // jobs that run at a time
	mostOpenJobs   = 10               // of one user
	exportFileMode = 0o600
)

// Jobs are the exports that a server makes into files of its data folder.
type Jobs struct {
	exporter *Exporter
	county   string
	folder   string
	now      func() time.Time
	log      *slog.Logger
	wake     chan struct{}

	mu      sync.Mutex
	waiting []waiting
}

// waiting is a job that has not begun.
type waiting struct {
	id     string
	wanted Wanted
}

// NewJobs returns the jobs of a county, whose files lie in a folder. They are made while Run
// runs.
func NewJobs(x *Exporter, county, folder string, now func() time.Time, log *slog.Logger) *Jobs {
	return &Jobs{exporter: x, county: county, folder: folder, now: now, log: log, wake: make(chan struct{}, mostAtOnce)}
}

// errManyJobs refuses one job more.
func errManyJobs() error {
	return fault.New(fault.LimitExceeded, "您有%d个导出尚未完成，请等待或删除其中一些", "you have %d exports that are not finished: wait, or delete some", mostOpenJobs)
}

// Add queues an export.
func (j *Jobs) Add(ctx context.Context, q Wanted) (postgres.Export, error) {
	e, err := newExport(q, j.now())
	if err != nil {
		return e, err
	}
	ok, err := j.exporter.db.AddExport(ctx, j.county, e, mostOpenJobs)
	if err != nil {
		return e, err
	}
	if !ok {
		return e, errManyJobs()
	}
	e.Status = postgres.ExportQueued
	j.mu.Lock()
	j.waiting = append(j.waiting, waiting{e.ID, q})
	j.mu.Unlock()
	select {
	case j.wake <- struct{}{}:
	default: // all are awake
	}
	return e, nil
}

func newExport(q Wanted, at time.Time) (e postgres.Export, err error) {
	id, err := uuid.NewV7()
	if err != nil {
		return e, err
	}
	e = postgres.Export{ID: id.String(), Entity: q.Table.Entity().Name, Asked: q.Asked, Purpose: q.Purpose, Format: string(q.Format), Encoding: string(q.Encoding),
		Scope: q.Viewer.Scope().Key(), MadeBy: q.Viewer.UserName, MadeAt: at}
	if e.Encoding == "" {
		e.Encoding = string(UTF8)
	}
	if len(e.Asked) == 0 {
		e.Asked = json.RawMessage("null")
	}
	if q.KeyID != "" {
		e.Key = &q.KeyID
	}
	return e, nil
}

// Path returns where the file of a job lies.
func (j *Jobs) Path(id string, f Format) string { return filepath.Join(j.folder, id+"."+string(f)) }

// Run makes queued exports until ctx ends.
func (j *Jobs) Run(ctx context.Context) {
	var running sync.WaitGroup
	for range mostAtOnce {
		running.Go(func() { j.work(ctx) })
	}
	running.Go(func() { j.expireOften(ctx) })
	running.Wait()
}

func (j *Jobs) work(ctx context.Context) {
	for {
		next, found := j.next()
		if found {
			j.make(ctx, next)
			continue
		}
		select {
		case <-ctx.Done():
			return
		case <-j.wake:
		}
	}
}

func (j *Jobs) next() (w waiting, found bool) {
	j.mu.Lock()
	defer j.mu.Unlock()
	if len(j.waiting) == 0 {
		return w, false
	}
	w, j.waiting = j.waiting[0], j.waiting[1:]
	return w, true
}

// deleted ends a job that was deleted.
type deleted struct{}

func (deleted) Error() string { return "the export was deleted" }

// make makes the file of a job.
func (j *Jobs) make(ctx context.Context, w waiting) {
	ok, err := j.exporter.db.StartExport(ctx, j.county, w.id, j.now())
	if err == nil && ok {
		err = j.file(ctx, w)
	}
	if err == nil || errors.Is(err, deleted{}) {
		return
	}
	at := context.WithoutCancel(ctx)
	if ctx.Err() != nil {
		err = errStopped()
	} else if fault.KindOf(err) == fault.Internal {
		j.log.Error("an export failed", "export", w.id, "error", err)
	}
	if err := j.exporter.db.FailExport(at, j.county, w.id, reasonOf(err), j.now()); err != nil {
		j.log.Error("noting that an export failed", "export", w.id, "error", err)
	}
}

func errStopped() *fault.Error {
	return fault.New(fault.Unavailable, "导出未完成时服务已停止，请重新导出", "the server stopped before the export was finished: ask for it again")
}

// Reason is why a job failed, as its row and its JSON hold it.
type Reason struct {
	Code    fault.Kind `json:"code"`
	Message Text       `json:"message"`
}

func reasonOf(err error) json.RawMessage {
	f := fault.New(fault.Internal, "导出失败，请稍后再试；如仍失败请联系管理员", "the export failed: try again later, or ask the administrator")
	switch {
	case errors.Is(err, syscall.ENOSPC):
		f = fault.New(fault.Unavailable, "服务器磁盘已满，请联系管理员", "the server's disk is full: ask the administrator")
	default:
		errors.As(err, &f)
	}
	text, err := json.Marshal(Reason{Code: f.Kind, Message: textOf(f.Text)})
	if err != nil {
		return json.RawMessage("{}")
	}
	return text
}

// file writes the file of a job, under another name until it is whole.
func (j *Jobs) file(ctx context.Context, w waiting) error {
	if err := os.MkdirAll(j.folder, 0o700); err != nil {
		return err
	}
	path := j.Path(w.id, w.wanted.Format)
	part := path + ".part"
	f, err := os.OpenFile(part, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, exportFileMode)
	if err != nil {
		return err
	}
	defer os.Remove(part)
	r, err := j.watched(ctx, w, f, nil)
	err = errors.Join(err, f.Close())
	if err != nil {
		return err
	}
	if err := os.Rename(part, path); err != nil {
		return err
	}
	done := j.now()
	expires := done.Add(exportLife)
	ok, err := j.exporter.db.FinishExport(ctx, j.county, postgres.Export{ID: w.id, Rows: r.Rows, Size: &r.Bytes, Digest: r.Digest, DataAt: &r.At, FinishedAt: &done, ExpiresAt: &expires})
	if err != nil || !ok {
		os.Remove(path)
	}
	return err
}

// watched writes the rows and renews the lease meanwhile. It ends early if the job is
// deleted.
func (j *Jobs) watched(ctx context.Context, w waiting, f *os.File, progress Progress) (Result, error) {
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	var mu sync.Mutex
	var done, all int64
	var watching sync.WaitGroup
	watching.Go(func() {
		tick := time.NewTicker(exportRenewal)
		defer tick.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
			}
			mu.Lock()
			rows, of := done, all
			mu.Unlock()
			if ok, err := j.exporter.db.RenewExport(ctx, j.county, w.id, rows, of); err == nil && !ok {
				stop(deleted{})
			}
		}
	})
	r, err := j.exporter.Write(ctx, w.wanted, f, func(n, of int64) {
		mu.Lock()
		defer mu.Unlock()
		done, all = n, of
		if progress != nil {
			progress(n, of)
		}
	})
	if cause := context.Cause(ctx); err != nil && errors.Is(cause, deleted{}) {
		err = cause
	}
	stop(nil)
	watching.Wait()
	return r, err
}

// expireOften looks for jobs and files whose time is over.
func (j *Jobs) expireOften(ctx context.Context) {
	for {
		if err := j.Expire(ctx); err != nil && ctx.Err() == nil {
			j.log.Warn("looking for old exports", "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(exportCheck):
		}
	}
}

// Expire renews the leases of waiting jobs, fails those of servers that are gone, and deletes files that
// have expired or belong to no job.
func (j *Jobs) Expire(ctx context.Context) error {
	j.mu.Lock()
	queue := slices.Clone(j.waiting)
	j.mu.Unlock()
	for _, w := range queue {
		if _, err := j.exporter.db.RenewExport(ctx, j.county, w.id, 0, 0); err != nil {
			return err
		}
	}
	files, err := os.ReadDir(j.folder) // first: a file that is made later belongs to a job
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("reading the folder of exports: %w", err)
	}
	living, err := j.exporter.db.ExpireExports(ctx, j.county, reasonOf(errStopped()), j.now())
	if err != nil {
		return err
	}
	for _, f := range files {
		if id, _, _ := strings.Cut(f.Name(), "."); !slices.Contains(living, id) && f.Type().IsRegular() {
			os.Remove(filepath.Join(j.folder, f.Name()))
		}
	}
	return nil
}

// Delete takes a job out of the lists and deletes its file. A job under way stops.
func (j *Jobs) Delete(ctx context.Context, e postgres.Export, by string) error {
	if _, err := j.exporter.db.DeleteExport(ctx, j.county, e.ID, by, j.now()); err != nil {
		return err
	}
	if err := os.Remove(j.Path(e.ID, Format(e.Format))); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	return nil
}

// Once writes an export to a file that the caller chose, and notes it as every other one.
func (j *Jobs) Once(ctx context.Context, q Wanted, f *os.File, progress Progress) (r Result, err error) {
	e, err := newExport(q, j.now())
	if err != nil {
		return r, err
	}
	db := j.exporter.db
	if _, err := db.AddExport(ctx, j.county, e, math.MaxInt32); err != nil {
		return r, err
	}
	if _, err = db.StartExport(ctx, j.county, e.ID, j.now()); err != nil {
		return r, err
	}
	if r, err = j.watched(ctx, waiting{e.ID, q}, f, progress); err != nil {
		return r, errors.Join(err, db.FailExport(context.WithoutCancel(ctx), j.county, e.ID, reasonOf(err), j.now()))
	}
	done := j.now()
	_, err = db.FinishExport(ctx, j.county, postgres.Export{ID: e.ID, Rows: r.Rows, Size: &r.Bytes, Digest: r.Digest, DataAt: &r.At, FinishedAt: &done, ExpiresAt: &done})
	return r, err
}
