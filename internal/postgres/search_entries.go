package postgres

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"litong3422/internal/catalogue"
	"litong3422/internal/postgres/compile"
	"litong3422/internal/search"
)

// searchBatch is how many rows are made into entries at a time.
const searchBatch = 5000

// SyncSearch makes the entries of a county's searchable rows where they were made
// by other rules, from other columns, or not at all. What is fresh costs one small
// read for each searchable entity. A load calls it in its own transaction.
func SyncSearch(ctx context.Context, tx pgx.Tx, c *catalogue.Catalogue, county string) error {
	for _, e := range c.Entities {
		if len(e.Searched()) == 0 {
			continue
		}
		if err := syncEntity(ctx, tx, e, county); err != nil {
			return fmt.Errorf("search entries of %s: %w", e.Name, err)
		}
	}
	return nil
}

// SyncSearch is SyncSearch for all counties: an update of the program may search
// other columns, or by other rules, than the one that loaded the rows.
func (db *DB) SyncSearch(ctx context.Context, c *catalogue.Catalogue) (err error) {
	defer addContext(&err, "making search entries")
	return pgx.BeginFunc(ctx, db.Pool, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, "SELECT county_code FROM county ORDER BY county_code")
		if err != nil {
			return fmt.Errorf("search entries: %w", err)
		}
		counties, err := pgx.CollectRows(rows, pgx.RowTo[string])
		for _, county := range counties {
			if err == nil {
				err = SyncSearch(ctx, tx, c, county)
			}
		}
		return err
	})
}

func syncEntity(ctx context.Context, tx pgx.Tx, e *catalogue.Entity, county string) error {
	if _, err := tx.Exec(ctx, "SELECT pg_advisory_xact_lock(hashtextextended($1, 3422))", county+" "+e.Name); err != nil {
		return err // two that start at once must not both make them
	}
	digest, known := searchDigest(e), ""
	err := tx.QueryRow(ctx, "SELECT digest FROM search_state WHERE county_code = $1 AND entity = $2", county, e.Name).Scan(&known)
	if err != nil && !errors.Is(err, pgx.ErrNoRows) || known == digest {
		return err
	}
	if _, err := tx.Exec(ctx, "DELETE FROM search_entry WHERE county_code = $1 AND entity = $2", county, e.Name); err != nil {
		return err
	}
	for last := ""; ; {
		rows, err := searchedRows(ctx, tx, e, "county_code = $1 AND ("+compile.Quote(e.Key)+"::text > $2 OR $2 = '') ORDER BY "+compile.Quote(e.Key)+"::text LIMIT "+strconv.Itoa(searchBatch), county, last)
		if err != nil {
			return err
		}
		if err := copyEntries(ctx, tx, e, county, rows); err != nil {
			return err
		}
		if len(rows) < searchBatch {
			break
		}
		last = rows[len(rows)-1].key
	}
	_, err = tx.Exec(ctx, "INSERT INTO search_state VALUES ($1, $2, $3) ON CONFLICT (county_code, entity) DO UPDATE SET digest = excluded.digest", county, e.Name, digest)
	return err
}

// queueSearch queues the entries of rows anew whose texts the group changes; of rows that
// are deleted, the entries go.
func (w *Writer) queueSearch(g *rowGroup) {
	e := g.entity
	var old []string
	var entries []queuedEntry
	for i, row := range g.rows {
		r := g.written[i]
		key, _ := row.Text(e.Key)
		before, after := textsOf(e, r.before), textsOf(e, r.after)
		if len(before) > 0 && slices.Equal(before, after) {
			continue
		}
		if len(before) > 0 {
			old = append(old, key)
		}
		if len(after) > 0 {
			entries = append(entries, entryOf(e, key, after))
		}
	}
	typ := compile.KeyType(e)
	if len(old) > 0 {
		w.pending.Queue("DELETE FROM search_entry WHERE county_code = $1 AND entity = $2 AND "+compile.EntryColumn(e)+" = ANY($3::text[]::"+typ+"[])",
			w.author.County, e.Name, old)
	}
	if len(entries) > 0 {
		w.pending.Queue(`INSERT INTO search_entry (county_code, entity, `+compile.EntryColumn(e)+`, tokens, text, pinyin, initials)
SELECT $1, $2, r.key::`+typ+`, r.tokens, r.text, r.pinyin, r.initials
FROM jsonb_to_recordset($3) AS r(key text, tokens text[], text text, pinyin text, initials text)`, w.author.County, e.Name, entries)
	}
}

// textsOf returns the searched texts of a row, none of a row that is not there.
func textsOf(e *catalogue.Entity, row Image) (texts []string) {
	if row == nil {
		return nil
	}
	for _, f := range e.Searched() {
		text, _ := row.Text(f.Column)
		texts = append(texts, text)
	}
	return texts
}

// queuedEntry is the entry of a row as it is sent.
type queuedEntry struct {
	Key      string   `json:"key"`
	Tokens   []string `json:"tokens"`
	Text     string   `json:"text"`
	Pinyin   string   `json:"pinyin"`
	Initials string   `json:"initials"`
}

func entryOf(e *catalogue.Entity, key string, texts []string) queuedEntry {
	entry := search.Index(texts)
	for i, token := range entry.Tokens {
		entry.Tokens[i] = compile.EntryToken(e, token)
	}
	return queuedEntry{Key: key, Tokens: entry.Tokens, Text: entry.Text, Pinyin: entry.Pinyin, Initials: entry.Initials}
}

// searchedRow is a row's key and its searchable texts.
type searchedRow struct {
	key   string
	texts []string
}

func searchedRows(ctx context.Context, tx pgx.Tx, e *catalogue.Entity, condition string, args ...any) ([]searchedRow, error) {
	columns := []string{compile.Quote(e.Key) + "::text"}
	for _, f := range e.Searched() {
		columns = append(columns, "coalesce("+compile.Quote(f.Column)+", '')")
	}
	rows, err := tx.Query(ctx, "SELECT "+strings.Join(columns, ", ")+" FROM "+compile.Quote(e.Table)+" WHERE "+condition, args...)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (searchedRow, error) {
		found := searchedRow{texts: make([]string, len(columns)-1)}
		dest := []any{&found.key}
		for i := range found.texts {
			dest = append(dest, &found.texts[i])
		}
		return found, row.Scan(dest...)
	})
}

func copyEntries(ctx context.Context, tx pgx.Tx, e *catalogue.Entity, county string, rows []searchedRow) error {
	_, err := tx.CopyFrom(ctx, pgx.Identifier{"search_entry"}, []string{"county_code", "entity", compile.EntryColumn(e), "tokens", "text", "pinyin", "initials"},
		pgx.CopyFromSlice(len(rows), func(i int) ([]any, error) {
			var key any = rows[i].key
			if compile.KeyType(e) == "uuid" {
				id, err := uuid.Parse(rows[i].key)
				if err != nil {
					return nil, err
				}
				key = [16]byte(id)
			}
			entry := search.Index(rows[i].texts)
			for j, token := range entry.Tokens {
				entry.Tokens[j] = compile.EntryToken(e, token)
			}
			return []any{county, e.Name, key, entry.Tokens, entry.Text, entry.Pinyin, entry.Initials}, nil
		}))
	return err
}

// searchDigest names the rules and columns that entries are made from.
func searchDigest(e *catalogue.Entity) string {
	sum := sha256.New()
	sum.Write([]byte(search.Version + " " + e.Table))
	for _, f := range e.Searched() {
		sum.Write([]byte(" " + f.Column))
	}
	return hex.EncodeToString(sum.Sum(nil)[:8])
}
