package transfer

import (
	"context"
	"fmt"
	"strings"

	"litong3422/internal/catalogue"
	"litong3422/internal/postgres"
)

// isNumbered reports whether rows of an entity are known by a number that the product gives
// where a file has none.
func isNumbered(e *catalogue.Entity) bool {
	return len(e.Write.Key) == 1 && e.Write.Key[0].Numbered()
}

// key returns the members that a row of the file is recognised by: the business key, or nil
// for a row without a number, of an entity that the product numbers.
func (b *batch) key(of *row) []catalogue.Member {
	if isNumbered(b.entity) && of.values[b.entity.Write.Key[0]] == nil {
		return nil
	}
	return b.entity.Write.Key
}

// keyOf is the key of a row as one text, "" for a row without.
func (b *batch) keyOf(of *row) string {
	var parts []string
	for _, k := range b.key(of) {
		parts = append(parts, fmt.Sprint(of.values[k]))
	}
	return strings.Join(parts, "\x00")
}

// stored returns the rows that are there already. A row without a number is there if all
// that the file says of it is the same.
func (b *batch) stored(ctx context.Context, rows []*row) ([]postgres.Image, error) {
	stored := make([]postgres.Image, len(rows))
	var keyed, others []int
	for i, of := range rows {
		if b.key(of) != nil {
			keyed = append(keyed, i)
		} else {
			others = append(others, i)
		}
	}
	if err := b.find(ctx, rows, keyed, b.entity.Write.Key, nil, stored); err != nil {
		return nil, err
	}
	for _, i := range keyed {
		if key, found := stored[i].Text(b.entity.Key); found && b.taken != nil {
			b.taken[key] = true
		}
	}
	var said []catalogue.Member
	for _, in := range b.reader.inputs {
		if !in.member.Numbered() {
			said = append(said, in.member)
		}
	}
	return stored, b.find(ctx, rows, others, said, b.taken, stored)
}

// find looks for the stored rows that some rows of the file equal in the members.
func (b *batch) find(ctx context.Context, rows []*row, which []int, members []catalogue.Member, taken map[string]bool, stored []postgres.Image) error {
	if len(which) == 0 {
		return nil
	}
	images := make([]postgres.Image, len(which))
	for n, i := range which {
		images[n] = postgres.Image{}
		for _, m := range members {
			images[n][m.Column()] = rows[i].values[m]
		}
	}
	found, err := b.im.Stored(ctx, b.entity, members, images, taken)
	for n, i := range which {
		if err == nil {
			stored[i] = found[n]
		}
	}
	return err
}
