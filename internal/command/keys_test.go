package command_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"litong3422/graph/schema"
	"litong3422/internal/catalogue"
	"litong3422/internal/change"
	"litong3422/internal/demo/demotest"
)

// readOnly are the entities that no mutation writes, and why.
func readOnly() map[string]string {
	return map[string]string{
		"DocumentFact":   "the document's own figures",
		"Milestone":      "statements of the document",
		"Division":       "the file of divisions makes them, and the codes of all rows rest on them",
		"DivisionChange": "the file of divisions makes them",
		"QualityFinding": "the checks make them; people take their steps",
	}
}

func TestEveryEntityIsWrittenOrSaysWhyNot(t *testing.T) {
	for _, e := range schema.Catalogue().Entities {
		if why := readOnly()[e.Name]; e.Entered() == (why != "") {
			t.Errorf("%s: written: %v; not written: %q", e.Name, e.Entered(), why)
		}
	}
}

// TestBusinessKeysAreUnique holds the key of every entity against the unique indexes of the
// database: one has exactly its columns within the county, for all rows, and takes two nulls
// for the same where a column may be null.
func TestBusinessKeysAreUnique(t *testing.T) {
	rows, err := demotest.Litong().Shared(t).Pool.Query(t.Context(), `
		SELECT i.indrelid::regclass::text, array_agg(a.attname::text ORDER BY a.attname)
		FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey::smallint[])
		WHERE i.indisunique AND i.indpred IS NULL AND i.indexprs IS NULL
		GROUP BY i.indexrelid, i.indrelid, i.indnullsnotdistinct HAVING i.indnullsnotdistinct OR bool_and(a.attnotnull)`)
	if err != nil {
		t.Fatal(err)
	}
	type unique struct {
		Table   string
		Columns []string
	}
	indexes, err := pgx.CollectRows(rows, pgx.RowToStructByPos[unique])
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range writable() {
		if !e.Entered() {
			continue
		}
		key := []string{"county_code"}
		for _, m := range e.Write.Key {
			key = append(key, m.Column())
		}
		slices.Sort(key)
		if !slices.ContainsFunc(indexes, func(u unique) bool { return u.Table == e.Table && slices.Equal(u.Columns, key) }) {
			t.Errorf("%s: no index makes %v unique", e.Name, key)
		}
	}
}

// TestANumberIsGivenWhereNoneIs makes, deletes and restores rows without a number, and rows of
// one number.
func TestANumberIsGivenWhereNoneIs(t *testing.T) {
	w := open(t)
	link := func(number any) change.Change {
		set := map[string]any{"kind": "VERTICAL", "tier": "TOWNSHIP", "requiredFrom": "2019-05-01", "township": jinJi}
		if number != "" {
			set["number"] = number
		}
		return creation("NetworkLink", set)
	}
	numberOf := func(key string) (number string) {
		if err := w.db.Pool.QueryRow(t.Context(), "SELECT number FROM network_link WHERE id = $1", key).Scan(&number); err != nil {
			t.Fatal(err)
		}
		return number
	}
	first, second := w.must(link("")), w.must(link(nil))
	if a, b := numberOf(first.Key), numberOf(second.Key); a == b || !strings.HasPrefix(a, "自编") {
		t.Errorf("given: %s, %s", a, b)
	}
	w.must(link("专线1"))
	if _, refused := w.do(link("专线1")); len(refused) != 1 || refused[0].Code != change.NotUnique || refused[0].Path[0] != "number" {
		t.Errorf("the same number again: %v", refused)
	}
	number := numberOf(first.Key)
	e := schema.Catalogue().Entity("NetworkLink")
	w.must(change.Change{Entity: e, Action: catalogue.Delete, Key: first.Key, Expected: 1})
	w.must(change.Change{Entity: e, Action: catalogue.Restore, Key: first.Key})
	if again := numberOf(first.Key); again != number {
		t.Errorf("%s came back as %s", number, again)
	}
	w.must(change.Change{Entity: e, Action: catalogue.Delete, Key: second.Key, Expected: 1})
	if _, err := w.db.Pool.Exec(t.Context(), "UPDATE record_change SET before = before - 'number' WHERE key = $1", second.Key); err != nil {
		t.Fatal(err)
	}
	w.must(change.Change{Entity: e, Action: catalogue.Restore, Key: second.Key}) // an older program deleted it
	if number := numberOf(second.Key); !strings.HasPrefix(number, "自编") {
		t.Errorf("a row that an older program deleted is numbered %s", number)
	}
}

// TestBodiesOfOneNameInTwoTownships makes a body in two townships, and one of them again.
func TestBodiesOfOneNameInTwoTownships(t *testing.T) {
	w := open(t)
	body := func(township string) change.Change {
		return creation("MediationOrganization", map[string]any{"name": "新华村调解委员会", "kind": "TOWNSHIP", "establishedOn": "2019-05-01", "township": township})
	}
	w.must(body(jinJi))
	w.must(body("640302101000"))
	if _, refused := w.do(body(jinJi)); len(refused) != 1 || refused[0].Code != change.NotUnique {
		t.Errorf("the same body again: %v", refused)
	}
}
