-- +goose Up
-- Sub-item 1.3, township stations: the old three offices and four centres, the five that came after
-- them, what became of which, and who answers for each: one leader and one business supervisor.

CREATE TABLE institution (
    county_code text NOT NULL, id uuid NOT NULL,
    kind             text NOT NULL CHECK (kind IN ('FORMER_OFFICE', 'FORMER_CENTRE', 'PARTY_GOVERNMENT_OFFICE', 'GOVERNANCE_OFFICE', 'ECONOMIC_CENTRE', 'LIVELIHOOD_CENTRE', 'LAW_ENFORCEMENT_BRIGADE')),
    name             text NOT NULL CHECK (name <> ''),
    template         text NOT NULL CHECK (template IN ('BEFORE', 'AFTER')),
    ordinal          integer NOT NULL CHECK (ordinal BETWEEN 1 AND 7),
    is_placeholder   boolean NOT NULL,
    established_on   date NOT NULL, abolished_on date CHECK (abolished_on > established_on),
    authorised_posts integer CHECK (authorised_posts > 0),
    filled_posts     integer CHECK (filled_posts BETWEEN 0 AND authorised_posts),
    leader_id        uuid, supervisor_id uuid,
    township_code    text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    -- Constants for the foreign keys below: the appointment named is one of that role, and still held.
    leader_role     text NOT NULL GENERATED ALWAYS AS ('LEADER') STORED,
    supervisor_role text NOT NULL GENERATED ALWAYS AS ('SUPERVISOR') STORED,
    held            boolean NOT NULL GENERATED ALWAYS AS (true) STORED,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, id, township_code),
    CONSTRAINT institution_template CHECK ((template = 'BEFORE') = (kind IN ('FORMER_OFFICE', 'FORMER_CENTRE'))),
    -- A station of today has both, and posts; one that is gone has neither any more.
    CONSTRAINT institution_leader CHECK ((leader_id IS NOT NULL) = (template = 'AFTER' AND abolished_on IS NULL)),
    CONSTRAINT institution_supervisor CHECK ((supervisor_id IS NOT NULL) = (template = 'AFTER' AND abolished_on IS NULL)),
    CONSTRAINT institution_posts CHECK ((authorised_posts IS NOT NULL) = (template = 'AFTER') AND (filled_posts IS NULL) = (authorised_posts IS NULL))
);

CREATE TABLE institution_post (
    county_code text NOT NULL, id uuid NOT NULL,
    role           text NOT NULL CHECK (role IN ('LEADER', 'SUPERVISOR')),
    holder_name    text NOT NULL,
    appointed_on   date NOT NULL, ended_on date CHECK (ended_on > appointed_on),
    held           boolean NOT NULL GENERATED ALWAYS AS (ended_on IS NULL) STORED,
    institution_id uuid NOT NULL,
    township_code  text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, id, institution_id, role, held)
);

CREATE TABLE institution_change (
    county_code text NOT NULL, id uuid NOT NULL,
    action        text NOT NULL CHECK (action IN ('ABOLISH', 'ADJUST', 'MERGE', 'TRANSFER')),
    effective_on  date NOT NULL,
    from_id       uuid NOT NULL,
    to_id         uuid CHECK (to_id <> from_id),
    basis_code    text NOT NULL,
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    -- What is abolished goes nowhere; everything else goes somewhere.
    CONSTRAINT institution_change_goes CHECK ((action = 'ABOLISH') = (to_id IS NULL)),
    CONSTRAINT institution_change_once UNIQUE NULLS NOT DISTINCT (county_code, from_id, to_id)
);

-- A decision of rule R-6 about a township, with what it was made from; it holds until the next.
CREATE TABLE institution_review (
    county_code text NOT NULL, id uuid NOT NULL,
    reviewed_on date NOT NULL, valid_to date CHECK (valid_to > reviewed_on),
    compliant   boolean NOT NULL,
    stations    integer NOT NULL CHECK (stations >= 0),
    leaders     integer NOT NULL CHECK (leaders >= 0),
    supervisors integer NOT NULL CHECK (supervisors >= 0),
    reason_zh   text NOT NULL CHECK (reason_zh <> ''), reason_en text NOT NULL CHECK (reason_en <> ''),
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, township_code, reviewed_on),
    CONSTRAINT institution_review_sound CHECK (NOT compliant OR (stations = 5 AND leaders = 5 AND supervisors = 5))
);

-- distribute hook

ALTER TABLE institution ADD CONSTRAINT institution_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE institution_post ADD CONSTRAINT institution_post_institution_fkey FOREIGN KEY (county_code, institution_id, township_code) REFERENCES institution (county_code, id, township_code);
ALTER TABLE institution_post ADD CONSTRAINT institution_post_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
-- Exactly one of each: at most one by the unique index, at least one by these. They are checked at the
-- commit, so that a change of leader is one transaction.
ALTER TABLE institution ADD CONSTRAINT institution_leader_fkey FOREIGN KEY (county_code, leader_id, id, leader_role, held) REFERENCES institution_post (county_code, id, institution_id, role, held) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE institution ADD CONSTRAINT institution_supervisor_fkey FOREIGN KEY (county_code, supervisor_id, id, supervisor_role, held) REFERENCES institution_post (county_code, id, institution_id, role, held) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE institution_change ADD CONSTRAINT institution_change_from_fkey FOREIGN KEY (county_code, from_id, township_code) REFERENCES institution (county_code, id, township_code);
ALTER TABLE institution_change ADD CONSTRAINT institution_change_to_fkey FOREIGN KEY (county_code, to_id, township_code) REFERENCES institution (county_code, id, township_code);
ALTER TABLE institution_change ADD CONSTRAINT institution_change_basis_fkey FOREIGN KEY (county_code, basis_code) REFERENCES policy_document (county_code, code);
ALTER TABLE institution_change ADD CONSTRAINT institution_change_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE institution_review ADD CONSTRAINT institution_review_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);

-- One station of each kind, one holder of each role, one decision, at a time.
CREATE UNIQUE INDEX institution_active_key ON institution (county_code, township_code, kind) WHERE abolished_on IS NULL AND template = 'AFTER';
CREATE UNIQUE INDEX institution_post_active_key ON institution_post (county_code, institution_id, role) WHERE ended_on IS NULL;
CREATE UNIQUE INDEX institution_review_active_key ON institution_review (county_code, township_code) WHERE valid_to IS NULL;
CREATE INDEX institution_township_idx ON institution (county_code, township_code, ordinal);
CREATE INDEX institution_leader_idx ON institution (county_code, leader_id);
CREATE INDEX institution_supervisor_idx ON institution (county_code, supervisor_id);
CREATE INDEX institution_post_institution_idx ON institution_post (county_code, institution_id, appointed_on);
CREATE INDEX institution_post_township_idx ON institution_post (county_code, township_code);
CREATE INDEX institution_change_from_idx ON institution_change (county_code, from_id);
CREATE INDEX institution_change_to_idx ON institution_change (county_code, to_id);
CREATE INDEX institution_change_basis_idx ON institution_change (county_code, basis_code);
CREATE INDEX institution_change_township_idx ON institution_change (county_code, township_code, effective_on);

-- What there was before is counted once and for all: it is what the reform is measured against.
CREATE VIEW institution_facts AS
SELECT i.county_code, 'institution'::text AS source, i.id AS source_key, f.indicator,
       i.township_code, NULL::text AS village_code, date_trunc('month', f.day::timestamp)::date AS month,
       f.sign * f.numerator AS numerator, f.sign * f.denominator AS denominator
FROM institution i
CROSS JOIN LATERAL (VALUES (i.established_on, 1), (i.abolished_on, -1)) AS m(day, sign)
CROSS JOIN LATERAL (VALUES
    ('INST_STATIONS', i.template = 'AFTER', m.day, m.sign, 1, 0),
    ('INST_OFFICES', i.kind IN ('PARTY_GOVERNMENT_OFFICE', 'GOVERNANCE_OFFICE'), m.day, m.sign, 1, 0),
    ('INST_CENTRES', i.kind IN ('ECONOMIC_CENTRE', 'LIVELIHOOD_CENTRE'), m.day, m.sign, 1, 0),
    ('INST_BRIGADES', i.kind = 'LAW_ENFORCEMENT_BRIGADE', m.day, m.sign, 1, 0),
    ('INST_VACANCY_RATE', i.template = 'AFTER', m.day, m.sign, i.filled_posts, i.authorised_posts),
    ('INST_STREAMLINE_RATE', true, m.day, m.sign, 1, 0),
    ('INST_STREAMLINE_RATE', i.template = 'BEFORE' AND m.sign = 1, m.day, 1, 0, 1),
    ('INST_BEFORE_OFFICES', i.kind = 'FORMER_OFFICE' AND m.sign = 1, m.day, 1, 1, 0),
    ('INST_BEFORE_CENTRES', i.kind = 'FORMER_CENTRE' AND m.sign = 1, m.day, 1, 1, 0)
) AS f(indicator, counts, day, sign, numerator, denominator)
WHERE f.counts AND f.day IS NOT NULL
UNION ALL
SELECT p.county_code, 'institution_post', p.id, CASE p.role WHEN 'LEADER' THEN 'INST_LEADER_COVERAGE' ELSE 'INST_SUPERVISOR_COVERAGE' END,
       p.township_code, NULL, date_trunc('month', m.day::timestamp)::date, m.sign, 0
FROM institution_post p
CROSS JOIN LATERAL (VALUES (p.appointed_on, 1), (p.ended_on, -1)) AS m(day, sign)
WHERE m.day IS NOT NULL
UNION ALL
SELECT r.county_code, 'institution_review', r.id, 'INST_COMPLIANCE', r.township_code, NULL, date_trunc('month', m.day::timestamp)::date,
       m.sign * r.compliant::integer, m.sign
FROM institution_review r
CROSS JOIN LATERAL (VALUES (r.reviewed_on, 1), (r.valid_to, -1)) AS m(day, sign)
WHERE m.day IS NOT NULL;

-- +goose Down
-- Loses all rows of the tables.
DROP VIEW institution_facts;
ALTER TABLE institution DROP CONSTRAINT institution_supervisor_fkey;
ALTER TABLE institution DROP CONSTRAINT institution_leader_fkey;
DROP TABLE institution_review, institution_change, institution_post, institution;
