package archtest

import (
	"slices"
	"strings"
	"testing"
)

// order lists every package, lowest first. A package may import packages of the
// lines above its own in this list, never one of its own line or of a later line.
var order = []string{
	// Without imports of ours: the vocabulary of errors, embedded files, machinery.
	"internal/fault",
	"internal/embedded internal/lru internal/memory internal/catalogue/compat migrations frontend",
	"internal/calendar internal/money",
	"internal/page internal/search internal/auth internal/sheet",
	"internal/sheet/book",
	// What entities are, and reads as plain values.
	"internal/catalogue",
	"internal/query internal/change internal/transfer/cell",
	"internal/filter",
	// Decisions of the domain, each on its own.
	"internal/appeal internal/budget internal/capability internal/division internal/economy internal/institution internal/service internal/talent",
	"internal/indicator",
	"internal/quality",
	"internal/setup",
	"internal/rules",
	"internal/panel",
	"internal/chart",
	// SQL.
	"internal/postgres/compile",
	"internal/postgres",
	"internal/demo",
	"internal/observe internal/command dataloader",
	// Figures and panels, without GraphQL.
	"internal/evaluation",
	"internal/dashboard internal/simulation internal/quality/checker",
	"internal/transfer",
	// The GraphQL edge, and the executors of reads.
	"graph/schema",
	"graph/model",
	"graph/generated",
	"graph/request",
	"graph/admission",
	"graph",
	"graph/exec",
	"graph/exec/batch graph/exec/cache graph/exec/write",
	"graph/exec/executors",
	// The programs.
	"server/signin",
	"server/web",
	"internal/bench/handler internal/bench/load internal/bench/wire",
	"server internal/bench graph/gen",
	// For tests only: see testSupport.
	"internal/testsize",
	"internal/postgres/pgtest",
	"internal/postgres/pgtest/sharing",
	"internal/demo/demotest",
	"internal/evaluation/recompute",
	"graph/exec/exectest",
	"internal/archtest",
}

// testSupport are packages that only tests and test programs import.
var testSupport = []string{"internal/testsize", "internal/postgres/pgtest", "internal/demo/demotest", "internal/evaluation/recompute", "graph/exec/exectest", "internal/archtest"}

// positions returns the line of every package in the order.
func positions(t *testing.T) map[string]int {
	t.Helper()
	lines := map[string]int{}
	for i, line := range order {
		for path := range strings.FieldsSeq(line) {
			if _, twice := lines[path]; twice {
				t.Errorf("%s stands twice in the order", path)
			}
			lines[path] = i
		}
	}
	return lines
}

func TestEveryPackageHasItsPlaceInTheOrder(t *testing.T) {
	lines := positions(t)
	for _, p := range packages(t) {
		if _, listed := lines[p.path()]; !listed {
			t.Errorf("%s has no place in the order: add it to order_test.go and to docs/architecture.md", p.path())
		}
		delete(lines, p.path())
	}
	for path := range lines {
		t.Errorf("%s stands in the order, but there is no such package", path)
	}
}

func TestImportsFollowTheOrder(t *testing.T) {
	lines := positions(t)
	for _, p := range packages(t) {
		for _, imported := range p.Imports {
			imported, ours := strings.CutPrefix(imported, module)
			if ours && lines[imported] >= lines[p.path()] {
				t.Errorf("%s imports %s, which is not below it", p.path(), imported)
			}
		}
	}
}

func TestOnlyTestsImportTestSupport(t *testing.T) {
	for _, p := range packages(t) {
		for _, imported := range p.Imports {
			imported, ours := strings.CutPrefix(imported, module)
			if ours && within(imported, testSupport) && !within(p.path(), testSupport) {
				t.Errorf("%s imports %s, which is for tests", p.path(), imported)
			}
		}
	}
}

// Names that say nothing attract code that belongs nowhere.
func TestPackageNamesSaySomething(t *testing.T) {
	empty := []string{"utils", "util", "common", "helpers", "helper", "manager", "models", "misc", "cmd", "pkg"}
	for _, p := range packages(t) {
		if name := p.path()[strings.LastIndex(p.path(), "/")+1:]; slices.Contains(empty, name) {
			t.Errorf("%s: %q says nothing about the package", p.path(), name)
		}
	}
}
