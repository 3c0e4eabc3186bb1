package sheet

import (
	"bufio"
	"errors"
	"io"
)

// textFile is a table of text lines: its encoding and separator are known.
type textFile struct {
	file      io.ReaderAt
	size      int64
	encoding  encodingOf
	separator rune
}

// openText finds out the encoding and the separator of a text file, which it reads once.
func openText(file io.ReaderAt, size int64) (*textFile, error) {
	t := &textFile{file: file, size: size, separator: ','}
	var err error
	if t.encoding, err = decide(file, size); err != nil {
		return nil, err
	}
	sample := make([]byte, 1<<16)
	n, err := io.ReadFull(t.reader(), sample)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return nil, err
	}
	if err := markup(sample[:n]); err != nil {
		return nil, err
	}
	t.separator = separatorOf(sample[:n])
	return t, nil
}

// reader returns the text in UTF-8 from its beginning, without a byte order mark.
func (t *textFile) reader() *bufio.Reader {
	return bufio.NewReaderSize(t.encoding.decoded(io.NewSectionReader(t.file, 0, t.size)), 1<<16)
}
