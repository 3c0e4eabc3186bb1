-- +goose Up
-- What other counties have and Litong has not: a baseline of another day, and subdistricts
-- (街道), which count among the units of a township's level like towns and townships.

-- The day of the list that the baseline is. NULL: the last day of the records.
ALTER TABLE county ADD COLUMN baseline_on date;
UPDATE county SET baseline_on = '2018-12-31' WHERE demo;

ALTER TABLE division DROP CONSTRAINT division_kind_check;
ALTER TABLE division ADD CONSTRAINT division_kind_check CHECK (kind IN ('DISTRICT', 'SUBDISTRICT', 'TOWN', 'TOWNSHIP', 'VILLAGE', 'COMMUNITY', 'FARM', 'FARM_UNIT', 'ZONE'));
ALTER TABLE division DROP CONSTRAINT division_kind_fits_level;
ALTER TABLE division ADD CONSTRAINT division_kind_fits_level CHECK (CASE level
    WHEN 'DISTRICT' THEN kind = 'DISTRICT'
    WHEN 'TOWNSHIP' THEN kind IN ('SUBDISTRICT', 'TOWN', 'TOWNSHIP', 'FARM', 'ZONE')
    ELSE kind IN ('VILLAGE', 'COMMUNITY', 'FARM', 'FARM_UNIT') END);

CREATE OR REPLACE VIEW division_facts AS
SELECT d.county_code, 'division'::text AS source, d.code AS source_key, c.indicator,
       d.township_code, NULL::text AS village_code, date_trunc('month', d.valid_from::timestamp)::date AS month,
       1 AS numerator, 0 AS denominator
FROM division d
JOIN (VALUES ('TOWNS', 'TOWN'), ('TOWNSHIPS', 'TOWNSHIP'), ('VILLAGES', 'VILLAGE'), ('COMMUNITIES', 'COMMUNITY'), ('FARMS', 'FARM'),
             ('TOWNSHIP_UNITS', 'SUBDISTRICT'), ('TOWNSHIP_UNITS', 'TOWN'), ('TOWNSHIP_UNITS', 'TOWNSHIP'), ('VILLAGE_UNITS', 'VILLAGE'), ('VILLAGE_UNITS', 'COMMUNITY'))
     AS c(indicator, kind) ON c.kind = d.kind
WHERE d.in_baseline;

CREATE OR REPLACE VIEW governance_completeness_facts AS
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
FROM division d WHERE d.in_baseline AND d.kind IN ('SUBDISTRICT', 'TOWN', 'TOWNSHIP');

-- +goose Down
-- Loses the days of baselines, and which units are subdistricts: they count as other units of the level.
CREATE OR REPLACE VIEW governance_completeness_facts AS
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

CREATE OR REPLACE VIEW division_facts AS
SELECT d.county_code, 'division'::text AS source, d.code AS source_key, c.indicator,
       d.township_code, NULL::text AS village_code, date_trunc('month', d.valid_from::timestamp)::date AS month,
       1 AS numerator, 0 AS denominator
FROM division d
JOIN (VALUES ('TOWNS', 'TOWN'), ('TOWNSHIPS', 'TOWNSHIP'), ('VILLAGES', 'VILLAGE'), ('COMMUNITIES', 'COMMUNITY'), ('FARMS', 'FARM'),
             ('TOWNSHIP_UNITS', 'TOWN'), ('TOWNSHIP_UNITS', 'TOWNSHIP'), ('VILLAGE_UNITS', 'VILLAGE'), ('VILLAGE_UNITS', 'COMMUNITY'))
     AS c(indicator, kind) ON c.kind = d.kind
WHERE d.in_baseline;

UPDATE division SET kind = 'ZONE' WHERE kind = 'SUBDISTRICT';
ALTER TABLE division DROP CONSTRAINT division_kind_fits_level;
ALTER TABLE division ADD CONSTRAINT division_kind_fits_level CHECK (CASE level
    WHEN 'DISTRICT' THEN kind = 'DISTRICT'
    WHEN 'TOWNSHIP' THEN kind IN ('TOWN', 'TOWNSHIP', 'FARM', 'ZONE')
    ELSE kind IN ('VILLAGE', 'COMMUNITY', 'FARM', 'FARM_UNIT') END);
ALTER TABLE division DROP CONSTRAINT division_kind_check;
ALTER TABLE division ADD CONSTRAINT division_kind_check CHECK (kind IN ('DISTRICT', 'TOWN', 'TOWNSHIP', 'VILLAGE', 'COMMUNITY', 'FARM', 'FARM_UNIT', 'ZONE'));
ALTER TABLE county DROP COLUMN baseline_on;
