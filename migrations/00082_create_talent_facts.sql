-- +goose Up
-- What counts for the indicators of sub-item 4.2.
CREATE VIEW staff_facts AS
SELECT s.county_code, 'staff'::text AS source, s.id AS source_key, f.indicator,
       s.township_code, NULL::text AS village_code, date_trunc('month', f.day::timestamp)::date AS month, f.numerator, f.denominator
FROM staff s
CROSS JOIN LATERAL (VALUES
    ('TOWNSHIP_STAFF', true, s.joined_on, 1, 0), ('TOWNSHIP_STAFF', true, s.left_on, -1, 0),
    ('STAFF_TURNOVER_RATE', true, s.left_on, 1, 0),
    ('RANKED_RATE', s.kind = 'CIVIL_SERVANT', s.joined_on, 0, 1), ('RANKED_RATE', s.kind = 'CIVIL_SERVANT', s.left_on, 0, -1),
    ('RANKED_RATE', s.ranked_on IS NOT NULL, greatest(s.joined_on, s.ranked_on), 1, 0),
    ('RANKED_RATE', s.ranked_on IS NOT NULL, s.left_on, -1, 0)
) AS f(indicator, counts, day, numerator, denominator)
WHERE f.counts AND f.day IS NOT NULL;

-- R-2: a commitment counts from recruitment to its end; those who leave before are no longer retained.
CREATE VIEW service_commitment_facts AS
SELECT c.county_code, 'service_commitment'::text AS source, c.id AS source_key, f.indicator,
       c.township_code, NULL::text AS village_code, date_trunc('month', f.day::timestamp)::date AS month, f.numerator, f.denominator
FROM service_commitment c
CROSS JOIN LATERAL (VALUES
    ('TALENT_RETENTION_RATE', true, c.recruited_on, 1, 1), ('TALENT_RETENTION_RATE', true, c.commit_until, 0, -1),
    ('TALENT_RETENTION_RATE', true, c.ends_on, -1, 0),
    ('COMMITMENT_YEARS', true, c.recruited_on, c.years, 1), ('COMMITMENT_YEARS', true, c.ends_on, -c.years, -1),
    ('COMMITMENTS_EXPIRING', c.ends_on > c.expiring_from, c.expiring_from, 1, 0),
    ('COMMITMENTS_EXPIRING', c.ends_on > c.expiring_from, c.ends_on, -1, 0)
) AS f(indicator, counts, day, numerator, denominator)
WHERE f.counts;

-- A posting is of no township before it begins; those that are due are held against those completed (R-8).
CREATE VIEW posting_facts AS
SELECT s.county_code, 'secondment'::text AS source, s.id AS source_key, 'SECONDMENTS'::text AS indicator,
       s.township_code, NULL::text AS village_code, date_trunc('month', s.started_on::timestamp)::date AS month, 1 AS numerator, 0 AS denominator
FROM secondment s
UNION ALL
SELECT p.county_code, 'village_posting', p.id, f.indicator, p.township_code, p.village_code, date_trunc('month', f.day::timestamp)::date, f.numerator, f.denominator
FROM village_posting p
CROSS JOIN LATERAL (VALUES
    ('VILLAGE_POSTED_RATE', p.recruited_on, 0, 1), ('VILLAGE_POSTED_RATE', p.started_on, 1, 0),
    ('VILLAGE_POSTING_DONE_RATE', p.due_on, 0, 1), ('VILLAGE_POSTING_DONE_RATE', p.completed_on, 1, 0)
) AS f(indicator, day, numerator, denominator)
WHERE f.day IS NOT NULL;

-- Subsidies are of a year and stand in its December; the denominator of their sum counts the reports.
CREATE VIEW allowance_facts AS
SELECT a.county_code, 'allowance_payment'::text AS source, a.id AS source_key, f.indicator,
       a.township_code, NULL::text AS village_code, a.month, f.numerator, f.denominator
FROM allowance_payment a
CROSS JOIN LATERAL (VALUES
    ('ALLOWANCES_PAID', true, a.paid, 0::numeric),
    ('WORK_ALLOWANCE_RATE', a.kind = 'TOWNSHIP_WORK', a.paid, a.due),
    ('LEADER_ALLOWANCE_RATE', a.kind <> 'TOWNSHIP_WORK', a.paid, a.due)
) AS f(indicator, counts, numerator, denominator)
WHERE f.counts
UNION ALL
SELECT s.county_code, 'star_subsidy', s.id, f.indicator, s.township_code, s.village_code, make_date(s.year, 12, 1), f.numerator, f.denominator
FROM star_subsidy s
CROSS JOIN LATERAL (VALUES
    ('STAR_SUBSIDIES', true, s.amount, 1::numeric),
    ('STAR_FOUR_RATE', s.stars = 4, s.amount, s.base),
    ('STAR_FIVE_RATE', s.stars = 5, s.amount, s.base)
) AS f(indicator, counts, numerator, denominator)
WHERE f.counts;

CREATE VIEW village_cadre_facts AS
SELECT c.county_code, 'village_cadre'::text AS source, c.id AS source_key, 'VILLAGE_CADRES'::text AS indicator,
       c.township_code, c.village_code, date_trunc('month', m.day::timestamp)::date AS month, m.sign AS numerator, 0 AS denominator
FROM village_cadre c
CROSS JOIN LATERAL (VALUES (c.appointed_on, 1), (c.left_on, -1)) AS m(day, sign)
WHERE m.day IS NOT NULL
UNION ALL
SELECT g.county_code, 'group_leader', g.id, 'GROUP_LEADERS', g.township_code, g.village_code, date_trunc('month', m.day::timestamp)::date, m.sign, 0
FROM group_leader g
CROSS JOIN LATERAL (VALUES (g.appointed_on, 1), (g.left_on, -1)) AS m(day, sign)
WHERE m.day IS NOT NULL
UNION ALL
SELECT h.county_code, 'health_check', h.id, 'HEALTH_CHECK_RATE', h.township_code, h.village_code, date_trunc('month', h.due_on::timestamp)::date,
       (h.checked_on IS NOT NULL)::integer, 1
FROM health_check h
UNION ALL
SELECT t.county_code, 'cadre_training', t.id, 'CADRE_TRAINING_RATE', t.township_code, t.village_code, date_trunc('month', t.due_on::timestamp)::date,
       (t.completed_on IS NOT NULL)::integer, 1
FROM cadre_training t
UNION ALL
SELECT i.county_code, 'cadre_insurance', i.id, 'CADRE_INSURANCE_RATE', i.township_code, i.village_code, date_trunc('month', m.day::timestamp)::date, m.sign, 0
FROM cadre_insurance i
CROSS JOIN LATERAL (VALUES (i.insured_from, 1), (i.insured_to, -1)) AS m(day, sign);

-- +goose Down
DROP VIEW village_cadre_facts, allowance_facts, posting_facts, service_commitment_facts, staff_facts;
