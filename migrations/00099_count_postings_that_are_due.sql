-- +goose Up
-- Two years of a village posting that end after the records' last day are not over yet: like all that
-- falls due, they count once their day is reached.
CREATE OR REPLACE VIEW posting_facts AS
SELECT s.county_code, 'secondment'::text AS source, s.id AS source_key, 'SECONDMENTS'::text AS indicator,
       s.township_code, NULL::text AS village_code, date_trunc('month', s.started_on::timestamp)::date AS month, 1 AS numerator, 0 AS denominator
FROM secondment s
UNION ALL
SELECT p.county_code, 'village_posting', p.id, f.indicator, p.township_code, p.village_code, date_trunc('month', f.day::timestamp)::date, f.numerator, f.denominator
FROM village_posting p
JOIN county k ON k.county_code = p.county_code
CROSS JOIN LATERAL (VALUES
    ('VILLAGE_POSTED_RATE', p.recruited_on, 0, 1), ('VILLAGE_POSTED_RATE', p.started_on, 1, 0),
    ('VILLAGE_POSTING_DONE_RATE', p.due_on, 0, 1), ('VILLAGE_POSTING_DONE_RATE', p.completed_on, 1, 0)
) AS f(indicator, day, numerator, denominator)
WHERE f.day <= k.data_through;

-- +goose Down
CREATE OR REPLACE VIEW posting_facts AS
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
