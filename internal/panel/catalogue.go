package panel

import "slices"

func all() []*Definition {
	return slices.Concat(institutions(), funding())
}
