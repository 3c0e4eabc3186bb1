package sheet_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	utf16 "golang.org/x/text/encoding/unicode"

	"litong3422/internal/sheet"
)

func in(t *testing.T, e encoding.Encoding, text string) []byte {
	t.Helper()
	out, err := e.NewEncoder().Bytes([]byte(text))
	return encoded(t, out, err)
}

// separated is a text with its bars turned into separators.
func separated(text, separator string) string { return strings.ReplaceAll(text, "|", separator) }

// registered is a text of the kind that offices send.
const registered = "编号\t姓名\t村\nA-1\t张三\t金积镇西门村\nA-2\t李四\t\"郭家桥乡\n涝河桥村\"\n\nA-3\t王䶮\t东塔寺乡二道桥村\n"

func TestTextFilesInEveryEncoding(t *testing.T) {
	want := []string{"1 A=T:编号 B=T:姓名 C=T:村", "2 A=T:A-1 B=T:张三 C=T:金积镇西门村", "3 A=T:A-2 B=T:李四 C=T:郭家桥乡\n涝河桥村", "5 A=T:A-3 B=T:王䶮 C=T:东塔寺乡二道桥村"}
	for _, separator := range []string{"\t", ",", ";", "，"} {
		text := strings.ReplaceAll(registered, "\t", separator)
		for name, content := range map[string][]byte{
			"UTF-8": []byte(text), "with a byte order mark": []byte("\ufeff" + text), "GB18030": in(t, simplifiedchinese.GB18030, text),
			"UTF-16 LE": in(t, utf16.UTF16(utf16.LittleEndian, utf16.UseBOM), text), "UTF-16 BE": in(t, utf16.UTF16(utf16.BigEndian, utf16.UseBOM), text),
			"UTF-16 LE without a mark": in(t, utf16.UTF16(utf16.LittleEndian, utf16.IgnoreBOM), text), "UTF-16 BE without a mark": in(t, utf16.UTF16(utf16.BigEndian, utf16.IgnoreBOM), text),
			"Windows lines": []byte(strings.ReplaceAll(text, "\n", "\r\n")), "says its separator": []byte("sep=" + separator + "\n" + text),
		} {
			lines, err := read(content)
			got := sketch(lines)
			for i := range got {
				got[i] = strings.ReplaceAll(got[i], "\r", "")
			}
			if wide := len(separator) > 1 && strings.HasPrefix(name, "says"); !wide && (err != nil || !slices.Equal(got, want)) {
				t.Errorf("%s, %q: %v %q", name, separator, err, got)
			}
		}
	}
}

// A file is read in pieces, and characters lie across their borders.
func TestLongTextFiles(t *testing.T) {
	for _, shift := range []string{"", "x", "xy", "xyz"} {
		text := shift + "|b\n" + strings.Repeat("金积镇|西门村𫖯\n", 20_000)
		for name, e := range map[string]encoding.Encoding{"UTF-8": encoding.Nop, "GB18030": simplifiedchinese.GB18030, "UTF-16": utf16.UTF16(utf16.BigEndian, utf16.IgnoreBOM)} {
			lines, err := read(in(t, e, separated(text, ",")))
			if err != nil || len(lines) < 20_000 || lines[20_000].Cells[1].Text != "西门村𫖯" {
				t.Errorf("%q in %s: %d lines, %v", shift, name, len(lines), err)
			}
		}
	}
}

func TestFieldsOfTextFiles(t *testing.T) {
	for text, want := range map[string][]string{
		"a,b\n\"x \"\"y\"\", z\",5\" pipe\n":              {"1 A=T:a B=T:b", `2 A=T:x "y", z B=T:5" pipe`},
		"a,b\n=\"0012\",\"=\"\"0034\"\"\"\n":              {"1 A=T:a B=T:b", "2 A=T:0012 B=T:0034"},
		"a\rb\r\rc,":                                      {"1 A=T:a", "2 A=T:b", "4 A=T:c"},
		separated("标题\n\n甲|乙|丙\n1,5|2|3\n2,5|3|4\n", ";"): {"1 A=T:标题", "3 A=T:甲 B=T:乙 C=T:丙", "4 A=T:1,5 B=T:2 C=T:3", "5 A=T:2,5 B=T:3 C=T:4"},
		"a,b\n1,\"\"":                                     {"1 A=T:a B=T:b", "2 A=T:1"},
	} {
		lines, err := read([]byte(text))
		if err != nil || !slices.Equal(sketch(lines), want) {
			t.Errorf("%q: %v %q", text, err, sketch(lines))
		}
	}
}

func TestFilesThatAreNoTables(t *testing.T) {
	long := separated("姓名|村\n张三|金积镇西门村\n李四|郭家桥乡涝河桥村\n王五|东塔寺乡二道桥村\n", ",")
	asGBK, err := simplifiedchinese.GBK.NewDecoder().String(long + separated("赵六孙七|扁担沟镇渠口村\n", ","))
	if err != nil {
		t.Fatal(err)
	}
	asLatin, err := charmap.Windows1252.NewDecoder().String(long)
	if err != nil {
		t.Fatal(err)
	}
	whole := workbook(t, [][]any{{"a", "b"}, {"1", "2"}}, nil)
	for name, c := range map[string]struct {
		content []byte
		code    sheet.FileCode
		says    string
	}{
		"nothing":                  {nil, sheet.FileFormat, "empty"},
		"blanks":                   {[]byte("\ufeff \r\n"), sheet.FileFormat, "empty"},
		"encrypted":                {workbook(t, [][]any{{"a", "b"}}, nil, excelize.Options{Password: "secret"}), sheet.FileEncrypted, "without a password"},
		"an old workbook":          {[]byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more"), sheet.FileFormat, "save it as .xlsx"},
		"half of a workbook":       {whole[:len(whole)/2], sheet.FileFormat, "damaged"},
		"a workbook without end":   {whole[:len(whole)-30], sheet.FileFormat, "damaged"},
		"a web page":               {[]byte("<html xmlns:x=\"x\"><table><tr><td>代码</td></tr></table></html>"), sheet.FileFormat, "a web page"},
		"a web page with comment":  {[]byte("\ufeff<!-- x --><TABLE>"), sheet.FileFormat, "a web page"},
		"an XML spreadsheet":       {[]byte("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"), sheet.FileFormat, "XML spreadsheet"},
		"a PDF":                    {[]byte("%PDF-1.7\n..."), sheet.FileFormat, "PDF"},
		"a picture":                {[]byte("\x89PNG\r\n\x1a\n\x00"), sheet.FileFormat, "picture"},
		"zero bytes":               {[]byte("a,b\n1,\x002\n"), sheet.FileFormat, "NUL"},
		"no UTF-8, no GB18030":     {[]byte("a,b\n\xff\xff,\x80\x20\n"), sheet.Encoding, "encoding"},
		"a UTF-8 with wrong bytes": {[]byte(separated("\ufeff姓名|村\n\xd5\xc5\xc8\xfd|x\n", ",")), sheet.Encoding, "encoding"},
		"a lost character":         {[]byte(separated("姓名|村\n张\ufffd|x\n", ",")), sheet.Encoding, "lost"},
		"lost twice":               {[]byte(separated("姓名|村\n锟斤拷锟斤拷|x\n", ",")), sheet.Encoding, "lost"},
		"UTF-8 read as GBK":        {[]byte(strings.ReplaceAll(asGBK, "\ufffd", "?")), sheet.Encoding, "garbled"},
		"UTF-8 read as Latin":      {[]byte(strings.ReplaceAll(asLatin, "\ufffd", "?")), sheet.Encoding, "garbled"},
		"Big5":                     {in(t, traditionalchinese.Big5, separated("姓名|村\n張三|金積鎮西門村\n李四|郭家橋鄉澇河橋村\n", ",")), sheet.Encoding, "encoding"},
		"half of a UTF-16":         {[]byte("\xff\xfea\x00,"), sheet.Encoding, "in the middle"},
		"an open quote":            {[]byte("code,name\n1,\"two\n"), sheet.FileFormat, "quotes do not match in line 2"},
		"text behind a quote":      {[]byte("code,name\n1,\"two\"x\n"), sheet.FileFormat, "quotes do not match in line 2"},
	} {
		_, err := read(c.content)
		if refused := new(sheet.FileError); !errors.As(err, &refused) || refused.Code != c.code || !strings.Contains(refused.Text.EN, c.says) || refused.Text.ZH == "" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestArchivesThatAreNoWorkbooks(t *testing.T) {
	for name, c := range map[string]struct {
		change func(parts)
		says   string
	}{
		"any archive": {func(p parts) { delete(p, "_rels/.rels") }, "an archive"},
		"macros":      {func(p parts) { p["xl/vbaProject.bin"] = "x" }, "macros"},
		"macros by type": {func(p parts) {
			p["[Content_Types].xml"] = `<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>`
		}, "macros"},
		"binary":          {func(p parts) { p["_rels/.rels"] = strings.ReplaceAll(p["_rels/.rels"], "workbook.xml", "workbook.bin") }, "binary"},
		"OpenDocument":    {func(p parts) { p["mimetype"], p["content.xml"] = "x", "x" }, "OpenDocument"},
		"a document":      {func(p parts) { p["word/document.xml"] = "x" }, "a document"},
		"no sheet":        {func(p parts) { p["xl/workbook.xml"] = "<workbook/>" }, "no sheet"},
		"a missing sheet": {func(p parts) { delete(p, "xl/worksheets/sheet1.xml") }, "missing"},
		"a document type": {func(p parts) {
			p["xl/worksheets/sheet1.xml"] = `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>` + p["xl/worksheets/sheet1.xml"]
		}, "document type"},
		"a part twice":      {func(p parts) { p["XL/workbook.xml"] = p["xl/workbook.xml"] }, "twice"},
		"a part of nothing": {func(p parts) { p["xl/workbook.xml"] = "" }, "damaged"},
	} {
		p := plainParts(`<sheetData/>`)
		c.change(p)
		_, err := read(p.pack(t))
		if refused := new(sheet.FileError); !errors.As(err, &refused) || refused.Code != sheet.FileFormat || !strings.Contains(refused.Text.EN, c.says) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// endless writes a part that is that many bytes long to an archive.
func endless(t *testing.T, p parts, name string, size int64) []byte {
	t.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for part, text := range p {
		if part == name {
			continue
		}
		f, err := w.Create(part)
		if err == nil {
			_, err = io.WriteString(f, text)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	f, err := w.Create(name)
	if err == nil {
		_, err = io.WriteString(f, p[name])
	}
	line := bytes.Repeat([]byte(" "), 1<<16)
	for ; err == nil && size > 0; size -= int64(len(line)) {
		_, err = f.Write(line)
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestTooLargeFiles(t *testing.T) {
	const sheetPart = "xl/worksheets/sheet1.xml"
	var wide, tall, many strings.Builder
	for i := range 1_001 {
		fmt.Fprintf(&wide, `<c r="%s1"><v>1</v></c>`, sheet.ColumnName(i))
	}
	for range 300_001 {
		tall.WriteString("<row><c><v>1</v></c></row>")
	}
	styled := `<row r="1"><c r="XFD1" s="0"/><c r="A1"><v>1</v></c></row>`
	for i := range 30_000 {
		fmt.Fprintf(&many, `a%d,`, i)
	}
	crowded := parts{}
	for i := range 50_000 {
		crowded[fmt.Sprint("part", i)] = ""
	}
	for name, c := range map[string]struct {
		content []byte
		code    sheet.FileCode
	}{
		"a part that unpacks to too much": {endless(t, plainParts("<sheetData/>"), sheetPart, 600<<20), sheet.FileTooLarge},
		"a part that is packed too well":  {endless(t, plainParts("<sheetData/>"), sheetPart, 64<<20), sheet.FileTooLarge},
		"too many columns":                {plainParts(`<sheetData><row r="1">` + wide.String() + `</row></sheetData>`).pack(t), sheet.TooManyRows},
		"too many rows":                   {plainParts(`<sheetData>` + tall.String() + `</sheetData>`).pack(t), sheet.TooManyRows},
		"too many columns of text":        {[]byte(many.String()), sheet.FileFormat},
		"too many parts":                  {crowded.pack(t), sheet.FileTooLarge},
		"too many rows of text":           {[]byte(strings.Repeat("1,2\n", 300_001)), sheet.TooManyRows},
	} {
		_, err := read(c.content)
		if refused := new(sheet.FileError); !errors.As(err, &refused) || refused.Code != c.code {
			t.Errorf("%s: %v", name, err)
		}
	}
	if lines, err := read(plainParts("<sheetData>" + styled + "</sheetData>").pack(t)); err != nil || len(lines[0].Cells) != 1 {
		t.Errorf("a cell with a style and nothing else is content: %v", err)
	}
	if _, err := sheet.Open("f", bytes.NewReader(nil), 65<<20); err == nil {
		t.Error("a file of 65 MB is opened")
	}
}
