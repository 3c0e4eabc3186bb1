-- +goose Up

-- Every write of a row, in the transaction that made it: the history of the row, and the order in
-- which others learn of it. The order is that of (transaction, line); a row is complete once its
-- transaction lies below pg_snapshot_xmin(pg_current_snapshot()).
CREATE TABLE record_change (
    county_code text NOT NULL,
    transaction xid8 NOT NULL,
    line integer NOT NULL CHECK (line > 0),
    entity text NOT NULL,
    key text NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    action text NOT NULL CHECK (action ~ '^[a-z][A-Za-z]*$'),
    changed_at timestamptz NOT NULL,
    changed_by text NOT NULL,
    reason text,
    source text NOT NULL CHECK (source IN ('ENTERED', 'IMPORTED')),
    before jsonb,
    after jsonb,
    PRIMARY KEY (county_code, transaction, line),
    UNIQUE (county_code, entity, key, version),
    CONSTRAINT record_change_image CHECK (before IS NOT NULL OR after IS NOT NULL)
);

-- The answers to writes that named an Idempotency-Key: the same request again gets the answer that
-- it had, and another request under the key is refused.
CREATE TABLE idempotent_request (
    county_code text NOT NULL,
    account text NOT NULL,
    key text NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
    digest bytea NOT NULL,
    answer json NOT NULL,
    made_at timestamptz NOT NULL,
    PRIMARY KEY (county_code, account, key)
);
CREATE INDEX idempotent_request_made_at_idx ON idempotent_request (county_code, made_at);

-- +goose Down
-- Loses the history of all rows, and the answers to requests that may come again.
DROP TABLE idempotent_request;
DROP TABLE record_change;
