package sheet_test

import (
	"fmt"
	"html"
	"testing"

	"github.com/google/go-cmp/cmp"

	"litong3422/internal/sheet"
)

// formatOf returns what a cell shows that has a number format and a number.
func formatOf(t *testing.T, id int, code, number string) sheet.CellFormat {
	t.Helper()
	p := plainParts(`<sheetData><row><c s="0"><v>` + number + `</v></c></row></sheetData>`)
	own := ""
	if code != "" {
		own = fmt.Sprintf(`<numFmts><numFmt numFmtId="%d" formatCode="%s"/></numFmts>`, id, html.EscapeString(code))
	}
	p["xl/styles.xml"] = fmt.Sprintf(`<styleSheet>%s<cellXfs><xf numFmtId="%d"/></cellXfs></styleSheet>`, own, id)
	lines, err := read(p.pack(t))
	if err != nil {
		t.Fatal(err)
	}
	return lines[0].Cells[0].Format
}

func TestKindsOfNumberFormats(t *testing.T) {
	for id, want := range map[int]sheet.FormatKind{
		0: sheet.AsGeneral, 1: sheet.AsNumber, 4: sheet.AsNumber, 9: sheet.AsPercent, 10: sheet.AsPercent, 11: sheet.AsNumber, 12: sheet.AsFraction,
		14: sheet.AsDate, 15: sheet.AsDate, 16: sheet.AsDate, 17: sheet.AsMonth, 18: sheet.AsTime, 20: sheet.AsTime, 21: sheet.AsTime, 22: sheet.AsDateTime,
		27: sheet.AsMonth, 28: sheet.AsDate, 30: sheet.AsDate, 31: sheet.AsDate, 32: sheet.AsTime, 34: sheet.AsTime, 36: sheet.AsMonth, 37: sheet.AsNumber, 44: sheet.AsNumber,
		45: sheet.AsTime, 46: sheet.AsDuration, 47: sheet.AsTime, 48: sheet.AsNumber, 49: sheet.AsText, 50: sheet.AsMonth, 52: sheet.AsMonth, 53: sheet.AsDate, 55: sheet.AsTime, 57: sheet.AsMonth, 58: sheet.AsDate, 99: sheet.AsGeneral,
	} {
		if got := formatOf(t, id, "", "5"); got.Kind != want {
			t.Errorf("%d: %+v, want %d", id, got, want)
		}
	}
	for code, want := range map[string]sheet.FormatKind{
		`yyyy"年"m"月"d"日"`: sheet.AsDate, `[$-804]yyyy"年"m"月"d"日";@`: sheet.AsDate, `yyyy\-mm\-dd`: sheet.AsDate, `[DBNum1][$-804]yyyy"年"m"月"d"日"`: sheet.AsDate,
		`yyyy-mm-dd hh:mm`: sheet.AsDateTime, `m"月"d"日"`: sheet.AsDate, `yyyy年m月`: sheet.AsMonth, `mmm-yy`: sheet.AsMonth, `yyyy`: sheet.AsYear, `aaaa`: sheet.AsDate, `[$-411]ge.m.d`: sheet.AsDate,
		`h:mm`: sheet.AsTime, `[h]:mm`: sheet.AsDuration, `[mm]:ss`: sheet.AsDuration, `mm:ss`: sheet.AsTime, `上午/下午h"时"mm"分"`: sheet.AsTime, `h:mm AM/PM`: sheet.AsTime, `yyyy/m/d h:mm;@`: sheet.AsDateTime,
		`General`: sheet.AsGeneral, `G/通用格式`: sheet.AsGeneral, `G/通用格式"元"`: sheet.AsGeneral, `[Red]0`: sheet.AsNumber, `0.00E+00`: sheet.AsNumber, `@`: sheet.AsText, `;;;`: sheet.AsNothing, `0_);(0)`: sheet.AsNumber,
		`"days"0`: sheet.AsNumber, `0\d`: sheet.AsNumber, `0" day"`: sheet.AsNumber, `[蓝色]0.0%`: sheet.AsPercent, `_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ `: sheet.AsNumber,
	} {
		if got := formatOf(t, 164, code, "5"); got.Kind != want {
			t.Errorf("%s: %+v, want %d", code, got, want)
		}
	}
}

func TestWhatNumberFormatsAdd(t *testing.T) {
	for _, c := range []struct {
		code, number string
		want         sheet.CellFormat
	}{
		{`00000000`, "1008", sheet.CellFormat{Kind: sheet.AsNumber, Zeros: 8}},
		{`0.00"万元"`, "5", sheet.CellFormat{Kind: sheet.AsNumber, Zeros: 1, Decimals: 2, Suffix: "万元"}},
		{`"¥"#,##0.00`, "5", sheet.CellFormat{Kind: sheet.AsNumber, Zeros: 1, Decimals: 2, Prefix: "¥"}},
		{`[$¥-804]#,##0.00`, "5", sheet.CellFormat{Kind: sheet.AsNumber, Zeros: 1, Decimals: 2, Prefix: "¥"}},
		{`[$¥-411]#,##0`, "5", sheet.CellFormat{Kind: sheet.AsNumber, Zeros: 1, Prefix: "JPY"}},
		{`0.0,`, "5", sheet.CellFormat{Kind: sheet.AsNumber, Zeros: 1, Decimals: 1, Scale: 1}},
		{`0.0,,"百万"`, "5", sheet.CellFormat{Kind: sheet.AsNumber, Zeros: 1, Decimals: 1, Scale: 2, Suffix: "百万"}},
		{`0!.0,"万"`, "5", sheet.CellFormat{Kind: sheet.AsNumber, Zeros: 2, Scale: 1, Suffix: ".万", Mixed: true}},
		{`000-0000-0000`, "5", sheet.CellFormat{Kind: sheet.AsNumber, Zeros: 11, Suffix: "--", Mixed: true}},
		{`0;(0)`, "-5", sheet.CellFormat{Kind: sheet.AsNumber, Zeros: 1, Prefix: "(", Suffix: ")"}},
		{`0;-0;`, "0", sheet.CellFormat{Kind: sheet.AsNothing}},
		{`[>=10000]0.0,"千";0`, "5", sheet.CellFormat{Kind: sheet.AsNumber, Zeros: 1}},
		{`[>=10000]0.0,"千";0`, "50000", sheet.CellFormat{Kind: sheet.AsNumber, Zeros: 1, Decimals: 1, Scale: 1, Suffix: "千"}},
		{`[<10]0;[<100]0.0;0.00`, "500", sheet.CellFormat{Kind: sheet.AsNumber, Zeros: 1, Decimals: 2}},
		{`G/通用格式"元"`, "5", sheet.CellFormat{Kind: sheet.AsGeneral, Suffix: "元"}},
	} {
		c.want.Code = c.code
		if diff := cmp.Diff(c.want, formatOf(t, 164, c.code, c.number)); diff != "" {
			t.Errorf("%s of %s: %s", c.code, c.number, diff)
		}
	}
}
