-- +goose Up
-- Sub-item 2.1, integrated facilities: livelihood-services centres and the five unifications, health centres,
-- eldercare, roads, sanitary toilets, honours and construction projects.

CREATE TABLE service_centre (
    county_code text NOT NULL, id uuid NOT NULL,
    name text NOT NULL CHECK (name <> ''),
    build_mode text NOT NULL CHECK (build_mode IN ('NEW', 'RENOVATED', 'INTEGRATED')),
    opened_on date NOT NULL,
    closed_on date,
    standardised_on date,
    windows integer NOT NULL CHECK (windows > 0),
    floor_area numeric(10,2) CHECK (floor_area > 0),
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, township_code, name),
    CONSTRAINT service_centre_terms CHECK (closed_on > opened_on AND standardised_on >= opened_on)
);

CREATE TABLE unification_check (
    county_code text NOT NULL, id uuid NOT NULL,
    criterion text NOT NULL CHECK (criterion IN ('SIGNAGE', 'FACILITIES', 'STAFFING', 'RULES', 'APPRAISAL')),
    passed_on date,
    checked_on date NOT NULL,
    evidence text,
    centre_id uuid NOT NULL,
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, centre_id, criterion),
    CONSTRAINT unification_check_dates CHECK (passed_on <= checked_on)
);

CREATE TABLE health_centre (
    county_code text NOT NULL, id uuid NOT NULL,
    name text NOT NULL CHECK (name <> ''),
    opened_on date NOT NULL,
    tcm_clinic_since date,
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, name),
    CONSTRAINT health_centre_clinic CHECK (tcm_clinic_since >= opened_on)
);

CREATE TABLE eldercare_facility (
    county_code text NOT NULL, id uuid NOT NULL,
    name text NOT NULL CHECK (name <> ''),
    kind text NOT NULL CHECK (kind IN ('DAY_CARE', 'MUTUAL_HELP', 'HOME_SERVICE', 'NURSING_HOME')),
    beds integer CHECK (beds > 0),
    opened_on date NOT NULL,
    closed_on date CHECK (closed_on > opened_on),
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    village_code text NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    CONSTRAINT eldercare_facility_village CHECK (left(village_code, 9) = left(township_code, 9))
);

CREATE TABLE rural_road (
    county_code text NOT NULL, id uuid NOT NULL,
    code text NOT NULL CHECK (code <> ''),
    grade text NOT NULL CHECK (grade IN ('COUNTY_ROAD', 'TOWNSHIP_ROAD', 'VILLAGE_ROAD')),
    surface text NOT NULL CHECK (surface IN ('ASPHALT', 'CONCRETE', 'GRAVEL')),
    length_km numeric(8,3) NOT NULL CHECK (length_km > 0),
    opened_on date NOT NULL,
    closed_on date CHECK (closed_on > opened_on),
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    village_code text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, code),
    CONSTRAINT rural_road_village CHECK (left(village_code, 9) = left(township_code, 9))
);

CREATE TABLE toilet_survey (
    county_code text NOT NULL, id uuid NOT NULL,
    surveyed_on date NOT NULL,
    households integer NOT NULL CHECK (households > 0),
    sanitary integer NOT NULL CHECK (sanitary >= 0),
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    village_code text NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    UNIQUE (county_code, village_code, surveyed_on),
    CONSTRAINT toilet_survey_village CHECK (left(village_code, 9) = left(township_code, 9)),
    CONSTRAINT toilet_survey_share CHECK (sanitary <= households)
);

CREATE TABLE honour (
    county_code text NOT NULL, id uuid NOT NULL,
    title text NOT NULL CHECK (title <> ''),
    recipient text NOT NULL CHECK (recipient <> ''),
    level text NOT NULL CHECK (level IN ('NATIONAL', 'REGION', 'CITY', 'DISTRICT')),
    awarded_on date,
    township_code text NOT NULL CHECK (township_code ~ '^\d{9}000$'),
    village_code text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    CONSTRAINT honour_village CHECK (left(village_code, 9) = left(township_code, 9))
);

CREATE TABLE project (
    county_code text NOT NULL, id uuid NOT NULL,
    name text NOT NULL CHECK (name <> ''),
    kind text NOT NULL CHECK (kind IN ('CHARACTERISTIC_TOWN', 'BEAUTIFUL_VILLAGE', 'SAFETY_MONITORING', 'NETWORK', 'OTHER')),
    status text NOT NULL CHECK (status IN ('PLANNED', 'BUILDING', 'COMPLETED')),
    investment numeric(16,2) CHECK (investment > 0),
    started_on date,
    completed_on date CHECK (completed_on >= started_on),
    township_code text CHECK (township_code ~ '^\d{9}000$'),
    village_code text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    CONSTRAINT project_village CHECK (left(village_code, 9) = left(township_code, 9)),
    CONSTRAINT project_completed CHECK ((status = 'COMPLETED') OR completed_on IS NULL)
);

-- distribute hook: a no-op on plain PostgreSQL; on Citus the tables are distributed by county_code
-- here, before their foreign keys exist.
ALTER TABLE service_centre ADD CONSTRAINT service_centre_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE unification_check ADD CONSTRAINT unification_check_centre_fkey FOREIGN KEY (county_code, centre_id) REFERENCES service_centre (county_code, id);
ALTER TABLE unification_check ADD CONSTRAINT unification_check_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE health_centre ADD CONSTRAINT health_centre_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE eldercare_facility ADD CONSTRAINT eldercare_facility_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE eldercare_facility ADD CONSTRAINT eldercare_facility_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division (county_code, code);
ALTER TABLE rural_road ADD CONSTRAINT rural_road_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE rural_road ADD CONSTRAINT rural_road_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division (county_code, code);
ALTER TABLE toilet_survey ADD CONSTRAINT toilet_survey_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE toilet_survey ADD CONSTRAINT toilet_survey_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division (county_code, code);
ALTER TABLE honour ADD CONSTRAINT honour_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE honour ADD CONSTRAINT honour_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division (county_code, code);
ALTER TABLE project ADD CONSTRAINT project_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE project ADD CONSTRAINT project_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division (county_code, code);

CREATE INDEX service_centre_township_idx ON service_centre (county_code, township_code);
CREATE INDEX unification_check_centre_idx ON unification_check (county_code, centre_id);
CREATE INDEX unification_check_township_idx ON unification_check (county_code, township_code);
CREATE INDEX health_centre_township_idx ON health_centre (county_code, township_code);
CREATE INDEX eldercare_facility_township_idx ON eldercare_facility (county_code, township_code);
CREATE INDEX eldercare_facility_village_idx ON eldercare_facility (county_code, village_code);
CREATE INDEX rural_road_township_idx ON rural_road (county_code, township_code);
CREATE INDEX rural_road_village_idx ON rural_road (county_code, village_code);
CREATE INDEX toilet_survey_township_idx ON toilet_survey (county_code, township_code);
CREATE INDEX toilet_survey_village_idx ON toilet_survey (county_code, village_code);
CREATE INDEX honour_township_idx ON honour (county_code, township_code);
CREATE INDEX honour_village_idx ON honour (county_code, village_code);
CREATE INDEX project_township_idx ON project (county_code, township_code);
CREATE INDEX project_village_idx ON project (county_code, village_code);

-- +goose Down
-- Loses all rows of the tables.
DROP TABLE project, honour, toilet_survey, rural_road, eldercare_facility, health_centre, unification_check, service_centre;
