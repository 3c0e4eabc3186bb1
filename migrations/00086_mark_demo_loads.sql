-- +goose Up
-- Which tables the shipped data set has filled, and in which version of their subject. A newer program
-- fills the tables of subjects that it brings and that were never filled; what has a mark, or a row, it
-- leaves alone, whatever people have made of it since.
CREATE TABLE demo_load (
    county_code text NOT NULL,
    table_name  text NOT NULL,
    subject     text NOT NULL,
    version     text NOT NULL,
    loaded_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (county_code, table_name)
);

-- From which definitions of the facts a county's cells were computed: when a newer program brings
-- others, the cells are computed anew at its first start.
ALTER TABLE county ADD COLUMN facts_version text;

-- +goose Down
-- Loses the marks of the shipped data set and the versions of the facts: a start loads and computes what is missing.
ALTER TABLE county DROP COLUMN facts_version;
DROP TABLE demo_load;
