package graph_test

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"litong3422/graph"
	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

// recipes are the blocks of docs/adding-a-subject.md: a field and its column, an
// entity and its table, a query of the entity, and the complaints of the first test.
type recipes struct {
	fieldSQL, field, entitySQL, entity, query string
	complaints                                []string
}

func readRecipes(t *testing.T) recipes {
	t.Helper()
	text, err := os.ReadFile("../docs/adding-a-subject.md")
	if err != nil {
		t.Fatal(err)
	}
	var languages, blocks []string
	for _, block := range regexp.MustCompile("(?ms)^( *)```(\\w+)\n(.*?)^ *```").FindAllStringSubmatch(string(text), -1) {
		languages = append(languages, block[2])
		blocks = append(blocks, strings.TrimPrefix(strings.ReplaceAll("\n"+block[3], "\n"+block[1], "\n"), "\n"))
	}
	if want := []string{"sql", "graphql", "sql", "graphql", "graphql"}; !slices.Equal(languages, want) {
		t.Fatalf("the blocks of the recipes are %v, not %v", languages, want)
	}
	r := recipes{blocks[0], blocks[1], blocks[2], blocks[3], blocks[4], nil}
	for _, row := range regexp.MustCompile("(?m)^\\| `([Bb]ridge[^`]*)`").FindAllStringSubmatch(string(text), -1) {
		r.complaints = append(r.complaints, row[1])
	}
	if len(r.complaints) != 4 {
		t.Fatalf("the complaints are %q", r.complaints)
	}
	return r
}

// followed is the schema of a reader who follows the recipes.
func (r recipes) followed(t *testing.T) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	names, err := fs.Glob(schema.Files, "*.graphqls")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		text, err := fs.ReadFile(schema.Files, name)
		if err != nil {
			t.Fatal(err)
		}
		files[name] = &fstest.MapFile{Data: text}
	}
	facility := files["facility.graphqls"]
	before, after, found := strings.Cut(string(facility.Data), "type RuralRoad ")
	head, rest, open := strings.Cut(after, "{\n")
	if !found || !open {
		t.Fatal("there is no RuralRoad to get a field")
	}
	facility.Data = []byte(before + "type RuralRoad " + head + "{\n" + r.field + rest + r.entity)
	return files
}

// edited returns the schema with one slip in the domain of the recipes.
func edited(t *testing.T, files fstest.MapFS, old, replacement string) fstest.MapFS {
	t.Helper()
	text := string(files["facility.graphqls"].Data)
	if !strings.Contains(text, old) {
		t.Fatalf("the recipe has no %q", old)
	}
	slip := fstest.MapFS{}
	for name, file := range files {
		slip[name] = file
	}
	slip["facility.graphqls"] = &fstest.MapFile{Data: []byte(strings.Replace(text, old, replacement, 1))}
	return slip
}

func execute(t *testing.T, db *postgres.DB, sql string) {
	t.Helper()
	if _, err := db.Pool.Exec(t.Context(), sql); err != nil {
		t.Fatalf("%v\n%s", err, sql)
	}
}

// Who follows the recipes has a new field and a new entity, with the whole read
// grammar and the rights, and gets the errors that the page lists for mistakes.
func TestTheRecipesWork(t *testing.T) {
	r, db := readRecipes(t), pgtest.New(t)
	files := r.followed(t)
	complains := func(i int, files fs.FS) {
		t.Helper()
		d, err := catalogue.Derive(files)
		if err != nil {
			t.Fatal(err)
		}
		if found := mismatches(t, db, d.Catalogue); !slices.Contains(found, r.complaints[i]) {
			t.Errorf("%q is not among %q", r.complaints[i], found)
		}
	}
	complains(0, files) // the migration is missing
	execute(t, db, r.fieldSQL)
	execute(t, db, r.entitySQL)
	complains(1, edited(t, files, "openedOn: Date! @label(zh: \"通车日期\", en: \"Opened on\")\n  \"乡镇", "openedOn: Date @label(zh: \"通车日期\", en: \"Opened on\")\n  \"乡镇"))
	complains(2, edited(t, files, "  \"索桥。 Cable.\"\n  CABLE @label(zh: \"索桥\", en: \"Cable\")\n", ""))
	complains(3, edited(t, files, "spans: Int! @label(zh: \"孔数\", en: \"Spans\")", "gaps: Int! @label(zh: \"孔数\", en: \"Spans\")"))
	if _, err := catalogue.Derive(edited(t, files, " @label(zh: \"孔数\", en: \"Spans\")", "")); err == nil || !strings.Contains(err.Error(), "Bridge.spans: needs @label in Chinese and English") {
		t.Errorf("without a label: %v", err)
	}

	d, err := catalogue.Derive(files)
	if err != nil {
		t.Fatal(err)
	}
	if found := mismatches(t, db, d.Catalogue); len(found) > 0 {
		t.Errorf("the recipes do not fit the database: %q", found)
	}
	if ts := d.Catalogue.TypeScriptEntities("", nil); !strings.Contains(ts, `["bridges","Int?","桥梁数","Bridges"]`) || !strings.Contains(ts, `{ name: 'Bridge', list: 'bridges', order: 'openedOn', sums: ["cost"]`) {
		t.Error("the page does not get the field and the list")
	}
	execute(t, db, bridges)
	a := newAPIOf(t, graph.Deps{DB: db, CursorKey: bytes.Repeat([]byte{7}, 32), Schema: files})
	for _, viewer := range []struct {
		auth.Viewer
		total int // bridges of two and more spans in the township 金积镇
		all   int
	}{{leader(), 3, 5}, {clerk(), 3, 4}} {
		r.readBridges(t, a, viewer.Viewer, viewer.total, viewer.all)
	}
}

// readBridges lists, filters, pages, groups and adds up the new entity.
func (r recipes) readBridges(t *testing.T, a api, viewer auth.Viewer, total, all int) {
	t.Helper()
	ask := func(query string) string {
		t.Helper()
		got := a.runBy(a.chain, &viewer, query, "")
		if len(got.Errors) > 0 {
			t.Fatalf("%s: %v\n%s", viewer.UserName, got.Errors, query)
		}
		return got.Raw
	}
	got := ask(r.query)
	for _, want := range []string{
		fmt.Sprintf(`"totalCount":%d`, total), `"nodes":[{"name":"秦坝关桥","structure":"BEAM","spans":5,"cost":"2000000.50","township":{"name":"金积镇"}}]`,
		`"hasNextPage":true`, `"aggregate":{"sum":{"cost":"3500000.50"}}`,
		`"groups":[{"key":{"structure":"ARCH"},"aggregate":{"count":1}},{"key":{"structure":"BEAM"},"aggregate":{"count":2}}]`,
		`{"value":"BEAM","label":{"zh":"梁桥","en":"Beam"},"count":2}`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%s: %s\nlacks %s", viewer.UserName, got, want)
		}
	}
	cursor := regexp.MustCompile(`"endCursor":"([^"]+)"`).FindStringSubmatch(got)
	if cursor == nil {
		t.Fatalf("no cursor in %s", got)
	}
	next := strings.Replace(r.query, "first: 1", `first: 1, after: "`+cursor[1]+`"`, 1)
	if got := ask(next); !strings.Contains(got, `"name":"金积南桥"`) {
		t.Errorf("%s: the second page is %s", viewer.UserName, got)
	}
	if got := ask(`{ bridges { totalCount } ruralRoads(where: { bridges: { isNull: true } }) { totalCount } divisions(where: { townshipBridges: { some: { cost: { isNull: true } } } }) { nodes { code townshipBridges { totalCount } } } }`); got !=
		fmt.Sprintf(`{"bridges":{"totalCount":%d},"ruralRoads":{"totalCount":0},"divisions":{"nodes":[{"code":"%s","townshipBridges":{"totalCount":4}}]}}`, all, township) {
		t.Errorf("%s: %s", viewer.UserName, got)
	}
}

// bridges are the rows of the test: four of the clerk's township, one of another.
const bridges = `
INSERT INTO division (county_code, code, name, short_name, level, kind, in_baseline, valid_from, parent_code, township_code, source) VALUES
	('640302', '640302000000', '利通区', '利通', 'DISTRICT', 'DISTRICT', true, '2018-01-01', NULL, NULL, 'OFFICIAL'),
	('640302', '640302100000', '金积镇', '金积', 'TOWNSHIP', 'TOWN', true, '2018-01-01', '640302000000', '640302100000', 'OFFICIAL'),
	('640302', '640302101000', '高闸镇', '高闸', 'TOWNSHIP', 'TOWN', true, '2018-01-01', '640302000000', '640302101000', 'OFFICIAL');
INSERT INTO bridge (county_code, id, name, structure, spans, cost, opened_on, township_code, source) VALUES
	('640302', '019f0000-0000-7000-8000-000000000001', '秦坝关桥', 'BEAM', 5, 2000000.50, '2015-10-01', '640302100000', 'DEMO'),
	('640302', '019f0000-0000-7000-8000-000000000002', '金积南桥', 'BEAM', 3, 1500000, '2016-05-01', '640302100000', 'DEMO'),
	('640302', '019f0000-0000-7000-8000-000000000003', '大庙桥', 'ARCH', 2, NULL, '2017-05-01', '640302100000', 'DEMO'),
	('640302', '019f0000-0000-7000-8000-000000000004', '小渠桥', 'BEAM', 1, 80000, '2018-05-01', '640302100000', 'DEMO'),
	('640302', '019f0000-0000-7000-8000-000000000005', '高闸桥', 'CABLE', 4, 900000, '2019-05-01', '640302101000', 'DEMO')`
