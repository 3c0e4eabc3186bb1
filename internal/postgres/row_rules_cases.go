package postgres

import "litong3422/internal/fault"

// dueOnADayOff is the start of the statements of the rule that requests are due on a working
// day; h is what the calendar says of the day.
const dueOnADayOff = `SELECT r.id FROM service_request r LEFT JOIN holiday h ON h.county_code = r.county_code AND h.day = r.due_on
				WHERE r.county_code = $1 AND r.due_on IS DISTINCT FROM r.accepted_on`

// caseRules are those of requests, disputes, appeals and enforcement cases.
func caseRules() []RowRule {
	return []RowRule{
		{
			Name: "service_request_workday",
			Text: fault.Text{ZH: "办理期限的最后一日应为工作日。（规则R-9）", EN: "A request is due on a working day. (rule R-9)"},
			// A day off that is arranged later does not move what is due then. When due_on was
			// set cannot be seen of the row: verify asks for the days off that were known
			// when the request was made, its writers for all.
			broken: dueOnADayOff + ` AND (h.arrangement = 'OFF' AND h.updated_at <= r.created_at OR h.arrangement IS NULL AND extract(isodow FROM r.due_on) > 5)`,
			reads: []ruleRead{
				{table: "service_request", columns: []string{"due_on", "accepted_on"}, touched: by("r.id", "id"), shared: []string{"due_on"}, relies: true,
					broken: dueOnADayOff + ` AND (h.arrangement = 'OFF' OR h.arrangement IS NULL AND extract(isodow FROM r.due_on) > 5)`},
				{table: "holiday", columns: []string{"day", "arrangement"}, touched: by("r.due_on", "day"), shared: []string{"day"}},
			},
		},
		{
			Name: "service_request_item",
			Text: fault.Text{ZH: "服务事项应为可受理的服务，不能是待补录事项或执法权力。", EN: "A request is of a service, not of a placeholder or a power."},
			broken: `SELECT r.id FROM service_request r JOIN service_item i ON i.county_code = r.county_code AND i.code = r.item_code
				WHERE r.county_code = $1 AND (i.is_placeholder OR i.delegation = 'POWER')`,
			reads: []ruleRead{member("service_request", "r.id", "item_code"), owner("service_item", "r.item_code", "code", "delegation", "is_placeholder")},
		},
		{
			Name: "enforcement_case_power",
			Text: fault.Text{ZH: "办案依据的事项应为下放的权力。", EN: "The delegated power of a case is a power."},
			broken: `SELECT c.id FROM enforcement_case c JOIN service_item i ON i.county_code = c.county_code AND i.code = c.power_code
				WHERE c.county_code = $1 AND i.delegation IS DISTINCT FROM 'POWER'`,
			reads: []ruleRead{member("enforcement_case", "c.id", "power_code"), owner("service_item", "c.power_code", "code", "delegation")},
		},
		{
			Name: "mediation_case_mediator",
			Text: fault.Text{ZH: "调解员应属于受理的调解组织，并在受理前聘任。", EN: "The mediator belongs to the body of the case, and was appointed before it was opened."},
			broken: `SELECT c.id FROM mediation_case c JOIN mediator m ON m.county_code = c.county_code AND m.id = c.mediator_id
				WHERE c.county_code = $1 AND (m.organization_id <> c.organization_id OR m.appointed_on > c.opened_on)`,
			reads: []ruleRead{
				member("mediation_case", "c.id", "mediator_id", "organization_id", "opened_on"),
				owner("mediator", "c.mediator_id", "id", "organization_id", "appointed_on"),
			},
		},
		{
			Name: "mediator_dates",
			Text: fault.Text{ZH: "调解员应在调解组织成立后聘任，聘任后培训。", EN: "Mediators are appointed after their body was established, and trained after that."},
			broken: `SELECT m.id FROM mediator m JOIN mediation_organization o ON o.county_code = m.county_code AND o.id = m.organization_id
				WHERE m.county_code = $1 AND (m.appointed_on < o.established_on OR m.trained_on < m.appointed_on)`,
			reads: []ruleRead{
				member("mediator", "m.id", "organization_id", "appointed_on", "trained_on"),
				owner("mediation_organization", "m.organization_id", "id", "established_on"),
			},
		},
		closedInTime("service_request"), closedInTime("mediation_case"), closedInTime("appeal"),
		{
			Name: "appeal_step_order",
			Text: fault.Text{ZH: "诉求的办理环节应按日期先后排列。", EN: "The steps of an appeal are in the order of their days."},
			broken: `SELECT a.id FROM appeal_step a JOIN appeal_step b ON b.county_code = a.county_code AND b.appeal_id = a.appeal_id AND b.ordinal = a.ordinal + 1
				WHERE a.county_code = $1 AND b.happened_on < a.happened_on`,
			reads: []ruleRead{{table: "appeal_step", columns: []string{"happened_on", "ordinal", "appeal_id"}, touched: by("a.appeal_id", "appeal_id"), shared: []string{"appeal_id"}}},
		},
		{
			Name: "meeting_decision_meeting",
			Text: fault.Text{ZH: "议定事项的日期和乡镇应与会议一致。", EN: "A decision is of the day and the township of its meeting."},
			broken: `SELECT d.id FROM meeting_decision d JOIN joint_meeting m ON m.county_code = d.county_code AND m.id = d.meeting_id
				WHERE d.county_code = $1 AND (d.decided_on <> m.held_on OR d.township_code IS DISTINCT FROM m.township_code)`,
			reads: []ruleRead{
				member("meeting_decision", "d.id", "meeting_id", "decided_on", "township_code"),
				owner("joint_meeting", "d.meeting_id", "id", "held_on", "township_code"),
			},
		},
	}
}

// closedInTime says that nothing is closed on a day that is still to come: after today, or
// after the last day of the records where that is later.
func closedInTime(table string) RowRule {
	return RowRule{
		Name: table + "_closed",
		Text: fault.Text{ZH: "办结日期不能是还没有到的日子。", EN: "Nothing is closed on a day that is still to come."},
		broken: `SELECT r.id FROM ` + table + ` r JOIN county k ON k.county_code = r.county_code
			WHERE r.county_code = $1 AND r.closed_on > greatest(k.data_through, current_date)`,
		reads: []ruleRead{{table: table, columns: []string{"closed_on"}, touched: by("r.id", "id"), relies: true}},
	}
}
