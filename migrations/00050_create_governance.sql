-- +goose Up
-- Sub-item 3.1, comprehensive governance beside mediation: the staff under one roof, joint meetings with their
-- decisions, and emergencies.

CREATE TABLE governance_staff (
    county_code text NOT NULL, id uuid NOT NULL,
    number text NOT NULL CHECK (number <> ''),
    name text NOT NULL CHECK (name <> ''),
    role text NOT NULL CHECK (role IN ('PETITION', 'JUDICIAL_MEDIATION', 'COMMUNITY_POLICE', 'DRUG_CONTROL')),
    appointed_on date NOT NULL,
    left_on date CHECK (left_on > appointed_on),
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, number)
);

CREATE TABLE joint_meeting (
    county_code text NOT NULL, id uuid NOT NULL,
    number text NOT NULL CHECK (number <> ''),
    title text NOT NULL CHECK (title <> ''),
    held_on date NOT NULL,
    member_units integer NOT NULL CHECK (member_units > 0),
    township_code text CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, number)
);

CREATE TABLE meeting_decision (
    county_code text NOT NULL, id uuid NOT NULL,
    content text NOT NULL CHECK (content <> ''),
    decided_on date NOT NULL,
    due_on date NOT NULL CHECK (due_on >= decided_on),
    done_on date CHECK (done_on >= decided_on),
    meeting_id uuid NOT NULL,
    township_code text CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id)
);

CREATE TABLE emergency_incident (
    county_code text NOT NULL, id uuid NOT NULL,
    number text NOT NULL CHECK (number <> ''),
    kind text NOT NULL CHECK (kind IN ('NATURAL', 'ACCIDENT', 'HEALTH', 'SECURITY')),
    level text NOT NULL CHECK (level IN ('I', 'II', 'III', 'IV')),
    occurred_on date NOT NULL,
    response_minutes integer NOT NULL CHECK (response_minutes >= 0),
    closed_on date CHECK (closed_on >= occurred_on),
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    village_code text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, number),
    CONSTRAINT emergency_incident_village CHECK (left(village_code, 9) = left(township_code, 9))
);

-- distribute hook: a no-op on plain PostgreSQL; on Citus the tables are distributed by county_code
-- here, before their foreign keys exist.
ALTER TABLE governance_staff ADD CONSTRAINT governance_staff_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE joint_meeting ADD CONSTRAINT joint_meeting_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE meeting_decision ADD CONSTRAINT meeting_decision_meeting_fkey FOREIGN KEY (county_code, meeting_id) REFERENCES joint_meeting (county_code, id);
ALTER TABLE meeting_decision ADD CONSTRAINT meeting_decision_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE emergency_incident ADD CONSTRAINT emergency_incident_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE emergency_incident ADD CONSTRAINT emergency_incident_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division (county_code, code);

CREATE INDEX governance_staff_township_idx ON governance_staff (county_code, township_code);
CREATE INDEX joint_meeting_township_idx ON joint_meeting (county_code, township_code);
CREATE INDEX meeting_decision_meeting_idx ON meeting_decision (county_code, meeting_id);
CREATE INDEX meeting_decision_township_idx ON meeting_decision (county_code, township_code);
CREATE INDEX emergency_incident_township_idx ON emergency_incident (county_code, township_code);
CREATE INDEX emergency_incident_village_idx ON emergency_incident (county_code, village_code);

-- +goose Down
-- Loses all rows of the tables.
DROP TABLE emergency_incident, meeting_decision, joint_meeting, governance_staff;
