package observe

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"hash/maphash"
	"slices"
	"strings"
	"sync"
	"time"
)

const (
	// slowKept is the number of documents that the record holds: about 120 kB.
	slowKept = 200
	// samplesKept is the number of latest runs that the median is taken of.
	samplesKept = 64
	// forgotten is how long a document stays without being sent, once the record is full.
	forgotten = 24 * time.Hour
)

// SlowOperation sums up the runs of one document since the server started.
type SlowOperation struct {
	Name     string // empty for none
	Kind     string
	Document string // SHA-256 of the text, 64 hexadecimal digits
	Count    int64
	Failed   int64 // runs with errors
	Median   time.Duration
	Max      time.Duration
	MaxBy    string // id of the request that took longest
	SQL      SQL    // the sum over all runs
	Cost     int64  // of the most expensive run
	LastSeen time.Time
}

// Slow records the slowest documents since the server started, in bounded memory. A full
// record replaces its fastest document by a slower one. It is safe for concurrent use.
type Slow struct {
	Since time.Time
	seed  maphash.Seed
	most  int

	mu   sync.Mutex
	kept map[slowKey]*slowEntry
}

// slowKey identifies a document by a fast hash of its text. SHA-256 is computed only for
// documents that are recorded.
type slowKey struct {
	name string
	text uint64
}

type slowEntry struct {
	SlowOperation
	latest [samplesKept]time.Duration
}

// NewSlow returns an empty record; now is its Since.
func NewSlow(now time.Time) *Slow {
	return &Slow{Since: now, seed: maphash.MakeSeed(), most: slowKept, kept: map[slowKey]*slowEntry{}}
}

// Add records an operation that ended. Requests that were refused before they were read
// are not recorded.
func (s *Slow) Add(op Operation) {
	if op.Kind == "" {
		return // refused unread: nothing ran
	}
	key := slowKey{op.Name, maphash.String(s.seed, op.Document)}
	s.mu.Lock()
	defer s.mu.Unlock()
	e := s.kept[key]
	if e == nil {
		if !s.room(&op) {
			return
		}
		digest := sha256.Sum256([]byte(op.Document))
		e = &slowEntry{SlowOperation: SlowOperation{
			Name: strings.Clone(op.Name), Kind: op.Kind, Document: hex.EncodeToString(digest[:]),
		}}
		s.kept[slowKey{e.Name, key.text}] = e // not the request's own text, which would stay in memory
	}
	e.add(&op)
}

// room reports whether a new document has a place, and makes one if the document is
// slower than the fastest, or another is forgotten.
func (s *Slow) room(op *Operation) bool {
	if len(s.kept) < s.most {
		return true
	}
	var least slowKey
	var fastest *slowEntry
	for key, e := range s.kept {
		if op.Ended.Sub(e.LastSeen) > forgotten {
			delete(s.kept, key)
			return true
		}
		if fastest == nil || e.Max < fastest.Max {
			least, fastest = key, e
		}
	}
	if op.Took <= fastest.Max {
		return false
	}
	delete(s.kept, least)
	return true
}

func (e *slowEntry) add(op *Operation) {
	e.latest[e.Count%samplesKept] = op.Took
	e.Count++
	if op.Outcome != Answered {
		e.Failed++
	}
	if op.Took > e.Max {
		e.Max, e.MaxBy = op.Took, op.Request
	}
	e.SQL.Statements += op.SQL.Statements
	e.SQL.Rows += op.SQL.Rows
	e.SQL.Time += op.SQL.Time
	e.Cost = max(e.Cost, op.Cost)
	e.LastSeen = op.Ended
}

// List returns the recorded documents, the slowest run first.
func (s *Slow) List() []SlowOperation {
	s.mu.Lock()
	list := make([]SlowOperation, 0, len(s.kept))
	for _, e := range s.kept {
		shown := e.SlowOperation
		shown.Median = e.median()
		list = append(list, shown)
	}
	s.mu.Unlock()
	slices.SortFunc(list, func(a, b SlowOperation) int {
		return cmp.Or(cmp.Compare(b.Max, a.Max), cmp.Compare(a.Name, b.Name), cmp.Compare(a.Document, b.Document))
	})
	return list
}

// median returns the lower median of the latest runs.
func (e *slowEntry) median() time.Duration {
	samples := slices.Clone(e.latest[:min(e.Count, samplesKept)])
	slices.Sort(samples)
	return samples[(len(samples)-1)/2]
}
