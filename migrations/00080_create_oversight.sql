-- +goose Up
-- Sub-item 4.1, oversight of township funds: unscheduled inspections with their findings (S-408); and of 4.2
-- the funding of the townships' staff over the years (S-424).

CREATE TABLE fund_inspection (
    county_code text NOT NULL, id uuid NOT NULL,
    number       text NOT NULL CHECK (number <> ''),
    subject      text NOT NULL CHECK (subject <> ''),
    inspected_on date NOT NULL,
    amount       numeric(16,2) NOT NULL CHECK (amount >= 0),
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, number),
    CONSTRAINT fund_inspection_of_township UNIQUE (county_code, id, township_code)
);

CREATE TABLE inspection_finding (
    county_code text NOT NULL, id uuid NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('ACCOUNTING', 'APPROVAL', 'PROGRESS', 'PURPOSE', 'ASSETS')),
    amount       numeric(16,2) NOT NULL CHECK (amount >= 0),
    found_on     date NOT NULL,
    due_on       date NOT NULL CHECK (due_on >= found_on),
    rectified_on date CHECK (rectified_on >= found_on),
    inspection_id uuid NOT NULL,
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id)
);

-- Each year names the amount of the year before, and the foreign key holds it to that: so growth is a
-- figure of one row.
CREATE TABLE personnel_funding (
    county_code text NOT NULL, id uuid NOT NULL,
    year            integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    amount          numeric(16,2) NOT NULL CHECK (amount > 0),
    previous_year   integer CHECK (previous_year = year - 1),
    previous_amount numeric(16,2),
    change          numeric(16,2) GENERATED ALWAYS AS (amount - previous_amount) STORED,
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, township_code, year),
    CONSTRAINT personnel_funding_link UNIQUE (county_code, township_code, year, amount),
    CONSTRAINT personnel_funding_previous CHECK ((previous_year IS NULL) = (previous_amount IS NULL))
);

-- distribute hook: a no-op on plain PostgreSQL; on Citus the tables are distributed by county_code
-- here, before their foreign keys exist.
ALTER TABLE fund_inspection ADD CONSTRAINT fund_inspection_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
-- A finding is of its inspection's township.
ALTER TABLE inspection_finding ADD CONSTRAINT inspection_finding_inspection_fkey FOREIGN KEY (county_code, inspection_id, township_code) REFERENCES fund_inspection (county_code, id, township_code);
ALTER TABLE inspection_finding ADD CONSTRAINT inspection_finding_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE personnel_funding ADD CONSTRAINT personnel_funding_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE personnel_funding ADD CONSTRAINT personnel_funding_previous_fkey FOREIGN KEY (county_code, township_code, previous_year, previous_amount) REFERENCES personnel_funding (county_code, township_code, year, amount);

CREATE INDEX fund_inspection_township_idx ON fund_inspection (county_code, township_code);
CREATE INDEX inspection_finding_inspection_idx ON inspection_finding (county_code, inspection_id);
CREATE INDEX inspection_finding_township_idx ON inspection_finding (county_code, township_code);

CREATE VIEW oversight_facts AS
SELECT i.county_code, 'fund_inspection'::text AS source, i.id AS source_key, f.indicator,
       i.township_code, NULL::text AS village_code, date_trunc('month', i.inspected_on::timestamp)::date AS month, f.numerator, 0::numeric AS denominator
FROM fund_inspection i
CROSS JOIN LATERAL (VALUES ('FUND_INSPECTIONS', 1::numeric), ('FUNDS_INSPECTED', i.amount)) AS f(indicator, numerator)
UNION ALL
SELECT n.county_code, 'inspection_finding', n.id, 'FINDING_RECTIFIED_RATE', n.township_code, NULL, date_trunc('month', f.day::timestamp)::date, f.numerator, f.denominator
FROM inspection_finding n
CROSS JOIN LATERAL (VALUES (n.found_on, 0, 1), (n.rectified_on, 1, 0)) AS f(day, numerator, denominator)
WHERE f.day IS NOT NULL
UNION ALL -- for amounts the denominator counts the reports, for growth it is the year before
SELECT p.county_code, 'personnel_funding', p.id, f.indicator, p.township_code, NULL, make_date(p.year, 1, 1), f.numerator, f.denominator
FROM personnel_funding p
CROSS JOIN LATERAL (VALUES ('PERSONNEL_FUNDING', p.amount, 1::numeric), ('PERSONNEL_FUNDING_GROWTH', p.change, p.previous_amount)) AS f(indicator, numerator, denominator)
WHERE f.denominator IS NOT NULL;

-- +goose Down
-- Loses all rows of the tables.
DROP VIEW oversight_facts;
DROP TABLE personnel_funding, inspection_finding, fund_inspection;
