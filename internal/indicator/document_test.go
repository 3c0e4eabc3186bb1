package indicator

import (
	"flag"
	"os"
	"testing"
)

var update = flag.Bool("update", false, "write docs/indicators.md afresh")

func TestDocumentIsFresh(t *testing.T) {
	const file = "../../docs/indicators.md"
	want := NewCatalogue().Markdown()
	if *update {
		if err := os.WriteFile(file, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Error("docs/indicators.md is stale; run go test ./internal/indicator -run Document -update")
	}
}
