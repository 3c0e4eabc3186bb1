-- +goose Up
-- Sub-item 1.1, integrated law enforcement: the bureau and its items, the brigades it stations in the
-- townships with their people and equipment, the cases, and the seven set-up tasks of each township.
-- A subject is one file: tables, the distribute hook (a no-op on plain PostgreSQL), foreign keys,
-- indexes, and the view that says what counts.

CREATE TABLE department (
    county_code    text NOT NULL,
    code           text NOT NULL CHECK (code <> ''),
    name           text NOT NULL CHECK (name <> ''),
    kind           text NOT NULL CHECK (kind IN ('LAW_ENFORCEMENT', 'APPROVAL', 'FUNCTIONAL')),
    established_on date, dissolved_on date CHECK (dissolved_on > established_on),
    note           text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, code),
    UNIQUE (county_code, name)
);

CREATE TABLE enforcement_item (
    county_code     text NOT NULL,
    code            text NOT NULL CHECK (code <> ''),
    name            text NOT NULL CHECK (name <> ''),
    is_placeholder  boolean NOT NULL,
    type            text NOT NULL CHECK (type IN ('PENALTY', 'COMPULSION', 'INSPECTION', 'OTHER_POWER')),
    field           text NOT NULL CHECK (field IN ('URBAN_MANAGEMENT', 'LAND_PLANNING', 'ENVIRONMENT', 'AGRICULTURE', 'WATER', 'TRANSPORT', 'CULTURE', 'WORK_SAFETY', 'OTHER')),
    valid_from      date NOT NULL, valid_to date CHECK (valid_to > valid_from),
    centralised_on  date CHECK (centralised_on >= valid_from),
    department_code text NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, code),
    CONSTRAINT enforcement_item_centralised CHECK (centralised_on < valid_to)
);

CREATE TABLE enforcement_officer (
    county_code text NOT NULL, id uuid NOT NULL,
    number    text NOT NULL,
    name      text NOT NULL,
    duty      text NOT NULL CHECK (duty IN ('LEADER', 'OFFICER')),
    joined_on date NOT NULL, left_on date CHECK (left_on > joined_on),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, number)
);

CREATE TABLE enforcement_brigade (
    county_code text NOT NULL, id uuid NOT NULL,
    name             text NOT NULL CHECK (name <> ''),
    dispatched_on    date NOT NULL, withdrawn_on date CHECK (withdrawn_on > dispatched_on),
    authorised_posts integer NOT NULL CHECK (authorised_posts > 0),
    department_code  text NOT NULL,
    head_id          uuid,
    township_code    text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    -- What refers to a brigade names its township too, so that the two cannot disagree.
    UNIQUE (county_code, id, township_code)
);

-- An officer's places over time: the bureau itself, or a brigade in its township.
CREATE TABLE officer_posting (
    county_code text NOT NULL, id uuid NOT NULL,
    posted_on     date NOT NULL, ended_on date CHECK (ended_on > posted_on),
    officer_id    uuid NOT NULL,
    brigade_id    uuid,
    township_code text CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    CONSTRAINT officer_posting_place CHECK ((brigade_id IS NULL) = (township_code IS NULL))
);

CREATE TABLE officer_certificate (
    county_code text NOT NULL, id uuid NOT NULL,
    number     text NOT NULL,
    trained_on date NOT NULL,
    issued_on  date NOT NULL CHECK (issued_on >= trained_on),
    valid_to   date NOT NULL CHECK (valid_to > issued_on),
    officer_id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, number)
);

CREATE TABLE enforcement_equipment (
    county_code text NOT NULL, id uuid NOT NULL,
    kind          text NOT NULL CHECK (kind IN ('VEHICLE', 'BODY_CAMERA', 'TERMINAL', 'PRINTER', 'TESTER', 'OTHER')),
    quantity      integer NOT NULL CHECK (quantity > 0),
    acquired_on   date NOT NULL, retired_on date CHECK (retired_on > acquired_on),
    brigade_id    uuid,
    township_code text CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    CONSTRAINT enforcement_equipment_place CHECK ((brigade_id IS NULL) = (township_code IS NULL))
);

-- The days and hours that follow from instants are generated: they cannot disagree with them.
CREATE TABLE enforcement_case (
    county_code text NOT NULL, id uuid NOT NULL,
    number          text NOT NULL,
    origin          text NOT NULL CHECK (origin IN ('PATROL', 'REPORT', 'HOTLINE', 'TRANSFER')),
    tier            text NOT NULL CHECK (tier IN ('TOWNSHIP', 'DISTRICT', 'CITY')),
    handled_level   text NOT NULL CHECK (handled_level IN ('TOWNSHIP', 'DISTRICT', 'CITY')),
    status          text NOT NULL CHECK (status IN ('REPORTED', 'ACTED', 'FILED', 'DECIDED', 'CLOSED')),
    reported_at     timestamptz NOT NULL,
    first_action_at timestamptz CHECK (first_action_at >= reported_at),
    reported_on     date NOT NULL GENERATED ALWAYS AS ((reported_at AT TIME ZONE 'Asia/Shanghai')::date) STORED,
    response_hours  numeric(7,1) GENERATED ALWAYS AS (round(extract(epoch FROM first_action_at - reported_at) / 3600, 1)) STORED,
    filed_on        date, decided_on date CHECK (decided_on >= filed_on),
    closed_on       date,
    outcome         text CHECK (outcome IN ('CORRECTED', 'PENALISED', 'DISMISSED')),
    penalty         numeric(16,2) CHECK (penalty > 0),
    party_name      text NOT NULL,
    item_code       text NOT NULL,
    brigade_id      uuid,
    township_code   text NOT NULL CHECK (township_code ~ '^\d{9}000$'), village_code text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, number),
    -- The township's own brigade handles what is handled in the township, and nothing else.
    CONSTRAINT enforcement_case_brigade CHECK ((handled_level = 'TOWNSHIP') = (brigade_id IS NOT NULL)),
    -- Report, first action, filing, decision, closing: each step has its day, and follows the one before.
    CONSTRAINT enforcement_case_acted CHECK ((status <> 'REPORTED') = (first_action_at IS NOT NULL)),
    CONSTRAINT enforcement_case_filed CHECK (filed_on >= (first_action_at AT TIME ZONE 'Asia/Shanghai')::date AND (status NOT IN ('FILED', 'DECIDED') OR filed_on IS NOT NULL)),
    CONSTRAINT enforcement_case_decided CHECK (decided_on IS NULL OR filed_on IS NOT NULL),
    CONSTRAINT enforcement_case_closed CHECK ((status = 'CLOSED') = (closed_on IS NOT NULL) AND (closed_on IS NULL) = (outcome IS NULL)
        AND closed_on >= coalesce(decided_on, filed_on, (first_action_at AT TIME ZONE 'Asia/Shanghai')::date)),
    CONSTRAINT enforcement_case_penalised CHECK (outcome IS DISTINCT FROM 'PENALISED' OR decided_on IS NOT NULL),
    CONSTRAINT enforcement_case_penalty CHECK (penalty IS NULL OR decided_on IS NOT NULL),
    CONSTRAINT enforcement_case_village CHECK (left(village_code, 9) = left(township_code, 9))
);

CREATE TABLE reform_task (
    county_code text NOT NULL, id uuid NOT NULL,
    kind          text NOT NULL CHECK (kind IN ('INSTITUTION', 'FUNCTIONS', 'STRENGTH', 'TEAM', 'SINKING', 'TRAINING', 'EQUIPMENT')),
    status        text NOT NULL CHECK (status IN ('NOT_STARTED', 'IN_PROGRESS', 'DONE')),
    planned_on    date NOT NULL,
    due_on        date NOT NULL CHECK (due_on >= planned_on),
    done_on       date CHECK (done_on >= planned_on),
    evidence      text,
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, township_code, kind),
    -- Done means done on a day and shown by something.
    CONSTRAINT reform_task_done CHECK ((status = 'DONE') = (done_on IS NOT NULL) AND (done_on IS NULL OR evidence <> ''))
);

-- distribute hook

ALTER TABLE enforcement_item ADD CONSTRAINT enforcement_item_department_fkey FOREIGN KEY (county_code, department_code) REFERENCES department (county_code, code);
ALTER TABLE enforcement_brigade ADD CONSTRAINT enforcement_brigade_department_fkey FOREIGN KEY (county_code, department_code) REFERENCES department (county_code, code);
ALTER TABLE enforcement_brigade ADD CONSTRAINT enforcement_brigade_head_fkey FOREIGN KEY (county_code, head_id) REFERENCES enforcement_officer (county_code, id);
ALTER TABLE enforcement_brigade ADD CONSTRAINT enforcement_brigade_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE officer_posting ADD CONSTRAINT officer_posting_officer_fkey FOREIGN KEY (county_code, officer_id) REFERENCES enforcement_officer (county_code, id);
ALTER TABLE officer_posting ADD CONSTRAINT officer_posting_brigade_fkey FOREIGN KEY (county_code, brigade_id, township_code) REFERENCES enforcement_brigade (county_code, id, township_code);
ALTER TABLE officer_posting ADD CONSTRAINT officer_posting_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE officer_certificate ADD CONSTRAINT officer_certificate_officer_fkey FOREIGN KEY (county_code, officer_id) REFERENCES enforcement_officer (county_code, id);
ALTER TABLE enforcement_equipment ADD CONSTRAINT enforcement_equipment_brigade_fkey FOREIGN KEY (county_code, brigade_id, township_code) REFERENCES enforcement_brigade (county_code, id, township_code);
ALTER TABLE enforcement_equipment ADD CONSTRAINT enforcement_equipment_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_item_fkey FOREIGN KEY (county_code, item_code) REFERENCES enforcement_item (county_code, code);
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_brigade_fkey FOREIGN KEY (county_code, brigade_id, township_code) REFERENCES enforcement_brigade (county_code, id, township_code);
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division (county_code, code);
ALTER TABLE reform_task ADD CONSTRAINT reform_task_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);

CREATE INDEX enforcement_item_department_idx ON enforcement_item (county_code, department_code);
-- One active brigade a township, one place an officer at a time.
CREATE UNIQUE INDEX enforcement_brigade_active_key ON enforcement_brigade (county_code, township_code) WHERE withdrawn_on IS NULL;
CREATE UNIQUE INDEX officer_posting_active_key ON officer_posting (county_code, officer_id) WHERE ended_on IS NULL;
CREATE INDEX enforcement_brigade_township_idx ON enforcement_brigade (county_code, township_code);
CREATE INDEX enforcement_brigade_department_idx ON enforcement_brigade (county_code, department_code);
CREATE INDEX enforcement_brigade_head_idx ON enforcement_brigade (county_code, head_id);
CREATE INDEX officer_posting_officer_idx ON officer_posting (county_code, officer_id, posted_on);
CREATE INDEX officer_posting_brigade_idx ON officer_posting (county_code, brigade_id, posted_on);
CREATE INDEX officer_posting_township_idx ON officer_posting (county_code, township_code);
CREATE INDEX officer_certificate_officer_idx ON officer_certificate (county_code, officer_id);
CREATE INDEX enforcement_equipment_brigade_idx ON enforcement_equipment (county_code, brigade_id);
CREATE INDEX enforcement_equipment_township_idx ON enforcement_equipment (county_code, township_code);
CREATE INDEX enforcement_case_reported_idx ON enforcement_case (county_code, reported_on, id);
CREATE INDEX enforcement_case_township_idx ON enforcement_case (county_code, township_code, reported_on, id);
CREATE INDEX enforcement_case_village_idx ON enforcement_case (county_code, village_code, reported_on);
CREATE INDEX enforcement_case_item_idx ON enforcement_case (county_code, item_code, reported_on);
CREATE INDEX enforcement_case_brigade_idx ON enforcement_case (county_code, brigade_id, reported_on);
CREATE INDEX enforcement_case_open_idx ON enforcement_case (county_code, reported_on) WHERE closed_on IS NULL;

CREATE VIEW enforcement_item_facts AS
SELECT i.county_code, 'enforcement_item'::text AS source, i.code AS source_key, f.indicator,
       NULL::text AS township_code, NULL::text AS village_code, date_trunc('month', f.day::timestamp)::date AS month, f.numerator, f.denominator
FROM enforcement_item i
CROSS JOIN LATERAL (VALUES
    ('ENF_ITEMS', i.valid_from, 1, 0), ('ENF_ITEMS', i.valid_to, -1, 0),
    ('ENF_ITEM_CENTRALISED', i.valid_from, 0, 1), ('ENF_ITEM_CENTRALISED', i.centralised_on, 1, 0),
    ('ENF_ITEM_CENTRALISED', i.valid_to, -(i.centralised_on IS NOT NULL)::integer, -1)
) AS f(indicator, day, numerator, denominator)
WHERE f.day IS NOT NULL;

-- Officers are counted where they are posted: in a township with its brigade, or with the bureau.
CREATE VIEW enforcement_strength_facts AS
SELECT p.county_code, 'officer_posting'::text AS source, p.id AS source_key, f.indicator,
       p.township_code, NULL::text AS village_code, date_trunc('month', m.day::timestamp)::date AS month,
       m.sign * f.numerator AS numerator, m.sign * f.denominator AS denominator
FROM officer_posting p
CROSS JOIN LATERAL (VALUES ('ENF_OFFICERS', 1, 0), ('ENF_STAFF_DEVOLVED_RATE', (p.brigade_id IS NOT NULL)::integer, 1)) AS f(indicator, numerator, denominator)
CROSS JOIN LATERAL (VALUES (p.posted_on, 1), (p.ended_on, -1)) AS m(day, sign)
WHERE m.day IS NOT NULL
UNION ALL -- certificates know no township, so neither does the number of those who should have one
SELECT p.county_code, 'officer_posting', p.id, 'ENF_CERTIFIED_RATE', NULL, NULL, date_trunc('month', m.day::timestamp)::date, 0, m.sign
FROM officer_posting p
CROSS JOIN LATERAL (VALUES (p.posted_on, 1), (p.ended_on, -1)) AS m(day, sign)
WHERE m.day IS NOT NULL
UNION ALL
SELECT c.county_code, 'officer_certificate', c.id, 'ENF_CERTIFICATES', NULL, NULL, date_trunc('month', m.day::timestamp)::date, m.sign, 0
FROM officer_certificate c
CROSS JOIN LATERAL (VALUES (c.issued_on, 1), (c.valid_to, -1)) AS m(day, sign)
UNION ALL
SELECT b.county_code, 'enforcement_brigade', b.id, 'ENF_BRIGADE_COVERAGE', b.township_code, NULL, date_trunc('month', m.day::timestamp)::date, m.sign, 0
FROM enforcement_brigade b
CROSS JOIN LATERAL (VALUES (b.dispatched_on, 1), (b.withdrawn_on, -1)) AS m(day, sign)
WHERE m.day IS NOT NULL
UNION ALL
SELECT e.county_code, 'enforcement_equipment', e.id, 'ENF_EQUIPMENT', e.township_code, NULL, date_trunc('month', m.day::timestamp)::date, m.sign * e.quantity, 0
FROM enforcement_equipment e
CROSS JOIN LATERAL (VALUES (e.acquired_on, 1), (e.retired_on, -1)) AS m(day, sign)
WHERE m.day IS NOT NULL
UNION ALL
SELECT t.county_code, 'reform_task', t.id, 'ENF_SETUP_PROGRESS', t.township_code, NULL, date_trunc('month', f.day::timestamp)::date, f.numerator, f.denominator
FROM reform_task t
CROSS JOIN LATERAL (VALUES (t.planned_on, 0, 1), (t.done_on, 1, 0)) AS f(day, numerator, denominator)
WHERE f.day IS NOT NULL;

CREATE VIEW enforcement_case_facts AS
SELECT c.county_code, 'enforcement_case'::text AS source, c.id AS source_key, f.indicator,
       c.township_code, c.village_code, date_trunc('month', f.day::timestamp)::date AS month, f.numerator, f.denominator
FROM enforcement_case c
CROSS JOIN LATERAL (VALUES
    ('ENF_CASES', true, c.reported_on, 1::numeric, 0),
    ('ENF_CASE_LOCAL_RATE', c.status = 'CLOSED', c.closed_on, (c.handled_level = 'TOWNSHIP')::integer, 1),
    ('ENF_RESPONSE_HOURS', c.response_hours IS NOT NULL, c.reported_on, c.response_hours, 1)
) AS f(indicator, counts, day, numerator, denominator)
WHERE f.counts;

-- The 12 townships, and the 128 villages and communities, are the denominators of many a coverage, so
-- they are figures of their own.
CREATE OR REPLACE VIEW division_facts AS
SELECT d.county_code, 'division'::text AS source, d.code AS source_key, c.indicator,
       d.township_code, NULL::text AS village_code, date_trunc('month', d.valid_from::timestamp)::date AS month,
       1 AS numerator, 0 AS denominator
FROM division d
JOIN (VALUES ('TOWNS', 'TOWN'), ('TOWNSHIPS', 'TOWNSHIP'), ('VILLAGES', 'VILLAGE'), ('COMMUNITIES', 'COMMUNITY'), ('FARMS', 'FARM'),
             ('TOWNSHIP_UNITS', 'TOWN'), ('TOWNSHIP_UNITS', 'TOWNSHIP'), ('VILLAGE_UNITS', 'VILLAGE'), ('VILLAGE_UNITS', 'COMMUNITY'))
     AS c(indicator, kind) ON c.kind = d.kind
WHERE d.in_baseline;

-- +goose Down
-- Loses all rows of the tables.
CREATE OR REPLACE VIEW division_facts AS
SELECT d.county_code, 'division'::text AS source, d.code AS source_key, c.indicator,
       d.township_code, NULL::text AS village_code, date_trunc('month', d.valid_from::timestamp)::date AS month,
       1 AS numerator, 0 AS denominator
FROM division d
JOIN (VALUES ('TOWNS', 'TOWN'), ('TOWNSHIPS', 'TOWNSHIP'), ('VILLAGES', 'VILLAGE'), ('COMMUNITIES', 'COMMUNITY'), ('FARMS', 'FARM'))
     AS c(indicator, kind) ON c.kind = d.kind
WHERE d.in_baseline;
DROP VIEW enforcement_case_facts, enforcement_strength_facts, enforcement_item_facts;
DROP TABLE reform_task, enforcement_case, enforcement_equipment, officer_certificate, officer_posting, enforcement_brigade,
    enforcement_officer, enforcement_item, department;
