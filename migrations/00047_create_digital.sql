-- +goose Up
-- Sub-item 2.3, informatised means: external systems and their integration by township, network links of the
-- five tiers, coverage of key sites (totals only), and public-safety reports.

CREATE TABLE external_system (
    county_code text NOT NULL,
    code text NOT NULL CHECK (code <> ''),
    name text NOT NULL CHECK (name <> ''),
    kind text NOT NULL CHECK (kind IN ('ONE_NETWORK', 'BUSINESS')),
    note text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, code)
);

CREATE TABLE system_integration (
    county_code text NOT NULL, id uuid NOT NULL,
    status text NOT NULL CHECK (status IN ('PLANNED', 'TESTING', 'INTEGRATED')),
    planned_on date NOT NULL,
    integrated_on date,
    system_code text NOT NULL,
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, system_code, township_code),
    CONSTRAINT system_integration_done CHECK ((status = 'INTEGRATED') = (integrated_on IS NOT NULL))
);

CREATE TABLE network_link (
    county_code text NOT NULL, id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('HORIZONTAL', 'VERTICAL')),
    tier text NOT NULL CHECK (tier IN ('DISTRICT', 'TOWNSHIP', 'VILLAGE')),
    required_from date NOT NULL,
    connected_on date,
    disconnected_on date CHECK (disconnected_on > connected_on),
    township_code text CHECK (township_code ~ '^\d{9}000$'),
    village_code text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    CONSTRAINT network_link_village CHECK (left(village_code, 9) = left(township_code, 9))
);

CREATE TABLE key_site_coverage (
    county_code text NOT NULL, id uuid NOT NULL,
    field text NOT NULL CHECK (field IN ('SCHOOL', 'HOSPITAL', 'FINANCE', 'TRANSPORT', 'MARKET', 'FUEL', 'RESIDENTIAL', 'RURAL_ROAD')),
    as_of date NOT NULL,
    sites integer NOT NULL CHECK (sites > 0),
    covered integer NOT NULL CHECK (covered >= 0),
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, township_code, field, as_of),
    CONSTRAINT key_site_coverage_share CHECK (covered <= sites)
);

CREATE TABLE crime_report (
    county_code text NOT NULL, id uuid NOT NULL,
    period text NOT NULL CHECK (period <> ''),
    cases integer CHECK (cases >= 0),
    statement text NOT NULL CHECK (statement <> ''),
    reported_on date,
    township_code text CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id)
);

-- distribute hook: a no-op on plain PostgreSQL; on Citus the tables are distributed by county_code
-- here, before their foreign keys exist.
ALTER TABLE system_integration ADD CONSTRAINT system_integration_system_fkey FOREIGN KEY (county_code, system_code) REFERENCES external_system (county_code, code);
ALTER TABLE system_integration ADD CONSTRAINT system_integration_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE network_link ADD CONSTRAINT network_link_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE network_link ADD CONSTRAINT network_link_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division (county_code, code);
ALTER TABLE key_site_coverage ADD CONSTRAINT key_site_coverage_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE crime_report ADD CONSTRAINT crime_report_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);

CREATE INDEX system_integration_system_idx ON system_integration (county_code, system_code);
CREATE INDEX system_integration_township_idx ON system_integration (county_code, township_code);
CREATE INDEX network_link_township_idx ON network_link (county_code, township_code);
CREATE INDEX network_link_village_idx ON network_link (county_code, village_code);
CREATE INDEX key_site_coverage_township_idx ON key_site_coverage (county_code, township_code);
CREATE INDEX crime_report_township_idx ON crime_report (county_code, township_code);

-- +goose Down
-- Loses all rows of the tables.
DROP TABLE crime_report, key_site_coverage, network_link, system_integration, external_system;
