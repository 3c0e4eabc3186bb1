// Package institution decides whether a township's stations comply with the reform (rule
// R-6, S-121 to S-125). The reform replaced three offices and four centres by two offices,
// two centres and a brigade. The package is pure.
package institution

import (
	"fmt"
	"slices"
	"strings"

	"litong3422/internal/fault"
)

// Kind is a kind of station. Its values are those of the database and the API.
type Kind string

// The five kinds after the reform.
const (
	PartyGovernmentOffice Kind = "PARTY_GOVERNMENT_OFFICE"
	GovernanceOffice      Kind = "GOVERNANCE_OFFICE"
	EconomicCentre        Kind = "ECONOMIC_CENTRE"
	LivelihoodCentre      Kind = "LIVELIHOOD_CENTRE"
	EnforcementBrigade    Kind = "LAW_ENFORCEMENT_BRIGADE"
)

// Kinds returns the five kinds after the reform, in the document's order.
func Kinds() []Kind {
	return []Kind{PartyGovernmentOffice, GovernanceOffice, EconomicCentre, LivelihoodCentre, EnforcementBrigade}
}

// Name returns the document's name of a kind. Kinds before the reform share one name.
func (k Kind) Name() fault.Text {
	switch k {
	case PartyGovernmentOffice:
		return fault.Text{ZH: "党政办", EN: "Party and Government Office"}
	case GovernanceOffice:
		return fault.Text{ZH: "综治办", EN: "Comprehensive Governance Office"}
	case EconomicCentre:
		return fault.Text{ZH: "经济社会发展中心", EN: "Economic and Social Development Centre"}
	case LivelihoodCentre:
		return fault.Text{ZH: "民生服务中心", EN: "Livelihood Services Centre"}
	case EnforcementBrigade:
		return fault.Text{ZH: "综合行政执法队", EN: "Integrated Law-Enforcement Brigade"}
	default:
		return fault.Text{ZH: "原站所", EN: "former station"}
	}
}

// Station is an active station of a township with the number of holders of each role.
type Station struct {
	Kind                 Kind
	Leaders, Supervisors int
}

// Decision is a decision of R-6 about one township, with its inputs and its reason.
type Decision struct {
	Stations    []Station
	Compliant   bool
	Leaders     int // of all stations together
	Supervisors int
	Explanation fault.Text
}

// Decide applies R-6. A township complies if it has exactly the five kinds, once each, and
// every station has exactly one leader in charge and one business supervisor.
func Decide(stations []Station) Decision {
	d := Decision{Stations: slices.Clone(stations)}
	var found []fault.Text
	count := map[Kind]int{}
	for _, s := range stations {
		count[s.Kind]++
		d.Leaders += s.Leaders
		d.Supervisors += s.Supervisors
	}
	former := len(stations)
	for _, kind := range Kinds() {
		n, name := count[kind], kind.Name()
		former -= n
		if n == 0 {
			found = append(found, fault.Text{ZH: "缺" + name.ZH, EN: "no " + name.EN})
		} else if n > 1 {
			found = append(found, fault.Text{ZH: fmt.Sprintf("%s有%d个", name.ZH, n), EN: fmt.Sprintf("%d of %s", n, name.EN)})
		}
	}
	if former > 0 {
		found = append(found, fault.Text{ZH: fmt.Sprintf("另有规定之外的站所%d个", former), EN: fmt.Sprintf("%d stations beyond the five", former)})
	}
	for _, s := range stations {
		if slices.Contains(Kinds(), s.Kind) { // the holders of a former station do not matter
			found = append(found, s.held()...)
		}
	}
	d.Compliant = len(found) == 0
	d.Explanation = explain(found)
	return d
}

// held returns a finding for each role that does not have exactly one holder.
func (s Station) held() (found []fault.Text) {
	name := s.Kind.Name()
	if s.Leaders != 1 {
		found = append(found, fault.Text{ZH: fmt.Sprintf("%s分管领导%d名", name.ZH, s.Leaders), EN: fmt.Sprintf("%s has %d leaders in charge", name.EN, s.Leaders)})
	}
	if s.Supervisors != 1 {
		found = append(found, fault.Text{ZH: fmt.Sprintf("%s业务主管%d名", name.ZH, s.Supervisors), EN: fmt.Sprintf("%s has %d business supervisors", name.EN, s.Supervisors)})
	}
	return found
}

func explain(found []fault.Text) fault.Text {
	if len(found) == 0 {
		return fault.Text{ZH: "两办两中心一执法队齐全，每个站所各有1名分管领导、1名业务主管（规则R-6）",
			EN: "Two offices, two centres and one brigade, each with one leader in charge and one business supervisor (rule R-6)"}
	}
	var zh, en []string
	for _, finding := range found {
		zh, en = append(zh, finding.ZH), append(en, finding.EN)
	}
	return fault.Text{ZH: "不合规：" + strings.Join(zh, "；") + "（规则R-6）", EN: "Not compliant: " + strings.Join(en, "; ") + " (rule R-6)"}
}
