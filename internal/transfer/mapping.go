package transfer

import (
	"bytes"
	"context"
	"encoding/json"
	"strings"
	"time"

	"litong3422/internal/postgres"
	"litong3422/internal/sheet"
)

// sourceOf returns the source that has a mapping for files with the headers of one of the
// lines; nil without one.
func (r *run) sourceOf(s *sheet.Sheet, lines []sheet.Line) *string {
	for i := range lines {
		if len(r.sources) == 0 {
			break
		}
		for depth := 1; depth <= mostHeaderLines && i+depth <= len(lines); depth++ {
			var headers []string
			for _, h := range headersIn(s, lines[i:i+depth]) {
				headers = append(headers, plain(h.text()))
			}
			if source, known := r.sources[strings.Join(headers, "\x00")]; known {
				return &source
			}
		}
	}
	return nil
}

// sources returns the sources that have a mapping, by the headers of their files.
func (i *Importer) sources(ctx context.Context, county string) (map[string]string, error) {
	mappings, err := i.db.Mappings(ctx, county)
	if err != nil {
		return nil, err
	}
	sources := make(map[string]string, len(mappings))
	for _, m := range mappings {
		sources[strings.Join(m.Headers, "\x00")] = m.Source
	}
	return sources, nil
}

// Mappings returns the mappings of all sources.
func (i *Importer) Mappings(ctx context.Context, county string) ([]postgres.ImportMapping, error) {
	return i.db.Mappings(ctx, county)
}

// Mapping returns the mapping of a source; nil without one.
func (i *Importer) Mapping(ctx context.Context, county, source string) (*Mapping, error) {
	mappings, err := i.db.Mappings(ctx, county)
	if err != nil {
		return nil, err
	}
	for _, m := range mappings {
		if m.Source == source {
			return ReadMapping(bytes.NewReader(m.Mapping))
		}
	}
	return nil, nil
}

// saveMapping stores the mapping of an import under the name of its source, so that it is
// proposed for the next file with the same headers.
func (i *Importer) saveMapping(ctx context.Context, county, user string, at time.Time, m *Mapping, report Report) error {
	if m == nil || m.Source == "" || !report.Committed {
		return nil
	}
	for _, s := range report.Files[0].Sheets {
		if s.Entity == nil {
			continue
		}
		of := *m
		of.Entity = *s.Entity
		text, err := json.Marshal(of)
		if err != nil {
			return err
		}
		headers := make([]string, len(s.Columns))
		for n, c := range s.Columns {
			headers[n] = plain(c.Header)
		}
		return i.db.SaveMapping(ctx, county, postgres.ImportMapping{Source: m.Source, Entity: *s.Entity, Headers: headers, Mapping: text, MadeBy: user, MadeAt: at})
	}
	return nil
}
