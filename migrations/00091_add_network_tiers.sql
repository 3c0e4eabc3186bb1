-- +goose Up
-- Five tiers are linked (S-223): the city's link to the region and the district's to
-- the city stand beside those of townships and villages. What counts stays what it
-- was: the units of the district, at the township and village tiers.
ALTER TABLE network_link DROP CONSTRAINT network_link_tier_check;
ALTER TABLE network_link ADD CONSTRAINT network_link_tier_check CHECK (tier IN ('CITY', 'DISTRICT', 'TOWNSHIP', 'VILLAGE'));
ALTER TABLE network_link ADD CONSTRAINT network_link_above CHECK (tier NOT IN ('CITY', 'DISTRICT') OR township_code IS NULL);

CREATE OR REPLACE VIEW digital_facts AS
SELECT i.county_code, 'system_integration'::text AS source, i.id AS source_key, 'INTEGRATION_RATE'::text AS indicator,
       i.township_code, NULL::text AS village_code, date_trunc('month', f.day::timestamp)::date AS month, f.numerator, f.denominator
FROM system_integration i
CROSS JOIN LATERAL (VALUES (i.planned_on, 0, 1), (i.integrated_on, 1, 0)) AS f(day, numerator, denominator)
WHERE f.day IS NOT NULL
UNION ALL -- the departments' ends of the extranet, and the links above the townships, are no township's
SELECT n.county_code, 'network_link', n.id, CASE n.kind WHEN 'VERTICAL' THEN 'CONNECTIVITY_RATE' ELSE 'EXTRANET_RATE' END,
       n.township_code, n.village_code, date_trunc('month', f.day::timestamp)::date, f.numerator, f.denominator
FROM network_link n
CROSS JOIN LATERAL (VALUES (n.required_from, 0, 1), (n.connected_on, 1, 0), (n.disconnected_on, -1, 0)) AS f(day, numerator, denominator)
WHERE f.day IS NOT NULL AND n.tier IN ('TOWNSHIP', 'VILLAGE');

-- +goose Down
-- Loses the links above the townships.
DELETE FROM network_link WHERE tier = 'CITY' OR tier = 'DISTRICT' AND kind = 'VERTICAL';
CREATE OR REPLACE VIEW digital_facts AS
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
ALTER TABLE network_link DROP CONSTRAINT network_link_above;
ALTER TABLE network_link DROP CONSTRAINT network_link_tier_check;
ALTER TABLE network_link ADD CONSTRAINT network_link_tier_check CHECK (tier IN ('DISTRICT', 'TOWNSHIP', 'VILLAGE'));
