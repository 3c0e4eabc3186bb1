package sheet

import (
	"encoding/binary"
	"errors"
	"io"
	"strings"
)

// Limits of the shared strings, which are held in memory.
const (
	chunkSize   = 1 << 18
	offsetSize  = 1 << 14
	longestText = 40 << 20 // bytes with their places
)

// texts are the shared strings of a workbook: long chunks of text, and the place of each
// string. Strings that are handed out are parts of the chunks.
type texts struct {
	part   string
	read   bool
	chunks []string
	places [][]uint32 // by string: the place of its length, then its text, in the chunks
	count  int
	chunk  strings.Builder
	size   int
}

// get returns a string by its number.
func (t *texts) get(at int) (string, bool) {
	if t == nil || at < 0 || at >= t.count {
		return "", false
	}
	place := t.places[at/offsetSize][at%offsetSize]
	chunk := t.chunks[place/chunkSize]
	from := int(place % chunkSize)
	var length [binary.MaxVarintLen32]byte
	n := copy(length[:], chunk[from:])
	size, n := binary.Uvarint(length[:n])
	return chunk[from+n : from+n+int(size)], true
}

func (t *texts) add(text []byte) error {
	var prefix [binary.MaxVarintLen32]byte
	n := binary.PutUvarint(prefix[:], uint64(len(text)))
	if t.size += n + len(text) + 4; t.size > longestText {
		return unpackedTooLarge()
	}
	if t.chunk.Len()+n+len(text) > chunkSize {
		t.finish()
	}
	if t.chunk.Len() == 0 {
		t.chunk.Grow(max(chunkSize, n+len(text)))
	}
	if t.count%offsetSize == 0 {
		t.places = append(t.places, make([]uint32, 0, offsetSize))
	}
	last := len(t.places) - 1
	t.places[last] = append(t.places[last], uint32(len(t.chunks)*chunkSize+t.chunk.Len()))
	t.chunk.Write(prefix[:n])
	t.chunk.Write(text)
	t.count++
	return nil
}

func (t *texts) finish() {
	if t.chunk.Len() > 0 {
		t.chunks = append(t.chunks, t.chunk.String())
		t.chunk = strings.Builder{}
	}
}

// load reads the shared strings once.
func (t *texts) load(p *parts) error {
	if t == nil || t.read {
		return nil
	}
	t.read = true
	r, err := p.open(t.part)
	if err != nil {
		return err
	}
	defer r.close()
	var text []byte
	for {
		kind, err := r.next()
		if errors.Is(err, io.EOF) {
			t.finish()
			return nil
		}
		if err == nil && kind == startTag && len(r.starts) == 2 && string(r.name) == "si" {
			if text, err = r.richText(text[:0]); err == nil {
				err = t.add(unescape(text))
			}
		} else if err == nil && kind == startTag && len(r.starts) == 1 && string(r.name) != "sst" {
			err = errXML
		}
		if err != nil {
			return r.wrong(err)
		}
	}
}

// richText reads the text of the open element: of its t, or of the t of all its runs.
// Phonetic hints are left out.
func (r *partReader) richText(text []byte) ([]byte, error) {
	depth := len(r.starts)
	inText := 0
	for {
		kind, err := r.next()
		if err != nil {
			return nil, r.within(err)
		}
		switch {
		case kind == characters && inText > 0:
			if text, err = r.appendCharacters(text); err != nil {
				return nil, err
			}
			if len(text) > longestToken/4 {
				return nil, errXML
			}
		case kind == startTag && inText > 0:
			return nil, errXML
		case kind == startTag && string(r.name) == "t":
			inText = len(r.starts)
		case kind == startTag && string(r.name) != "r":
			if err := r.skipElement(); err != nil {
				return nil, err
			}
		case kind == endTag && len(r.starts) < depth:
			return text, nil
		case kind == endTag && len(r.starts) < inText:
			inText = 0
		}
	}
}
