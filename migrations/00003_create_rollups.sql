-- +goose Up
-- What counts, once: a view of facts per subject, one row per countable thing and indicator, with
-- its division, its month and what it adds to the numerator and the denominator. API, reports,
-- `server verify` and an auditor with psql all read these:
--   SELECT indicator, sum(numerator), sum(denominator) FROM mediation_facts WHERE county_code = '640302' GROUP BY 1;
-- Stocks come as changes: +1 in the month a thing begins to count, −1 in the month it ends, so that
-- the stock at a month's end is the sum up to it, and one changed row changes two cells at most.
-- source and source_key name the row a fact comes from; a store that changes the row appends the
-- difference as deltas. Yearly figures stand in the year's December, budgets in its January.

CREATE VIEW division_facts AS
SELECT d.county_code, 'division'::text AS source, d.code AS source_key, c.indicator,
       d.township_code, NULL::text AS village_code, date_trunc('month', d.valid_from::timestamp)::date AS month,
       1 AS numerator, 0 AS denominator
FROM division d
JOIN (VALUES ('TOWNS', 'TOWN'), ('TOWNSHIPS', 'TOWNSHIP'), ('VILLAGES', 'VILLAGE'), ('COMMUNITIES', 'COMMUNITY'), ('FARMS', 'FARM'))
     AS c(indicator, kind) ON c.kind = d.kind
WHERE d.in_baseline;

-- Population is stated for divisions of every level. A row adds what the rows just below it do not
-- say already, so that cells, which add up from below, show each stated figure as it stands. The
-- latest year holds until the next: each year adds its difference to the one before. Keyed by county,
-- for one figure moves those above and after it. The denominator counts reports.
CREATE VIEW population_facts AS
WITH change AS (
    SELECT p.county_code, p.division_code, p.basis, p.year,
           p.persons - coalesce(lag(p.persons) OVER w, 0) AS persons,
           CASE WHEN lag(p.persons) OVER w IS NULL THEN 1 ELSE 0 END AS reports
    FROM population_stat p
    WINDOW w AS (PARTITION BY p.county_code, p.division_code, p.basis ORDER BY p.year)
), below AS (
    SELECT d.county_code, d.parent_code, c.basis, c.year, sum(c.persons) AS persons
    FROM change c JOIN division d ON d.county_code = c.county_code AND d.code = c.division_code
    GROUP BY 1, 2, 3, 4
)
SELECT c.county_code, 'population_stat'::text AS source, c.county_code AS source_key, 'POPULATION'::text AS indicator,
       d.township_code, CASE d.level WHEN 'VILLAGE' THEN d.code END AS village_code, make_date(c.year, 1, 1) AS month,
       (c.persons - coalesce(b.persons, 0))::numeric AS numerator, c.reports::numeric AS denominator
FROM change c
JOIN division d ON d.county_code = c.county_code AND d.code = c.division_code
LEFT JOIN below b ON b.county_code = c.county_code AND b.parent_code = c.division_code AND b.basis = c.basis AND b.year = c.year;

CREATE VIEW service_item_facts AS
SELECT i.county_code, 'service_item'::text AS source, i.code AS source_key, f.indicator,
       NULL::text AS township_code, NULL::text AS village_code, date_trunc('month', m.day::timestamp)::date AS month,
       m.sign * f.numerator AS numerator, m.sign * f.denominator AS denominator
FROM service_item i
CROSS JOIN LATERAL (VALUES
    ('DELEGATED_ITEMS', i.delegation IS NOT NULL, 1, 0),
    ('DELEGATED_POWERS', i.delegation = 'POWER', 1, 0),
    ('DELEGATED_SERVICES', i.delegation = 'SERVICE', 1, 0),
    ('ITEM_PUBLISHED_RATE', NOT i.is_placeholder, (i.flow_published_on IS NOT NULL)::integer, 1),
    ('ONE_STOP_RATE', i.basic_public_service, i.one_stop::integer, 1),
    ('TIME_COMPRESSION', i.statutory_days IS NOT NULL AND i.promised_days IS NOT NULL, i.promised_days, i.statutory_days)
) AS f(indicator, counts, numerator, denominator)
CROSS JOIN LATERAL (VALUES (i.valid_from, 1), (i.valid_to, -1)) AS m(day, sign)
WHERE f.counts AND m.day IS NOT NULL;

CREATE VIEW service_request_facts AS
SELECT r.county_code, 'service_request'::text AS source, r.id AS source_key, f.indicator,
       r.township_code, r.village_code, date_trunc('month', f.day::timestamp)::date AS month, f.numerator, f.denominator
FROM service_request r
CROSS JOIN LATERAL (VALUES
    ('SERVICE_REQUESTS', true, r.accepted_on, 1, 0),
    ('ONLINE_RATE', true, r.accepted_on, (r.channel = 'ONLINE')::integer, 1),
    ('ON_TIME_RATE', r.status = 'CLOSED', r.closed_on, (r.closed_on <= r.due_on)::integer, 1),
    ('LOCAL_RESOLUTION_RATE', r.status = 'CLOSED', r.closed_on, (r.handled_level IN ('VILLAGE', 'TOWNSHIP'))::integer, 1),
    ('SERVICE_GOOD_RATE', r.status = 'CLOSED' AND r.rating IS NOT NULL, r.closed_on, (r.rating >= 3)::integer, 1)
) AS f(indicator, counts, day, numerator, denominator)
WHERE f.counts;

-- The document's 855 and 97.1 % are complex disputes only. An ended mediation that neither side nor
-- mediator carried through (withdrawn, terminated) is no success; it counts as mediated (C-09, C-01).
CREATE VIEW mediation_case_facts AS
SELECT c.county_code, 'mediation_case'::text AS source, c.id AS source_key, f.indicator,
       c.township_code, c.village_code, date_trunc('month', f.day::timestamp)::date AS month, f.numerator, f.denominator
FROM mediation_case c
CROSS JOIN LATERAL (VALUES
    ('MED_ALL_CASES', true, c.opened_on, 1, 0),
    ('MED_COMPLEX_CASES', c.status = 'CLOSED' AND c.complexity = 'COMPLEX', c.closed_on, 1, 0),
    ('MED_COMPLEX_SUCCESS', c.outcome IN ('SUCCESS_WRITTEN', 'SUCCESS_ORAL') AND c.complexity = 'COMPLEX', c.closed_on, 1, 0),
    ('MED_ALL_SUCCESS_RATE', c.outcome IN ('SUCCESS_WRITTEN', 'SUCCESS_ORAL', 'FAILED'), c.closed_on, (c.outcome <> 'FAILED')::integer, 1),
    ('MED_ON_TIME_RATE', c.status = 'CLOSED', c.closed_on, (c.closed_on <= c.due_on)::integer, 1)
) AS f(indicator, counts, day, numerator, denominator)
WHERE f.counts;

CREATE VIEW mediation_body_facts AS
SELECT o.county_code, 'mediation_organization'::text AS source, o.id AS source_key, 'MED_ORGS'::text AS indicator,
       o.township_code, o.village_code, date_trunc('month', m.day::timestamp)::date AS month, m.sign AS numerator, 0 AS denominator
FROM mediation_organization o
CROSS JOIN LATERAL (VALUES (o.established_on, 1), (o.dissolved_on, -1)) AS m(day, sign)
WHERE m.day IS NOT NULL
UNION ALL
SELECT p.county_code, 'mediator', p.id, 'MEDIATORS',
       p.township_code, p.village_code, date_trunc('month', m.day::timestamp)::date, m.sign, 0
FROM mediator p
CROSS JOIN LATERAL (VALUES (p.appointed_on, 1), (p.left_on, -1)) AS m(day, sign)
WHERE m.day IS NOT NULL;

CREATE VIEW mediation_facts AS
SELECT * FROM mediation_case_facts UNION ALL SELECT * FROM mediation_body_facts;

-- Active volunteers are distinct people and do not add up over months. They do as changes of a stock:
-- +1 in the month in which a person's hours of the last twelve months reach 1, −1 in the month in
-- which they fall below again. Each person counts where registered, so divisions add up too.
-- A month with service has half an hour at least (a CHECK sees to it). So from a month with an hour,
-- or with half an hour after an earlier month with service, a person is active until that month (or
-- the earlier one) is a year old; these spells are in order, and overlapping ones are one.
CREATE VIEW volunteer_activity_facts AS
WITH monthly AS (
    SELECT r.county_code, r.volunteer_id, date_trunc('month', r.served_on::timestamp) AS month, sum((r.hours * 2)::integer) >= 2 AS enough
    FROM volunteer_service_record r GROUP BY 1, 2, 3
), spell AS ( -- from its month up to, not including, ends
    SELECT county_code, volunteer_id, month,
           CASE WHEN enough THEN month ELSE lag(month) OVER w END + interval '1 year' AS ends
    FROM monthly WINDOW w AS (PARTITION BY county_code, volunteer_id ORDER BY month)
), neighbour AS (
    SELECT county_code, volunteer_id, month, ends, coalesce(ends > month, false) AS active, lag(ends) OVER w AS previous_ends,
           lead(month) OVER w AS next_month, lead(ends) OVER w AS next_ends
    FROM spell WINDOW w AS (PARTITION BY county_code, volunteer_id ORDER BY month)
)
SELECT n.county_code, 'volunteer_activity'::text AS source, n.volunteer_id AS source_key, 'VOL_ACTIVE_RATE'::text AS indicator,
       v.township_code, v.village_code, e.month::date AS month, e.change AS numerator, 0 AS denominator
FROM neighbour n
CROSS JOIN LATERAL (VALUES
    (n.previous_ends IS NULL OR n.month > n.previous_ends, n.month, 1),
    (NOT coalesce(n.next_ends > n.next_month AND n.next_month <= n.ends, false), n.ends, -1)
) AS e(happens, month, change)
JOIN volunteer v ON v.county_code = n.county_code AND v.id = n.volunteer_id
WHERE n.active AND e.happens;

CREATE VIEW volunteer_service_facts AS
SELECT r.county_code, 'volunteer_service_record'::text AS source, r.id AS source_key, 'VOL_HOURS'::text AS indicator,
       r.township_code, r.village_code, date_trunc('month', r.served_on::timestamp)::date AS month, r.hours AS numerator, 0 AS denominator
FROM volunteer_service_record r;

CREATE VIEW volunteer_body_facts AS
SELECT o.county_code, 'volunteer_organization'::text AS source, o.id AS source_key, 'VOL_ORGS'::text AS indicator,
       o.township_code, o.village_code, date_trunc('month', m.day::timestamp)::date AS month, m.sign AS numerator, 0 AS denominator
FROM volunteer_organization o
CROSS JOIN LATERAL (VALUES (o.registered_on, 1), (o.deregistered_on, -1)) AS m(day, sign)
WHERE m.day IS NOT NULL
UNION ALL
SELECT v.county_code, 'volunteer', v.id, 'VOL_PEOPLE', v.township_code, v.village_code, date_trunc('month', v.registered_on::timestamp)::date, 1, 0
FROM volunteer v
UNION ALL
SELECT p.county_code, 'volunteer_project', p.id, 'VOL_PROJECTS', p.township_code, p.village_code, date_trunc('month', p.started_on::timestamp)::date, 1, 0
FROM volunteer_project p;

CREATE VIEW volunteer_facts AS
SELECT * FROM volunteer_body_facts UNION ALL SELECT * FROM volunteer_service_facts UNION ALL SELECT * FROM volunteer_activity_facts;

-- Yearly reports: the denominator counts them, for no report means unknown and not zero. A village
-- is above one million from a year's December to the next November: then the next ledger speaks.
CREATE VIEW economy_facts AS
SELECT l.county_code, 'village_ledger'::text AS source, l.id AS source_key, f.indicator,
       l.township_code, l.village_code, f.month, f.numerator, f.denominator
FROM village_ledger l
CROSS JOIN LATERAL (VALUES
    ('OPERATING_INCOME', make_date(l.year, 12, 1), l.operating_income::numeric, 1::numeric),
    ('VILLAGES_ABOVE_1M', make_date(l.year, 12, 1), (l.operating_income >= 1000000)::integer, 1),
    ('VILLAGES_ABOVE_1M', make_date(l.year + 1, 12, 1), -(l.operating_income >= 1000000)::integer, -1)
) AS f(indicator, month, numerator, denominator)
UNION ALL
SELECT s.county_code, 'share_reform', s.id, f.indicator,
       s.township_code, s.village_code, date_trunc('month', s.started_on::timestamp)::date, f.numerator, 0
FROM share_reform s
CROSS JOIN LATERAL (VALUES ('SHARE_REFORM_VILLAGES', 1::numeric), ('NET_ASSETS', s.net_assets)) AS f(indicator, numerator)
UNION ALL
SELECT d.county_code, 'dividend', d.id, 'DIVIDENDS', d.township_code, d.village_code, make_date(d.year, 12, 1), d.amount, 1
FROM dividend d
UNION ALL
SELECT h.county_code, 'hollow_village_support', h.id, f.indicator,
       h.township_code, h.village_code, date_trunc('month', f.day::timestamp)::date, f.numerator, 0
FROM hollow_village_support h
CROSS JOIN LATERAL (VALUES
    ('HOLLOW_VILLAGES', h.approved_on, 1::numeric),
    ('HOLLOW_SUPPORT', h.approved_on, h.amount),
    ('HOLLOW_REMAINING', h.approved_on, 1),
    ('HOLLOW_REMAINING', h.graduated_on, -1)
) AS f(indicator, day, numerator)
WHERE f.day IS NOT NULL;

CREATE VIEW budget_facts AS
SELECT p.county_code, 'budget_package'::text AS source, p.id AS source_key, 'BUDGET_PACKAGE'::text AS indicator,
       p.township_code, NULL::text AS village_code, make_date(p.year, 1, 1) AS month, p.total::numeric AS numerator, 1::numeric AS denominator
FROM budget_package p
UNION ALL
SELECT t.county_code, 'budget_transfer', t.id, 'BUDGET_TRANSFERS', t.township_code, NULL, date_trunc('month', t.transferred_on::timestamp)::date, t.amount, 0
FROM budget_transfer t
UNION ALL
SELECT e.county_code, 'budget_expenditure', e.id, 'BUDGET_EXEC_RATE', e.township_code, NULL, date_trunc('month', e.spent_on::timestamp)::date, e.amount, 0
FROM budget_expenditure e;

-- A cell is what one indicator has for one division and month: the facts of the division itself and
-- of all below it. Cells plus deltas not yet folded are the truth at any moment.
CREATE TABLE rollup_cell (
    county_code   text NOT NULL,
    indicator     text NOT NULL,
    division_code text NOT NULL,
    month         date NOT NULL CHECK (extract(day FROM month) = 1),
    numerator     numeric NOT NULL,
    denominator   numeric NOT NULL,
    PRIMARY KEY (county_code, indicator, division_code, month)
);

-- Deltas are appended by the transaction that changes a row, and only ever folded away: there is no
-- summary row for writers to queue at. batch is a UUIDv7 of the changing transaction.
CREATE TABLE rollup_delta (
    county_code   text NOT NULL,
    batch         uuid NOT NULL,
    line          integer NOT NULL,
    indicator     text NOT NULL,
    division_code text NOT NULL,
    month         date NOT NULL CHECK (extract(day FROM month) = 1),
    numerator     numeric NOT NULL,
    denominator   numeric NOT NULL,
    PRIMARY KEY (county_code, batch, line)
);
CREATE INDEX rollup_delta_cell_idx ON rollup_delta (county_code, indicator, division_code, month);

-- +goose Down
-- Loses the cells, which a start computes again, and changes not yet added to them, which are in the rows.
DROP TABLE rollup_delta, rollup_cell;
DROP VIEW budget_facts, economy_facts, volunteer_facts, volunteer_body_facts, volunteer_service_facts, volunteer_activity_facts,
    mediation_facts, mediation_body_facts, mediation_case_facts, service_request_facts, service_item_facts, population_facts, division_facts;
