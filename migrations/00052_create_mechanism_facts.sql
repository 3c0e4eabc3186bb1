-- +goose Up
-- What counts for the indicators of pillar three beside mediation.
CREATE VIEW governance_facts AS
SELECT s.county_code, 'governance_staff'::text AS source, s.id AS source_key, 'GOVERNANCE_STAFF'::text AS indicator,
       s.township_code, NULL::text AS village_code, date_trunc('month', m.day::timestamp)::date AS month, m.sign AS numerator, 0 AS denominator
FROM governance_staff s
CROSS JOIN LATERAL (VALUES (s.appointed_on, 1), (s.left_on, -1)) AS m(day, sign)
WHERE m.day IS NOT NULL
UNION ALL
SELECT d.county_code, 'meeting_decision', d.id, 'DECISION_DONE_RATE', d.township_code, NULL, date_trunc('month', d.due_on::timestamp)::date,
       (d.done_on IS NOT NULL)::integer, 1
FROM meeting_decision d
UNION ALL
SELECT m.county_code, 'joint_meeting', m.id, 'JOINT_MEETINGS', m.township_code, NULL, date_trunc('month', m.held_on::timestamp)::date, 1, 0
FROM joint_meeting m
UNION ALL
SELECT e.county_code, 'emergency_incident', e.id, 'EMERGENCY_MINUTES', e.township_code, e.village_code, date_trunc('month', e.occurred_on::timestamp)::date,
       e.response_minutes, 1
FROM emergency_incident e;

-- A township is complete in a month when all four roles are filled at some time of it. Counted at the
-- turns of its staff only: +1 in the month in which the fourth role is filled, −1 when one falls empty.
-- Keyed by county, for one person moves the township as a whole.
CREATE VIEW governance_completeness_facts AS
WITH turn AS (
    SELECT county_code, township_code, role, date_trunc('month', m.day::timestamp)::date AS month, sum(m.sign) AS change
    FROM governance_staff s
    -- Who leaves counts to the end of that month, so that a successor leaves no gap.
    CROSS JOIN LATERAL (VALUES (s.appointed_on, 1), ((s.left_on + interval '1 month')::date, -1)) AS m(day, sign)
    WHERE m.day IS NOT NULL
    GROUP BY 1, 2, 3, 4
), strength AS (
    SELECT county_code, township_code, role, month,
           sum(change) OVER w > 0 AS filled, coalesce(sum(change) OVER (w ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) > 0, false) AS was
    FROM turn WINDOW w AS (PARTITION BY county_code, township_code, role ORDER BY month)
), roles AS (
    SELECT county_code, township_code, month, sum(filled::integer - was::integer) AS change FROM strength GROUP BY 1, 2, 3
), complete AS (
    SELECT county_code, township_code, month,
           sum(change) OVER w = 4 AS filled, coalesce(sum(change) OVER (w ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) = 4, false) AS was
    FROM roles WINDOW w AS (PARTITION BY county_code, township_code ORDER BY month)
)
SELECT county_code, 'governance_completeness'::text AS source, county_code AS source_key, 'GOVERNANCE_FOUR_ROLES'::text AS indicator,
       township_code, NULL::text AS village_code, month, filled::integer - was::integer AS numerator, 0 AS denominator
FROM complete WHERE filled <> was
UNION ALL
SELECT d.county_code, 'governance_completeness', d.county_code, 'GOVERNANCE_FOUR_ROLES', d.code, NULL, date_trunc('month', d.valid_from::timestamp)::date, 0, 1
FROM division d WHERE d.in_baseline AND d.kind IN ('TOWN', 'TOWNSHIP');

CREATE VIEW appeal_facts AS
SELECT a.county_code, 'appeal'::text AS source, a.id AS source_key, f.indicator,
       a.township_code, a.village_code, date_trunc('month', f.day::timestamp)::date AS month, f.numerator, f.denominator
FROM appeal a
CROSS JOIN LATERAL (VALUES
    ('APPEALS', true, a.received_on, 1, 0),
    ('APPEAL_ON_TIME_RATE', a.status = 'CLOSED', a.closed_on, (a.closed_on <= a.due_on)::integer, 1),
    ('APPEAL_SOLVED_RATE', a.status = 'CLOSED' AND a.lawful, a.closed_on, a.solved::integer, 1),
    ('APPEAL_SATISFIED_RATE', a.rating IS NOT NULL, a.closed_on, (a.rating >= 4)::integer, 1),
    ('APPEAL_REOPENED_RATE', a.status = 'CLOSED', a.closed_on, a.reopened::integer, 1)
) AS f(indicator, counts, day, numerator, denominator)
WHERE f.counts;

CREATE VIEW voice_facts AS
SELECT d.county_code, 'disclosure'::text AS source, d.id AS source_key, f.indicator,
       d.township_code, d.village_code, date_trunc('month', d.due_on::timestamp)::date AS month, f.numerator, f.denominator
FROM disclosure d
CROSS JOIN LATERAL (VALUES
    ('DISCLOSURE_TIMELY_RATE', true, coalesce(d.published_on <= d.due_on, false)::integer, 1),
    ('DISCLOSURE_LINKED_RATE', d.kind = 'VILLAGE', (d.linked_id IS NOT NULL)::integer, 1)
) AS f(indicator, counts, numerator, denominator)
WHERE f.counts
UNION ALL
SELECT s.county_code, 'petition_session', s.id, f.indicator, s.township_code, s.village_code, date_trunc('month', s.held_on::timestamp)::date, f.numerator, f.denominator
FROM petition_session s
CROSS JOIN LATERAL (VALUES ('PETITION_SESSIONS', 1, 0), ('PETITION_SETTLED_RATE', s.settled, s.matters)) AS f(indicator, numerator, denominator)
UNION ALL
SELECT m.county_code, 'people_matter', m.id, 'PEOPLE_MATTERS_DONE_RATE', m.township_code, NULL, date_trunc('month', f.day::timestamp)::date, f.numerator, f.denominator
FROM people_matter m
CROSS JOIN LATERAL (VALUES (m.listed_on, 0, 1), (m.done_on, 1, 0)) AS f(day, numerator, denominator)
WHERE f.day IS NOT NULL
UNION ALL
SELECT c.county_code, 'consultation', c.id, 'CONSULTATION_ADOPTED_RATE', c.township_code, c.village_code, date_trunc('month', c.held_on::timestamp)::date,
       (c.adopted_on IS NOT NULL)::integer, 1
FROM consultation c
UNION ALL
SELECT r.county_code, 'duty_report', r.id, 'DUTY_REPORT_SCORE', r.township_code, NULL, date_trunc('month', r.held_on::timestamp)::date, r.score, 1
FROM duty_report r
UNION ALL
SELECT c.county_code, 'cadre_contact', c.id, 'CADRE_CONTACT_RATE', c.township_code, c.village_code, date_trunc('month', m.day::timestamp)::date,
       m.sign * c.households, m.sign * c.village_households
FROM cadre_contact c
CROSS JOIN LATERAL (VALUES (c.started_on, 1), (c.ended_on, -1)) AS m(day, sign)
WHERE m.day IS NOT NULL;

-- +goose Down
DROP VIEW voice_facts, appeal_facts, governance_completeness_facts, governance_facts;
