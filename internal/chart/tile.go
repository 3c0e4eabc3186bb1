package chart

import (
	"encoding/json"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
	"github.com/shopspring/decimal"
)

// Tiles is the name under which the page registers the schematic tile grid.
const Tiles = "litong-tiles"

// tileName is a tile whose name in the grid is not the division's: the grid has the
// names of 2023.
type tileName struct{ code, inGrid, short string }

func tileNames() []tileName {
	return []tileName{{"640302401000", "宁夏吴忠国家农业科技园区", "孙家滩"}}
}

// TileMap colours the tiles of the townships. It is a drawing, not a map of
// boundaries, and says so; caption is that sentence in the reader's language.
func TileMap(s Spec, caption string) (json.RawMessage, error) {
	tiles := charts.NewMap()
	tiles.RegisterMapType(Tiles)
	tiles.SetGlobalOptions(charts.WithVisualMapOpts(opts.VisualMap{Type: "continuous", Calculable: opts.Bool(true), Left: "8", Bottom: "28"}))
	tiles.AddSeries(s.Name, nil)
	return finish(tiles, func(option map[string]any) {
		option["tooltip"] = s.tooltip("item")
		// A viewer may see the tile and not the division: it has its name all the same.
		names, inGrid := map[string]any{}, map[string]string{}
		for _, n := range tileNames() {
			names[n.inGrid], inGrid[n.code] = n.short, n.inGrid
		}
		data := make([]any, len(s.Points))
		low, high := bounds(s.Points)
		for i, p := range s.Points {
			tile := p.item()
			tile["name"] = p.Label
			data[i] = tile
			if tile, differs := inGrid[p.Code]; differs {
				names[tile] = p.Label
			}
		}
		drawn := series(option, 0)
		drawn["data"] = data
		drawn["nameMap"] = names
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
