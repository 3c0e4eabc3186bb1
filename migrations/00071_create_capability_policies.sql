-- +goose Up
-- Weights of the composite capability index, versioned. One version holds on any day: no two begin on
-- one day, one is open-ended, and where one ends another begins.
CREATE TABLE capability_policy (
    county_code text NOT NULL,
    code           text NOT NULL CHECK (code <> ''),
    name_zh        text NOT NULL, name_en text NOT NULL,
    min_coverage   numeric(5,4) NOT NULL CHECK (min_coverage BETWEEN 0 AND 1),
    cap            numeric(6,2) NOT NULL CHECK (cap >= 100),
    effective_from date NOT NULL,
    effective_to   date,
    basis          text NOT NULL CHECK (basis <> ''),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, code),
    CONSTRAINT capability_policy_start UNIQUE (county_code, effective_from),
    CONSTRAINT capability_policy_term CHECK (effective_to > effective_from)
);
CREATE UNIQUE INDEX capability_policy_end ON capability_policy (county_code, effective_to) NULLS NOT DISTINCT;

CREATE TABLE capability_weight (
    county_code text NOT NULL, id uuid NOT NULL,
    dimension   text NOT NULL CHECK (dimension IN ('FUNCTION', 'ORDER', 'GUARANTEE', 'EFFICIENCY', 'SATISFACTION')),
    indicator   text NOT NULL CHECK (indicator ~ '^[A-Z][A-Z0-9_]+$'),
    weight      numeric(8,4) NOT NULL CHECK (weight > 0),
    policy_code text NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, policy_code, indicator)
);
-- distribute hook: a no-op on plain PostgreSQL.
ALTER TABLE capability_policy ADD CONSTRAINT capability_policy_next_fkey FOREIGN KEY (county_code, effective_to)
    REFERENCES capability_policy (county_code, effective_from) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE capability_weight ADD CONSTRAINT capability_weight_policy_fkey FOREIGN KEY (county_code, policy_code)
    REFERENCES capability_policy (county_code, code);

-- +goose Down
-- Loses all rows of the tables.
DROP TABLE capability_weight, capability_policy;
