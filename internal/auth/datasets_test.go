package auth

import (
	"slices"
	"testing"

	"litong3422/internal/fault"
)

func TestParseDatasets(t *testing.T) {
	for text, want := range map[string]Datasets{
		"all": nil, " ALL ": nil,
		"Mediator": {"Mediator"},
		" ServiceRequest.status , Mediator,Mediator,Indicators": {"Indicators", "Mediator", "ServiceRequest.status"},
	} {
		got, err := ParseDatasets(text)
		if err != nil || !slices.Equal(got, want) || (got == nil) != (want == nil) {
			t.Errorf("%q: %v %v, want %v", text, got, err, want)
		}
	}
	for _, text := range []string{"", ",", "Mediator,", "mediator", "Mediator.", "Mediator.Name", "a b", "Mediator.name.first", "Mediator;all", "all,Mediator", "调解"} {
		if got, err := ParseDatasets(text); fault.KindOf(err) != fault.Invalid {
			t.Errorf("%q: %v %v", text, got, err)
		}
	}
}

func TestDatasetsNameEntities(t *testing.T) {
	some := Datasets{"Indicators", "Mediator", "ServiceRequest.status"}
	for entity, want := range map[string]bool{"Mediator": true, "ServiceRequest": true, "Service": false, "MediationCase": false, "": false} {
		if some.Entity(entity) != want {
			t.Errorf("%q: %v", entity, !want)
		}
	}
	if !Datasets(nil).Entity("Mediator") || Datasets(nil).Limited() || !some.Limited() || (Datasets{}).Entity("Mediator") || !(Datasets{}).Limited() {
		t.Error("nil is everything, and an empty list nothing")
	}
	if Datasets(nil).String() != "all" || some.String() != "Indicators,Mediator,ServiceRequest.status" {
		t.Errorf("%s %s", Datasets(nil), some)
	}
}
