-- +goose Up
-- Sub-item 3.2, feedback on appeals: appeals and their steps, disclosure, reception and visits by leaders, the
-- hundred matters, consultation, duty reports, and contact of cadres with households.

CREATE TABLE appeal (
    county_code text NOT NULL, id uuid NOT NULL,
    number text NOT NULL CHECK (number <> ''),
    channel text NOT NULL CHECK (channel IN ('WEBSITE', 'WECHAT', 'APP', 'HOTLINE', 'LETTER', 'VISIT', 'RECEPTION')),
    category text NOT NULL CHECK (category IN ('LIVELIHOOD', 'INFRASTRUCTURE', 'ENVIRONMENT', 'LAND', 'AGRICULTURE', 'PUBLIC_SECURITY', 'VILLAGE_AFFAIRS', 'OTHER')),
    worry text CHECK (worry IN ('ANNOYANCE', 'WORRY', 'GRIEVANCE')),
    status text NOT NULL CHECK (status IN ('ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'CLOSED', 'RETURNED')),
    lawful boolean NOT NULL,
    received_on date NOT NULL,
    due_on date NOT NULL CHECK (due_on >= received_on),
    closed_on date CHECK (closed_on >= received_on),
    solved boolean,
    rating integer CHECK (rating BETWEEN 1 AND 5),
    reopened boolean NOT NULL,
    petitioner text NOT NULL CHECK (petitioner <> ''),
    first_receiver text NOT NULL CHECK (first_receiver <> ''),
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    village_code text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, number),
    CONSTRAINT appeal_village CHECK (left(village_code, 9) = left(township_code, 9)),
    CONSTRAINT appeal_closed CHECK ((status IN ('CLOSED', 'RETURNED')) = (closed_on IS NOT NULL)),
    CONSTRAINT appeal_solved_when_closed CHECK ((status = 'CLOSED') = (solved IS NOT NULL)),
    CONSTRAINT appeal_rated_when_closed CHECK (rating IS NULL OR status = 'CLOSED')
);

CREATE TABLE appeal_step (
    county_code text NOT NULL, id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('ACCEPTED', 'ASSIGNED', 'HANDLED', 'ANSWERED', 'RATED', 'CLOSED', 'RETURNED')),
    happened_on date NOT NULL,
    ordinal integer NOT NULL CHECK (ordinal > 0),
    appeal_id uuid NOT NULL,
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, appeal_id, ordinal)
);

CREATE TABLE disclosure (
    county_code text NOT NULL, id uuid NOT NULL,
    title text NOT NULL CHECK (title <> ''),
    kind text NOT NULL CHECK (kind IN ('GOVERNMENT', 'VILLAGE')),
    channel text NOT NULL CHECK (channel IN ('WEBSITE', 'WECHAT', 'APP', 'BOARD')),
    due_on date NOT NULL,
    published_on date,
    linked_id uuid,
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    village_code text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    CONSTRAINT disclosure_village CHECK (left(village_code, 9) = left(township_code, 9)),
    CONSTRAINT disclosure_village_affairs CHECK ((kind = 'VILLAGE') = (village_code IS NOT NULL)),
    CONSTRAINT disclosure_linked CHECK (linked_id IS NULL OR kind = 'VILLAGE')
);

CREATE TABLE petition_session (
    county_code text NOT NULL, id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('RECEPTION', 'VISIT')),
    held_on date NOT NULL,
    leader text NOT NULL CHECK (leader <> ''),
    petitioners integer NOT NULL CHECK (petitioners >= 0),
    matters integer NOT NULL CHECK (matters >= 0),
    settled integer NOT NULL CHECK (settled >= 0),
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    village_code text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    CONSTRAINT petition_session_village CHECK (left(village_code, 9) = left(township_code, 9)),
    CONSTRAINT petition_session_settled_of_raised CHECK (settled <= matters)
);

CREATE TABLE people_matter (
    county_code text NOT NULL, id uuid NOT NULL,
    number integer NOT NULL CHECK (number BETWEEN 1 AND 100),
    title text NOT NULL CHECK (title <> ''),
    year integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    listed_on date NOT NULL,
    due_on date NOT NULL CHECK (due_on >= listed_on),
    done_on date CHECK (done_on >= listed_on),
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, year, number)
);

CREATE TABLE consultation (
    county_code text NOT NULL, id uuid NOT NULL,
    topic text NOT NULL CHECK (topic <> ''),
    held_on date NOT NULL,
    participants integer NOT NULL CHECK (participants > 0),
    result text NOT NULL CHECK (result IN ('AGREED', 'PARTLY', 'NOT_AGREED')),
    adopted_on date CHECK (adopted_on >= held_on),
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    village_code text NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    CONSTRAINT consultation_village CHECK (left(village_code, 9) = left(township_code, 9))
);

CREATE TABLE duty_report (
    county_code text NOT NULL, id uuid NOT NULL,
    leader text NOT NULL CHECK (leader <> ''),
    held_on date NOT NULL,
    deputies integer NOT NULL CHECK (deputies > 0),
    voters integer NOT NULL CHECK (voters > 0),
    score numeric(5,2) NOT NULL CHECK (score BETWEEN 0 AND 100),
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id)
);

CREATE TABLE cadre_contact (
    county_code text NOT NULL, id uuid NOT NULL,
    cadre text NOT NULL CHECK (cadre <> ''),
    households integer NOT NULL CHECK (households >= 0),
    village_households integer NOT NULL CHECK (village_households > 0),
    started_on date NOT NULL,
    ended_on date CHECK (ended_on > started_on),
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    village_code text NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    CONSTRAINT cadre_contact_village CHECK (left(village_code, 9) = left(township_code, 9)),
    CONSTRAINT cadre_contact_share CHECK (households <= village_households)
);

-- distribute hook: a no-op on plain PostgreSQL; on Citus the tables are distributed by county_code
-- here, before their foreign keys exist.
ALTER TABLE appeal ADD CONSTRAINT appeal_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE appeal ADD CONSTRAINT appeal_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division (county_code, code);
ALTER TABLE appeal_step ADD CONSTRAINT appeal_step_appeal_fkey FOREIGN KEY (county_code, appeal_id) REFERENCES appeal (county_code, id);
ALTER TABLE appeal_step ADD CONSTRAINT appeal_step_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE disclosure ADD CONSTRAINT disclosure_linked_fkey FOREIGN KEY (county_code, linked_id) REFERENCES disclosure (county_code, id);
ALTER TABLE disclosure ADD CONSTRAINT disclosure_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE disclosure ADD CONSTRAINT disclosure_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division (county_code, code);
ALTER TABLE petition_session ADD CONSTRAINT petition_session_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE petition_session ADD CONSTRAINT petition_session_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division (county_code, code);
ALTER TABLE people_matter ADD CONSTRAINT people_matter_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE consultation ADD CONSTRAINT consultation_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE consultation ADD CONSTRAINT consultation_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division (county_code, code);
ALTER TABLE duty_report ADD CONSTRAINT duty_report_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE cadre_contact ADD CONSTRAINT cadre_contact_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE cadre_contact ADD CONSTRAINT cadre_contact_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division (county_code, code);

CREATE INDEX appeal_township_idx ON appeal (county_code, township_code);
CREATE INDEX appeal_village_idx ON appeal (county_code, village_code);
CREATE INDEX appeal_step_appeal_idx ON appeal_step (county_code, appeal_id);
CREATE INDEX appeal_step_township_idx ON appeal_step (county_code, township_code);
CREATE INDEX disclosure_linked_idx ON disclosure (county_code, linked_id);
CREATE INDEX disclosure_township_idx ON disclosure (county_code, township_code);
CREATE INDEX disclosure_village_idx ON disclosure (county_code, village_code);
CREATE INDEX petition_session_township_idx ON petition_session (county_code, township_code);
CREATE INDEX petition_session_village_idx ON petition_session (county_code, village_code);
CREATE INDEX people_matter_township_idx ON people_matter (county_code, township_code);
CREATE INDEX consultation_township_idx ON consultation (county_code, township_code);
CREATE INDEX consultation_village_idx ON consultation (county_code, village_code);
CREATE INDEX duty_report_township_idx ON duty_report (county_code, township_code);
CREATE INDEX cadre_contact_township_idx ON cadre_contact (county_code, township_code);
CREATE INDEX cadre_contact_village_idx ON cadre_contact (county_code, village_code);

-- +goose Down
-- Loses all rows of the tables.
DROP TABLE cadre_contact, duty_report, consultation, people_matter, petition_session, disclosure, appeal_step, appeal;
