//go:build !race

package postgres_test

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"

	"litong3422/internal/demo"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

// upgradeFixtures are databases as older programs left them: the whole schema, and
// some rows of every table. TestMakeUpgradeFixture makes one of the latest schema.
const upgradeFixtures = "testdata/upgrade/*.sql.gz"

// renamed maps the columns of a fixture to their names now, where a migration has
// renamed the column or its table.
var renamed = map[string]string{
	"rollup_edition.county_code": "rollup_version.county_code",
	"rollup_edition.edition":     "rollup_version.version",
}

// divided are the columns of a fixture whose text a migration has divided into two
// columns, one for each language. TestNotesAreDividedByLanguage reads these.
var divided = []string{"division.note", "division_change.note", "capability_policy.basis"}

// nowCalled returns the names that a table and its column have now.
func nowCalled(table, column string) (string, string) {
	if now, ok := renamed[table+"."+column]; ok {
		table, column, _ = strings.Cut(now, ".")
	}
	return table, column
}

// TestAnOlderDatabaseIsUpgraded restores each fixture and migrates it: every row
// reads as before, and the facts of today say what the cells said then. Then every
// Down runs with rows in the tables.
func TestAnOlderDatabaseIsUpgraded(t *testing.T) {
	files, err := filepath.Glob(upgradeFixtures)
	if err != nil || len(files) == 0 {
		t.Fatalf("no fixtures: %v", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			db := pgtest.Empty(t)
			tables := restore(t, db, file)
			before := map[string]string{}
			for table, columns := range tables {
				tables[table] = slices.DeleteFunc(columns, func(column string) bool { return slices.Contains(divided, table+"."+column) })
			}
			for table, columns := range tables {
				if before[table] = fingerprint(t, db, table, columns); strings.HasPrefix(before[table], "0 ") {
					t.Errorf("the fixture has no row of %s", table)
				}
			}
			if err := db.Migrate(t.Context()); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(schemaOf(t, migrated(t)), schemaOf(t, db)); diff != "" {
				t.Errorf("the schema (-new database +upgraded):\n%s", diff)
			}
			for table, columns := range tables {
				now, names := table, make([]string, len(columns))
				for i, column := range columns {
					now, names[i] = nowCalled(table, column)
				}
				if after := fingerprint(t, db, now, names); after != before[table] {
					t.Errorf("rows of %s: %s before, %s after", table, before[table], after)
				}
			}
			differences, err := db.Verify(t.Context(), demo.County)
			if err != nil {
				t.Fatal(err)
			}
			for _, d := range differences {
				// Totals are those of all rows, of which the fixture has some.
				if d.Subject == "cell" && !slices.Contains(redefined(), d.Name) {
					t.Error(d)
				}
			}
			downAndUp(t, db)
		})
	}
}

// TestNotesAreDividedByLanguage migrates the oldest fixture: every note then reads as the
// shipped set has it in each language. The fixture has half-width marks in its Chinese.
func TestNotesAreDividedByLanguage(t *testing.T) {
	upgraded := pgtest.Empty(t)
	restore(t, upgraded, "testdata/upgrade/00093.sql.gz")
	if _, err := upgraded.Pool.Exec(t.Context(), `UPDATE division SET note = '只有中文；没有英文。' WHERE code = '640302000000'`); err != nil {
		t.Fatal(err)
	}
	if err := upgraded.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	shipped := pgtest.Shared(t, pgtest.County, loadLitong)
	for _, notes := range []string{
		`SELECT concat_ws(' | ', code, normalize(note_zh, NFKC), note_en) FROM division WHERE code <> '640302000000' AND note_zh IS NOT NULL ORDER BY code`,
		`SELECT concat_ws(' | ', division_code, effective_on, kind, normalize(note_zh, NFKC), note_en) FROM division_change ORDER BY 1`,
		`SELECT concat_ws(' | ', code, normalize(basis_zh, NFKC), basis_en) FROM capability_policy`,
	} {
		want := plain(t, shipped, notes)
		if len(want) == 0 {
			t.Errorf("no row of %s", notes)
		}
		if diff := cmp.Diff(want, plain(t, upgraded, notes)); diff != "" {
			t.Errorf("%s (-shipped +upgraded):\n%s", notes, diff)
		}
	}
	both := plain(t, upgraded, `SELECT note_zh || note_en FROM division WHERE code = '640302000000'`)
	if want := []string{"只有中文；没有英文。只有中文；没有英文。"}; !slices.Equal(both, want) {
		t.Errorf("a note in one language is divided into %q", both)
	}
}

// redefined are the indicators whose facts were defined anew after the fixture's schema. A
// start computes their cells again (facts_version).
func redefined() []string {
	return []string{
		"APPEALS_OVERDUE", "CADRE_CONTACT_RATE", "CADRE_TRAINING_RATE", "CONSULTATION_ADOPTED_RATE", "COUNTY_POWER_FIELDS", "DECISIONS_OVERDUE", "DECISION_DONE_RATE", "DISCLOSURE_LINKED_RATE", "DISCLOSURE_TIMELY_RATE",
		"ENF_CASE_LOCAL_RATE", "ENF_SETUP_PROGRESS", "FINDINGS_OVERDUE", "FINDING_RECTIFIED_RATE", "HEALTH_CHECK_RATE", "ITEM_PUBLISHED_RATE", "JINJI_FIELDS", "LOANS_OVERDUE",
		"LOAN_REPAYMENT_RATE", "MATTERS_OVERDUE", "MEDIATORS_TRAINED", "MED_ALL_SUCCESS_RATE", "MED_OVERDUE", "PEOPLE_MATTERS_DONE_RATE", "REQUESTS_OVERDUE",
		"VILLAGE_POSTING_DONE_RATE",
	}
}

// fingerprint is the number of rows of a table and a digest of some columns of all.
func fingerprint(t *testing.T, db *postgres.DB, table string, columns []string) string {
	t.Helper()
	row := "ROW(" + strings.Join(columns, ", ") + ")::text COLLATE \"C\""
	var out string
	if err := db.Pool.QueryRow(t.Context(), "SELECT count(*) || ' ' || coalesce(md5(string_agg("+row+", E'\\n' ORDER BY "+row+")), '') FROM "+table).Scan(&out); err != nil {
		t.Fatalf("%s: %v", table, err)
	}
	return out
}

// restore runs a dump and returns its tables with their columns.
func restore(t *testing.T, db *postgres.DB, file string) map[string][]string {
	t.Helper()
	packed, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer packed.Close()
	unpacked, err := gzip.NewReader(packed)
	if err != nil {
		t.Fatal(err)
	}
	conn, err := db.Pool.Acquire(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Release()
	tables := map[string][]string{}
	lines := bufio.NewReader(unpacked)
	var sql strings.Builder
	for {
		line, err := lines.ReadString('\n')
		rest, copies := strings.CutPrefix(line, "COPY ")
		if copies || err == io.EOF {
			if _, err := conn.Exec(t.Context(), sql.String()); err != nil {
				t.Fatalf("%s: %v", file, err)
			}
			sql.Reset()
		}
		switch {
		case err == io.EOF:
			delete(tables, "goose_db_version")
			return tables
		case err != nil:
			t.Fatal(err)
		case !copies:
			sql.WriteString(line)
			continue
		}
		table, columns, _ := strings.Cut(strings.TrimSuffix(rest, ") FROM stdin;\n"), " (")
		tables[table] = strings.Split(columns, ", ")
		var rows strings.Builder
		for line, err = lines.ReadString('\n'); line != "\\.\n"; line, err = lines.ReadString('\n') {
			if err != nil {
				t.Fatalf("%s: rows of %s: %v", file, table, err)
			}
			rows.WriteString(line)
		}
		if _, err := conn.Conn().PgConn().CopyFrom(t.Context(), strings.NewReader(rows.String()), "COPY "+strings.TrimSuffix(rest, ";\n")); err != nil {
			t.Fatalf("%s: rows of %s: %v", file, table, err)
		}
	}
}

// TestMakeUpgradeFixture writes testdata/upgrade/NNNNN.sql.gz with -update, of the
// latest schema and a part of the shipped data set. It runs before each release.
func TestMakeUpgradeFixture(t *testing.T) {
	if !*update {
		t.Log("nothing to do without -update")
		return
	}
	db := pgtest.FromTemplate(t, pgtest.County, loadLitong)
	shrink(t, db)
	all := versions(t)
	file, err := os.Create(filepath.Join(filepath.Dir(upgradeFixtures), fmt.Sprintf("%05d.sql.gz", all[len(all)-1])))
	if err != nil {
		t.Fatal(err)
	}
	packed, err := gzip.NewWriterLevel(file, gzip.BestCompression)
	if err != nil {
		t.Fatal(err)
	}
	dump(t, db, packed)
	if err := packed.Close(); err != nil {
		t.Fatal(err)
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
}

// dump writes tables, their rows, and then constraints, indexes and views.
func dump(t *testing.T, db *postgres.DB, to io.Writer) {
	t.Helper()
	schema := schemaOf(t, db)
	tables := strings.Index(schema, "\nALTER TABLE") + 1
	if _, err := fmt.Fprint(to, schema[:tables], `CREATE TABLE goose_db_version (id integer PRIMARY KEY GENERATED BY DEFAULT AS IDENTITY,
    version_id bigint NOT NULL, is_applied boolean NOT NULL, tstamp timestamp NOT NULL DEFAULT now());
`); err != nil {
		t.Fatal(err)
	}
	rows, err := db.Pool.Query(t.Context(), `SELECT c.relname, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND (c.relname <> 'goose_db_version' OR a.attname IN ('version_id', 'is_applied'))
GROUP BY c.relname ORDER BY c.relname COLLATE "C"`)
	if err != nil {
		t.Fatal(err)
	}
	type table struct{ Name, Columns string }
	all, err := pgx.CollectRows(rows, pgx.RowToStructByPos[table])
	if err != nil {
		t.Fatal(err)
	}
	conn, err := db.Pool.Acquire(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Release()
	for _, one := range all {
		if _, err := fmt.Fprintf(to, "COPY %s (%s) FROM stdin;\n", one.Name, one.Columns); err != nil {
			t.Fatal(err)
		}
		tag, err := conn.Conn().PgConn().CopyTo(t.Context(), to, "COPY (SELECT "+one.Columns+" FROM "+one.Name+" ORDER BY 1, 2) TO STDOUT")
		if err != nil {
			t.Fatalf("%s: %v", one.Name, err)
		}
		t.Log(one.Name, tag.RowsAffected())
		if tag.RowsAffected() == 0 {
			t.Errorf("no row of %s", one.Name)
		}
		if _, err := fmt.Fprint(to, "\\.\n"); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := fmt.Fprint(to, schema[tables:]); err != nil {
		t.Fatal(err)
	}
}

// shrink leaves the rows of one township and of the county, at most some hundred of
// each table, whose references are all there, and adds accounts and what hangs on them.
func shrink(t *testing.T, db *postgres.DB) {
	t.Helper()
	conn, err := db.Pool.Acquire(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Release()
	if _, err := conn.Exec(t.Context(), shrinkSQL); err != nil {
		t.Fatal(err)
	}
	syncSearchOf(t, db, demo.County)
	if err := pgx.BeginFunc(t.Context(), db.Pool, func(tx pgx.Tx) error { return postgres.RebuildRollups(t.Context(), tx, demo.County) }); err != nil {
		t.Fatal(err)
	}
	// Two deltas that add up to nothing, not folded yet.
	if _, err := db.Pool.Exec(t.Context(), `INSERT INTO rollup_delta (county_code, batch, line, indicator, division_code, month, numerator, denominator)
		SELECT county_code, '018f0000-0000-7000-8000-000000000007', n + 2, indicator, division_code, month, n, n
		FROM (SELECT * FROM rollup_cell LIMIT 1) AS cell, (VALUES (1), (-1)) AS v(n)`); err != nil {
		t.Fatal(err)
	}
}

func syncSearchOf(t *testing.T, db *postgres.DB, county string) {
	t.Helper()
	if err := pgx.BeginFunc(t.Context(), db.Pool, func(tx pgx.Tx) error { return postgres.SyncSearch(t.Context(), tx, entities(t), county) }); err != nil {
		t.Fatal(err)
	}
}

const shrinkSQL = `
SET session_replication_role = replica;
DO $$
DECLARE
    t record;
    f record;
    left_out bigint;
    gone bigint;
BEGIN
    FOR t IN SELECT c.relname, EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'township_code') AS of_township
        FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
        AND c.relname NOT IN ('goose_db_version', 'division', 'division_change', 'population_stat', 'demo_load', 'county') LOOP
        EXECUTE format('SELECT count(*) FROM %I', t.relname) INTO left_out;
        CONTINUE WHEN left_out <= 200;
        IF t.of_township THEN
            EXECUTE format('DELETE FROM %I WHERE township_code <> %L', t.relname, '640302100000');
        END IF;
        EXECUTE format('DELETE FROM %I WHERE ctid NOT IN (SELECT ctid FROM %I ORDER BY ctid LIMIT 300)', t.relname, t.relname);
    END LOOP;
    LOOP
        gone := 0;
        FOR f IN SELECT c.conrelid::regclass AS child, c.confrelid::regclass AS parent,
            (SELECT string_agg(format('child.%I = parent.%I', a.attname, b.attname), ' AND ')
             FROM unnest(c.conkey, c.confkey) AS k(here, there)
             JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.here JOIN pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = k.there) AS matching,
            (SELECT string_agg(format('child.%I IS NOT NULL', a.attname), ' AND ')
             FROM unnest(c.conkey) AS k(here) JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.here) AS given
            FROM pg_constraint c WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace LOOP
            EXECUTE format('DELETE FROM %s AS child WHERE %s AND NOT EXISTS (SELECT FROM %s AS parent WHERE %s)', f.child, f.given, f.parent, f.matching);
            GET DIAGNOSTICS left_out = ROW_COUNT;
            gone := gone + left_out;
        END LOOP;
        EXIT WHEN gone = 0;
    END LOOP;
END $$;
DELETE FROM search_entry;
DELETE FROM search_state;
SET session_replication_role = origin;
INSERT INTO account (county_code, id, user_name, display_name, role, password_hash, password_changed_at, demo, created_at, updated_at) VALUES
    ('640302', '018f0000-0000-7000-8000-000000000001', 'clerk', '办事员', 'CLERK', '$argon2id$none', '2020-01-01', true, '2020-01-01', '2020-01-01'),
    ('640302', '018f0000-0000-7000-8000-000000000002', 'partner', '合作部门', 'PARTNER', '$argon2id$none', '2020-01-01', false, '2020-01-01', '2020-01-01');
INSERT INTO account_township VALUES ('640302', '018f0000-0000-7000-8000-000000000001', '640302100000');
INSERT INTO session VALUES ('640302', '018f0000-0000-7000-8000-000000000003', '018f0000-0000-7000-8000-000000000001', '2020-01-01', '2020-01-02', NULL, NULL);
INSERT INTO refresh_token VALUES ('640302', sha256('refresh'), '018f0000-0000-7000-8000-000000000003', '2020-01-01', NULL);
INSERT INTO sign_in_failure VALUES ('640302', sha256('name'), 3, '2020-01-01', NULL);
INSERT INTO sign_in_act VALUES ('640302', '018f0000-0000-7000-8000-000000000004', '2020-01-01', 'SIGN_IN', true, '018f0000-0000-7000-8000-000000000001', 'CLERK', NULL, '127.0.0.1', 'r1');
INSERT INTO partner_key (county_code, id, account_id, prefix, digest, label, documents, created_at, expires_at, datasets) VALUES
    ('640302', '018f0000-0000-7000-8000-000000000005', '018f0000-0000-7000-8000-000000000002', 'aabbccddeeff', sha256('key'), '测试', 'LOG', '2020-01-01', '2030-01-01', '{Mediator}');
INSERT INTO trusted_document VALUES ('640302', '018f0000-0000-7000-8000-000000000005', sha256('{ viewer { name } }'), 'viewer', '{ viewer { name } }', '2020-01-01');
INSERT INTO saved_query (county_code, id, owner, title, document, variables, shared) VALUES
    ('640302', '018f0000-0000-7000-8000-000000000006', 'clerk', '我的查询', '{ divisions { totalCount } }', '', true);`
