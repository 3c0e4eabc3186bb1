-- +goose Up
-- Where a township stands in the schematic map: a drawing of squares, no boundaries. Townships
-- without a place are laid out by their codes.
CREATE TABLE township_tile (
    county_code text NOT NULL,
    township_code text NOT NULL,
    tile_column integer NOT NULL CHECK (tile_column BETWEEN 0 AND 99),
    tile_row integer NOT NULL CHECK (tile_row BETWEEN 0 AND 99),
    source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, township_code),
    UNIQUE (county_code, tile_column, tile_row)
);
ALTER TABLE township_tile ADD CONSTRAINT township_tile_division FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);

-- +goose Down
-- Loses the places of townships in the schematic map.
DROP TABLE township_tile;
