package cell_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"litong3422/graph/schema"
	"litong3422/internal/catalogue"
	"litong3422/internal/sheet"
	"litong3422/internal/transfer/cell"
)

// column returns a column of a workbook that holds a field of the schema, "WomenLoan.amount".
func column(name string) cell.Column {
	entity, field, _ := strings.Cut(name, ".")
	return cell.Column{Field: schema.Catalogue().Entity(entity).Field(field), Workbook: true, Places: -1}
}

func text(s string) sheet.Cell { return sheet.Cell{Kind: sheet.Text, Text: s} }

func number(digits string, kind sheet.FormatKind) sheet.Cell {
	return sheet.Cell{Kind: sheet.Number, Text: digits, Format: sheet.CellFormat{Kind: kind}}
}

// outcome writes what a cell was read as, or the code with the suggestions.
func outcome(c cell.Column, x sheet.Cell) string {
	value, p := c.Read(x)
	if p != nil {
		if p.Text.ZH == "" || p.Text.EN == "" || value != nil {
			return fmt.Sprintf("%+v beside %v", p, value)
		}
		return strings.TrimSpace(string(p.Code) + " " + strings.Join(p.Suggestions, "|"))
	}
	return fmt.Sprint(value)
}

// expect reads texts of a column; each is written beside what it is to be read as.
func expect(t *testing.T, c cell.Column, pairs ...string) {
	t.Helper()
	for pair := range slices.Chunk(pairs, 2) {
		if got := outcome(c, text(pair[0])); got != pair[1] {
			_, p := c.Read(text(pair[0]))
			t.Errorf("%s %q: %s; want %s (%+v)", c.Field.Name, pair[0], got, pair[1], p)
		}
	}
}

const day = "2020-03-01"

func TestDaysInTexts(t *testing.T) {
	expect(t, column("WomenLoan.grantedOn"),
		"2020-03-01", day, "2020/3/1", day, "2020.3.1", day, "2020年3月1日", day, "2020年03月01号", day, "20200301", day, " 2020-3-1 ", day,
		"２０２０年３月１日", day, "2020．3．1", day, "2020。3。1", day, "2020－03－01", day, "2020 年 3 月 1 日", day, "2020 - 3 - 1", day,
		"2020-03-01 08:30:00", day, "2020/3/1 0:00", day, "2020-03-01T23:59:59.999", day, "2020年3月1日 8:30", day, "20200301083000", day, "2020\u00a03/1", "DATE_FORMAT",
		"2020-03-01T00:00:00+08:00", day, "2020-02-29T16:30:00Z", day, "2020-03-01T15:00:00-02:00", "2020-03-02", "2020-03-01 08:30-10:00", "DATE_FORMAT",
		"二〇二〇年三月一日", day, "二○二○年三月一日", day, "二零二零年十二月三十一日", "2020-12-31", "二〇二〇年元月十五日", "2020-01-15", "二〇二〇年三月初八日", "DATE_FORMAT",
		"20-3-1", "DATE_AMBIGUOUS 2020-03-01", "03/04/20", "DATE_AMBIGUOUS 2020-03-04|2020-04-03|2003-04-20", "1/3/2020", "DATE_AMBIGUOUS 2020-01-03|2020-03-01", "25/12/2020", "DATE_AMBIGUOUS 2020-12-25", "65-3-1", "DATE_AMBIGUOUS",
		"2020年3月", "DATE_FORMAT 2020-03-01", "2020.08", "DATE_FORMAT 2020-08-01", "202003", "DATE_FORMAT 2020-03-01", "2020-13", "DATE_IMPOSSIBLE",
		"2020", "DATE_FORMAT", "3月1日", "DATE_FORMAT", "三月一日", "DATE_FORMAT", "43891", "DATE_FORMAT", "春节前", "DATE_FORMAT", "2020年3月上旬", "DATE_FORMAT", "民国109年3月1日", "DATE_FORMAT", "农历二月初八", "DATE_FORMAT",
		"2020-3/1", "DATE_FORMAT", "2020-03-01（补）", "DATE_FORMAT", "2020-03-01至2020-04-01", "DATE_FORMAT", "2020-03-01、2020-03-02", "DATE_FORMAT", "同上", "DATE_FORMAT", "至今", "DATE_FORMAT", "无", "DATE_FORMAT",
		"2020-02-30", "DATE_IMPOSSIBLE", "2021/2/29", "DATE_IMPOSSIBLE", "2020-13-01", "DATE_IMPOSSIBLE", "0000-00-00", "DATE_IMPOSSIBLE", "3019-03-01", "DATE_IMPOSSIBLE", "1899-12-31", "DATE_IMPOSSIBLE", "2020-03-01 25:00", "DATE_IMPOSSIBLE",
		"", "<nil>", "  \u3000\u200b", "<nil>", "—", "<nil>", "/", "<nil>", "－", "<nil>",
	)
	byMapping := column("WomenLoan.grantedOn")
	byMapping.DateOrder = "DMY"
	expect(t, byMapping, "1/3/2020", day, "01.03.20", day, "2020-03-01", day, "31/12/1999", "1999-12-31", "13/13/2020", "DATE_IMPOSSIBLE", "1/3/65", "DATE_AMBIGUOUS")
	byMapping.DateOrder = "YMD"
	expect(t, byMapping, "20-3-1", day)
	month := column("WomenLoan.grantedOn")
	month.Month = true
	expect(t, month, "2020年3月", day, "2020.03", day, "202003", day, "2020-03-15", "2020-03-15", "2020", "DATE_FORMAT")
}

// The words of satisfaction that only five grades have are points; the others are refused.
func TestSatisfactionInWords(t *testing.T) {
	expect(t, column("Appeal.rating"), "非常满意", "5", " 非常不满意", "1", "4", "4", "满意", "NUMBER_FORMAT 4", "一般", "NUMBER_FORMAT 3", "很好", "NUMBER_FORMAT")
}

func TestDaysInNumbers(t *testing.T) {
	for _, c := range []struct {
		cell sheet.Cell
		want string
	}{
		{number("43891", sheet.AsDate), day},
		{number("43891.6979166667", sheet.AsDateTime), day},
		{number("43891.99998", sheet.AsDateTime), day},
		{number("43890.999999999993", sheet.AsDate), day},
		{number("4.3891E4", sheet.AsDate), day},
		{number("1", sheet.AsDate), "1900-01-01"},
		{number("59", sheet.AsDate), "1900-02-28"},
		{number("60", sheet.AsDate), "DATE_IMPOSSIBLE"},
		{number("61", sheet.AsDate), "1900-03-01"},
		{number("0", sheet.AsDate), "DATE_IMPOSSIBLE"},
		{number("-5", sheet.AsDate), "DATE_IMPOSSIBLE"},
		{number("0.5", sheet.AsDateTime), "DATE_IMPOSSIBLE"},
		{number("99999", sheet.AsDate), "DATE_IMPOSSIBLE"},
		{number("73415", sheet.AsDate), "2100-12-31"},
		{number("73416", sheet.AsDate), "DATE_IMPOSSIBLE"},
		{number("1e300", sheet.AsDate), "DATE_IMPOSSIBLE"},
		{number("43891", sheet.AsMonth), "DATE_FORMAT 2020-03-01"},
		{number("43892", sheet.AsMonth), "2020-03-02"},
		{number("43831", sheet.AsYear), "DATE_FORMAT 2020-01-01"},
		{number("0.5", sheet.AsTime), "DATE_FORMAT"},
		{number("43891", sheet.AsGeneral), "DATE_FORMAT 2020-03-01"},
		{number("20200301", sheet.AsGeneral), day},
		{number("20200230", sheet.AsGeneral), "DATE_IMPOSSIBLE"},
		{number("2020", sheet.AsGeneral), "DATE_FORMAT"},
		{number("2020.08", sheet.AsGeneral), "DATE_FORMAT"},
		{sheet.Cell{Kind: sheet.Day, Text: "2020-03-01T08:30:00"}, day},
		{sheet.Cell{Kind: sheet.Bool, Text: "1"}, "DATE_FORMAT"},
		{sheet.Cell{Kind: sheet.Error, Text: "#VALUE!", Formula: true}, "FORMULA_ERROR"},
		{sheet.Cell{Kind: sheet.NoValue, Formula: true}, "FORMULA_WITHOUT_VALUE"},
		{sheet.Cell{Kind: sheet.Text, Text: "#N/A"}, "FORMULA_ERROR"},
		{sheet.Cell{}, "<nil>"},
	} {
		if got := outcome(column("WomenLoan.grantedOn"), c.cell); got != c.want {
			t.Errorf("%+v: %s; want %s", c.cell, got, c.want)
		}
	}
	mac := column("WomenLoan.grantedOn")
	mac.Date1904 = true
	if got := outcome(mac, number("40521", sheet.AsDate)); got != "2014-12-10" {
		t.Error(got)
	}
}

func TestMoments(t *testing.T) {
	c := column("EnforcementCase.reportedAt")
	expect(t, c, "2020-03-01 08:30", "2020-03-01T08:30:00+08:00", "2020-03-01T00:30:00Z", "2020-03-01T08:30:00+08:00", "2020-03-01", "DATE_FORMAT 2020-03-01 00:00", "20200301083001", "2020-03-01T08:30:01+08:00")
	if got := outcome(c, number("43891.3541666667", sheet.AsDateTime)); got != "2020-03-01T08:30:00+08:00" {
		t.Error(got)
	}
	if got := outcome(c, number("43891", sheet.AsDateTime)); got != "2020-03-01T00:00:00+08:00" {
		t.Error(got)
	}
}

func TestAmounts(t *testing.T) {
	expect(t, column("WomenLoan.amount"),
		"50000", "50000", "50000.50", "50000.5", "50,000", "50000", "1,234,567.89", "1234567.89", "5,0000", "50000", "50，000", "50000", "50 000", "50000", "５００００", "50000", "+50000", "50000",
		"¥50,000.00", "50000", "￥50000", "50000", "RMB 50000", "50000", "人民币50000元", "50000", "50000元", "50000", "50000.00元整", "50000", "50000元人民币", "50000",
		"5万", "50000", "5.5万元", "55000", "0.05百万", "50000", "1.2亿", "120000000", "3千元", "3000", "-5万", "-50000", "5角", "0.5",
		"五万", "50000", "伍万元整", "50000", "壹拾万零伍佰元整", "100500", "叁元伍角", "3.5", "一百零五", "105", "一百五", "NUMBER_FORMAT", "一万五", "NUMBER_FORMAT", "五万上下", "NUMBER_FORMAT", "两万", "20000", "十五", "15",
		"(1,234.00)", "-1234", "（1,234.00）", "-1234", "1,234-", "-1234", "−5", "-5", "－5", "-5", "(-5)", "NUMBER_FORMAT",
		"△5", "NUMBER_FORMAT -5|5", "▲5", "NUMBER_FORMAT -5|5", "约5万", "NUMBER_FORMAT", "5万左右", "NUMBER_FORMAT", "5-6万", "NUMBER_FORMAT", "5万多", "NUMBER_FORMAT", "2万3", "NUMBER_FORMAT", "30000+20000", "NUMBER_FORMAT", "待定", "NUMBER_FORMAT", "无", "NUMBER_FORMAT", "5 6", "NUMBER_FORMAT",
		"$50,000", "UNIT_UNKNOWN", "8000美元", "UNIT_UNKNOWN", "5w", "UNIT_UNKNOWN", "5亩", "UNIT_UNKNOWN", "5%", "UNIT_UNKNOWN", "HK$5", "UNIT_UNKNOWN",
		"50.000,00", "NUMBER_FORMAT 50000.00|50.00000", "12,34", "NUMBER_FORMAT 12.34|1234", "0,500", "NUMBER_FORMAT 0.500|0500", "1,23,456", "NUMBER_FORMAT", "1.234.567", "NUMBER_FORMAT", "5.", "NUMBER_FORMAT", ".5", "NUMBER_FORMAT",
		"50000.123", "NUMBER_PRECISION 50000.12", "0.1234567万", "NUMBER_PRECISION 1234.57", "5E4", "NUMBER_PRECISION 50000", "6.40302E+17", "NUMBER_PRECISION", "1e400", "NUMBER_RANGE", "99999999999999999", "NUMBER_RANGE", "NaN", "NUMBER_FORMAT", "0x1F4", "NUMBER_FORMAT",
		"—", "<nil>", "-", "<nil>", "0", "0", "张三", "NUMBER_FORMAT", "2020-03-01", "NUMBER_FORMAT", "5\ufffd", "TEXT_INVALID",
	)
	for unit, pairs := range map[string][]string{
		"万元": {"140.032115", "1400321.15", "5万元", "50000", "5万", "50000", "50000元", "50000", "8.5千", "UNIT_UNKNOWN", "1.2345678", "NUMBER_PRECISION 12345.68", "五万", "UNIT_UNKNOWN"},
		"千元": {"1000.70576", "1000705.76", "8.5万", "UNIT_UNKNOWN", "(3.25)", "-3250", "五万", "UNIT_UNKNOWN"},
		"美元": {"5", "UNIT_UNKNOWN"},
	} {
		c := column("WomenLoan.amount")
		c.Unit = unit
		expect(t, c, pairs...)
	}
	c := column("WomenLoan.amount")
	c.Digits = 14
	expect(t, c, "99999999999999.99", "99999999999999.99", "100000000000000", "NUMBER_RANGE")
}

func TestStoredNumbers(t *testing.T) {
	amount := column("WomenLoan.amount")
	inTens := column("WomenLoan.amount")
	inTens.Unit = "万元"
	inThousands := column("WomenLoan.amount")
	inThousands.Unit = "千元"
	formatted := func(digits string, f sheet.CellFormat) sheet.Cell {
		if f.Kind == sheet.AsGeneral {
			f.Kind = sheet.AsNumber
		}
		return sheet.Cell{Kind: sheet.Number, Text: digits, Format: f}
	}
	for _, c := range []struct {
		column cell.Column
		cell   sheet.Cell
		want   string
	}{
		{amount, number("50000.300000000003", sheet.AsGeneral), "50000.3"},
		{amount, number("0.30000000000000004", sheet.AsGeneral), "0.3"},
		{amount, number("20000000.000000004", sheet.AsGeneral), "20000000"},
		{amount, number("2.5E-1", sheet.AsGeneral), "0.25"},
		{amount, number("1234567890123.456", sheet.AsGeneral), "NUMBER_PRECISION"},
		{amount, number("640302202000018123", sheet.AsGeneral), "NUMBER_PRECISION"},
		{amount, number("50000.005", sheet.AsGeneral), "NUMBER_PRECISION 50000.01"},
		{amount, number("1E+308", sheet.AsGeneral), "NUMBER_RANGE"},
		{amount, number("0.05", sheet.AsPercent), "UNIT_UNKNOWN"},
		{amount, number("43891", sheet.AsDate), "NUMBER_FORMAT"},
		{amount, number("0.5", sheet.AsTime), "NUMBER_FORMAT"},
		{amount, number("5", sheet.AsNothing), "NUMBER_FORMAT"},
		{amount, number("0", sheet.AsNothing), "0"},
		{amount, sheet.Cell{Kind: sheet.Bool, Text: "1"}, "NUMBER_FORMAT"},
		{amount, formatted("5", sheet.CellFormat{Suffix: "万元"}), "50000"},
		{inTens, formatted("5", sheet.CellFormat{Suffix: "万元"}), "50000"},
		{inTens, formatted("5", sheet.CellFormat{Suffix: "元"}), "UNIT_UNKNOWN"},
		{amount, formatted("5", sheet.CellFormat{Suffix: "美元"}), "UNIT_UNKNOWN"},
		{amount, formatted("5", sheet.CellFormat{Prefix: "¥"}), "5"},
		{amount, formatted("5", sheet.CellFormat{Prefix: "JPY"}), "UNIT_UNKNOWN"},
		{amount, formatted("-5", sheet.CellFormat{Prefix: "(", Suffix: ")"}), "-5"},
		{amount, formatted("12345", sheet.CellFormat{Scale: 1}), "UNIT_UNKNOWN"},
		{amount, formatted("12345", sheet.CellFormat{Scale: 1, Suffix: "千元"}), "12345"},
		{inThousands, formatted("12345", sheet.CellFormat{Scale: 1}), "12345"},
		{inTens, formatted("12345", sheet.CellFormat{Scale: 1}), "UNIT_UNKNOWN"},
		{amount, formatted("12345", sheet.CellFormat{Scale: 1, Suffix: ".万", Mixed: true}), "UNIT_UNKNOWN"},
	} {
		if got := outcome(c.column, c.cell); got != c.want {
			t.Errorf("%s %+v: %s; want %s", c.column.Unit, c.cell, got, c.want)
		}
	}
}

func TestNumbersInOtherUnits(t *testing.T) {
	hours := column("VolunteerServiceRecord.hours")
	expect(t, hours, "2.5", "2.5", "90分钟", "1.5", "两小时", "2", "1小时30分", "1.5", "1小时20分钟", "NUMBER_PRECISION", "50分钟", "NUMBER_PRECISION", "半天", "NUMBER_FORMAT", "2小时左右", "NUMBER_FORMAT", "8:00-11:00", "NUMBER_FORMAT", "2:30", "NUMBER_FORMAT", "1天", "UNIT_UNKNOWN", "两个半小时", "NUMBER_FORMAT")
	for digits, want := range map[string]string{"0.104166666666667": "2.5", "0.5": "12", "0.00001": "NUMBER_PRECISION"} {
		if got := outcome(hours, number(digits, sheet.AsTime)); got != want {
			t.Errorf("%s: %s; want %s", digits, got, want)
		}
	}
	if got := outcome(hours, number("1.0625", sheet.AsDuration)); got != "25.5" {
		t.Error(got)
	}
	year := column("Volunteer.birthYear")
	expect(t, year, "1988", "1988", "1988年", "1988", "88", "NUMBER_RANGE 1988|2088", "2188", "NUMBER_RANGE", "1988年5月", "NUMBER_FORMAT", "1988.5", "NUMBER_PRECISION")
	if got := outcome(year, number("32143", sheet.AsYear)); got != "1988" {
		t.Error(got)
	}
	if got := outcome(year, number("32143", sheet.AsDate)); got != "NUMBER_FORMAT" {
		t.Error(got)
	}
	expect(t, column("VillageLedger.resourceMu"), "4092.2", "4092.2", "2公顷", "30", "1.5万亩", "15000", "2000平方米", "3", "5元", "UNIT_UNKNOWN")
	expect(t, column("RuralRoad.lengthKm"), "2.445公里", "2.445", "2445米", "2.445", "3千米", "3", "5里", "UNIT_UNKNOWN")
	beds := column("EldercareFacility.beds")
	expect(t, beds, "22", "22", "22.0", "22", "22.5", "NUMBER_PRECISION", "22张", "UNIT_UNKNOWN", "3000000000", "NUMBER_RANGE", "(5)", "NUMBER_FORMAT", "二十二", "22")
	beds.Unit = "张"
	expect(t, beds, "22", "22", "22张", "22", "22人", "UNIT_UNKNOWN")
}

func TestShares(t *testing.T) {
	c := cell.Column{Field: &catalogue.Field{Name: "rate", Kind: catalogue.Decimal, Unit: catalogue.Percent}, Workbook: true, Places: -1}
	expect(t, c, "97.1%", "97.1", "97.1％", "97.1", "97.1", "97.1", "0.971", "UNIT_UNKNOWN 0.971%|97.1%", "0.5%", "0.5", "1", "UNIT_UNKNOWN 1%|100%", "0", "0", "97.1元", "UNIT_UNKNOWN", "-0.05", "UNIT_UNKNOWN -0.05%|-5%")
	if got := outcome(c, number("0.971", sheet.AsPercent)); got != "97.1" {
		t.Error(got)
	}
	c.Unit = "%"
	expect(t, c, "97.1", "97.1", "0.5", "UNIT_UNKNOWN 0.5%|50%")
	c.Unit, c.Fraction = "", true
	expect(t, c, "0.971", "97.1", "1", "100", "97.1", "NUMBER_RANGE 97.1%|9710%", "97.1%", "97.1")
}
