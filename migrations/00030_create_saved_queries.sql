-- +goose Up
-- Questions to the API that users keep, for themselves or for everybody of the county. Only the
-- question is kept, never an answer: who opens it is answered within their own rights.

CREATE TABLE saved_query (
    county_code text NOT NULL,
    id          uuid NOT NULL,
    owner       text NOT NULL, -- a user's name
    title       text NOT NULL CHECK (length(title) BETWEEN 1 AND 80),
    document    text NOT NULL CHECK (octet_length(document) BETWEEN 1 AND 32768),
    variables   text NOT NULL CHECK (octet_length(variables) <= 32768), -- JSON as it was written, or nothing
    shared      boolean NOT NULL,
    version     integer NOT NULL DEFAULT 1 CHECK (version > 0),
    created_at  timestamptz NOT NULL DEFAULT now(),
    updated_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (county_code, id),
    CONSTRAINT saved_query_title UNIQUE (county_code, owner, title),
    CONSTRAINT saved_query_owner FOREIGN KEY (county_code, owner) REFERENCES account (county_code, user_name)
);
CREATE INDEX saved_query_shared ON saved_query (county_code, updated_at DESC) WHERE shared;

-- +goose Down
-- Loses all rows of the tables.
DROP TABLE saved_query;
