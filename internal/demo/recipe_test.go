package demo

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"testing"
)

// written digests what a recipe writes, by table.
func written(t *testing.T, recipe Recipe) (digests map[string]string, counts map[string]int64) {
	t.Helper()
	tables, err := dataSet(recipe)
	if err != nil {
		t.Fatal(err)
	}
	digests, counts = map[string]string{}, map[string]int64{}
	for _, table := range tables {
		h := sha256.New()
		w := &rows{out: bufio.NewWriter(h), county: County}
		table.write(w)
		if err := w.out.Flush(); err != nil || w.err != nil {
			t.Fatal(err, w.err)
		}
		digests[table.name], counts[table.name] = hex.EncodeToString(h.Sum(nil)), w.count
	}
	return digests, counts
}

// TestRecipe checks that a recipe gives its numbers of rows, the same rows for the same
// seed, and for another seed other rows in the large tables only.
func TestRecipe(t *testing.T) {
	small := Recipe{Seed: 7, Requests: 700, ComplexCases: 20, ComplexSuccesses: 19, OrdinaryCases: 180, Volunteers: 400, Projects: 30, Records: 900}
	first, counts := written(t, small)
	again, _ := written(t, small)
	other := small
	other.Seed = 8
	others, _ := written(t, other)
	for table, want := range map[string]int64{"service_request": 700, "mediation_case": 200, "volunteer": 400, "volunteer_project": 30, "volunteer_service_record": 900} {
		if counts[table] != want {
			t.Errorf("%s: %d rows, not %d", table, counts[table], want)
		}
		if others[table] == first[table] {
			t.Errorf("%s does not depend on the seed", table)
		}
		delete(others, table)
	}
	for table := range first {
		if again[table] != first[table] {
			t.Errorf("%s: other rows from the same recipe", table)
		}
	}
	for table, digest := range others {
		if digest != first[table] {
			t.Errorf("%s depends on the seed", table)
		}
	}
}
