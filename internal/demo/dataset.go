package demo

import "slices"

// world is what the records of every subject refer to.
type world struct {
	recipe    Recipe
	divisions []division
	places    places
	items     []item
	calendar  workdays
}

// subjects makes the tables subject by subject, in the order in which they may
// be stored. A new subject adds its line.
func subjects() []func(world) ([]table, error) {
	return []func(world) ([]table, error){
		basics,
		enforcementTables,
		delegationTables,
		institutionTables,
		mediationTables,
		economyTables,
		volunteeringTables,
		governanceTables,
		appealTables,
		voiceTables,
		facilityTables,
		listTables,
		digitalTables,
		supplyTables,
		oversightTables,
		talentTables,
		func(world) ([]table, error) { return capabilityTables(), nil },
		func(world) ([]table, error) { return policyTables(), nil },
	}
}

// dataSet makes every table in the order in which they may be stored.
func dataSet(recipe Recipe) ([]table, error) {
	divisions, err := readDivisions()
	if err != nil {
		return nil, err
	}
	w := world{recipe, divisions, newPlaces(divisions), items(), newWorkdays()}
	var tables []table
	for _, subject := range subjects() {
		of, err := subject(w)
		if err != nil {
			return nil, err
		}
		tables = append(tables, of...)
	}
	return tables, nil
}

// basics are the divisions, the document's figures and milestones, departments and
// documents, and the service items with their requests.
func basics(w world) ([]table, error) {
	facts, err := readFacts()
	if err != nil {
		return nil, err
	}
	return append(divisionTables(w.divisions), factTable(facts), departmentTable(), documentTable(), milestoneTable(), itemTable(w.items),
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
	money, err := moneyTables(w.places, e)
	return slices.Concat(e.tables(w.places), money), err
}

func volunteeringTables(w world) ([]table, error) {
	v, err := newVolunteering(w.recipe, w.places)
	return v.tables(w.recipe, w.places), err
}
