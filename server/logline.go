package main

import (
	"context"
	"io"
	"log/slog"
	"sync"
	"time"
)

// gathering writes the lines of a log. On a quiet server each is written at once;
// on a busy one, where writing takes as long as finding a row, those of a moment go
// out together. Warnings never wait.
type gathering struct {
	slog.Handler
	lines *lineWriter
}

func newLog(lines *lineWriter, level slog.Level) *slog.Logger {
	return slog.New(gathering{slog.NewTextHandler(lines, &slog.HandlerOptions{Level: level}), lines})
}

// Handle implements slog.Handler.
func (g gathering) Handle(ctx context.Context, r slog.Record) error {
	err := g.Handler.Handle(ctx, r)
	if r.Level >= slog.LevelWarn {
		g.lines.Flush()
	}
	return err
}

// WithAttrs implements slog.Handler.
func (g gathering) WithAttrs(attributes []slog.Attr) slog.Handler {
	return gathering{g.Handler.WithAttrs(attributes), g.lines}
}

// WithGroup implements slog.Handler.
func (g gathering) WithGroup(name string) slog.Handler {
	return gathering{g.Handler.WithGroup(name), g.lines}
}

// lineWriter gathers the lines of a moment.
type lineWriter struct {
	mu      sync.Mutex
	out     io.Writer
	lines   []byte
	written time.Time
	due     bool // somebody will write what is gathered
}

const (
	moment        = 10 * time.Millisecond
	mostOfAMoment = 32 << 10 // bytes
)

// Write implements io.Writer for whole lines.
func (w *lineWriter) Write(line []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.lines = append(w.lines, line...)
	if now := time.Now(); len(w.lines) >= mostOfAMoment || now.Sub(w.written) >= moment {
		w.written = now
		return len(line), w.flush()
	}
	if !w.due {
		w.due = true
		time.AfterFunc(moment, w.Flush)
	}
	return len(line), nil
}

// Flush writes what is gathered.
func (w *lineWriter) Flush() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.due = false
	_ = w.flush() // nobody is there to be told
}

func (w *lineWriter) flush() error {
	if len(w.lines) == 0 {
		return nil
	}
	_, err := w.out.Write(w.lines)
	w.lines = w.lines[:0]
	return err
}
