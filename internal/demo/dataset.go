package demo

import "slices"

// world holds the records to which every subject refers.
type world struct {
	recipe    Recipe
	divisions []division
	places    places
	items     []item
	calendar  workdays
}

// subject is a part of the data set that is stored and upgraded as one. Its version changes
// when it gets another table, or rows that an older program did not load.
type subject struct {
	name, version string
	make          func(world) ([]table, error)
	// added are the rows that this version added to a table of earlier ones, which has
	// them too. Their keys are the same in every load.
	added table
}

// subjects are listed in the order in which they may be stored. A new subject adds
// its line.
func subjects() []subject {
	return []subject{
		{name: "basics", version: wordsVersion(), make: basics},
		{name: "enforcement", version: "1", make: enforcementTables},
		{name: "delegation", version: "1", make: delegationTables},
		{name: "institutions", version: "1", make: institutionTables},
		{name: "mediation", version: "1", make: mediationTables},
		{name: "economy", version: "1", make: economyTables},
		{name: "volunteering", version: "1", make: volunteeringTables},
		{name: "governance", version: "1", make: governanceTables},
		{name: "appeals", version: "1", make: appealTables},
		{name: "voice", version: "1", make: voiceTables},
		{name: "facilities", version: "1", make: facilityTables},
		{name: "lists", version: "1", make: listTables},
		{name: "digital", version: "2", make: digitalTables, added: linksOf(upperLinks)},
		{name: "supply", version: "1", make: supplyTables},
		{name: "oversight", version: "1", make: oversightTables},
		{name: "talent", version: "1", make: talentTables},
		{name: "targets", version: "1", make: func(world) ([]table, error) { return targetTables(), nil }},
		{name: "capability", version: "1", make: func(world) ([]table, error) { return capabilityTables(), nil }},
		{name: "quality", version: "1", make: func(world) ([]table, error) { return qualityTables(), nil }},
		{name: "policies", version: "1", make: func(world) ([]table, error) { return policyTables(), nil }},
	}
}

// part is a subject with its tables.
type part struct {
	subject
	tables []table
}

// parts makes every subject, in the order in which they may be stored.
func parts(recipe Recipe) ([]part, error) {
	divisions, err := readDivisions()
	if err != nil {
		return nil, err
	}
	w := world{recipe, divisions, newPlaces(divisions), items(), newWorkdays()}
	var made []part
	for _, subject := range subjects() {
		tables, err := subject.make(w)
		if err != nil {
			return nil, err
		}
		made = append(made, part{subject, tables})
	}
	return made, nil
}

// dataSet makes every table in the order in which they may be stored.
func dataSet(recipe Recipe) ([]table, error) {
	made, err := parts(recipe)
	return tablesOf(made), err
}

func tablesOf(made []part) (tables []table) {
	for _, p := range made {
		tables = append(tables, p.tables...)
	}
	return tables
}

// basics are the divisions, the document's figures and milestones, departments and
// documents, and the service items with their requests.
func basics(w world) ([]table, error) {
	facts, err := readFacts()
	if err != nil {
		return nil, err
	}
	tiles, err := readTiles()
	if err != nil {
		return nil, err
	}
	return append(divisionTables(w.divisions, tiles), factTable(facts), departmentTable(), documentTable(), milestoneTable(), itemTable(w.items),
		requestTable(w.places, w.items, requests(w.recipe, w.places, w.items, w.calendar))), nil
}

func enforcementTables(w world) ([]table, error) {
	e, err := newEnforcement(w.places, w.calendar)
	return e.tables(w.places), err
}

func mediationTables(w world) ([]table, error) {
	m, err := newMediation(w.recipe, w.places)
	return m.tables(w.places), err
}

func economyTables(w world) ([]table, error) {
	e, err := newEconomy(w.places)
	if err != nil {
		return nil, err
	}
	if w.recipe.Ordinary {
		e.ordinary()
	}
	money, err := moneyTables(w.places, e)
	return slices.Concat(e.tables(w.places), money), err
}

func volunteeringTables(w world) ([]table, error) {
	v, err := newVolunteering(w.recipe, w.places)
	return v.tables(w.recipe, w.places), err
}
