package command_test

import (
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/change"
	"litong3422/internal/command"
	"litong3422/internal/fault"
)

const jinJi = "640302100000"

// creation is the change that creates a row of these values, by the names of the schema.
func creation(entity string, values map[string]any) change.Change {
	e := schema.Catalogue().Entity(entity)
	c := change.Change{Entity: e, Action: catalogue.Create}
	for name, v := range values {
		m, ok := e.Member(name)
		if !ok {
			panic(entity + " has no " + name)
		}
		if m.Ref != nil {
			v = change.Reference{Value: v.(string)}
		}
		c.Set = append(c.Set, change.Value{Member: m, Value: v})
	}
	return c
}

func TestOfCorrectionsAtOnceOneWins(t *testing.T) {
	w := open(t)
	e := schema.Catalogue().Entity("MediationCase")
	parties, _ := e.Member("parties")
	row := w.rows(e, 1)[0]
	key, _ := row.Text("id")
	const writers = 16
	refusals := make([]change.Problems, writers)
	var group sync.WaitGroup
	for i := range writers {
		group.Go(func() {
			_, refusals[i] = w.do(change.Change{Entity: e, Action: catalogue.Update, Key: key, Expected: row.Version(),
				Set: []change.Value{{Member: parties, Value: 3 + i}}})
		})
	}
	group.Wait()
	won := 0
	for _, refused := range refusals {
		switch {
		case refused == nil:
			won++
		case refused[0].Code != change.VersionConflict || refused[0].Current != row.Version()+1:
			t.Errorf("%+v", refused)
		}
	}
	if won != 1 {
		t.Errorf("%d of %d corrections of one version won", won, writers)
	}
}

// lumpSum makes a lump sum of 10,000 yuan, a quarter for each category.
func (w writer) lumpSum() (pack string) {
	w.Helper()
	pack = w.must(creation("BudgetPackage", map[string]any{"year": 2031, "total": "10000.00", "township": jinJi})).Key
	var parts []change.Change
	for _, category := range []string{"ADMINISTRATION", "SOCIAL_MANAGEMENT", "VILLAGE_TOWN_MANAGEMENT", "AGRICULTURE"} {
		parts = append(parts, creation("BudgetAllocation", map[string]any{
			"year": 2031, "category": category, "original": "2500.00", "adjusted": "2500.00", "package": pack, "township": jinJi}))
	}
	var refusal *command.Refusal
	if _, err := w.run(parts[:1]...); !errors.As(err, &refusal) || refusal.Problems[0].Rule != "budget_package_sum" {
		w.Errorf("one category of four: %v", err)
	}
	if _, err := w.run(parts...); err != nil {
		w.Fatal(err)
	}
	return pack
}

// TestALumpSumIsNeverExceeded spends 200 times at once, each request sent twice, from a
// category that bears 25 of them.
func TestALumpSumIsNeverExceeded(t *testing.T) {
	w := open(t)
	spend := creation("BudgetExpenditure", map[string]any{"spentOn": "2031-05-01", "category": "AGRICULTURE",
		"amount": "100.00", "summary": "农资", "package": w.lumpSum(), "township": jinJi})
	const requests, affordable = 200, 25
	keys := make([]string, 2*requests) // of the rows, "" where refused
	var group sync.WaitGroup
	for i := range 2 * requests {
		group.Go(func() {
			name := fmt.Sprintf("expenditure %d", i/2)
			answer, err := w.runner.Run(t.Context(), command.Request{Viewer: auth.Viewer{UserName: "admin", Role: auth.Admin, County: county},
				At: time.Now(), Source: "ENTERED", Once: &command.Idempotency{Key: name, Body: []byte(name)}, Changes: []change.Change{spend}})
			var refusal *command.Refusal
			switch {
			case err == nil:
				keys[i] = answer.Results[0].Key
			case !errors.As(err, &refusal):
				t.Error(err)
			case refusal.Problems[0].Code != change.BudgetExceeded || refusal.Problems[0].Available != "0.00":
				t.Errorf("%+v", refusal.Problems)
			}
		})
	}
	group.Wait()
	for i := 0; i < len(keys); i += 2 {
		if keys[i] != keys[i+1] {
			t.Errorf("one request made the rows %q and %q", keys[i], keys[i+1])
		}
	}
	slices.Sort(keys)
	spent := slices.Compact(slices.DeleteFunc(keys, func(key string) bool { return key == "" }))
	if len(spent) != affordable {
		t.Errorf("%d expenditures of %d were made", len(spent), affordable)
	}
	var rows int
	var sum string
	err := w.db.Pool.QueryRow(t.Context(), `SELECT count(*), sum(amount)::text FROM budget_expenditure WHERE county_code = $1 AND spent_on = '2031-05-01'`, county).Scan(&rows, &sum)
	if err != nil || rows != affordable || sum != "2500.00" {
		t.Errorf("%d rows of %s yuan, %v", rows, sum, err)
	}
	w.verified(true)
}

// TestAWriterThatWaitsTooLongIsRefused writes a row that another transaction has locked.
func TestAWriterThatWaitsTooLongIsRefused(t *testing.T) {
	w := open(t)
	e := schema.Catalogue().Entity("Holiday")
	row := w.rows(e, 1)[0]
	key, _ := row.Text(e.Key)
	name, _ := e.Member("name")
	tx, err := w.db.Pool.Begin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tx.Exec(t.Context(), `SELECT FROM holiday WHERE county_code = $1 FOR UPDATE`, county); err != nil {
		t.Fatal(err)
	}
	correction := change.Change{Entity: e, Action: catalogue.Update, Key: key, Expected: row.Version(), Set: []change.Value{{Member: name, Value: "假日"}}}
	if _, err := w.run(correction); fault.KindOf(err) != fault.Unavailable {
		t.Errorf("got %v", err)
	}
	if err := tx.Rollback(t.Context()); err != nil {
		t.Fatal(err)
	}
	w.must(correction)
}

// TestARequestIsDoneWhollyOrNotAtAll refuses one of many changes.
func TestARequestIsDoneWhollyOrNotAtAll(t *testing.T) {
	w := open(t)
	holiday := func(day string) change.Change {
		return creation("Holiday", map[string]any{"day": day, "arrangement": "OFF", "name": "假日", "notice": "试验"})
	}
	before := w.rows(schema.Catalogue().Entity("Holiday"), 1000)
	taken, _ := before[0].Text("day")
	_, err := w.run(holiday("2031-01-01"), holiday("2031-01-02"), holiday(taken), holiday("2031-01-03"))
	var refusal *command.Refusal
	if !errors.As(err, &refusal) || refusal.At != 2 || refusal.Problems[0].Code != change.NotUnique {
		t.Errorf("refused: %v", err)
	}
	if after := w.rows(schema.Catalogue().Entity("Holiday"), 1000); len(after) != len(before) {
		t.Errorf("%d holidays became %d", len(before), len(after))
	}
}
