package cell

import "litong3422/internal/sheet"

// Shown is the text of a cell as a reader of the sheet sees it: a day of a workbook as
// 2020-03-01, not as the number that stands for it. It refuses nothing.
func Shown(x sheet.Cell, date1904 bool) string {
	switch x.Kind {
	case sheet.Empty, sheet.NoValue:
		return ""
	case sheet.Number:
		if x.Format.Kind.Dated() {
			if m, p := serial(x, date1904, x.Text); p == nil {
				return m.String()
			}
			return x.Text
		}
	case sheet.Text, sheet.Day, sheet.Error:
		return x.Text
	}
	if text, p := Text(x); p == nil {
		return text
	}
	return x.Text
}
