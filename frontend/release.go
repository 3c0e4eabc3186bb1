//go:build release

package frontend

import "embed"

// A release does not compile without the built page, so that the placeholder is
// never shipped: `make build` builds the page first and sets the tag.
//
//go:embed dist/app/index.html
var _ embed.FS
