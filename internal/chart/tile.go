package chart

import (
	"encoding/json"
	"fmt"
	"hash/fnv"
	"slices"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
	"github.com/shopspring/decimal"
)

// Tile is the square of a township in the schematic map.
type Tile struct {
	Code, Name  string // name in the reader's language
	Column, Row int    // from the left and the top, from 0
}

// Arrange returns the tiles that have places, and below them the rest in rows, in their
// order. Where none has a place there are about as many rows as columns.
func Arrange(placed, rest []Tile) []Tile {
	width, below := 1, 0
	for _, t := range placed {
		width, below = max(width, t.Column+1), max(below, t.Row+1)
	}
	for len(placed) == 0 && width*width < len(rest) {
		width++
	}
	arranged := slices.Concat(placed, rest)
	for i := range rest {
		t := &arranged[len(placed)+i]
		t.Column, t.Row = i%width, below+i/width
	}
	return arranged
}

// tileGrid is the layout as the page draws it, with a name that equal layouts share: the
// page registers each once.
func tileGrid(tiles []Tile) (name string, squares []any) {
	sum := fnv.New64a()
	for _, t := range tiles {
		fmt.Fprintf(sum, "%s %d %d\n", t.Code, t.Column, t.Row)
		squares = append(squares, map[string]any{"name": t.Code, "column": t.Column, "row": t.Row})
	}
	return fmt.Sprintf("tiles-%x", sum.Sum64()), squares
}

// TileMap colours the tiles of the townships. It is a drawing, not a map of
// boundaries, and says so; caption is that sentence in the reader's language. A viewer
// may see a tile without a point: it has its name all the same.
func TileMap(s Spec, caption string, layout []Tile) (json.RawMessage, error) {
	grid, squares := tileGrid(layout)
	tiles := charts.NewMap()
	tiles.RegisterMapType(grid)
	tiles.SetGlobalOptions(charts.WithVisualMapOpts(opts.VisualMap{Type: "continuous", Calculable: opts.Bool(true), Left: "8", Bottom: "28"}))
	tiles.AddSeries(s.Name, nil)
	return finish(tiles, func(option map[string]any) {
		option["tooltip"] = s.tooltip("item")
		names := map[string]any{}
		for _, t := range layout {
			names[t.Code] = t.Name
		}
		data := make([]any, len(s.Points))
		low, high := bounds(s.Points)
		for i, p := range s.Points {
			tile := p.item()
			tile["name"] = p.Label
			data[i] = tile
			names[p.Code] = p.Label
		}
		drawn := series(option, 0)
		drawn["data"] = data
		drawn["nameMap"] = names
		drawn["tiles"] = squares
		drawn["aspectScale"] = 1 // the grid's squares are squares
		drawn["top"], drawn["bottom"], drawn["left"], drawn["right"] = "8", "48", "8", "8"
		drawn["label"] = map[string]any{"show": true, "formatter": "{b}"}
		drawn["selectedMode"] = false
		drawn["roam"] = false
		visual := option["visualMap"].([]any)[0].(map[string]any)
		visual["min"], visual["max"] = json.Number(low.String()), json.Number(high.String())
		visual["formatter"] = s.Format
		option["graphic"] = []any{map[string]any{
			"type": "text", "right": 8, "bottom": 4, "silent": true,
			"style": map[string]any{"text": caption, "fontSize": 12},
		}}
	})
}

// bounds are the smallest and largest value; equal ones are set apart, for a
// scale needs a length.
func bounds(points []Point) (low, high decimal.Decimal) {
	first := true
	for _, p := range points {
		if !p.Value.Valid {
			continue
		}
		if first || p.Value.Decimal.LessThan(low) {
			low = p.Value.Decimal
		}
		if first || p.Value.Decimal.GreaterThan(high) {
			high = p.Value.Decimal
		}
		first = false
	}
	if low.Equal(high) {
		high = low.Add(decimal.NewFromInt(1))
	}
	return low, high
}
