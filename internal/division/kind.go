package division

import (
	"strconv"
	"strings"
)

// Levels of divisions, in the words of the schema.
const (
	County   = "DISTRICT"
	Township = "TOWNSHIP"
	Village  = "VILLAGE"
)

// CodeLength is the number of digits of a statistical division code.
const CodeLength = 12

// levelOf returns the level that the shape of a code says.
func levelOf(code string) string {
	switch {
	case strings.HasSuffix(code, "000000"):
		return County
	case strings.HasSuffix(code, "000"):
		return Township
	}
	return Village
}

// townshipOf returns the code of the township in which a code lies.
func townshipOf(code string) string { return code[:9] + "000" }

// kindWords maps the words for kinds in files to the kinds of the schema: those of the
// schema itself, of official texts, and of the public list.
func kindWords() map[string]string {
	return map[string]string{
		"district": "DISTRICT", "county": "DISTRICT", "county_district": "DISTRICT", "区": "DISTRICT", "县": "DISTRICT", "市辖区": "DISTRICT", "县级市": "DISTRICT", "旗": "DISTRICT",
		"subdistrict": "SUBDISTRICT", "street": "SUBDISTRICT", "街道": "SUBDISTRICT", "街道办事处": "SUBDISTRICT",
		"town": "TOWN", "镇": "TOWN", "township": "TOWNSHIP", "乡": "TOWNSHIP", "民族乡": "TOWNSHIP", "苏木": "TOWNSHIP",
		"farm": "FARM", "农场": "FARM", "农场（办）": "FARM", "zone": "ZONE", "quasi_township": "ZONE", "开发区": "ZONE", "类似乡级单位": "ZONE", "其他乡级单位": "ZONE",
		"village": "VILLAGE", "村": "VILLAGE", "行政村": "VILLAGE", "村委会": "VILLAGE", "村民委员会": "VILLAGE", "嘎查": "VILLAGE",
		"community": "COMMUNITY", "quasi_community": "COMMUNITY", "社区": "COMMUNITY", "居委会": "COMMUNITY", "居民委员会": "COMMUNITY", "类似居委会": "COMMUNITY",
		"farm_unit": "FARM_UNIT", "quasi_village": "FARM_UNIT", "类似村委会": "FARM_UNIT", "类似村级单位": "FARM_UNIT",
	}
}

// fits reports whether a kind is one of a level.
func fits(kind, level string) bool {
	switch kind {
	case "DISTRICT":
		return level == County
	case "TOWN", "TOWNSHIP", "SUBDISTRICT", "ZONE":
		return level == Township
	case "FARM":
		return level != County
	}
	return level == Village
}

// urbanRural reports whether a text is a code of the statistical classes of town and
// country (城乡分类代码), which public lists have beside villages.
func urbanRural(text string) bool {
	switch text {
	case "111", "112", "121", "122", "123", "210", "220":
		return true
	}
	return false
}

// kindOf returns the kind that the last digits of a code say, as the rules for statistical
// division codes lay them down, and "" for digits that stand for none. Units like
// townships are farms by their names.
func kindOf(code, name string) string {
	switch levelOf(code) {
	case County:
		return "DISTRICT"
	case Township:
		switch n, _ := strconv.Atoi(code[6:9]); {
		case n < 100:
			return "SUBDISTRICT"
		case n < 200:
			return "TOWN"
		case n < 400:
			return "TOWNSHIP"
		case n < 600 && strings.Contains(name, "场"):
			return "FARM"
		case n < 600:
			return "ZONE"
		}
		return ""
	}
	switch n, _ := strconv.Atoi(code[9:]); {
	case n < 200, n >= 400 && n < 500:
		return "COMMUNITY"
	case n < 400:
		return "VILLAGE"
	case n < 600:
		return "FARM_UNIT"
	}
	return ""
}
