package postgres_test

import "testing"

// A filter that names keys at the end of a to-one edge is asked of the edge's own
// column: a foreign key must see to it that the row is there.
func TestEveryToOneEdgeIsAForeignKey(t *testing.T) {
	db, _ := readerDB(t)
	edges := 0
	for _, e := range entities(t).Entities {
		for _, ref := range e.Refs {
			if ref.Many {
				continue
			}
			edges++
			var found bool
			if err := db.Pool.QueryRow(t.Context(), `
				SELECT EXISTS (
					SELECT 1 FROM pg_constraint c
					WHERE c.contype = 'f' AND c.convalidated AND c.conrelid = $1::regclass AND c.confrelid = $2::regclass
					  AND (SELECT array_agg(own.attname || '>' || other.attname ORDER BY own.attname)
					       FROM unnest(c.conkey, c.confkey) AS pair(own, other)
					       JOIN pg_attribute own ON own.attrelid = c.conrelid AND own.attnum = pair.own
					       JOIN pg_attribute other ON other.attrelid = c.confrelid AND other.attnum = pair.other)
					      @> ARRAY['county_code>county_code', $3 || '>' || $4])`,
				e.Table, ref.Target.Table, ref.Column, ref.Target.Key).Scan(&found); err != nil {
				t.Fatal(err)
			}
			if !found {
				t.Errorf("%s.%s: no foreign key (county_code, %s)", e.Name, ref.Name, ref.Column)
			}
		}
	}
	if edges < 100 {
		t.Errorf("only %d edges", edges)
	}
}
