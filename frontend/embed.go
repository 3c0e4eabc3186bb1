// Package frontend carries the page inside the program.
package frontend

import (
	"embed"
	"io/fs"
)

// dist holds the committed placeholder and, after a build, the page in dist/app.
//
//go:embed all:dist
var dist embed.FS

// Page returns the files of the page and the name of its entry document: the
// built page, or the placeholder that says how to build it.
func Page() (files fs.FS, index string) {
	if _, err := fs.Stat(dist, "dist/app/index.html"); err == nil {
		files, index = sub("dist/app"), "index.html"
		return files, index
	}
	return sub("dist"), "placeholder.html"
}

func sub(dir string) fs.FS {
	files, err := fs.Sub(dist, dir)
	if err != nil {
		panic(err) // a constant, valid path
	}
	return files
}
