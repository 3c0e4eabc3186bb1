// Package observe records what the server did: metrics for Prometheus, the slowest
// operations for the administrator, traces, and the log. It never holds a variable, an
// argument, or anything of a person.
package observe

import "time"

// Operation is a GraphQL request that was answered or refused.
type Operation struct {
	Name     string // as the document has it; empty for none
	Kind     string // query, mutation or subscription; empty where the request was refused before it was read
	Document string // its text, of which only the digest is stored
	Outcome  string // Answered, or the code of the answer's first error
	Request  string // the request's id, as in the log and the answer
	Ended    time.Time
	Took     time.Duration // the whole request, sign-in and writing included
	Cost     int64         // in points of the API's cost model
	SQL      SQL
}

// Answered is the outcome of an operation without errors.
const Answered = "OK"

// SQL is the work of an operation in the database.
type SQL struct {
	Statements, Rows int64
	Time             time.Duration // of all statements together
}

// Observer records operations as they end. It is safe for concurrent use.
type Observer struct {
	Metrics *Metrics
	Slow    *Slow
	Tracer  *Tracer // nil: traces are off
}

// New returns an observer without traces. known are the operation names that always get
// metrics of their own, however many others clients invent.
func New(build Build, known []string, now time.Time) *Observer {
	return &Observer{Metrics: NewMetrics(build, known), Slow: NewSlow(now)}
}

// Operation records an operation that ended. It allocates nothing for a name and a
// document that are known.
func (o *Observer) Operation(op Operation) {
	o.Metrics.operation(&op)
	o.Slow.Add(op)
}
