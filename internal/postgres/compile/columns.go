package compile

import (
	"fmt"

	"litong3422/internal/catalogue"
)

// selection is the select list of a read: the key, then the cursor's terms, then
// what was asked for. No column comes twice, and none that was not asked for.
type selection struct {
	exprs   []string
	cursor  int      // how many order terms follow the key
	columns []string // names of the rest, for Row.Dest
	key     string   // the key's column
	// showsKey reports that the key is among the fields asked for.
	showsKey bool
	links    int // how many columns at the end only lead to inlined rows
	inlined  []inlineCells
}

// columns is the select list for rows of alias. The terms end in the key, which
// is read anyway; nil terms leave cursors out.
func (b *builder) columns(e *catalogue.Entity, alias string, terms []term, fields []*catalogue.Field, refs []*catalogue.Ref) selection {
	s := selection{key: e.Key, exprs: []string{column(alias, e.Key) + "::text"}}
	for _, t := range terms[:max(0, len(terms)-1)] {
		s.exprs = append(s.exprs, t.column+"::text")
		s.cursor++
	}
	seen := map[string]bool{e.Key: true}
	for _, f := range fields {
		s.showsKey = s.showsKey || f.Column == e.Key
		if !seen[f.Column] {
			seen[f.Column] = true
			s.columns = append(s.columns, f.Column)
			s.exprs = append(s.exprs, b.shown(alias, f))
		}
	}
	for _, r := range refs {
		if !r.Many && !seen[r.Column] {
			seen[r.Column] = true
			s.columns = append(s.columns, r.Column)
			s.exprs = append(s.exprs, column(alias, r.Column)+"::text")
		}
	}
	return s
}

// shown is a field as it leaves the database: personal data masked unless the scope
// leads the person, decimals and dates as text, exactly as stored.
func (b *builder) shown(alias string, f *catalogue.Field) string {
	col := column(alias, f.Column)
	if f.PII != "" && !(f.PostHolder && b.scope.Leads) {
		return Mask(col, f.PII)
	}
	switch f.Kind {
	case catalogue.Decimal, catalogue.Date, catalogue.ID:
		return col + "::text"
	default:
		return col
	}
}

// Mask hides personal data in the database itself, so that the clear value
// reaches neither the server's memory nor its logs. An unknown kind shows nothing.
func Mask(col, kind string) string {
	stars := func(from string, hidden string) string {
		return from + " || repeat('*', greatest(" + hidden + ", 1))"
	}
	length := "char_length(" + col + ")"
	switch kind {
	case "NAME": // 张三丰 → 张**
		return stars("left("+col+", 1)", length+" - 1")
	case "PHONE": // 13812348000 → 138****8000; a short one shows its last two digits
		return fmt.Sprintf("CASE WHEN %[2]s >= 11 THEN left(%[1]s, 3) || repeat('*', %[2]s - 7) || right(%[1]s, 4) ELSE repeat('*', greatest(%[2]s - 2, 1)) || right(%[1]s, least(2, greatest(%[2]s - 1, 0))) END", col, length)
	case "ID_NUMBER": // 6…………………1
		return fmt.Sprintf("CASE WHEN %[2]s >= 8 THEN left(%[1]s, 1) || repeat('*', %[2]s - 2) || right(%[1]s, 1) ELSE repeat('*', %[2]s) END", col, length)
	case "ADDRESS": // up to the village, or else the township
		return fmt.Sprintf("coalesce(substring(%[1]s from '^.*?(?:村|社区)'), substring(%[1]s from '^.*?(?:镇|乡|街道)'), left(%[1]s, 2)) || '***'", col)
	default:
		return "CASE WHEN " + col + " IS NOT NULL THEN '***' END"
	}
}
