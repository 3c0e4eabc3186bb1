package command_test

import (
	"testing"

	"litong3422/internal/catalogue"
	"litong3422/internal/change"
	"litong3422/internal/command"
	"litong3422/internal/postgres"
)

// TestEveryEntityIsWritten creates, corrects, deletes and restores a row of each entity by
// the one path, without a line of Go for any of them, and leaves the county as it was.
func TestEveryEntityIsWritten(t *testing.T) {
	w := open(t)
	for _, e := range writable() {
		if writtenTogether()[e.Name] {
			continue
		}
		t.Run(e.Name, func(t *testing.T) {
			w := writer{t, w.db, w.runner}
			var refusals []change.Problems
			for _, image := range w.rows(e, 40) {
				refused := w.lifeOf(e, image)
				if refused == nil {
					return
				}
				refusals = append(refusals, refused)
			}
			t.Errorf("refused with each of %d rows: %v", len(refusals), refusals)
		})
	}
	w.verified(true)
}

// writtenTogether are entities of which no row can be written alone.
func writtenTogether() map[string]bool {
	return map[string]bool{"BudgetAllocation": true} // four make a lump sum: lumpSum makes them
}

// lifeOf creates a row like another one, corrects it and back, deletes it, restores it and
// deletes it again. Where no key can be made up it takes the place of the other row.
func (w writer) lifeOf(e *catalogue.Entity, image postgres.Image) (refused change.Problems) {
	w.Helper()
	var created command.Result
	for _, other := range []func(*catalogue.Entity) func(catalogue.Member, any) any{otherKey, otherName, ended, later, longAgo} {
		if created, refused = w.do(copied(e, image, other(e))); refused == nil {
			break
		}
	}
	var original *change.Change
	if refused != nil {
		key, _ := image.Text(e.Key)
		deleted, inUse := w.do(change.Change{Entity: e, Action: catalogue.Delete, Key: key, Expected: image.Version(), Reason: "试验"})
		if inUse != nil {
			return append(refused, inUse...)
		}
		original = &change.Change{Entity: e, Action: catalogue.Restore, Key: deleted.Key, Reason: "试验"}
		if created, refused = w.do(copied(e, image, same)); refused != nil {
			w.must(*original)
			return refused
		}
	}
	version := w.corrected(e, created.Key, created.Version)
	w.must(change.Change{Entity: e, Action: catalogue.Delete, Key: created.Key, Expected: version, Reason: "试验"})
	restored := w.must(change.Change{Entity: e, Action: catalogue.Restore, Key: created.Key, Reason: "试验"})
	if restored.Version != version+2 {
		w.Errorf("version %d was deleted and is restored as %d", version, restored.Version)
	}
	last := w.stored(e, created.Key)
	w.must(change.Change{Entity: e, Action: catalogue.Delete, Key: created.Key, Expected: restored.Version, Reason: "试验"})
	switch {
	case original != nil:
		w.must(*original)
	case e.Key != "id":
		w.followedBy(e, last)
	}
	return nil
}

// followedBy makes a row with the key of a deleted one: it goes on with its versions.
func (w writer) followedBy(e *catalogue.Entity, deleted postgres.Image) {
	w.Helper()
	again := w.must(copied(e, deleted, same))
	if again.Version != deleted.Version()+2 {
		w.Errorf("version %d was deleted and is followed by %d", deleted.Version(), again.Version)
	}
	w.must(change.Change{Entity: e, Action: catalogue.Delete, Key: again.Key, Expected: w.corrected(e, again.Key, again.Version), Reason: "试验"})
}

// corrected changes a field of a row that can be changed alone, and returns its version.
func (w writer) corrected(e *catalogue.Entity, key string, version int) int {
	w.Helper()
	members := e.Written(true)
	for _, alike := range []bool{false, true} {
		for _, m := range members {
			if m.Field == nil {
				continue
			}
			v := w.stored(e, key)[m.Column()]
			if v != nil && !alike {
				other, ok := madeUp(m.Field, v)
				if !ok {
					continue
				}
				v = other
			}
			result, refused := w.do(change.Change{Entity: e, Action: catalogue.Update, Key: key, Expected: version,
				Set: []change.Value{{Member: m, Value: v}}, Reason: "试验"})
			if refused == nil {
				return result.Version
			}
		}
	}
	if len(members) > 0 {
		w.Errorf("no field of a %s can be corrected", e.Name)
	}
	return version
}

func (w writer) stored(e *catalogue.Entity, key string) postgres.Image {
	w.Helper()
	images := w.images(`SELECT jsonb_agg(t) FROM `+e.Table+` AS t WHERE county_code = $1 AND `+e.Key+`::text = $2`, key)
	return images[0]
}
