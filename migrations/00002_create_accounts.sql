-- +goose Up
-- Who may sign in, who is signed in, and what happened at the door. Accounts may exist before the
-- data set is loaded, so nothing here refers to its tables.

CREATE TABLE account (
    county_code   text NOT NULL CHECK (county_code ~ '^\d{6}$'),
    id            uuid NOT NULL,
    user_name     text NOT NULL CHECK (user_name ~ '^[a-z][a-z0-9._-]{1,31}$'),
    display_name  text NOT NULL CHECK (display_name <> ''),
    role          text NOT NULL CHECK (role IN ('LEADER', 'ANALYST', 'PARTNER', 'CLERK', 'ADMIN')),
    password_hash text NOT NULL CHECK (password_hash LIKE '$argon2id$%'),
    password_changed_at timestamptz NOT NULL,
    disabled_at   timestamptz,
    demo          boolean NOT NULL DEFAULT false, -- made at the first start, password in a file
    version       integer NOT NULL DEFAULT 1 CHECK (version > 0),
    created_at    timestamptz NOT NULL,
    updated_at    timestamptz NOT NULL,
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, user_name)
);

-- The townships a role is bound to; none for roles that see the whole county.
CREATE TABLE account_township (
    county_code   text NOT NULL,
    account_id    uuid NOT NULL,
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$' AND left(township_code, 6) = county_code),
    PRIMARY KEY (county_code, account_id, township_code)
);

-- One sign-in. Ending it ends its refresh tokens and its access tokens.
CREATE TABLE session (
    county_code text NOT NULL,
    id          uuid NOT NULL,
    account_id  uuid NOT NULL,
    started_at  timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL CHECK (expires_at > started_at),
    ended_at    timestamptz,
    end_reason  text CHECK (end_reason IN ('LOGOUT', 'REUSE', 'REPLACED', 'PASSWORD')),
    PRIMARY KEY (county_code, id),
    CONSTRAINT session_end CHECK ((ended_at IS NULL) = (end_reason IS NULL))
);
CREATE INDEX session_account ON session (county_code, account_id);
CREATE INDEX session_expiry ON session (county_code, expires_at);

-- Every token a session was refreshed with; the used ones stay, so that a stolen
-- copy is noticed when it comes back.
CREATE TABLE refresh_token (
    county_code text NOT NULL,
    digest      bytea NOT NULL CHECK (length(digest) = 32), -- SHA-256; the secret is nowhere
    session_id  uuid NOT NULL,
    issued_at   timestamptz NOT NULL,
    used_at     timestamptz,
    PRIMARY KEY (county_code, digest)
);
CREATE INDEX refresh_token_session ON refresh_token (county_code, session_id);

-- Failed sign-ins of a name, whether or not it has an account: both are locked alike, so the
-- lock reveals nothing. Only a digest is kept, for people type passwords into the wrong field.
CREATE TABLE sign_in_failure (
    county_code  text NOT NULL CHECK (county_code ~ '^\d{6}$'),
    name_digest  bytea NOT NULL CHECK (length(name_digest) = 32),
    failures     integer NOT NULL CHECK (failures > 0),
    last_at      timestamptz NOT NULL,
    locked_until timestamptz,
    PRIMARY KEY (county_code, name_digest)
);
CREATE INDEX sign_in_failure_last ON sign_in_failure (county_code, last_at);

-- The journal of the door. Rows are only ever added.
CREATE TABLE sign_in_act (
    county_code text NOT NULL CHECK (county_code ~ '^\d{6}$'),
    id          uuid NOT NULL,
    at          timestamptz NOT NULL,
    act         text NOT NULL CHECK (act IN ('SIGN_IN', 'REFRESH', 'SIGN_OUT', 'LOCK', 'PASSWORD_SET')),
    succeeded   boolean NOT NULL,
    account_id  uuid, -- null: no such account
    role        text,
    session_id  uuid,
    address     text NOT NULL,
    request_id  text NOT NULL,
    PRIMARY KEY (county_code, id)
);
CREATE INDEX sign_in_act_at ON sign_in_act (county_code, at);

ALTER TABLE account_township ADD CONSTRAINT account_township_account FOREIGN KEY (county_code, account_id) REFERENCES account (county_code, id);
ALTER TABLE session ADD CONSTRAINT session_account FOREIGN KEY (county_code, account_id) REFERENCES account (county_code, id);
ALTER TABLE refresh_token ADD CONSTRAINT refresh_token_session FOREIGN KEY (county_code, session_id) REFERENCES session (county_code, id);

-- +goose Down
-- Loses all rows of the tables.
DROP TABLE sign_in_act;
DROP TABLE sign_in_failure;
DROP TABLE refresh_token;
DROP TABLE session;
DROP TABLE account_township;
DROP TABLE account;
