package archtest

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode"
)

// TestEachTextIsInItsLanguage reads every pair of texts that a client can see: an answer
// in one language has no words of the other.
func TestEachTextIsInItsLanguage(t *testing.T) {
	pairs := 0
	err := filepath.WalkDir(root(t), func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			if err == nil && (entry.Name() == "node_modules" || entry.Name() == "generated") {
				return fs.SkipDir
			}
			return err
		}
		if filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		files := token.NewFileSet()
		file, err := parser.ParseFile(files, path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			zh, en, found := textPair(n)
			if !found {
				return true
			}
			pairs++
			if unicode.In(firstHan(en), unicode.Han) {
				t.Errorf("%s: Chinese words in the English text %q", files.Position(n.Pos()), en)
			}
			if firstHan(zh) == 0 && strings.ContainsFunc(zh, unicode.IsLetter) && zh != en {
				t.Errorf("%s: no Chinese word in the Chinese text %q", files.Position(n.Pos()), zh)
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if pairs < 100 {
		t.Errorf("only %d pairs of texts found", pairs)
	}
}

// textPair returns the Chinese and the English text of a fault.New, malformed,
// fault.InvalidArgument or fault.Text; found is false for any other node.
func textPair(n ast.Node) (zh, en string, found bool) {
	switch n := n.(type) {
	case *ast.CallExpr:
		at, known := map[string]int{"New": 1, "malformed": 0, "InvalidArgument": 1}[nameOf(n.Fun)]
		if !known || len(n.Args) < at+2 {
			return "", "", false
		}
		zh, ok := literal(n.Args[at])
		en, also := literal(n.Args[at+1])
		return zh, en, ok && also
	case *ast.CompositeLit:
		for _, element := range n.Elts {
			if pair, ok := element.(*ast.KeyValueExpr); ok {
				switch nameOf(pair.Key) {
				case "ZH":
					zh, _ = literal(pair.Value)
				case "EN":
					en, _ = literal(pair.Value)
				}
			}
		}
		return zh, en, zh != "" && en != ""
	}
	return "", "", false
}

func nameOf(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.SelectorExpr:
		return e.Sel.Name
	case *ast.Ident:
		return e.Name
	}
	return ""
}

// literal returns a string literal, or several with a plus between.
func literal(e ast.Expr) (string, bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		if e.Kind != token.STRING {
			return "", false
		}
		text, err := strconv.Unquote(e.Value)
		return text, err == nil
	case *ast.BinaryExpr:
		left, ok := literal(e.X)
		right, also := literal(e.Y)
		return left + right, ok && also
	}
	return "", false
}

// firstHan returns the first Chinese character of a text, or 0.
func firstHan(text string) rune {
	for _, c := range text {
		if unicode.Is(unicode.Han, c) {
			return c
		}
	}
	return 0
}
