package cell_test

import (
	"testing"

	"litong3422/internal/catalogue"
	"litong3422/internal/sheet"
	"litong3422/internal/transfer/cell"
)

func TestTruths(t *testing.T) {
	c := column("Appeal.solved")
	expect(t, c,
		"是", "true", "√", "true", "✓", "true", "✔", "true", "对", "true", "有", "true", "Y", "true", "ｙｅｓ", "true", "TRUE", "true", "1", "true", "已解决", "true",
		"否", "false", "×", "false", "错", "false", "无", "false", "N", "false", "no", "false", "False", "false", "0", "false", "未解决", "false",
		"○", "ENUM_UNKNOWN", "〇", "ENUM_UNKNOWN", "P", "ENUM_UNKNOWN", "2", "ENUM_UNKNOWN", "是/否", "ENUM_UNKNOWN", "待核", "ENUM_UNKNOWN", "部分解决", "ENUM_UNKNOWN", "已办结", "ENUM_UNKNOWN", "未", "ENUM_UNKNOWN", "□", "ENUM_UNKNOWN", "", "<nil>", "—", "<nil>")
	for x, want := range map[sheet.Cell]string{
		{Kind: sheet.Bool, Text: "1"}: "true", {Kind: sheet.Bool, Text: "0"}: "false", number("1", sheet.AsGeneral): "true", number("0", sheet.AsNumber): "false",
		number("2", sheet.AsGeneral): "ENUM_UNKNOWN", number("1", sheet.AsPercent): "TEXT_INVALID", number("1", sheet.AsDate): "TEXT_INVALID",
	} {
		if got := outcome(c, x); got != want {
			t.Errorf("%+v: %s; want %s", x, got, want)
		}
	}
	c.Words = map[string]string{"": "否", "○": "是", "部分 解决": "false"}
	expect(t, c, "○", "true", "部分解决", "false", "", "false", "—", "false", "待核", "ENUM_UNKNOWN")
	if got := outcome(c, sheet.Cell{}); got != "false" {
		t.Error(got)
	}
}

func TestOptions(t *testing.T) {
	c := column("Appeal.channel")
	expect(t, c,
		"来访", "VISIT", "HOTLINE", "HOTLINE", "hotline", "HOTLINE", "Mobile client", "APP", "ＡＰＰ", "APP", "来 访", "VISIT", "互联\n网站", "WEBSITE",
		"来方", "ENUM_UNKNOWN 热线|来信|来访", "12345热线", "HOTLINE", "微信公众号", "WECHAT", "互联网", "ENUM_UNKNOWN 互联网站", "网络", "ENUM_UNKNOWN 互联网站", "99", "ENUM_UNKNOWN", "来访、热线", "ENUM_UNKNOWN 热线|来访", "", "<nil>")
	c.Words = map[string]string{"网络": "WEBSITE", "12345": "热线"}
	expect(t, c, "网络", "WEBSITE", "12345", "HOTLINE")
	if got := outcome(c, number("12345", sheet.AsGeneral)); got != "HOTLINE" {
		t.Error(got)
	}
	expect(t, column("ServiceRequest.handledLevel"), "村"+"(社区)", "VILLAGE", "村（社区）", "VILLAGE", "镇"+"乡", "TOWNSHIP")
}

func TestTexts(t *testing.T) {
	c := cell.Column{Field: &catalogue.Field{Name: "note", Kind: catalogue.String}, Places: -1, Longest: 8}
	expect(t, c,
		" 甲 乙\u3000", "甲 乙", "\u00a0甲\u00a0乙\u200b丙", "甲 乙丙", "甲\r\n乙", "甲\n乙", "𫖯䶮㛃", "𫖯䶮㛃", "ＸＺ－０１", "XZ-01", "村（１）号", "村（１）号", "'=1+1", "=1+1", "'0012", "0012", "'甲", "'甲", "无", "无",
		"甲\ufffd", "TEXT_INVALID", "甲\x01", "TEXT_INVALID", "甲\ue000", "TEXT_INVALID", "甲\u202e乙", "TEXT_INVALID", "甲\U000F0000", "TEXT_INVALID", "同上", "TEXT_INVALID", "〃", "TEXT_INVALID", `"`, "TEXT_INVALID",
		"一二三四五六七八九", "TEXT_LENGTH", "6.4E+17", "NUMBER_PRECISION", "#REF!", "FORMULA_ERROR", "####", "FORMULA_ERROR", "张*", "张*", "-", "<nil>", "'--", "<nil>")
	for _, x := range []struct {
		cell sheet.Cell
		want string
	}{
		{number("202000188", sheet.AsGeneral), "TEXT_LENGTH"},
		{number("1008", sheet.AsGeneral), "1008"},
		{number("2.5E-3", sheet.AsGeneral), "0.0025"},
		{number("2.0", sheet.AsGeneral), "2"},
		{sheet.Cell{Kind: sheet.Number, Text: "1008", Format: sheet.CellFormat{Kind: sheet.AsNumber, Zeros: 8}}, "00001008"},
		{sheet.Cell{Kind: sheet.Number, Text: "8", Format: sheet.CellFormat{Kind: sheet.AsNumber, Zeros: 3, Prefix: "ZY-"}}, "ZY-008"},
		{sheet.Cell{Kind: sheet.Number, Text: "8", Format: sheet.CellFormat{Kind: sheet.AsNumber, Mixed: true}}, "TEXT_INVALID"},
		{number("640302202000018000", sheet.AsGeneral), "NUMBER_PRECISION"},
		{number("6.40302202000018E+17", sheet.AsGeneral), "NUMBER_PRECISION"},
		{number("43891", sheet.AsDate), "TEXT_INVALID"},
		{number("0.5", sheet.AsPercent), "TEXT_INVALID"},
		{sheet.Cell{Kind: sheet.Bool, Text: "1"}, "TEXT_INVALID"},
	} {
		if got := outcome(c, x.cell); got != x.want {
			t.Errorf("%+v: %s; want %s", x.cell, got, x.want)
		}
	}
}

func TestWhatIsOfPersons(t *testing.T) {
	expect(t, column("Volunteer.name"),
		"张三", "张三", "张 三", "张三", "张　三", "张三", "李\u200b明", "李明", "欧阳春花", "欧阳春花", "阿不都·买买提", "阿不都·买买提", "阿里•木沙", "阿里·木沙", "王䶮", "王䶮", "John Smith", "John Smith", "某某合作社（分社）", "某某合作社（分社）",
		"张*", "TEXT_INVALID", "张**", "TEXT_INVALID", "张＊", "TEXT_INVALID", "*三", "TEXT_INVALID", "王建国"+"(女)", "TEXT_INVALID 王建国", "吴\n明", "TEXT_INVALID 吴明", "123", "TEXT_INVALID", "同上", "TEXT_INVALID", "无", "TEXT_INVALID", "—", "<nil>")
	if got := outcome(column("Volunteer.name"), number("123", sheet.AsGeneral)); got != "TEXT_INVALID" {
		t.Error(got)
	}
	expect(t, column("Volunteer.phone"),
		"19900001234", "19900001234", "199 0000 4321", "19900004321", "199-0000-4321", "19900004321", "１９９００００４３２１", "19900004321", "+86 19900004321", "19900004321", "0953-2031234", "0953-2031234", "(0953)2031234", "0953-2031234", "2031234", "2031234", "无", "<nil>",
		"1990000432", "TEXT_INVALID", "19900001234/19900004321", "TEXT_INVALID", "1.99E+10", "NUMBER_PRECISION", "199****4321", "TEXT_INVALID", "张三", "TEXT_INVALID")
	phone := number("19900001234", sheet.AsNumber)
	if got := outcome(column("Volunteer.phone"), phone); got != "19900001234" {
		t.Error(got)
	}
	phone.Format.Mixed = true // 000-0000-0000
	if got := outcome(column("Volunteer.phone"), phone); got != "19900001234" {
		t.Error(got)
	}
	id := cell.Column{Field: &catalogue.Field{Name: "idNumber", Kind: catalogue.String, PII: "ID_NUMBER"}, Places: -1}
	expect(t, id, "64030218990202001X", "64030218990202001X", "64030218990202001x", "64030218990202001X", "640302 18990303 0025", "640302189903030025", "640302189903030026", "TEXT_INVALID", "640302990303002", "TEXT_INVALID", "640302********0025", "TEXT_INVALID", "6.40302E+17", "NUMBER_PRECISION")
	if got := outcome(id, number("640302189901010000", sheet.AsGeneral)); got != "NUMBER_PRECISION" {
		t.Error(got)
	}
	address := cell.Column{Field: &catalogue.Field{Name: "address", Kind: catalogue.String, PII: "ADDRESS"}, Places: -1}
	expect(t, address, "金积镇西门村1号", "金积镇西门村1号", "金积镇***", "TEXT_INVALID")
}

// FuzzRead reads any text and any number in columns of all kinds: what is taken, written in
// its plain form and read again, is the same.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{"2020年3月1日", "二〇二〇年三月一日", "5.5万元", "（1,234.00）", "壹拾万零伍佰元整", "97.1%", "1小时30分", "张 三", "+86 199-0000-4321", "已解决", "'=1", "43891.5", "2020-03-01T00:00:00+08:00", "1E-5", "△5"} {
		f.Add(seed, uint8(0))
	}
	share := cell.Column{Field: &catalogue.Field{Name: "rate", Kind: catalogue.Decimal, Unit: catalogue.Percent}, Places: -1}
	columns := []cell.Column{share}
	for _, name := range []string{"WomenLoan.grantedOn", "WomenLoan.amount", "EnforcementCase.reportedAt", "Appeal.solved", "Appeal.channel", "Volunteer.name", "Volunteer.phone", "Volunteer.number", "Volunteer.birthYear", "VolunteerServiceRecord.hours", "VillageLedger.resourceMu", "EldercareFacility.beds"} {
		columns = append(columns, column(name))
	}
	f.Fuzz(func(t *testing.T, written string, format uint8) {
		kinds := []sheet.Cell{text(written), number(written, sheet.FormatKind(format%12))}
		for _, x := range kinds {
			for _, c := range columns {
				value := outcome(c, x)
				if _, p := c.Read(x); p != nil || value == "<nil>" {
					continue
				}
				plain := value
				if c.Field.Unit == catalogue.Percent {
					plain += "%"
				}
				if again := outcome(c, text(plain)); again != value {
					t.Errorf("%s: %+v is read as %q, and that as %q", c.Field.Name, x, value, again)
				}
			}
		}
	})
}

func BenchmarkRead(b *testing.B) {
	inTens := column("WomenLoan.amount")
	inTens.Unit = "万元"
	for name, of := range map[string]struct {
		column cell.Column
		cell   sheet.Cell
	}{
		"a stored day": {column("WomenLoan.grantedOn"), number("43891", sheet.AsDate)}, "a day as text": {column("WomenLoan.grantedOn"), text("2020年3月1日")},
		"a stored amount": {column("WomenLoan.amount"), number("50000.5", sheet.AsGeneral)}, "an amount in 万元": {inTens, number("5.5", sheet.AsGeneral)}, "an amount as text": {column("WomenLoan.amount"), text("50,000元")},
		"an option": {column("Appeal.channel"), text("来访")}, "a truth": {column("Appeal.solved"), text("是")}, "a name": {column("Volunteer.name"), text("张三")},
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, p := of.column.Read(of.cell); p != nil {
					b.Fatal(p)
				}
			}
		})
	}
}
