-- +goose Up
-- Sub-item 4.2, the talent guarantee: staff and five-year commitments, secondments, village postings,
-- allowances, star subsidies, village cadres with health checks, training and insurance, and group leaders.
-- What counts of them is in 00082.

CREATE TABLE staff (
    county_code text NOT NULL, id uuid NOT NULL,
    number text NOT NULL CHECK (number <> ''),
    name text NOT NULL CHECK (name <> ''),
    kind text NOT NULL CHECK (kind IN ('CIVIL_SERVANT', 'INSTITUTION')),
    post text NOT NULL CHECK (post IN ('SECTION_CHIEF', 'DEPUTY_CHIEF', 'MEMBER')),
    rank text NOT NULL CHECK (rank IN ('RESEARCHER_1', 'RESEARCHER_2', 'RESEARCHER_3', 'RESEARCHER_4', 'CLERK_1', 'CLERK_2', 'PROBATION', 'NOT_RANKED')),
    ranked_on date,
    recruited_on date NOT NULL,
    joined_on date NOT NULL CHECK (joined_on >= recruited_on),
    left_on date CHECK (left_on > joined_on AND left_on > ranked_on),
    in_post_until date NOT NULL GENERATED ALWAYS AS (coalesce(left_on, 'infinity'::date)) STORED,
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, number),
    CONSTRAINT staff_of_township UNIQUE (county_code, id, township_code),
    CONSTRAINT staff_in_post UNIQUE (county_code, id, township_code, recruited_on, in_post_until),
    -- Ranks are for civil servants, and not on probation (S-425).
    CONSTRAINT staff_ranked CHECK ((ranked_on IS NOT NULL) = (rank NOT IN ('PROBATION', 'NOT_RANKED'))),
    CONSTRAINT staff_rank_of_civil_servants CHECK ((rank = 'NOT_RANKED') = (kind = 'INSTITUTION'))
);

-- R-2: the term is counted from the day of recruitment, probation included. Leaving before its end takes
-- a decision of the organisation department, with its reason and its document. The foreign key holds
-- the commitment to what the list of staff says, so that no one leaves without being removed from it.
CREATE TABLE service_commitment (
    county_code text NOT NULL, id uuid NOT NULL,
    years integer NOT NULL CHECK (years > 0),
    recruited_on date NOT NULL,
    commit_until date NOT NULL CHECK (commit_until = (recruited_on + make_interval(years => years))::date),
    left_on date,
    in_post_until date NOT NULL GENERATED ALWAYS AS (coalesce(left_on, 'infinity'::date)) STORED,
    -- The first day on which it no longer binds, and the day from which its end is within a year.
    ends_on date NOT NULL GENERATED ALWAYS AS (least(commit_until, left_on)) STORED,
    expiring_from date NOT NULL GENERATED ALWAYS AS ((commit_until - interval '1 year')::date) STORED,
    override_reason text CHECK (override_reason <> ''),
    override_document text CHECK (override_document <> ''),
    explanation_zh text NOT NULL CHECK (explanation_zh <> ''),
    explanation_en text NOT NULL CHECK (explanation_en <> ''),
    staff_id uuid NOT NULL,
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, staff_id),
    CONSTRAINT service_commitment_left CHECK (left_on > recruited_on),
    CONSTRAINT service_commitment_early CHECK ((coalesce(left_on, commit_until) < commit_until) = (override_reason IS NOT NULL)),
    CONSTRAINT service_commitment_override CHECK ((override_reason IS NULL) = (override_document IS NULL))
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
    due_on date CHECK (due_on > started_on),
    completed_on date CHECK (completed_on >= due_on),
    ended_on date CHECK (ended_on > started_on),
    department_code text NOT NULL,
    township_code text CHECK (township_code ~ '^\d{9}000$'),
    village_code text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, number),
    CONSTRAINT village_posting_village CHECK (left(village_code, 9) = left(township_code, 9)),
    CONSTRAINT village_posting_place CHECK ((started_on IS NULL) = (village_code IS NULL) AND (started_on IS NULL) = (township_code IS NULL)),
    CONSTRAINT village_posting_due CHECK ((started_on IS NULL) = (due_on IS NULL)),
    CONSTRAINT village_posting_never_there CHECK (started_on IS NOT NULL OR ended_on IS NULL AND completed_on IS NULL),
    -- Who leaves before the months are full has not completed them (R-8).
    CONSTRAINT village_posting_short CHECK (completed_on IS NULL OR ended_on IS NULL OR ended_on >= due_on)
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
    -- R-3: to the fen.
    CONSTRAINT star_subsidy_amount CHECK (amount = round(base * rate / 100, 2)),
    CONSTRAINT star_subsidy_village CHECK (left(village_code, 9) = left(township_code, 9))
);

CREATE TABLE village_cadre (
    county_code text NOT NULL, id uuid NOT NULL,
    number text NOT NULL CHECK (number <> ''),
    name text NOT NULL CHECK (name <> ''),
    post text NOT NULL CHECK (post IN ('SECRETARY', 'DIRECTOR', 'DEPUTY', 'MEMBER')),
    excellent_since date,
    appointed_on date NOT NULL,
    left_on date CHECK (left_on > appointed_on),
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    village_code text NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, number),
    CONSTRAINT village_cadre_of_village UNIQUE (county_code, id, township_code, village_code),
    CONSTRAINT village_cadre_village CHECK (left(village_code, 9) = left(township_code, 9))
);

CREATE TABLE health_check (
    county_code text NOT NULL, id uuid NOT NULL,
    year integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    due_on date NOT NULL CHECK (extract(year FROM due_on) = year),
    checked_on date,
    cadre_id uuid NOT NULL,
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    village_code text NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, cadre_id, year)
);

CREATE TABLE cadre_training (
    county_code text NOT NULL, id uuid NOT NULL,
    year integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    course text NOT NULL CHECK (course <> ''),
    due_on date NOT NULL CHECK (extract(year FROM due_on) = year),
    completed_on date,
    hours numeric(7,1) NOT NULL CHECK (hours > 0),
    cadre_id uuid NOT NULL,
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    village_code text NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, cadre_id, year)
);

CREATE TABLE cadre_insurance (
    county_code text NOT NULL, id uuid NOT NULL,
    year integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    insured_from date NOT NULL,
    insured_to date NOT NULL CHECK (insured_to > insured_from),
    cadre_id uuid NOT NULL,
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    village_code text NOT NULL,
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
ALTER TABLE service_commitment ADD CONSTRAINT service_commitment_staff_fkey FOREIGN KEY (county_code, staff_id, township_code, recruited_on, in_post_until) REFERENCES staff (county_code, id, township_code, recruited_on, in_post_until) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE service_commitment ADD CONSTRAINT service_commitment_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE secondment ADD CONSTRAINT secondment_staff_fkey FOREIGN KEY (county_code, staff_id, township_code) REFERENCES staff (county_code, id, township_code);
ALTER TABLE secondment ADD CONSTRAINT secondment_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE village_posting ADD CONSTRAINT village_posting_department_fkey FOREIGN KEY (county_code, department_code) REFERENCES department (county_code, code);
ALTER TABLE village_posting ADD CONSTRAINT village_posting_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE village_posting ADD CONSTRAINT village_posting_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division (county_code, code);
ALTER TABLE allowance_payment ADD CONSTRAINT allowance_payment_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE star_subsidy ADD CONSTRAINT star_subsidy_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE star_subsidy ADD CONSTRAINT star_subsidy_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division (county_code, code);
ALTER TABLE village_cadre ADD CONSTRAINT village_cadre_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE village_cadre ADD CONSTRAINT village_cadre_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division (county_code, code);
ALTER TABLE health_check ADD CONSTRAINT health_check_cadre_fkey FOREIGN KEY (county_code, cadre_id, township_code, village_code) REFERENCES village_cadre (county_code, id, township_code, village_code);
ALTER TABLE health_check ADD CONSTRAINT health_check_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE health_check ADD CONSTRAINT health_check_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division (county_code, code);
ALTER TABLE cadre_training ADD CONSTRAINT cadre_training_cadre_fkey FOREIGN KEY (county_code, cadre_id, township_code, village_code) REFERENCES village_cadre (county_code, id, township_code, village_code);
ALTER TABLE cadre_training ADD CONSTRAINT cadre_training_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE cadre_training ADD CONSTRAINT cadre_training_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division (county_code, code);
ALTER TABLE cadre_insurance ADD CONSTRAINT cadre_insurance_cadre_fkey FOREIGN KEY (county_code, cadre_id, township_code, village_code) REFERENCES village_cadre (county_code, id, township_code, village_code);
ALTER TABLE cadre_insurance ADD CONSTRAINT cadre_insurance_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE cadre_insurance ADD CONSTRAINT cadre_insurance_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division (county_code, code);
ALTER TABLE group_leader ADD CONSTRAINT group_leader_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE group_leader ADD CONSTRAINT group_leader_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division (county_code, code);

CREATE INDEX staff_township_idx ON staff (county_code, township_code);
CREATE INDEX service_commitment_township_idx ON service_commitment (county_code, township_code);
CREATE INDEX secondment_staff_idx ON secondment (county_code, staff_id);
CREATE INDEX secondment_township_idx ON secondment (county_code, township_code);
CREATE INDEX village_posting_department_idx ON village_posting (county_code, department_code);
CREATE INDEX village_posting_township_idx ON village_posting (county_code, township_code);
CREATE INDEX village_posting_village_idx ON village_posting (county_code, village_code);
CREATE INDEX allowance_payment_township_idx ON allowance_payment (county_code, township_code);
CREATE INDEX star_subsidy_township_idx ON star_subsidy (county_code, township_code);
CREATE INDEX village_cadre_township_idx ON village_cadre (county_code, township_code);
CREATE INDEX village_cadre_village_idx ON village_cadre (county_code, village_code);
CREATE INDEX health_check_township_idx ON health_check (county_code, township_code);
CREATE INDEX health_check_village_idx ON health_check (county_code, village_code);
CREATE INDEX cadre_training_township_idx ON cadre_training (county_code, township_code);
CREATE INDEX cadre_training_village_idx ON cadre_training (county_code, village_code);
CREATE INDEX cadre_insurance_township_idx ON cadre_insurance (county_code, township_code);
CREATE INDEX cadre_insurance_village_idx ON cadre_insurance (county_code, village_code);
CREATE INDEX group_leader_township_idx ON group_leader (county_code, township_code);
CREATE INDEX group_leader_village_idx ON group_leader (county_code, village_code);

-- +goose Down
-- Loses all rows of the tables.
DROP TABLE group_leader, cadre_insurance, cadre_training, health_check, village_cadre, star_subsidy, allowance_payment, village_posting, secondment, service_commitment, staff;
