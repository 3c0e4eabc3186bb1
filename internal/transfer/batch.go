package transfer

import (
	"context"
	"fmt"
	"hash/fnv"
	"strings"

	"litong3422/internal/catalogue"
	"litong3422/internal/change"
	"litong3422/internal/command"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
	"litong3422/internal/transfer/cell"
)

// batch is rows of a table on their way into the database.
type batch struct {
	run        *run
	im         *command.Importing
	reader     *reader
	entity     *catalogue.Entity
	references *references
	out        *SheetReport
	readOnly   bool                // the columns do not fit: cells are read, so that all is said at once, and no row is written
	census     *census             // nil unless the files are a full export
	seen       map[uint64]sighting // by the key
	taken      map[string]bool     // keys of rows that lines of the file are; nil unless a line may leave its number out
}

// sighting is a row of the file that has a key.
type sighting struct {
	origin string
	number int
	digest uint64
}

func newBatch(r *run, im *command.Importing, rd *reader, out *SheetReport) *batch {
	b := &batch{run: r, im: im, reader: rd, entity: rd.table.entity(), out: out, seen: map[uint64]sighting{},
		references: &references{im: im, places: r.places, townships: r.request.Viewer.Scope().Townships, known: map[wordOf][]postgres.Candidate{}}}
	if isNumbered(b.entity) {
		b.taken = map[string]bool{}
	}
	return b
}

// write resolves and writes rows. again is true if the import has to begin anew.
func (b *batch) write(ctx context.Context, rows []*row) (again bool, err error) {
	if len(rows) == 0 {
		return false, nil
	}
	if err := b.references.resolve(ctx, b.entity, rows); err != nil {
		return false, err
	}
	if err := b.derive(ctx, rows); err != nil {
		return false, err
	}
	var whole []*row
	for _, of := range rows {
		if !b.readOnly {
			b.checkKey(of)
		}
		if double, found := b.run.doubles[b.reader.origin(of)]; found {
			of.wrong = append(of.wrong, double)
		}
		if len(of.wrong) == 0 {
			again = b.checkDouble(of) || again
		}
		if len(of.wrong) == 0 {
			whole = append(whole, of)
		}
	}
	if again {
		return true, nil
	}
	if err := b.tally(ctx, rows); err != nil {
		return false, err
	}
	if !b.readOnly {
		if err := b.store(ctx, whole); err != nil {
			return false, err
		}
	}
	for _, of := range rows {
		b.out.add(of.wrong...)
	}
	b.run.done += len(rows)
	if b.run.request.Progress != nil {
		b.run.request.Progress(b.run.done)
	}
	return false, nil
}

// derive finds the rows at the end of edges without a column, by what the row shares with
// their keys.
func (b *batch) derive(ctx context.Context, rows []*row) error {
	for _, m := range b.reader.table.matcher.members {
		if m.Ref == nil || b.reader.reads(m) || m.Column() == "township_code" {
			continue
		}
		pairs := derivedFrom(b.entity, m)
		if pairs == nil {
			continue
		}
		var images []postgres.Image
		var of []*row
		for _, each := range rows {
			image := postgres.Image{}
			for _, p := range pairs {
				image[p.theirs.Column()] = each.values[p.own]
			}
			images, of = append(images, image), append(of, each)
		}
		found, err := b.im.Stored(ctx, m.Ref.Target, m.Ref.Target.Write.Key, images, nil)
		if err != nil {
			return err
		}
		for i, image := range found {
			if image != nil {
				of[i].values[m], _ = image.Text(m.Ref.Target.Key)
			}
		}
	}
	return nil
}

// checkKey refuses a row without its key.
func (b *batch) checkKey(of *row) {
	for _, k := range b.entity.Write.Key {
		if of.values[k] == nil && !k.Nullable() && !k.Numbered() && !of.refused(k) {
			code := cell.KeyMissing
			if k.Ref != nil {
				code = cell.RequiredMissing
			}
			of.refuse(k, cell.Problem{Code: code, Text: fault.Text{ZH: "没有“" + k.Label().ZH + "”，认不出是哪条记录。", EN: k.Label().EN + " is missing: the record cannot be recognised."}})
		}
	}
}

// checkDouble looks for an earlier row of the file with the same key. Where the two say the
// same it is one row; else both are refused, and the import begins anew if the earlier one
// is written.
func (b *batch) checkDouble(of *row) (again bool) {
	members := b.key(of)
	if members == nil {
		return false
	}
	key, digest := fnv.New64a(), fnv.New64a()
	for _, k := range members {
		fmt.Fprintf(key, "%v\x00", of.values[k])
	}
	for _, in := range b.reader.inputs {
		fmt.Fprintf(digest, "%v\x00%v\x00", of.values[in.member], of.masked[in.member])
	}
	here := sighting{origin: b.reader.origin(of), number: of.number, digest: digest.Sum64()}
	earlier, found := b.seen[key.Sum64()]
	if !found {
		b.seen[key.Sum64()] = here
		return false
	}
	if earlier.digest == here.digest {
		return false
	}
	b.run.doubles[earlier.origin] = doubleOf(earlier.number, here.number, b.entity)
	b.run.doubles[here.origin] = doubleOf(here.number, earlier.number, b.entity)
	return true
}

func doubleOf(number, other int, e *catalogue.Entity) Refused {
	var zh, en []string
	for _, k := range e.Write.Key {
		zh, en = append(zh, k.Label().ZH), append(en, k.Label().EN)
	}
	name := e.Write.Key[0].Name()
	return Refused{Row: number, Field: &name, Code: cell.DuplicateInFile, Suggestions: []string{}, Message: Text{
		ZH: fmt.Sprintf("与第%d行的“%s”相同而其他各列不同，两行都没有采用。请核对后只留一行。", other, strings.Join(zh, "、")),
		EN: fmt.Sprintf("Line %d has the same %s and other values; neither was taken. Leave the right one.", other, strings.Join(en, ", "))}}
}

// store writes rows that nothing speaks against so far.
func (b *batch) store(ctx context.Context, rows []*row) error {
	stored, err := b.stored(ctx, rows)
	if err != nil {
		return err
	}
	masked, err := b.masked(ctx, rows, stored)
	if err != nil {
		return err
	}
	var changes []command.Row
	var of []*row
	within := map[string]bool{} // keys that rows of this batch make
	for i, each := range rows {
		if b.census != nil {
			b.census.note(each, stored[i])
		}
		key := b.keyOf(each)
		if stored[i] == nil && key != "" && within[key] {
			b.out.Unchanged++ // the same row once more
			continue
		}
		c, unchanged := b.change(each, stored[i], masked)
		switch {
		case len(each.wrong) > 0:
		case unchanged:
			b.out.Unchanged++
		default:
			within[key] = true
			changes, of = append(changes, command.Row{Change: c, Origin: b.reader.origin(each)}), append(of, each)
		}
	}
	refused, err := b.im.Write(ctx, changes)
	if err != nil {
		return err
	}
	for i, problems := range refused {
		switch {
		case problems != nil:
			b.explain(of[i], problems)
		case changes[i].Change.Action == catalogue.Create:
			b.out.Created++
			if b.census != nil {
				b.census.named = append(b.census.named, changes[i].Key)
			}
			if b.taken != nil {
				b.taken[changes[i].Key] = true
			}
		default:
			b.out.Updated++
		}
	}
	return nil
}

// masked returns the stored rows, by their keys, of which the file has masked values, as the
// viewer sees them.
func (b *batch) masked(ctx context.Context, rows []*row, stored []postgres.Image) (map[string]postgres.Image, error) {
	var keys []string
	for i, of := range rows {
		if of.masked != nil && stored[i] != nil {
			key, _ := stored[i].Text(b.entity.Key)
			keys = append(keys, key)
		}
	}
	if keys == nil {
		return nil, nil
	}
	return b.im.Masked(ctx, b.entity, keys)
}

// explain notes why a row was refused.
func (b *batch) explain(of *row, problems change.Problems) {
	for _, p := range problems {
		code := codeOf(p.Code)
		refused := Refused{Row: of.number, Code: code, Message: textOf(p.Text), Suggestions: []string{}}
		if len(p.Path) > 0 {
			if m, ok := b.entity.Member(p.Path[0]); ok {
				name := m.Name()
				refused.Field, refused.Cell = &name, of.cells[m]
			}
		}
		of.wrong = append(of.wrong, refused)
	}
}

func codeOf(c change.Code) cell.Code {
	switch c {
	case change.Required:
		return cell.RequiredMissing
	case change.Unknown:
		return cell.ReferenceUnknown
	case change.NotUnique:
		return cell.KeyExists
	case change.NotPermitted:
		return cell.ReferenceOutOfScope
	}
	return cell.RuleBroken
}
