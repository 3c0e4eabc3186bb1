package handler

import (
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"strconv"
	"sync"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"litong3422/internal/demo"
)

// County is the county of all shapes.
const County = demo.County

// answer appends the data of one shape as JSON.
type answer func(ctx context.Context, db *pgxpool.Pool, asked arguments, out *object) error

// arguments are those of all shapes, by the names of the operations' variables.
type arguments struct {
	Code, Township, From, To string
	Categories, Codes        []string
}

// answers returns the shapes by name.
func answers() map[string]answer {
	return map[string]answer{
		"point": point, "tree": tree, "nested": nested, "page": page(exactly()), "page_up_to": page(upTo()), "mixed": mixed,
		"groups": groups, "groups_rolled": rolled, "base": base, "home": newHome(),
	}
}

// New returns a handler that serves POST /<shape> from the database. The body holds the
// arguments as JSON.
func New(db *pgxpool.Pool, log *slog.Logger) http.Handler {
	buffers := &sync.Pool{New: func() any { return &object{} }}
	mux := http.NewServeMux()
	for name, find := range answers() {
		mux.HandleFunc("POST /"+name, func(w http.ResponseWriter, r *http.Request) {
			var asked arguments
			if err := json.NewDecoder(r.Body).Decode(&asked); err != nil {
				http.Error(w, "malformed", http.StatusBadRequest)
				return
			}
			out := buffers.Get().(*object)
			defer buffers.Put(out)
			out.buf = append(out.buf[:0], `{"data":`...)
			if err := find(r.Context(), db, asked, out); err != nil {
				log.Error("answering", "shape", name, "error", err)
				http.Error(w, "failed", http.StatusInternalServerError)
				return
			}
			out.buf = append(out.buf, '}')
			h := w.Header()
			h.Set("Content-Type", "application/json")
			h.Set("Content-Length", strconv.Itoa(len(out.buf)))
			_, _ = w.Write(out.buf)
		})
	}
	return mux
}

// statement is one of a round trip, with the function that receives its rows.
type statement struct {
	sql  string
	args []any
	row  func(values [][]byte)
}

// round sends statements together and passes their rows on in order. All columns are text,
// by a cast if necessary, since text is the same on the wire in either format.
func round(ctx context.Context, db *pgxpool.Pool, statements ...statement) error {
	var batch pgx.Batch
	for _, s := range statements {
		batch.Queue(s.sql, s.args...).Query(func(rows pgx.Rows) error {
			for rows.Next() {
				s.row(rows.RawValues())
			}
			return rows.Err()
		})
	}
	return db.SendBatch(ctx, &batch).Close()
}
