// Package demo holds the Litong data set: the figures of the source document, the real
// divisions, and demo records whose totals equal the document's to the last digit. The same
// recipe always gives the same rows. docs/data.md lists what is real and what is made up.
package demo

import "embed"

// files are the inputs of the data set; data/README.md says where each comes from.
//
//go:embed data
var files embed.FS
