-- +goose Up
-- Sub-item 4.2, the talent guarantee: staff and five-year commitments, secondments, village postings,
-- allowances, star subsidies, village cadres with health checks, training and insurance, and group leaders.

CREATE TABLE staff (
    county_code text NOT NULL, id uuid NOT NULL,
    number text NOT NULL CHECK (number <> ''),
    name text NOT NULL CHECK (name <> ''),
    kind text NOT NULL CHECK (kind IN ('CIVIL_SERVANT', 'INSTITUTION')),
    post text NOT NULL CHECK (post IN ('SECTION_CHIEF', 'DEPUTY_CHIEF', 'MEMBER')),
    rank text NOT NULL CHECK (rank IN ('RESEARCHER_1', 'RESEARCHER_2', 'RESEARCHER_3', 'RESEARCHER_4', 'CLERK_1', 'CLERK_2', 'PROBATION', 'NOT_RANKED')),
    recruited_on date NOT NULL,
    joined_on date NOT NULL CHECK (joined_on >= recruited_on),
    left_on date CHECK (left_on > joined_on),
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, number)
);

CREATE TABLE service_commitment (
    county_code text NOT NULL, id uuid NOT NULL,
    years integer NOT NULL CHECK (years > 0),
    recruited_on date NOT NULL,
    commit_until date NOT NULL CHECK (commit_until > recruited_on),
    status text NOT NULL CHECK (status IN ('RUNNING', 'FULFILLED', 'LEFT_EARLY')),
    left_on date,
    explanation_zh text NOT NULL CHECK (explanation_zh <> ''),
    explanation_en text NOT NULL CHECK (explanation_en <> ''),
    staff_id uuid NOT NULL,
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, staff_id),
    CONSTRAINT service_commitment_early CHECK ((status = 'LEFT_EARLY') = (left_on IS NOT NULL AND left_on < commit_until))
);

CREATE TABLE secondment (
    county_code text NOT NULL, id uuid NOT NULL,
    cohort integer NOT NULL CHECK (cohort BETWEEN 2000 AND 2100),
    host text NOT NULL CHECK (host IN ('JIANGSU', 'ZHEJIANG', 'OTHER_DEVELOPED', 'REGIONAL_DEPT')),
    kind text NOT NULL CHECK (kind IN ('SECONDMENT', 'SHADOWING')),
    started_on date NOT NULL,
    ended_on date NOT NULL CHECK (ended_on > started_on),
    staff_id uuid NOT NULL,
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id)
);

CREATE TABLE village_posting (
    county_code text NOT NULL, id uuid NOT NULL,
    number text NOT NULL CHECK (number <> ''),
    name text NOT NULL CHECK (name <> ''),
    recruited_on date NOT NULL,
    started_on date CHECK (started_on >= recruited_on),
    ended_on date CHECK (ended_on > started_on),
    township_code text CHECK (township_code ~ '^\d{9}000$'),
    village_code text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, number),
    CONSTRAINT village_posting_village CHECK (left(village_code, 9) = left(township_code, 9)),
    CONSTRAINT village_posting_place CHECK ((started_on IS NULL) = (village_code IS NULL))
);

CREATE TABLE allowance_payment (
    county_code text NOT NULL, id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('TOWNSHIP_WORK', 'GROUP_LEADER', 'WOMEN_GROUP_LEADER')),
    month date NOT NULL CHECK (extract(day FROM month) = 1),
    recipients integer NOT NULL CHECK (recipients >= 0),
    due numeric(16,2) NOT NULL CHECK (due >= 0),
    paid numeric(16,2) NOT NULL CHECK (paid >= 0),
    paid_on date,
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, township_code, kind, month),
    CONSTRAINT allowance_payment_in_full CHECK (paid <= due)
);

CREATE TABLE star_subsidy (
    county_code text NOT NULL, id uuid NOT NULL,
    year integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    stars integer NOT NULL CHECK (stars BETWEEN 0 AND 5),
    cadres integer NOT NULL CHECK (cadres > 0),
    base numeric(16,2) NOT NULL CHECK (base >= 0),
    rate numeric(5,2) NOT NULL CHECK (rate >= 0),
    amount numeric(16,2) NOT NULL CHECK (amount >= 0),
    explanation_zh text NOT NULL CHECK (explanation_zh <> ''),
    explanation_en text NOT NULL CHECK (explanation_en <> ''),
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    village_code text NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, village_code, year),
    CONSTRAINT star_subsidy_village CHECK (left(village_code, 9) = left(township_code, 9))
);

CREATE TABLE village_cadre (
    county_code text NOT NULL, id uuid NOT NULL,
    number text NOT NULL CHECK (number <> ''),
    name text NOT NULL CHECK (name <> ''),
    post text NOT NULL CHECK (post IN ('SECRETARY', 'DIRECTOR', 'DEPUTY', 'MEMBER')),
    excellent boolean NOT NULL,
    appointed_on date NOT NULL,
    left_on date CHECK (left_on > appointed_on),
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    village_code text NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, number),
    CONSTRAINT village_cadre_village CHECK (left(village_code, 9) = left(township_code, 9))
);

CREATE TABLE health_check (
    county_code text NOT NULL, id uuid NOT NULL,
    year integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    checked_on date,
    cadre_id uuid NOT NULL,
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, cadre_id, year)
);

CREATE TABLE cadre_training (
    county_code text NOT NULL, id uuid NOT NULL,
    course text NOT NULL CHECK (course <> ''),
    completed_on date NOT NULL,
    hours numeric(7,1) NOT NULL CHECK (hours > 0),
    cadre_id uuid NOT NULL,
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id)
);

CREATE TABLE cadre_insurance (
    county_code text NOT NULL, id uuid NOT NULL,
    year integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    insured_from date NOT NULL,
    insured_to date NOT NULL CHECK (insured_to > insured_from),
    cadre_id uuid NOT NULL,
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, cadre_id, year)
);

CREATE TABLE group_leader (
    county_code text NOT NULL, id uuid NOT NULL,
    number text NOT NULL CHECK (number <> ''),
    name text NOT NULL CHECK (name <> ''),
    kind text NOT NULL CHECK (kind IN ('VILLAGER_GROUP', 'WOMEN_GROUP')),
    appointed_on date NOT NULL,
    left_on date CHECK (left_on > appointed_on),
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    village_code text NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, number),
    CONSTRAINT group_leader_village CHECK (left(village_code, 9) = left(township_code, 9))
);

-- distribute hook: a no-op on plain PostgreSQL; on Citus the tables are distributed by county_code
-- here, before their foreign keys exist.
ALTER TABLE staff ADD CONSTRAINT staff_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE service_commitment ADD CONSTRAINT service_commitment_staff_fkey FOREIGN KEY (county_code, staff_id) REFERENCES staff (county_code, id);
ALTER TABLE service_commitment ADD CONSTRAINT service_commitment_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE secondment ADD CONSTRAINT secondment_staff_fkey FOREIGN KEY (county_code, staff_id) REFERENCES staff (county_code, id);
ALTER TABLE secondment ADD CONSTRAINT secondment_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE village_posting ADD CONSTRAINT village_posting_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE village_posting ADD CONSTRAINT village_posting_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division (county_code, code);
ALTER TABLE allowance_payment ADD CONSTRAINT allowance_payment_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE star_subsidy ADD CONSTRAINT star_subsidy_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE star_subsidy ADD CONSTRAINT star_subsidy_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division (county_code, code);
ALTER TABLE village_cadre ADD CONSTRAINT village_cadre_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE village_cadre ADD CONSTRAINT village_cadre_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division (county_code, code);
ALTER TABLE health_check ADD CONSTRAINT health_check_cadre_fkey FOREIGN KEY (county_code, cadre_id) REFERENCES village_cadre (county_code, id);
ALTER TABLE health_check ADD CONSTRAINT health_check_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE cadre_training ADD CONSTRAINT cadre_training_cadre_fkey FOREIGN KEY (county_code, cadre_id) REFERENCES village_cadre (county_code, id);
ALTER TABLE cadre_training ADD CONSTRAINT cadre_training_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE cadre_insurance ADD CONSTRAINT cadre_insurance_cadre_fkey FOREIGN KEY (county_code, cadre_id) REFERENCES village_cadre (county_code, id);
ALTER TABLE cadre_insurance ADD CONSTRAINT cadre_insurance_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE group_leader ADD CONSTRAINT group_leader_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE group_leader ADD CONSTRAINT group_leader_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division (county_code, code);

CREATE INDEX staff_township_idx ON staff (county_code, township_code);
CREATE INDEX service_commitment_staff_idx ON service_commitment (county_code, staff_id);
CREATE INDEX service_commitment_township_idx ON service_commitment (county_code, township_code);
CREATE INDEX secondment_staff_idx ON secondment (county_code, staff_id);
CREATE INDEX secondment_township_idx ON secondment (county_code, township_code);
CREATE INDEX village_posting_township_idx ON village_posting (county_code, township_code);
CREATE INDEX village_posting_village_idx ON village_posting (county_code, village_code);
CREATE INDEX allowance_payment_township_idx ON allowance_payment (county_code, township_code);
CREATE INDEX star_subsidy_township_idx ON star_subsidy (county_code, township_code);
CREATE INDEX star_subsidy_village_idx ON star_subsidy (county_code, village_code);
CREATE INDEX village_cadre_township_idx ON village_cadre (county_code, township_code);
CREATE INDEX village_cadre_village_idx ON village_cadre (county_code, village_code);
CREATE INDEX health_check_cadre_idx ON health_check (county_code, cadre_id);
CREATE INDEX health_check_township_idx ON health_check (county_code, township_code);
CREATE INDEX cadre_training_cadre_idx ON cadre_training (county_code, cadre_id);
CREATE INDEX cadre_training_township_idx ON cadre_training (county_code, township_code);
CREATE INDEX cadre_insurance_cadre_idx ON cadre_insurance (county_code, cadre_id);
CREATE INDEX cadre_insurance_township_idx ON cadre_insurance (county_code, township_code);
CREATE INDEX group_leader_township_idx ON group_leader (county_code, township_code);
CREATE INDEX group_leader_village_idx ON group_leader (county_code, village_code);

-- +goose Down
DROP TABLE group_leader, cadre_insurance, cadre_training, health_check, village_cadre, star_subsidy, allowance_payment, village_posting, secondment, service_commitment, staff;
