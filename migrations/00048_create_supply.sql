-- +goose Up
-- Sub-item 2.4, diversified supply: volunteer stations, star communities, the three-society linkage, loans to
-- rural women, files of workers in difficulty, and campaigns.

CREATE TABLE volunteer_station (
    county_code text NOT NULL, id uuid NOT NULL,
    name text NOT NULL CHECK (name <> ''),
    kind text NOT NULL CHECK (kind IN ('STATION', 'POINT')),
    opened_on date NOT NULL,
    closed_on date CHECK (closed_on > opened_on),
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    village_code text NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    CONSTRAINT volunteer_station_village CHECK (left(village_code, 9) = left(township_code, 9))
);

CREATE TABLE star_community (
    county_code text NOT NULL, id uuid NOT NULL,
    year integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    stars integer NOT NULL CHECK (stars BETWEEN 1 AND 5),
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    village_code text NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, village_code, year),
    CONSTRAINT star_community_village CHECK (left(village_code, 9) = left(township_code, 9))
);

CREATE TABLE social_organization (
    county_code text NOT NULL, id uuid NOT NULL,
    name text NOT NULL CHECK (name <> ''),
    kind text NOT NULL CHECK (kind IN ('ASSOCIATION', 'SERVICE', 'FOUNDATION')),
    registered_on date NOT NULL,
    deregistered_on date CHECK (deregistered_on > registered_on),
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id)
);

CREATE TABLE social_worker (
    county_code text NOT NULL, id uuid NOT NULL,
    number text NOT NULL CHECK (number <> ''),
    name text NOT NULL CHECK (name <> ''),
    grade text NOT NULL CHECK (grade IN ('ASSISTANT', 'MEDIUM', 'SENIOR', 'NONE')),
    registered_on date NOT NULL,
    left_on date CHECK (left_on > registered_on),
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    village_code text NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, number),
    CONSTRAINT social_worker_village CHECK (left(village_code, 9) = left(township_code, 9))
);

CREATE TABLE society_linkage (
    county_code text NOT NULL, id uuid NOT NULL,
    topic text NOT NULL CHECK (topic <> ''),
    started_on date NOT NULL,
    ended_on date CHECK (ended_on >= started_on),
    beneficiaries integer NOT NULL CHECK (beneficiaries >= 0),
    organization_id uuid NOT NULL,
    worker_id uuid NOT NULL,
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    village_code text NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    CONSTRAINT society_linkage_village CHECK (left(village_code, 9) = left(township_code, 9))
);

CREATE TABLE women_loan (
    county_code text NOT NULL, id uuid NOT NULL,
    number text NOT NULL CHECK (number <> ''),
    borrower text NOT NULL CHECK (borrower <> ''),
    amount numeric(16,2) NOT NULL CHECK (amount > 0),
    purpose text NOT NULL CHECK (purpose IN ('PLANTING', 'BREEDING', 'PROCESSING', 'TRADE', 'OTHER')),
    granted_on date NOT NULL,
    due_on date NOT NULL CHECK (due_on > granted_on),
    repaid_on date CHECK (repaid_on >= granted_on),
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    village_code text NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, number),
    CONSTRAINT women_loan_village CHECK (left(village_code, 9) = left(township_code, 9))
);

CREATE TABLE hardship_file (
    county_code text NOT NULL, id uuid NOT NULL,
    number text NOT NULL CHECK (number <> ''),
    worker text NOT NULL CHECK (worker <> ''),
    cause text NOT NULL CHECK (cause IN ('ILLNESS', 'LOW_INCOME', 'DISABILITY', 'ACCIDENT', 'OTHER')),
    identified_on date NOT NULL,
    filed_on date CHECK (filed_on >= identified_on),
    resolved_on date CHECK (resolved_on >= filed_on),
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, number)
);

CREATE TABLE home_visit (
    county_code text NOT NULL, id uuid NOT NULL,
    visited_on date NOT NULL,
    verified boolean NOT NULL,
    file_id uuid NOT NULL,
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id)
);

CREATE TABLE campaign (
    county_code text NOT NULL,
    code text NOT NULL CHECK (code <> ''),
    name text NOT NULL CHECK (name <> ''),
    kind text NOT NULL CHECK (kind IN ('PARTY_ORGANISATIONS', 'STAR_COMMUNITY', 'MASS_ORGANISATIONS', 'HUNDRED_MATTERS', 'OTHER')),
    started_on date,
    content text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, code)
);

-- distribute hook: a no-op on plain PostgreSQL; on Citus the tables are distributed by county_code
-- here, before their foreign keys exist.
ALTER TABLE volunteer_station ADD CONSTRAINT volunteer_station_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE volunteer_station ADD CONSTRAINT volunteer_station_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division (county_code, code);
ALTER TABLE star_community ADD CONSTRAINT star_community_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE star_community ADD CONSTRAINT star_community_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division (county_code, code);
ALTER TABLE social_organization ADD CONSTRAINT social_organization_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE social_worker ADD CONSTRAINT social_worker_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE social_worker ADD CONSTRAINT social_worker_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division (county_code, code);
ALTER TABLE society_linkage ADD CONSTRAINT society_linkage_organization_fkey FOREIGN KEY (county_code, organization_id) REFERENCES social_organization (county_code, id);
ALTER TABLE society_linkage ADD CONSTRAINT society_linkage_worker_fkey FOREIGN KEY (county_code, worker_id) REFERENCES social_worker (county_code, id);
ALTER TABLE society_linkage ADD CONSTRAINT society_linkage_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE society_linkage ADD CONSTRAINT society_linkage_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division (county_code, code);
ALTER TABLE women_loan ADD CONSTRAINT women_loan_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE women_loan ADD CONSTRAINT women_loan_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division (county_code, code);
ALTER TABLE hardship_file ADD CONSTRAINT hardship_file_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE home_visit ADD CONSTRAINT home_visit_file_fkey FOREIGN KEY (county_code, file_id) REFERENCES hardship_file (county_code, id);
ALTER TABLE home_visit ADD CONSTRAINT home_visit_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);

CREATE INDEX volunteer_station_township_idx ON volunteer_station (county_code, township_code);
CREATE INDEX volunteer_station_village_idx ON volunteer_station (county_code, village_code);
CREATE INDEX star_community_township_idx ON star_community (county_code, township_code);
CREATE INDEX star_community_village_idx ON star_community (county_code, village_code);
CREATE INDEX social_organization_township_idx ON social_organization (county_code, township_code);
CREATE INDEX social_worker_township_idx ON social_worker (county_code, township_code);
CREATE INDEX social_worker_village_idx ON social_worker (county_code, village_code);
CREATE INDEX society_linkage_organization_idx ON society_linkage (county_code, organization_id);
CREATE INDEX society_linkage_worker_idx ON society_linkage (county_code, worker_id);
CREATE INDEX society_linkage_township_idx ON society_linkage (county_code, township_code);
CREATE INDEX society_linkage_village_idx ON society_linkage (county_code, village_code);
CREATE INDEX women_loan_township_idx ON women_loan (county_code, township_code);
CREATE INDEX women_loan_village_idx ON women_loan (county_code, village_code);
CREATE INDEX hardship_file_township_idx ON hardship_file (county_code, township_code);
CREATE INDEX home_visit_file_idx ON home_visit (county_code, file_id);
CREATE INDEX home_visit_township_idx ON home_visit (county_code, township_code);

-- +goose Down
-- Loses all rows of the tables.
DROP TABLE campaign, home_visit, hardship_file, women_loan, society_linkage, social_worker, social_organization, star_community, volunteer_station;
