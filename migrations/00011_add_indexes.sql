-- +goose Up
-- Indexes, county_code first: one for every foreign key, and the common lists (a township's or
-- village's rows by date). A list of dates ends in the id, so that a keyset page reads the index in
-- order, forwards or backwards. The volume tables get only what a list, an edge or a drill asks for.

CREATE INDEX division_parent_idx ON division (county_code, parent_code);
CREATE INDEX division_township_idx ON division (county_code, township_code);
CREATE INDEX division_successor_idx ON division (county_code, successor_code);
CREATE INDEX division_change_division_idx ON division_change (county_code, division_code);
CREATE INDEX division_change_successor_idx ON division_change (county_code, successor_code);
CREATE INDEX division_change_township_idx ON division_change (county_code, township_code, effective_on);
CREATE INDEX population_stat_township_idx ON population_stat (county_code, township_code);

CREATE INDEX service_request_accepted_idx ON service_request (county_code, accepted_on, id);
CREATE INDEX service_request_township_idx ON service_request (county_code, township_code, accepted_on, id);
CREATE INDEX service_request_village_idx ON service_request (county_code, village_code, accepted_on);
CREATE INDEX service_request_item_idx ON service_request (county_code, item_code, accepted_on);
-- Few requests are open at a time; the lists of open and overdue ones read only those.
CREATE INDEX service_request_open_idx ON service_request (county_code, due_on) WHERE closed_on IS NULL;

CREATE INDEX mediation_organization_name_idx ON mediation_organization (county_code, name COLLATE "C", id);
CREATE INDEX mediation_organization_township_idx ON mediation_organization (county_code, township_code);
CREATE INDEX mediation_organization_village_idx ON mediation_organization (county_code, village_code);
CREATE INDEX mediator_number_idx ON mediator (county_code, number COLLATE "C", id);
CREATE INDEX mediator_organization_idx ON mediator (county_code, organization_id);
CREATE INDEX mediator_township_idx ON mediator (county_code, township_code, number COLLATE "C", id);
CREATE INDEX mediator_village_idx ON mediator (county_code, village_code);
CREATE INDEX mediation_case_opened_idx ON mediation_case (county_code, opened_on, id);
CREATE INDEX mediation_case_township_idx ON mediation_case (county_code, township_code, opened_on, id);
CREATE INDEX mediation_case_village_idx ON mediation_case (county_code, village_code, opened_on);
CREATE INDEX mediation_case_organization_idx ON mediation_case (county_code, organization_id);
CREATE INDEX mediation_case_mediator_idx ON mediation_case (county_code, mediator_id);
CREATE INDEX mediation_case_open_idx ON mediation_case (county_code, due_on) WHERE closed_on IS NULL;

CREATE INDEX volunteer_organization_township_idx ON volunteer_organization (county_code, township_code);
CREATE INDEX volunteer_organization_village_idx ON volunteer_organization (county_code, village_code);
CREATE INDEX volunteer_number_idx ON volunteer (county_code, number COLLATE "C", id);
CREATE INDEX volunteer_organization_of_idx ON volunteer (county_code, organization_id, number COLLATE "C", id);
CREATE INDEX volunteer_township_idx ON volunteer (county_code, township_code, number COLLATE "C", id);
CREATE INDEX volunteer_village_idx ON volunteer (county_code, village_code);
CREATE INDEX volunteer_project_started_idx ON volunteer_project (county_code, started_on, id);
CREATE INDEX volunteer_project_township_idx ON volunteer_project (county_code, township_code, started_on, id);
CREATE INDEX volunteer_project_village_idx ON volunteer_project (county_code, village_code, started_on);
CREATE INDEX volunteer_project_organization_idx ON volunteer_project (county_code, organization_id);
CREATE INDEX volunteer_project_brand_idx ON volunteer_project (county_code, brand_id);
CREATE INDEX volunteer_service_record_served_idx ON volunteer_service_record (county_code, served_on, id);
CREATE INDEX volunteer_service_record_township_idx ON volunteer_service_record (county_code, township_code, served_on);
CREATE INDEX volunteer_service_record_village_idx ON volunteer_service_record (county_code, village_code, served_on);
CREATE INDEX volunteer_service_record_volunteer_idx ON volunteer_service_record (county_code, volunteer_id, served_on);
CREATE INDEX volunteer_service_record_project_idx ON volunteer_service_record (county_code, project_id, served_on);

CREATE INDEX village_ledger_township_idx ON village_ledger (county_code, township_code, year);
CREATE INDEX share_reform_township_idx ON share_reform (county_code, township_code);
CREATE INDEX dividend_share_reform_idx ON dividend (county_code, share_reform_id);
CREATE INDEX dividend_village_idx ON dividend (county_code, village_code);
CREATE INDEX dividend_township_idx ON dividend (county_code, township_code);
CREATE INDEX hollow_village_support_village_idx ON hollow_village_support (county_code, village_code);
CREATE INDEX hollow_village_support_township_idx ON hollow_village_support (county_code, township_code);

CREATE INDEX budget_allocation_township_idx ON budget_allocation (county_code, township_code, year);
CREATE INDEX budget_transfer_package_idx ON budget_transfer (county_code, package_id);
CREATE INDEX budget_transfer_township_idx ON budget_transfer (county_code, township_code, transferred_on);
CREATE INDEX budget_expenditure_package_idx ON budget_expenditure (county_code, package_id);
CREATE INDEX budget_expenditure_township_idx ON budget_expenditure (county_code, township_code, spent_on);
CREATE INDEX budget_expenditure_spent_idx ON budget_expenditure (county_code, spent_on, id);

-- +goose Down
DROP INDEX division_parent_idx, division_township_idx, division_successor_idx, division_change_division_idx,
    division_change_successor_idx, division_change_township_idx, population_stat_township_idx, service_request_accepted_idx,
    service_request_township_idx, service_request_village_idx, service_request_item_idx, service_request_open_idx,
    mediation_organization_name_idx, mediation_organization_township_idx, mediation_organization_village_idx, mediator_number_idx,
    mediator_organization_idx, mediator_township_idx, mediator_village_idx, mediation_case_opened_idx,
    mediation_case_township_idx, mediation_case_village_idx, mediation_case_organization_idx, mediation_case_mediator_idx,
    mediation_case_open_idx, volunteer_organization_township_idx, volunteer_organization_village_idx, volunteer_number_idx,
    volunteer_organization_of_idx, volunteer_township_idx, volunteer_village_idx, volunteer_project_started_idx,
    volunteer_project_township_idx, volunteer_project_village_idx, volunteer_project_organization_idx, volunteer_project_brand_idx,
    volunteer_service_record_served_idx, volunteer_service_record_township_idx, volunteer_service_record_village_idx, volunteer_service_record_volunteer_idx,
    volunteer_service_record_project_idx, village_ledger_township_idx, share_reform_township_idx, dividend_share_reform_idx,
    dividend_village_idx, dividend_township_idx, hollow_village_support_village_idx, hollow_village_support_township_idx,
    budget_allocation_township_idx, budget_transfer_package_idx, budget_transfer_township_idx, budget_expenditure_package_idx,
    budget_expenditure_township_idx, budget_expenditure_spent_idx;
