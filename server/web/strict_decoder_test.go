package web

import (
	"encoding/json"
	"testing"
)

func TestNumerals(t *testing.T) {
	for given, want := range map[string]string{
		"2": "2", "2.0": "2", "2e0": "2", "20e-1": "2", "0.2E1": "2", "-3.00": "-3", "-0.0": "0", "1e3": "1000",
		"2.5": "2.5", "25e-1": "25e-1", "2.00000000000000000001": "2.00000000000000000001", "1e-3": "1e-3", "0.0": "0",
		"1e300": "1e300", "9007199254740993.0": "9007199254740993.0", "200e-3": "200e-3",
	} {
		members, err := decodeObject([]byte(`{"n":` + given + `}`))
		if err != nil || members["n"] != json.Number(want) {
			t.Errorf("%s: %v %v, want %s", given, members["n"], err, want)
		}
	}
	if _, err := decodeObject([]byte(`{"n":1e9999}`)); err == nil {
		t.Error("a huge exponent is taken")
	}
}
