-- +goose Up
-- Rows that were not unique in anything get numbers of their own. A row that comes without one gets the
-- next number of the product: 自编10000001. Rows of before are numbered so, too.
CREATE SEQUENCE given_number START 10000001;
ALTER TABLE budget_expenditure ADD COLUMN number text NOT NULL DEFAULT '自编' || nextval('given_number'),
    ADD CONSTRAINT budget_expenditure_business_key UNIQUE (county_code, number);
ALTER TABLE budget_transfer ADD COLUMN number text NOT NULL DEFAULT '自编' || nextval('given_number'),
    ADD CONSTRAINT budget_transfer_business_key UNIQUE (county_code, number);
ALTER TABLE enforcement_equipment ADD COLUMN number text NOT NULL DEFAULT '自编' || nextval('given_number'),
    ADD CONSTRAINT enforcement_equipment_business_key UNIQUE (county_code, number);
ALTER TABLE inspection_finding ADD COLUMN number text NOT NULL DEFAULT '自编' || nextval('given_number'),
    ADD CONSTRAINT inspection_finding_business_key UNIQUE (county_code, number);
ALTER TABLE meeting_decision ADD COLUMN number text NOT NULL DEFAULT '自编' || nextval('given_number'),
    ADD CONSTRAINT meeting_decision_business_key UNIQUE (county_code, number);
ALTER TABLE network_link ADD COLUMN number text NOT NULL DEFAULT '自编' || nextval('given_number'),
    ADD CONSTRAINT network_link_business_key UNIQUE (county_code, number);
ALTER TABLE volunteer_project ADD COLUMN number text NOT NULL DEFAULT '自编' || nextval('given_number'),
    ADD CONSTRAINT volunteer_project_business_key UNIQUE (county_code, number);
ALTER TABLE volunteer_service_record ADD COLUMN number text NOT NULL DEFAULT '自编' || nextval('given_number'),
    ADD CONSTRAINT volunteer_service_record_business_key UNIQUE (county_code, number);

-- +goose Down
-- Loses the numbers of these rows.
ALTER TABLE budget_expenditure DROP COLUMN number;
ALTER TABLE budget_transfer DROP COLUMN number;
ALTER TABLE enforcement_equipment DROP COLUMN number;
ALTER TABLE inspection_finding DROP COLUMN number;
ALTER TABLE meeting_decision DROP COLUMN number;
ALTER TABLE network_link DROP COLUMN number;
ALTER TABLE volunteer_project DROP COLUMN number;
ALTER TABLE volunteer_service_record DROP COLUMN number;
DROP SEQUENCE given_number;
