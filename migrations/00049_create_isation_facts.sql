-- +goose Up
-- Pillar two, the four “-isations”: what counts for the subjects of 00045 to 00048. Where a later row
-- replaces an earlier one (surveys, snapshots), or several rows are one thing (two facilities of one
-- village, two visits of one file), a fact depends on the rows beside it: such facts are keyed by what
-- they hang together under, and change under its lock.

CREATE VIEW facility_facts AS
SELECT c.county_code, 'service_centre'::text AS source, c.id AS source_key, f.indicator,
       c.township_code, NULL::text AS village_code, date_trunc('month', f.day::timestamp)::date AS month, f.numerator, f.denominator
FROM service_centre c
CROSS JOIN LATERAL (VALUES
    ('SERVICE_CENTRES', c.opened_on, 1::numeric, 0::numeric), ('SERVICE_CENTRES', c.closed_on, -1, 0),
    ('FIVE_UNIFY_RATE', c.opened_on, 0, 5), ('FIVE_UNIFY_RATE', c.closed_on, 0, -5),
    ('CENTRE_STANDARD_RATE', c.standardised_on, 1, 0),
    ('CENTRE_STANDARD_RATE', CASE WHEN c.standardised_on IS NOT NULL THEN c.closed_on END, -1, 0)
) AS f(indicator, day, numerator, denominator)
WHERE f.day IS NOT NULL
UNION ALL -- a criterion counts as long as its centre is open
SELECT u.county_code, 'unification_check', u.id, 'FIVE_UNIFY_RATE', u.township_code, NULL, date_trunc('month', m.day::timestamp)::date, m.sign, 0
FROM unification_check u
JOIN service_centre c ON c.county_code = u.county_code AND c.id = u.centre_id
CROSS JOIN LATERAL (VALUES (u.passed_on, 1), (c.closed_on, -1)) AS m(day, sign)
WHERE u.passed_on IS NOT NULL AND m.day IS NOT NULL
UNION ALL
SELECT h.county_code, 'health_centre', h.id, 'TCM_CLINIC_RATE', h.township_code, NULL, date_trunc('month', f.day::timestamp)::date, f.numerator, f.denominator
FROM health_centre h
CROSS JOIN LATERAL (VALUES (h.opened_on, 0, 1), (h.tcm_clinic_since, 1, 0)) AS f(day, numerator, denominator)
WHERE f.day IS NOT NULL
UNION ALL
SELECT e.county_code, 'eldercare_facility', e.id, f.indicator, e.township_code, e.village_code, date_trunc('month', m.day::timestamp)::date, m.sign * f.numerator, 0
FROM eldercare_facility e
CROSS JOIN LATERAL (VALUES ('ELDERCARE_FACILITIES', 1), ('ELDERCARE_BEDS', e.beds)) AS f(indicator, numerator)
CROSS JOIN LATERAL (VALUES (e.opened_on, 1), (e.closed_on, -1)) AS m(day, sign)
WHERE m.day IS NOT NULL AND f.numerator IS NOT NULL
UNION ALL
SELECT r.county_code, 'rural_road', r.id, 'ROAD_KM', r.township_code, r.village_code, date_trunc('month', m.day::timestamp)::date, m.sign * r.length_km, 0
FROM rural_road r
CROSS JOIN LATERAL (VALUES (r.opened_on, 1), (r.closed_on, -1)) AS m(day, sign)
WHERE m.day IS NOT NULL
UNION ALL -- a project without a date has always counted
SELECT p.county_code, 'project', p.id, f.indicator, p.township_code, p.village_code, coalesce(date_trunc('month', p.started_on::timestamp)::date, DATE '2000-01-01'), f.numerator, 0
FROM project p
CROSS JOIN LATERAL (VALUES
    ('SAFETY_INVESTMENT', p.kind = 'SAFETY_MONITORING' AND p.investment IS NOT NULL, p.investment),
    ('BEAUTIFUL_VILLAGES', p.kind = 'BEAUTIFUL_VILLAGE' AND p.started_on IS NOT NULL, 1)
) AS f(indicator, counts, numerator)
WHERE f.counts;

-- A village is covered from the month of its first facility until it has none: facilities of one village
-- overlap, so what changes is whether there is any.
CREATE VIEW eldercare_coverage_facts AS
WITH change AS (
    SELECT e.county_code, e.village_code, e.township_code, date_trunc('month', m.day::timestamp)::date AS month, sum(m.sign) AS by
    FROM eldercare_facility e
    CROSS JOIN LATERAL (VALUES (e.opened_on, 1), (e.closed_on, -1)) AS m(day, sign)
    WHERE m.day IS NOT NULL GROUP BY 1, 2, 3, 4
), running AS (
    SELECT *, sum(by) OVER (PARTITION BY county_code, village_code ORDER BY month) AS there FROM change
)
SELECT county_code, 'eldercare_village'::text AS source, village_code AS source_key, 'ELDERCARE_RATE'::text AS indicator,
       township_code, village_code, month, (there > 0)::integer - (there - by > 0)::integer AS numerator, 0 AS denominator
FROM running WHERE (there > 0) <> (there - by > 0);

-- The latest survey of a village holds until the next: each adds its difference to the one before.
CREATE VIEW toilet_survey_facts AS
SELECT s.county_code, 'toilet_survey'::text AS source, s.village_code AS source_key, 'TOILET_RATE'::text AS indicator,
       s.township_code, s.village_code, date_trunc('month', s.surveyed_on::timestamp)::date AS month,
       s.sanitary - coalesce(lag(s.sanitary) OVER w, 0) AS numerator, s.households - coalesce(lag(s.households) OVER w, 0) AS denominator
FROM toilet_survey s
WINDOW w AS (PARTITION BY s.county_code, s.village_code ORDER BY s.surveyed_on);

CREATE VIEW key_site_facts AS
SELECT k.county_code, 'key_site_coverage'::text AS source, k.township_code AS source_key, 'KEY_SITE_COVERAGE'::text AS indicator,
       k.township_code, NULL::text AS village_code, date_trunc('month', k.as_of::timestamp)::date AS month,
       k.covered - coalesce(lag(k.covered) OVER w, 0) AS numerator, k.sites - coalesce(lag(k.sites) OVER w, 0) AS denominator
FROM key_site_coverage k
WINDOW w AS (PARTITION BY k.county_code, k.township_code, k.field ORDER BY k.as_of);

CREATE VIEW duty_list_facts AS
SELECT d.county_code, 'duty_list_item'::text AS source, d.code AS source_key, 'DUTY_LIST_ITEMS'::text AS indicator,
       NULL::text AS township_code, NULL::text AS village_code, date_trunc('month', m.day::timestamp)::date AS month, m.sign AS numerator, 0 AS denominator
FROM duty_list_item d
CROSS JOIN LATERAL (VALUES (d.effective_from, 1), (d.effective_to, -1)) AS m(day, sign)
WHERE m.day IS NOT NULL;

CREATE VIEW post_duty_facts AS
SELECT d.county_code, 'post_duty'::text AS source, d.id AS source_key, 'POST_DUTIES'::text AS indicator,
       d.township_code, NULL::text AS village_code, date_trunc('month', m.day::timestamp)::date AS month, m.sign AS numerator, 0 AS denominator
FROM post_duty d
CROSS JOIN LATERAL (VALUES (d.effective_from, 1), (d.effective_to, -1)) AS m(day, sign)
WHERE m.day IS NOT NULL;

CREATE VIEW digital_facts AS
SELECT i.county_code, 'system_integration'::text AS source, i.id AS source_key, 'INTEGRATION_RATE'::text AS indicator,
       i.township_code, NULL::text AS village_code, date_trunc('month', f.day::timestamp)::date AS month, f.numerator, f.denominator
FROM system_integration i
CROSS JOIN LATERAL (VALUES (i.planned_on, 0, 1), (i.integrated_on, 1, 0)) AS f(day, numerator, denominator)
WHERE f.day IS NOT NULL
UNION ALL -- the departments' ends of the extranet are no township's
SELECT n.county_code, 'network_link', n.id, CASE n.kind WHEN 'VERTICAL' THEN 'CONNECTIVITY_RATE' ELSE 'EXTRANET_RATE' END,
       n.township_code, n.village_code, date_trunc('month', f.day::timestamp)::date, f.numerator, f.denominator
FROM network_link n
CROSS JOIN LATERAL (VALUES (n.required_from, 0, 1), (n.connected_on, 1, 0), (n.disconnected_on, -1, 0)) AS f(day, numerator, denominator)
WHERE f.day IS NOT NULL AND n.tier <> 'DISTRICT';

CREATE VIEW supply_facts AS
SELECT s.county_code, 'volunteer_station'::text AS source, s.id AS source_key, 'STATIONS'::text AS indicator,
       s.township_code, s.village_code, date_trunc('month', m.day::timestamp)::date AS month, m.sign::numeric AS numerator, 0::numeric AS denominator
FROM volunteer_station s
CROSS JOIN LATERAL (VALUES (s.opened_on, 1), (s.closed_on, -1)) AS m(day, sign)
WHERE m.day IS NOT NULL
UNION ALL -- a rating holds from its year's December until the next year's
SELECT s.county_code, 'star_community', s.id, 'STAR_COMMUNITIES', s.township_code, s.village_code, make_date(s.year + m.later, 12, 1), m.sign, m.sign
FROM star_community s
CROSS JOIN LATERAL (VALUES (0, 1), (1, -1)) AS m(later, sign)
UNION ALL
SELECT o.county_code, 'social_organization', o.id, 'SOCIAL_ORGS', o.township_code, NULL, date_trunc('month', m.day::timestamp)::date, m.sign, 0
FROM social_organization o
CROSS JOIN LATERAL (VALUES (o.registered_on, 1), (o.deregistered_on, -1)) AS m(day, sign)
WHERE m.day IS NOT NULL
UNION ALL
SELECT w.county_code, 'social_worker', w.id, 'SOCIAL_WORKERS', w.township_code, w.village_code, date_trunc('month', m.day::timestamp)::date, m.sign, 0
FROM social_worker w
CROSS JOIN LATERAL (VALUES (w.registered_on, 1), (w.left_on, -1)) AS m(day, sign)
WHERE m.day IS NOT NULL
UNION ALL
SELECT l.county_code, 'society_linkage', l.id, f.indicator, l.township_code, l.village_code, date_trunc('month', l.started_on::timestamp)::date, f.numerator, 0
FROM society_linkage l
CROSS JOIN LATERAL (VALUES ('SOCIETY_LINKAGES', 1), ('SOCIETY_BENEFICIARIES', l.beneficiaries)) AS f(indicator, numerator)
UNION ALL -- a loan is asked after once it is due
SELECT l.county_code, 'women_loan', l.id, f.indicator, l.township_code, l.village_code, date_trunc('month', f.day::timestamp)::date, f.numerator, f.denominator
FROM women_loan l
CROSS JOIN LATERAL (VALUES
    ('LOANS', l.granted_on, 1::numeric, 0), ('LOAN_AMOUNT', l.granted_on, l.amount, 0),
    ('LOAN_REPAYMENT_RATE', l.due_on, 0, 1),
    ('LOAN_REPAYMENT_RATE', CASE WHEN l.repaid_on IS NOT NULL THEN greatest(l.due_on, l.repaid_on) END, 1, 0)
) AS f(indicator, day, numerator, denominator)
WHERE f.day IS NOT NULL
UNION ALL
SELECT h.county_code, 'hardship_file', h.id, f.indicator, h.township_code, NULL, date_trunc('month', f.day::timestamp)::date, f.numerator, f.denominator
FROM hardship_file h
CROSS JOIN LATERAL (VALUES
    ('HARDSHIP_FILED_RATE', h.identified_on, 0, 1), ('HARDSHIP_FILED_RATE', h.filed_on, 1, 0), ('HARDSHIP_VERIFIED_RATE', h.filed_on, 0, 1)
) AS f(indicator, day, numerator, denominator)
WHERE f.day IS NOT NULL;

-- A file is verified by the first visit that verified it, and once.
CREATE VIEW hardship_visit_facts AS
SELECT v.county_code, 'hardship_visit'::text AS source, v.file_id AS source_key, 'HARDSHIP_VERIFIED_RATE'::text AS indicator,
       v.township_code, NULL::text AS village_code, date_trunc('month', min(v.visited_on)::timestamp)::date AS month, 1 AS numerator, 0 AS denominator
FROM home_visit v WHERE v.verified GROUP BY v.county_code, v.file_id, v.township_code;

-- +goose Down
DROP VIEW hardship_visit_facts, supply_facts, digital_facts, post_duty_facts, duty_list_facts, key_site_facts,
    toilet_survey_facts, eldercare_coverage_facts, facility_facts;
