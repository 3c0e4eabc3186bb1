package rules

import (
	"context"

	"litong3422/internal/fault"
	"litong3422/internal/indicator"
)

// indicatorIsKnown applies to every row that names an indicator by its code.
func indicatorIsKnown(_ context.Context, _ Facts, row Row) (*Violation, error) {
	code, ok := row.Text("indicator")
	if !ok {
		return nil, nil // a missing value is refused as such
	}
	if indicator.NewCatalogue().Indicator(code) == nil {
		return &Violation{Column: "indicator", Explanation: fault.Text{
			ZH: "没有编码为“" + code + "”的指标。", EN: "There is no indicator with the code " + code + "."}}, nil
	}
	return nil, nil
}

// targetFitsItsIndicator applies to a target and a red line: they must be able to judge the
// indicator.
func targetFitsItsIndicator(ctx context.Context, facts Facts, row Row) (*Violation, error) {
	if unknown, err := indicatorIsKnown(ctx, facts, row); unknown != nil || err != nil {
		return unknown, err
	}
	code, ok := row.Text("indicator")
	if !ok {
		return nil, nil
	}
	var lines indicator.Lines
	var err error
	if lines.Target, err = number(row, "target"); err != nil {
		return nil, err
	}
	if lines.RedLine, err = number(row, "red_line"); err != nil {
		return nil, err
	}
	_, ofTownship := row.Text("township_code")
	misfit := indicator.NewCatalogue().Indicator(code).Misfit(lines, ofTownship)
	if misfit == nil {
		return nil, nil
	}
	columns := map[indicator.Part]string{
		indicator.OfIndicator: "indicator", indicator.OfTownship: "township_code", indicator.OfTarget: "target", indicator.OfRedLine: "red_line"}
	return &Violation{Column: columns[misfit.At], Explanation: misfit.Why}, nil
}
