-- +goose Up
-- The outcome of a consultation counts from the day on which it is adopted, so that the past shows what
-- was known then.
CREATE OR REPLACE VIEW voice_facts AS
SELECT d.county_code, 'disclosure'::text AS source, d.id AS source_key, f.indicator,
       d.township_code, d.village_code, date_trunc('month', d.due_on::timestamp)::date AS month, f.numerator, f.denominator
FROM disclosure d
CROSS JOIN LATERAL (VALUES
    ('DISCLOSURE_TIMELY_RATE', true, coalesce(d.published_on <= d.due_on, false)::integer, 1),
    ('DISCLOSURE_LINKED_RATE', d.kind = 'VILLAGE', (d.linked_id IS NOT NULL)::integer, 1)
) AS f(indicator, counts, numerator, denominator)
JOIN county k ON k.county_code = d.county_code AND d.due_on <= k.data_through
WHERE f.counts
UNION ALL
SELECT s.county_code, 'petition_session', s.id, f.indicator, s.township_code, s.village_code, date_trunc('month', s.held_on::timestamp)::date, f.numerator, f.denominator
FROM petition_session s
CROSS JOIN LATERAL (VALUES ('PETITION_SESSIONS', 1, 0), ('PETITION_SETTLED_RATE', s.settled, s.matters)) AS f(indicator, numerator, denominator)
UNION ALL
SELECT m.county_code, 'people_matter', m.id, 'PEOPLE_MATTERS_DONE_RATE', m.township_code, NULL, date_trunc('month', m.due_on::timestamp)::date,
       coalesce(m.on_time, false)::integer, 1
FROM people_matter m JOIN county k ON k.county_code = m.county_code AND m.due_on <= k.data_through
UNION ALL
SELECT c.county_code, 'consultation', c.id, 'CONSULTATION_ADOPTED_RATE', c.township_code, c.village_code, date_trunc('month', m.day::timestamp)::date,
       m.numerator, m.denominator
FROM consultation c
CROSS JOIN LATERAL (VALUES (c.held_on, 0, 1), (c.adopted_on, 1, 0)) AS m(day, numerator, denominator)
WHERE m.day IS NOT NULL
UNION ALL
SELECT r.county_code, 'duty_report', r.id, 'DUTY_REPORT_SCORE', r.township_code, NULL, date_trunc('month', r.held_on::timestamp)::date, r.score, 1
FROM duty_report r
UNION ALL
SELECT c.county_code, 'cadre_contact', c.id, 'CADRE_CONTACT_RATE', c.township_code, c.village_code, date_trunc('month', m.day::timestamp)::date,
       m.numerator, m.denominator
FROM cadre_contact c
CROSS JOIN LATERAL (VALUES
    (c.started_on, c.households, 0), (c.ended_on, -c.households, 0),
    (c.counted_from, 0, c.village_households), (c.superseded_on, 0, -c.village_households)
) AS m(day, numerator, denominator)
WHERE m.day IS NOT NULL;

-- +goose Down
CREATE OR REPLACE VIEW voice_facts AS
SELECT d.county_code, 'disclosure'::text AS source, d.id AS source_key, f.indicator,
       d.township_code, d.village_code, date_trunc('month', d.due_on::timestamp)::date AS month, f.numerator, f.denominator
FROM disclosure d
CROSS JOIN LATERAL (VALUES
    ('DISCLOSURE_TIMELY_RATE', true, coalesce(d.published_on <= d.due_on, false)::integer, 1),
    ('DISCLOSURE_LINKED_RATE', d.kind = 'VILLAGE', (d.linked_id IS NOT NULL)::integer, 1)
) AS f(indicator, counts, numerator, denominator)
JOIN county k ON k.county_code = d.county_code AND d.due_on <= k.data_through
WHERE f.counts
UNION ALL
SELECT s.county_code, 'petition_session', s.id, f.indicator, s.township_code, s.village_code, date_trunc('month', s.held_on::timestamp)::date, f.numerator, f.denominator
FROM petition_session s
CROSS JOIN LATERAL (VALUES ('PETITION_SESSIONS', 1, 0), ('PETITION_SETTLED_RATE', s.settled, s.matters)) AS f(indicator, numerator, denominator)
UNION ALL
SELECT m.county_code, 'people_matter', m.id, 'PEOPLE_MATTERS_DONE_RATE', m.township_code, NULL, date_trunc('month', m.due_on::timestamp)::date,
       coalesce(m.on_time, false)::integer, 1
FROM people_matter m JOIN county k ON k.county_code = m.county_code AND m.due_on <= k.data_through
UNION ALL
SELECT c.county_code, 'consultation', c.id, 'CONSULTATION_ADOPTED_RATE', c.township_code, c.village_code, date_trunc('month', c.held_on::timestamp)::date,
       (c.adopted_on IS NOT NULL)::integer, 1
FROM consultation c
UNION ALL
SELECT r.county_code, 'duty_report', r.id, 'DUTY_REPORT_SCORE', r.township_code, NULL, date_trunc('month', r.held_on::timestamp)::date, r.score, 1
FROM duty_report r
UNION ALL
SELECT c.county_code, 'cadre_contact', c.id, 'CADRE_CONTACT_RATE', c.township_code, c.village_code, date_trunc('month', m.day::timestamp)::date,
       m.numerator, m.denominator
FROM cadre_contact c
CROSS JOIN LATERAL (VALUES
    (c.started_on, c.households, 0), (c.ended_on, -c.households, 0),
    (c.counted_from, 0, c.village_households), (c.superseded_on, 0, -c.village_households)
) AS m(day, numerator, denominator)
WHERE m.day IS NOT NULL;
