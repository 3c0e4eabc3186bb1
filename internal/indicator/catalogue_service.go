package indicator

// services: sub-items 2.2 and 2.3, the items and their requests.
func services() []*Definition {
	return []*Definition{onTime(), requests(), oneStop(), published(), compression(), good(), local(), online()}
}

func request(code, subItem, source, date string, name, meaning, numerator, denominator Text, where, over Where) *Definition {
	return &Definition{
		Code: code, Name: name, Meaning: meaning, Numerator: numerator, Denominator: denominator,
		Unit: percent(), Decimals: 1, Kind: Rate, Frequency: Monthly, Direction: Up,
		SubItem: subItem, Owner: approval(), Source: source, Finest: Village,
		Num: own(code, InPeriod), Den: under(code, InPeriod),
		Drill:       Drill{Entity: "ServiceRequest", List: "serviceRequests", Where: where, Numerator: over, Date: date},
		Composition: Composition{By: []string{"channel"}},
	}
}

func onTime() *Definition {
	d := request("ON_TIME_RATE", "2.2", "S-214", "closedOn",
		Text{ZH: "按时办结率", EN: "On-time rate"},
		Text{ZH: "期间办结的办件中,在应办结日期当日或之前办结的比例", EN: "Of the requests closed in the period, the share closed on or before the due day"},
		Text{ZH: "按时办结的办件", EN: "Requests closed on time"}, Text{ZH: "办结的办件", EN: "Requests closed"},
		Where{"status": Where{"eq": "CLOSED"}}, Where{"status": Where{"eq": "CLOSED"}, "onTime": Where{"eq": true}})
	d.Baseline = "S-214"
	d.Target, d.RedLine, d.TargetProposed = whole(95), whole(85), true
	return d
}

func requests() *Definition {
	d := request("SERVICE_REQUESTS", "2.2", "S-214", "acceptedOn",
		Text{ZH: "受理办件", EN: "Requests accepted"},
		Text{ZH: "期间受理的政务服务办件,含后来撤回与不予办理的", EN: "Service requests accepted in the period, also those later withdrawn or refused"},
		Text{ZH: "受理的办件", EN: "Requests accepted"}, Text{}, Where{}, nil)
	d.Unit, d.Decimals, d.Kind, d.Direction, d.Den = pieces(), 0, Flow, Neutral, nil
	d.Unit.EN = "requests"
	return d
}

func good() *Definition {
	d := request("SERVICE_GOOD_RATE", "2.2", "S-214", "closedOn",
		Text{ZH: "好评率", EN: "Good-rating rate"},
		Text{ZH: "期间办结且已评价的办件中,评价为基本满意及以上(3至5分)的比例", EN: "Of the requests closed in the period and rated, the share rated 3 to 5"},
		Text{ZH: "评价3至5分的办件", EN: "Requests rated 3 to 5"}, Text{ZH: "已评价的办件", EN: "Requests rated"},
		Where{"status": Where{"eq": "CLOSED"}, "rating": Where{"isNull": false}},
		Where{"status": Where{"eq": "CLOSED"}, "rating": Where{"gte": 3}})
	d.Target, d.RedLine, d.TargetProposed = whole(95), whole(90), true
	return d
}

func local() *Definition {
	d := request("LOCAL_RESOLUTION_RATE", "2.3", "S-225", "closedOn",
		Text{ZH: "就地办结率", EN: "Local-resolution rate"},
		Text{ZH: "期间办结的办件中,在村(社区)或镇乡办结的比例(“小事不出村、大事不出乡镇”)", EN: "Of the requests closed in the period, the share handled in the village or the township"},
		Text{ZH: "在村或镇乡办结的办件", EN: "Requests handled in village or township"}, Text{ZH: "办结的办件", EN: "Requests closed"},
		Where{"status": Where{"eq": "CLOSED"}},
		Where{"status": Where{"eq": "CLOSED"}, "handledLevel": Where{"in": []string{"VILLAGE", "TOWNSHIP"}}})
	d.Baseline, d.Composition.By = "S-225", []string{"handledLevel"}
	d.Target, d.RedLine, d.TargetProposed = whole(90), whole(80), true
	return d
}

func online() *Definition {
	return request("ONLINE_RATE", "2.3", "S-221", "acceptedOn",
		Text{ZH: "网上申办率", EN: "Online rate"},
		Text{ZH: "期间受理的办件中,从网上提出的比例", EN: "Of the requests accepted in the period, the share filed online"},
		Text{ZH: "网上提出的办件", EN: "Requests filed online"}, Text{ZH: "受理的办件", EN: "Requests accepted"},
		Where{}, Where{"channel": Where{"eq": "ONLINE"}})
}

func item(code, source string, name, meaning, numerator, denominator Text, where, over Where) *Definition {
	return &Definition{
		Code: code, Name: name, Meaning: meaning, Numerator: numerator, Denominator: denominator,
		Unit: percent(), Decimals: 1, Kind: Rate, Frequency: Monthly, Direction: Up,
		SubItem: "2.2", Owner: approval(), Source: source, Finest: District, WholeCounty: true,
		Num: own(code, ToDate), Den: under(code, ToDate), Drill: inForce(where, over),
		Composition: Composition{By: []string{"type"}},
	}
}

func oneStop() *Definition {
	d := item("ONE_STOP_RATE", "S-216", Text{ZH: "一站式办理率", EN: "One-stop rate"},
		Text{ZH: "基本公共服务事项中,由民生服务中心一站式办理的比例", EN: "Of the basic public-service items, the share handled one-stop by the livelihood-services centre"},
		Text{ZH: "由民生服务中心办理的基本公共服务事项", EN: "Basic items handled by the centre"}, Text{ZH: "基本公共服务事项", EN: "Basic public-service items"},
		Where{"basicPublicService": Where{"eq": true}},
		Where{"basicPublicService": Where{"eq": true}, "oneStop": Where{"eq": true}})
	d.Baseline = "S-216"
	d.Target = whole(100) // 全部交由民生服务中心办理
	return d
}

func published() *Definition {
	d := item("ITEM_PUBLISHED_RATE", "S-215", Text{ZH: "流程公示率", EN: "Published-procedure rate"},
		Text{ZH: "具名的服务事项中,已公开公示办理流程的比例;待补录的占位事项不计", EN: "Of the named service items, the share whose procedure is published; placeholders are left out"},
		Text{ZH: "已公示流程的事项", EN: "Items with a published procedure"}, Text{ZH: "具名事项", EN: "Named items"},
		Where{"isPlaceholder": Where{"eq": false}},
		Where{"isPlaceholder": Where{"eq": false}, "flowPublishedOn": Where{"isNull": false}})
	d.Target, d.RedLine, d.TargetProposed = whole(100), whole(80), true
	return d
}

func compression() *Definition {
	d := item("TIME_COMPRESSION", "S-214", Text{ZH: "承诺时限压缩率", EN: "Time compression"},
		Text{ZH: "1减去承诺时限之和与法定时限之和的比,按工作日计", EN: "1 less the sum of promised over the sum of statutory limits, in working days"},
		Text{ZH: "承诺时限之和,工作日", EN: "Sum of promised limits, working days"}, Text{ZH: "法定时限之和,工作日", EN: "Sum of statutory limits, working days"},
		Where{"statutoryDays": Where{"isNull": false}, "promisedDays": Where{"isNull": false}}, nil)
	d.Complement, d.Drill.Sum, d.Drill.Over = true, "promisedDays", "statutoryDays"
	return d
}
