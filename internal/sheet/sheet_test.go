package sheet_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/simplifiedchinese"
	utf16 "golang.org/x/text/encoding/unicode"

	"litong3422/internal/sheet"
)

var text = strings.ReplaceAll("区划代码|名称|启用日期\n640302100000|金积镇|2018/1/1\n\n640302100200|\"西门，村\"|\n", "|", ",")

// workbook makes a workbook of one sheet; change may do more to it.
func workbook(t *testing.T, rows [][]any, change func(*excelize.File), o ...excelize.Options) []byte {
	t.Helper()
	book := excelize.NewFile()
	for i, row := range rows {
		at, _ := excelize.CoordinatesToCellName(1, i+1)
		if err := book.SetSheetRow("Sheet1", at, &row); err != nil {
			t.Fatal(err)
		}
	}
	if change != nil {
		change(book)
	}
	var out bytes.Buffer
	if err := book.Write(&out, o...); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func encoded(t *testing.T, content []byte, err error) []byte {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	return content
}

func TestOneTableInEveryForm(t *testing.T) {
	gb, err := simplifiedchinese.GB18030.NewEncoder().Bytes([]byte(text))
	gb = encoded(t, gb, err)
	wide, err := utf16.UTF16(utf16.LittleEndian, utf16.UseBOM).NewEncoder().Bytes([]byte(strings.ReplaceAll(text, ",", "\t")))
	wide = encoded(t, wide, err)
	for name, content := range map[string][]byte{
		"UTF-8": []byte(text), "with a byte order mark": []byte("\ufeff" + text), "GB18030": gb, "UTF-16 with tabs": wide,
		"Windows line ends": []byte(strings.ReplaceAll(text, "\n", "\r\n")),
		"a workbook": workbook(t, [][]any{{"区划代码", "名称", "启用日期"}, {640302100000, " 金积镇 ", 43101}, {}, {"640302100200", "西门，村"}}, func(book *excelize.File) {
			if _, err := book.NewSheet("说明"); err != nil {
				t.Fatal(err)
			}
		}),
	} {
		table, err := sheet.Read("f", content)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		columns, problems := table.Find([]sheet.Column{{Heads: []string{"code", "区划代码"}, Required: true}, {Heads: []string{"名称"}}, {Heads: []string{"启用日期"}}, {Heads: []string{"备注"}}})
		if len(problems) > 0 || columns.Has(3) || columns.Cell(table.Rows[0], 3) != "" {
			t.Errorf("%s: %v", name, problems)
		}
		first, second := table.Rows[0], table.Rows[1]
		if first.Line != 2 || second.Line != 4 || columns.Cell(first, 0) != "640302100000" || columns.Cell(first, 1) != "金积镇" || columns.Cell(second, 1) != "西门，村" {
			t.Errorf("%s: %+v", name, table.Rows)
		}
		if day, found, wrong := columns.Day(first, 2); !found || wrong != nil || day.String() != "2018-01-01" {
			t.Errorf("%s: %s %t %v", name, day, found, wrong)
		}
		if _, found, wrong := columns.Day(second, 2); found || wrong != nil {
			t.Errorf("%s: an empty day: %t %v", name, found, wrong)
		}
	}
}

func TestUnreadableFilesSayWhy(t *testing.T) {
	two := workbook(t, [][]any{{"a", "b"}, {"1", "2"}}, func(book *excelize.File) {
		if _, err := book.NewSheet("More"); err != nil {
			t.Fatal(err)
		}
		_ = book.SetCellValue("More", "A1", "x")
	})
	whole := workbook(t, [][]any{{"a", "b"}, {"1", "2"}}, nil)
	for _, c := range []struct {
		name    string
		content []byte
		says    string
	}{
		{"nothing", nil, "the file is empty"},
		{"blanks", []byte("\n \n"), "the file is empty"},
		{"a head alone", []byte("code,name\n"), "it has no rows"},
		{"no head", []byte("one\ntwo\n"), "there is no head"},
		{"encrypted", workbook(t, [][]any{{"a", "b"}}, nil, excelize.Options{Password: "secret"}), "the workbook is encrypted"},
		{"an old workbook", []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more"), "save it as .xlsx"},
		{"a damaged workbook", whole[:len(whole)/2], "damaged"},
		{"an empty workbook", workbook(t, nil, nil), "it shows no rows"},
		{"two sheets", two, "several sheets"},
		{"a web page", []byte("<html><table><tr><td>代码</td></tr></table></html>"), "a web page"},
		{"a picture", []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\x0d"), "a picture"},
		{"an open quote", []byte("code,name\n1,\"two\n"), "quotes do not match"},
	} {
		_, problems := sheet.Read("名录.csv", c.content)
		if len(problems) != 1 || !strings.Contains(problems.Error(), c.says) || !strings.Contains(problems.Error(), "名录.csv") {
			t.Errorf("%s: %v", c.name, problems)
		}
	}
}

func TestHeadsAndDaysThatAreWrong(t *testing.T) {
	table, err := sheet.Read("f.csv", []byte("Code （12）,name,NAME,from\n1,a,b,2018-02-30\n2,a,b,2018\n3,a,b,20180228\n4,a,b,43101\n"))
	if err != nil {
		t.Fatal(err)
	}
	columns, problems := table.Find([]sheet.Column{{Heads: []string{"code"}}, {Heads: []string{"name"}}, {Heads: []string{"from"}}, {Heads: []string{"类别", "kind"}, Required: true}})
	if got := problems.Error(); len(problems) != 2 || !strings.Contains(got, "column NAME: stands twice, beside name") || !strings.Contains(got, "column 类别: the column is missing") {
		t.Errorf("%v", problems)
	}
	for i, want := range []string{"line 2, column from: 2018-02-30 is no date", "line 3, column from: 2018 is no date", "", "line 5, column from: 43101 is no date"} {
		_, found, wrong := columns.Day(table.Rows[i], 2)
		if found != (want == "") || !strings.Contains(wrong.Error(), want) {
			t.Errorf("row %d: %t %v", i, found, wrong)
		}
	}
}
