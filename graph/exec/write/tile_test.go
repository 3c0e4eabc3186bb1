package write_test

import (
	"encoding/json"
	"strings"
	"testing"

	"litong3422/graph/exec/exectest"
)

// square is the place of a township in the schematic map.
type square struct {
	Name        string // code of the township
	Column, Row int
}

// squares returns the schematic map as a chart of it draws it, by the codes of townships.
func (s site) squares() map[string]square {
	s.Helper()
	answer := exectest.Ask(s.T, s.pair.Chain, admin(), `{ indicator(code: "SERVICE_REQUESTS") { chart(kind: TILE_MAP) } }`, "")
	var data struct {
		Indicator struct {
			Chart struct{ Series []struct{ Tiles []square } }
		}
	}
	if err := json.Unmarshal([]byte(answer.Data), &data); err != nil || len(answer.Errors) > 0 {
		s.Fatal(answer.String(), err)
	}
	drawn := map[string]square{}
	for _, one := range data.Indicator.Chart.Series[0].Tiles {
		drawn[one.Name] = one
	}
	return drawn
}

// tileOf returns the tile of a township as the API has it.
func (s site) tileOf(township string) (tile struct {
	ID                   string
	Version, Column, Row int
}) {
	s.Helper()
	answer := exectest.Ask(s.T, s.pair.Chain, admin(), `{ townshipTiles(where: { township: { code: { eq: "`+township+`" } } }) { nodes { id version column row } } }`, "")
	var data struct {
		TownshipTiles struct{ Nodes []json.RawMessage }
	}
	if err := json.Unmarshal([]byte(answer.Data), &data); err != nil || len(data.TownshipTiles.Nodes) != 1 {
		s.Fatal(answer.String(), err)
	}
	if err := json.Unmarshal(data.TownshipTiles.Nodes[0], &tile); err != nil {
		s.Fatal(err)
	}
	return tile
}

// A township that is given another place stands there in the next answer, in one that
// comes from the cache too.
func TestTheMapFollowsItsTiles(t *testing.T) {
	s := open(t)
	tile := s.tileOf(jinJi)
	for range 3 { // the third answer comes from the cache
		if at := s.squares()[jinJi]; at.Column != tile.Column || at.Row != tile.Row {
			t.Fatalf("%+v is drawn at %+v", tile, at)
		}
	}
	moved := s.set(admin(), "updateTownshipTile", map[string]any{"id": tile.ID, "expectedVersion": tile.Version, "column": 9, "row": 8})
	if len(moved.Errors) > 0 {
		t.Fatal(moved.Errors)
	}
	if at := s.squares()[jinJi]; at.Column != 9 || at.Row != 8 {
		t.Errorf("after the correction it is drawn at %+v", at)
	}
	gone := s.set(admin(), "deleteTownshipTile", map[string]any{"id": tile.ID, "expectedVersion": moved.Result.Version, "changeReason": "重新布置"})
	if len(gone.Errors) > 0 {
		t.Fatal(gone.Errors)
	}
	made := s.set(admin(), "createTownshipTile", map[string]any{"column": 7, "row": 7, "township": map[string]any{"code": jinJi}})
	if at := s.squares()[jinJi]; len(made.Errors) > 0 || at.Column != 7 || at.Row != 7 {
		t.Errorf("%v, drawn at %+v", made.Errors, at)
	}
	s.verified()
}

// A square belongs to one township; two townships change places in one request.
func TestTownshipsChangePlaces(t *testing.T) {
	s := open(t)
	one, other := s.tileOf(jinJi), s.tileOf(jinYinTan)
	taken := s.set(admin(), "updateTownshipTile", map[string]any{"id": one.ID, "expectedVersion": one.Version, "column": other.Column, "row": other.Row}).Errors
	if len(taken) != 1 || taken[0].Code != "NOT_UNIQUE" {
		t.Errorf("a square that is taken: %+v", taken)
	}
	twice := s.set(admin(), "createTownshipTile", map[string]any{"column": 9, "row": 9, "township": map[string]any{"code": jinJi}}).Errors
	if len(twice) != 1 || twice[0].Code != "NOT_UNIQUE" || strings.Join(twice[0].Path, " ") != "township" {
		t.Errorf("a second place: %+v", twice)
	}
	outside := s.set(admin(), "updateTownshipTile", map[string]any{"id": one.ID, "expectedVersion": one.Version, "column": -1}).Errors
	if len(outside) != 1 || outside[0].Code != "INVALID" || strings.Join(outside[0].Path, " ") != "column" {
		t.Errorf("left of the map: %+v", outside)
	}
	if refused := s.set(clerk(jinJi), "updateTownshipTile", map[string]any{"id": one.ID, "expectedVersion": one.Version, "column": 9}).Errors; len(refused) != 1 || refused[0].Code != "NOT_PERMITTED" {
		t.Errorf("by a clerk: %+v", refused)
	}
	swapped := s.together("", `mutation($one: UpdateTownshipTileInput!, $other: UpdateTownshipTileInput!) {
		one: updateTownshipTile(input: $one) { result { column row } errors { code path } }
		other: updateTownshipTile(input: $other) { result { column row } errors { code path } }
	}`, map[string]any{
		"one":   map[string]any{"id": one.ID, "expectedVersion": one.Version, "column": other.Column, "row": other.Row},
		"other": map[string]any{"id": other.ID, "expectedVersion": other.Version, "column": one.Column, "row": one.Row},
	})
	if strings.Contains(swapped.Data, `"result":null`) || len(swapped.Errors) > 0 {
		t.Fatal(swapped.String())
	}
	if now := s.squares(); now[jinJi].Column != other.Column || now[jinJi].Row != other.Row || now[jinYinTan].Column != one.Column || now[jinYinTan].Row != one.Row {
		t.Errorf("they are drawn at %+v and %+v", now[jinJi], now[jinYinTan])
	}
}
