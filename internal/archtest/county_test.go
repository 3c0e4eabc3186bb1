package archtest

import (
	"regexp"
	"strings"
	"testing"
)

// ofOneCounty are the names and codes of the demonstration's county. The product serves any
// county: names, codes and layouts come from the database.
var ofOneCounty = regexp.MustCompile(`利通|640302|金积|孙家滩|扁担沟|巴浪湖|吴忠|宁夏|\bLitong\b|\b[Jj]inji\b`)

// namesOneCounty reports whether a hand-written file may: the demo data, tests, and the
// examples of the API, which a test asks of the demo data.
func namesOneCounty(path string) bool {
	return within(path, []string{"internal/demo", "frontend/e2e", "frontend/bench", "graph/testdata"}) ||
		strings.HasSuffix(path, "_test.go") || strings.HasSuffix(path, ".test.ts") || strings.Contains(path, "/testdata/")
}

func TestNothingNamesOneCounty(t *testing.T) {
	for _, file := range sourceFiles(t, ".go", ".ts", ".vue", ".mjs", ".html", ".graphqls", ".graphql") {
		if namesOneCounty(file.path) || within(file.path, []string{"scripts", ".ci"}) {
			continue
		}
		for i, line := range strings.Split(string(file.text), "\n") {
			if found := ofOneCounty.FindString(line); found != "" {
				t.Errorf("%s:%d: %q: read it from the database, or put it into internal/demo", file.path, i+1, found)
			}
		}
	}
}
