-- +goose Up
-- What counts by the words of the document: procedures from the day of their publication, violations
-- without dismissed cases, set-up tasks once they are due, all disputes that are closed, mediators
-- that are trained. And what is overdue, beside the rates of what is closed on time.

CREATE OR REPLACE VIEW service_item_facts AS
SELECT i.county_code, 'service_item'::text AS source, i.code AS source_key, f.indicator,
       NULL::text AS township_code, NULL::text AS village_code, date_trunc('month', m.day::timestamp)::date AS month,
       m.sign * f.numerator AS numerator, m.sign * f.denominator AS denominator
FROM service_item i
CROSS JOIN LATERAL (VALUES
    ('DELEGATED_ITEMS', i.delegation IS NOT NULL, 1, 0),
    ('DELEGATED_POWERS', i.delegation = 'POWER', 1, 0),
    ('DELEGATED_SERVICES', i.delegation = 'SERVICE', 1, 0),
    ('ITEM_PUBLISHED_RATE', NOT i.is_placeholder, 0, 1),
    ('ONE_STOP_RATE', i.basic_public_service, i.one_stop::integer, 1),
    ('TIME_COMPRESSION', i.statutory_days IS NOT NULL AND i.promised_days IS NOT NULL, i.promised_days, i.statutory_days)
) AS f(indicator, counts, numerator, denominator)
CROSS JOIN LATERAL (VALUES (i.valid_from, 1), (i.valid_to, -1)) AS m(day, sign)
WHERE f.counts AND m.day IS NOT NULL
UNION ALL -- a procedure counts from the day of its publication
SELECT i.county_code, 'service_item', i.code, 'ITEM_PUBLISHED_RATE', NULL, NULL, date_trunc('month', m.day::timestamp)::date, m.sign, 0
FROM service_item i
CROSS JOIN LATERAL (VALUES (greatest(i.valid_from, i.flow_published_on), 1), (i.valid_to, -1)) AS m(day, sign)
WHERE NOT i.is_placeholder AND i.flow_published_on < coalesce(i.valid_to, 'infinity') AND m.day IS NOT NULL;

CREATE OR REPLACE VIEW mediation_case_facts AS
SELECT c.county_code, 'mediation_case'::text AS source, c.id AS source_key, f.indicator,
       c.township_code, c.village_code, date_trunc('month', f.day::timestamp)::date AS month, f.numerator, f.denominator
FROM mediation_case c
CROSS JOIN LATERAL (VALUES
    ('MED_ALL_CASES', true, c.opened_on, 1, 0),
    ('MED_COMPLEX_CASES', c.status = 'CLOSED' AND c.complexity = 'COMPLEX', c.closed_on, 1, 0),
    ('MED_COMPLEX_SUCCESS', c.outcome IN ('SUCCESS_WRITTEN', 'SUCCESS_ORAL') AND c.complexity = 'COMPLEX', c.closed_on, 1, 0),
    ('MED_ALL_SUCCESS_RATE', c.status = 'CLOSED', c.closed_on, (c.outcome IN ('SUCCESS_WRITTEN', 'SUCCESS_ORAL'))::integer, 1),
    ('MED_ON_TIME_RATE', c.status = 'CLOSED', c.closed_on, (c.closed_on <= c.due_on)::integer, 1)
) AS f(indicator, counts, day, numerator, denominator)
WHERE f.counts;

CREATE OR REPLACE VIEW mediation_body_facts AS
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
WHERE m.day IS NOT NULL
UNION ALL
SELECT p.county_code, 'mediator', p.id, 'MEDIATORS_TRAINED', p.township_code, p.village_code, date_trunc('month', p.trained_on::timestamp)::date, 1, 0
FROM mediator p WHERE p.trained_on IS NOT NULL;

CREATE OR REPLACE VIEW enforcement_case_facts AS
SELECT c.county_code, 'enforcement_case'::text AS source, c.id AS source_key, f.indicator,
       c.township_code, c.village_code, date_trunc('month', f.day::timestamp)::date AS month, f.numerator, f.denominator
FROM enforcement_case c
CROSS JOIN LATERAL (VALUES
    ('ENF_CASES', true, c.reported_on, 1::numeric, 0),
    ('ENF_CASE_LOCAL_RATE', c.status = 'CLOSED' AND c.outcome <> 'DISMISSED', c.closed_on, (c.handled_level = 'TOWNSHIP')::integer, 1),
    ('ENF_RESPONSE_HOURS', c.response_hours IS NOT NULL, c.reported_on, c.response_hours, 1)
) AS f(indicator, counts, day, numerator, denominator)
WHERE f.counts;

CREATE OR REPLACE VIEW enforcement_strength_facts AS
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
JOIN county c ON c.county_code = t.county_code
CROSS JOIN LATERAL (VALUES (t.due_on, 0, 1), (greatest(t.due_on, t.done_on), (t.done_on IS NOT NULL)::integer, 0)) AS f(day, numerator, denominator)
WHERE f.day <= c.data_through;

-- Overdue at the end of the due day: what is still open then, until it is done.
CREATE VIEW overdue_facts AS
SELECT r.county_code, 'service_request'::text AS source, r.id AS source_key, 'REQUESTS_OVERDUE'::text AS indicator,
       r.township_code, r.village_code AS village_code, date_trunc('month', m.day::timestamp)::date AS month, m.sign AS numerator, 0 AS denominator
FROM service_request r
JOIN county k ON k.county_code = r.county_code AND r.due_on <= k.data_through
CROSS JOIN LATERAL (VALUES (r.due_on, 1), (r.closed_on, -1)) AS m(day, sign)
WHERE coalesce(r.closed_on > r.due_on, true) AND m.day IS NOT NULL
UNION ALL
SELECT r.county_code, 'mediation_case' AS source, r.id AS source_key, 'MED_OVERDUE' AS indicator,
       r.township_code, r.village_code AS village_code, date_trunc('month', m.day::timestamp)::date AS month, m.sign AS numerator, 0 AS denominator
FROM mediation_case r
JOIN county k ON k.county_code = r.county_code AND r.due_on <= k.data_through
CROSS JOIN LATERAL (VALUES (r.due_on, 1), (r.closed_on, -1)) AS m(day, sign)
WHERE coalesce(r.closed_on > r.due_on, true) AND m.day IS NOT NULL
UNION ALL
SELECT r.county_code, 'appeal' AS source, r.id AS source_key, 'APPEALS_OVERDUE' AS indicator,
       r.township_code, r.village_code AS village_code, date_trunc('month', m.day::timestamp)::date AS month, m.sign AS numerator, 0 AS denominator
FROM appeal r
JOIN county k ON k.county_code = r.county_code AND r.due_on <= k.data_through
CROSS JOIN LATERAL (VALUES (r.due_on, 1), (r.closed_on, -1)) AS m(day, sign)
WHERE coalesce(r.closed_on > r.due_on, true) AND m.day IS NOT NULL
UNION ALL
SELECT r.county_code, 'meeting_decision' AS source, r.id AS source_key, 'DECISIONS_OVERDUE' AS indicator,
       r.township_code, NULL::text AS village_code, date_trunc('month', m.day::timestamp)::date AS month, m.sign AS numerator, 0 AS denominator
FROM meeting_decision r
JOIN county k ON k.county_code = r.county_code AND r.due_on <= k.data_through
CROSS JOIN LATERAL (VALUES (r.due_on, 1), (r.done_on, -1)) AS m(day, sign)
WHERE coalesce(r.done_on > r.due_on, true) AND m.day IS NOT NULL
UNION ALL
SELECT r.county_code, 'people_matter' AS source, r.id AS source_key, 'MATTERS_OVERDUE' AS indicator,
       r.township_code, NULL::text AS village_code, date_trunc('month', m.day::timestamp)::date AS month, m.sign AS numerator, 0 AS denominator
FROM people_matter r
JOIN county k ON k.county_code = r.county_code AND r.due_on <= k.data_through
CROSS JOIN LATERAL (VALUES (r.due_on, 1), (r.done_on, -1)) AS m(day, sign)
WHERE coalesce(r.done_on > r.due_on, true) AND m.day IS NOT NULL
UNION ALL
SELECT r.county_code, 'women_loan' AS source, r.id AS source_key, 'LOANS_OVERDUE' AS indicator,
       r.township_code, r.village_code AS village_code, date_trunc('month', m.day::timestamp)::date AS month, m.sign AS numerator, 0 AS denominator
FROM women_loan r
JOIN county k ON k.county_code = r.county_code AND r.due_on <= k.data_through
CROSS JOIN LATERAL (VALUES (r.due_on, 1), (r.repaid_on, -1)) AS m(day, sign)
WHERE coalesce(r.repaid_on > r.due_on, true) AND m.day IS NOT NULL
UNION ALL
SELECT r.county_code, 'inspection_finding' AS source, r.id AS source_key, 'FINDINGS_OVERDUE' AS indicator,
       r.township_code, NULL::text AS village_code, date_trunc('month', m.day::timestamp)::date AS month, m.sign AS numerator, 0 AS denominator
FROM inspection_finding r
JOIN county k ON k.county_code = r.county_code AND r.due_on <= k.data_through
CROSS JOIN LATERAL (VALUES (r.due_on, 1), (r.rectified_on, -1)) AS m(day, sign)
WHERE coalesce(r.rectified_on > r.due_on, true) AND m.day IS NOT NULL;

-- +goose Down
DROP VIEW overdue_facts;

CREATE OR REPLACE VIEW service_item_facts AS
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

CREATE OR REPLACE VIEW mediation_case_facts AS
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

CREATE OR REPLACE VIEW mediation_body_facts AS
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

CREATE OR REPLACE VIEW enforcement_case_facts AS
SELECT c.county_code, 'enforcement_case'::text AS source, c.id AS source_key, f.indicator,
       c.township_code, c.village_code, date_trunc('month', f.day::timestamp)::date AS month, f.numerator, f.denominator
FROM enforcement_case c
CROSS JOIN LATERAL (VALUES
    ('ENF_CASES', true, c.reported_on, 1::numeric, 0),
    ('ENF_CASE_LOCAL_RATE', c.status = 'CLOSED', c.closed_on, (c.handled_level = 'TOWNSHIP')::integer, 1),
    ('ENF_RESPONSE_HOURS', c.response_hours IS NOT NULL, c.reported_on, c.response_hours, 1)
) AS f(indicator, counts, day, numerator, denominator)
WHERE f.counts;

CREATE OR REPLACE VIEW enforcement_strength_facts AS
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
