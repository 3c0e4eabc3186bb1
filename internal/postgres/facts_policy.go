package postgres

// policyFacts: rewards and debts of sub-item 4.1, migrations/00065.
func policyFacts() []factView {
	return []factView{
		{"reward_facts", tables("reward_award")},
		{"debt_facts", tables("debt_instrument", "debt_balance")},
	}
}
