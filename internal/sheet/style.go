package sheet

import "strings"

const mostStyles = 1 << 16

// readFormats returns the number format of every cell style. Without a part of styles all
// cells are General.
func (p *parts) readFormats(part string) ([]format, error) {
	if part == "" || !p.has(part) {
		return []format{{}}, nil
	}
	r, err := p.open(part)
	if err != nil {
		return nil, err
	}
	defer r.close()
	codes := map[int]string{}
	var ids []int
	inCells := false
	err = r.each(func(depth int, element string) error {
		switch {
		case depth == 2:
			inCells = element == "cellXfs"
		case depth == 3 && element == "numFmt":
			codes[r.number("numFmtId")] = r.get("formatCode")
		case depth == 3 && element == "xf" && inCells:
			ids = append(ids, max(0, r.number("numFmtId")))
		}
		if len(ids) > mostStyles || len(codes) > mostStyles {
			return tooLarge("工作簿的单元格样式过多", "the workbook has too many cell styles")
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return formatsOf(ids, codes), nil
}

func formatsOf(ids []int, codes map[int]string) []format {
	parsed := map[int]format{}
	formats := make([]format, len(ids))
	for i, id := range ids {
		f, known := parsed[id]
		if !known {
			if code, own := codes[id]; own {
				f = parseFormat(code)
			} else {
				f = builtIn(id)
			}
			parsed[id] = f
		}
		formats[i] = f
	}
	if len(formats) == 0 {
		return []format{{}}
	}
	return formats
}

// builtIn returns the number format that an id means without a code: those of every language,
// and those of Chinese for the ids that each language has its own for.
func builtIn(id int) format {
	code := map[int]string{
		1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: "#,##0", 6: "#,##0", 7: "#,##0.00", 8: "#,##0.00",
		9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
		14: "yyyy/m/d", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM",
		20: "h:mm", 21: "h:mm:ss", 22: "yyyy/m/d h:mm",
		27: "yyyy年m月", 28: "m月d日", 29: "m月d日", 30: "m-d-yy", 31: "yyyy年m月d日", 32: "h时mm分",
		33: "h时mm分ss秒", 34: "上午/下午h时mm分", 35: "上午/下午h时mm分ss秒", 36: "yyyy年m月",
		37: "#,##0", 38: "#,##0", 39: "#,##0.00", 40: "#,##0.00", 41: "#,##0", 42: "#,##0", 43: "#,##0.00", 44: "#,##0.00",
		45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@",
		50: "yyyy年m月", 51: "m月d日", 52: "yyyy年m月", 53: "m月d日", 54: "m月d日", 55: "上午/下午h时mm分",
		56: "上午/下午h时mm分ss秒", 57: "yyyy年m月", 58: "m月d日",
	}[id]
	if code == "" {
		return format{}
	}
	f := parseFormat(code)
	for i := range f.sections {
		f.sections[i].Code = ""
	}
	if strings.Contains(code, "@") {
		f.sections[0].Kind = AsText
	}
	return f
}
