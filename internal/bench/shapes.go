package main

import (
	"embed"
	"encoding/json"
	"fmt"
	"strings"

	"litong3422/internal/bench/handler"
)

//go:embed shapes/*.graphql
var documents embed.FS

// shape is one operation, and the aims for its answer.
type shape struct {
	name       string
	variables  map[string]any
	statements int64   // at most
	ratio      float64 // of the yardstick's requests per second at 16 connections, at least
	yardstick  string  // the hand-written shape to compare with; "": its own
	rate       float64 // requests per second at 16 connections, at least; 0: none
	flat       bool    // ten times the rows may take at most 1.3 times the time
	groups     int     // groups in the county of full size; 0: none
}

func shapes() []shape {
	page := map[string]any{"township": handler.Township, "from": handler.PageFrom, "to": handler.PageTo}
	mixed := map[string]any{"codes": handler.MixedCodes(), "township": handler.Township, "from": handler.PageFrom, "to": handler.PageTo}
	return []shape{
		{name: "point", variables: map[string]any{"code": handler.Township}, statements: 1, ratio: 0.80, flat: true},
		{name: "tree", variables: map[string]any{"code": handler.County + "000000"}, statements: 3, ratio: 0.90},
		{name: "nested", statements: 4, ratio: 0.85, flat: true},
		{name: "page", variables: page, statements: 5, ratio: 0.85},
		{name: "page_up_to", variables: page, statements: 5, ratio: 2.5, yardstick: "page", flat: true},
		{name: "mixed", variables: mixed, statements: 7, ratio: 0.85},
		{name: "groups", variables: map[string]any{"categories": handler.Categories(), "from": handler.GroupsFrom, "to": handler.GroupsTo}, statements: 1, ratio: 0.90, groups: 1152},
		{name: "groups_rolled", variables: map[string]any{"codes": handler.RolledCodes(), "from": handler.GroupsFrom, "to": handler.GroupsTo}, statements: 3, ratio: 3},
		{name: "base", variables: map[string]any{"from": handler.BaseFrom, "to": handler.BaseTo}, statements: 12, ratio: 0.90},
		{name: "home", variables: map[string]any{"codes": handler.HomeCodes(), "from": handler.HomeFrom, "to": handler.HomeTo}, statements: 2, ratio: 0.50, rate: 5000},
	}
}

// pick returns the shapes with those names, and all shapes without names.
func pick(names []string) ([]shape, error) {
	all := shapes()
	if len(names) == 0 {
		return all, nil
	}
	var picked []shape
	for _, name := range names {
		found := false
		for _, s := range all {
			if s.name == name {
				picked, found = append(picked, s), true
			}
		}
		if !found {
			return nil, fmt.Errorf("there is no shape %q", name)
		}
	}
	return picked, nil
}

// against returns the name of the hand-written shape to compare with.
func (s shape) against() string {
	if s.yardstick != "" {
		return s.yardstick
	}
	return s.name
}

// body returns the GraphQL request.
func (s shape) body() ([]byte, error) {
	document, err := documents.ReadFile("shapes/" + s.name + ".graphql")
	if err != nil {
		return nil, err
	}
	return json.Marshal(map[string]any{"query": string(document), "variables": s.variables})
}

// arguments returns the body for the hand-written handler.
func (s shape) arguments() ([]byte, error) { return json.Marshal(s.variables) }

// title returns the first line of the shape's document, in Chinese and English.
func (s shape) title() string {
	document, err := documents.ReadFile("shapes/" + s.name + ".graphql")
	if err != nil {
		panic(err) // embedded, as the tests know
	}
	first, _, _ := strings.Cut(string(document), "\n")
	return strings.TrimSpace(strings.TrimPrefix(first, "#"))
}
