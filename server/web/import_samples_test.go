package web

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"litong3422/internal/demo/demotest"
	"litong3422/internal/transfer"
)

const samples = "../../internal/transfer/testdata/samples/"

// truth is what is true of a sample file.
type truth struct {
	File   string
	Args   []string
	Accept string
	Stored []storedRow
	Absent []struct {
		List  string
		Where json.RawMessage
	}
	Kept   []storedRow
	Expect struct {
		Exit       []int
		ExitWanted int
		Accepted   *int
		Entity     string
		HeaderRows map[string][]int
		Columns    []struct {
			Column, Sheet string
			Field         any
		}
		ColumnRefused []struct {
			Field, Level string
			Codes        []string
		}
		Refused []struct {
			Cell, Sheet, Level string
			Row                int
			Codes              []string
			AnyCellOfRow       bool
		}
		SkippedRows []struct {
			Sheet string
			Row   int
			Why   []transfer.Why
		}
		MustNotRefuse      []string
		MustNotRefuseLevel string
	}
}

// storedRow is a row that is to be stored, or to stay as it is.
type storedRow struct {
	List, Level, Sheet string
	Row                int
	Optional, Update   bool
	Where              json.RawMessage
	Values             map[string]any
}

// tally counts what is checked, by level.
type tally struct {
	*testing.T
	passed, failed map[string]int
}

func (c *tally) check(level string, ok bool, format string, args ...any) {
	if ok {
		c.passed[level]++
		return
	}
	c.failed[level]++
	if level == "MUST" {
		c.Errorf("MUST: "+format, args...)
	} else {
		c.Logf(level+": "+format, args...)
	}
}

// TestSampleFilesAreImportedAsTheyAreMeant imports every sample file and compares what is
// stored, and what is said, with what is true of it. Nothing may be stored wrong (MUST), and
// nine tenths of the rest be understood (SHOULD).
func TestSampleFilesAreImportedAsTheyAreMeant(t *testing.T) {
	d := newImporting(t, demotest.Litong().Own(t))
	paths, err := filepath.Glob(samples + "truth/*.json")
	if err != nil || len(paths) < 20 {
		t.Fatalf("%d truths, %v", len(paths), err)
	}
	total := &tally{t, map[string]int{}, map[string]int{}}
	for _, path := range paths {
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		var of truth
		if err := json.Unmarshal(content, &of); err != nil {
			t.Fatal(err)
		}
		t.Run(filepath.Base(of.File), func(t *testing.T) {
			d.admin().compare(&tally{t, total.passed, total.failed}, of)
		})
	}
	must, should := total.passed["MUST"], total.passed["SHOULD"]
	t.Logf("MUST %d of %d, SHOULD %d of %d", must, must+total.failed["MUST"], should, should+total.failed["SHOULD"])
	if should*10 < (should+total.failed["SHOULD"])*9 {
		t.Errorf("only %d of %d are understood", should, should+total.failed["SHOULD"])
	}
}

func (u user) compare(c *tally, of truth) {
	partial := slices.Contains(of.Args, "--partial")
	as := ""
	if at := slices.Index(of.Args, "--as"); at >= 0 {
		as = of.Args[at+1]
	}
	content, err := os.ReadFile(samples + of.File)
	if err != nil {
		c.Fatal(err)
	}
	done := u.importFile(filepath.Base(of.File), content, "as="+as, partial)
	exit := 0
	switch {
	case done.Unreadable():
		exit = 2
	case done.Refusals() > 0:
		exit = 1
	}
	c.check("MUST", slices.Contains(of.Expect.Exit, exit), "exit %d, allowed %v", exit, of.Expect.Exit)
	c.check("SHOULD", exit == of.Expect.ExitWanted, "exit %d, wanted %d", exit, of.Expect.ExitWanted)
	sheets := done.Files[0].Sheets
	compareReport(c, of, sheets, done)
	u.compareStored(c, of, sheets, done.Committed, partial)
}

func sheetOf(sheets []transfer.SheetReport, name string) transfer.SheetReport {
	for _, s := range sheets {
		if s.Sheet == name || len(sheets) == 1 {
			return s
		}
	}
	return transfer.SheetReport{}
}

// compareReport compares what was understood and refused.
func compareReport(c *tally, of truth, sheets []transfer.SheetReport, done shownImport) {
	unread := !done.Committed && (done.Unreadable() || slices.ContainsFunc(sheets, func(s transfer.SheetReport) bool {
		return s.Entity == nil || slices.ContainsFunc(s.Refused, func(r transfer.Refused) bool { return strings.HasPrefix(string(r.Code), "COLUMN_") })
	}))
	for _, want := range of.Expect.ColumnRefused {
		c.check(want.Level, want.Level == "SHOULD" || !done.Committed, "column %s is refused", want.Field)
	}
	for _, want := range of.Expect.Refused {
		found, exact := false, false
		for _, r := range sheetOf(sheets, want.Sheet).Refused {
			if r.Row != want.Row {
				continue
			}
			found = true
			exact = exact || (want.AnyCellOfRow || r.Cell == want.Cell) && slices.Contains(want.Codes, string(r.Code))
		}
		c.check("MUST", found || unread, "%s!%s is refused", want.Sheet, want.Cell)
		c.check("SHOULD", exact, "%s!%s is refused by one of %v", want.Sheet, want.Cell, want.Codes)
	}
	if done.Unreadable() {
		return
	}
	for sheet, rows := range of.Expect.HeaderRows {
		s := sheetOf(sheets, sheet)
		c.check("SHOULD", s.HeaderRow != nil && slices.Contains(rows, *s.HeaderRow), "header of %s: %v", sheet, rows)
	}
	for _, want := range of.Expect.Columns {
		name, one := want.Field.(string)
		for _, column := range sheetOf(sheets, want.Sheet).Columns {
			if column.Column != want.Column {
				continue
			}
			if one {
				c.check("SHOULD", column.Field != nil && *column.Field == name, "column %s (%s) is %s", column.Column, column.Header, name)
			} else if want.Field == nil {
				c.check("MUST", column.Field == nil || !done.Committed, "column %s (%s) is no field", column.Column, column.Header)
			}
		}
	}
	for _, want := range of.Expect.SkippedRows {
		c.check("SHOULD", slices.ContainsFunc(sheetOf(sheets, want.Sheet).Skipped, func(s transfer.Skipped) bool {
			return s.Row == want.Row && slices.Contains(want.Why, s.Why)
		}), "%s!%d is skipped as one of %v", want.Sheet, want.Row, want.Why)
	}
	compareGood(c, of, sheets)
}

// compareGood requires that no cell is refused in rows that are good.
func compareGood(c *tally, of truth, sheets []transfer.SheetReport) {
	good := map[string]bool{}
	for _, area := range of.Expect.MustNotRefuse {
		for _, cell := range cellsOf(area) {
			good[cell] = true
		}
	}
	var over []string
	for _, s := range sheets {
		for _, r := range s.Refused {
			bad := slices.ContainsFunc(of.Expect.Refused, func(w struct {
				Cell, Sheet, Level string
				Row                int
				Codes              []string
				AnyCellOfRow       bool
			}) bool {
				return w.Row == r.Row
			})
			if good[r.Cell] && !bad {
				over = append(over, r.Cell+" "+string(r.Code))
			}
		}
	}
	if len(good) > 0 {
		c.check(of.Expect.MustNotRefuseLevel, len(over) == 0, "good cells refused: %v", over)
	}
}

var area = regexp.MustCompile(`([A-Z])(\d+)(?::([A-Z])\d+)?$`)

func cellsOf(text string) (cells []string) {
	m := area.FindStringSubmatch(text)
	if m[3] == "" {
		m[3] = m[1]
	}
	for c := m[1][0]; c <= m[3][0]; c++ {
		cells = append(cells, string(c)+m[2])
	}
	return cells
}

// compareStored compares the rows of the database.
func (u user) compareStored(c *tally, of truth, sheets []transfer.SheetReport, committed, partial bool) {
	for _, want := range of.Stored {
		rows := u.rowsLike(want)
		place := fmt.Sprintf("%s!%d", want.Sheet, want.Row)
		refused := slices.ContainsFunc(sheetOf(sheets, want.Sheet).Refused, func(r transfer.Refused) bool {
			return r.Row == want.Row || strings.HasPrefix(string(r.Code), "COLUMN_")
		})
		switch {
		case !committed && len(rows) > 0 && !want.Update:
			c.check("MUST", false, "stored although nothing was committed: %s", place)
		case !committed:
			c.check(want.Level, want.Optional || !partial && !slices.Contains(of.Expect.Exit, 0), "stored: %s", place)
		case want.Update && refused:
			c.check(want.Level, want.Optional, "good row refused: %s", place)
		case len(rows) == 0:
			c.check("MUST", refused, "lost without a word: %s", place)
			c.check(want.Level, want.Optional || !refused, "good row refused: %s", place)
		default:
			c.check("MUST", len(rows) == 1 && differing(want.Values, rows[0]) == "", "%s: %s", place, differing(want.Values, rows[0]))
		}
	}
	for _, a := range of.Absent {
		if slices.ContainsFunc(of.Stored, func(s storedRow) bool { return s.List == a.List && string(s.Where) == string(a.Where) }) {
			continue
		}
		c.check("MUST", len(u.rowsLike(storedRow{List: a.List, Where: a.Where})) == 0, "stored, and must not be: %s", a.Where)
	}
	for _, k := range of.Kept {
		if committed && slices.ContainsFunc(of.Stored, func(s storedRow) bool { return s.List == k.List && string(s.Where) == string(k.Where) }) {
			continue
		}
		rows := u.rowsLike(k)
		c.check("MUST", len(rows) == 1 && differing(k.Values, rows[0]) == "", "unchanged: %s", k.Where)
	}
}

// rowsLike reads the rows of a list that a filter finds, with the values that are compared.
func (u user) rowsLike(of storedRow) []map[string]any {
	u.t.Helper()
	selection := "version"
	for path := range of.Values {
		parts := strings.Split(path, ".")
		selection += " " + strings.Join(parts, " { ") + strings.Repeat(" }", len(parts)-1)
	}
	typ := strings.ToUpper(of.List[:1]) + strings.TrimSuffix(of.List[1:], "s") + "Where"
	if stem, found := strings.CutSuffix(of.List, "ies"); found {
		typ = strings.ToUpper(stem[:1]) + stem[1:] + "yWhere"
	}
	body, err := json.Marshal(map[string]any{"query": "query($w: " + typ + ") { rows: " + of.List + "(where: $w, first: 3) { nodes { " + selection + " } } }",
		"variables": map[string]any{"w": of.Where}})
	if err != nil {
		u.t.Fatal(err)
	}
	r := u.post(string(body))
	var data struct {
		Rows struct{ Nodes []map[string]any }
	}
	if err := json.Unmarshal(r.members["data"], &data); err != nil || r.StatusCode != http.StatusOK {
		u.t.Fatalf("%v %s", err, r.body)
	}
	return data.Rows.Nodes
}

// differing returns the first value that a row has otherwise; "" without one.
func differing(want map[string]any, row map[string]any) string {
	for path, value := range want {
		var got any = row
		for part := range strings.SplitSeq(path, ".") {
			node, _ := got.(map[string]any)
			got = node[part]
		}
		options := []any{value}
		if several, ok := value.(map[string]any); ok {
			options, _ = several["anyOf"].([]any)
		}
		if !slices.ContainsFunc(options, func(o any) bool { return equalValues(o, got) }) {
			return fmt.Sprintf("%s is %v, not %v", path, got, value)
		}
	}
	return ""
}

func equalValues(a, b any) bool {
	if a == nil || b == nil {
		return a == nil && b == nil
	}
	x, errX := decimal.NewFromString(fmt.Sprint(a))
	y, errY := decimal.NewFromString(fmt.Sprint(b))
	if errX == nil && errY == nil {
		return x.Equal(y)
	}
	return fmt.Sprint(a) == fmt.Sprint(b)
}
