package transfer

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/text/width"

	"litong3422/internal/catalogue"
)

// implied is what a sheet says of all its rows outside the table: in its name, its titles or
// the name of its file.
type implied struct {
	values map[string]impliedValue // by the name of the member
}

type impliedValue struct{ text, from string }

func (i implied) has(m catalogue.Member) bool {
	_, known := i.values[m.Name()]
	return known || m.Ref != nil && m.Ref.Column == "township_code"
}

// yearIn finds years in a text.
var yearIn = regexp.MustCompile(`(?:^|\D)((?:19|20)\d{2})(?:年|度|\D|$)`)

// implied finds the township and the year of a table that has no columns for them. Each is
// taken only if the texts name one and no other.
func (r *run) implied(t *table, f File) implied {
	found := implied{values: map[string]impliedValue{}}
	texts := append([]string{t.sheet.Name}, t.titles...)
	texts = append(texts, f.Name)
	for _, m := range t.matcher.members {
		if has(t.columns, m) {
			continue
		}
		switch {
		case isDivision(m) && levelOf(m) == townshipLevel:
			if code, from := r.townshipIn(texts); code != "" {
				found.values[m.Name()] = impliedValue{code, from}
			}
		case m.Field != nil && m.Field.Unit == "YEAR" && m.Field.Kind == catalogue.Int && !m.Nullable():
			if year, from := yearInTexts(texts); year != "" {
				found.values[m.Name()] = impliedValue{year, from}
			}
		}
	}
	return found
}

// townshipIn returns the only township that the texts name.
func (r *run) townshipIn(texts []string) (code, from string) {
	found := map[string]string{}
	for _, text := range texts {
		for _, u := range r.places.county.Units {
			if u.Township == u.Code && (strings.Contains(text, u.ShortName) || strings.Contains(text, u.Name)) {
				if _, seen := found[u.Code]; !seen {
					found[u.Code] = text
				}
			}
		}
	}
	return only(found)
}

func yearInTexts(texts []string) (year, from string) {
	found := map[string]string{}
	for _, text := range texts {
		for _, m := range yearIn.FindAllStringSubmatch(width.Fold.String(text), -1) {
			if _, seen := found[m[1]]; !seen {
				found[m[1]] = text
			}
		}
	}
	return only(found)
}

// only returns the one that there is, "" for none or several.
func only(found map[string]string) (what, from string) {
	if len(found) != 1 {
		return "", ""
	}
	what = slices.Collect(maps.Keys(found))[0]
	return what, found[what]
}
