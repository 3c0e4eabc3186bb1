-- +goose Up
-- Imports of files, and where in them each written row comes from. The content of a file is kept
-- only as long as it can still be committed.
CREATE TABLE data_import (
    county_code text NOT NULL REFERENCES county (county_code),
    id uuid NOT NULL,
    file_name text NOT NULL CHECK (file_name <> ''),
    digest bytea NOT NULL CHECK (octet_length(digest) = 32),
    size bigint NOT NULL CHECK (size >= 0),
    content bytea,
    options jsonb NOT NULL,
    status text NOT NULL CHECK (status IN ('CHECKED', 'COMMITTED', 'UNDONE')),
    report jsonb NOT NULL,
    made_by text NOT NULL,
    made_at timestamptz NOT NULL,
    committed_by text,
    committed_at timestamptz,
    undone_by text,
    undone_at timestamptz,
    PRIMARY KEY (county_code, id),
    CONSTRAINT data_import_committed CHECK ((status = 'CHECKED') = (committed_at IS NULL) AND (committed_by IS NULL) = (committed_at IS NULL)),
    CONSTRAINT data_import_undone CHECK ((status = 'UNDONE') = (undone_at IS NOT NULL) AND (undone_by IS NULL) = (undone_at IS NULL)),
    CONSTRAINT data_import_content CHECK (content IS NULL OR status = 'CHECKED')
);
CREATE INDEX data_import_made ON data_import (county_code, made_at DESC, id);

-- How the headers of a source's files are read, under the source's name.
CREATE TABLE import_mapping (
    county_code text NOT NULL REFERENCES county (county_code),
    source_name text NOT NULL CHECK (source_name <> ''),
    entity text NOT NULL,
    headers text[] NOT NULL,
    mapping jsonb NOT NULL,
    made_by text NOT NULL,
    made_at timestamptz NOT NULL,
    PRIMARY KEY (county_code, source_name)
);

ALTER TABLE record_change ADD COLUMN import_id uuid;
ALTER TABLE record_change ADD COLUMN origin text CHECK (origin <> '');
ALTER TABLE record_change ADD CONSTRAINT record_change_import FOREIGN KEY (county_code, import_id) REFERENCES data_import (county_code, id);
CREATE INDEX record_change_import_idx ON record_change (county_code, import_id, line) WHERE import_id IS NOT NULL;

-- +goose Down
-- Loses the imports, the mappings of sources, and which import each written row came from.
ALTER TABLE record_change DROP CONSTRAINT record_change_import;
ALTER TABLE record_change DROP COLUMN origin;
ALTER TABLE record_change DROP COLUMN import_id;
DROP TABLE import_mapping;
DROP TABLE data_import;
