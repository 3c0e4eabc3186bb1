package command_test

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"time"

	"github.com/google/uuid"

	"litong3422/internal/catalogue"
	"litong3422/internal/change"
	"litong3422/internal/command"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
)

// bulk imports some random rows of one entity, or undoes an import of this writer.
func (d *draw) bulk() {
	if n := len(d.imports); n > 0 && d.IntN(2) == 0 {
		i := d.IntN(n)
		if d.counted(undone, d.undoRandom(d.imports[i])) {
			d.imports = append(d.imports[:i:i], d.imports[i+1:]...)
		}
		return
	}
	e := writable()[d.IntN(len(writable()))]
	images := d.samples[e.Name]
	if len(images) == 0 {
		return
	}
	var rows []command.Row
	for _, at := range d.Perm(len(images))[:min(len(images), 1+d.IntN(6))] { // a file names a row once
		image := images[at]
		c := copied(e, image, d.mixed(e))
		if d.IntN(2) == 0 {
			if c = (change.Change{Entity: e, Action: catalogue.Update, Reason: "随机"}); !d.address(&c, image) || len(e.Written(true)) == 0 {
				continue
			}
			m := e.Written(true)[d.IntN(len(e.Written(true)))]
			c.Set = []change.Value{{Member: m, Value: d.ofAny(e, m)}}
		}
		rows = append(rows, command.Row{Change: c, Origin: "2"})
	}
	id, stay, err := d.importRandom(rows)
	if d.counted(imported, err) && stay {
		d.imports = append(d.imports, id)
	}
}

// importRandom writes the rows that are not refused as an import; one in five is only tried.
func (d *draw) importRandom(rows []command.Row) (id string, stay bool, err error) {
	id = uuid.NewString()
	digest := sha256.Sum256([]byte(id))
	file := postgres.Import{ID: id, FileName: "f.csv", Digest: digest[:], Options: json.RawMessage("{}")}
	keep := d.IntN(5) > 0
	err = d.runner.Import(d.Context(), command.Import{Viewer: admin(), At: time.Now(), File: file}, func(ctx context.Context, im *command.Importing) (bool, json.RawMessage, error) {
		refused, err := im.Write(ctx, rows)
		taken := 0
		for _, problems := range refused {
			if problems == nil {
				taken++
			}
		}
		stay = keep && taken > 0
		return stay, json.RawMessage("{}"), err
	})
	return id, stay, err
}

func (d *draw) undoRandom(id string) error {
	_, err := d.undo(id)
	return err
}

// counted counts what was done. What the state of the rows or other writers prevent is no
// failure of the test.
func (d *draw) counted(what catalogue.Action, err error) bool {
	var since *command.ChangedSince
	var refusal *command.Refusal
	switch {
	case err == nil:
		d.done[what]++
		return true
	case errors.As(err, &since), errors.As(err, &refusal), fault.KindOf(err) == fault.Unavailable, fault.KindOf(err) == fault.Conflict:
	default:
		d.Errorf("%s: %v", what, err)
	}
	return false
}
