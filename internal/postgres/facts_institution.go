package postgres

// institutionFacts: sub-item 1.3, migrations/00042.
func institutionFacts() []factView {
	return []factView{{"institution_facts", tables("institution", "institution_post", "institution_review")}}
}

// institutionTotals are numbers of every single township: where townships
// differ there is none.
func institutionTotals() map[string]string {
	each := func(kinds, when string) string {
		return `SELECT CASE WHEN min(n) = max(n) AND count(*) = 12 THEN min(n) END FROM (SELECT count(*) AS n FROM institution WHERE county_code = $1 AND kind IN (` +
			kinds + `) AND ` + when + ` GROUP BY township_code) AS t`
	}
	const then, today = `established_on IS NOT NULL`, `abolished_on IS NULL`
	return map[string]string{
		"S-121.a": each(`'FORMER_OFFICE'`, then),
		"S-121.b": each(`'FORMER_CENTRE'`, then),
		"S-121.c": each(`'PARTY_GOVERNMENT_OFFICE', 'GOVERNANCE_OFFICE'`, today),
		"S-121.d": each(`'ECONOMIC_CENTRE', 'LIVELIHOOD_CENTRE'`, today),
		"S-121.e": each(`'LAW_ENFORCEMENT_BRIGADE'`, today),
		"S-124": `SELECT CASE WHEN min(n) = max(n) THEN min(n) END FROM (
			SELECT (SELECT count(*) FROM institution_post p WHERE p.county_code = i.county_code AND p.institution_id = i.id AND p.role = 'LEADER' AND p.ended_on IS NULL) AS n
			FROM institution i WHERE i.county_code = $1 AND i.template = 'AFTER' AND i.abolished_on IS NULL) AS t`,
	}
}
