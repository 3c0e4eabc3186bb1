package division

import "strings"

// ShortName returns the name of a division as people say it, without the words for its
// committee or office. Parameter kind is its kind as the schema has it.
func ShortName(name, kind string) string {
	if street, ok := strings.CutSuffix(name, "办事处"); ok && strings.HasSuffix(street, "街道") {
		return street
	}
	base := name
	for _, committee := range []string{"社区居民委员会", "社区居委会", "居民委员会", "居委会", "村民委员会", "村委会", "管委会"} {
		if cut, ok := strings.CutSuffix(base, committee); ok && cut != "" {
			base = cut
			break
		}
	}
	switch {
	case base == name || strings.HasSuffix(base, "队"):
		return base
	case kind == "COMMUNITY":
		return base + "社区"
	case strings.HasSuffix(name, "村委会") || strings.HasSuffix(name, "村民委员会"):
		return strings.TrimSuffix(base, "村") + "村"
	}
	return base
}
