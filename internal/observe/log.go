package observe

import (
	"context"
	"io"
	"log/slog"
	"sync"
	"time"
)

// batchHandler writes the lines of a log in batches. On a quiet server each line is
// written at once. On a busy one, where writing takes as long as reading a row, the lines
// of a flushInterval are written together. Warnings and errors are written at once.
type batchHandler struct {
	slog.Handler
	lines *LineWriter
}

// NewLog returns a logger that writes lines of at least a level as text. It is safe for
// concurrent use; call Flush of the writer before the program ends.
func NewLog(lines *LineWriter, level slog.Level) *slog.Logger {
	return slog.New(batchHandler{slog.NewTextHandler(lines, &slog.HandlerOptions{Level: level}), lines})
}

// Handle implements slog.Handler.
func (h batchHandler) Handle(ctx context.Context, r slog.Record) error {
	err := h.Handler.Handle(ctx, r)
	if r.Level >= slog.LevelWarn {
		h.lines.Flush()
	}
	return err
}

// WithAttrs implements slog.Handler.
func (h batchHandler) WithAttrs(attributes []slog.Attr) slog.Handler {
	return batchHandler{h.Handler.WithAttrs(attributes), h.lines}
}

// WithGroup implements slog.Handler.
func (h batchHandler) WithGroup(name string) slog.Handler {
	return batchHandler{h.Handler.WithGroup(name), h.lines}
}

// LineWriter collects the lines of a flushInterval and writes them together. It is safe
// for concurrent use.
type LineWriter struct {
	mu      sync.Mutex
	out     io.Writer
	lines   []byte
	written time.Time
	due     bool // a flush is scheduled
}

const (
	flushInterval = 10 * time.Millisecond
	flushBytes    = 32 << 10 // bytes
)

// NewLineWriter returns a writer without lines that writes to out.
func NewLineWriter(out io.Writer) *LineWriter { return &LineWriter{out: out} }

// Write implements io.Writer for whole lines.
func (w *LineWriter) Write(line []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.lines = append(w.lines, line...)
	if now := time.Now(); len(w.lines) >= flushBytes || now.Sub(w.written) >= flushInterval {
		w.written = now
		return len(line), w.flush()
	}
	if !w.due {
		w.due = true
		time.AfterFunc(flushInterval, w.Flush)
	}
	return len(line), nil
}

// Flush writes the collected lines now.
func (w *LineWriter) Flush() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.due = false
	_ = w.flush() // there is no caller to report to
}

func (w *LineWriter) flush() error {
	if len(w.lines) == 0 {
		return nil
	}
	_, err := w.out.Write(w.lines)
	w.lines = w.lines[:0]
	return err
}
