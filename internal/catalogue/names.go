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

// upperFirst returns the name of a type that is called after a field.
func upperFirst(name string) string { return strings.ToUpper(name[:1]) + name[1:] }

// lowerFirst returns the field name for a type name: mediationCase for MediationCase.
func lowerFirst(name string) string { return strings.ToLower(name[:1]) + name[1:] }
