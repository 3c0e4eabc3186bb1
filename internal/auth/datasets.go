package auth

import (
	"regexp"
	"slices"
	"strings"

	"litong3422/internal/fault"
)

// Datasets are what a key may read, by name: entities ("MediationCase"), single
// fields of entities ("ServiceRequest.status"), and figures ("Indicators"). nil is
// all that the key's owner may read.
type Datasets []string

// AllDatasets is the word for no limit.
const AllDatasets = "all"

var datasetName = regexp.MustCompile(`^[A-Z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)?$`)

// ParseDatasets reads a list of names between commas. Whether there are such
// entities and fields is not known here.
func ParseDatasets(text string) (Datasets, error) {
	if strings.EqualFold(strings.TrimSpace(text), AllDatasets) {
		return nil, nil
	}
	var names Datasets
	for name := range strings.SplitSeq(text, ",") {
		name = strings.TrimSpace(name)
		if !datasetName.MatchString(name) {
			return nil, fault.New(fault.Invalid, "%q 不是数据集的名称；应如 MediationCase 或 ServiceRequest.status",
				"%q is not the name of a dataset, such as MediationCase or ServiceRequest.status", name)
		}
		names = append(names, name)
	}
	slices.Sort(names)
	return slices.Compact(names), nil
}

// Limited reports whether anything is left out.
func (d Datasets) Limited() bool { return d != nil }

// Entity reports whether rows of an entity may be read, if only some of their fields.
func (d Datasets) Entity(name string) bool {
	return !d.Limited() || slices.ContainsFunc(d, func(granted string) bool {
		entity, _, _ := strings.Cut(granted, ".")
		return entity == name
	})
}

// String lists the names, as ParseDatasets reads them.
func (d Datasets) String() string {
	if !d.Limited() {
		return AllDatasets
	}
	return strings.Join(d, ",")
}
