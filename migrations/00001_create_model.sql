-- +goose Up
CREATE TABLE county (
    county_code   text PRIMARY KEY CHECK (county_code ~ '^\d{6}$'),
    name_zh       text NOT NULL,
    name_en       text NOT NULL,
    division_code text NOT NULL,
    data_from     date NOT NULL,
    data_through  date NOT NULL,
    demo          boolean NOT NULL,
    loaded_at     timestamptz NOT NULL
);

-- +goose Down
DROP TABLE county;
