-- +goose Up
-- The fields of county-level powers are those of any township that has them: the indicator is not
-- called by a town of Litong. A start computes its cells again (facts_version).
CREATE OR REPLACE VIEW delegation_facts AS
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
SELECT p.county_code, 'county_power', p.id, 'COUNTY_POWER_FIELDS', p.township_code, NULL, date_trunc('month', m.day::timestamp)::date, m.sign, 0
FROM county_power p
CROSS JOIN LATERAL (VALUES (p.valid_from, 1), (p.valid_to, -1)) AS m(day, sign)
WHERE m.day IS NOT NULL
UNION ALL
SELECT a.county_code, 'capacity_assessment', a.id, 'CAPACITY_SCORE', a.township_code, NULL, make_date(a.year, 12, 1), a.score, 1
FROM capacity_assessment a;

-- +goose Down
CREATE OR REPLACE VIEW delegation_facts AS
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
