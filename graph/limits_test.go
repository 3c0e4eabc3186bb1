package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"pgregory.net/rapid"

	"litong3422/graph/admission"
	"litong3422/internal/fault"
)

func parse(t testing.TB, text string) *ast.QueryDocument {
	t.Helper()
	doc, err := parser.ParseQuery(&ast.Source{Input: text})
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// bomb doubles at every level.
func bomb(levels int) string {
	var b strings.Builder
	b.WriteString("{ ...F0 }")
	for i := range levels {
		fmt.Fprintf(&b, " fragment F%d on Query { ...F%d ...F%d }", i, i+1, i+1)
	}
	fmt.Fprintf(&b, " fragment F%d on Query { a }", levels)
	return b.String()
}

func TestFragmentsAreMeasuredOnce(t *testing.T) {
	limits := admission.DefaultLimits()
	limits.Fragments = 100_000
	for _, levels := range []int{10, 100, 5000} { // measured twice each, the last would never end
		if err := limits.CheckShape(parse(t, bomb(levels)), derive(t).Catalogue); fault.KindOf(err) != fault.LimitExceeded {
			t.Errorf("%d levels: %v", levels, err)
		}
	}
	if err := limits.CheckShape(parse(t, bomb(4)), derive(t).Catalogue); err != nil {
		t.Errorf("sixteen fields: %v", err)
	}
}

func TestLimitsAreExact(t *testing.T) {
	nested := func(n int) string { return strings.Repeat("{ a ", n) + strings.Repeat("}", n) }
	repeated := func(text string, n int) string { return strings.Repeat(text, n) }
	for _, c := range []struct {
		name    string
		query   func(n int) string
		atLimit int
	}{
		{"depth", nested, 10},
		{"depth through fragments", func(n int) string { return "{ ...F } fragment F on Query " + nested(n) }, 10},
		{"depth through inline fragments", func(n int) string {
			return "{ a { ... on A { ... on B " + nested(n-1) + " } } }"
		}, 10},
		{"depth of introspection", func(n int) string { return "{ __schema " + nested(n-1) + " }" }, 20},
		{"aliases", func(n int) string { return "{ a { " + repeated("x: y ", n) + "} }" }, 30},
		{"aliases in a fragment, as written", func(n int) string {
			return "{ a { ...F } b { ...F } } fragment F on A { " + repeated("x: y ", n) + "}"
		}, 30},
		{"fields", func(n int) string { return "{ a { " + repeated("x ", n-1) + "} }" }, 500},
		{"fields through fragments", func(n int) string {
			return "{ a { ...F } b { ...F } } fragment F on A { " + repeated("x ", n/2-1) + "}" // 2 + 2(n/2-1) = n for even n
		}, 500},
		{"root fields", func(n int) string { return "{ " + repeated("a ", n) + "}" }, 20},
		{"root fields through fragments", func(n int) string { return "{ ...F } fragment F on Query { " + repeated("a ", n) + "}" }, 20},
		{"mutations", func(n int) string { return "mutation { " + repeated("a ", n) + "}" }, 20},
		{"operations", func(n int) string { return repeated("query { a } ", n) }, 10},
		{"fragments", func(n int) string { return "{ a } " + repeated("fragment F on A { a } ", n) }, 50},
		{"readings of the schema", func(n int) string { return "{ " + repeated("__schema { a } ", n) + "}" }, 2},
		{"nesting of an argument", func(n int) string { return "{ a(b: " + repeated("[", n-1) + "1" + repeated("]", n-1) + ") }" }, 32},
	} {
		t.Run(c.name, func(t *testing.T) {
			if err := admission.DefaultLimits().CheckShape(parse(t, c.query(c.atLimit)), derive(t).Catalogue); err != nil {
				t.Errorf("at the limit: %v", err)
			}
			over := c.atLimit + 1
			if c.name == "fields through fragments" {
				over++
			}
			err := admission.DefaultLimits().CheckShape(parse(t, c.query(over)), derive(t).Catalogue)
			if fault.KindOf(err) != fault.LimitExceeded || !strings.Contains(err.Error(), fmt.Sprint(c.atLimit)) || !strings.Contains(err.Error(), fmt.Sprint(over)) {
				t.Errorf("above: %v", err)
			}
		})
	}
}

// Whatever is written into fragments costs the same as written out.
func TestFragmentsChangeNoMeasure(t *testing.T) {
	c := derive(t).Catalogue
	rapid.Check(t, func(t *rapid.T) {
		fields := rapid.IntRange(1, 40).Draw(t, "fields")
		parents := rapid.IntRange(1, 20).Draw(t, "parents")
		inner := strings.Repeat("x ", fields)
		out := "{ " + strings.Repeat("a { "+inner+"} ", parents) + "}"
		in := "{ " + strings.Repeat("a { ...F } ", parents) + "} fragment F on A { " + inner + "}"
		limits := admission.DefaultLimits()
		read := func(text string) string {
			doc, err := parser.ParseQuery(&ast.Source{Input: text})
			if err != nil {
				t.Fatal(err)
			}
			return fmt.Sprint(limits.CheckShape(doc, c))
		}
		if a, b := read(out), read(in); a != b {
			t.Errorf("written out %s, in a fragment %s", a, b)
		}
	})
}

func TestTextInLiterals(t *testing.T) {
	if err := admission.DefaultLimits().CheckShape(parse(t, `{ a(b: [{c: "x\u0000"}]) }`), derive(t).Catalogue); fault.KindOf(err) != fault.Invalid {
		t.Errorf("NUL: %v", err)
	}
	if err := admission.DefaultLimits().CheckShape(parse(t, `{ a(b: "𠀀 生僻字") }`), derive(t).Catalogue); err != nil {
		t.Errorf("a rare ideograph: %v", err)
	}
}
