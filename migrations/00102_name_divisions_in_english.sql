-- +goose Up
-- What a division is called in English, for readers of the English page.
ALTER TABLE division ADD COLUMN name_en text CHECK (name_en <> '');

-- +goose Down
-- Loses the English names of divisions.
ALTER TABLE division DROP COLUMN name_en;
