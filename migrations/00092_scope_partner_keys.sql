-- +goose Up
-- What a key may read: names of entities, of single fields of them, and of the figures. Null: all that
-- its owner may. An empty list would be a key that reads nothing, which has no use.
ALTER TABLE partner_key ADD COLUMN datasets text[] CHECK (cardinality(datasets) > 0);

-- +goose Down
-- Loses the data sets that keys are limited to.
ALTER TABLE partner_key DROP COLUMN datasets;
