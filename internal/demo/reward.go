package demo

import (
	"time"

	"github.com/google/uuid"
	"github.com/shopspring/decimal"

	rules "litong3422/internal/economy"
)

// The reward policies shipped: both readings of the document's one sentence. The
// linear one is in force.
const (
	linearCode    = "R-1-LINEAR"
	steppedCode   = "R-1-STEPPED"
	rewardedSince = 2017
)

// award is the reward decision of one ledger.
type award struct {
	ledger  ledger
	id      uuid.UUID
	decided day
	made    rules.Reward
}

// newAwards runs rule R-1 over the closed ledgers of the years since the policy.
func newAwards(e economy) []award {
	r := stream("awards")
	type key struct{ place, year int }
	books := map[key]ledger{}
	for _, l := range e.ledgers {
		books[key{l.place, l.year}] = l
	}
	policy := rules.Preset(rules.Linear)
	var all []award
	for _, l := range e.ledgers {
		decided := on(l.year+1, time.March, 1) + day(r.IntN(45))
		if l.year < rewardedSince || !l.closed || decided > lastDay() {
			continue // before the policy, not to be judged, or not yet
		}
		result := rules.Result{Year: l.year, Income: decimal.New(l.operating, -2)}
		if before, known := books[key{l.place, l.year - 1}]; known {
			result.Previous = decimal.NewNullDecimal(decimal.New(before.operating, -2))
		}
		all = append(all, award{l, r.id(decided), decided, policy.Decide(result)})
	}
	return all
}

func rewardTables(p places, all []award) []table {
	r := stream("reward ids")
	started := on(rewardedSince, time.January, 1)
	const basis = "来源文件四（一）：对村集体经济经营收入达到100万元以上，按照10~30%的增幅，分别给予5~10万元奖励"
	return []table{
		{"reward_policy", "code name_zh name_en method income_floor round_to proposed effective_from basis note", func(w *rows) {
			for _, x := range []struct {
				code, zh, en, note string
				method             rules.Method
				from               day
			}{
				{linearCode, "村集体经营收入奖励办法（线性）", "Reward for collective income (linear)", "原文只定两端（10%→5万元，30%→10万元）；中间按线性折算、取整到百元为建议，生效日期为示例。", rules.Linear, started},
				{steppedCode, "村集体经营收入奖励办法（分档）", "Reward for collective income (stepped)", "备选方案，未启用：原文“分别”亦可读作分档；20%→7.5万元一档为建议。", rules.Stepped, 0},
			} {
				preset := rules.Preset(x.method)
				w.text(x.code).text(x.zh).text(x.en).text(string(x.method)).text(preset.IncomeFloor.String()).text(preset.RoundTo.String()).
					bool(true).day(x.from).text(basis).text(x.note).end("DEMO")
			}
		}},
		{"reward_anchor", "id growth award proposed policy_code", func(w *rows) {
			for _, method := range []rules.Method{rules.Linear, rules.Stepped} {
				anchors, code := rules.Preset(method).Anchors, map[rules.Method]string{rules.Linear: linearCode, rules.Stepped: steppedCode}[method]
				for i, a := range anchors {
					ours, source := i > 0 && i < len(anchors)-1, "DOCUMENT"
					if ours {
						source = "DEMO"
					}
					w.id(r.id(started)).text(a.Growth.String()).text(a.Award.String()).bool(ours).text(code).end(source)
				}
			}
		}},
		{"reward_award", "id year income previous_income growth amount status reason_zh reason_en decided_on policy_code ledger_id village_code township_code", func(w *rows) {
			for _, a := range all {
				at := p.all[a.ledger.place]
				w.id(a.id).int(int64(a.made.Result.Year)).text(a.made.Result.Income.StringFixed(2)).maybe(shown(a.made.Result.Previous)).maybe(shown(a.made.Growth)).
					text(a.made.Amount.StringFixed(2)).text(string(a.made.Status)).text(a.made.Explanation.ZH).text(a.made.Explanation.EN).
					day(a.decided).text(linearCode).id(a.ledger.id).text(at.code).text(p.of(at).code).end("DEMO")
			}
		}},
	}
}

// shown is a number as text, "" for none.
func shown(n decimal.NullDecimal) string {
	if !n.Valid {
		return ""
	}
	return n.Decimal.String()
}
