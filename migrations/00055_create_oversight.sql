-- +goose Up
-- Sub-item 4.1, oversight of township funds: unscheduled inspections with their findings, and the funding of
-- staff over the years.

CREATE TABLE fund_inspection (
    county_code text NOT NULL, id uuid NOT NULL,
    number text NOT NULL CHECK (number <> ''),
    subject text NOT NULL CHECK (subject <> ''),
    inspected_on date NOT NULL,
    amount numeric(16,2) NOT NULL CHECK (amount >= 0),
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, number)
);

CREATE TABLE inspection_finding (
    county_code text NOT NULL, id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('ACCOUNTING', 'APPROVAL', 'PROGRESS', 'PURPOSE', 'ASSETS')),
    amount numeric(16,2) NOT NULL CHECK (amount >= 0),
    found_on date NOT NULL,
    due_on date NOT NULL CHECK (due_on >= found_on),
    rectified_on date CHECK (rectified_on >= found_on),
    inspection_id uuid NOT NULL,
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id)
);

CREATE TABLE personnel_funding (
    county_code text NOT NULL, id uuid NOT NULL,
    year integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    amount numeric(16,2) NOT NULL CHECK (amount > 0),
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, township_code, year)
);

-- distribute hook: a no-op on plain PostgreSQL; on Citus the tables are distributed by county_code
-- here, before their foreign keys exist.
ALTER TABLE fund_inspection ADD CONSTRAINT fund_inspection_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE inspection_finding ADD CONSTRAINT inspection_finding_inspection_fkey FOREIGN KEY (county_code, inspection_id) REFERENCES fund_inspection (county_code, id);
ALTER TABLE inspection_finding ADD CONSTRAINT inspection_finding_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE personnel_funding ADD CONSTRAINT personnel_funding_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);

CREATE INDEX fund_inspection_township_idx ON fund_inspection (county_code, township_code);
CREATE INDEX inspection_finding_inspection_idx ON inspection_finding (county_code, inspection_id);
CREATE INDEX inspection_finding_township_idx ON inspection_finding (county_code, township_code);
CREATE INDEX personnel_funding_township_idx ON personnel_funding (county_code, township_code);

-- +goose Down
DROP TABLE personnel_funding, inspection_finding, fund_inspection;
