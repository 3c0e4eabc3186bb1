-- +goose Up
-- Lists of requests are mostly narrowed by status, and counted: with the status in
-- the index of township and day, counting reads no rows.
DROP INDEX service_request_township_idx;
CREATE INDEX service_request_township_idx ON service_request (county_code, township_code, accepted_on, id) INCLUDE (status);

-- +goose Down
DROP INDEX service_request_township_idx;
CREATE INDEX service_request_township_idx ON service_request (county_code, township_code, accepted_on, id);
