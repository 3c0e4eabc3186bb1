package schema_test

import (
	"strings"
	"testing"

	"litong3422/graph/schema"
	"litong3422/internal/catalogue"
)

// headers are those of offices' registers and of exports of their systems, by entity, each
// with the member that it is for. A header that is for none is of another quantity, which an
// import must not take for the one it resembles.
var headers = map[string]string{
	"Appeal": "工单号=number 诉求来源=channel 问题分类=category 处理状态=status 受理登记日期=receivedOn 要求办结日期=dueOn 处理期限=dueOn " +
		"实际办结日期=closedOn 问题是否解决=solved 群众满意度=rating 来电人=petitioner 首问人=firstReceiver 镇街=township 村居=village " +
		"来电号码= 联系人= 来电时间= 登记时间= 派单时间= 反馈时限= 回访时间= 承办单位= 诉求内容= 是否按期办结=onTime",
	"PetitionSession": "接访领导=leader 接访日期=heldOn 接访方式=kind 来访人次=petitioners 反映问题件数=matters 接待批次= 接待人数= 办结数=",
	"Consultation":    "协商议题=topic 协商日期=heldOn 参会人数=participants 协商结论=result 采纳日期=adoptedOn 参会人员=",
	"Disclosure":      "公开事项=title 信息类别=kind 公开形式=channel 公示日期=publishedOn 公开时限= 公开内容= 责任单位=",
	"PolicyDocument":  "标题=title 发文字号=number 发文机关=issuer 发文日期=issuedOn 文件编号= 成文日期=",
	"BudgetPackage":   "预算年度=year 包干经费=total 下拨日期=disbursedOn 乡镇街道=township 合计= 资金下达日期=",
	"BudgetExpenditure": "支付日期=spentOn 支付金额=amount 预算类别=category 支出用途=summary 支出科目= " +
		"预算金额= 余额= 经手人=",
	"DebtInstrument": "债务编号=number 举借日期=incurredOn 借款本金=principal 资金用途=purpose 债务性质=kind 债权人= 债务余额= 债务金额= 到期日=",
	"VillageLedger": "村别=village 会计年度=year 统一经营收入=operatingIncome 发包及上缴收入=contractIncome 对外投资收益=investmentIncome " +
		"财政补助收入=subsidyIncome 其它收入=otherIncome 支出合计=expense 资源性资产=resourceMu 年度是否结账=closed " +
		"经营性收入= 发包收入= 经营支出= 管理费用= 资产总额= 总收入=",
	"ShareReform":       "改革阶段=step 折股量化净资产=netAssets 集体经济组织成员数=members 总股数=shares 集体股数= 股东人数= 量化资产=",
	"Dividend":          "分红年度=year 分红日期=distributedOn 分红总额=amount 受益人数=recipients 放款日期= 受益户数=",
	"EnforcementCase":   "立案号=number 案件来源=origin 发现时间=reportedAt 行政相对人=partyName 罚款金额=penalty 处理结果=outcome 处罚决定作出日期=decidedOn 执法队=brigade 案发时间= 没收金额= 案由= 办案单位=",
	"EldercareFacility": "设施类型=kind 床位数量=beds 投入使用日期=openedOn 停办日期=closedOn 建制村=village 建筑面积= 建成日期= 入住人数= 运营时间=",
	"RuralRoad":         "路线编码=code 行政等级=grade 路面材料=surface 通车里程=lengthKm 建成通车日期=openedOn 技术等级= 路面宽度= 设计里程= 路线名称=",
	"ToiletSurvey":      "普查日期=surveyedOn 农村户数=households 卫生厕所总户数=sanitary 户数= 常住户数= 无害化卫生厕所户数= 卫生厕所数=",
	"Institution":       "核定编制=authorisedPosts 在编在岗人数=filledPosts 成立日期=establishedOn 分管领导=leader 实有人数= 领导职数=",
	"Mediator":          "调解员编号=number 专兼职=fullTime 聘用日期=appointedOn 解聘日期=leftOn 调委会=organization 联系方式=phone 工作单位=",
	"MediationCase": "纠纷编号=number 案件类型=category 难易程度=complexity 受理方式=origin 调解结论=outcome 收案日期=openedOn 结案期限=dueOn " +
		"调结日期=closedOn 标的金额=amount 涉及当事人数=parties 双方当事人=partyName 协议履行情况=fulfilled 受理调委会=organization 承办调解员=mediator " +
		"登记日期= 调解日期= 申请人= 协议编号= 协议涉及金额= 是否申请司法确认=",
	"InspectionFinding": "问题分类=kind 问题金额=amount 整改截止日期=dueOn 整改到位日期=rectifiedOn",
	"ServiceItem":       "事项代码=code 权力类型=type 实施机关=implementingBody 承办单位=handlingInstitution 所需材料=materials 法定期限=statutoryDays 承诺工作日=promisedDays 最多跑次数=visits 业务办理项编码= 收费标准= 办理时间=",
	"ServiceRequest": "办件流水号=number 申报方式=channel 办理层级=handledLevel 承诺办结日期=dueOn 办毕日期=closedOn 好差评星级=rating 申办人=applicantName 申请人手机=applicantPhone 办理事项=item " +
		"申请时间= 收件时间= 法定办结时间= 联系人= 联系人电话= 证件号码= 办理深度= 办理结果=",
	"WomenLoan": "借款人姓名=borrower 贷款金额=amount 资金用途=purpose 贷款日期=grantedOn 应还日期=dueOn 结清日期=repaidOn " +
		"贷款人= 合同编号= 贷款余额= 贷款期限= 贴息金额= 担保人= 申请日期=",
	"HardshipFile":           "档案号=number 职工姓名=worker 致困原因=cause 入档日期=filedOn 脱困日期=resolvedOn 困难类型= 认定日期= 工作单位=",
	"Staff":                  "工号=number 编制性质=kind 职务层级=post 现职级=rank 招录日期=recruitedOn 进入乡镇日期=joinedOn 调出日期=leftOn 职务= 参加工作时间= 任职时间=",
	"Secondment":             "选派年度=cohort 挂职地区=host 锻炼方式=kind 派出日期=startedOn 返回日期=endedOn 选派干部=staff 挂职单位= 挂职时间=",
	"VillageCadre":           "职位=post 任职起始=appointedOn 离任日期=leftOn 评优日期=excellentSince 任职年限= 兼任职务= 入党时间=",
	"GroupLeader":            "职务=kind 上任日期=appointedOn 任职终止日期=leftOn 组别= 村民小组=",
	"AllowancePayment":       "补贴名称=kind 发放年月=month 应领人数=recipients 应发金额=due 实际发放金额=paid 打卡日期=paidOn 发放人数= 人数= 补贴标准=",
	"CadreInsurance":         "被保险人=cadre 保险起期=insuredFrom 保险止期= 投保日期=",
	"OfficerCertificate":     "执法证号=number 核发日期=issuedOn 持证人=officer 有效期至= 证件号码=",
	"Volunteer":              "志愿者ID=number 真实姓名=name 移动电话=phone 实名注册日期=registeredOn 志愿服务团体=organization 编号= 出生日期= 服务时长=",
	"VolunteerServiceRecord": "活动日期=servedOn 服务时数=hours 服务时间（小时）=hours 参与项目=project 累计时长= 记录时间= 编号=",
	"VolunteerProject":       "服务类别=field 计划招募人数=plannedParticipants 发起组织=organization 已招募人数= 服务时长=",
}

// choices are words that such registers have in their cells, by enum, each with its value.
// A word that fits two values stands for neither.
var choices = map[string]string{
	"AppealChannel":             "12345热线=HOTLINE 电话=HOTLINE 微信公众号=WECHAT 政府网站=WEBSITE 手机APP=APP 来信来函=LETTER 上访=VISIT 领导下访=RECEPTION 网络= 走访=",
	"AppealStatus":              "已办结=CLOSED 处理中=IN_PROGRESS 已派单=ASSIGNED 退单=RETURNED 待办= 未办结=",
	"MediationOrganizationKind": "村（居）调委会=VILLAGE 行业性、专业性人民调解委员会=PROFESSIONAL 个人调解室=STUDIO",
	"DisputeCategory":           "邻里纠纷=NEIGHBOUR 婚姻家庭纠纷=MARRIAGE_FAMILY 物业纠纷=PROPERTY_MGMT 房屋、宅基地纠纷=HOUSING_SITE 医患纠纷=MEDICAL 土地纠纷= 债务纠纷=",
	"CaseComplexity":            "简单=ORDINARY 疑难=COMPLEX",
	"MediationOutcome":          "达成书面协议=SUCCESS_WRITTEN 达成口头协议=SUCCESS_ORAL 调解失败=FAILED 撤回申请=WITHDRAWN 调解成功= 中止=",
	"ServiceChannel":            "线上=ONLINE 政务大厅=WINDOW 帮代办=ASSISTED 自助机=KIOSK 线下=",
	"ServiceRequestStatus":      "办结=CLOSED 审批中=IN_PROGRESS 不予受理=REFUSED 撤件=WITHDRAWN 待办= 退件=",
	"ServiceAudience":           "个人=PERSON 自然人、法人和其他组织=BOTH 法人和其他组织=ORGANIZATION",
	"RoadSurface":               "沥青混凝土=ASPHALT 水泥混凝土=CONCRETE 砂石路面=GRAVEL 土路=",
	"RoadGrade":                 "县级公路=COUNTY_ROAD 村级道路=VILLAGE_ROAD 四级= 等外=",
	"EldercareKind":             "日照中心=DAY_CARE 农村幸福院=MUTUAL_HELP 敬老院=NURSING_HOME",
	"EmergencyLevel":            "Ⅰ级=I 较大（Ⅲ级）=III 四级=IV",
	"HonourLevel":               "全国=NATIONAL 省级=REGION 县级=DISTRICT 全区=",
	"StaffKind":                 "行政编制=CIVIL_SERVANT 事业编制=INSTITUTION 工勤=",
	"VillagePost":               "村党支部书记=SECRETARY 村委会主任=DIRECTOR 副主任=DEPUTY 支部委员=MEMBER 书记、主任= 会计=",
	"GroupLeaderKind":           "村民组长=VILLAGER_GROUP 妇女小组长=WOMEN_GROUP 小组长= 组长=",
	"LoanPurpose":               "种植业=PLANTING 养殖业=BREEDING 服务业=TRADE",
	"HardshipCause":             "因病=ILLNESS 因残=DISABILITY 子女上学=",
	"HolidayArrangement":        "补班=WORK 法定节假日=OFF 调休=",
}

// folded is a word without the differences that an import overlooks.
func folded(word string) string {
	return strings.ToLower(strings.NewReplacer("（", "(", "）", ")", " ", "").Replace(word))
}

// wordsFor adds what the label of a name stands for.
func wordsFor(words map[string]string, name string, l catalogue.Label) {
	for _, word := range append([]string{l.ZH, l.EN}, l.Synonyms...) {
		words[folded(word)] = name
	}
}

func expectWords(t *testing.T, at string, words map[string]string, want string) {
	t.Helper()
	for _, pair := range strings.Fields(want) {
		word, name, _ := strings.Cut(pair, "=")
		if got := words[folded(word)]; got != name {
			t.Errorf("%s: %s stands for %q, want %q", at, word, got, name)
		}
	}
}

func TestHeadersOfOfficesAreKnown(t *testing.T) {
	c := derive(t, schema.Files).Catalogue
	for name, want := range headers {
		e, words := c.Entity(name), map[string]string{}
		for _, m := range e.Columns() {
			wordsFor(words, m.Name(), m.Label())
		}
		expectWords(t, name, words, want)
	}
}

func TestChoicesOfOfficesAreKnown(t *testing.T) {
	c := derive(t, schema.Files).Catalogue
	for name, want := range choices {
		words := map[string]string{}
		for _, v := range c.Enum(name).Values {
			wordsFor(words, v.Name, v.Label)
		}
		expectWords(t, name, words, want)
	}
}
