package transfer

import (
	"bytes"
	"encoding/json"
	"strconv"
	"time"

	"litong3422/internal/sheet/book"
	"litong3422/internal/transfer/cell"
)

// title is what an export is called.
func (r *exporting) title() string {
	title := r.wanted.Table.Entity().Label.ZH
	if r.wanted.Table.Groups != nil {
		title += "分组汇总"
	}
	return title
}

// notes are the lines that explain an export.
func (r *exporting) notes() [][2]string {
	v := r.wanted.Viewer
	who := v.UserName
	if v.DisplayName != "" {
		who = v.DisplayName + "（" + v.UserName + "）"
	}
	lines := [][2]string{
		{"内容", r.title() + " " + r.wanted.Table.Entity().Name},
		{"县区", r.county.NameZH},
		{"行数", strconv.FormatInt(r.all, 10)},
		{"数据时点", r.snapshot.At.In(china()).Format("2006-01-02 15:04:05")},
		{"记录截至", r.county.Through.Format(time.DateOnly)},
		{"导出人", who},
	}
	if r.wanted.Purpose != "" {
		lines = append(lines, [2]string{"用途", r.wanted.Purpose})
	}
	if r.scope.Townships != nil {
		names := ""
		for _, code := range r.scope.Townships {
			names += newPlaces(r.county).called(code) + " "
		}
		lines = append(lines, [2]string{"权限范围", "仅限：" + names})
	}
	return append(lines,
		[2]string{"筛选与排序", compact(r.wanted.Asked)},
		[2]string{"个人信息", "带星号的内容已脱敏，再次导入时不作为原值。"},
		[2]string{"再次导入", "原样导入时各行显示为“未变”；标有“（" + computedMark + "）”的列由系统计算，导入时不读取。"},
		[2]string{"文字前的单引号", "用于防止电子表格把文字当作公式，导入时自动去掉。"})
}

// compact is a request as one line.
func compact(asked json.RawMessage) string {
	var out bytes.Buffer
	if len(asked) == 0 || json.Compact(&out, asked) != nil {
		return "全部记录，默认次序"
	}
	const longest = 8000
	if text := []rune(out.String()); len(text) > longest {
		return string(text[:longest]) + "…"
	}
	return out.String()
}

// explained are the notes of an export, with its columns.
func (r *exporting) explained(columns []outColumn) book.Notes {
	n := book.Notes{Head: []string{"列", "字段", "含义", "Meaning"}}
	for _, line := range r.notes() {
		n.Lines = append(n.Lines, [2]string{line[0], cell.Guard(line[1])})
	}
	for _, c := range columns {
		n.Table = append(n.Table, []string{c.header, c.name, c.note.ZH, c.note.EN})
	}
	return n
}

// writeBook writes a workbook.
func (r *exporting) writeBook(columns []outColumn, each func(add func([]book.Value) error) error) error {
	heads := make([]book.Column, len(columns))
	for i, c := range columns {
		heads[i] = book.Column{Header: cell.Guard(c.header), Form: c.form}
	}
	b, err := book.New(r.title(), heads, r.all)
	if err != nil {
		return err
	}
	if err := b.AddNotes(r.explained(columns)); err != nil {
		return err
	}
	return b.Write(r.out, func(add func([]book.Value) error) error { return each(r.counting(add)) })
}
