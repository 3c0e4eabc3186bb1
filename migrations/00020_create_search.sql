-- +goose Up
-- What is kept of searchable text (@search in the schema): one entry for each row, for all entities
-- alike, so that a new entity needs no table of its own. internal/search makes the entries when rows
-- are written. The key stands in a column of its type, for a cast would hide the entity's index.
-- Tokens begin with the entity's name: one index serves all, and each search reads its entity's only.

CREATE TABLE search_entry (
    county_code text NOT NULL,
    entity      text NOT NULL,
    id          uuid,
    code        text,
    tokens      text[] NOT NULL,
    text        text NOT NULL, pinyin text NOT NULL, initials text NOT NULL,
    CHECK ((id IS NULL) <> (code IS NULL)),
    UNIQUE (county_code, entity, id),
    UNIQUE (county_code, entity, code)
);
CREATE INDEX search_entry_tokens_idx ON search_entry USING gin (tokens) WITH (fastupdate = off);

-- What the entries were made from: other columns, or other rules, and they are made anew.
CREATE TABLE search_state (
    county_code text NOT NULL,
    entity      text NOT NULL,
    digest      text NOT NULL,
    PRIMARY KEY (county_code, entity)
);

-- +goose Down
-- Loses the search entries, which a start makes again.
DROP TABLE search_state, search_entry;
