-- +goose Up
-- What a filter must be able to say, so that both sides of every figure lead to their exact rows.

-- Closed (or published) on or before the due day; null while it is not closed.
ALTER TABLE service_request ADD COLUMN on_time boolean GENERATED ALWAYS AS (closed_on <= due_on) STORED;
ALTER TABLE mediation_case ADD COLUMN on_time boolean GENERATED ALWAYS AS (closed_on <= due_on) STORED;
ALTER TABLE appeal ADD COLUMN on_time boolean GENERATED ALWAYS AS (closed_on <= due_on) STORED;
ALTER TABLE disclosure ADD COLUMN on_time boolean GENERATED ALWAYS AS (published_on <= due_on) STORED;

-- A survey, a count or a statement holds until the next of its kind: each row says which that is, and
-- null says that it is the latest. What follows is later (the check), is a row of the same place (the
-- foreign key) and follows one row only, the latest included (the unique key), so the rows of a place
-- are one chain in order of time. The foreign key waits for the end of the transaction, in which a
-- writer of a new row points the one before to it.
ALTER TABLE toilet_survey ADD COLUMN superseded_on date CONSTRAINT toilet_survey_superseded CHECK (superseded_on > surveyed_on);
UPDATE toilet_survey s SET superseded_on = n.next
FROM (SELECT county_code, id, lead(surveyed_on) OVER (PARTITION BY county_code, village_code ORDER BY surveyed_on) AS next FROM toilet_survey) AS n
WHERE n.county_code = s.county_code AND n.id = s.id;
ALTER TABLE toilet_survey ADD CONSTRAINT toilet_survey_next_key UNIQUE NULLS NOT DISTINCT (county_code, village_code, superseded_on);
ALTER TABLE toilet_survey ADD CONSTRAINT toilet_survey_next_fkey FOREIGN KEY (county_code, village_code, superseded_on)
    REFERENCES toilet_survey (county_code, village_code, surveyed_on) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE key_site_coverage ADD COLUMN superseded_on date CONSTRAINT key_site_coverage_superseded CHECK (superseded_on > as_of);
UPDATE key_site_coverage s SET superseded_on = n.next
FROM (SELECT county_code, id, lead(as_of) OVER (PARTITION BY county_code, township_code, field ORDER BY as_of) AS next FROM key_site_coverage) AS n
WHERE n.county_code = s.county_code AND n.id = s.id;
ALTER TABLE key_site_coverage ADD CONSTRAINT key_site_coverage_next_key UNIQUE NULLS NOT DISTINCT (county_code, township_code, field, superseded_on);
ALTER TABLE key_site_coverage ADD CONSTRAINT key_site_coverage_next_fkey FOREIGN KEY (county_code, township_code, field, superseded_on)
    REFERENCES key_site_coverage (county_code, township_code, field, as_of) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE population_stat ADD COLUMN superseded_year integer CONSTRAINT population_stat_superseded CHECK (superseded_year > year);
UPDATE population_stat s SET superseded_year = n.next
FROM (SELECT county_code, id, lead(year) OVER (PARTITION BY county_code, division_code, basis ORDER BY year) AS next FROM population_stat) AS n
WHERE n.county_code = s.county_code AND n.id = s.id;
ALTER TABLE population_stat ADD CONSTRAINT population_stat_next_key UNIQUE NULLS NOT DISTINCT (county_code, division_code, basis, superseded_year);
ALTER TABLE population_stat ADD CONSTRAINT population_stat_next_fkey FOREIGN KEY (county_code, division_code, superseded_year, basis)
    REFERENCES population_stat (county_code, division_code, year, basis) DEFERRABLE INITIALLY DEFERRED;

-- +goose Down
-- Loses nothing that Up does not compute again from the rows.
ALTER TABLE population_stat DROP COLUMN superseded_year;
ALTER TABLE key_site_coverage DROP COLUMN superseded_on;
ALTER TABLE toilet_survey DROP COLUMN superseded_on;
ALTER TABLE disclosure DROP COLUMN on_time;
ALTER TABLE appeal DROP COLUMN on_time;
ALTER TABLE mediation_case DROP COLUMN on_time;
ALTER TABLE service_request DROP COLUMN on_time;
