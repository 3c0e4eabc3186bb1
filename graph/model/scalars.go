// Package model holds the Go types of the API: structs generated for the
// entities (one file per domain), those gqlgen makes for the rest, and the scalars.
package model

import (
	"encoding/json"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/shopspring/decimal"

	"litong3422/internal/fault"
)

// Decimals and dates travel as text from PostgreSQL to the client, so that
// nothing is lost on the way; the functions below check them where they enter.

var decimalPattern = regexp.MustCompile(`^-?[0-9]{1,30}(\.[0-9]{1,30})?$`)

// ParseDecimal checks a decimal that came as text.
func ParseDecimal(s string) (string, error) {
	if !decimalPattern.MatchString(s) {
		return "", fault.New(fault.Invalid, "十进制数应如 \"12.50\"。", "a decimal number looks like \"12.50\".")
	}
	return s, nil
}

// ParseDate checks a calendar day that came as text.
func ParseDate(s string) (string, error) {
	day, err := time.Parse(time.DateOnly, s)
	if err != nil || day.Year() < 1 {
		return "", fault.New(fault.Invalid, "日期应为 YYYY-MM-DD。", "a date has the form YYYY-MM-DD.")
	}
	return s, nil
}

// ParseDateTime checks an instant that came as text.
func ParseDateTime(s string) (time.Time, error) {
	at, err := time.Parse(time.RFC3339Nano, s)
	if err != nil {
		return time.Time{}, fault.New(fault.Invalid, "时刻应为 RFC 3339，如 2019-06-01T08:00:00+08:00。", "an instant is written as RFC 3339 has it, 2019-06-01T08:00:00+08:00 for one.")
	}
	return at, nil
}

// MarshalDecimal writes a decimal as a string.
func MarshalDecimal(s string) graphql.Marshaler { return graphql.MarshalString(s) }

// UnmarshalDecimal reads a decimal from a string or a number.
func UnmarshalDecimal(v any) (string, error) {
	switch v := v.(type) {
	case string:
		return ParseDecimal(v)
	case json.Number:
		return ParseDecimal(v.String())
	case int64:
		return strconv.FormatInt(v, 10), nil
	case int:
		return strconv.Itoa(v), nil
	case float64:
		return ParseDecimal(strconv.FormatFloat(v, 'f', -1, 64))
	}
	return ParseDecimal(fmt.Sprint(v))
}

// MarshalExactDecimal writes a computed decimal as a string.
func MarshalExactDecimal(d decimal.Decimal) graphql.Marshaler {
	return graphql.MarshalString(d.String())
}

// UnmarshalExactDecimal reads a decimal from a string or a number.
func UnmarshalExactDecimal(v any) (decimal.Decimal, error) {
	text, err := UnmarshalDecimal(v)
	if err != nil {
		return decimal.Decimal{}, err
	}
	return decimal.NewFromString(text)
}

// MarshalNullDecimal writes a computed decimal as a string, and one that is
// unknown as null.
func MarshalNullDecimal(d decimal.NullDecimal) graphql.Marshaler {
	if !d.Valid {
		return graphql.Null
	}
	return MarshalExactDecimal(d.Decimal)
}

// UnmarshalNullDecimal reads a decimal from a string or a number.
func UnmarshalNullDecimal(v any) (decimal.NullDecimal, error) {
	d, err := UnmarshalExactDecimal(v)
	return decimal.NewNullDecimal(d), err
}

// MarshalDate writes a day as YYYY-MM-DD.
func MarshalDate(s string) graphql.Marshaler { return graphql.MarshalString(s) }

// UnmarshalDate reads a day.
func UnmarshalDate(v any) (string, error) {
	s, ok := v.(string)
	if !ok {
		s = fmt.Sprint(v)
	}
	return ParseDate(s)
}

// Shanghai is the zone of every instant the API shows. China has had no summer
// time since 1991, so that a fixed offset needs no zone database.
func Shanghai() *time.Location { return time.FixedZone("Asia/Shanghai", 8*60*60) }

// MarshalDateTime writes an instant in RFC 3339, in China's time.
func MarshalDateTime(t time.Time) graphql.Marshaler {
	return graphql.MarshalString(t.In(Shanghai()).Format(time.RFC3339))
}

// UnmarshalDateTime reads an instant.
func UnmarshalDateTime(v any) (time.Time, error) {
	s, ok := v.(string)
	if !ok {
		s = fmt.Sprint(v)
	}
	return ParseDateTime(s)
}

// MarshalJSON writes finished JSON as it is.
func MarshalJSON(raw json.RawMessage) graphql.Marshaler {
	return graphql.WriterFunc(func(w io.Writer) {
		if len(raw) == 0 {
			raw = json.RawMessage("null")
		}
		_, _ = w.Write(raw)
	})
}

// MarshalFilter writes a filter as JSON. The product's filters hold texts, numbers
// and lists of them, which always marshal.
func MarshalFilter(w map[string]any) graphql.Marshaler {
	raw, err := json.Marshal(w)
	if err != nil {
		raw = json.RawMessage("{}")
	}
	return MarshalJSON(raw)
}

// UnmarshalFilter reads a filter.
func UnmarshalFilter(v any) (map[string]any, error) {
	w, ok := v.(map[string]any)
	if !ok {
		return nil, fault.New(fault.Invalid, "筛选应为对象。", "a filter is an object.")
	}
	return w, nil
}

// UnmarshalJSON takes any JSON value.
func UnmarshalJSON(v any) (json.RawMessage, error) { return json.Marshal(v) }
