-- +goose Up
-- Exports: who took which data away, and when. The file lies in the data folder until it expires;
-- the row stays. A server renews the lease of its jobs; a job whose lease has ended has failed.
CREATE TABLE data_export (
    county_code text NOT NULL REFERENCES county (county_code),
    id uuid NOT NULL,
    entity text NOT NULL,
    asked jsonb NOT NULL,
    purpose text NOT NULL,
    format text NOT NULL CHECK (format IN ('xlsx', 'csv', 'ndjson')),
    encoding text NOT NULL CHECK (encoding IN ('utf-8', 'gb18030')),
    scope text NOT NULL,
    status text NOT NULL CHECK (status IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'EXPIRED')),
    rows_done bigint NOT NULL DEFAULT 0 CHECK (rows_done >= 0),
    rows_all bigint CHECK (rows_all >= 0),
    size bigint CHECK (size >= 0),
    digest bytea CHECK (octet_length(digest) = 32),
    data_at timestamptz,
    error jsonb,
    made_by text NOT NULL,
    partner_key text,
    made_at timestamptz NOT NULL,
    started_at timestamptz,
    finished_at timestamptz,
    expires_at timestamptz,
    leased_until timestamptz,
    deleted_by text,
    deleted_at timestamptz,
    PRIMARY KEY (county_code, id),
    CONSTRAINT data_export_failed CHECK ((status = 'FAILED') = (error IS NOT NULL)),
    CONSTRAINT data_export_done CHECK (status NOT IN ('DONE', 'EXPIRED') OR digest IS NOT NULL AND size IS NOT NULL AND finished_at IS NOT NULL),
    CONSTRAINT data_export_deleted CHECK ((deleted_by IS NULL) = (deleted_at IS NULL))
);
CREATE INDEX data_export_made ON data_export (county_code, made_at DESC, id);
CREATE INDEX data_export_open ON data_export (county_code, leased_until) WHERE status IN ('QUEUED', 'RUNNING');

-- +goose Down
-- Loses who took which data away.
DROP TABLE data_export;
