-- +goose Up
-- What is done late is not done on time, and what is due and open is overdue: both are facts of their
-- own. Past figures follow from dates, not from what rows say today. What falls due after the data's
-- last day is not due yet; the cells are computed anew when that day moves (facts_version names it).

ALTER TABLE meeting_decision ADD COLUMN on_time boolean GENERATED ALWAYS AS (done_on <= due_on) STORED;
ALTER TABLE people_matter ADD COLUMN on_time boolean GENERATED ALWAYS AS (done_on <= due_on) STORED;
ALTER TABLE women_loan ADD COLUMN on_time boolean GENERATED ALWAYS AS (repaid_on <= due_on) STORED;
ALTER TABLE inspection_finding ADD COLUMN on_time boolean GENERATED ALWAYS AS (rectified_on <= due_on) STORED;
ALTER TABLE health_check ADD COLUMN on_time boolean GENERATED ALWAYS AS (checked_on <= due_on) STORED;
ALTER TABLE cadre_training ADD COLUMN on_time boolean GENERATED ALWAYS AS (completed_on <= due_on) STORED;

-- Households are to be contacted from the start of the records, whether or not a cadre has begun: the
-- first row of a village counts them from then, each later row from its own start.
ALTER TABLE cadre_contact ADD COLUMN counted_from date, ADD COLUMN superseded_on date;
UPDATE cadre_contact c SET counted_from = CASE WHEN n.turn = 1 THEN least(k.data_from, c.started_on) ELSE c.started_on END, superseded_on = n.next_on
FROM (SELECT county_code, id, row_number() OVER w AS turn, lead(started_on) OVER w AS next_on
      FROM cadre_contact WINDOW w AS (PARTITION BY county_code, village_code ORDER BY started_on, id)) AS n
JOIN county k ON k.county_code = n.county_code
WHERE n.county_code = c.county_code AND n.id = c.id;
ALTER TABLE cadre_contact ALTER COLUMN counted_from SET NOT NULL;
ALTER TABLE cadre_contact ADD CONSTRAINT cadre_contact_counted CHECK (counted_from <= started_on AND superseded_on >= counted_from);

CREATE OR REPLACE VIEW governance_facts AS
SELECT s.county_code, 'governance_staff'::text AS source, s.id AS source_key, 'GOVERNANCE_STAFF'::text AS indicator,
       s.township_code, NULL::text AS village_code, date_trunc('month', m.day::timestamp)::date AS month, m.sign AS numerator, 0 AS denominator
FROM governance_staff s
CROSS JOIN LATERAL (VALUES (s.appointed_on, 1), (s.left_on, -1)) AS m(day, sign)
WHERE m.day IS NOT NULL
UNION ALL
SELECT d.county_code, 'meeting_decision', d.id, 'DECISION_DONE_RATE', d.township_code, NULL, date_trunc('month', d.due_on::timestamp)::date,
       coalesce(d.on_time, false)::integer, 1
FROM meeting_decision d JOIN county c ON c.county_code = d.county_code AND d.due_on <= c.data_through
UNION ALL
SELECT m.county_code, 'joint_meeting', m.id, 'JOINT_MEETINGS', m.township_code, NULL, date_trunc('month', m.held_on::timestamp)::date, 1, 0
FROM joint_meeting m
UNION ALL
SELECT e.county_code, 'emergency_incident', e.id, 'EMERGENCY_MINUTES', e.township_code, e.village_code, date_trunc('month', e.occurred_on::timestamp)::date,
       e.response_minutes, 1
FROM emergency_incident e;

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

CREATE OR REPLACE VIEW supply_facts AS
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
    ('LOAN_REPAYMENT_RATE', l.due_on, coalesce(l.on_time, false)::integer, 1)
) AS f(indicator, day, numerator, denominator)
JOIN county k ON k.county_code = l.county_code AND f.day <= k.data_through
UNION ALL
SELECT h.county_code, 'hardship_file', h.id, f.indicator, h.township_code, NULL, date_trunc('month', f.day::timestamp)::date, f.numerator, f.denominator
FROM hardship_file h
CROSS JOIN LATERAL (VALUES
    ('HARDSHIP_FILED_RATE', h.identified_on, 0, 1), ('HARDSHIP_FILED_RATE', h.filed_on, 1, 0), ('HARDSHIP_VERIFIED_RATE', h.filed_on, 0, 1)
) AS f(indicator, day, numerator, denominator)
WHERE f.day IS NOT NULL;

CREATE OR REPLACE VIEW oversight_facts AS
SELECT i.county_code, 'fund_inspection'::text AS source, i.id AS source_key, f.indicator,
       i.township_code, NULL::text AS village_code, date_trunc('month', i.inspected_on::timestamp)::date AS month, f.numerator, 0::numeric AS denominator
FROM fund_inspection i
CROSS JOIN LATERAL (VALUES ('FUND_INSPECTIONS', 1::numeric), ('FUNDS_INSPECTED', i.amount)) AS f(indicator, numerator)
UNION ALL
SELECT n.county_code, 'inspection_finding', n.id, 'FINDING_RECTIFIED_RATE', n.township_code, NULL, date_trunc('month', n.due_on::timestamp)::date,
       coalesce(n.on_time, false)::integer, 1
FROM inspection_finding n JOIN county k ON k.county_code = n.county_code AND n.due_on <= k.data_through
UNION ALL -- for amounts the denominator counts the reports, for growth it is the year before
SELECT p.county_code, 'personnel_funding', p.id, f.indicator, p.township_code, NULL, make_date(p.year, 1, 1), f.numerator, f.denominator
FROM personnel_funding p
CROSS JOIN LATERAL (VALUES ('PERSONNEL_FUNDING', p.amount, 1::numeric), ('PERSONNEL_FUNDING_GROWTH', p.change, p.previous_amount)) AS f(indicator, numerator, denominator)
WHERE f.denominator IS NOT NULL;

CREATE OR REPLACE VIEW village_cadre_facts AS
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
       coalesce(h.on_time, false)::integer, 1
FROM health_check h JOIN county k ON k.county_code = h.county_code AND h.due_on <= k.data_through
UNION ALL
SELECT t.county_code, 'cadre_training', t.id, 'CADRE_TRAINING_RATE', t.township_code, t.village_code, date_trunc('month', t.due_on::timestamp)::date,
       coalesce(t.on_time, false)::integer, 1
FROM cadre_training t JOIN county k ON k.county_code = t.county_code AND t.due_on <= k.data_through
UNION ALL
SELECT i.county_code, 'cadre_insurance', i.id, 'CADRE_INSURANCE_RATE', i.township_code, i.village_code, date_trunc('month', m.day::timestamp)::date, m.sign, 0
FROM cadre_insurance i
CROSS JOIN LATERAL (VALUES (i.insured_from, 1), (i.insured_to, -1)) AS m(day, sign);

-- +goose Down
-- Loses counted_from and superseded_on, which follow from the other rows of a village.
CREATE OR REPLACE VIEW governance_facts AS
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

CREATE OR REPLACE VIEW voice_facts AS
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

CREATE OR REPLACE VIEW supply_facts AS
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

CREATE OR REPLACE VIEW oversight_facts AS
SELECT i.county_code, 'fund_inspection'::text AS source, i.id AS source_key, f.indicator,
       i.township_code, NULL::text AS village_code, date_trunc('month', i.inspected_on::timestamp)::date AS month, f.numerator, 0::numeric AS denominator
FROM fund_inspection i
CROSS JOIN LATERAL (VALUES ('FUND_INSPECTIONS', 1::numeric), ('FUNDS_INSPECTED', i.amount)) AS f(indicator, numerator)
UNION ALL
SELECT n.county_code, 'inspection_finding', n.id, 'FINDING_RECTIFIED_RATE', n.township_code, NULL, date_trunc('month', f.day::timestamp)::date, f.numerator, f.denominator
FROM inspection_finding n
CROSS JOIN LATERAL (VALUES (n.found_on, 0, 1), (n.rectified_on, 1, 0)) AS f(day, numerator, denominator)
WHERE f.day IS NOT NULL
UNION ALL -- for amounts the denominator counts the reports, for growth it is the year before
SELECT p.county_code, 'personnel_funding', p.id, f.indicator, p.township_code, NULL, make_date(p.year, 1, 1), f.numerator, f.denominator
FROM personnel_funding p
CROSS JOIN LATERAL (VALUES ('PERSONNEL_FUNDING', p.amount, 1::numeric), ('PERSONNEL_FUNDING_GROWTH', p.change, p.previous_amount)) AS f(indicator, numerator, denominator)
WHERE f.denominator IS NOT NULL;

CREATE OR REPLACE VIEW village_cadre_facts AS
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

ALTER TABLE cadre_contact DROP COLUMN superseded_on, DROP COLUMN counted_from;
ALTER TABLE meeting_decision DROP COLUMN on_time;
ALTER TABLE people_matter DROP COLUMN on_time;
ALTER TABLE women_loan DROP COLUMN on_time;
ALTER TABLE inspection_finding DROP COLUMN on_time;
ALTER TABLE health_check DROP COLUMN on_time;
ALTER TABLE cadre_training DROP COLUMN on_time;
