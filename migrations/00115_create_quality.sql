-- +goose Up
-- Who owes which report how often, what rules the records are held against, and what was found.
CREATE TABLE reporting_duty (
    county_code    text NOT NULL, id uuid NOT NULL,
    subject        text NOT NULL CHECK (subject IN ('ENFORCEMENT_CASE', 'SERVICE_REQUEST', 'MEDIATION_CASE', 'APPEAL', 'DISCLOSURE', 'PETITION_SESSION',
        'VOLUNTEER_SERVICE_RECORD', 'VOLUNTEER_PROJECT', 'ALLOWANCE_PAYMENT', 'HEALTH_CHECK', 'CADRE_TRAINING', 'DUTY_REPORT', 'CAPACITY_ASSESSMENT',
        'STAR_SUBSIDY', 'VILLAGE_LEDGER', 'DIVIDEND', 'BUDGET_PACKAGE', 'PERSONNEL_FUNDING', 'BUDGET_EXPENDITURE', 'CONSULTATION', 'JOINT_MEETING',
        'MEETING_DECISION', 'EMERGENCY_INCIDENT', 'SOCIETY_LINKAGE')),
    frequency      text NOT NULL CHECK (frequency IN ('MONTHLY', 'YEARLY', 'YEARLY_AHEAD', 'WITHIN_YEAR', 'AS_IT_HAPPENS')),
    grace_days     integer NOT NULL DEFAULT 0 CHECK (grace_days BETWEEN 0 AND 366),
    township_code  text CHECK (township_code ~ '^\d{9}000$'),
    division_code  text NOT NULL GENERATED ALWAYS AS (coalesce(township_code, county_code || '000000')) STORED,
    effective_from date NOT NULL,
    effective_to   date,
    basis          text NOT NULL CHECK (basis <> ''),
    note           text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    CONSTRAINT reporting_duty_key UNIQUE NULLS NOT DISTINCT (county_code, subject, township_code, effective_from),
    CONSTRAINT reporting_duty_start UNIQUE (county_code, subject, division_code, effective_from),
    CONSTRAINT reporting_duty_term CHECK (effective_to > effective_from),
    -- Rows that stand for a whole year cannot be handed in by the month.
    CONSTRAINT reporting_duty_by_year CHECK (frequency NOT IN ('MONTHLY', 'WITHIN_YEAR') OR subject NOT IN ('HEALTH_CHECK', 'CADRE_TRAINING', 'DUTY_REPORT',
        'CAPACITY_ASSESSMENT', 'STAR_SUBSIDY', 'VILLAGE_LEDGER', 'DIVIDEND', 'BUDGET_PACKAGE', 'PERSONNEL_FUNDING'))
);
CREATE UNIQUE INDEX reporting_duty_end ON reporting_duty (county_code, subject, division_code, effective_to) NULLS NOT DISTINCT;
CREATE INDEX reporting_duty_township_idx ON reporting_duty (county_code, township_code, subject, id);
COMMENT ON CONSTRAINT reporting_duty_by_year ON reporting_duty IS '这类记录按年登记，不能按月报送。 | Records of this kind are kept by the year and cannot be handed in by the month.';

CREATE TABLE quality_rule (
    county_code text NOT NULL,
    code        text NOT NULL CHECK (code ~ '^[A-Z][A-Z0-9_]{0,59}$'),
    name_zh     text NOT NULL CHECK (name_zh <> ''), name_en text NOT NULL CHECK (name_en <> ''),
    kind        text NOT NULL CHECK (kind IN ('ROW', 'DUPLICATE', 'FIGURE', 'REPORT', 'STALE')),
    severity    text NOT NULL CHECK (severity IN ('ERROR', 'WARNING')),
    subject     text CHECK (subject <> ''),
    condition   text CHECK (length(condition) BETWEEN 1 AND 1000),
    remedy_zh   text CHECK (remedy_zh <> ''), remedy_en text CHECK (remedy_en <> ''),
    active      boolean NOT NULL DEFAULT true,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, code)
);

CREATE TABLE quality_finding (
    county_code   text NOT NULL, id uuid NOT NULL,
    status        text NOT NULL CHECK (status IN ('OPEN', 'EXPLAINED', 'CLOSED')),
    entity        text,
    record_id    text,
    indicator     text,
    month         date CHECK (extract(day FROM month) = 1),
    detail_zh     text, detail_en text,
    found_on      date NOT NULL,
    closed_on     date,
    explanation   text CHECK (explanation ~ '[^[:space:]]'),
    rule_code     text NOT NULL,
    township_code text CHECK (township_code ~ '^\d{9}000$'),
    village_code  text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0), created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text, updated_by text, source text NOT NULL CHECK (source IN ('DOCUMENT', 'DEMO', 'ENTERED', 'IMPORTED', 'OFFICIAL')),
    PRIMARY KEY (county_code, id),
    CONSTRAINT quality_finding_closed CHECK ((status = 'CLOSED') = (closed_on IS NOT NULL)),
    CONSTRAINT quality_finding_explained CHECK (status <> 'EXPLAINED' OR explanation IS NOT NULL),
    CONSTRAINT quality_finding_record CHECK (record_id IS NULL OR entity IS NOT NULL)
);
-- distribute hook: a no-op on plain PostgreSQL.
ALTER TABLE reporting_duty ADD CONSTRAINT reporting_duty_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE reporting_duty ADD CONSTRAINT reporting_duty_next_fkey FOREIGN KEY (county_code, subject, division_code, effective_to)
    REFERENCES reporting_duty (county_code, subject, division_code, effective_from) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE quality_finding ADD CONSTRAINT quality_finding_rule_fkey FOREIGN KEY (county_code, rule_code) REFERENCES quality_rule (county_code, code);
ALTER TABLE quality_finding ADD CONSTRAINT quality_finding_township_fkey FOREIGN KEY (county_code, township_code) REFERENCES division (county_code, code);
ALTER TABLE quality_finding ADD CONSTRAINT quality_finding_village_fkey FOREIGN KEY (county_code, village_code) REFERENCES division (county_code, code);
CREATE INDEX quality_finding_township_idx ON quality_finding (county_code, township_code, found_on DESC, id);
CREATE INDEX quality_finding_rule_idx ON quality_finding (county_code, rule_code, status, found_on DESC, id);
CREATE INDEX quality_finding_open_idx ON quality_finding (county_code, entity, indicator) WHERE status = 'OPEN';

-- Figures say whether they are whole and whether a finding touches them, so that a change of either
-- is a new version of the data, whatever program makes it.
CREATE TRIGGER reporting_duty_version AFTER INSERT OR UPDATE OR DELETE ON reporting_duty
    FOR EACH ROW EXECUTE FUNCTION count_data_version();
CREATE TRIGGER quality_finding_version AFTER INSERT OR UPDATE OR DELETE ON quality_finding
    FOR EACH ROW EXECUTE FUNCTION count_data_version();

-- +goose Down
-- Loses the reporting calendar, the quality rules and what they found.
DROP TABLE quality_finding;
DROP TABLE quality_rule;
DROP TABLE reporting_duty;
