/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 分配因素：原文列出经济发展、人口、面积“等”，后两项为建议。 Factors of allocation: the document lists economy, population and area “and the like”; the last two are proposed. S-403 */
export type AllocationFactorKind =
  /** 面积。 Area. */
  | 'AREA'
  /** 基数，各乡镇相同。 Base, the same for every township. */
  | 'BASE'
  /** 经济发展。 Economy. */
  | 'ECONOMY'
  /** 人口。 Population. */
  | 'POPULATION'
  /** 行政村数。 Administrative villages. */
  | 'VILLAGES';

/** 一类的资金总额。 A category's pool. */
export type AllocationPoolInput = {
  /** 资金总额，元，整数。 Amount, whole yuan. */
  amount: string;
  /** 类别。 Category. */
  category: BudgetCategory;
};

/** 试算哪一年的分配；未给出的类别沿用现行办法。 Which year's allocation; categories not given keep the policy in force. */
export type AllocationSimulationInput = {
  /** 改用的资金总额。 Pools to use. */
  pools?: Array<AllocationPoolInput> | null | undefined;
  /** 改用的权重；某类一经给出，即替换该类全部权重，其和须为1。 Weights to use: a category that is given replaces all its weights, which must add up to 1. */
  weights?: Array<AllocationWeightInput> | null | undefined;
  /** 年份。 Year. */
  year: number;
};

/** 一类一因素的权重。 A factor's weight in a category. */
export type AllocationWeightInput = {
  /** 类别。 Category. */
  category: BudgetCategory;
  /** 因素。 Factor. */
  factor: AllocationFactorKind;
  /** 权重，0至1，至多六位小数。 Weight, 0 to 1, at most six decimals. */
  weight: string;
};

/**
 * 区划边界。记录按当时的代码保存；单位更名、迁移、并入后，数字随之归并，各层级合计不变。
 * Boundaries. Records keep the code of their day; where a unit was renamed, moved or merged its figures follow, and the totals of each level stay the same.
 */
export type Boundaries =
  /** 当期区划：每期按期末的区划，同比、环比也按该期边界。 As they were: each period by the divisions of its last day, its comparisons too. */
  | 'AT_PERIOD'
  /** 基准区划（县区选定的一期名录；演示数据为2018年）。 The baseline, the list of one day that the county chose; 2018 in the demo data. */
  | 'BASELINE'
  /** 现行区划：历史数字归入现在的承继单位。 As they are: past figures go to today's successors. */
  | 'CURRENT';

/** 预算四类。 The four budget categories. S-402 */
export type BudgetCategory =
  /** 行政运行。 Administration. */
  | 'ADMINISTRATION'
  /** 农业生产。 Agricultural production. */
  | 'AGRICULTURE'
  /** 社会管理。 Social management. */
  | 'SOCIAL_MANAGEMENT'
  /** 村镇管理。 Village and town management. */
  | 'VILLAGE_TOWN_MANAGEMENT';

/** 能力指数的五个维度。 The five dimensions of the capability index. */
export type CapabilityDimension =
  /** 服务高效。 Efficient service. */
  | 'EFFICIENCY'
  /** 职能科学。 Sound functions. */
  | 'FUNCTION'
  /** 保障有力。 Strong guarantees. */
  | 'GUARANTEE'
  /** 运转有序。 Orderly operation. */
  | 'ORDER'
  /** 人民满意。 People's satisfaction. */
  | 'SATISFACTION';

/** 要删除的查询。 A query to be deleted. */
export type DeleteSavedQueryInput = {
  /** 读到它时的版本。 The version one has read. */
  expectedVersion: number;
  /** 全局标识。 Global id. */
  id: string | number;
};

/** 区划变更种类。 Kinds of division change. */
export type DivisionChangeKind =
  /** 撤销。 Abolished. */
  | 'ABOLISHED'
  /** 设立。 Created. */
  | 'CREATED'
  /** 并入其他单位。 Merged into another unit. */
  | 'MERGED'
  /** 迁移（上级变更、代码变更）。 Moved under another unit, with a new code. */
  | 'MOVED'
  /** 更名。 Renamed. */
  | 'RENAMED';

/** 区划类别。 Kinds of division. */
export type DivisionKind =
  /** 社区。 Community. */
  | 'COMMUNITY'
  /** 县、区。 County or district. */
  | 'DISTRICT'
  /** 农场（办）。 Farm (farm office). */
  | 'FARM'
  /** 农场生活区、队等类似村级单位。 Farm team or other quasi-village. */
  | 'FARM_UNIT'
  /** 街道。 Subdistrict. */
  | 'SUBDISTRICT'
  /** 镇。 Town. */
  | 'TOWN'
  /** 乡。 Township. */
  | 'TOWNSHIP'
  /** 村（行政村）。 Administrative village. */
  | 'VILLAGE'
  /** 其他乡级单位（开发区等）。 Other township-level unit (development zone and the like). */
  | 'ZONE';

/** 区划层级。 Levels of division. */
export type DivisionLevel =
  /** 区（县级）。 District (county level). */
  | 'DISTRICT'
  /** 乡镇级。 Township level. */
  | 'TOWNSHIP'
  /** 村级。 Village level. */
  | 'VILLAGE';

/** 数字限定。 Qualifiers of a figure. */
export type FactQualifier =
  /** 等于。 Exactly. */
  | 'EQ'
  /** 以上。 At least. */
  | 'GTE'
  /** 定性，无数字。 Qualitative, no number. */
  | 'QUALITATIVE';

/** 方向。 Direction. */
export type IndicatorDirection =
  /** 越低越好。 Lower is better. */
  | 'DOWN'
  /** 无好坏。 Neither. */
  | 'NEUTRAL'
  /** 越高越好。 Higher is better. */
  | 'UP';

/** 上报频率。 Frequencies. */
export type IndicatorFrequency =
  /** 按月（随记录即时更新）。 Monthly (follows the records at once). */
  | 'MONTHLY'
  /** 按年。 Yearly. */
  | 'YEARLY';

/** 指标种类。 Kinds of indicator. */
export type IndicatorKind =
  /** 期间计数或合计。 Count or sum over a period. */
  | 'FLOW'
  /** 比率，以百分数表示。 Rate in per cent. */
  | 'RATE'
  /** 两数之比，不是百分数。 Ratio that is not a percentage. */
  | 'RATIO'
  /** 时点存量。 Stock at the period's end. */
  | 'STOCK';

/** 站所种类。 Kinds of station. S-122 */
export type InstitutionKind =
  /** 经济社会发展中心。 Economic and Social Development Centre. */
  | 'ECONOMIC_CENTRE'
  /** 原中心（名称待补录）。 Former centre (name unknown). */
  | 'FORMER_CENTRE'
  /** 原办（名称待补录）。 Former office (name unknown). */
  | 'FORMER_OFFICE'
  /** 综治办。 Comprehensive Governance Office. */
  | 'GOVERNANCE_OFFICE'
  /** 综合行政执法队。 Integrated Law-Enforcement Brigade. */
  | 'LAW_ENFORCEMENT_BRIGADE'
  /** 民生服务中心。 Livelihood Services Centre. */
  | 'LIVELIHOOD_CENTRE'
  /** 党政办。 Party and Government Office. */
  | 'PARTY_GOVERNMENT_OFFICE';

/** 语言。 Languages. */
export type Language =
  /** 英文。 English. */
  | 'EN'
  /** 中文。 Chinese. */
  | 'ZH';

/** 灯色，配以形状与文字。 Lights, each with shape and word. domain 3.1 */
export type Light =
  /** 预警。 Warning. */
  | 'AMBER'
  /** 正常。 Good. */
  | 'GREEN'
  /** 未报送。 Not reported. */
  | 'GREY'
  /** 不评灯：无目标，样本过小，或无应报、不适用、按年统计。 Not judged: no target, too few cases, or nothing due, not applicable, by the year. */
  | 'NONE'
  /** 未达标。 Off target. */
  | 'RED';

/** 操作的种类。 Kinds of operations. */
export type OperationKind =
  /** 变更。 Mutation. */
  | 'MUTATION'
  /** 查询。 Query. */
  | 'QUERY'
  /** 订阅。 Subscription. */
  | 'SUBSCRIPTION';

/** 图板的图形。 Charts of panels. */
export type PanelKind =
  /** 条形图。 Bars. */
  | 'BARS'
  /** 子弹图：数值与目标。 Bullet: value against target. */
  | 'BULLET'
  /** 星期与月份的日均数。 Averages of the days by weekday and month. */
  | 'CALENDAR'
  /** 卡片，由页面排版。 Cards, laid out by the page. */
  | 'CARDS'
  /** 点图：刻度不从零开始。 Dots on a scale that does not begin at zero. */
  | 'DOT_PLOT'
  /** 几个大数字，由页面排版。 Large figures, laid out by the page. */
  | 'FIGURES'
  /** 漏斗图。 Funnel. */
  | 'FUNNEL'
  /** 分组清单，由页面排版。 Lists by what they have in common, laid out by the page. */
  | 'GROUPS'
  /** 热力图。 Heat map. */
  | 'HEAT_MAP'
  /** 大数字与各乡镇的灯，由页面排版。 A large figure and the townships' lights, laid out by the page. */
  | 'LIGHTS'
  /** 清单，一条记录一行，由页面排版。 A list, one row a record, laid out by the page. */
  | 'LIST'
  /** 状态矩阵。 Matrix of states. */
  | 'MATRIX'
  /** 组织架构图，由页面排版。 An organisation chart, laid out by the page. */
  | 'ORG_CHART'
  /** 雷达图。 Radar. */
  | 'RADAR'
  /** 名册：谁在哪里负责，由页面排版。 A roster: who answers for what where, laid out by the page. */
  | 'ROSTER'
  /** 桑基图：从何处到何处。 Sankey: from where to where. */
  | 'SANKEY'
  /** 散点图。 Scatter. */
  | 'SCATTER'
  /** 堆叠柱状图。 Stacked bars. */
  | 'STACKED_BARS'
  /** 层级联通图：每级已联通与应联通。 Tiers linked: what is connected at each, and what ought to be. */
  | 'TIERS'
  /** 方格地图（示意图）。 Tile map (schematic). */
  | 'TILE_MAP'
  /** 矩形树图。 Treemap. */
  | 'TREEMAP'
  /** 方格图：一百格中占几格。 Waffle: how many squares of all. */
  | 'WAFFLE';

/** 人口口径。 Population bases. */
export type PopulationBasis =
  /** 户籍。 Registered. */
  | 'REGISTERED'
  /** 常住。 Resident. */
  | 'RESIDENT'
  /** 未注明。 Unspecified. */
  | 'UNSPECIFIED';

/** 报送频率。 How often records are handed in. */
export type ReportFrequency =
  /** 有则报，没有不算缺报。 As it happens: none is no gap. */
  | 'AS_IT_HAPPENS'
  /** 每月都应有。 Every month has some. */
  | 'MONTHLY'
  /** 年初以来应有，各月可以没有。 The year so far has some; a month may have none. */
  | 'WITHIN_YEAR'
  /** 每年都应有，年度结束后报送。 Every year has some, handed in once it is over. */
  | 'YEARLY'
  /** 每年都应有，年初报送：如年度预算。 Every year has some, handed in once it has begun: a budget. */
  | 'YEARLY_AHEAD';

/** 报送的内容，即记录的种类。 What is handed in: kinds of records. */
export type ReportSubject =
  /** 补贴发放。 Allowance payments. */
  | 'ALLOWANCE_PAYMENT'
  /** 群众诉求。 Appeals. */
  | 'APPEAL'
  /** 预算支出。 Expenditures. */
  | 'BUDGET_EXPENDITURE'
  /** 预算包干。 Budget packages. */
  | 'BUDGET_PACKAGE'
  /** 村干部教育。 Cadre training. */
  | 'CADRE_TRAINING'
  /** 承接能力评估。 Capacity assessments. */
  | 'CAPACITY_ASSESSMENT'
  /** 镇村协商。 Consultations. */
  | 'CONSULTATION'
  /** 政务村务公开。 Disclosures. */
  | 'DISCLOSURE'
  /** 成员分红。 Dividends. */
  | 'DIVIDEND'
  /** 述职评议。 Duty reports. */
  | 'DUTY_REPORT'
  /** 突发事件。 Emergencies. */
  | 'EMERGENCY_INCIDENT'
  /** 执法案件。 Enforcement cases. */
  | 'ENFORCEMENT_CASE'
  /** 村干部体检。 Health checks. */
  | 'HEALTH_CHECK'
  /** 联席会议。 Joint meetings. */
  | 'JOINT_MEETING'
  /** 调解案件。 Mediation cases. */
  | 'MEDIATION_CASE'
  /** 会议议定事项。 Meeting decisions. */
  | 'MEETING_DECISION'
  /** 人员经费保障。 Personnel funding. */
  | 'PERSONNEL_FUNDING'
  /** 接访下访。 Petition sessions. */
  | 'PETITION_SESSION'
  /** 政务办件。 Service requests. */
  | 'SERVICE_REQUEST'
  /** 三社联动项目。 Three-society linkages. */
  | 'SOCIETY_LINKAGE'
  /** 星级绩效补贴。 Star subsidies paid. */
  | 'STAR_SUBSIDY'
  /** 村集体经济台账。 Village ledgers. */
  | 'VILLAGE_LEDGER'
  /** 志愿项目。 Volunteer projects. */
  | 'VOLUNTEER_PROJECT'
  /** 服务记录。 Service records. */
  | 'VOLUNTEER_SERVICE_RECORD';

/** 一个对应点。 An anchor. */
export type RewardAnchorInput = {
  /** 奖励额，元。 Award, yuan. */
  award: string;
  /** 增幅，百分数。 Growth in per cent. */
  growth: string;
};

/** 奖励折算办法。 How a reward follows from growth. */
export type RewardMethod =
  /** 线性：两对应点之间按比例折算。 Linear: in proportion between two anchors. */
  | 'LINEAR'
  /** 分档：达到某对应点即得其金额，直至下一对应点。 Stepped: each anchor's amount up to the next anchor. */
  | 'STEPPED';

/** 自定的奖励参数。 Parameters of a reward rule. */
export type RewardParametersInput = {
  /** 对应点，增幅递增，至多十个。 Anchors in rising growth, at most ten. */
  anchors: Array<RewardAnchorInput>;
  /** 经营收入门槛，元。 Floor of operating income, yuan. */
  incomeFloor: string;
  /** 折算办法。 Method. */
  method: RewardMethod;
  /** 取整单位，元。 Rounding step, yuan. */
  roundTo: string;
};

/** 试算哪一年、哪个办法：预设、已存办法、自定参数三者择一。 Which year and policy: a preset, a stored policy, or parameters of your own; one of the three. */
export type RewardSimulationInput = {
  /** 自定参数。 Parameters of your own. */
  parameters?: RewardParametersInput | null | undefined;
  /** 已存办法的编码。 Code of a stored policy. */
  policy?: string | null | undefined;
  /** 预设办法。 A shipped preset. */
  preset?: RewardMethod | null | undefined;
  /** 收入所属年份。 Year of the income. */
  year: number;
};

/** 奖励认定结果。 Outcomes of the reward rule. */
export type RewardStatus =
  /** 奖励。 Awarded. */
  | 'AWARDED'
  /** 人工审核：上年收入缺失或不为正。 Reviewed by people: the year before is missing or not positive. */
  | 'MANUAL_REVIEW'
  /** 不符合条件。 Not eligible. */
  | 'NOT_ELIGIBLE';

/** 角色。 Roles. */
export type Role =
  /** 管理员。 Administrator. */
  | 'ADMIN'
  /** 分析员。 Analyst. */
  | 'ANALYST'
  /** 乡镇办事员，只见本乡镇。 Township clerk, sees one township only. */
  | 'CLERK'
  /** 领导。 Leader. */
  | 'LEADER'
  /** 协作部门。 Partner department. */
  | 'PARTNER';

/** 要保存的查询。 A query to be saved. */
export type SaveQueryInput = {
  /** GraphQL 文档，至多 32 KB。 The GraphQL document, at most 32 KB. */
  document: string;
  /** 修改已有的查询时，读到它时的版本；新存时不写。 The version one has read, to change a query; absent to save a new one. */
  expectedVersion?: number | null | undefined;
  /** 是否与本县共享。 Whether it is shared within the county. */
  shared?: boolean;
  /** 标题，1至80字。 Title, 1 to 80 characters. */
  title: string;
  /** 变量的 JSON 文本，至多 32 KB。 Variables as JSON text, at most 32 KB. */
  variables?: string;
};

/** 慢查询的次序。 Orders of slow operations. */
export type SlowOperationOrder =
  /** 运行次数。 Number of runs. */
  | 'COUNT'
  /** 最近一次运行。 The latest run. */
  | 'LAST_SEEN'
  /** 最长一次的时长。 Duration of the longest run. */
  | 'MAX'
  /** 时长的中位数。 Median duration. */
  | 'MEDIAN'
  /** 每次运行的 SQL 时间（平均）。 SQL time per run, on average. */
  | 'SQL_TIME';

/** 取值状态。 Statuses of a value. */
export type ValueStatus =
  /** 完整。 Complete. */
  | 'COMPLETE'
  /** 未报送：此期应报而没有报，值未知而非零。 Not reported: a report is due for the period and has not come, so the value is unknown, not zero. */
  | 'MISSING'
  /** 不适用：该单位不会有此数（如没有行政村的镇的村集体收入）。 Not applicable: the unit cannot have the figure, such as a town without villages its villages' income. */
  | 'NOT_APPLICABLE'
  /** 无应报：期内没有到期事项，或还不到报送时间，无从计算。 Nothing due: nothing fell due in the period, or its report is not due yet, so there is nothing to count. */
  | 'NOT_DUE'
  /** 不完整：期间未完，或有单位、月份未报齐，或数据未覆盖全期。 Partial: the period is not over, a unit or a month is not reported, or the data do not cover all of it. */
  | 'PARTIAL'
  /** 按年统计：按年报送的指标，没有月、季的值。 By the year: an indicator reported yearly has no value for months and quarters. */
  | 'YEARLY';

export type CapabilityQueryVariables = Exact<{
  from: string;
  to: string;
  beforeFrom: string;
  beforeTo: string;
  division?: string | null | undefined;
  language: Language;
}>;


export type CapabilityQuery = { capabilityIndex: { chart: unknown, policy: { nameZh: string, nameEn: string, effectiveFrom: string } | null, notice: { zh: string, en: string }, district: { score: string | null, coverage: string, rank: number | null, bestRank: number | null, worstRank: number | null, division: { code: string, shortName: string }, dimensions: Array<{ dimension: CapabilityDimension, score: string | null, coverage: string, name: { zh: string, en: string }, contributions: Array<{ weight: string, value: string | null, target: string | null, score: string | null, points: string | null, indicator: { code: string, subItem: string, decimals: number, kind: IndicatorKind, name: { zh: string, en: string }, unit: { zh: string, en: string } } }> }> }, townships: Array<{ score: string | null, coverage: string, rank: number | null, bestRank: number | null, worstRank: number | null, division: { code: string, shortName: string }, dimensions: Array<{ dimension: CapabilityDimension, score: string | null, coverage: string, name: { zh: string, en: string }, contributions: Array<{ weight: string, value: string | null, target: string | null, score: string | null, points: string | null, indicator: { code: string, subItem: string, decimals: number, kind: IndicatorKind, name: { zh: string, en: string }, unit: { zh: string, en: string } } }> }> }> }, before: { chart: unknown } };

export type CapabilityScorePartsFragment = { score: string | null, coverage: string, rank: number | null, bestRank: number | null, worstRank: number | null, division: { code: string, shortName: string }, dimensions: Array<{ dimension: CapabilityDimension, score: string | null, coverage: string, name: { zh: string, en: string }, contributions: Array<{ weight: string, value: string | null, target: string | null, score: string | null, points: string | null, indicator: { code: string, subItem: string, decimals: number, kind: IndicatorKind, name: { zh: string, en: string }, unit: { zh: string, en: string } } }> }> };

export type DivisionPageQueryVariables = Exact<{
  code: string;
}>;


export type DivisionPageQuery = { division: { validFrom: string, validTo: string | null, noteZh: string | null, noteEn: string | null, areaKm2: string | null, code: string, name: string, shortName: string, nameEn: string | null, level: DivisionLevel, kind: DivisionKind, parent: { code: string, name: string, shortName: string, nameEn: string | null, level: DivisionLevel, kind: DivisionKind } | null, township: { code: string, name: string, shortName: string, nameEn: string | null, level: DivisionLevel, kind: DivisionKind } | null, populations: { nodes: Array<{ year: number, persons: number, basis: PopulationBasis }> }, changes: { nodes: Array<{ id: string, kind: DivisionChangeKind, effectiveOn: string, nameBefore: string | null, nameAfter: string | null, noteZh: string, noteEn: string }> }, townshipInstitutions: { nodes: Array<{ id: string, kind: InstitutionKind, name: string, leader: { holderName: string } | null, supervisor: { holderName: string } | null }> } } | null };

export type DivisionCardsQueryVariables = Exact<{
  code: string;
  parent: string;
  from: string;
  to: string;
  boundaries: Boundaries;
}>;


export type DivisionCardsQuery = { pillars: Array<{ number: number, subItems: Array<{ code: string, name: { zh: string, en: string }, compared: { code: string, decimals: number, kind: IndicatorKind, direction: IndicatorDirection, subItem: string, target: string | null, redLine: string | null, finest: DivisionLevel, frequency: IndicatorFrequency, ranked: boolean, wholeCounty: boolean, values: Array<{ from: string, to: string, period: string, value: string | null, numerator: string | null, denominator: string | null, status: ValueStatus, light: Light, target: string | null, redLine: string | null, yearOnYear: string | null, periodOnPeriod: string | null, openFindings: number, division: { code: string, name: string, shortName: string, nameEn: string | null, level: DivisionLevel, kind: DivisionKind }, lineage: { numerator: { list: string }, denominator: { list: string } | null, unmet: { list: string } | null } | null }>, trend: Array<{ period: string, value: string | null }>, ranking: Array<{ rank: number | null, rankedUnits: number, gapToAverage: string | null }>, name: { zh: string, en: string }, unit: { zh: string, en: string } } | null }> }> };

export type DivisionTrendQueryVariables = Exact<{
  code: string;
  indicator: string;
  to: string;
  language: Language;
  boundaries: Boundaries;
}>;


export type DivisionTrendQuery = { indicator: { code: string, chart: unknown, name: { zh: string, en: string }, unit: { zh: string, en: string } } | null };

export type DivisionIndicatorsQueryVariables = Exact<{
  code: string;
  parent: string;
  from: string;
  to: string;
  yearFrom: string;
  yearTo: string;
  boundaries: Boundaries;
}>;


export type DivisionIndicatorsQuery = { indicators: Array<{ code: string, decimals: number, kind: IndicatorKind, direction: IndicatorDirection, subItem: string, target: string | null, redLine: string | null, finest: DivisionLevel, frequency: IndicatorFrequency, ranked: boolean, wholeCounty: boolean, values: Array<{ from: string, to: string, period: string, value: string | null, numerator: string | null, denominator: string | null, status: ValueStatus, light: Light, target: string | null, redLine: string | null, yearOnYear: string | null, periodOnPeriod: string | null, openFindings: number, division: { code: string, name: string, shortName: string, nameEn: string | null, level: DivisionLevel, kind: DivisionKind }, lineage: { numerator: { list: string }, denominator: { list: string } | null, unmet: { list: string } | null } | null }>, year: Array<{ yearOnYear: string | null }>, ranking: Array<{ rank: number | null, rankedUnits: number, gapToAverage: string | null }>, name: { zh: string, en: string }, unit: { zh: string, en: string } }> };

export type DivisionVillagesQueryVariables = Exact<{
  code: string;
  codes: Array<string> | string;
  from: string;
  to: string;
  boundaries: Boundaries;
}>;


export type DivisionVillagesQuery = { indicators: Array<{ code: string, decimals: number, kind: IndicatorKind, direction: IndicatorDirection, subItem: string, target: string | null, redLine: string | null, finest: DivisionLevel, frequency: IndicatorFrequency, ranked: boolean, wholeCounty: boolean, values: Array<{ value: string | null, light: Light, status: ValueStatus, division: { code: string } }>, name: { zh: string, en: string }, unit: { zh: string, en: string } }> };

export type SavedQueriesQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedQueriesQuery = { savedQueries: Array<{ id: string, title: string, document: string, variables: string, shared: boolean, mine: boolean, ownerName: string, version: number, updatedAt: string }> };

export type SaveQueryMutationVariables = Exact<{
  input: SaveQueryInput;
}>;


export type SaveQueryMutation = { saveQuery: { result: { id: string } | null, errors: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    > } };

export type DeleteSavedQueryMutationVariables = Exact<{
  input: DeleteSavedQueryInput;
}>;


export type DeleteSavedQueryMutation = { deleteSavedQuery: { result: string | null, errors: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    > } };

export type HomeQueryVariables = Exact<{
  from: string;
  to: string;
  yearFrom: string;
  yearTo: string;
  monthFrom: string;
  monthTo: string;
  withMonth: boolean;
  boundaries: Boundaries;
  own?: Array<string> | string | null | undefined;
  alone: boolean;
}>;


export type HomeQuery = { county: { facts: Array<{ code: string, row: string, nameZh: string, nameEn: string, value: string | null, qualifier: FactQualifier, unitZh: string, unitEn: string, sentence: string }> }, pillars: Array<{ number: number, name: { zh: string, en: string }, subItems: Array<{ code: string, name: { zh: string, en: string }, headline: { targetProposed: boolean, code: string, decimals: number, kind: IndicatorKind, direction: IndicatorDirection, subItem: string, target: string | null, redLine: string | null, finest: DivisionLevel, frequency: IndicatorFrequency, ranked: boolean, wholeCounty: boolean, values: Array<{ from: string, to: string, period: string, value: string | null, numerator: string | null, denominator: string | null, status: ValueStatus, light: Light, target: string | null, redLine: string | null, yearOnYear: string | null, periodOnPeriod: string | null, openFindings: number, division: { code: string, name: string, shortName: string, nameEn: string | null, level: DivisionLevel, kind: DivisionKind }, lineage: { numerator: { list: string }, denominator: { list: string } | null, unmet: { list: string } | null } | null }>, month?: Array<{ period: string, value: string | null, light: Light }>, year: Array<{ yearOnYear: string | null, periodOnPeriod: string | null }>, trend: Array<{ period: string, value: string | null }>, standing?: Array<{ rank: number | null, rankedUnits: number, gapToAverage: string | null }>, name: { zh: string, en: string }, unit: { zh: string, en: string } } | null, compared: { code: string, decimals: number, kind: IndicatorKind, direction: IndicatorDirection, subItem: string, target: string | null, redLine: string | null, finest: DivisionLevel, frequency: IndicatorFrequency, ranked: boolean, wholeCounty: boolean, whole: Array<{ value: string | null, light: Light, status: ValueStatus }>, values: Array<{ value: string | null, light: Light, status: ValueStatus, division: { code: string } }>, name: { zh: string, en: string }, unit: { zh: string, en: string } } | null }> }> };

export type HomeLightsQueryVariables = Exact<{
  from: string;
  to: string;
  yearFrom: string;
  yearTo: string;
  monthFrom: string;
  monthTo: string;
  boundaries: Boundaries;
}>;


export type HomeLightsQuery = { indicators: Array<{ code: string, decimals: number, kind: IndicatorKind, direction: IndicatorDirection, subItem: string, target: string | null, redLine: string | null, finest: DivisionLevel, frequency: IndicatorFrequency, ranked: boolean, wholeCounty: boolean, values: Array<{ value: string | null, light: Light, status: ValueStatus, target: string | null, redLine: string | null }>, month: Array<{ period: string, value: string | null, light: Light, status: ValueStatus, target: string | null, redLine: string | null, coverage: { reported: number, expected: number, missing: Array<string> } | null }>, year: Array<{ yearOnYear: string | null }>, name: { zh: string, en: string }, unit: { zh: string, en: string } }>, reportingStatus: Array<{ due: number, reported: number }>, qualityFindings: { countUpTo: { value: number, exact: boolean } } };

export type HomeIndexQueryVariables = Exact<{
  from: string;
  to: string;
  beforeFrom: string;
  beforeTo: string;
}>;


export type HomeIndexQuery = { capabilityIndex: { notice: { zh: string, en: string }, district: { score: string | null, dimensions: Array<{ dimension: CapabilityDimension, score: string | null, name: { zh: string, en: string } }> }, townships: Array<{ score: string | null, rank: number | null, division: { code: string } }> }, before: { district: { score: string | null, dimensions: Array<{ dimension: CapabilityDimension, score: string | null }> }, townships: Array<{ rank: number | null, division: { code: string } }> } };

export type HomeWorstQueryVariables = Exact<{
  codes: Array<string> | string;
  from: string;
  to: string;
  boundaries: Boundaries;
}>;


export type HomeWorstQuery = { indicators: Array<{ code: string, values: Array<{ value: string | null, division: { code: string, kind: DivisionKind } }> }> };

export type IndicatorDetailQueryVariables = Exact<{
  code: string;
  from: string;
  to: string;
  language: Language;
  boundaries: Boundaries;
}>;


export type IndicatorDetailQuery = { indicator: { targetProposed: boolean, code: string, decimals: number, kind: IndicatorKind, direction: IndicatorDirection, subItem: string, target: string | null, redLine: string | null, finest: DivisionLevel, frequency: IndicatorFrequency, ranked: boolean, wholeCounty: boolean, trend: unknown, ranking: Array<{ rank: number | null, previousRank: number | null, gapToAverage: string | null, value: { from: string, to: string, period: string, value: string | null, numerator: string | null, denominator: string | null, status: ValueStatus, light: Light, target: string | null, redLine: string | null, yearOnYear: string | null, periodOnPeriod: string | null, openFindings: number, division: { code: string, name: string, shortName: string, nameEn: string | null, level: DivisionLevel, kind: DivisionKind }, lineage: { numerator: { list: string }, denominator: { list: string } | null, unmet: { list: string } | null } | null } }>, name: { zh: string, en: string }, unit: { zh: string, en: string } } | null };

export type IndicatorMapQueryVariables = Exact<{
  code: string;
  from: string;
  to: string;
  language: Language;
  boundaries: Boundaries;
}>;


export type IndicatorMapQuery = { indicator: { chart: unknown } | null };

export type DivisionNameFragment = { code: string, name: string, shortName: string, nameEn: string | null, level: DivisionLevel, kind: DivisionKind };

export type FactFragment = { code: string, row: string, nameZh: string, nameEn: string, value: string | null, qualifier: FactQualifier, unitZh: string, unitEn: string, sentence: string };

export type IndicatorBriefFragment = { code: string, decimals: number, kind: IndicatorKind, direction: IndicatorDirection, subItem: string, target: string | null, redLine: string | null, finest: DivisionLevel, frequency: IndicatorFrequency, ranked: boolean, wholeCounty: boolean, name: { zh: string, en: string }, unit: { zh: string, en: string } };

export type IndicatorHeadFragment = { targetProposed: boolean, code: string, decimals: number, kind: IndicatorKind, direction: IndicatorDirection, subItem: string, target: string | null, redLine: string | null, finest: DivisionLevel, frequency: IndicatorFrequency, ranked: boolean, wholeCounty: boolean, name: { zh: string, en: string }, unit: { zh: string, en: string } };

export type ValueFragment = { from: string, to: string, period: string, value: string | null, numerator: string | null, denominator: string | null, status: ValueStatus, light: Light, target: string | null, redLine: string | null, yearOnYear: string | null, periodOnPeriod: string | null, openFindings: number, division: { code: string, name: string, shortName: string, nameEn: string | null, level: DivisionLevel, kind: DivisionKind }, lineage: { numerator: { list: string }, denominator: { list: string } | null, unmet: { list: string } | null } | null };

export type RankFragment = { rank: number | null, previousRank: number | null, gapToAverage: string | null, value: { from: string, to: string, period: string, value: string | null, numerator: string | null, denominator: string | null, status: ValueStatus, light: Light, target: string | null, redLine: string | null, yearOnYear: string | null, periodOnPeriod: string | null, openFindings: number, division: { code: string, name: string, shortName: string, nameEn: string | null, level: DivisionLevel, kind: DivisionKind }, lineage: { numerator: { list: string }, denominator: { list: string } | null, unmet: { list: string } | null } | null } };

export type IndicatorNoteQueryVariables = Exact<{
  code: string;
  division: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  boundaries?: Boundaries | null | undefined;
}>;


export type IndicatorNoteQuery = { indicator: { source: string | null, values: Array<{ targetInForce: { target: string | null, redLine: string | null, proposed: boolean, effectiveFrom: string, effectiveTo: string | null, basis: { zh: string, en: string }, township: { code: string, name: string, shortName: string, nameEn: string | null, level: DivisionLevel, kind: DivisionKind } | null } | null }>, definition: { zh: string, en: string }, numerator: { zh: string, en: string }, denominator: { zh: string, en: string } | null, owner: { zh: string, en: string } | null } | null };

export type SlowOperationsQueryVariables = Exact<{
  contains?: string | null | undefined;
  orderBy: SlowOperationOrder;
  first: number;
}>;


export type SlowOperationsQuery = { slowOperations: { totalCount: number, since: string, nodes: Array<{ name: string | null, kind: OperationKind, document: string, count: number, failures: number, medianMs: string, maxMs: string, maxRequest: string, statements: string, sqlMs: string, rows: string, cost: number, lastSeen: string }> } };

export type PanelFragment = { code: string, kind: PanelKind, complete: boolean, folded: boolean, source: string, columns: Array<string>, chart: unknown, title: { zh: string, en: string }, finding: { zh: string, en: string } | null, note: { zh: string, en: string } | null, empty: { zh: string, en: string } | null, unit: { zh: string, en: string }, drill: { list: string, where: unknown } | null, marks: Array<{ labels: Array<string>, values: Array<string | null>, gap: boolean, shade: string | null, fact: { row: string, sentence: string } | null, drill: { list: string, where: unknown } | null }> };

export type SectionPanelsQueryVariables = Exact<{
  code: string;
  from: string;
  to: string;
  language: Language;
  boundaries: Boundaries;
}>;


export type SectionPanelsQuery = { subItem: { code: string, panels: Array<{ code: string, kind: PanelKind, complete: boolean, folded: boolean, source: string, columns: Array<string>, chart: unknown, title: { zh: string, en: string }, finding: { zh: string, en: string } | null, note: { zh: string, en: string } | null, empty: { zh: string, en: string } | null, unit: { zh: string, en: string }, drill: { list: string, where: unknown } | null, marks: Array<{ labels: Array<string>, values: Array<string | null>, gap: boolean, shade: string | null, fact: { row: string, sentence: string } | null, drill: { list: string, where: unknown } | null }> }> } | null };

export type QualityReportingQueryVariables = Exact<{
  from: string;
  to: string;
  subjects?: Array<ReportSubject> | ReportSubject | null | undefined;
}>;


export type QualityReportingQuery = { reportingStatus: Array<{ month: string, due: number, reported: number, township: { code: string } }> };

export type QualityMonthQueryVariables = Exact<{
  from: string;
  to: string;
  subjects?: Array<ReportSubject> | ReportSubject | null | undefined;
}>;


export type QualityMonthQuery = { reportingStatus: Array<{ due: number, reported: number, township: { code: string }, subjects: Array<{ subject: ReportSubject, frequency: ReportFrequency, due: number, reported: number, provisional: number, missing: Array<string> }> }> };

export type QualityIndicatorQueryVariables = Exact<{
  code: string;
}>;


export type QualityIndicatorQuery = { indicator: { entities: Array<string>, name: { zh: string, en: string } } | null };

export type ReconciliationQueryVariables = Exact<{ [key: string]: never; }>;


export type ReconciliationQuery = { county: { documentOn: string | null }, reconciliation: Array<{ computed: string | null, reached: boolean, difference: string | null, matches: boolean | null, fact: { subItem: string, code: string, row: string, nameZh: string, nameEn: string, value: string | null, qualifier: FactQualifier, unitZh: string, unitEn: string, sentence: string }, drill: { list: string, where: unknown } | null, lineage: { numerator: { list: string, where: unknown } } | null }> };

export type IndicatorRowsQueryVariables = Exact<{
  code: string;
  divisions?: Array<string> | string | null | undefined;
  from: string;
  to: string;
  boundaries: Boundaries;
}>;


export type IndicatorRowsQuery = { indicator: { name: { zh: string, en: string }, numerator: { zh: string, en: string }, denominator: { zh: string, en: string } | null, values: Array<{ lineage: { numerator: { list: string, where: unknown }, denominator: { list: string, where: unknown } | null, unmet: { list: string, where: unknown } | null } | null }> } | null };

export type SectionQueryVariables = Exact<{
  code: string;
  from: string;
  to: string;
  yearFrom: string;
  yearTo: string;
  monthFrom: string;
  monthTo: string;
  withMonth: boolean;
  boundaries: Boundaries;
  own?: Array<string> | string | null | undefined;
  alone: boolean;
}>;


export type SectionQuery = { subItem: { code: string, name: { zh: string, en: string }, summary: { zh: string, en: string }, headline: { code: string } | null, keyIndicators: Array<{ code: string }>, indicators: Array<{ targetProposed: boolean, code: string, decimals: number, kind: IndicatorKind, direction: IndicatorDirection, subItem: string, target: string | null, redLine: string | null, finest: DivisionLevel, frequency: IndicatorFrequency, ranked: boolean, wholeCounty: boolean, values: Array<{ from: string, to: string, period: string, value: string | null, numerator: string | null, denominator: string | null, status: ValueStatus, light: Light, target: string | null, redLine: string | null, yearOnYear: string | null, periodOnPeriod: string | null, openFindings: number, coverage: { reported: number, expected: number } | null, division: { code: string, name: string, shortName: string, nameEn: string | null, level: DivisionLevel, kind: DivisionKind }, lineage: { numerator: { list: string }, denominator: { list: string } | null, unmet: { list: string } | null } | null }>, month?: Array<{ period: string, value: string | null, light: Light }>, year: Array<{ yearOnYear: string | null, periodOnPeriod: string | null }>, trend: Array<{ period: string, value: string | null }>, standing?: Array<{ rank: number | null, rankedUnits: number, gapToAverage: string | null }>, name: { zh: string, en: string }, unit: { zh: string, en: string } }> } | null };

export type SectionFactsQueryVariables = Exact<{
  code: string;
}>;


export type SectionFactsQuery = { subItem: { facts: Array<{ code: string, row: string, nameZh: string, nameEn: string, value: string | null, qualifier: FactQualifier, unitZh: string, unitEn: string, sentence: string }> } | null };

export type SectionIndicatorQueryVariables = Exact<{
  code: string;
  from: string;
  to: string;
  language: Language;
  boundaries: Boundaries;
}>;


export type SectionIndicatorQuery = { indicator: { targetProposed: boolean, code: string, decimals: number, kind: IndicatorKind, direction: IndicatorDirection, subItem: string, target: string | null, redLine: string | null, finest: DivisionLevel, frequency: IndicatorFrequency, ranked: boolean, wholeCounty: boolean, trend: unknown, ranking: Array<{ rank: number | null, previousRank: number | null, gapToAverage: string | null, value: { from: string, to: string, period: string, value: string | null, numerator: string | null, denominator: string | null, status: ValueStatus, light: Light, target: string | null, redLine: string | null, yearOnYear: string | null, periodOnPeriod: string | null, openFindings: number, division: { code: string, name: string, shortName: string, nameEn: string | null, level: DivisionLevel, kind: DivisionKind }, lineage: { numerator: { list: string }, denominator: { list: string } | null, unmet: { list: string } | null } | null } }>, composition: { chart: unknown, parts: Array<{ name: string, value: string | null, drill: { list: string, where: unknown } }> }, name: { zh: string, en: string }, unit: { zh: string, en: string } } | null };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { viewer: { userName: string, displayName: string, role: Role, townships: Array<{ code: string, shortName: string }> }, county: { code: string, dataFrom: string, dataThrough: string, demo: boolean, name: { zh: string, en: string }, division: { code: string, name: string, shortName: string, nameEn: string | null, level: DivisionLevel, kind: DivisionKind } }, pillars: Array<{ number: number, name: { zh: string, en: string }, subItems: Array<{ code: string, name: { zh: string, en: string } }> }>, divisions: { nodes: Array<{ code: string, name: string, shortName: string, nameEn: string | null, level: DivisionLevel, kind: DivisionKind, children: { nodes: Array<{ code: string, name: string, shortName: string, nameEn: string | null, level: DivisionLevel, kind: DivisionKind }> } }> } };

export type DivisionChangesQueryVariables = Exact<{
  after: string;
}>;


export type DivisionChangesQuery = { divisionChanges: { totalCount: number } };

export type WhatIfBasisQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatIfBasisQuery = { villageLedgers: { groups: Array<{ key: { year: number | null }, aggregate: { count: number } }> }, rewardPolicies: { nodes: Array<{ code: string, nameZh: string, nameEn: string, proposed: boolean, effectiveFrom: string | null, effectiveTo: string | null }> }, allocationPools: { groups: Array<{ key: { year: number | null }, aggregate: { count: number } }> }, allocationPolicies: { nodes: Array<{ code: string, nameZh: string, nameEn: string, proposed: boolean }> }, documentFacts: { nodes: Array<{ code: string, row: string, nameZh: string, nameEn: string, value: string | null, qualifier: FactQualifier, unitZh: string, unitEn: string, sentence: string }> } };

export type WhatIfRewardQueryVariables = Exact<{
  input: RewardSimulationInput;
  first: number;
  skip: number;
  status?: RewardStatus | null | undefined;
  language: Language;
}>;


export type WhatIfRewardQuery = { simulateReward: { year: number, villages: number, leftOut: number, eligible: number, belowFloor: number, belowGrowth: number, manualReview: number, cost: string, activeEligible: number, activeCost: string, difference: string, chart: unknown, policy: { code: string | null, method: RewardMethod, incomeFloor: string, roundTo: string, anchors: Array<{ growth: string, award: string }> }, active: { code: string | null, method: RewardMethod, incomeFloor: string, roundTo: string, anchors: Array<{ growth: string, award: string }> } | null, points: Array<{ growth: string | null, status: RewardStatus, amount: string, activeAmount: string, village: { code: string, shortName: string }, township: { code: string, shortName: string } }>, awards: Array<{ income: string, previousIncome: string | null, growth: string | null, status: RewardStatus, amount: string, activeAmount: string, difference: string, village: { code: string, shortName: string }, township: { code: string, shortName: string }, explanation: { zh: string, en: string } }> } };

export type RewardTermsPartsFragment = { code: string | null, method: RewardMethod, incomeFloor: string, roundTo: string, anchors: Array<{ growth: string, award: string }> };

export type WhatIfAllocationQueryVariables = Exact<{
  input: AllocationSimulationInput;
  language: Language;
}>;


export type WhatIfAllocationQuery = { simulateAllocation: { year: number, active: string, total: string, activeTotal: string, difference: string, pool: string, activePool: string, amounts: unknown, differences: unknown, pools: Array<{ category: BudgetCategory, amount: string, activeAmount: string, shared: string, activeShared: string, difference: string, weights: Array<{ factor: AllocationFactorKind, weight: string }>, activeWeights: Array<{ factor: AllocationFactorKind, weight: string }> }>, packages: Array<{ total: string, activeTotal: string, difference: string, share: string | null, activeShare: string | null, township: { code: string, shortName: string }, shares: Array<{ category: BudgetCategory, amount: string, activeAmount: string, difference: string, explanation: { zh: string, en: string } }> }> } };

export type InForceFragment = { target: string | null, redLine: string | null, proposed: boolean, effectiveFrom: string, basis: { zh: string, en: string } };

export type TargetsQueryVariables = Exact<{ [key: string]: never; }>;


export type TargetsQuery = { indicators: Array<{ code: string, decimals: number, kind: IndicatorKind, direction: IndicatorDirection, subItem: string, targetProposed: boolean, name: { zh: string, en: string }, unit: { zh: string, en: string }, owner: { zh: string, en: string } | null, targetInForce: { target: string | null, redLine: string | null, proposed: boolean, effectiveFrom: string, basis: { zh: string, en: string } } | null }> };

export type TargetHistoryQueryVariables = Exact<{
  code: string;
}>;


export type TargetHistoryQuery = { indicatorTargets: { totalCount: number, nodes: Array<{ id: string, target: string | null, redLine: string | null, proposed: boolean, effectiveFrom: string, effectiveTo: string | null, basisZh: string, basisEn: string | null, township: { code: string, name: string, shortName: string, nameEn: string | null, level: DivisionLevel, kind: DivisionKind } | null }> }, indicatorOwners: { totalCount: number, nodes: Array<{ id: string, nameZh: string, nameEn: string | null, effectiveFrom: string, effectiveTo: string | null, basisZh: string, basisEn: string | null }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CapabilityScorePartsFragmentDoc = new TypedDocumentString(`
    fragment CapabilityScoreParts on CapabilityScore {
  division {
    code
    shortName
  }
  score
  coverage
  rank
  bestRank
  worstRank
  dimensions {
    dimension
    name {
      zh
      en
    }
    score
    coverage
    contributions {
      indicator {
        code
        subItem
        name {
          zh
          en
        }
        unit {
          zh
          en
        }
        decimals
        kind
      }
      weight
      value
      target
      score
      points
    }
  }
}
    `, {"fragmentName":"CapabilityScoreParts"}) as unknown as TypedDocumentString<CapabilityScorePartsFragment, unknown>;
export const FactFragmentDoc = new TypedDocumentString(`
    fragment Fact on DocumentFact {
  code
  row
  nameZh
  nameEn
  value
  qualifier
  unitZh
  unitEn
  sentence
}
    `, {"fragmentName":"Fact"}) as unknown as TypedDocumentString<FactFragment, unknown>;
export const IndicatorBriefFragmentDoc = new TypedDocumentString(`
    fragment IndicatorBrief on Indicator {
  code
  name {
    zh
    en
  }
  unit {
    zh
    en
  }
  decimals
  kind
  direction
  subItem
  target
  redLine
  finest
  frequency
  ranked
  wholeCounty
}
    `, {"fragmentName":"IndicatorBrief"}) as unknown as TypedDocumentString<IndicatorBriefFragment, unknown>;
export const IndicatorHeadFragmentDoc = new TypedDocumentString(`
    fragment IndicatorHead on Indicator {
  ...IndicatorBrief
  targetProposed
}
    fragment IndicatorBrief on Indicator {
  code
  name {
    zh
    en
  }
  unit {
    zh
    en
  }
  decimals
  kind
  direction
  subItem
  target
  redLine
  finest
  frequency
  ranked
  wholeCounty
}`, {"fragmentName":"IndicatorHead"}) as unknown as TypedDocumentString<IndicatorHeadFragment, unknown>;
export const DivisionNameFragmentDoc = new TypedDocumentString(`
    fragment DivisionName on Division {
  code
  name
  shortName
  nameEn
  level
  kind
}
    `, {"fragmentName":"DivisionName"}) as unknown as TypedDocumentString<DivisionNameFragment, unknown>;
export const ValueFragmentDoc = new TypedDocumentString(`
    fragment Value on IndicatorValue {
  division {
    ...DivisionName
  }
  from
  to
  period
  value
  numerator
  denominator
  status
  light
  target
  redLine
  yearOnYear
  periodOnPeriod
  openFindings
  lineage {
    numerator {
      list
    }
    denominator {
      list
    }
    unmet {
      list
    }
  }
}
    fragment DivisionName on Division {
  code
  name
  shortName
  nameEn
  level
  kind
}`, {"fragmentName":"Value"}) as unknown as TypedDocumentString<ValueFragment, unknown>;
export const RankFragmentDoc = new TypedDocumentString(`
    fragment Rank on RankedValue {
  rank
  previousRank
  gapToAverage
  value {
    ...Value
  }
}
    fragment DivisionName on Division {
  code
  name
  shortName
  nameEn
  level
  kind
}
fragment Value on IndicatorValue {
  division {
    ...DivisionName
  }
  from
  to
  period
  value
  numerator
  denominator
  status
  light
  target
  redLine
  yearOnYear
  periodOnPeriod
  openFindings
  lineage {
    numerator {
      list
    }
    denominator {
      list
    }
    unmet {
      list
    }
  }
}`, {"fragmentName":"Rank"}) as unknown as TypedDocumentString<RankFragment, unknown>;
export const PanelFragmentDoc = new TypedDocumentString(`
    fragment Panel on Panel {
  code
  kind
  title {
    zh
    en
  }
  finding {
    zh
    en
  }
  note {
    zh
    en
  }
  empty {
    zh
    en
  }
  complete
  folded
  unit {
    zh
    en
  }
  source
  columns
  chart
  drill {
    list
    where
  }
  marks {
    labels
    values
    gap
    shade
    fact {
      row
      sentence
    }
    drill {
      list
      where
    }
  }
}
    `, {"fragmentName":"Panel"}) as unknown as TypedDocumentString<PanelFragment, unknown>;
export const RewardTermsPartsFragmentDoc = new TypedDocumentString(`
    fragment RewardTermsParts on RewardTerms {
  code
  method
  incomeFloor
  roundTo
  anchors {
    growth
    award
  }
}
    `, {"fragmentName":"RewardTermsParts"}) as unknown as TypedDocumentString<RewardTermsPartsFragment, unknown>;
export const InForceFragmentDoc = new TypedDocumentString(`
    fragment InForce on TargetInForce {
  target
  redLine
  proposed
  effectiveFrom
  basis {
    zh
    en
  }
}
    `, {"fragmentName":"InForce"}) as unknown as TypedDocumentString<InForceFragment, unknown>;
export const CapabilityDocument = new TypedDocumentString(`
    query Capability($from: Date!, $to: Date!, $beforeFrom: Date!, $beforeTo: Date!, $division: String, $language: Language!) {
  capabilityIndex(from: $from, to: $to) {
    policy {
      nameZh
      nameEn
      effectiveFrom
    }
    notice {
      zh
      en
    }
    district {
      ...CapabilityScoreParts
    }
    townships {
      ...CapabilityScoreParts
    }
    chart(division: $division, language: $language)
  }
  before: capabilityIndex(from: $beforeFrom, to: $beforeTo) {
    chart(division: $division, language: $language)
  }
}
    fragment CapabilityScoreParts on CapabilityScore {
  division {
    code
    shortName
  }
  score
  coverage
  rank
  bestRank
  worstRank
  dimensions {
    dimension
    name {
      zh
      en
    }
    score
    coverage
    contributions {
      indicator {
        code
        subItem
        name {
          zh
          en
        }
        unit {
          zh
          en
        }
        decimals
        kind
      }
      weight
      value
      target
      score
      points
    }
  }
}`) as unknown as TypedDocumentString<CapabilityQuery, CapabilityQueryVariables>;
export const DivisionPageDocument = new TypedDocumentString(`
    query DivisionPage($code: String!) {
  division(code: $code) {
    ...DivisionName
    validFrom
    validTo
    noteZh
    noteEn
    areaKm2
    parent {
      ...DivisionName
    }
    township {
      ...DivisionName
    }
    populations(first: 1) {
      nodes {
        year
        persons
        basis
      }
    }
    changes(first: 20) {
      nodes {
        id
        kind
        effectiveOn
        nameBefore
        nameAfter
        noteZh
        noteEn
      }
    }
    townshipInstitutions(
      where: {template: {eq: AFTER}}
      orderBy: [{field: ORDINAL}]
      first: 5
    ) {
      nodes {
        id
        kind
        name
        leader {
          holderName
        }
        supervisor {
          holderName
        }
      }
    }
  }
}
    fragment DivisionName on Division {
  code
  name
  shortName
  nameEn
  level
  kind
}`) as unknown as TypedDocumentString<DivisionPageQuery, DivisionPageQueryVariables>;
export const DivisionCardsDocument = new TypedDocumentString(`
    query DivisionCards($code: String!, $parent: String!, $from: Date!, $to: Date!, $boundaries: Boundaries!) {
  pillars {
    number
    subItems {
      code
      name {
        zh
        en
      }
      compared {
        ...IndicatorBrief
        values(divisions: [$code], from: $from, to: $to, boundaries: $boundaries) {
          ...Value
        }
        trend(division: $code, months: 12, to: $to, boundaries: $boundaries) {
          period
          value
        }
        ranking(
          division: $parent
          from: $from
          to: $to
          boundaries: $boundaries
          of: [$code]
        ) {
          rank
          rankedUnits
          gapToAverage
        }
      }
    }
  }
}
    fragment DivisionName on Division {
  code
  name
  shortName
  nameEn
  level
  kind
}
fragment IndicatorBrief on Indicator {
  code
  name {
    zh
    en
  }
  unit {
    zh
    en
  }
  decimals
  kind
  direction
  subItem
  target
  redLine
  finest
  frequency
  ranked
  wholeCounty
}
fragment Value on IndicatorValue {
  division {
    ...DivisionName
  }
  from
  to
  period
  value
  numerator
  denominator
  status
  light
  target
  redLine
  yearOnYear
  periodOnPeriod
  openFindings
  lineage {
    numerator {
      list
    }
    denominator {
      list
    }
    unmet {
      list
    }
  }
}`) as unknown as TypedDocumentString<DivisionCardsQuery, DivisionCardsQueryVariables>;
export const DivisionTrendDocument = new TypedDocumentString(`
    query DivisionTrend($code: String!, $indicator: String!, $to: Date!, $language: Language!, $boundaries: Boundaries!) {
  indicator(code: $indicator) {
    code
    name {
      zh
      en
    }
    unit {
      zh
      en
    }
    chart(
      kind: TREND
      division: $code
      to: $to
      language: $language
      boundaries: $boundaries
    )
  }
}
    `) as unknown as TypedDocumentString<DivisionTrendQuery, DivisionTrendQueryVariables>;
export const DivisionIndicatorsDocument = new TypedDocumentString(`
    query DivisionIndicators($code: String!, $parent: String!, $from: Date!, $to: Date!, $yearFrom: Date!, $yearTo: Date!, $boundaries: Boundaries!) {
  indicators {
    ...IndicatorBrief
    values(divisions: [$code], from: $from, to: $to, boundaries: $boundaries) {
      ...Value
    }
    year: values(
      divisions: [$code]
      from: $yearFrom
      to: $yearTo
      boundaries: $boundaries
    ) {
      yearOnYear
    }
    ranking(
      division: $parent
      from: $from
      to: $to
      boundaries: $boundaries
      of: [$code]
    ) {
      rank
      rankedUnits
      gapToAverage
    }
  }
}
    fragment DivisionName on Division {
  code
  name
  shortName
  nameEn
  level
  kind
}
fragment IndicatorBrief on Indicator {
  code
  name {
    zh
    en
  }
  unit {
    zh
    en
  }
  decimals
  kind
  direction
  subItem
  target
  redLine
  finest
  frequency
  ranked
  wholeCounty
}
fragment Value on IndicatorValue {
  division {
    ...DivisionName
  }
  from
  to
  period
  value
  numerator
  denominator
  status
  light
  target
  redLine
  yearOnYear
  periodOnPeriod
  openFindings
  lineage {
    numerator {
      list
    }
    denominator {
      list
    }
    unmet {
      list
    }
  }
}`) as unknown as TypedDocumentString<DivisionIndicatorsQuery, DivisionIndicatorsQueryVariables>;
export const DivisionVillagesDocument = new TypedDocumentString(`
    query DivisionVillages($code: String!, $codes: [String!]!, $from: Date!, $to: Date!, $boundaries: Boundaries!) {
  indicators(codes: $codes) {
    ...IndicatorBrief
    values(
      divisions: [$code]
      level: VILLAGE
      from: $from
      to: $to
      boundaries: $boundaries
    ) {
      division {
        code
      }
      value
      light
      status
    }
  }
}
    fragment IndicatorBrief on Indicator {
  code
  name {
    zh
    en
  }
  unit {
    zh
    en
  }
  decimals
  kind
  direction
  subItem
  target
  redLine
  finest
  frequency
  ranked
  wholeCounty
}`) as unknown as TypedDocumentString<DivisionVillagesQuery, DivisionVillagesQueryVariables>;
export const SavedQueriesDocument = new TypedDocumentString(`
    query SavedQueries {
  savedQueries {
    id
    title
    document
    variables
    shared
    mine
    ownerName
    version
    updatedAt
  }
}
    `) as unknown as TypedDocumentString<SavedQueriesQuery, SavedQueriesQueryVariables>;
export const SaveQueryDocument = new TypedDocumentString(`
    mutation SaveQuery($input: SaveQueryInput!) {
  saveQuery(input: $input) {
    result {
      id
    }
    errors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SaveQueryMutation, SaveQueryMutationVariables>;
export const DeleteSavedQueryDocument = new TypedDocumentString(`
    mutation DeleteSavedQuery($input: DeleteSavedQueryInput!) {
  deleteSavedQuery(input: $input) {
    result
    errors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteSavedQueryMutation, DeleteSavedQueryMutationVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($from: Date!, $to: Date!, $yearFrom: Date!, $yearTo: Date!, $monthFrom: Date!, $monthTo: Date!, $withMonth: Boolean!, $boundaries: Boundaries!, $own: [String!], $alone: Boolean!) {
  county {
    facts {
      ...Fact
    }
  }
  pillars {
    number
    name {
      zh
      en
    }
    subItems {
      code
      name {
        zh
        en
      }
      headline {
        ...IndicatorHead
        values(from: $from, to: $to, boundaries: $boundaries) {
          ...Value
        }
        month: values(from: $monthFrom, to: $monthTo, boundaries: $boundaries) @include(if: $withMonth) {
          period
          value
          light
        }
        year: values(from: $yearFrom, to: $yearTo, boundaries: $boundaries) {
          yearOnYear
          periodOnPeriod
        }
        trend(months: 12, to: $to, boundaries: $boundaries) {
          period
          value
        }
        standing: ranking(from: $from, to: $to, boundaries: $boundaries, of: $own) @include(if: $alone) {
          rank
          rankedUnits
          gapToAverage
        }
      }
      compared {
        ...IndicatorBrief
        whole: values(from: $from, to: $to, boundaries: $boundaries) {
          value
          light
          status
        }
        values(level: TOWNSHIP, from: $from, to: $to, boundaries: $boundaries) {
          division {
            code
          }
          value
          light
          status
        }
      }
    }
  }
}
    fragment DivisionName on Division {
  code
  name
  shortName
  nameEn
  level
  kind
}
fragment Fact on DocumentFact {
  code
  row
  nameZh
  nameEn
  value
  qualifier
  unitZh
  unitEn
  sentence
}
fragment IndicatorBrief on Indicator {
  code
  name {
    zh
    en
  }
  unit {
    zh
    en
  }
  decimals
  kind
  direction
  subItem
  target
  redLine
  finest
  frequency
  ranked
  wholeCounty
}
fragment IndicatorHead on Indicator {
  ...IndicatorBrief
  targetProposed
}
fragment Value on IndicatorValue {
  division {
    ...DivisionName
  }
  from
  to
  period
  value
  numerator
  denominator
  status
  light
  target
  redLine
  yearOnYear
  periodOnPeriod
  openFindings
  lineage {
    numerator {
      list
    }
    denominator {
      list
    }
    unmet {
      list
    }
  }
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const HomeLightsDocument = new TypedDocumentString(`
    query HomeLights($from: Date!, $to: Date!, $yearFrom: Date!, $yearTo: Date!, $monthFrom: Date!, $monthTo: Date!, $boundaries: Boundaries!) {
  indicators {
    ...IndicatorBrief
    values(from: $from, to: $to, boundaries: $boundaries) {
      value
      light
      status
      target
      redLine
    }
    month: values(from: $monthFrom, to: $monthTo, boundaries: $boundaries) {
      period
      value
      light
      status
      target
      redLine
      coverage {
        reported
        expected
        missing
      }
    }
    year: values(from: $yearFrom, to: $yearTo, boundaries: $boundaries) {
      yearOnYear
    }
  }
  reportingStatus(from: $monthFrom, to: $monthTo) {
    due
    reported
  }
  qualityFindings(where: {status: {eq: OPEN}}) {
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    fragment IndicatorBrief on Indicator {
  code
  name {
    zh
    en
  }
  unit {
    zh
    en
  }
  decimals
  kind
  direction
  subItem
  target
  redLine
  finest
  frequency
  ranked
  wholeCounty
}`) as unknown as TypedDocumentString<HomeLightsQuery, HomeLightsQueryVariables>;
export const HomeIndexDocument = new TypedDocumentString(`
    query HomeIndex($from: Date!, $to: Date!, $beforeFrom: Date!, $beforeTo: Date!) {
  capabilityIndex(from: $from, to: $to) {
    notice {
      zh
      en
    }
    district {
      score
      dimensions {
        dimension
        name {
          zh
          en
        }
        score
      }
    }
    townships {
      division {
        code
      }
      score
      rank
    }
  }
  before: capabilityIndex(from: $beforeFrom, to: $beforeTo) {
    district {
      score
      dimensions {
        dimension
        score
      }
    }
    townships {
      division {
        code
      }
      rank
    }
  }
}
    `) as unknown as TypedDocumentString<HomeIndexQuery, HomeIndexQueryVariables>;
export const HomeWorstDocument = new TypedDocumentString(`
    query HomeWorst($codes: [String!]!, $from: Date!, $to: Date!, $boundaries: Boundaries!) {
  indicators(codes: $codes) {
    code
    values(level: TOWNSHIP, from: $from, to: $to, boundaries: $boundaries) {
      division {
        code
        kind
      }
      value
    }
  }
}
    `) as unknown as TypedDocumentString<HomeWorstQuery, HomeWorstQueryVariables>;
export const IndicatorDetailDocument = new TypedDocumentString(`
    query IndicatorDetail($code: String!, $from: Date!, $to: Date!, $language: Language!, $boundaries: Boundaries!) {
  indicator(code: $code) {
    ...IndicatorHead
    ranking(from: $from, to: $to, boundaries: $boundaries) {
      ...Rank
    }
    trend: chart(kind: TREND, to: $to, language: $language, boundaries: $boundaries)
  }
}
    fragment DivisionName on Division {
  code
  name
  shortName
  nameEn
  level
  kind
}
fragment IndicatorBrief on Indicator {
  code
  name {
    zh
    en
  }
  unit {
    zh
    en
  }
  decimals
  kind
  direction
  subItem
  target
  redLine
  finest
  frequency
  ranked
  wholeCounty
}
fragment IndicatorHead on Indicator {
  ...IndicatorBrief
  targetProposed
}
fragment Value on IndicatorValue {
  division {
    ...DivisionName
  }
  from
  to
  period
  value
  numerator
  denominator
  status
  light
  target
  redLine
  yearOnYear
  periodOnPeriod
  openFindings
  lineage {
    numerator {
      list
    }
    denominator {
      list
    }
    unmet {
      list
    }
  }
}
fragment Rank on RankedValue {
  rank
  previousRank
  gapToAverage
  value {
    ...Value
  }
}`) as unknown as TypedDocumentString<IndicatorDetailQuery, IndicatorDetailQueryVariables>;
export const IndicatorMapDocument = new TypedDocumentString(`
    query IndicatorMap($code: String!, $from: Date!, $to: Date!, $language: Language!, $boundaries: Boundaries!) {
  indicator(code: $code) {
    chart(
      kind: TILE_MAP
      from: $from
      to: $to
      language: $language
      boundaries: $boundaries
    )
  }
}
    `) as unknown as TypedDocumentString<IndicatorMapQuery, IndicatorMapQueryVariables>;
export const IndicatorNoteDocument = new TypedDocumentString(`
    query IndicatorNote($code: String!, $division: String!, $from: Date, $to: Date, $boundaries: Boundaries) {
  indicator(code: $code) {
    values(divisions: [$division], from: $from, to: $to, boundaries: $boundaries) {
      targetInForce {
        target
        redLine
        proposed
        effectiveFrom
        effectiveTo
        basis {
          zh
          en
        }
        township {
          ...DivisionName
        }
      }
    }
    definition {
      zh
      en
    }
    numerator {
      zh
      en
    }
    denominator {
      zh
      en
    }
    owner {
      zh
      en
    }
    source
  }
}
    fragment DivisionName on Division {
  code
  name
  shortName
  nameEn
  level
  kind
}`) as unknown as TypedDocumentString<IndicatorNoteQuery, IndicatorNoteQueryVariables>;
export const SlowOperationsDocument = new TypedDocumentString(`
    query SlowOperations($contains: String, $orderBy: SlowOperationOrder!, $first: Int!) {
  slowOperations(contains: $contains, orderBy: $orderBy, first: $first) {
    totalCount
    since
    nodes {
      name
      kind
      document
      count
      failures
      medianMs
      maxMs
      maxRequest
      statements
      sqlMs
      rows
      cost
      lastSeen
    }
  }
}
    `) as unknown as TypedDocumentString<SlowOperationsQuery, SlowOperationsQueryVariables>;
export const SectionPanelsDocument = new TypedDocumentString(`
    query SectionPanels($code: String!, $from: Date!, $to: Date!, $language: Language!, $boundaries: Boundaries!) {
  subItem(code: $code) {
    code
    panels(from: $from, to: $to, language: $language, boundaries: $boundaries) {
      ...Panel
    }
  }
}
    fragment Panel on Panel {
  code
  kind
  title {
    zh
    en
  }
  finding {
    zh
    en
  }
  note {
    zh
    en
  }
  empty {
    zh
    en
  }
  complete
  folded
  unit {
    zh
    en
  }
  source
  columns
  chart
  drill {
    list
    where
  }
  marks {
    labels
    values
    gap
    shade
    fact {
      row
      sentence
    }
    drill {
      list
      where
    }
  }
}`) as unknown as TypedDocumentString<SectionPanelsQuery, SectionPanelsQueryVariables>;
export const QualityReportingDocument = new TypedDocumentString(`
    query QualityReporting($from: Date!, $to: Date!, $subjects: [ReportSubject!]) {
  reportingStatus(from: $from, to: $to, subjects: $subjects) {
    township {
      code
    }
    month
    due
    reported
  }
}
    `) as unknown as TypedDocumentString<QualityReportingQuery, QualityReportingQueryVariables>;
export const QualityMonthDocument = new TypedDocumentString(`
    query QualityMonth($from: Date!, $to: Date!, $subjects: [ReportSubject!]) {
  reportingStatus(from: $from, to: $to, subjects: $subjects) {
    township {
      code
    }
    due
    reported
    subjects {
      subject
      frequency
      due
      reported
      provisional
      missing
    }
  }
}
    `) as unknown as TypedDocumentString<QualityMonthQuery, QualityMonthQueryVariables>;
export const QualityIndicatorDocument = new TypedDocumentString(`
    query QualityIndicator($code: String!) {
  indicator(code: $code) {
    name {
      zh
      en
    }
    entities
  }
}
    `) as unknown as TypedDocumentString<QualityIndicatorQuery, QualityIndicatorQueryVariables>;
export const ReconciliationDocument = new TypedDocumentString(`
    query Reconciliation {
  county {
    documentOn
  }
  reconciliation {
    fact {
      ...Fact
      subItem
    }
    computed
    reached
    difference
    matches
    drill {
      list
      where
    }
    lineage {
      numerator {
        list
        where
      }
    }
  }
}
    fragment Fact on DocumentFact {
  code
  row
  nameZh
  nameEn
  value
  qualifier
  unitZh
  unitEn
  sentence
}`) as unknown as TypedDocumentString<ReconciliationQuery, ReconciliationQueryVariables>;
export const IndicatorRowsDocument = new TypedDocumentString(`
    query IndicatorRows($code: String!, $divisions: [String!], $from: Date!, $to: Date!, $boundaries: Boundaries!) {
  indicator(code: $code) {
    name {
      zh
      en
    }
    numerator {
      zh
      en
    }
    denominator {
      zh
      en
    }
    values(divisions: $divisions, from: $from, to: $to, boundaries: $boundaries) {
      lineage {
        numerator {
          list
          where
        }
        denominator {
          list
          where
        }
        unmet {
          list
          where
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IndicatorRowsQuery, IndicatorRowsQueryVariables>;
export const SectionDocument = new TypedDocumentString(`
    query Section($code: String!, $from: Date!, $to: Date!, $yearFrom: Date!, $yearTo: Date!, $monthFrom: Date!, $monthTo: Date!, $withMonth: Boolean!, $boundaries: Boundaries!, $own: [String!], $alone: Boolean!) {
  subItem(code: $code) {
    code
    name {
      zh
      en
    }
    summary {
      zh
      en
    }
    headline {
      code
    }
    keyIndicators {
      code
    }
    indicators {
      ...IndicatorHead
      values(from: $from, to: $to, boundaries: $boundaries) {
        ...Value
        coverage {
          reported
          expected
        }
      }
      month: values(from: $monthFrom, to: $monthTo, boundaries: $boundaries) @include(if: $withMonth) {
        period
        value
        light
      }
      year: values(from: $yearFrom, to: $yearTo, boundaries: $boundaries) {
        yearOnYear
        periodOnPeriod
      }
      trend(months: 12, to: $to, boundaries: $boundaries) {
        period
        value
      }
      standing: ranking(from: $from, to: $to, boundaries: $boundaries, of: $own) @include(if: $alone) {
        rank
        rankedUnits
        gapToAverage
      }
    }
  }
}
    fragment DivisionName on Division {
  code
  name
  shortName
  nameEn
  level
  kind
}
fragment IndicatorBrief on Indicator {
  code
  name {
    zh
    en
  }
  unit {
    zh
    en
  }
  decimals
  kind
  direction
  subItem
  target
  redLine
  finest
  frequency
  ranked
  wholeCounty
}
fragment IndicatorHead on Indicator {
  ...IndicatorBrief
  targetProposed
}
fragment Value on IndicatorValue {
  division {
    ...DivisionName
  }
  from
  to
  period
  value
  numerator
  denominator
  status
  light
  target
  redLine
  yearOnYear
  periodOnPeriod
  openFindings
  lineage {
    numerator {
      list
    }
    denominator {
      list
    }
    unmet {
      list
    }
  }
}`) as unknown as TypedDocumentString<SectionQuery, SectionQueryVariables>;
export const SectionFactsDocument = new TypedDocumentString(`
    query SectionFacts($code: String!) {
  subItem(code: $code) {
    facts {
      ...Fact
    }
  }
}
    fragment Fact on DocumentFact {
  code
  row
  nameZh
  nameEn
  value
  qualifier
  unitZh
  unitEn
  sentence
}`) as unknown as TypedDocumentString<SectionFactsQuery, SectionFactsQueryVariables>;
export const SectionIndicatorDocument = new TypedDocumentString(`
    query SectionIndicator($code: String!, $from: Date!, $to: Date!, $language: Language!, $boundaries: Boundaries!) {
  indicator(code: $code) {
    ...IndicatorHead
    ranking(from: $from, to: $to, boundaries: $boundaries) {
      ...Rank
    }
    trend: chart(kind: TREND, to: $to, language: $language, boundaries: $boundaries)
    composition(from: $from, to: $to, language: $language, boundaries: $boundaries) {
      chart
      parts {
        name
        value
        drill {
          list
          where
        }
      }
    }
  }
}
    fragment DivisionName on Division {
  code
  name
  shortName
  nameEn
  level
  kind
}
fragment IndicatorBrief on Indicator {
  code
  name {
    zh
    en
  }
  unit {
    zh
    en
  }
  decimals
  kind
  direction
  subItem
  target
  redLine
  finest
  frequency
  ranked
  wholeCounty
}
fragment IndicatorHead on Indicator {
  ...IndicatorBrief
  targetProposed
}
fragment Value on IndicatorValue {
  division {
    ...DivisionName
  }
  from
  to
  period
  value
  numerator
  denominator
  status
  light
  target
  redLine
  yearOnYear
  periodOnPeriod
  openFindings
  lineage {
    numerator {
      list
    }
    denominator {
      list
    }
    unmet {
      list
    }
  }
}
fragment Rank on RankedValue {
  rank
  previousRank
  gapToAverage
  value {
    ...Value
  }
}`) as unknown as TypedDocumentString<SectionIndicatorQuery, SectionIndicatorQueryVariables>;
export const ShellDocument = new TypedDocumentString(`
    query Shell {
  viewer {
    userName
    displayName
    role
    townships {
      code
      shortName
    }
  }
  county {
    code
    name {
      zh
      en
    }
    dataFrom
    dataThrough
    demo
    division {
      ...DivisionName
    }
  }
  pillars {
    number
    name {
      zh
      en
    }
    subItems {
      code
      name {
        zh
        en
      }
    }
  }
  divisions(
    where: {level: {eq: TOWNSHIP}, inBaseline: {eq: true}}
    orderBy: [{field: CODE}]
    first: 100
  ) {
    nodes {
      ...DivisionName
      children(where: {inBaseline: {eq: true}}, orderBy: [{field: CODE}], first: 100) {
        nodes {
          ...DivisionName
        }
      }
    }
  }
}
    fragment DivisionName on Division {
  code
  name
  shortName
  nameEn
  level
  kind
}`) as unknown as TypedDocumentString<ShellQuery, ShellQueryVariables>;
export const DivisionChangesDocument = new TypedDocumentString(`
    query DivisionChanges($after: Date!) {
  divisionChanges(where: {effectiveOn: {gt: $after}}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<DivisionChangesQuery, DivisionChangesQueryVariables>;
export const WhatIfBasisDocument = new TypedDocumentString(`
    query WhatIfBasis {
  villageLedgers {
    groups(by: [{field: YEAR}], where: {closed: {eq: true}}) {
      key {
        year
      }
      aggregate {
        count
      }
    }
  }
  rewardPolicies(first: 50) {
    nodes {
      code
      nameZh
      nameEn
      proposed
      effectiveFrom
      effectiveTo
    }
  }
  allocationPools {
    groups(by: [{field: YEAR}]) {
      key {
        year
      }
      aggregate {
        count
      }
    }
  }
  allocationPolicies(first: 50) {
    nodes {
      code
      nameZh
      nameEn
      proposed
    }
  }
  documentFacts(first: 20, where: {row: {eq: "S-411"}}) {
    nodes {
      ...Fact
    }
  }
}
    fragment Fact on DocumentFact {
  code
  row
  nameZh
  nameEn
  value
  qualifier
  unitZh
  unitEn
  sentence
}`) as unknown as TypedDocumentString<WhatIfBasisQuery, WhatIfBasisQueryVariables>;
export const WhatIfRewardDocument = new TypedDocumentString(`
    query WhatIfReward($input: RewardSimulationInput!, $first: Int!, $skip: Int!, $status: RewardStatus, $language: Language!) {
  simulateReward(input: $input) {
    year
    policy {
      ...RewardTermsParts
    }
    active {
      ...RewardTermsParts
    }
    villages
    leftOut
    eligible
    belowFloor
    belowGrowth
    manualReview
    cost
    activeEligible
    activeCost
    difference
    chart(language: $language)
    points: awards(first: 200) {
      village {
        code
        shortName
      }
      township {
        code
        shortName
      }
      growth
      status
      amount
      activeAmount
    }
    awards(first: $first, skip: $skip, status: $status) {
      village {
        code
        shortName
      }
      township {
        code
        shortName
      }
      income
      previousIncome
      growth
      status
      amount
      activeAmount
      difference
      explanation {
        zh
        en
      }
    }
  }
}
    fragment RewardTermsParts on RewardTerms {
  code
  method
  incomeFloor
  roundTo
  anchors {
    growth
    award
  }
}`) as unknown as TypedDocumentString<WhatIfRewardQuery, WhatIfRewardQueryVariables>;
export const WhatIfAllocationDocument = new TypedDocumentString(`
    query WhatIfAllocation($input: AllocationSimulationInput!, $language: Language!) {
  simulateAllocation(input: $input) {
    year
    active
    total
    activeTotal
    difference
    pool
    activePool
    pools {
      category
      amount
      activeAmount
      shared
      activeShared
      difference
      weights {
        factor
        weight
      }
      activeWeights {
        factor
        weight
      }
    }
    packages(first: 200) {
      township {
        code
        shortName
      }
      total
      activeTotal
      difference
      share
      activeShare
      shares {
        category
        amount
        activeAmount
        difference
        explanation {
          zh
          en
        }
      }
    }
    amounts: chart(kind: AMOUNT, language: $language)
    differences: chart(kind: DIFFERENCE, language: $language)
  }
}
    `) as unknown as TypedDocumentString<WhatIfAllocationQuery, WhatIfAllocationQueryVariables>;
export const TargetsDocument = new TypedDocumentString(`
    query Targets {
  indicators {
    code
    name {
      zh
      en
    }
    unit {
      zh
      en
    }
    decimals
    kind
    direction
    subItem
    owner {
      zh
      en
    }
    targetProposed
    targetInForce {
      ...InForce
    }
  }
}
    fragment InForce on TargetInForce {
  target
  redLine
  proposed
  effectiveFrom
  basis {
    zh
    en
  }
}`) as unknown as TypedDocumentString<TargetsQuery, TargetsQueryVariables>;
export const TargetHistoryDocument = new TypedDocumentString(`
    query TargetHistory($code: String!) {
  indicatorTargets(
    where: {indicator: {eq: $code}}
    orderBy: [{field: EFFECTIVE_FROM, direction: DESC}]
    first: 100
  ) {
    totalCount
    nodes {
      id
      target
      redLine
      proposed
      effectiveFrom
      effectiveTo
      basisZh
      basisEn
      township {
        ...DivisionName
      }
    }
  }
  indicatorOwners(
    where: {indicator: {eq: $code}}
    orderBy: [{field: EFFECTIVE_FROM, direction: DESC}]
    first: 100
  ) {
    totalCount
    nodes {
      id
      nameZh
      nameEn
      effectiveFrom
      effectiveTo
      basisZh
      basisEn
    }
  }
}
    fragment DivisionName on Division {
  code
  name
  shortName
  nameEn
  level
  kind
}`) as unknown as TypedDocumentString<TargetHistoryQuery, TargetHistoryQueryVariables>;