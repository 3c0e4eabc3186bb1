package graph_test

import (
	"regexp"
	"strings"
	"testing"

	"litong3422/graph/admission"
)

// The explorer's library is the folder of committed operations: it is large enough,
// everybody may run all of it within the limits, and no two look alike.
func TestOperationsAreALibrary(t *testing.T) {
	const atLeast = 30
	all := operations(t)
	if len(all) < atLeast {
		t.Errorf("%d examples, at least %d are promised", len(all), atLeast)
	}
	documents := admission.NewOperations(derive(t).Schema, derive(t).Catalogue, admission.DefaultLimits())
	// As the page reads it: Chinese up to its stop, then English.
	title := regexp.MustCompile(`^# (\p{Han}.*?[。？！])\s+([A-Z].*)$`)
	seen := map[string]string{}
	for _, g := range all {
		head, _, _ := strings.Cut(g.Query, "\n")
		parts := title.FindStringSubmatch(head)
		if parts == nil {
			t.Errorf("%s: the page cannot read its title: %s", g.Name, head)
			continue
		}
		for _, part := range parts[1:] {
			if other := seen[part]; other != "" {
				t.Errorf("%s has the title of %s: %s", g.Name, other, part)
			}
			seen[part] = g.Name
		}
		op, errs := documents.Prepare(admission.Request{Text: g.Query, ReadOnly: true}) // the page runs examples at a click, so they only read
		if len(errs) > 0 {
			t.Errorf("%s is refused: %v", g.Name, errs)
			continue
		}
		if op.Introspects {
			t.Errorf("%s: most roles may not introspect", g.Name)
		}
	}
}
