package postgres_test

import (
	"errors"
	"io/fs"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/pressly/goose/v3"

	"litong3422/internal/postgres"
	"litong3422/migrations"
)

// lastWithGaps is the last migration of the time when numbers stood for ranges of
// work; the gaps before it stay. See migrations/README.md.
const lastWithGaps = 93

// frozen are the numbers up to lastWithGaps.
var frozen = []int64{1, 2, 3, 4, 10, 11, 19, 20, 25, 30, 40, 41, 42, 45, 46, 47, 48, 49, 50, 51, 52, 65, 70, 71, 80, 81, 82, 85, 86, 90, 91, 92, 93}

// versions returns the numbers of the migrations, ascending.
func versions(t *testing.T) []int64 {
	t.Helper()
	names, err := fs.Glob(migrations.Files, "*.sql")
	if err != nil {
		t.Fatal(err)
	}
	all := make([]int64, len(names))
	for i, name := range names {
		if !regexp.MustCompile(`^\d{5}_[a-z0-9_]+\.sql$`).MatchString(name) {
			t.Errorf("%s: want NNNNN_verb_noun.sql", name)
		}
		if all[i], err = strconv.ParseInt(name[:5], 10, 64); err != nil {
			t.Fatal(err)
		}
	}
	return all
}

func TestMigrationsAreNumberedWithoutGaps(t *testing.T) {
	want := append([]int64{}, frozen...)
	for next := int64(lastWithGaps + 1); len(want) < len(versions(t)); next++ {
		want = append(want, next)
	}
	if diff := cmp.Diff(want, versions(t)); diff != "" {
		t.Errorf("a new migration takes the number after the latest, and none is removed (-want +got):\n%s", diff)
	}
}

// losing are the statements with which a Down can lose rows or values of rows.
var losing = regexp.MustCompile(`(?m)^(DROP TABLE|DELETE FROM|UPDATE|ALTER TABLE \w+ DROP COLUMN)\b`)

func TestADownThatLosesRowsSaysSo(t *testing.T) {
	names, err := fs.Glob(migrations.Files, "*.sql")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		text, err := fs.ReadFile(migrations.Files, name)
		if err != nil {
			t.Fatal(err)
		}
		_, down, found := strings.Cut(string(text), "-- +goose Down\n")
		switch {
		case !found || strings.TrimSpace(down) == "":
			t.Errorf("%s has no Down", name)
		case losing.MatchString(down) && !strings.HasPrefix(down, "-- Loses "):
			t.Errorf("%s: the Down begins with no line \"-- Loses …\", which says what rows or values it loses", name)
		}
	}
}

// TestEveryDownUndoesItsUp goes from the latest schema down to none, one migration
// after another, and up again: at each step both ways meet in the same schema.
func TestEveryDownUndoesItsUp(t *testing.T) {
	downAndUp(t, migrated(t))
}

// downAndUp leaves the database at the latest schema, without rows.
func downAndUp(t *testing.T, db *postgres.DB) {
	t.Helper()
	all := versions(t)
	schemas := map[int64]string{all[len(all)-1]: schemaOf(t, db)}
	err := db.Migrations(t.Context(), func(p *goose.Provider) error {
		for i := len(all) - 1; i >= 0; i-- {
			if _, err := p.Down(t.Context()); err != nil {
				return err
			}
			before := int64(0)
			if i > 0 {
				before = all[i-1]
			}
			schemas[before] = schemaOf(t, db)
		}
		if schemas[0] != "\n" {
			t.Errorf("left of the schema after all Downs:\n%s", schemas[0])
		}
		for _, version := range all {
			if _, err := p.UpByOne(t.Context()); err != nil {
				return err
			}
			if diff := cmp.Diff(schemas[version], schemaOf(t, db)); diff != "" {
				t.Errorf("the schema of %05d (-after the Down above it +after its Up):\n%s", version, diff)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestANewerDatabaseIsRefused(t *testing.T) {
	db := migrated(t)
	all := versions(t)
	latest := all[len(all)-1]
	if _, err := db.Pool.Exec(t.Context(), "INSERT INTO goose_db_version (version_id, is_applied) VALUES ($1, true)", latest+2); err != nil {
		t.Fatal(err)
	}
	err := db.Migrate(t.Context())
	var newer *postgres.SchemaNewerError
	if !errors.As(err, &newer) || newer.Found != latest+2 || newer.Known != latest {
		t.Fatalf("got %v", err)
	}
	for _, part := range []string{"恢复升级前的数据库备份", "restore the backup made before the upgrade", strconv.FormatInt(latest+2, 10), strconv.FormatInt(latest, 10)} {
		if !strings.Contains(err.Error(), part) {
			t.Errorf("%q does not say %q", err, part)
		}
	}
	if strings.Contains(err.Error(), "\n") {
		t.Errorf("more than one line: %q", err)
	}
}
