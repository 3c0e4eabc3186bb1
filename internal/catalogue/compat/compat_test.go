package compat_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"litong3422/internal/catalogue/compat"
)

const released = `
type Query { case(id: ID!): Case cases(where: Where, first: Int = 20, order: Order! = UP): [Case!]! found: Found }
interface Node { id: ID! }
type Case implements Node {
  id: ID!
  number: String!
  note: String
  old: String @deprecated(reason: "用 number 代替，移除日期 2019-06-30 / removal 2019-06-30")
  tags: [String!]
}
type Other { id: ID! }
union Found = Case | Other
enum Order { UP DOWN AWAY @deprecated(reason: "不再支持，移除日期 2019-06-30 / removal 2019-06-30") }
input Where { and: [Where!] number: String status: Int = 1 }
`

func load(t *testing.T, sdl string) *ast.Schema {
	t.Helper()
	schema, err := gqlparser.LoadSchema(&ast.Source{Name: "test", Input: sdl})
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

func texts(breaks []compat.Break) []string {
	var all []string
	for _, b := range breaks {
		all = append(all, b.String())
	}
	return all
}

var afterwards = time.Date(2019, 7, 1, 0, 0, 0, 0, time.UTC)

func TestBreaks(t *testing.T) {
	for _, c := range []struct {
		name   string
		edits  []string // texts of the released schema, each with what stands there now
		breaks []string
	}{
		{"nothing", nil, nil},
		{"a field removed", []string{"note: String\n", "\n"}, []string{"Case.note: the field is removed"}},
		{"a field that may be null now", []string{"number: String!\n", "number: String\n"}, []string{"Case.number: its type was String! and is String"}},
		{"an item that may be null now", []string{"tags: [String!]", "tags: [String]"}, []string{"Case.tags: its type was [String!] and is [String]"}},
		{"a list instead of one", []string{"note: String\n", "note: [String]\n"}, []string{"Case.note: its type was String and is [String]"}},
		{"another type", []string{"note: String\n", "note: Int\n"}, []string{"Case.note: its type was String and is Int"}},
		{"an argument removed", []string{"first: Int = 20, ", ""}, []string{"Query.cases(first): the argument is removed"}},
		{"another default", []string{"first: Int = 20", "first: Int = 50"}, []string{"Query.cases(first): its default was 20 and is 50"}},
		{"a default removed, required now", []string{"order: Order! = UP", "order: Order!"}, []string{"Query.cases(order): it is required now"}},
		{"an argument required now", []string{"where: Where,", "where: Where!,"}, []string{"Query.cases(where): it is required now"}},
		{"a new required argument", []string{"case(id: ID!)", "case(id: ID!, county: String!)"}, []string{"Query.case(county): a required argument is new"}},
		{"an input field removed", []string{"status: Int = 1 ", ""}, []string{"Where.status: the field is removed"}},
		{"an input field of another type", []string{"number: String status", "number: Int status"}, []string{"Where.number: its type was String and is Int"}},
		{"an input list of stricter items", []string{"input Where { and: [Where!]", "input Where { and: [[Where!]!]"}, []string{"Where.and: its type was [Where!] and is [[Where!]!]"}},
		{"a new required input field", []string{"number: String status", "number: String kind: Int! status"}, []string{"Where.kind: a required field is new"}},
		{"a value removed", []string{"UP DOWN", "UP"}, []string{"Order.DOWN: the value is removed"}},
		{"a member removed", []string{"Found = Case | Other", "Found = Case"}, []string{"Found: Other is no member any more"}},
		{"an interface removed", []string{"Case implements Node", "Case"}, []string{"Case: it does not implement Node any more"}},
		{"a type removed", []string{"type Other { id: ID! }", "", "Found = Case | Other", "Found = Case"}, []string{"Found: Other is no member any more", "Other: the type is removed"}},
		{"another kind of type", []string{"type Other {", "input Other {", "Found = Case | Other", "Found = Case"}, []string{"Found: Other is no member any more", "Other: it was object and is input_object"}},

		{"a field added", []string{"note: String\n", "note: String\n more: Int!\n"}, nil},
		{"a type added", []string{"type Other {", "type New { a: Int } type Other {"}, nil},
		{"a value added", []string{"UP DOWN", "UP DOWN SIDEWAYS"}, nil},
		{"an optional argument added", []string{"case(id: ID!)", "case(id: ID!, county: String)"}, nil},
		{"a required one with a default added", []string{"case(id: ID!)", "case(id: ID!, county: String! = \"a\")"}, nil},
		{"an optional input field added", []string{"number: String status", "number: String kind: Int status"}, nil},
		{"a promise made: never null", []string{"note: String\n", "note: String!\n"}, nil},
		{"a demand dropped", []string{"case(id: ID!)", "case(id: ID)"}, nil},
		{"a default added", []string{"where: Where,", "where: Where = {},"}, nil},
		{"a deprecation", []string{"note: String\n", "note: String @deprecated(reason: \"移除日期 2027-06-30 / removal 2027-06-30\")\n"}, nil},
		{"a removal that was announced", []string{"  old: String @deprecated(reason: \"用 number 代替，移除日期 2019-06-30 / removal 2019-06-30\")\n", "", " AWAY @deprecated(reason: \"不再支持，移除日期 2019-06-30 / removal 2019-06-30\")", ""}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			current := released
			for pair := range slices.Chunk(c.edits, 2) {
				if !strings.Contains(current, pair[0]) {
					t.Fatalf("nothing to replace: %q", pair[0])
				}
				current = strings.Replace(current, pair[0], pair[1], 1)
			}
			if got := texts(compat.Breaks(load(t, released), load(t, current), afterwards)); !slices.Equal(got, c.breaks) {
				t.Errorf("got %q\nwant %q", got, c.breaks)
			}
		})
	}
}

// A promise binds until its day.
func TestAnnouncedRemovalsWaitForTheirDay(t *testing.T) {
	current := strings.Replace(released, "  old: String @deprecated(reason: \"用 number 代替，移除日期 2019-06-30 / removal 2019-06-30\")\n", "", 1)
	for day, want := range map[string]int{"2019-06-29": 1, "2019-06-30": 0} {
		today, err := time.Parse(time.DateOnly, day)
		if err != nil {
			t.Fatal(err)
		}
		if got := compat.Breaks(load(t, released), load(t, current), today); len(got) != want {
			t.Errorf("on %s: %q", day, texts(got))
		}
	}
}

func TestRemovalDate(t *testing.T) {
	for reason, want := range map[string]string{
		"用 b 代替。 Use b. 移除日期 2027-06-30 / removal 2027-06-30": "2027-06-30",
		"移除日期 2027-06-30 / removal 2027-07-30":                "",
		"移除日期 2027-06-31 / removal 2027-06-31":                "",
		"removal 2027-06-30":  "",
		"No longer supported": "",
	} {
		schema := load(t, `type Query { a: Int @deprecated(reason: "`+reason+`") }`)
		if got, ok := compat.RemovalDate(schema.Query.Fields.ForName("a").Directives); (got != want && ok) || ok != (want != "") {
			t.Errorf("%q: %q %v", reason, got, ok)
		}
	}
	if _, ok := compat.RemovalDate(nil); ok {
		t.Error("what is not deprecated has a day of removal")
	}
}

// An operation notices what it names, in documents and in variables, and nothing else.
func TestUsesAreAllThatADocumentReliesOn(t *testing.T) {
	schema := load(t, released)
	for _, c := range []struct {
		name, query string
		variables   map[string]any
		hits        map[string]bool // coordinate → used
	}{
		{"fields and arguments", `{ case(id: "1") { ...F } } fragment F on Case { number }`, nil,
			map[string]bool{"Case.number": true, "Case.note": false, "Query.case": true, "Query.case(id)": true, "Query.cases": false, "Case": true, "Other": false}},
		{"literals", `{ cases(where: {and: [{status: 2}]}, order: DOWN) { id } }`, nil,
			map[string]bool{"Where.and": true, "Where.status": true, "Where.number": false, "Where": true, "Order.DOWN": true, "Order.UP": false}},
		{"variables", `query ($where: Where, $order: Order!) { cases(where: $where, order: $order) { id } }`,
			map[string]any{"where": map[string]any{"and": []any{map[string]any{"number": "1"}}}, "order": "UP"},
			map[string]bool{"Where.number": true, "Where.and": true, "Where.status": false, "Order.UP": true, "Order.DOWN": false, "Query.cases(where)": true}},
		{"fragments", `{ found { ... on Other { id } } }`, nil, map[string]bool{"Other": true, "Case": false, "Found": true, "Other.id": true}},
	} {
		doc, errs := gqlparser.LoadQueryWithRules(schema, c.query, rules.NewDefaultRules())
		if len(errs) > 0 {
			t.Fatal(errs)
		}
		uses := compat.Uses(schema, doc, c.variables)
		for hits, want := range c.hits {
			if got := uses[hits]; got != want {
				t.Errorf("%s: %s used: %v", c.name, hits, got)
			}
		}
	}
}
