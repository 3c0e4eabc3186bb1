package sheet_test

import (
	"bytes"
	"fmt"
	"runtime"
	"testing"

	"github.com/xuri/excelize/v2"

	"litong3422/internal/sheet"
)

// large makes a workbook of that many lines with 15 cells: numbers, days, texts of few
// and of many kinds.
func large(tb testing.TB, lines int) []byte {
	tb.Helper()
	book := excelize.NewFile()
	defer func() { _ = book.Close() }()
	day, err := book.NewStyle(&excelize.Style{NumFmt: 14})
	if err != nil {
		tb.Fatal(err)
	}
	w, err := book.NewStreamWriter("Sheet1")
	if err != nil {
		tb.Fatal(err)
	}
	for i := range lines {
		row := []any{fmt.Sprintf("FD-%07d", i), fmt.Sprintf("张三%d", i), i * 7, float64(i) / 100, "金积镇", "西门村", "种植", true,
			excelize.Cell{StyleID: day, Value: 43891 + i%900}, excelize.Cell{StyleID: day, Value: 44986}, "是", "否", i % 5, "备注", 1.25}
		at, _ := excelize.CoordinatesToCellName(1, i+1)
		if err := w.SetRow(at, row); err != nil {
			tb.Fatal(err)
		}
	}
	if err := w.Flush(); err != nil {
		tb.Fatal(err)
	}
	var out bytes.Buffer
	if err := book.Write(&out); err != nil {
		tb.Fatal(err)
	}
	return out.Bytes()
}

func BenchmarkLines(b *testing.B) {
	content := large(b, 100_000)
	b.SetBytes(int64(len(content)))
	b.ReportAllocs()
	for b.Loop() {
		runtime.GC()
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		book, err := sheet.Open("f.xlsx", bytes.NewReader(content), int64(len(content)))
		if err != nil {
			b.Fatal(err)
		}
		n := 0
		for line, err := range book.Lines(book.Sheets[0]) {
			if err != nil {
				b.Fatal(err)
			}
			n += len(line.Cells)
		}
		runtime.ReadMemStats(&after)
		b.ReportMetric((float64(after.HeapInuse)-float64(before.HeapInuse))/1e6, "MB")
		if n != 1_500_000 {
			b.Fatal(n)
		}
	}
}
