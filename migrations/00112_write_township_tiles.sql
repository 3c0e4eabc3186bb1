-- +goose Up
-- Places in the schematic map are written as other records are: under an id, with a version and with
-- the names of the writers. Two townships change places in one transaction, so that a square is taken
-- twice is refused at its end. Each bound is a check of its own, so that a refusal names it. The map is part of the answers that depend on the data version alone,
-- so a change of a place is a new version.
ALTER TABLE township_tile DROP CONSTRAINT township_tile_pkey, DROP CONSTRAINT township_tile_county_code_tile_column_tile_row_key,
    DROP CONSTRAINT township_tile_tile_column_check, DROP CONSTRAINT township_tile_tile_row_check;
ALTER TABLE township_tile
    ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(),
    ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version > 0),
    ADD COLUMN created_at timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN created_by text,
    ADD COLUMN updated_by text;
ALTER TABLE township_tile ALTER COLUMN id DROP DEFAULT,
    ADD PRIMARY KEY (county_code, id),
    ADD CONSTRAINT township_tile_township CHECK (township_code ~ '^\d{9}000$'),
    ADD CONSTRAINT township_tile_first_column CHECK (tile_column >= 0),
    ADD CONSTRAINT township_tile_last_column CHECK (tile_column <= 99),
    ADD CONSTRAINT township_tile_first_row CHECK (tile_row >= 0),
    ADD CONSTRAINT township_tile_last_row CHECK (tile_row <= 99),
    ADD CONSTRAINT township_tile_business_key UNIQUE (county_code, township_code),
    ADD CONSTRAINT township_tile_square UNIQUE (county_code, tile_column, tile_row) DEFERRABLE INITIALLY DEFERRED;
CREATE TRIGGER township_tile_version AFTER INSERT OR UPDATE OR DELETE ON township_tile
    FOR EACH ROW EXECUTE FUNCTION count_data_version();

-- +goose Down
-- Loses the ids and versions of places in the schematic map, and who wrote them when.
DROP TRIGGER township_tile_version ON township_tile;
ALTER TABLE township_tile DROP CONSTRAINT township_tile_pkey, DROP CONSTRAINT township_tile_township,
    DROP CONSTRAINT township_tile_first_column, DROP CONSTRAINT township_tile_last_column,
    DROP CONSTRAINT township_tile_first_row, DROP CONSTRAINT township_tile_last_row,
    DROP CONSTRAINT township_tile_business_key, DROP CONSTRAINT township_tile_square;
ALTER TABLE township_tile DROP COLUMN id, DROP COLUMN version, DROP COLUMN created_at, DROP COLUMN updated_at, DROP COLUMN created_by, DROP COLUMN updated_by;
ALTER TABLE township_tile ADD PRIMARY KEY (county_code, township_code), ADD UNIQUE (county_code, tile_column, tile_row),
    ADD CHECK (tile_column BETWEEN 0 AND 99), ADD CHECK (tile_row BETWEEN 0 AND 99);
