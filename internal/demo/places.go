package demo

// place is a village or community where demo records lie.
type place struct {
	code, name string
	township   int // index into places.townships
	community  bool
	weight     float64 // number of events relative to an ordinary village; not a population
}

// township is a unit of that level with demo records.
type township struct {
	code, name string
	ranked     bool // one of the 12; 孙家滩, a unit like a farm, takes no part in rankings
	weight     float64
	places     []int // indexes into places.all
	profile    profile
}

// profile is the made-up performance of a township in each subject, from -1 (poor) to 1
// (good). It makes demo figures and their lights differ between townships.
type profile struct{ service, mediation, volunteer, budget, economy float64 }

// profiles returns the performance of the townships by code.
func profiles() map[string]profile {
	return map[string]profile{
		"640302100000": {0.8, 0.6, 0.5, 0.6, 0.9},      // 金积镇
		"640302101000": {0.2, -0.2, 0.1, 0.3, 0.2},     // 金银滩镇
		"640302102000": {-0.5, 0.1, -0.4, -0.6, -0.2},  // 高闸镇
		"640302103000": {-1, -0.8, -0.9, -0.3, -0.8},   // 扁担沟镇
		"640302104000": {0.6, 0.9, 0.6, 0.8, 1},        // 上桥镇
		"640302105000": {0.3, 0.4, 0.2, 0.1, 0.7},      // 古城镇
		"640302106000": {0.9, 0.3, 1, 0.5, 0},          // 金星镇
		"640302107000": {0.5, 0.7, 0.8, 0.9, 0},        // 胜利镇
		"640302200000": {-0.1, -0.4, 0, -0.1, 0.3},     // 东塔寺乡
		"640302201000": {0, 0.5, -0.2, 0.4, 0.4},       // 板桥乡
		"640302202000": {-0.3, -0.6, -0.3, -0.9, -0.3}, // 马莲渠乡
		"640302203000": {-0.7, 0.2, -0.6, -0.2, -0.6},  // 郭家桥乡
	}
}

// profileStreams begins the names of the streams from which profiles draws. It is part of
// the shipped data: with another name, other rows would be drawn.
const profileStreams = "bents "

// profiles draws the made-up performance of each township in a subject that has no field
// in type profile, from -1 to 1.
func (p places) profiles(subject string) []float64 {
	r := stream(profileStreams + subject)
	drawn := make([]float64, len(p.townships))
	for i := range drawn {
		drawn[i] = 2*r.Float64() - 1
	}
	return drawn
}

// places are the units with demo records: the 12 townships, 孙家滩 (a unit
// like a farm), and the villages and communities of the 12. The farm that was abolished on 1 January 2019 has
// only the network links of before. A map also needs a unit without data.
type places struct {
	townships []township
	all       []place
	ofPeople  lottery // over all places, by weight
}

func newPlaces(divisions []division) places {
	r := stream("places")
	var p places
	at := map[string]int{}
	for _, d := range divisions {
		if d.level != "TOWNSHIP" || !d.baseline || d.code == "640302400000" {
			continue
		}
		ranked := d.kind == "TOWN" || d.kind == "TOWNSHIP"
		at[d.code] = len(p.townships)
		p.townships = append(p.townships, township{code: d.code, name: d.short, ranked: ranked, profile: profiles()[d.code]})
	}
	var weights []float64
	for _, d := range divisions {
		t, ok := at[d.township]
		if d.level != "VILLAGE" || !d.baseline || !ok || (d.kind != "VILLAGE" && d.kind != "COMMUNITY") {
			continue
		}
		weight := r.longTail(1, 0.4)
		if d.kind == "COMMUNITY" {
			weight *= 3.2 // towns are dense
		}
		p.townships[t].places = append(p.townships[t].places, len(p.all))
		p.townships[t].weight += weight
		p.all = append(p.all, place{code: d.code, name: d.short, township: t, community: d.kind == "COMMUNITY", weight: weight})
		weights = append(weights, weight)
	}
	for i := range p.townships {
		if !p.townships[i].ranked {
			p.townships[i].weight = 1.2
		}
	}
	p.ofPeople = newLottery(weights)
	return p
}

// of returns the township of a place.
func (p places) of(at place) township { return p.townships[at.township] }

// full returns the place's name after its township's, since names of villages repeat.
func (p places) full(at place) string { return p.of(at).name + at.name }

// ranked returns the indexes of the 12 townships.
func (p places) ranked() []int {
	var found []int
	for i, t := range p.townships {
		if t.ranked {
			found = append(found, i)
		}
	}
	return found
}
