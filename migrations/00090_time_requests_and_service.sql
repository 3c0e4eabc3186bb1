-- +goose Up
-- How long a request took and how long a recruit stayed, so that both can be counted and compared
-- without reading every row.
ALTER TABLE service_request ADD COLUMN handling_days integer GENERATED ALWAYS AS (closed_on - accepted_on) STORED;
ALTER TABLE service_commitment ADD COLUMN served_years integer
    GENERATED ALWAYS AS (extract(year FROM age(left_on::timestamp, recruited_on::timestamp))::integer) STORED;

-- +goose Down
-- Loses nothing: the columns are computed.
ALTER TABLE service_commitment DROP COLUMN served_years;
ALTER TABLE service_request DROP COLUMN handling_days;
