package sheet

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/simplifiedchinese"
)

const longestRun = 120 // bytes of a run that is looked at in one piece

// legibility counts how a decoded text looks, run by run of characters beyond ASCII.
type legibility struct {
	runs    int
	chinese int // Chinese characters and full-width marks
	common  int // of them those that most texts are made of
	western int // letters such as é, which a file of an office hardly has
	beyond  int // all characters beyond ASCII
	garbled int // runs that are Chinese when they are read in another encoding
	meant   int // Chinese characters that those runs would be
	lost    bool
	run     []byte
	gbk     map[rune][2]byte // bytes in GBK of the characters so far
}

// checkText refuses a text that was damaged by a wrong encoding, be it the one that was
// found for this file or one in the past of its words.
func checkText(text io.Reader, found encodingOf) error {
	l := legibility{gbk: map[rune][2]byte{}}
	r := bufio.NewReaderSize(text, 1<<16)
	for {
		c, _, err := r.ReadRune()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		if c == 0 {
			return refusal(FileFormat, "文件含有空字节，不是文本表格，请另存为 .xlsx 或 .csv", "the file has NUL bytes and is no table of text: save it as .xlsx or .csv")
		}
		l.add(c)
	}
	l.endRun()
	switch {
	case l.lost:
		return undecided("有无法还原的字符", "some characters are lost")
	case l.garbled > 0 && l.meant >= 3 && l.garbled*5 >= l.runs:
		return undecided("文字像是乱码", "the words look garbled")
	case l.western > 3 && l.western > l.chinese:
		return undecided("文字像是乱码", "the words look garbled")
	case found == inGB18030 && l.common*2 < l.beyond:
		return undecided("按 GB18030 读出的多是罕用字", "read as GB18030, most characters are rare")
	}
	return nil
}

func (l *legibility) add(c rune) {
	if c < utf8.RuneSelf {
		l.endRun()
		return
	}
	l.beyond++
	switch {
	case c == utf8.RuneError:
		l.lost = true
	case unicode.Is(unicode.Han, c), c >= 0x3000 && c <= 0x303f, c >= 0xff00 && c <= 0xffef:
		l.chinese++
		if l.isCommon(c) {
			l.common++
		}
	case c >= 0x80 && c <= 0xff:
		l.western++
	}
	if l.run = utf8.AppendRune(l.run, c); len(l.run) > longestRun {
		l.endRun()
	}
}

// gbkOf returns the two bytes of a character in GBK; zero without any.
func (l *legibility) gbkOf(c rune) [2]byte {
	known, found := l.gbk[c]
	if !found {
		var buffer [utf8.UTFMax]byte
		if n, _, err := simplifiedchinese.GBK.NewEncoder().Transform(buffer[:], []byte(string(c)), true); err == nil && n == len(known) {
			known = [2]byte(buffer[:n])
		}
		l.gbk[c] = known
	}
	return known
}

// isCommon reports whether a character is one of the 3,755 of the first level of GB 2312,
// or a mark of its first or third row.
func (l *legibility) isCommon(c rune) bool {
	in := l.gbkOf(c)
	return in[1] >= 0xa1 && (in[0] >= 0xb0 && in[0] <= 0xd7 || in[0] == 0xa1 || in[0] == 0xa3)
}

// endRun judges the run of characters beyond ASCII that ends here.
func (l *legibility) endRun() {
	if len(l.run) == 0 {
		return
	}
	l.runs++
	if bytes.Contains(l.run, []byte("锟斤拷")) || bytes.Contains(l.run, []byte("烫烫烫")) || bytes.Contains(l.run, []byte("屯屯屯")) {
		l.lost = true
	}
	if n := l.meantChinese(); n > 0 {
		l.garbled++
		l.meant += n
	}
	l.run = l.run[:0]
}

// meantChinese returns how many Chinese characters the run is made of when its bytes in GBK
// or in a western encoding are read as UTF-8; 0 if it is not.
func (l *legibility) meantChinese() int {
	first, _ := utf8.DecodeRune(l.run)
	if first < 0x2e80 {
		return max(chineseIn(charmap.Windows1252, l.run), chineseIn(charmap.ISO8859_1, l.run))
	}
	if in := l.gbkOf(first); in[0] < 0xe3 || in[0] > 0xef || in[1] > 0xbf {
		return 0 // no character of UTF-8 begins so
	}
	return chineseIn(simplifiedchinese.GBK, l.run)
}

// chineseIn returns how many Chinese characters a run is when its bytes in an encoding are
// read as UTF-8; 0 if there is anything else.
func chineseIn(e encoding.Encoding, run []byte) (count int) {
	text, err := e.NewEncoder().Bytes(run)
	if err != nil {
		return 0
	}
	for cut := 0; cut < utf8.UTFMax-2 && len(text) > utf8.UTFMax && !utf8.Valid(text); cut++ {
		text = text[:len(text)-1] // a character that lost its end
	}
	for _, c := range string(text) {
		if !unicode.Is(unicode.Han, c) && (c < 0x3000 || c > 0x303f) && (c < 0xff00 || c > 0xffef) {
			return 0
		}
		count++
	}
	return count
}
