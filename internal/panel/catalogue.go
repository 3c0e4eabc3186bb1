package panel

import "slices"

func all() []*Definition {
	return slices.Concat(enforcement(), delegation(), institutions(), facilities(), lists(), digital(), supply(), mediation(), voice(), funding(), talent())
}
