package sheet

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"litong3422/internal/fault"
)

// FileCode says why a file is refused as a whole.
type FileCode string

// The codes of refused files.
const (
	FileTooLarge  FileCode = "FILE_TOO_LARGE"
	FileEncrypted FileCode = "FILE_ENCRYPTED"
	FileFormat    FileCode = "FILE_FORMAT"
	Encoding      FileCode = "ENCODING"
	TooManyRows   FileCode = "TOO_MANY_ROWS"
)

// FileError says why a file is refused, and what to do next.
type FileError struct {
	Code FileCode
	Text fault.Text
}

// Error returns the text in both languages.
func (e *FileError) Error() string { return e.Text.ZH + "  " + e.Text.EN }

// errStopped ends the reading of a sheet whose remaining lines the caller does not want.
var errStopped = errors.New("stopped")

func refusal(code FileCode, zh, en string, args ...any) error {
	if len(args) > 0 {
		zh, en = fmt.Sprintf(zh, args...), fmt.Sprintf(en, args...)
	}
	return &FileError{Code: code, Text: fault.Text{ZH: zh, EN: en}}
}

func tooLarge(zh, en string, args ...any) error { return refusal(FileTooLarge, zh, en, args...) }

func tooManyRows(zh, en string, args ...any) error { return refusal(TooManyRows, zh, en, args...) }

// damaged is the refusal of a workbook that cannot be read; at names the place.
func damaged(at, en string) error {
	return refusal(FileFormat, "工作簿已损坏（%s），请在表格软件中打开并另存为 .xlsx", "the workbook is damaged (%[1]s): open it in a spreadsheet program and save it as .xlsx"+suffix(en), at)
}

func suffix(en string) string {
	if en == "" {
		return ""
	}
	return "; " + strings.ReplaceAll(en, "%", "%%")
}

func isZip(opening []byte) bool { return bytes.HasPrefix(opening, []byte("PK\x03\x04")) }

// signatures are the first bytes of files that are no tables, each with what the file is.
func signatures() map[string]fault.Text {
	return map[string]fault.Text{
		"%PDF-":                          {ZH: "PDF 文件", EN: "a PDF"},
		"\x89PNG":                        {ZH: "图片", EN: "a picture"},
		"\xff\xd8\xff":                   {ZH: "图片", EN: "a picture"},
		"GIF8":                           {ZH: "图片", EN: "a picture"},
		"II*\x00":                        {ZH: "图片", EN: "a picture"},
		"MM\x00*":                        {ZH: "图片", EN: "a picture"},
		"Rar!":                           {ZH: "压缩包", EN: "an archive"},
		"7z\xbc\xaf":                     {ZH: "压缩包", EN: "an archive"},
		"\x1f\x8b":                       {ZH: "压缩包", EN: "an archive"},
		"{\\rtf":                         {ZH: "RTF 文档", EN: "an RTF document"},
		"SQLite format 3":                {ZH: "数据库文件", EN: "a database"},
		"\x00\x01\x00\x00Standard Jet":   {ZH: "数据库文件", EN: "a database"},
		"\x00\x01\x00\x00Standard ACE D": {ZH: "数据库文件", EN: "a database"},
		"PK\x05\x06":                     {ZH: "空的压缩包", EN: "an empty archive"},
	}
}

// foreign refuses what is no table, by its first bytes.
func foreign(opening []byte, file io.ReaderAt, size int64) error {
	if bytes.HasPrefix(opening, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) {
		return oldFormat(file, size)
	}
	for signature, what := range signatures() {
		if what.ZH != "" && bytes.HasPrefix(opening, []byte(signature)) {
			return refusal(FileFormat, "这是"+what.ZH+"而不是表格，请另存为 .xlsx 或 .csv", "this is "+what.EN+", not a table: save it as .xlsx or .csv")
		}
	}
	if len(bytes.TrimSpace(bytes.TrimPrefix(opening, []byte("\ufeff")))) == 0 && size <= int64(len(opening)) {
		return refusal(FileFormat, "文件是空的", "the file is empty")
	}
	return nil
}

// oldFormat refuses a compound file: an encrypted workbook, or one of before 2007.
func oldFormat(file io.ReaderAt, size int64) error {
	encrypted := []byte("E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00")
	const step = 1 << 16
	part := make([]byte, step+len(encrypted))
	for at := int64(0); at < size; at += step {
		n, err := file.ReadAt(part, at)
		if bytes.Contains(part[:n], encrypted) {
			return refusal(FileEncrypted, "工作簿已加密，请取消密码后另存", "the workbook is encrypted: save it without a password")
		}
		if err != nil && !errors.Is(err, io.EOF) {
			return err
		}
	}
	return refusal(FileFormat, "这是旧版 .xls 或其他旧格式文档，请另存为 .xlsx", "this is an old .xls or another old document: save it as .xlsx")
}
