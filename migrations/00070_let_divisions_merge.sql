-- +goose Up
-- A unit may be merged into another, which then answers for its figures.
ALTER TABLE division_change DROP CONSTRAINT division_change_kind_check;
ALTER TABLE division_change ADD CONSTRAINT division_change_kind_check CHECK (kind IN ('RENAMED', 'MOVED', 'MERGED', 'CREATED', 'ABOLISHED'));
ALTER TABLE division_change DROP CONSTRAINT division_change_moved;
ALTER TABLE division_change ADD CONSTRAINT division_change_moved CHECK (kind NOT IN ('MOVED', 'MERGED') OR successor_code IS NOT NULL);

-- +goose Down
-- Loses which units were merged: they count as abolished.
ALTER TABLE division_change DROP CONSTRAINT division_change_moved;
ALTER TABLE division_change ADD CONSTRAINT division_change_moved CHECK (kind <> 'MOVED' OR successor_code IS NOT NULL);
UPDATE division_change SET kind = 'ABOLISHED' WHERE kind = 'MERGED';
ALTER TABLE division_change DROP CONSTRAINT division_change_kind_check;
ALTER TABLE division_change ADD CONSTRAINT division_change_kind_check CHECK (kind IN ('RENAMED', 'MOVED', 'CREATED', 'ABOLISHED'));
