package sheet_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"litong3422/internal/sheet"
)

// parts are the files of a workbook by their names.
type parts map[string]string

const (
	spreadsheetML = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
	relationship  = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
)

// plainParts returns a workbook of one sheet with that XML for its data.
func plainParts(sheetData string) parts {
	return parts{
		"[Content_Types].xml":        `<Types/>`,
		"_rels/.rels":                `<Relationships><Relationship Id="r1" Type="` + relationship + `/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml":            `<workbook xmlns="` + spreadsheetML + `" xmlns:r="` + relationship + `"><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="r1" Type="` + relationship + `/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="` + relationship + `/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="` + relationship + `/styles" Target="styles.xml"/></Relationships>`,
		"xl/sharedStrings.xml":       `<sst><si><t>甲</t></si><si><r><t>乙</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 丙</t></r><rPh sb="0" eb="1"><t>yi</t></rPh></si><si/><si><t>a_x000D_b_xD83D__xDE00__xD83D_&amp;</t></si></sst>`,
		"xl/styles.xml":              `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy/m/d"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
		"xl/worksheets/sheet1.xml":   `<worksheet xmlns="` + spreadsheetML + `">` + sheetData + `</worksheet>`,
	}
}

func (p parts) pack(t testing.TB) []byte {
	t.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, name := range slices.Sorted(maps.Keys(p)) {
		f, err := w.Create(name)
		if err == nil {
			_, err = f.Write([]byte(p[name]))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func open(content []byte) (*sheet.Book, error) {
	return sheet.Open("f", bytes.NewReader(content), int64(len(content)))
}

// read returns the lines of the first sheet.
func read(content []byte) ([]sheet.Line, error) {
	book, err := open(content)
	if err != nil {
		return nil, err
	}
	var lines []sheet.Line
	for line, err := range book.Lines(book.Sheets[0]) {
		if err != nil {
			return lines, err
		}
		lines = append(lines, line)
	}
	return lines, nil
}

// sketch writes lines as short texts: "2 A=T:甲 B=N:5".
func sketch(lines []sheet.Line) []string {
	var out []string
	for _, line := range lines {
		text := fmt.Sprint(line.Number)
		if line.Hidden {
			text += " hidden"
		}
		for i, c := range line.Cells {
			if c.Kind == sheet.Empty {
				continue
			}
			kind := "?TNBDEV"[c.Kind : c.Kind+1]
			if c.Formula {
				kind = "=" + kind
			}
			text += " " + sheet.ColumnName(i) + "=" + kind + ":" + c.Text
		}
		out = append(out, text)
	}
	return out
}

func TestCellsOfEveryKind(t *testing.T) {
	for data, want := range map[string][]string{
		`<sheetData><row r="2" hidden="1"><c r="B2" t="s"><v>0</v></c><c r="A2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c></row></sheetData>`:                                                                   {"2 hidden A=T:乙 丙 B=T:甲"},
		`<sheetData><row><c><v>1.50</v></c><c t="n"><v>2E-3</v></c><c><v> 7 </v></c><c><v>Inf</v></c></row><row/><row><c t="s"><v>3</v></c></row></sheetData>`:                                                      {"1 A=N:1.50 B=N:2E-3 C=N:7 D=T:Inf", "3 A=T:a\rb😀\ufffd&"},
		`<sheetData><row r="1"><c t="b"><v>1</v></c><c t="b"><v>false</v></c><c t="e"><v>#REF!</v></c><c t="d"><v>2020-03-01</v></c><c t="str"><v>x</v></c><c s="1"><v>43891</v></c></row></sheetData>`:             {"1 A=B:1 B=B:0 C=E:#REF! D=D:2020-03-01 E=T:x F=N:43891"},
		`<sheetData><row r="1"><c><f>A2</f></c><c><f>A2</f><v/></c><c t="str"><f>A2</f><v></v></c><c><f t="shared" si="0"/><v>5</v></c><c t="e"><f>A2</f><v>#N/A</v></c><c t="str"><f>A2</f></c></row></sheetData>`: {"1 A==V: B==V: C==T: D==N:5 E==E:#N/A F==V:"},
		`<sheetData><row r="1"><c t="inlineStr"><is><r><t>甲&#20057;</t></r><rPh><t>x</t></rPh><r><t><![CDATA[<丙>]]></t></r></is></c><c t="inlineStr"><is><t/></is></c></row></sheetData>`:                           {"1 A=T:甲乙<丙>"},
		`<!-- c --><cols><col min="1" max="2" hidden="1"/></cols><sheetData><row r="1"><c><v>1</v></c><extLst><ext><row r="9"/></ext></extLst></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`:  {"1 A=N:1"},
		`<sheetData/>`: nil,
	} {
		lines, err := read(plainParts(data).pack(t))
		if err != nil {
			t.Errorf("%s: %v", data, err)
		}
		if diff := cmp.Diff(want, sketch(lines)); diff != "" {
			t.Errorf("%s: %s", data, diff)
		}
	}
}

func TestWorkbooksOfOtherPrograms(t *testing.T) {
	prefixed := strings.NewReplacer("</", "</x:", "<", "<x:")
	strict := plainParts("")
	strict["xl/worksheets/sheet1.xml"] = prefixed.Replace(`<worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>`)
	strict["xl/_rels/workbook.xml.rels"] = strings.ReplaceAll(strict["xl/_rels/workbook.xml.rels"], relationship, "http://purl.oclc.org/ooxml/officeDocument/relationships")
	absolute := plainParts(`<sheetData><row><c t="s"><v>0</v></c></row></sheetData>`)
	absolute["_rels/.rels"] = strings.ReplaceAll(absolute["_rels/.rels"], `"xl/`, `"/XL/`)
	absolute["xl/_rels/workbook.xml.rels"] = strings.ReplaceAll(absolute["xl/_rels/workbook.xml.rels"], `"worksheets/`, `"/xl/worksheets/`)
	back := parts{}
	for name, text := range absolute {
		back[strings.ReplaceAll(name, "/", `\`)] = text
	}
	marked := plainParts(`<sheetData><row><c t="s"><v>0</v></c></row></sheetData>`)
	marked["xl/sharedStrings.xml"] = "\ufeff<?xml version=\"1.0\"?>\r\n" + marked["xl/sharedStrings.xml"]
	for name, p := range map[string]parts{"strict": strict, "absolute paths": absolute, "backslashes": back, "a byte order mark": marked} {
		lines, err := read(p.pack(t))
		if err != nil || !slices.Equal(sketch(lines), []string{"1 A=T:甲"}) {
			t.Errorf("%s: %v %v", name, sketch(lines), err)
		}
	}
}

func TestLayoutOfSheets(t *testing.T) {
	content := workbook(t, [][]any{{"a", "b"}}, func(book *excelize.File) {
		for _, err := range []error{
			book.MergeCell("Sheet1", "A1", "B2"), book.SetColVisible("Sheet1", "C:D", false), book.SetRowVisible("Sheet1", 1, false),
			book.SetSheetProps("Sheet1", nil),
		} {
			if err != nil {
				t.Fatal(err)
			}
		}
		for _, name := range []string{"说明", "隐藏"} {
			if _, err := book.NewSheet(name); err != nil {
				t.Fatal(err)
			}
		}
		if err := book.SetSheetVisible("隐藏", false); err != nil {
			t.Fatal(err)
		}
		date1904 := true
		if err := book.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &date1904}); err != nil {
			t.Fatal(err)
		}
	})
	book, err := open(content)
	if err != nil {
		t.Fatal(err)
	}
	if !book.Workbook || !book.Date1904 || len(book.Sheets) != 3 || book.Sheets[1].Name != "说明" || book.Sheets[1].Hidden || !book.Sheets[2].Hidden {
		t.Errorf("%+v", book)
	}
	first := book.Sheets[0]
	if diff := cmp.Diff([]sheet.Range{{FirstLine: 1, FirstColumn: 0, LastLine: 2, LastColumn: 1}}, first.Merged); diff != "" {
		t.Error(diff)
	}
	if first.HidesColumn(1) || !first.HidesColumn(2) || !first.HidesColumn(3) || first.HidesColumn(4) {
		t.Errorf("%+v", first.Columns)
	}
	for line, err := range book.Lines(first) {
		if err != nil || !line.Hidden {
			t.Errorf("%+v %v", line, err)
		}
	}
}

func TestDamagedSheetsAreRefused(t *testing.T) {
	for _, data := range []string{
		`<sheetData><row r="2"><c><v>1</v></c></row><row r="2"><c><v>1</v></c></row></sheetData>`,
		`<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row></sheetData>`,
		`<sheetData><row r="1"><c r="A2"><v>1</v></c></row></sheetData>`,
		`<sheetData><row r="0"><c><v>1</v></c></row></sheetData>`,
		`<sheetData><row><c t="s"><v>9</v></c></row></sheetData>`,
		`<sheetData><row><c s="9"><v>9</v></c></row></sheetData>`,
		`<sheetData><row><c t="q"><v>9</v></c></row></sheetData>`,
		`<sheetData><row><c><v>9</v><v>8</v></c></row></sheetData>`,
		`<sheetData><row><c t="inlineStr"><is><t>&other;</t></is></c></row></sheetData>`,
		"<sheetData><row><c t=\"inlineStr\"><is><t>\x01</t></is></c></row></sheetData>",
		"<sheetData><row><c t=\"inlineStr\"><is><t>\xff</t></is></c></row></sheetData>",
		`<sheetData><row><c><v>9</c></row></sheetData>`,
		`<sheetData><row><c><v>9</v></c></row>`,
		`<sheetData/><mergeCells><mergeCell ref="B2:A1"/></mergeCells>`,
	} {
		_, err := read(plainParts(data).pack(t))
		if refused := new(sheet.FileError); !errors.As(err, &refused) || refused.Code != sheet.FileFormat {
			t.Errorf("%s: %v", data, err)
		}
	}
}
