package postgres

// delegationFacts: sub-item 1.2, migrations/00041. Whether an item is in use
// follows from a township's requests and cases under it; a writer that changes one
// names the grant as a delegation_use.
func delegationFacts() []factView {
	return []factView{
		{"delegation_facts", tables("delegation_grant", "delegation_event", "county_power", "capacity_assessment")},
		{"delegated_request_facts", tables("service_request")},
		{"delegated_power_facts", tables("enforcement_case")},
		{"delegated_use_facts", []factSource{{name: "delegation_use", lock: "delegation_grant", key: "id", uuid: true}}},
	}
}
