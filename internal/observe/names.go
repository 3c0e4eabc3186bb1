package observe

import (
	"strings"
	"sync"
)

// Labels of operations that have no name of their own.
const (
	anonymous = "anonymous" // the document names no operation
	unread    = "none"      // the request was refused before it was read
	other     = "other"     // one name too many
)

// namesLearnt is the limit of names that clients bring. Each makes some forty time series.
const namesLearnt = 100

// names keeps the labels of metrics few: names that are known, and the first others that
// were answered. Names of refused operations are not learnt, because any client can
// invent them.
type names struct {
	mu    sync.RWMutex
	label map[string]string // each to itself: a request's own name would keep its whole document in memory
	room  int
}

func newNames(known []string) *names {
	n := &names{label: make(map[string]string, len(known)), room: namesLearnt}
	for _, name := range known {
		n.label[name] = name
	}
	return n
}

func (n *names) of(op *Operation) string {
	switch {
	case op.Kind == "":
		return unread
	case op.Name == "":
		return anonymous
	}
	n.mu.RLock()
	known, full := n.label[op.Name], n.room == 0
	n.mu.RUnlock()
	if known != "" {
		return known
	}
	if full || op.Outcome != Answered {
		return other
	}
	return n.learn(op.Name)
}

func (n *names) learn(name string) string {
	n.mu.Lock()
	defer n.mu.Unlock()
	if known := n.label[name]; known != "" {
		return known
	}
	if n.room == 0 {
		return other
	}
	n.room--
	name = strings.Clone(name)
	n.label[name] = name
	return name
}
