-- +goose Up
-- The rules R-1 to R-10 as versioned policies, and the decisions made by them. Each version of a
-- policy says from when to when it holds and on what it rests.
--
-- One version holds on any day, and the database sees to it without exclusion constraints (which need
-- an extension): no two versions begin on one day, none but the last is open-ended (the unique index
-- on effective_to counts nulls as equal), and where one ends another begins (the foreign key of
-- effective_to on effective_from, checked at the commit). Every version has at most one before and one
-- after it, and there is one fewer end than versions: they form one chain, without gap or overlap.
-- Reward and allocation policies change on 1 January only, so exactly one holds in a year.

CREATE TABLE reward_policy (
    county_code text NOT NULL,
    code           text NOT NULL CHECK (code <> ''),
    name_zh        text NOT NULL, name_en text NOT NULL,
    method         text NOT NULL CHECK (method IN ('LINEAR', 'STEPPED')),
    income_floor   numeric(16,2) NOT NULL CHECK (income_floor >= 0),
    round_to       numeric(16,2) NOT NULL CHECK (round_to > 0),
    proposed       boolean NOT NULL,
    -- A preset that has never been put into force has no dates.
    effective_from date CHECK (extract(month FROM effective_from) = 1 AND extract(day FROM effective_from) = 1),
    effective_to   date,
    basis          text NOT NULL CHECK (basis <> ''),
    note           text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, code),
    CONSTRAINT reward_policy_start UNIQUE (county_code, effective_from),
    CONSTRAINT reward_policy_term CHECK (effective_to > effective_from),
    CONSTRAINT reward_policy_dates CHECK (effective_from IS NOT NULL OR effective_to IS NULL)
);
CREATE UNIQUE INDEX reward_policy_end ON reward_policy (county_code, effective_to) NULLS NOT DISTINCT WHERE effective_from IS NOT NULL;

CREATE TABLE reward_anchor (
    county_code text NOT NULL, id uuid NOT NULL,
    growth      numeric(8,4) NOT NULL CHECK (growth >= 0),
    award       numeric(16,2) NOT NULL CHECK (award >= 0),
    proposed    boolean NOT NULL,
    policy_code text NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, policy_code, growth)
);

CREATE TABLE reward_award (
    county_code text NOT NULL, id uuid NOT NULL,
    year            integer NOT NULL CHECK (year BETWEEN 1949 AND 2100),
    income          numeric(16,2) NOT NULL CHECK (income >= 0),
    previous_income numeric(16,2),
    growth          numeric(16,4),
    amount          numeric(16,2) NOT NULL,
    status          text NOT NULL CHECK (status IN ('AWARDED', 'NOT_ELIGIBLE', 'MANUAL_REVIEW')),
    reason_zh  text NOT NULL CHECK (reason_zh <> ''), reason_en text NOT NULL CHECK (reason_en <> ''),
    decided_on      date NOT NULL,
    policy_code     text NOT NULL,
    ledger_id       uuid NOT NULL,
    village_code    text NOT NULL, township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, village_code, year),
    CONSTRAINT reward_award_amount CHECK (CASE status WHEN 'AWARDED' THEN amount > 0 ELSE amount = 0 END),
    -- Growth that cannot be computed is reviewed by people and never rewarded automatically.
    CONSTRAINT reward_award_growth CHECK ((growth IS NULL) = (previous_income IS NULL OR previous_income <= 0) AND (status <> 'AWARDED' OR growth IS NOT NULL)),
    CONSTRAINT reward_award_review CHECK (status <> 'MANUAL_REVIEW' OR growth IS NULL),
    CONSTRAINT reward_award_year_over CHECK (extract(year FROM decided_on) > year),
    CONSTRAINT reward_award_village CHECK (left(village_code, 9) = left(township_code, 9))
);

CREATE TABLE allocation_policy (
    county_code text NOT NULL,
    code           text NOT NULL CHECK (code <> ''),
    name_zh        text NOT NULL, name_en text NOT NULL,
    proposed       boolean NOT NULL,
    effective_from date NOT NULL CHECK (extract(month FROM effective_from) = 1 AND extract(day FROM effective_from) = 1),
    effective_to   date,
    basis          text NOT NULL CHECK (basis <> ''),
    note           text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, code),
    CONSTRAINT allocation_policy_start UNIQUE (county_code, effective_from),
    CONSTRAINT allocation_policy_term CHECK (effective_to > effective_from)
);
CREATE UNIQUE INDEX allocation_policy_end ON allocation_policy (county_code, effective_to) NULLS NOT DISTINCT;

CREATE TABLE allocation_factor (
    county_code text NOT NULL, id uuid NOT NULL,
    category    text NOT NULL CHECK (category IN ('ADMINISTRATION', 'SOCIAL_MANAGEMENT', 'VILLAGE_TOWN_MANAGEMENT', 'AGRICULTURE')),
    factor      text NOT NULL CHECK (factor IN ('ECONOMY', 'POPULATION', 'AREA', 'VILLAGES', 'BASE')),
    weight      numeric(7,6) NOT NULL CHECK (weight > 0 AND weight <= 1),
    policy_code text NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, policy_code, category, factor)
);

CREATE TABLE allocation_pool (
    county_code text NOT NULL, id uuid NOT NULL,
    year        integer NOT NULL CHECK (year BETWEEN 1949 AND 2100),
    category    text NOT NULL CHECK (category IN ('ADMINISTRATION', 'SOCIAL_MANAGEMENT', 'VILLAGE_TOWN_MANAGEMENT', 'AGRICULTURE')),
    -- Shares are whole yuan, so the pool is.
    amount      numeric(16,2) NOT NULL CHECK (amount >= 0 AND amount = trunc(amount)),
    policy_code text NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, year, category)
);

CREATE TABLE allocation_measure (
    county_code text NOT NULL, id uuid NOT NULL,
    year        integer NOT NULL CHECK (year BETWEEN 1949 AND 2100),
    -- The base is the same for every township and needs no figure.
    factor      text NOT NULL CHECK (factor IN ('ECONOMY', 'POPULATION', 'AREA', 'VILLAGES', 'BASE')),
    value       numeric(16,2) NOT NULL CHECK (value >= 0),
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, year, factor, township_code),
    CONSTRAINT allocation_measure_no_base CHECK (factor <> 'BASE')
);

CREATE TABLE star_subsidy_rule (
    county_code text NOT NULL, id uuid NOT NULL,
    stars          integer NOT NULL CHECK (stars BETWEEN 1 AND 5),
    rate           numeric(7,4) NOT NULL CHECK (rate >= 0 AND rate <= 100),
    effective_from date NOT NULL,
    effective_to   date,
    basis          text NOT NULL CHECK (basis <> ''),
    note           text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    CONSTRAINT star_subsidy_rule_start UNIQUE (county_code, stars, effective_from),
    CONSTRAINT star_subsidy_rule_term CHECK (effective_to > effective_from)
);
CREATE UNIQUE INDEX star_subsidy_rule_end ON star_subsidy_rule (county_code, stars, effective_to) NULLS NOT DISTINCT;

CREATE TABLE service_term_policy (
    county_code text NOT NULL, id uuid NOT NULL,
    years          integer NOT NULL CHECK (years BETWEEN 1 AND 40),
    effective_from date NOT NULL,
    effective_to   date,
    basis          text NOT NULL CHECK (basis <> ''),
    note           text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    CONSTRAINT service_term_policy_start UNIQUE (county_code, effective_from),
    CONSTRAINT service_term_policy_term CHECK (effective_to > effective_from)
);
CREATE UNIQUE INDEX service_term_policy_end ON service_term_policy (county_code, effective_to) NULLS NOT DISTINCT;

CREATE TABLE village_posting_policy (
    county_code text NOT NULL, id uuid NOT NULL,
    months         integer NOT NULL CHECK (months BETWEEN 1 AND 480),
    grace_days     integer NOT NULL CHECK (grace_days BETWEEN 0 AND 366),
    effective_from date NOT NULL,
    effective_to   date,
    basis          text NOT NULL CHECK (basis <> ''),
    note           text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    CONSTRAINT village_posting_policy_start UNIQUE (county_code, effective_from),
    CONSTRAINT village_posting_policy_term CHECK (effective_to > effective_from)
);
CREATE UNIQUE INDEX village_posting_policy_end ON village_posting_policy (county_code, effective_to) NULLS NOT DISTINCT;

CREATE TABLE hollow_policy (
    county_code text NOT NULL, id uuid NOT NULL,
    threshold      numeric(16,2) NOT NULL CHECK (threshold > 0),
    proposed       boolean NOT NULL,
    effective_from date NOT NULL,
    effective_to   date,
    basis          text NOT NULL CHECK (basis <> ''),
    note           text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    CONSTRAINT hollow_policy_start UNIQUE (county_code, effective_from),
    CONSTRAINT hollow_policy_term CHECK (effective_to > effective_from)
);
CREATE UNIQUE INDEX hollow_policy_end ON hollow_policy (county_code, effective_to) NULLS NOT DISTINCT;

CREATE TABLE holiday (
    county_code text NOT NULL, id uuid NOT NULL,
    day         date NOT NULL,
    arrangement text NOT NULL CHECK (arrangement IN ('OFF', 'WORK')),
    name        text NOT NULL CHECK (name <> ''),
    notice      text NOT NULL CHECK (notice <> ''),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, day),
    -- Only a weekend day can be worked instead of another.
    CONSTRAINT holiday_weekend CHECK (arrangement = 'OFF' OR extract(isodow FROM day) >= 6)
);

-- R-5: townships must not borrow. What a township owed before may be recorded as LEGACY, and only shrinks.
CREATE TABLE debt_instrument (
    county_code text NOT NULL, id uuid NOT NULL,
    number        text NOT NULL CHECK (number <> ''),
    debtor        text NOT NULL CHECK (debtor IN ('DISTRICT', 'TOWNSHIP')),
    kind          text NOT NULL CHECK (kind IN ('NEW', 'LEGACY')),
    incurred_on   date NOT NULL,
    principal     numeric(16,2) NOT NULL CHECK (principal > 0),
    purpose       text NOT NULL,
    township_code text CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, number),
    CONSTRAINT debt_instrument_township_never_new CHECK (NOT (debtor = 'TOWNSHIP' AND kind = 'NEW')),
    CONSTRAINT debt_instrument_debtor CHECK ((debtor = 'TOWNSHIP') = (township_code IS NOT NULL)),
    -- What the county began its records with is historic; nothing incurred later passes for it.
    CONSTRAINT debt_instrument_legacy_old CHECK (kind = 'NEW' OR incurred_on < '2018-01-01')
);

-- The balances of a debt in order. Each names the one before it, with its amount and day, and the
-- foreign key holds it to that: so "never more than before" is a rule of one row.
CREATE TABLE debt_balance (
    county_code text NOT NULL, id uuid NOT NULL,
    sequence          integer NOT NULL CHECK (sequence > 0),
    as_of             date NOT NULL,
    balance           numeric(16,2) NOT NULL CHECK (balance >= 0),
    previous_sequence integer,
    previous_as_of    date,
    previous_balance  numeric(16,2),
    change            numeric(16,2) NOT NULL,
    instrument_id     uuid NOT NULL,
    township_code     text CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, instrument_id, sequence),
    CONSTRAINT debt_balance_link UNIQUE (county_code, instrument_id, sequence, as_of, balance),
    CONSTRAINT debt_balance_chain CHECK (CASE sequence WHEN 1 THEN previous_sequence IS NULL AND previous_as_of IS NULL AND previous_balance IS NULL
        ELSE previous_sequence IS NOT NULL AND previous_sequence = sequence - 1 AND previous_as_of IS NOT NULL AND previous_balance IS NOT NULL END),
    CONSTRAINT debt_balance_shrinks CHECK (balance <= previous_balance AND as_of > previous_as_of),
    CONSTRAINT debt_balance_change CHECK (change = balance - coalesce(previous_balance, 0))
);

-- distribute hook

ALTER TABLE reward_policy ADD CONSTRAINT reward_policy_next_fkey FOREIGN KEY (county_code, effective_to) REFERENCES reward_policy (county_code, effective_from) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE allocation_policy ADD CONSTRAINT allocation_policy_next_fkey FOREIGN KEY (county_code, effective_to) REFERENCES allocation_policy (county_code, effective_from) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE star_subsidy_rule ADD CONSTRAINT star_subsidy_rule_next_fkey FOREIGN KEY (county_code, stars, effective_to) REFERENCES star_subsidy_rule (county_code, stars, effective_from) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE service_term_policy ADD CONSTRAINT service_term_policy_next_fkey FOREIGN KEY (county_code, effective_to) REFERENCES service_term_policy (county_code, effective_from) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE village_posting_policy ADD CONSTRAINT village_posting_policy_next_fkey FOREIGN KEY (county_code, effective_to) REFERENCES village_posting_policy (county_code, effective_from) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE hollow_policy ADD CONSTRAINT hollow_policy_next_fkey FOREIGN KEY (county_code, effective_to) REFERENCES hollow_policy (county_code, effective_from) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE reward_anchor ADD CONSTRAINT reward_anchor_policy_fkey FOREIGN KEY (county_code, policy_code) REFERENCES reward_policy (county_code, code);
ALTER TABLE reward_award ADD CONSTRAINT reward_award_policy_fkey FOREIGN KEY (county_code, policy_code) REFERENCES reward_policy (county_code, code);
ALTER TABLE reward_award ADD CONSTRAINT reward_award_ledger_fkey FOREIGN KEY (county_code, ledger_id) REFERENCES village_ledger (county_code, id);
ALTER TABLE reward_award ADD CONSTRAINT reward_award_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division (county_code, code);
ALTER TABLE reward_award ADD CONSTRAINT reward_award_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE allocation_factor ADD CONSTRAINT allocation_factor_policy_fkey FOREIGN KEY (county_code, policy_code) REFERENCES allocation_policy (county_code, code);
ALTER TABLE allocation_pool ADD CONSTRAINT allocation_pool_policy_fkey FOREIGN KEY (county_code, policy_code) REFERENCES allocation_policy (county_code, code);
ALTER TABLE allocation_measure ADD CONSTRAINT allocation_measure_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE debt_instrument ADD CONSTRAINT debt_instrument_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE debt_balance ADD CONSTRAINT debt_balance_instrument_fkey FOREIGN KEY (county_code, instrument_id) REFERENCES debt_instrument (county_code, id);
ALTER TABLE debt_balance ADD CONSTRAINT debt_balance_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE debt_balance ADD CONSTRAINT debt_balance_previous_fkey FOREIGN KEY (county_code, instrument_id, previous_sequence, previous_as_of, previous_balance) REFERENCES debt_balance (county_code, instrument_id, sequence, as_of, balance);

CREATE INDEX reward_award_policy_idx ON reward_award (county_code, policy_code);
CREATE INDEX reward_award_ledger_idx ON reward_award (county_code, ledger_id);
CREATE INDEX reward_award_township_idx ON reward_award (county_code, township_code, year);
CREATE INDEX allocation_pool_policy_idx ON allocation_pool (county_code, policy_code);
CREATE INDEX allocation_measure_township_idx ON allocation_measure (county_code, township_code);
CREATE INDEX debt_instrument_township_idx ON debt_instrument (county_code, township_code);
CREATE INDEX debt_balance_township_idx ON debt_balance (county_code, township_code);

-- An award counts in the month of its decision, which is when it costs the county.
CREATE VIEW reward_facts AS
SELECT a.county_code, 'reward_award'::text AS source, a.id AS source_key, f.indicator,
       a.township_code, a.village_code, date_trunc('month', a.decided_on::timestamp)::date AS month, f.numerator, 0 AS denominator
FROM reward_award a
CROSS JOIN LATERAL (VALUES ('REWARD_VILLAGES', 1::numeric), ('REWARD_COST', a.amount)) AS f(indicator, numerator)
WHERE a.status = 'AWARDED';

-- A township's new debts are none, for the table takes none; were the rule ever lifted, each counts.
CREATE VIEW debt_facts AS
SELECT i.county_code, 'debt_instrument'::text AS source, i.id AS source_key, 'TOWNSHIP_NEW_DEBT'::text AS indicator,
       i.township_code, NULL::text AS village_code, date_trunc('month', i.incurred_on::timestamp)::date AS month, 1 AS numerator, 0 AS denominator
FROM debt_instrument i
WHERE i.debtor = 'TOWNSHIP' AND i.kind = 'NEW'
UNION ALL
SELECT b.county_code, 'debt_balance', b.id, 'TOWNSHIP_LEGACY_DEBT',
       b.township_code, NULL, date_trunc('month', b.as_of::timestamp)::date, b.change, 0
FROM debt_balance b
WHERE b.township_code IS NOT NULL;

-- +goose Down
-- Loses all rows of the tables.
DROP VIEW debt_facts, reward_facts;
DROP TABLE debt_balance, debt_instrument, holiday, hollow_policy, village_posting_policy, service_term_policy, star_subsidy_rule,
    allocation_measure, allocation_pool, allocation_factor, allocation_policy, reward_award, reward_anchor, reward_policy;
