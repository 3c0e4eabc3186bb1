package handler

import (
	"context"

	"github.com/jackc/pgx/v5/pgxpool"
)

// Township is the one that point and page ask about.
const Township = County + "100000"

func point(ctx context.Context, db *pgxpool.Pool, asked arguments, out *object) error {
	out.more = false
	out.open("", '{')
	err := round(ctx, db, statement{
		sql: `SELECT code, name, short_name, level, kind, valid_from::text FROM division WHERE county_code = $1 AND code = $2`, args: []any{County, asked.Code},
		row: func(v [][]byte) {
			out.open("division", '{')
			for i, name := range [...]string{"code", "name", "shortName", "level", "kind", "validFrom"} {
				out.text(name, v[i])
			}
			out.close('}')
		},
	})
	out.close('}')
	return err
}

// tree reads the three levels in one round trip: the rows of the lower ones come
// in the order of the upper one's, so that they are joined by walking along.
func tree(ctx context.Context, db *pgxpool.Pool, asked arguments, out *object) error {
	const columns = `SELECT code, name, short_name, level, kind, in_baseline::text, valid_from::text, area_km2::text, parent_code FROM division WHERE county_code = $1 AND `
	var district, townships, villages []unit
	into := func(list *[]unit) func([][]byte) { return func(v [][]byte) { *list = append(*list, newUnit(v)) } }
	err := round(ctx, db,
		statement{columns + `code = $2`, []any{County, asked.Code}, into(&district)},
		statement{columns + `level = 'TOWNSHIP' AND in_baseline ORDER BY code`, []any{County}, into(&townships)},
		statement{columns + `level = 'VILLAGE' AND in_baseline ORDER BY parent_code, code`, []any{County}, into(&villages)})
	if err != nil {
		return err
	}
	out.more = false
	out.open("", '{')
	out.open("division", '{')
	district[0].write(out)
	out.open("townships", '{')
	out.open("nodes", '[')
	for _, t := range townships {
		out.open("", '{')
		t.write(out)
		out.open("villages", '{')
		out.open("nodes", '[')
		for len(villages) > 0 && villages[0].parent < t.code {
			villages = villages[1:] // of a township outside the baseline
		}
		for len(villages) > 0 && villages[0].parent == t.code {
			out.open("", '{')
			villages[0].write(out)
			out.close('}')
			villages = villages[1:]
		}
		out.close(']')
		out.close('}')
		out.close('}')
	}
	for _, bracket := range []byte("]}}}") {
		out.close(bracket)
	}
	return nil
}

// unit is a division with its 8 fields; one copy holds the bytes of all.
type unit struct {
	code, parent string
	values       [8][]byte
}

func newUnit(v [][]byte) unit {
	size := 0
	for _, value := range v[:8] {
		size += len(value)
	}
	u := unit{code: string(v[0]), parent: string(v[8])}
	kept := make([]byte, 0, size)
	for i, value := range v[:8] {
		if value != nil {
			begin := len(kept)
			kept = append(kept, value...)
			u.values[i] = kept[begin:]
		}
	}
	return u
}

func (u unit) write(out *object) {
	for i, name := range [...]string{"code", "name", "shortName", "level", "kind", "inBaseline", "validFrom", "areaKm2"} {
		if name == "inBaseline" {
			out.raw(name, u.values[i])
		} else {
			out.text(name, u.values[i])
		}
	}
}
