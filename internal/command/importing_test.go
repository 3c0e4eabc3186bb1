package command_test

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"testing"
	"time"

	"github.com/google/uuid"

	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/change"
	"litong3422/internal/command"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
)

func admin() auth.Viewer { return auth.Viewer{UserName: "admin", Role: auth.Admin, County: county} }

// imports writes rows as an import, and returns its id and why rows are refused.
func (w writer) imports(stay bool, rows []command.Row) (id string, refused []change.Problems) {
	w.Helper()
	id = uuid.NewString()
	digest := sha256.Sum256([]byte(id))
	file := postgres.Import{ID: id, FileName: "f.csv", Digest: digest[:], Options: json.RawMessage("{}")}
	err := w.runner.Import(w.Context(), command.Import{Viewer: admin(), At: time.Now(), File: file}, func(ctx context.Context, im *command.Importing) (bool, json.RawMessage, error) {
		var err error
		refused, err = im.Write(ctx, rows)
		return stay, json.RawMessage("{}"), err
	})
	if err != nil {
		w.Fatal(err)
	}
	return id, refused
}

func (w writer) undo(id string) (int, error) {
	return w.runner.Undo(w.Context(), schema.Catalogue(), admin(), id, "试验", time.Now())
}

// TestEveryEntityIsImportedAndUndone imports copies of rows of every entity under other keys,
// together, and takes them back: figures, search texts and rules hold after both, and the
// rows are those of before.
func TestEveryEntityIsImportedAndUndone(t *testing.T) {
	w := open(t)
	made := 0
	for _, e := range writable() {
		if len(e.Write.By) == 1 && e.Write.By[0] != "ADMIN" {
			continue
		}
		before := w.count(e)
		var rows []command.Row
		for _, image := range w.rows(e, 8) {
			c := copied(e, image, otherName(e))
			rows = append(rows, command.Row{Change: c, Origin: "2"})
		}
		id, refused := w.imports(true, rows)
		taken := 0
		for _, problems := range refused {
			if problems == nil {
				taken++
			}
		}
		if now := w.count(e); now != before+taken {
			t.Errorf("%s: %d rows are accepted, and %d more are there", e.Name, taken, now-before)
		}
		made += taken
		if taken == 0 {
			continue
		}
		if _, err := w.undo(id); err != nil {
			t.Errorf("%s: undo: %v", e.Name, err)
		} else if now := w.count(e); now != before {
			t.Errorf("%s: %d rows are left after the undo", e.Name, now-before)
		}
	}
	w.verified(true)
	if made < 200 {
		t.Errorf("only %d rows were imported", made)
	}
}

func (w writer) count(e *catalogue.Entity) (n int) {
	w.Helper()
	if err := w.db.Pool.QueryRow(w.Context(), "SELECT count(*) FROM "+e.Table+" WHERE county_code = $1", county).Scan(&n); err != nil {
		w.Fatal(err)
	}
	return n
}

// Nothing of a try stays, and its figures neither.
func TestATryOfAnImportLeavesNothing(t *testing.T) {
	w := open(t)
	e := schema.Catalogue().Entity("MediationCase")
	before := w.count(e)
	var rows []command.Row
	for _, image := range w.rows(e, 50) {
		rows = append(rows, command.Row{Change: copied(e, image, otherKey(e)), Origin: "2"})
	}
	_, refused := w.imports(false, rows)
	for _, problems := range refused {
		if problems != nil {
			t.Fatal(problems)
		}
	}
	if now := w.count(e); now != before {
		t.Errorf("%d rows stay", now-before)
	}
	w.verified(true)
}

// A correction by an import is undone to what was there, as long as no one corrects the row
// since.
func TestCorrectionsOfAnImportAreUndone(t *testing.T) {
	w := open(t)
	e := schema.Catalogue().Entity("MediationCase")
	member, _ := e.Member("parties")
	image := w.rows(e, 1)[0]
	key, _ := image.Text("id")
	was, _ := image.Text("parties")
	correct := func(parties int64, expected int) change.Change {
		return change.Change{Entity: e, Action: catalogue.Update, Key: key, Expected: expected, Set: []change.Value{{Member: member, Value: parties}}}
	}
	id, refused := w.imports(true, []command.Row{{Change: correct(77, image.Version()), Origin: "2"}})
	if refused[0] != nil {
		t.Fatal(refused[0])
	}
	w.must(correct(78, image.Version()+1))
	var since *command.ChangedSince
	if _, err := w.undo(id); !errors.As(err, &since) || len(since.Rows) != 1 || since.Rows[0].Origin != "2" {
		t.Fatalf("%v", err)
	}
	second, _ := w.imports(true, []command.Row{{Change: correct(79, image.Version()+2), Origin: "3"}})
	if n, err := w.undo(second); n != 1 || err != nil {
		t.Fatalf("%d %v", n, err)
	}
	if _, err := w.undo(second); fault.KindOf(err) != fault.Conflict {
		t.Errorf("undone twice: %v", err)
	}
	now := w.images(`SELECT jsonb_agg(t) FROM mediation_case AS t WHERE county_code = $1 AND id = $2::uuid`, key)[0]
	if text, _ := now.Text("parties"); text != "78" || was == "78" {
		t.Errorf("the row has %s parties", text)
	}
	w.verified(true)
}
