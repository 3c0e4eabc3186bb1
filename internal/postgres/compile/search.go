package compile

import (
	"strconv"
	"strings"

	"litong3422/internal/catalogue"
	"litong3422/internal/query"
	"litong3422/internal/search"
)

// search compiles a filter by a search: the row has an entry in which all words
// are found. The entry has no township of its own; its row has, and is asked for.
func (b *builder) search(e *catalogue.Entity, alias string, s query.Search, holds bool) string {
	entry := b.alias()
	parts := []string{b.entryOf(e, alias, entry)}
	for _, w := range s.For.Words {
		if candidates := b.candidates(e, entry, w); candidates != "" {
			parts = append(parts, candidates)
		}
		looks := make([]string, len(w.Looks))
		for i, look := range w.Looks {
			looks[i] = b.look(entry, look)
		}
		parts = append(parts, "("+strings.Join(looks, " OR ")+")")
	}
	p := "EXISTS (SELECT 1" + fromEntries(entry) + strings.Join(parts, " AND ") + ")"
	if !holds {
		return "NOT " + p
	}
	return p
}

// entryOf ties an entry to its row.
func (b *builder) entryOf(e *catalogue.Entity, alias, entry string) string {
	return entry + ".county_code = $1 AND " + entry + ".entity = " + b.one("text", e.Name) + " AND " + column(entry, EntryColumn(e)) + " = " + column(alias, e.Key)
}

// candidates compiles what the index of tokens finds; empty for a word too short for it.
func (b *builder) candidates(e *catalogue.Entity, entry string, w search.Word) string {
	ways := make([]string, len(w.Any))
	for i, tokens := range w.Any {
		values := make([]any, len(tokens))
		for j, token := range tokens {
			values[j] = EntryToken(e, token)
		}
		ways[i] = entry + ".tokens @> " + b.array("text", values)
	}
	if len(ways) == 0 {
		return ""
	}
	return "(" + strings.Join(ways, " OR ") + ")"
}

// EntryToken is a token as entries of the entity hold it.
func EntryToken(e *catalogue.Entity, token string) string { return e.Name + " " + token }

// look compiles one way to find a word.
func (b *builder) look(entry string, l search.Look) string {
	line := column(entry, string(l.In)) + collate("text", catalogue.ByCodepoint)
	if l.Text != "" {
		return "strpos(" + line + ", " + b.one("text", l.Text) + ") > 0"
	}
	return line + " ~ " + b.one("text", l.Pattern)
}

// rank compiles how well a row fits: the worth of the best look of each word,
// and among equals the shorter text first. The row has an entry: the filter saw to it.
func (b *builder) rank(e *catalogue.Entity, alias string, q *search.Query) string {
	entry := b.alias()
	worth := make([]string, len(q.Words))
	for i, w := range q.Words {
		worth[i] = "CASE"
		for _, l := range w.Looks {
			worth[i] += " WHEN " + b.look(entry, l) + " THEN " + strconv.Itoa(l.Worth)
		}
		worth[i] += " ELSE 0 END"
	}
	return "(SELECT ((" + strings.Join(worth, " + ") + ") * 1000 - least(char_length(" + entry + ".text), 999))::bigint" +
		fromEntries(entry) + b.entryOf(e, alias, entry) + ")"
}

func fromEntries(alias string) string { return ` FROM "search_entry" AS ` + alias + " WHERE " }

// EntryColumn is the column of an entry that holds its row's key.
func EntryColumn(e *catalogue.Entity) string {
	if KeyType(e) == "uuid" {
		return "id"
	}
	return "code"
}
