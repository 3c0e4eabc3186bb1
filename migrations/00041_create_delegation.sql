-- +goose Up
-- Sub-item 1.2, the power-expansion pilot: which item each township holds, from when to when, and what
-- became of it; the county-level powers of Jinji Town; yearly assessments of what townships can bear.
-- With it the documents that items rest on, and the milestones of the whole reform.

CREATE TABLE policy_document (
    county_code    text NOT NULL,
    code           text NOT NULL CHECK (code <> ''),
    title          text NOT NULL CHECK (title <> ''),
    is_placeholder boolean NOT NULL,
    issuer         text,
    number         text,
    issued_on      date,
    note           text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, code)
);

-- A milestone is something the document says of the reform; when it was reached it does not say.
CREATE TABLE milestone (
    county_code   text NOT NULL, id uuid NOT NULL,
    kind          text NOT NULL CHECK (kind IN ('FIRST', 'AIM')),
    title         text NOT NULL CHECK (title <> ''),
    reach         text NOT NULL CHECK (reach IN ('REGION', 'CITY', 'DISTRICT')),
    sub_item      text NOT NULL CHECK (sub_item IN ('0', '1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '2.4', '3.1', '3.2', '4.1', '4.2')),
    reached_on    date,
    fact_code     text NOT NULL,
    township_code text CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, fact_code)
);

-- One spell in which a township holds an item. Suspending or recalling ends it; resuming begins another.
CREATE TABLE delegation_grant (
    county_code text NOT NULL, id uuid NOT NULL,
    valid_from    date NOT NULL, valid_to date CHECK (valid_to > valid_from),
    item_code     text NOT NULL,
    basis_code    text NOT NULL,
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, id, item_code, township_code),
    UNIQUE (county_code, item_code, township_code, valid_from)
);

CREATE TABLE delegation_event (
    county_code text NOT NULL, id uuid NOT NULL,
    kind          text NOT NULL CHECK (kind IN ('GRANTED', 'SUSPENDED', 'RESUMED', 'RECALLED')),
    effective_on  date NOT NULL,
    reason        text,
    grant_id      uuid NOT NULL,
    item_code     text NOT NULL,
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, item_code, township_code, effective_on),
    -- Taking an item away requires a reason.
    CONSTRAINT delegation_event_reason CHECK (kind NOT IN ('SUSPENDED', 'RECALLED') OR reason <> '')
);

CREATE TABLE county_power (
    county_code text NOT NULL, id uuid NOT NULL,
    field         text NOT NULL CHECK (field IN ('SOCIAL_MGMT', 'WORK_SAFETY', 'ENVIRONMENT', 'RESOURCE_USE', 'PROJECT_INVESTMENT')),
    name          text NOT NULL CHECK (name <> ''),
    valid_from    date NOT NULL, valid_to date CHECK (valid_to > valid_from),
    basis_code    text NOT NULL,
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id)
);

CREATE TABLE capacity_assessment (
    county_code text NOT NULL, id uuid NOT NULL,
    year          integer NOT NULL CHECK (year BETWEEN 1949 AND 2100),
    assessed_on   date NOT NULL,
    staffing      numeric(4,1) NOT NULL CHECK (staffing BETWEEN 0 AND 25),
    skills        numeric(4,1) NOT NULL CHECK (skills BETWEEN 0 AND 25),
    facilities    numeric(4,1) NOT NULL CHECK (facilities BETWEEN 0 AND 25),
    performance   numeric(4,1) NOT NULL CHECK (performance BETWEEN 0 AND 25),
    score         numeric(4,1) NOT NULL GENERATED ALWAYS AS (staffing + skills + facilities + performance) STORED,
    conclusion    text NOT NULL CHECK (conclusion IN ('CAPABLE', 'CONDITIONAL', 'INCAPABLE')),
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, township_code, year),
    CONSTRAINT capacity_assessment_conclusion CHECK (conclusion = CASE WHEN staffing + skills + facilities + performance >= 80 THEN 'CAPABLE'
        WHEN staffing + skills + facilities + performance >= 60 THEN 'CONDITIONAL' ELSE 'INCAPABLE' END),
    CONSTRAINT capacity_assessment_year CHECK (extract(year FROM assessed_on) >= year)
);

-- The legal basis of items; empty where it is not recorded.
ALTER TABLE service_item ADD COLUMN basis_code text;
ALTER TABLE enforcement_item ADD COLUMN basis_code text;
-- The delegated power under which a township's brigade acted.
ALTER TABLE enforcement_case ADD COLUMN power_code text;
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_power CHECK (power_code IS NULL OR handled_level = 'TOWNSHIP');

-- distribute hook

ALTER TABLE milestone ADD CONSTRAINT milestone_fact_fkey FOREIGN KEY (county_code, fact_code) REFERENCES document_fact (county_code, code);
ALTER TABLE milestone ADD CONSTRAINT milestone_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE delegation_grant ADD CONSTRAINT delegation_grant_item_fkey FOREIGN KEY (county_code, item_code) REFERENCES service_item (county_code, code);
ALTER TABLE delegation_grant ADD CONSTRAINT delegation_grant_basis_fkey FOREIGN KEY (county_code, basis_code) REFERENCES policy_document (county_code, code);
ALTER TABLE delegation_grant ADD CONSTRAINT delegation_grant_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE delegation_event ADD CONSTRAINT delegation_event_grant_fkey FOREIGN KEY (county_code, grant_id, item_code, township_code) REFERENCES delegation_grant (county_code, id, item_code, township_code);
ALTER TABLE delegation_event ADD CONSTRAINT delegation_event_item_fkey FOREIGN KEY (county_code, item_code) REFERENCES service_item (county_code, code);
ALTER TABLE delegation_event ADD CONSTRAINT delegation_event_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE county_power ADD CONSTRAINT county_power_basis_fkey FOREIGN KEY (county_code, basis_code) REFERENCES policy_document (county_code, code);
ALTER TABLE county_power ADD CONSTRAINT county_power_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE capacity_assessment ADD CONSTRAINT capacity_assessment_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE service_item ADD CONSTRAINT service_item_basis_fkey FOREIGN KEY (county_code, basis_code) REFERENCES policy_document (county_code, code);
ALTER TABLE enforcement_item ADD CONSTRAINT enforcement_item_basis_fkey FOREIGN KEY (county_code, basis_code) REFERENCES policy_document (county_code, code);
ALTER TABLE enforcement_case ADD CONSTRAINT enforcement_case_power_fkey FOREIGN KEY (county_code, power_code) REFERENCES service_item (county_code, code);

CREATE INDEX milestone_township_idx ON milestone (county_code, township_code);
-- An item is held once at a time, and so is a field of county-level powers.
CREATE UNIQUE INDEX delegation_grant_active_key ON delegation_grant (county_code, item_code, township_code) WHERE valid_to IS NULL;
CREATE UNIQUE INDEX county_power_active_key ON county_power (county_code, township_code, field) WHERE valid_to IS NULL;
CREATE INDEX delegation_grant_basis_idx ON delegation_grant (county_code, basis_code);
CREATE INDEX delegation_grant_township_idx ON delegation_grant (county_code, township_code, valid_from);
CREATE INDEX delegation_event_grant_idx ON delegation_event (county_code, grant_id);
CREATE INDEX delegation_event_effective_idx ON delegation_event (county_code, effective_on, id);
CREATE INDEX delegation_event_township_idx ON delegation_event (county_code, township_code, effective_on);
CREATE INDEX county_power_township_idx ON county_power (county_code, township_code);
CREATE INDEX county_power_basis_idx ON county_power (county_code, basis_code);
CREATE INDEX service_item_basis_idx ON service_item (county_code, basis_code);
CREATE INDEX enforcement_item_basis_idx ON enforcement_item (county_code, basis_code);
CREATE INDEX enforcement_case_power_idx ON enforcement_case (county_code, power_code, reported_on) WHERE power_code IS NOT NULL;

CREATE VIEW delegation_facts AS
SELECT g.county_code, 'delegation_grant'::text AS source, g.id AS source_key, f.indicator,
       g.township_code, NULL::text AS village_code, date_trunc('month', m.day::timestamp)::date AS month,
       m.sign * f.numerator AS numerator, m.sign * f.denominator AS denominator
FROM delegation_grant g
JOIN service_item i ON i.county_code = g.county_code AND i.code = g.item_code
CROSS JOIN LATERAL (VALUES ('DELEGATION_GRANTS', true, 1, 0), ('DELEGATED_IN_USE_RATE', NOT i.is_placeholder, 0, 1)) AS f(indicator, counts, numerator, denominator)
CROSS JOIN LATERAL (VALUES (g.valid_from, 1), (g.valid_to, -1)) AS m(day, sign)
WHERE f.counts AND m.day IS NOT NULL
UNION ALL
SELECT e.county_code, 'delegation_event', e.id, 'DELEGATION_STOPS', e.township_code, NULL, date_trunc('month', e.effective_on::timestamp)::date, 1, 0
FROM delegation_event e WHERE e.kind IN ('SUSPENDED', 'RECALLED')
UNION ALL
SELECT p.county_code, 'county_power', p.id, 'JINJI_FIELDS', p.township_code, NULL, date_trunc('month', m.day::timestamp)::date, m.sign, 0
FROM county_power p
CROSS JOIN LATERAL (VALUES (p.valid_from, 1), (p.valid_to, -1)) AS m(day, sign)
WHERE m.day IS NOT NULL
UNION ALL
SELECT a.county_code, 'capacity_assessment', a.id, 'CAPACITY_SCORE', a.township_code, NULL, make_date(a.year, 12, 1), a.score, 1
FROM capacity_assessment a;

CREATE VIEW delegated_request_facts AS
SELECT r.county_code, 'service_request'::text AS source, r.id AS source_key, f.indicator,
       r.township_code, r.village_code, date_trunc('month', f.day::timestamp)::date AS month, f.numerator, f.denominator
FROM service_request r
JOIN service_item i ON i.county_code = r.county_code AND i.code = r.item_code AND i.delegation IS NOT NULL
CROSS JOIN LATERAL (VALUES
    ('DELEGATED_REQUESTS', true, r.accepted_on, 1, 0),
    ('DELEGATED_ON_TIME_RATE', r.status = 'CLOSED', r.closed_on, (r.closed_on <= r.due_on)::integer, 1)
) AS f(indicator, counts, day, numerator, denominator)
WHERE f.counts;

CREATE VIEW delegated_power_facts AS
SELECT c.county_code, 'enforcement_case'::text AS source, c.id AS source_key, 'DELEGATED_POWER_CASES'::text AS indicator,
       c.township_code, c.village_code, date_trunc('month', c.reported_on::timestamp)::date AS month, 1 AS numerator, 0 AS denominator
FROM enforcement_case c WHERE c.power_code IS NOT NULL;

-- A township uses an item in a month when it had a request or a case under it in the twelve months up
-- to that month. Months of use that lie no more than a year apart are one island; it ends a year after
-- its last month. Within it, and while the township holds the item, the item counts as in use.
CREATE VIEW delegated_use_facts AS
WITH used AS (
    SELECT r.county_code, r.item_code, r.township_code, date_trunc('month', r.accepted_on::timestamp) AS month
    FROM service_request r JOIN service_item i ON i.county_code = r.county_code AND i.code = r.item_code AND i.delegation IS NOT NULL
    UNION
    SELECT c.county_code, c.power_code, c.township_code, date_trunc('month', c.reported_on::timestamp)
    FROM enforcement_case c WHERE c.power_code IS NOT NULL
), begun AS (
    SELECT u.*, month > coalesce(lag(month) OVER w + interval '1 year', '-infinity') AS begins
    FROM used u WINDOW w AS (PARTITION BY county_code, item_code, township_code ORDER BY month)
), numbered AS (
    SELECT b.*, count(*) FILTER (WHERE begins) OVER (PARTITION BY county_code, item_code, township_code ORDER BY month) AS island FROM begun b
), island AS (
    SELECT county_code, item_code, township_code, min(month) AS begins, max(month) + interval '1 year' AS ends FROM numbered GROUP BY 1, 2, 3, island
)
SELECT g.county_code, 'delegation_use'::text AS source, g.id AS source_key, 'DELEGATED_IN_USE_RATE'::text AS indicator,
       g.township_code, NULL::text AS village_code, m.month::date AS month, m.sign AS numerator, 0 AS denominator
FROM island i
JOIN delegation_grant g ON g.county_code = i.county_code AND g.item_code = i.item_code AND g.township_code = i.township_code
JOIN service_item s ON s.county_code = g.county_code AND s.code = g.item_code AND NOT s.is_placeholder
CROSS JOIN LATERAL (SELECT greatest(i.begins, date_trunc('month', g.valid_from::timestamp)) AS begins,
                           least(i.ends, date_trunc('month', g.valid_to::timestamp)) AS ends) AS held
CROSS JOIN LATERAL (VALUES (held.begins, 1), (held.ends, -1)) AS m(month, sign)
WHERE held.begins < held.ends;

-- +goose Down
-- Loses all rows of the tables.
DROP VIEW delegated_use_facts, delegated_power_facts, delegated_request_facts, delegation_facts;
ALTER TABLE enforcement_case DROP COLUMN power_code;
ALTER TABLE enforcement_item DROP COLUMN basis_code;
ALTER TABLE service_item DROP COLUMN basis_code;
DROP TABLE capacity_assessment, county_power, delegation_event, delegation_grant, milestone, policy_document;
