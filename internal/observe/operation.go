// Package observe keeps what the server knows of the operations it ran: figures
// for Prometheus, a record of the slowest for the administrator, and traces. It
// never holds a variable, an argument, or anything of a person.
package observe

import "time"

// Operation is a GraphQL request that was answered.
type Operation struct {
	Name     string // as the document has it; empty for none
	Kind     string // query, mutation or subscription; empty where the request was refused before it was read
	Document string // its text, of which only the digest is kept
	Outcome  string // Answered, or the code of the answer's first error
	Request  string // the request's id, as in the log and the answer
	Ended    time.Time
	Took     time.Duration // the whole request, sign-in and writing included
	Cost     int64         // in points of the API's cost model
	SQL      SQL
}

// Answered is the outcome of an operation without errors.
const Answered = "OK"

// SQL is what an operation cost the database.
type SQL struct {
	Statements, Rows int64
	Time             time.Duration // of all statements together
}

// Observer takes in operations as they end. It may be used by any number of goroutines.
type Observer struct {
	Metrics *Metrics
	Slow    *Slow
	Tracer  *Tracer // nil: traces are off
}

// New observes operations; known are the names that always get figures of their
// own, however many others clients invent.
func New(build Build, known []string, now time.Time) *Observer {
	return &Observer{Metrics: NewMetrics(build, known), Slow: NewSlow(now)}
}

// Operation takes in one.
func (o *Observer) Operation(op Operation) {
	o.Metrics.operation(&op)
	o.Slow.Add(op)
}
