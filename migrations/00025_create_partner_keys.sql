-- +goose Up
-- Keys with which partner departments' programs sign in, and the documents that each may send.

CREATE TABLE partner_key (
    county_code text NOT NULL CHECK (county_code ~ '^\d{6}$'),
    id          uuid NOT NULL,
    account_id  uuid NOT NULL, -- whose rights it has
    prefix      text NOT NULL CHECK (prefix ~ '^[0-9a-f]{12}$'), -- its public part, to name it by
    digest      bytea NOT NULL CHECK (length(digest) = 32), -- SHA-256; the secret is nowhere
    label       text NOT NULL CHECK (label <> ''),
    cost_per_minute integer CHECK (cost_per_minute > 0), -- null: the server's default
    documents   text NOT NULL DEFAULT 'OFF' CHECK (documents IN ('OFF', 'LOG', 'ENFORCE')),
    created_at  timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL CHECK (expires_at > created_at),
    revoked_at  timestamptz,
    last_used_at timestamptz, -- to the minute
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, prefix),
    FOREIGN KEY (county_code, account_id) REFERENCES account (county_code, id)
);
CREATE INDEX partner_key_account ON partner_key (county_code, account_id);

-- A text never changes: its digest is its name.
CREATE TABLE trusted_document (
    county_code text NOT NULL,
    key_id      uuid NOT NULL,
    digest      bytea NOT NULL CHECK (length(digest) = 32), -- SHA-256 of the text
    name        text NOT NULL CHECK (name <> ''),
    body        text NOT NULL CHECK (body <> ''),
    trusted_at  timestamptz NOT NULL,
    PRIMARY KEY (county_code, key_id, digest),
    FOREIGN KEY (county_code, key_id) REFERENCES partner_key (county_code, id)
);

-- +goose Down
-- Loses all rows of the tables.
DROP TABLE trusted_document;
DROP TABLE partner_key;
