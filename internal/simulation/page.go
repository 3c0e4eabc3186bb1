package simulation

import "litong3422/internal/fault"

// The years that records may bear.
const firstYear, lastYear = 1949, 2100

func checkYear(year int) error {
	if year < firstYear || year > lastYear {
		return fault.InvalidArgument("input.year", "应在1949与2100之间", "must lie between 1949 and 2100")
	}
	return nil
}

// maxSimulated bounds a list of simulated rows.
const maxSimulated = 200

// page is a part of a computed list.
func page[T any](all []T, first, skip int) ([]T, error) {
	if first < 1 || first > maxSimulated {
		return nil, fault.InvalidArgument("first", "应在1与200之间", "must lie between 1 and 200")
	}
	if skip < 0 {
		return nil, fault.InvalidArgument("skip", "不得为负", "must not be negative")
	}
	all = all[min(skip, len(all)):]
	return all[:min(first, len(all))], nil
}
