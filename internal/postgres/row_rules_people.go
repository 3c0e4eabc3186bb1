package postgres

import (
	"strings"

	"litong3422/internal/fault"
)

// peopleRules are those of stations, officers, staff and volunteers.
func peopleRules() []RowRule {
	return []RowRule{
		{
			Name: "R-6",
			Text: fault.Text{ZH: "在任的分管领导或业务主管应登记在站所上，每个职务一名。（规则R-6）", EN: "The post-holder in office is the one named at the station. (rule R-6)"},
			broken: `SELECT i.id FROM institution i JOIN institution_post p ON p.county_code = i.county_code AND p.institution_id = i.id AND p.ended_on IS NULL
				WHERE i.county_code = $1 AND p.id IS DISTINCT FROM CASE p.role WHEN 'LEADER' THEN i.leader_id ELSE i.supervisor_id END`,
			reads: []ruleRead{
				owner("institution", "i.id", "id", "leader_id", "supervisor_id"),
				{table: "institution_post", columns: []string{"ended_on", "role", "institution_id"}, touched: by("i.id", "institution_id"), shared: []string{"institution_id"}},
			},
		},
		follows("officer_posting", "posted_on", "ended_on", fault.Text{ZH: "同一人员的任职不能重叠。", EN: "Postings of an officer do not overlap."}, "officer_id"),
		follows("delegation_grant", "valid_from", "valid_to", fault.Text{ZH: "同一事项在同一乡镇的承接期不能重叠。", EN: "Spells of a delegated item in a township do not overlap."}, "item_code", "township_code"),
		follows("cadre_contact", "counted_from", "superseded_on", fault.Text{ZH: "同一村的联系期不能重叠。", EN: "Contacts of a village do not overlap."}, "village_code"),
		{
			Name: "service_commitment_left",
			Text: fault.Text{ZH: "服务期的离岗日期应与人员的离岗日期一致，须同时填写。（规则R-2）", EN: "A commitment ends with the post: both have the same day of leaving. (rule R-2)"},
			broken: `SELECT c.id FROM service_commitment c JOIN staff s ON s.county_code = c.county_code AND s.id = c.staff_id
				WHERE c.county_code = $1 AND c.left_on IS DISTINCT FROM s.left_on`,
			reads: []ruleRead{member("service_commitment", "c.id", "staff_id", "left_on"), owner("staff", "c.staff_id", "id", "left_on")},
		},
		{
			Name: "R-2",
			Text: fault.Text{ZH: "服务年限应为录用当日生效的年限。（规则R-2）", EN: "A commitment has the years of service that were in force on the day of recruitment. (rule R-2)"},
			broken: `SELECT c.id FROM service_commitment c WHERE c.county_code = $1 AND NOT EXISTS (SELECT FROM service_term_policy p WHERE p.county_code = c.county_code
				AND p.years = c.years AND c.recruited_on >= p.effective_from AND (p.effective_to IS NULL OR c.recruited_on < p.effective_to))`,
			reads: []ruleRead{
				{table: "service_commitment", columns: []string{"years", "recruited_on"}, touched: by("c.id", "id"), relies: true},
				{table: "service_term_policy", columns: []string{"years", "effective_from", "effective_to"}, touched: "true"},
			},
		},
		{
			Name: "volunteer_service_volunteer",
			Text: fault.Text{ZH: "服务日期不能早于志愿者的注册日期。", EN: "Volunteers serve after their registration."},
			broken: `SELECT r.id FROM volunteer_service_record r JOIN volunteer v ON v.county_code = r.county_code AND v.id = r.volunteer_id
				WHERE r.county_code = $1 AND r.served_on < v.registered_on`,
			reads: []ruleRead{member("volunteer_service_record", "r.id", "volunteer_id", "served_on"), owner("volunteer", "r.volunteer_id", "id", "registered_on")},
		},
		{
			Name: "volunteer_service_project",
			Text: fault.Text{ZH: "服务日期应在项目的起止日期之内。", EN: "Volunteers serve within the days of the project."},
			broken: `SELECT r.id FROM volunteer_service_record r JOIN volunteer_project p ON p.county_code = r.county_code AND p.id = r.project_id
				WHERE r.county_code = $1 AND (r.served_on < p.started_on OR r.served_on > p.ended_on)`,
			reads: []ruleRead{
				member("volunteer_service_record", "r.id", "project_id", "served_on"),
				owner("volunteer_project", "r.project_id", "id", "started_on", "ended_on"),
			},
		},
	}
}

// follows says that the spells of rows that are equal in the columns within do not overlap.
func follows(table, from, to string, text fault.Text, within ...string) RowRule {
	equal, group := "", make([]string, len(within))
	for i, column := range within {
		equal += " AND b." + column + " = a." + column
		group[i] = "a." + column
	}
	return RowRule{
		Name: table + "_spells",
		Text: text,
		broken: `SELECT a.id FROM ` + table + ` a JOIN ` + table + ` b ON b.county_code = a.county_code AND b.id <> a.id` + equal + `
			WHERE a.county_code = $1 AND daterange(a.` + from + `, a.` + to + `) && daterange(b.` + from + `, b.` + to + `)`,
		reads: []ruleRead{{
			table: table, columns: append([]string{from, to}, within...), shared: within,
			touched: "(" + strings.Join(group, ", ") + ") IN (SELECT " + strings.Join(within, ", ") + " FROM touched)",
		}},
	}
}
