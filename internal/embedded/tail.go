package embedded

import (
	"bytes"
	"log/slog"
	"strings"
	"sync"
)

// tail passes PostgreSQL's output to the log and keeps its last lines for errors.
type tail struct {
	log   *slog.Logger
	mu    sync.Mutex
	part  []byte
	lines []string
}

const tailLines = 12

func (t *tail) Write(b []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.part = append(t.part, b...)
	for {
		line, rest, found := bytes.Cut(t.part, []byte{'\n'})
		if !found {
			return len(b), nil
		}
		t.part = bytes.Clone(rest)
		text := string(line)
		t.log.Debug("postgres: " + text)
		if t.lines = append(t.lines, text); len(t.lines) > tailLines {
			t.lines = t.lines[1:]
		}
	}
}

func (t *tail) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return strings.Join(t.lines, "; ")
}
