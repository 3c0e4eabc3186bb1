package sheet

import (
	"bytes"
	"errors"
	"io"
)

// Limits of a part of a workbook.
const (
	longestToken   = 1 << 20 // bytes of a tag or of a text
	mostAttributes = 64
	deepest        = 64
)

// tokenKind is the kind of a token of XML.
type tokenKind uint8

const (
	startTag tokenKind = iota + 1
	endTag
	characters
)

// attribute is one of a tag; its value has its entities still.
type attribute struct{ name, value []byte }

// scanner reads XML token by token without allocating for each of them. It is stricter than
// encoding/xml: it takes no DTD, no entities but the five of XML, and UTF-8 only.
type scanner struct {
	r          io.Reader
	buffer     []byte
	at, end    int // what is read of the buffer lies between
	exhausted  bool
	name       []byte // of a tag, without its prefix
	attributes []attribute
	text       []byte // of characters, as it stands unless literal
	literal    bool   // text is of a CDATA section
	empty      bool   // the tag that was read last is its own end
	names      []byte // of the open elements, one after the other
	starts     []int  // where each begins in names
	begun      bool   // the root element was seen
}

func newScanner(r io.Reader) *scanner { return &scanner{r: r, buffer: make([]byte, 1<<16)} }

var (
	errXML = errors.New("no well-formed XML")
	errDTD = errors.New("a document type is not taken")
)

// next reads the next token; io.EOF after the root element. What it returned before is
// overwritten.
func (s *scanner) next() (tokenKind, error) {
	if s.empty {
		s.empty = false
		s.pop()
		return endTag, nil
	}
	for {
		if err := s.need(1); err != nil {
			return 0, s.atEnd(err)
		}
		if s.buffer[s.at] != '<' {
			if err := s.readText(); err != nil {
				return 0, err
			}
			if len(s.starts) > 0 {
				return characters, nil
			}
			if len(bytes.TrimSpace(bytes.TrimPrefix(s.text, []byte("\ufeff")))) > 0 {
				return 0, errXML
			}
			continue
		}
		if err := s.need(2); err != nil {
			return 0, errXML
		}
		switch s.buffer[s.at+1] {
		case '/':
			return endTag, s.readEnd()
		case '?':
			if err := s.skipTo("<?", "?>"); err != nil {
				return 0, err
			}
		case '!':
			cdata, err := s.readDeclaration()
			if err != nil {
				return 0, err
			}
			if cdata {
				return characters, nil
			}
		default:
			return startTag, s.readStart()
		}
	}
}

func (s *scanner) atEnd(err error) error {
	if errors.Is(err, io.EOF) && (len(s.starts) > 0 || !s.begun) {
		return errXML
	}
	return err
}

// need sees to it that n bytes are in the buffer.
func (s *scanner) need(n int) error {
	for s.end-s.at < n {
		if err := s.fill(); err != nil {
			return err
		}
	}
	return nil
}

// fill reads more into the buffer, behind what is in it.
func (s *scanner) fill() error {
	if s.exhausted {
		return io.EOF
	}
	if s.at > 0 {
		copy(s.buffer, s.buffer[s.at:s.end])
		s.at, s.end = 0, s.end-s.at
	}
	if s.end == len(s.buffer) {
		if len(s.buffer) >= longestToken {
			return errXML
		}
		s.buffer = append(s.buffer, make([]byte, len(s.buffer))...)
	}
	for range 100 {
		n, err := s.r.Read(s.buffer[s.end:])
		s.end += n
		if errors.Is(err, io.EOF) {
			s.exhausted = true
		} else if err != nil {
			return err
		}
		if n > 0 {
			return nil
		}
		if s.exhausted {
			return io.EOF
		}
	}
	return io.ErrNoProgress
}

// find returns where a text begins in the buffer, counted from at, reading on as needed.
func (s *scanner) find(text string, from int) (int, error) {
	for {
		if from < s.end-s.at {
			if i := bytes.Index(s.buffer[s.at+from:s.end], []byte(text)); i >= 0 {
				return from + i, nil
			}
			from = max(from, s.end-s.at-len(text)+1)
		}
		if err := s.fill(); err != nil {
			return 0, s.within(err)
		}
	}
}

// within returns the error of a token that the end of the part cuts off.
func (s *scanner) within(err error) error {
	if errors.Is(err, io.EOF) {
		return errXML
	}
	return err
}

func (s *scanner) readText() error {
	s.literal = false
	from := 0
	for {
		if i := bytes.IndexByte(s.buffer[s.at+from:s.end], '<'); i >= 0 {
			s.text = s.buffer[s.at : s.at+from+i]
			s.at += from + i
			return nil
		}
		from = s.end - s.at
		if err := s.fill(); errors.Is(err, io.EOF) {
			s.text = s.buffer[s.at:s.end]
			s.at = s.end
			return nil
		} else if err != nil {
			return err
		}
	}
}

// readDeclaration reads a comment or a CDATA section.
func (s *scanner) readDeclaration() (cdata bool, err error) {
	const opening = "<![CDATA["
	if err := s.need(len(opening)); err != nil && !errors.Is(err, io.EOF) {
		return false, err
	}
	switch rest := s.buffer[s.at:s.end]; {
	case bytes.HasPrefix(rest, []byte("<!--")):
		return false, s.skipTo("<!--", "-->")
	case bytes.HasPrefix(rest, []byte(opening)) && len(s.starts) > 0:
		end, err := s.find("]]>", len(opening))
		if err != nil {
			return false, err
		}
		s.text, s.literal = s.buffer[s.at+len(opening):s.at+end], true
		s.at += end + len("]]>")
		return true, nil
	case bytes.HasPrefix(rest, []byte("<!DOCTYPE")):
		return false, errDTD
	}
	return false, errXML
}

func (s *scanner) skipTo(opening, closing string) error {
	end, err := s.find(closing, len(opening))
	s.at += end + len(closing)
	return err
}

func (s *scanner) readEnd() error {
	end, err := s.find(">", 2)
	if err != nil {
		return err
	}
	name := bytes.TrimRight(s.buffer[s.at+2:s.at+end], " \t\r\n")
	if len(s.starts) == 0 || !bytes.Equal(name, s.names[s.starts[len(s.starts)-1]:]) {
		return errXML
	}
	s.at += end + 1
	s.name = local(name)
	s.pop()
	return nil
}

func (s *scanner) pop() {
	last := len(s.starts) - 1
	s.names, s.starts = s.names[:s.starts[last]], s.starts[:last]
}

// local is a name without its prefix.
func local(name []byte) []byte { return name[bytes.IndexByte(name, ':')+1:] }

// readStart reads a start tag with its attributes.
func (s *scanner) readStart() error {
	if s.begun && len(s.starts) == 0 || len(s.starts) == deepest {
		return errXML
	}
	end, err := s.tagEnd()
	if err != nil {
		return err
	}
	tag := s.buffer[s.at+1 : s.at+end]
	s.at += end + 1
	if s.empty = tag[len(tag)-1] == '/'; s.empty {
		tag = tag[:len(tag)-1]
	}
	length := nameLength(tag)
	if length == 0 {
		return errXML
	}
	s.begun = true
	s.starts = append(s.starts, len(s.names))
	s.names = append(s.names, tag[:length]...)
	s.name = local(tag[:length])
	return s.readAttributes(tag[length:])
}

// tagEnd returns where the tag that begins at at ends: at the first > out of quotes.
func (s *scanner) tagEnd() (int, error) {
	quote := byte(0)
	for i := 1; ; i++ {
		if s.at+i >= s.end {
			if err := s.fill(); err != nil {
				return 0, s.within(err)
			}
		}
		switch c := s.buffer[s.at+i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '>' && i > 1:
			return i, nil
		case c == '>' || c == '<':
			return 0, errXML
		}
	}
}

func nameLength(tag []byte) int {
	for i, c := range tag {
		letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_'
		if !letter && (i == 0 || c != ':' && c != '-' && c != '.' && (c < '0' || c > '9')) {
			return i
		}
	}
	return len(tag)
}

func (s *scanner) readAttributes(tag []byte) error {
	s.attributes = s.attributes[:0]
	for {
		rest := bytes.TrimLeft(tag, " \t\r\n")
		if len(rest) == 0 {
			return nil
		}
		length := nameLength(rest)
		if length == 0 || len(rest) == len(tag) || len(s.attributes) == mostAttributes {
			return errXML
		}
		name := rest[:length]
		rest = bytes.TrimLeft(rest[length:], " \t\r\n")
		if len(rest) == 0 || rest[0] != '=' {
			return errXML
		}
		rest = bytes.TrimLeft(rest[1:], " \t\r\n")
		if len(rest) == 0 || rest[0] != '"' && rest[0] != '\'' {
			return errXML
		}
		end := bytes.IndexByte(rest[1:], rest[0])
		if end < 0 || bytes.IndexByte(rest[1:end+1], '<') >= 0 {
			return errXML
		}
		for _, other := range s.attributes {
			if bytes.Equal(other.name, name) {
				return errXML
			}
		}
		s.attributes = append(s.attributes, attribute{name, rest[1 : end+1]})
		tag = rest[end+2:]
	}
}

// skipElement reads to the end of the element that was begun last.
func (s *scanner) skipElement() error {
	for depth := 1; depth > 0; {
		kind, err := s.next()
		if err != nil {
			return err
		}
		switch kind {
		case startTag:
			depth++
		case endTag:
			depth--
		}
	}
	return nil
}
