package book

import "github.com/xuri/excelize/v2"

// Notes are what the sheet of explanations says: lines of a title and a text, and a table.
type Notes struct {
	Lines [][2]string
	Head  []string
	Table [][]string
}

// AddNotes adds the sheet of explanations.
func (b *Book) AddNotes(n Notes) error {
	f := b.file
	if _, err := f.NewSheet(NotesName); err != nil {
		return err
	}
	bold, err := headStyle(f)
	if err != nil {
		return err
	}
	wrap, err := f.NewStyle(&excelize.Style{NumFmt: textFormat, Alignment: &excelize.Alignment{Vertical: "top", WrapText: true}})
	if err != nil {
		return err
	}
	at := 0
	put := func(style int, texts ...string) error {
		at++
		return putTexts(f, NotesName, at, style, texts)
	}
	for _, line := range n.Lines {
		if err := put(wrap, line[0], line[1]); err != nil {
			return err
		}
	}
	at++
	if err := put(bold, n.Head...); err != nil {
		return err
	}
	for _, texts := range n.Table {
		if err := put(wrap, texts...); err != nil {
			return err
		}
	}
	for column, width := range map[string]float64{"A": 26, "B": 60, "C": 50, "D": 50, "E": 30} {
		if err := f.SetColWidth(NotesName, column, column, width); err != nil {
			return err
		}
	}
	return nil
}

// putTexts writes a line of texts.
func putTexts(f *excelize.File, sheet string, line, style int, texts []string) error {
	for i, text := range texts {
		name, err := excelize.CoordinatesToCellName(i+1, line)
		if err != nil {
			return err
		}
		if err := f.SetCellStr(sheet, name, text); err != nil {
			return err
		}
		if err := f.SetCellStyle(sheet, name, name, style); err != nil {
			return err
		}
	}
	return nil
}
