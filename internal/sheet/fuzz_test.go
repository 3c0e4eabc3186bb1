package sheet_test

import (
	"errors"
	"testing"
	"unicode/utf8"

	"litong3422/internal/sheet"
)

// FuzzOpen reads any bytes as a file, and any text as the cells of a workbook: it ends,
// refuses with a *FileError, and returns texts that are UTF-8.
func FuzzOpen(f *testing.F) {
	for _, seed := range []string{
		"a,b\n1,\"2\n3\"\n", "\ufeffsep=;\na;b\n", "\xff\xfea\x00,\x00", "\xb1\xe0\xba\xc5,\xd0\xd5\xc3\xfb\n", "PK\x03\x04",
		`<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c t="inlineStr"><is><t>a_x0041_</t></is></c></row></sheetData>`,
		`<cols><col min="1" max="2" hidden="1"/></cols><sheetData><row><c s="1"><f>A1</f><v>4E1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`,
	} {
		f.Add([]byte(seed))
	}
	f.Add(plainParts(`<sheetData><row><c t="s"><v>0</v></c></row></sheetData>`).pack(f))
	f.Fuzz(func(t *testing.T, content []byte) {
		for _, file := range [][]byte{content, plainParts(string(content)).pack(t)} {
			lines, err := read(file)
			if refused := new(sheet.FileError); err != nil && (!errors.As(err, &refused) || refused.Text.ZH == "" || refused.Text.EN == "") {
				t.Errorf("an error without a text: %v", err)
			}
			last := 0
			for _, line := range lines {
				if line.Number <= last {
					t.Errorf("line %d behind %d", line.Number, last)
				}
				last = line.Number
				for _, c := range line.Cells {
					if !utf8.ValidString(c.Text) {
						t.Errorf("%q is no UTF-8", c.Text)
					}
				}
			}
		}
	})
}
