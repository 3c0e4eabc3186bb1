package command_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/change"
	"litong3422/internal/command"
	"litong3422/internal/demo/demotest"
	"litong3422/internal/postgres"
)

const county = "640302"

// writer writes in a database of its own, as an administrator.
type writer struct {
	testing.TB
	db     *postgres.DB
	runner *command.Runner
}

func open(t testing.TB) writer {
	db := demotest.Litong().Own(t)
	return writer{t, db, command.New(db, schema.Catalogue())}
}

// run makes changes in one transaction.
func (w writer) run(changes ...change.Change) (command.Answer, error) {
	return w.runner.Run(w.Context(), command.Request{
		Viewer: auth.Viewer{UserName: "admin", Role: auth.Admin, County: county}, At: time.Now(), Source: "ENTERED", Changes: changes,
	})
}

// do makes one change, which must not fail; refused is why it was not made.
func (w writer) do(c change.Change) (result command.Result, refused change.Problems) {
	w.Helper()
	answer, err := w.run(c)
	var refusal *command.Refusal
	if errors.As(err, &refusal) {
		return command.Result{}, refusal.Problems
	}
	if err != nil {
		w.Fatalf("%s of a %s: %v", c.Action, c.Entity.Name, err)
	}
	return answer.Results[0], nil
}

// must makes a change that is not refused.
func (w writer) must(c change.Change) command.Result {
	w.Helper()
	result, refused := w.do(c)
	if refused != nil {
		w.Fatalf("%s of a %s: %v", c.Action, c.Entity.Name, refused)
	}
	return result
}

// rows returns some rows of an entity, in an order without meaning.
func (w writer) rows(e *catalogue.Entity, n int) []postgres.Image {
	w.Helper()
	return w.images(fmt.Sprintf(`SELECT coalesce(jsonb_agg(r), '[]') FROM (
		SELECT to_jsonb(t) AS r FROM %s AS t WHERE county_code = $1 ORDER BY md5(%s::text) LIMIT $2) AS t`, e.Table, e.Key), n)
}

// images reads rows of the county that a statement returns as one JSON array.
func (w writer) images(statement string, arg any) (images []postgres.Image) {
	w.Helper()
	var text []byte
	if err := w.db.Pool.QueryRow(w.Context(), statement, county, arg).Scan(&text); err != nil {
		w.Fatal(err)
	}
	d := json.NewDecoder(strings.NewReader(string(text)))
	d.UseNumber()
	if err := d.Decode(&images); err != nil {
		w.Fatal(err)
	}
	return images
}

// verified requires that every cell is what the rows add up to, that rows agree with each
// other and, with everything, that the document's totals agree with them.
func (w writer) verified(everything bool) {
	w.Helper()
	differences, err := w.db.Verify(w.Context(), county)
	if err != nil {
		w.Fatal(err)
	}
	for _, d := range differences {
		if everything || d.Subject != "total" {
			w.Error(d)
		}
	}
}

func writable() (entities []*catalogue.Entity) {
	for _, e := range schema.Catalogue().Entities {
		if e.Entered() {
			entities = append(entities, e)
		}
	}
	return entities
}

// valueOf is what an image holds for a member, as a change writes it.
func valueOf(m catalogue.Member, image postgres.Image) any {
	text, ok := image.Text(m.Column())
	if !ok {
		return nil
	}
	if m.Ref != nil {
		return change.Reference{Value: text}
	}
	return image[m.Column()]
}

// copied is the change that creates a row like another one, with the values that other
// gives in place of its own.
func copied(e *catalogue.Entity, image postgres.Image, other func(catalogue.Member, any) any) change.Change {
	c := change.Change{Entity: e, Action: catalogue.Create}
	for _, m := range e.Written(false) {
		c.Set = append(c.Set, change.Value{Member: m, Value: other(m, valueOf(m, image))})
	}
	return c
}

// same gives the values of the other row.
func same(_ catalogue.Member, v any) any { return v }

// otherKey gives a business key that no row has, if a value of the key can be made up.
func otherKey(e *catalogue.Entity) func(catalogue.Member, any) any {
	done := false
	return func(m catalogue.Member, v any) any {
		begins := e.Write.Chain != nil && m.Field == e.Write.Chain.From
		if v == nil || m.Field == nil || !begins && (done || !inKey(e, m)) {
			return v
		}
		v, done = madeUp(m.Field, v)
		return v
	}
}

// otherName gives another key and name.
func otherName(e *catalogue.Entity) func(catalogue.Member, any) any {
	key := otherKey(e)
	return func(m catalogue.Member, v any) any {
		if m.Name() == "name" {
			v, _ = madeUp(m.Field, v)
			return v
		}
		return key(m, v)
	}
}

// ended gives another key, and an end to what has none: few things are in force twice.
func ended(e *catalogue.Entity) func(catalogue.Member, any) any {
	key := otherKey(e)
	return func(m catalogue.Member, v any) any {
		if v == nil && m.Field != nil && m.Field.Kind == catalogue.Date {
			return "2099-12-31"
		}
		return key(m, v)
	}
}

// later gives days of the year after.
func later(*catalogue.Entity) func(catalogue.Member, any) any {
	return func(m catalogue.Member, v any) any { return moved(m, v, 1) }
}

// longAgo gives days before all others, and an end to what has none.
func longAgo(*catalogue.Entity) func(catalogue.Member, any) any {
	return func(m catalogue.Member, v any) any {
		if v == nil && m.Field != nil && m.Field.Kind == catalogue.Date {
			return "1999-12-31"
		}
		return moved(m, v, -30)
	}
}

// moved returns the value, a day by some years away.
func moved(m catalogue.Member, v any, years int) any {
	text, ok := v.(string)
	if !ok || m.Field == nil || m.Field.Kind != catalogue.Date {
		return v
	}
	day, err := time.Parse(time.DateOnly, text)
	if err != nil {
		return v
	}
	return day.AddDate(years, 0, 0).Format(time.DateOnly)
}

func inKey(e *catalogue.Entity, m catalogue.Member) bool {
	for _, k := range e.Write.Key {
		if k == m {
			return true
		}
	}
	return false
}

// madeUp returns another value of a field than a stored one.
func madeUp(f *catalogue.Field, v any) (any, bool) {
	switch f.Kind {
	case catalogue.String:
		return v.(string) + "（另）", true
	case catalogue.Int:
		n, err := strconv.Atoi(v.(json.Number).String())
		return n + 1, err == nil
	case catalogue.Decimal:
		d, err := decimal.NewFromString(v.(json.Number).String())
		return d.Add(decimal.NewFromInt(1)).String(), err == nil
	case catalogue.Date:
		day, err := time.Parse(time.DateOnly, v.(string))
		return day.AddDate(1, 0, 0).Format(time.DateOnly), err == nil
	case catalogue.Boolean:
		return !v.(bool), true
	}
	return v, false
}
