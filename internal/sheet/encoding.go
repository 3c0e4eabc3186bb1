package sheet

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	utf16 "golang.org/x/text/encoding/unicode"
)

// encodingOf is the encoding of a text file.
type encodingOf uint8

const (
	inUTF8 encodingOf = iota
	inGB18030
	inUTF16LittleEndian
	inUTF16BigEndian
)

const byteOrderMark = "\ufeff"

// decoded returns a text as UTF-8 without a byte order mark.
func (e encodingOf) decoded(r io.Reader) io.Reader {
	if d := e.decoder(); d != nil {
		r = d.Reader(r)
	}
	text := bufio.NewReader(r)
	if mark, _ := text.Peek(len(byteOrderMark)); string(mark) == byteOrderMark {
		_, _ = text.Discard(len(byteOrderMark)) // it was read already
	}
	return text
}

func (e encodingOf) decoder() *encoding.Decoder {
	switch e {
	case inGB18030:
		return simplifiedchinese.GB18030.NewDecoder()
	case inUTF16LittleEndian:
		return utf16.UTF16(utf16.LittleEndian, utf16.IgnoreBOM).NewDecoder()
	case inUTF16BigEndian:
		return utf16.UTF16(utf16.BigEndian, utf16.IgnoreBOM).NewDecoder()
	}
	return nil
}

// census counts what the bytes of a file are, to find its encoding by.
type census struct {
	valid     bool // as UTF-8
	zeros     int
	length    int
	last      byte
	separator [2]int // line ends, commas, tabs and digits of UTF-16, by its order of bytes
}

// decide returns the encoding of a text file, which it reads whole.
func decide(file io.ReaderAt, size int64) (encodingOf, error) {
	opening := make([]byte, min(size, 4))
	if _, err := file.ReadAt(opening, 0); err != nil && !errors.Is(err, io.EOF) {
		return 0, err
	}
	found := inUTF8
	switch {
	case bytes.HasPrefix(opening, []byte("\xff\xfe")):
		found = inUTF16LittleEndian
	case bytes.HasPrefix(opening, []byte("\xfe\xff")):
		found = inUTF16BigEndian
	default:
		count, err := countBytes(io.NewSectionReader(file, 0, size))
		if err != nil {
			return 0, err
		}
		if found, err = count.encoding(opening); err != nil {
			return 0, err
		}
	}
	if found >= inUTF16LittleEndian && size%2 != 0 {
		return 0, undecided("字节数不成对", "it ends in the middle of a character")
	}
	return found, checkText(found.decoded(io.NewSectionReader(file, 0, size)), found)
}

func countBytes(r io.Reader) (census, error) {
	count := census{valid: true}
	buffer := make([]byte, 1<<16)
	rest := 0 // bytes of a character that the buffer cut off
	for {
		n, err := r.Read(buffer[rest:])
		count.addPairs(buffer[rest : rest+n])
		n += rest
		whole := n
		if err == nil {
			whole = wholeCharacters(buffer[:n])
		}
		count.valid = count.valid && utf8.Valid(buffer[:whole])
		rest = copy(buffer, buffer[whole:n])
		if errors.Is(err, io.EOF) {
			return count, nil
		} else if err != nil {
			return count, err
		}
	}
}

// wholeCharacters returns the length of a text without a character that its end cuts off.
func wholeCharacters(text []byte) int {
	for back := 1; back < utf8.UTFMax && back <= len(text); back++ {
		if start := len(text) - back; utf8.RuneStart(text[start]) {
			if !utf8.FullRune(text[start:]) {
				return start
			}
			break
		}
	}
	return len(text)
}

// addPairs counts what the next bytes are as pairs of UTF-16.
func (c *census) addPairs(part []byte) {
	c.zeros += bytes.Count(part, []byte{0})
	for i := 0; c.zeros > 0 && i < len(part); i++ {
		if (c.length+i)%2 == 0 {
			continue
		}
		first := c.last
		if i > 0 {
			first = part[i-1]
		}
		switch plain := []byte("\n,\t;0123456789"); {
		case part[i] == 0 && bytes.IndexByte(plain, first) >= 0:
			c.separator[0]++
		case first == 0 && bytes.IndexByte(plain, part[i]) >= 0:
			c.separator[1]++
		}
	}
	if c.length += len(part); len(part) > 0 {
		c.last = part[len(part)-1]
	}
}

// encoding returns the encoding of a file without a byte order mark of UTF-16.
func (c *census) encoding(opening []byte) (encodingOf, error) {
	little, big := c.separator[0], c.separator[1]
	switch {
	case c.zeros == 0 && c.valid:
		return inUTF8, nil
	case c.zeros == 0 && bytes.HasPrefix(opening, []byte(byteOrderMark)):
		return 0, undecided("文件标明为 UTF-8，但有字节不是", "it says that it is UTF-8, but has bytes that are not")
	case c.zeros == 0:
		return inGB18030, nil
	case little > 10*big && little > 1:
		return inUTF16LittleEndian, nil
	case big > 10*little && big > 1:
		return inUTF16BigEndian, nil
	}
	return 0, refusal(FileFormat, "文件含有空字节，不是文本表格，请另存为 .xlsx 或 .csv", "the file has NUL bytes and is no table of text: save it as .xlsx or .csv")
}

func undecided(zh, en string) error {
	return refusal(Encoding, "无法确定文字编码："+zh+"；请在表格软件中打开，核对文字后另存为 .xlsx 或 UTF-8 的 .csv",
		"the encoding of the text cannot be decided: "+en+"; open the file in a spreadsheet program, check the words, and save it as .xlsx or as .csv in UTF-8")
}
