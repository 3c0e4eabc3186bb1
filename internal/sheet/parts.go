package sheet

import (
	"archive/zip"
	"bufio"
	"bytes"
	"errors"
	"io"
	"net/url"
	"path"
	"strings"

	"golang.org/x/text/encoding/unicode"
)

// Limits of what a workbook unpacks to. They let 300,000 rows in and keep bombs out.
const (
	longestUnpacked  = 512 << 20 // bytes of all parts
	longestDirectory = 2 << 20   // bytes of the directory of the archive
	mostRatio        = 200       // unpacked to packed, of a part that is larger than
	freeOfRatio      = 8 << 20
)

// parts are the files in a workbook, by their name in lower case.
type parts struct{ byName map[string]*zip.File }

// budgeted reads from a file until its budget is used up: the directory of an archive is
// read whole, and may claim to be endless.
type budgeted struct {
	io.ReaderAt
	left int64
	on   bool
}

var errDirectory = errors.New("the directory is too long")

func (b *budgeted) ReadAt(p []byte, at int64) (int, error) {
	if b.on {
		if b.left -= int64(len(p)); b.left < 0 {
			return 0, errDirectory
		}
	}
	return b.ReaderAt.ReadAt(p, at)
}

func openParts(file io.ReaderAt, size int64) (*parts, error) {
	limited := &budgeted{ReaderAt: file, left: longestDirectory, on: true}
	archive, err := zip.NewReader(limited, size)
	limited.on = false
	switch {
	case errors.Is(err, errDirectory):
		return nil, tooLarge("工作簿内的部件过多", "the workbook has too many parts")
	case err != nil:
		return nil, damaged("zip", "the archive ends early or its directory is wrong")
	}
	p := &parts{byName: make(map[string]*zip.File, len(archive.File))}
	var unpacked uint64
	for _, f := range archive.File {
		name := partName(f.Name)
		if p.byName[name] != nil {
			return nil, damaged(name, "a part stands twice")
		}
		if f.Flags&1 != 0 {
			return nil, refusal(FileEncrypted, "压缩包已加密，请取消密码后另存", "the archive is encrypted: save it without a password")
		}
		p.byName[name] = f
		if unpacked += f.UncompressedSize64; f.UncompressedSize64 > longestUnpacked || unpacked > longestUnpacked {
			return nil, unpackedTooLarge()
		}
		if f.UncompressedSize64 > freeOfRatio && f.UncompressedSize64/mostRatio > f.CompressedSize64 {
			return nil, unpackedTooLarge()
		}
	}
	return p, nil
}

func unpackedTooLarge() error {
	return tooLarge("工作簿解压后过大，请删去多余的工作表和图片，或拆成几个文件", "the workbook unpacks to too much: remove sheets and pictures, or split it")
}

// partName is the name by which parts are compared.
func partName(name string) string {
	return strings.ToLower(strings.TrimPrefix(path.Clean(strings.ReplaceAll(name, `\`, "/")), "/"))
}

func (p *parts) has(name string) bool { return p.byName[partName(name)] != nil }

// open begins to read a part as XML in UTF-8.
func (p *parts) open(name string) (*partReader, error) {
	f := p.byName[partName(name)]
	if f == nil {
		return nil, damaged(name, "the part is missing")
	}
	if f.Method != zip.Store && f.Method != zip.Deflate {
		return nil, damaged(name, "the part is packed in an unknown way")
	}
	content, err := f.Open()
	if err != nil {
		return nil, damaged(name, "")
	}
	packed := bufio.NewReaderSize(&io.LimitedReader{R: content, N: int64(f.UncompressedSize64) + 1}, 1<<15)
	var text io.Reader = packed
	if opening, _ := packed.Peek(2); bytes.Equal(opening, []byte("\xff\xfe")) || bytes.Equal(opening, []byte("\xfe\xff")) {
		text = unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder().Reader(packed)
	}
	return &partReader{scanner: newScanner(text), part: name, content: content}, nil
}

// partReader reads a part of a workbook.
type partReader struct {
	*scanner
	part    string // its name
	content io.Closer
}

func (r *partReader) close() { _ = r.content.Close() }

// each calls a function at every start tag until the end of the part, which it checks. The
// depth of the root element is 1.
func (r *partReader) each(at func(depth int, name string) error) error {
	for {
		kind, err := r.next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return r.wrong(err)
		}
		if kind == startTag {
			if err := at(len(r.starts), string(r.name)); err != nil {
				return r.wrong(err)
			}
		}
	}
}

// wrong returns the refusal of a part that cannot be read.
func (r *partReader) wrong(err error) error {
	var refused *FileError
	switch {
	case errors.As(err, &refused), errors.Is(err, errStopped):
		return err
	case errors.Is(err, errDTD):
		return refusal(FileFormat, "工作簿含有不允许的文档类型声明，请在表格软件中打开并另存为 .xlsx", "the workbook has a document type, which is not taken: open it in a spreadsheet program and save it as .xlsx")
	}
	return damaged(r.part, "")
}

// relation is a relationship of a part to another one.
type relation struct{ kind, target string }

// relations returns the relationships of a part by their ids. Without any it is empty.
func (p *parts) relations(of string) (map[string]relation, error) {
	folder, file := path.Split(of)
	name := folder + "_rels/" + file + ".rels"
	found := map[string]relation{}
	if !p.has(name) {
		return found, nil
	}
	r, err := p.open(name)
	if err != nil {
		return nil, err
	}
	defer r.close()
	return found, r.each(func(depth int, element string) error {
		if depth != 2 || element != "Relationship" || r.get("TargetMode") == "External" {
			return nil
		}
		target := r.get("Target")
		if plain, err := url.PathUnescape(target); err == nil {
			target = plain
		}
		if !strings.HasPrefix(target, "/") {
			target = folder + target
		}
		kind := r.get("Type")
		found[r.get("Id")] = relation{kind: kind[strings.LastIndexByte(kind, '/')+1:], target: partName(target)}
		return nil
	})
}
