//go:build !race

package graph_test

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"litong3422/internal/indicator"
	"litong3422/internal/panel"
)

// inventory lists the rows of the document's inventory, S-001 to S-431.
func inventory() []string {
	var rows []string
	for _, span := range [][2]int{{1, 8}, {101, 108}, {111, 116}, {121, 125}, {201, 209}, {211, 216}, {221, 228}, {231, 242}, {301, 312}, {321, 329}, {401, 415}, {421, 431}} {
		for n := span[0]; n <= span[1]; n++ {
			rows = append(rows, fmt.Sprintf("S-%03d", n))
		}
	}
	return rows
}

// covered is one line of docs/coverage.md.
type covered struct{ place, query string }

func coverage(t *testing.T) map[string]covered {
	t.Helper()
	text, err := os.ReadFile("../docs/coverage.md")
	if err != nil {
		t.Fatal(err)
	}
	rows := map[string]covered{}
	for _, line := range strings.Split(string(text), "\n") {
		cells := strings.Split(line, " | ")
		row := strings.TrimPrefix(cells[0], "| ")
		if !strings.HasPrefix(row, "S-") {
			continue
		}
		if len(cells) != 5 {
			t.Fatalf("%s: %d cells, not 5", row, len(cells))
		}
		if _, twice := rows[row]; twice {
			t.Errorf("%s stands twice", row)
		}
		rows[row] = covered{cells[3], strings.Trim(strings.TrimSuffix(cells[4], " |"), "`")}
	}
	return rows
}

// Every row of the document has its place, the place exists, and its query
// answers with something on the shipped data.
func TestEveryRowOfTheDocumentHasItsPlace(t *testing.T) {
	rows, a, v := coverage(t), newAPI(t), leader()
	derived, indicators, panels := derive(t), indicator.NewCatalogue(), panel.NewCatalogue().All()
	drawing := regexp.MustCompile(`\b[a-z]+\.[a-z]+\b`)
	entity, figure, fact := regexp.MustCompile(`\b[A-Z][a-z]\w+\b`), regexp.MustCompile(`\b[A-Z]+(_[A-Z0-9]+)+\b|\b[A-Z]{4,}\b`), regexp.MustCompile(`\bS-\d{3}\b`)
	if len(inventory()) != 109 || len(rows) != 109 {
		t.Errorf("%d rows are covered of %d", len(rows), len(inventory()))
	}
	var waiting []string
	for _, row := range inventory() {
		c, found := rows[row]
		if !found || c.place == "todo" {
			waiting = append(waiting, row)
			continue
		}
		names := 0
		for _, name := range entity.FindAllString(c.place, -1) {
			names++
			if derived.Schema.Types[name] == nil {
				t.Errorf("%s: there is no entity %s", row, name)
			}
		}
		for _, code := range figure.FindAllString(c.place, -1) {
			names++
			if indicators.Indicator(code) == nil {
				t.Errorf("%s: there is no indicator %s", row, code)
			}
		}
		for _, code := range drawing.FindAllString(c.place, -1) {
			if !slices.ContainsFunc(panels, func(d *panel.Definition) bool { return d.Code == code }) {
				t.Errorf("%s: there is no panel %s", row, code)
			}
		}
		if names == 0 && !fact.MatchString(c.place) {
			t.Errorf("%s: %q names no entity, indicator or fact", row, c.place)
		}
		r := a.run(&v, c.query, "")
		if len(r.Errors) > 0 {
			t.Errorf("%s: %v", row, r.Errors)
		} else if !says(r.Data) {
			t.Errorf("%s: %s answers with nothing", row, c.query)
		}
	}
	if len(waiting) > 0 {
		t.Errorf("%d rows have no place: %s", len(waiting), waiting)
	}
}

// says reports whether an answer holds any text, truth or number but zero.
func says(answer any) bool {
	switch v := answer.(type) {
	case map[string]any:
		for _, field := range v {
			if says(field) {
				return true
			}
		}
		return false
	case []any:
		for _, item := range v {
			if says(item) {
				return true
			}
		}
		return false
	case nil, bool:
		return false
	default:
		text := fmt.Sprint(v)
		return text != "" && text != "0"
	}
}
