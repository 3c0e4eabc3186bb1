package transfer

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"litong3422/internal/catalogue"
	"litong3422/internal/postgres"
)

// census is what the files of a full export say of an entity: which stored rows they name,
// and of which townships and periods they speak.
type census struct {
	entity    *catalogue.Entity
	township  *catalogue.Member // nil: the entity has none
	period    *catalogue.Field  // the year or month in the key, nil without one
	out       *SheetReport      // of the first sheet of the entity
	origin    string            // says in the history where the file asks for an end
	named     []string          // keys
	townships map[string]bool
	none      bool // rows of no township are spoken of
	periods   map[string]bool
	unread    int // rows of the file whose key could not be read
}

// censusOf returns the census of the entity of a sheet, nil unless the files are a full export.
func (r *run) censusOf(e *catalogue.Entity, out *SheetReport, origin string) *census {
	if !r.request.Options.Full {
		return nil
	}
	for _, c := range r.censuses {
		if c.entity == e {
			return c
		}
	}
	c := &census{entity: e, period: periodInKey(e), out: out, origin: origin, townships: map[string]bool{}, periods: map[string]bool{}}
	if m, has := memberOf(e, "township_code"); has && e.TownshipScoped {
		c.township = &m
	}
	r.censuses = append(r.censuses, c)
	return c
}

// periodInKey returns the field of the key that is a year or a month, nil without one.
func periodInKey(e *catalogue.Entity) *catalogue.Field {
	for _, k := range e.Write.Key {
		if k.Field != nil && (k.Field.Unit == catalogue.Year || slices.Contains([]string{"month", "period"}, k.Field.Name)) {
			return k.Field
		}
	}
	return nil
}

// note notes a row of the file, with the stored row that it names; nil for a new one.
func (c *census) note(of *row, stored postgres.Image) {
	if key, found := stored.Text(c.entity.Key); found {
		c.named = append(c.named, key)
	}
	if c.period != nil {
		c.periods[fmt.Sprint(of.values[catalogue.Member{Field: c.period}])] = true
	}
	if c.township == nil {
		return
	}
	code, given := of.values[*c.township].(string)
	if !given {
		code, given = stored.Text(c.township.Column())
	}
	switch {
	case given:
		c.townships[code] = true
	case !of.refused(*c.township):
		c.none = true
	}
}

// part is what the files speak of.
func (c *census) part() postgres.Part {
	p := postgres.Part{Period: c.period, Periods: keysOf(c.periods)}
	if c.township != nil {
		p.Townships, p.None = keysOf(c.townships), c.none
	}
	return p
}

func keysOf(set map[string]bool) []string {
	keys := make([]string, 0, len(set))
	for key := range set {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

// tally notes the rows that are refused before they are looked for: what is refused of a row
// is no reason to end it.
func (b *batch) tally(ctx context.Context, rows []*row) error {
	if b.census == nil {
		return nil
	}
	var refused []int
	for i, of := range rows {
		switch {
		case b.readOnly || !b.keyIsRead(of):
			b.census.unread++
		case len(of.wrong) > 0:
			refused = append(refused, i)
		}
	}
	stored := make([]postgres.Image, len(rows))
	if err := b.find(ctx, rows, refused, b.entity.Write.Key, nil, stored); err != nil {
		return err
	}
	for _, i := range refused {
		b.census.note(rows[i], stored[i])
	}
	return nil
}

// keyIsRead reports whether it is known which row of the entity a row of the file is. One
// without a number is known if nothing of it is refused.
func (b *batch) keyIsRead(of *row) bool {
	key := b.key(of)
	if key == nil {
		return len(of.wrong) == 0
	}
	return !slices.ContainsFunc(key, func(k catalogue.Member) bool {
		return of.values[k] == nil && (!k.Nullable() || of.refused(k))
	})
}

// textOfKey is the business key of a row as people read it.
func (r *run) textOfKey(e *catalogue.Entity, row postgres.Image, names map[string]string) string {
	var parts []string
	for _, k := range e.Write.Key {
		text, has := row.Text(k.Column())
		switch {
		case !has:
			continue
		case isDivision(k):
			text = r.places.called(text)
		case k.Ref != nil:
			text = names[text]
		case k.Field.Kind == catalogue.Enum:
			text = k.Field.ValueLabel(text).ZH
		}
		parts = append(parts, text)
	}
	return strings.Join(parts, " ")
}
