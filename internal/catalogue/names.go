package catalogue

import (
	"strings"
	"unicode"
)

// snake turns a GraphQL name into a column name: areaKm2 becomes area_km2.
func snake(name string) string {
	var b strings.Builder
	for _, r := range name {
		if unicode.IsUpper(r) {
			b.WriteByte('_')
			r = unicode.ToLower(r)
		}
		b.WriteRune(r)
	}
	return b.String()
}

// EnumName is the word that stands for a field or edge in order, group and
// measure enums: openedOn becomes OPENED_ON.
func EnumName(field string) string { return strings.ToUpper(snake(field)) }

// lowerFirst makes a field name of a type name: MediationCase becomes mediationCase.
func lowerFirst(name string) string { return strings.ToLower(name[:1]) + name[1:] }

// Bilingual takes a description apart: "已结案。 Closed." is 已结案 and Closed.
func Bilingual(description string) (zh, en string) {
	zh, en, _ = strings.Cut(description, "。 ")
	return strings.TrimSuffix(zh, "。"), strings.TrimSuffix(en, ".")
}

// nounZH takes the Chinese noun out of a bilingual description of a type, for
// the descriptions of what is derived from it.
func nounZH(description string) string {
	noun := description
	if i := strings.IndexAny(noun, "。:;,(:;,("); i > 0 {
		noun = noun[:i]
	}
	for _, counter := range []string{"一件", "一笔", "一个"} {
		noun = strings.TrimPrefix(noun, counter)
	}
	return strings.TrimSpace(noun)
}
