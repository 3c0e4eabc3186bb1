package cell

import (
	"testing"

	"litong3422/internal/sheet"
)

func TestGuardIsTakenAwayAgain(t *testing.T) {
	for text, guarded := range map[string]bool{
		"=1": true, "+1": true, "-1": true, "@a": true, "＝1": true, "＋1": true, "－1": true, "＠a": true, "-": true,
		"'=1": true, "''=1": true, "'12": true, "''12": true, "'甲": false, "甲=1": false, "12": false, "—": false, "（-1）": false, "": false,
	} {
		marked := Guard(text)
		if (marked != text) != guarded {
			t.Errorf("%q becomes %q", text, marked)
		}
		if back, problem := Text(sheet.Cell{Kind: sheet.Text, Text: marked}); back != text || problem != nil {
			t.Errorf("%q comes back as %q, %v", text, back, problem)
		}
	}
	for _, text := range []string{" =1", "\t=1", "\r=1", "\n+1", "\u200b=1", "\u3000@a", "\t甲", "\r甲"} {
		if Guard(text) == text || !MayBeFormula([]byte(text)) {
			t.Errorf("%q is not marked", text)
		}
	}
}

func FuzzGuard(f *testing.F) {
	f.Add("'=1")
	f.Fuzz(func(t *testing.T, text string) {
		plain, problem := Text(sheet.Cell{Kind: sheet.Text, Text: text})
		if problem != nil {
			return
		}
		if Guard(plain) != plain && !MayBeFormula([]byte(plain)) {
			t.Errorf("%q is overlooked", plain)
		}
		back, problem := Text(sheet.Cell{Kind: sheet.Text, Text: Guard(plain)})
		if problem != nil || back != plain {
			t.Errorf("%q comes back as %q, %v", plain, back, problem)
		}
	})
}
