-- +goose Up
-- How many times the cells of a county have changed. With the number of deltas not folded yet it names
-- a state of its figures: deltas are only appended between two folds. It is written last in a fold, so
-- that writers never wait for it and folds only for each other's end.
CREATE TABLE rollup_edition (
    county_code text PRIMARY KEY,
    edition     bigint NOT NULL
);

-- +goose Down
-- Loses the numbers of changes, which begin again at one.
DROP TABLE rollup_edition;
