-- +goose Up
-- The number of changes of a county's cells is a part of the version of its data, and is called so.
ALTER TABLE rollup_edition RENAME TO rollup_version;
ALTER TABLE rollup_version RENAME COLUMN edition TO version;
ALTER INDEX rollup_edition_pkey RENAME TO rollup_version_pkey;

-- +goose Down
ALTER INDEX rollup_version_pkey RENAME TO rollup_edition_pkey;
ALTER TABLE rollup_version RENAME COLUMN version TO edition;
ALTER TABLE rollup_version RENAME TO rollup_edition;
