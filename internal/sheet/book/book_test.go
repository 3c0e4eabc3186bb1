package book

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"litong3422/internal/sheet"
)

func columns() []Column {
	return []Column{{"编号", Text}, {"金额（元）", Number}, {"比例（%）", Percent}, {"日期", Day}, {"时刻", Instant}}
}

// write writes rows of which sheets hold three each.
func write(t *testing.T, rows int, fail error) ([]byte, error) {
	t.Helper()
	b, err := newBook("调解/案件", columns(), int64(rows), 3)
	if err != nil {
		t.Fatal(err)
	}
	if err := b.AddNotes(Notes{Lines: [][2]string{{"内容", "x"}}, Head: []string{"列"}, Table: [][]string{{"编号"}}}); err != nil {
		t.Fatal(err)
	}
	var file bytes.Buffer
	err = b.Write(&file, func(add func([]Value) error) error {
		for n := range rows {
			if err := add([]Value{{Text: []byte(fmt.Sprint("A<&\u0001_x0041_", n))}, {Form: Number, Text: []byte("1234567890123.45")}, {Form: Percent, Text: []byte("-0.9053")},
				{Form: Day, Text: []byte("2018-02-28")}, {Form: Instant, Text: []byte("2018-02-28 08:30:59")}}); err != nil {
				return err
			}
		}
		return fail
	})
	return file.Bytes(), err
}

func TestRowsFillOneSheetAfterTheOther(t *testing.T) {
	for _, rows := range []int{0, 1, 3, 4, 10} {
		content, err := write(t, rows, nil)
		if err != nil {
			t.Fatal(err)
		}
		book, err := sheet.Open("x.xlsx", bytes.NewReader(content), int64(len(content)))
		if err != nil {
			t.Fatal(err)
		}
		found := 0
		for _, s := range book.Sheets[:len(book.Sheets)-1] {
			for line, err := range book.Lines(s) {
				if err != nil {
					t.Fatal(err)
				}
				if line.Number == 1 {
					continue
				}
				var texts []string
				for _, c := range line.Cells {
					texts = append(texts, c.Text)
				}
				want := fmt.Sprintf("A<&\u0001_x0041_%d 1234567890123.45 -0.009053 43159 43159.35484954", found)
				if got := strings.Join(texts, " "); got != want {
					t.Errorf("%d rows, %s: %q, want %q", rows, s.Name, got, want)
				}
				found++
			}
		}
		if found != rows || len(book.Sheets) != max(1, (rows+2)/3)+1 {
			t.Errorf("%d of %d rows in %d sheets", found, rows, len(book.Sheets))
		}
	}
}

func TestAFailureOfTheRowsIsReturned(t *testing.T) {
	broken := errors.New("broken")
	for _, rows := range []int{0, 2, 3, 4} {
		if _, err := write(t, rows, broken); !errors.Is(err, broken) {
			t.Errorf("%d rows: %v", rows, err)
		}
	}
}

// full is a disk that takes no more.
type full struct{ left int }

func (f *full) Write(p []byte) (int, error) {
	if f.left -= len(p); f.left < 0 {
		return 0, errors.New("full")
	}
	return len(p), nil
}

func TestAFullDiskEndsTheRows(t *testing.T) {
	for _, left := range []int{0, 100, 3000, 5000, 20_000} {
		b, err := newBook("x", columns(), 100_000, 40_000)
		if err != nil {
			t.Fatal(err)
		}
		err = b.Write(&full{left}, func(add func([]Value) error) error {
			for n := range 100_000 {
				if err := add([]Value{{Text: []byte(fmt.Sprint(n))}}); err != nil {
					return err
				}
			}
			return nil
		})
		if err == nil {
			t.Errorf("%d bytes were enough", left)
		}
	}
}

func TestHundredth(t *testing.T) {
	for number, want := range map[string]string{"12.5": "0.125", "0": "0.00", "100": "1.00", "-0.9053": "-0.009053", "7": "0.07", "1234.5": "12.345"} {
		if got := hundredth(number); got != want {
			t.Errorf("%s: %s, want %s", number, got, want)
		}
	}
}
