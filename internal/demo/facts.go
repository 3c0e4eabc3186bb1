package demo

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"strings"
)

// fact is one figure of the source document.
type fact struct {
	code, nameZH, nameEN    string
	value, qualifier        string
	unitZH, unitEN, subItem string
	sentence                string
}

// readFacts reads the figures and cuts from the document the sentence that
// states each. The sentence is never typed in: it is found by a fragment that
// occurs exactly once, so it is the document's own by construction. Its
// punctuation is set full-width.
func readFacts() ([]fact, error) {
	document, err := files.ReadFile("data/source-document.txt")
	if err != nil {
		return nil, err
	}
	raw, err := files.ReadFile("data/document-facts.csv")
	if err != nil {
		return nil, err
	}
	lines, err := csv.NewReader(bytes.NewReader(raw)).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("demo: read the document's figures: %w", err)
	}
	var facts []fact
	for _, line := range lines[1:] {
		f := fact{code: line[0], nameZH: line[1], nameEN: line[2], value: line[3], qualifier: line[4], unitZH: line[5], unitEN: line[6], subItem: line[7]}
		if f.sentence, err = sentenceAround(string(document), line[8]); err != nil {
			return nil, fmt.Errorf("demo: figure %s: %w", f.code, err)
		}
		f.sentence = chineseMarks(f.sentence)
		facts = append(facts, f)
	}
	return facts, nil
}

// sentenceAround returns the one sentence that contains the fragment, its full
// stop included.
func sentenceAround(document, fragment string) (string, error) {
	if n := strings.Count(document, fragment); n != 1 {
		return "", fmt.Errorf("%q occurs %d times in the document, not once", fragment, n)
	}
	const stop = "。"
	at := strings.Index(document, fragment)
	start := 0
	if i := strings.LastIndex(document[:at], stop); i >= 0 {
		start = i + len(stop)
	}
	start = max(start, strings.LastIndexByte(document[:at], '\n')+1)
	end := strings.Index(document[at:], stop)
	if end < 0 {
		return "", fmt.Errorf("%q stands in no sentence", fragment)
	}
	return document[start : at+end+len(stop)], nil
}

// chineseMarks writes a Chinese sentence with full-width punctuation, as GB/T 15834 has it.
// The document's text as published uses half-width marks; its words and figures stay as they are.
func chineseMarks(sentence string) string {
	return strings.NewReplacer(",", "，", ";", "；", ":", "：", "?", "？", "!", "！", "(", "（", ")", "）").Replace(sentence)
}

func factTable(facts []fact) table {
	return table{"document_fact", "code row name_zh name_en value qualifier unit_zh unit_en sentence sub_item", func(w *rows) {
		for _, f := range facts {
			w.text(f.code).text(f.code[:5]).text(f.nameZH).text(f.nameEN).maybe(f.value).text(f.qualifier).
				text(f.unitZH).text(f.unitEN).text(f.sentence).text(f.subItem).end("DOCUMENT")
		}
	}}
}
