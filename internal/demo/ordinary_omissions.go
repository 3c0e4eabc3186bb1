package demo

import "slices"

// omission is what a township or village has not reported on the ordinary day, or a change
// that the shipped set does not know. Parameter $1 is the county.
type omission struct{ table, sql string }

// omissions are all of them, in the order in which they are made. The townships and villages
// are chosen here, and say nothing about the real ones.
func omissions() []omission {
	return slices.Concat(unreported(), mergerOf("640302105208", "640302105209"))
}

// unreported are the townships that have not reported a subject, and a month without cases.
func unreported() []omission {
	of := func(table, change, where string) omission {
		return omission{table, change + " WHERE county_code = $1 AND " + where}
	}
	gone := func(table, where string) omission { return of(table, "DELETE FROM "+table, where) }
	return []omission{
		// 郭家桥乡 has sent no dispute since September.
		gone("mediation_case", "township_code = '640302203000' AND opened_on >= '2019-09-01'"),
		of("mediation_case", "UPDATE mediation_case SET closed_on = NULL, status = 'IN_MEDIATION', outcome = NULL, judicially_confirmed = false, fulfilled = NULL",
			"township_code = '640302203000' AND closed_on >= '2019-09-01'"),
		// 马莲渠乡 has sent no request of the running month, and no funding of its staff.
		gone("service_request", "township_code = '640302202000' AND accepted_on >= '2019-10-01'"),
		of("service_request", "UPDATE service_request SET closed_on = NULL, status = 'IN_PROGRESS', rating = NULL", "township_code = '640302202000' AND closed_on >= '2019-10-01'"),
		gone("personnel_funding", "township_code = '640302202000' AND year = 2019"),
		// 高闸镇 has booked no payment of the second half-year.
		gone("budget_expenditure", "township_code = '640302102000' AND spent_on >= '2019-07-01'"),
		// 东塔寺乡 had no violation in August.
		gone("enforcement_case", "township_code = '640302200000' AND reported_on BETWEEN '2019-08-01' AND '2019-08-31'"),
		// 扁担沟镇 has booked no service since September, and has not published that month.
		gone("volunteer_service_record", "township_code = '640302103000' AND served_on >= '2019-09-01'"),
		of("disclosure", "UPDATE disclosure SET published_on = NULL", "township_code = '640302103000' AND due_on BETWEEN '2019-09-01' AND '2019-09-30'"),
		// 板桥乡 has not counted its sites in June.
		gone("key_site_coverage", "township_code = '640302201000' AND as_of = '2019-06-30'"),
		of("key_site_coverage", "UPDATE key_site_coverage SET superseded_on = NULL", "township_code = '640302201000' AND superseded_on = '2019-06-30'"),
		// 高闸镇 has answered no appeal since 20 September.
		of("appeal_step", "DELETE FROM appeal_step", "kind IN ('ANSWERED', 'RATED', 'CLOSED', 'RETURNED') AND appeal_id IN ("+
			"SELECT id FROM appeal WHERE county_code = $1 AND township_code = '640302102000' AND closed_on >= '2019-09-20')"),
		of("appeal", "UPDATE appeal SET closed_on = NULL, status = 'IN_PROGRESS', solved = NULL, rating = NULL, reopened = false", "township_code = '640302102000' AND closed_on >= '2019-09-20'"),
		// One graduate of the year is not posted yet.
		of("village_posting", "UPDATE village_posting SET started_on = NULL, due_on = NULL, township_code = NULL, village_code = NULL",
			"number = (SELECT max(number) FROM village_posting WHERE county_code = $1 AND recruited_on >= '2019-08-01')"),
		// 郭家桥乡 has not paid the allowance of September.
		of("allowance_payment", "UPDATE allowance_payment SET paid = 0, paid_on = NULL", "township_code = '640302203000' AND kind = 'TOWNSHIP_WORK' AND month = '2019-09-01'"),
	}
}

// mergerOf merges a village into its neighbour on 1 July 2019: a unit that is abolished in
// the year. What begins later lies in the neighbour. Those in post leave that day.
func mergerOf(village, neighbour string) []omission {
	const day = "'2019-07-01'"
	in := "county_code = $1 AND village_code = '" + village + "'"
	all := []omission{
		{"division", "UPDATE division SET valid_to = " + day + ", successor_code = '" + neighbour + "', source = 'DEMO', note_zh = '撤并为演示数据，实际未发生。', note_en = 'The merger is demo data and did not happen.'" +
			" WHERE county_code = $1 AND code = '" + village + "'"},
		{"division_change", `INSERT INTO division_change (county_code, id, kind, effective_on, name_before, note_zh, note_en, division_code, successor_code, township_code, source)
			SELECT county_code, '016ba91d-5400-7000-8000-000000000001', 'MERGED', valid_to, name, note_zh, note_en, code, successor_code, township_code, 'DEMO'
			FROM division WHERE county_code = $1 AND code = '` + village + "'"},
	}
	for _, moved := range [][2]string{
		{"service_request", "accepted_on"}, {"enforcement_case", "reported_on"}, {"mediation_case", "opened_on"}, {"appeal", "received_on"},
		{"emergency_incident", "occurred_on"}, {"petition_session", "held_on"}, {"consultation", "held_on"}, {"women_loan", "granted_on"},
		{"volunteer_service_record", "served_on"}, {"volunteer_project", "started_on"}, {"volunteer", "registered_on"},
		{"mediation_organization", "established_on"}, {"mediator", "appointed_on"}, {"village_posting", "due_on"},
	} {
		all = append(all, omission{moved[0], "UPDATE " + moved[0] + " SET village_code = '" + neighbour + "' WHERE " + in + " AND " + moved[1] + " >= " + day})
	}
	for _, ended := range [][2]string{
		{"village_ledger", "year = 2019"}, {"cadre_training", "year = 2019"}, {"health_check", "year = 2019"}, {"cadre_insurance", "insured_from >= " + day},
		{"village_cadre", "appointed_on >= " + day}, {"group_leader", "appointed_on >= " + day},
		{"disclosure", "due_on >= " + day}, {"toilet_survey", "surveyed_on >= " + day}, {"rural_road", "opened_on >= " + day}, {"eldercare_facility", "opened_on >= " + day},
	} {
		all = append(all, omission{ended[0], "DELETE FROM " + ended[0] + " WHERE " + in + " AND " + ended[1]})
	}
	for _, until := range [][2]string{
		{"cadre_insurance", "insured_to"}, {"village_cadre", "left_on"}, {"group_leader", "left_on"}, {"cadre_contact", "ended_on"}, {"volunteer_station", "closed_on"},
	} {
		all = append(all, omission{until[0], "UPDATE " + until[0] + " SET " + until[1] + " = " + day + " WHERE " + in + " AND coalesce(" + until[1] + ", 'infinity') > " + day})
	}
	return append(all, omission{"toilet_survey", "UPDATE toilet_survey SET superseded_on = NULL WHERE " + in})
}
