package division_test

import (
	"testing"

	"litong3422/internal/division"
)

func TestEnglishNames(t *testing.T) {
	for name, want := range map[string]string{
		"涝河桥村":     "Laoheqiao Village",
		"金积镇":      "Jinji Town",
		"东塔寺乡":     "Dongtasi Township",
		"巴浪湖农场":    "Balanghu Farm",
		"二道湾农场一队":  "Erdaowan Farm Team 1",
		"利通区":      "Litong District",
		"西安村":      "Xi'an Village",
		"吕桥社区":     "Lüqiao Community",
		"村":        "Cun",
		"关马湖农场生活区": "Guanmahu Farm Residential Area",
	} {
		if got := division.English(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}
