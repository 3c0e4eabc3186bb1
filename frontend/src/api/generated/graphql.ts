/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 分配因素:原文列出经济发展、人口、面积“等”,后两项为建议。 Factors of allocation: the document lists economy, population and area “and the like”; the last two are proposed. S-403 */
export type AllocationFactorKind =
  /** 面积。 Area. */
  | 'AREA'
  /** 基数,各镇乡相同。 Base, the same for every township. */
  | 'BASE'
  /** 经济发展。 Economy. */
  | 'ECONOMY'
  /** 人口。 Population. */
  | 'POPULATION'
  /** 行政村数。 Administrative villages. */
  | 'VILLAGES';

/** 对“分配因素”的条件,各条同时成立。 Conditions on a value of type AllocationFactorKind; all of them hold. */
export type AllocationFactorKindFilter = {
  /** 等于。 Equals. */
  eq?: AllocationFactorKind | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<AllocationFactorKind> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: AllocationFactorKind | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<AllocationFactorKind> | null | undefined;
};

/** 某类资金的一个分配因素及其权重的一级排序。 One term of an order of AllocationFactor. */
export type AllocationFactorOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: AllocationFactorOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 某类资金的一个分配因素及其权重的可排序字段。 What AllocationFactor can be ordered by. */
export type AllocationFactorOrderField =
  /** 类别。 Category. S-402 */
  | 'CATEGORY'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 因素。 Factor. */
  | 'FACTOR'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION'
  /** 权重,0 至 1。 Weight, 0 to 1. */
  | 'WEIGHT';

/** 以相关的某类资金的一个分配因素及其权重为条件。 A condition on the related AllocationFactor rows. */
export type AllocationFactorRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: AllocationFactorRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: AllocationFactorWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: AllocationFactorWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: AllocationFactorWhere | null | undefined;
};

/** 对相关某类资金的一个分配因素及其权重行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related AllocationFactor rows; all of them hold. Only rows the viewer may see count. */
export type AllocationFactorRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: AllocationFactorWhere | null | undefined;
};

/** 筛选某类资金的一个分配因素及其权重;各条同时成立。 A filter of AllocationFactor; all of its conditions hold. */
export type AllocationFactorWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<AllocationFactorWhere> | null | undefined;
  /** 类别。 Category. S-402 */
  category?: BudgetCategoryFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 因素。 Factor. */
  factor?: AllocationFactorKindFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: AllocationFactorWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<AllocationFactorWhere> | null | undefined;
  /** 所属办法。 Its policy. */
  policy?: AllocationPolicyWhere | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 权重,0 至 1。 Weight, 0 to 1. */
  weight?: DecimalFilter | null | undefined;
};

/** 某年某镇乡某因素的数值的一级排序。 One term of an order of AllocationMeasure. */
export type AllocationMeasureOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: AllocationMeasureOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 某年某镇乡某因素的数值的可排序字段。 What AllocationMeasure can be ordered by. */
export type AllocationMeasureOrderField =
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 因素。 Factor. */
  | 'FACTOR'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 数值(经济发展指数、人、平方公里、个)。 Value (index, persons, km², villages). */
  | 'VALUE'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION'
  /** 年份。 Year. */
  | 'YEAR';

/** 以相关的某年某镇乡某因素的数值为条件。 A condition on the related AllocationMeasure rows. */
export type AllocationMeasureRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: AllocationMeasureRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: AllocationMeasureWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: AllocationMeasureWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: AllocationMeasureWhere | null | undefined;
};

/** 对相关某年某镇乡某因素的数值行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related AllocationMeasure rows; all of them hold. Only rows the viewer may see count. */
export type AllocationMeasureRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: AllocationMeasureWhere | null | undefined;
};

/** 筛选某年某镇乡某因素的数值;各条同时成立。 A filter of AllocationMeasure; all of its conditions hold. */
export type AllocationMeasureWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<AllocationMeasureWhere> | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 因素。 Factor. */
  factor?: AllocationFactorKindFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: AllocationMeasureWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<AllocationMeasureWhere> | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 数值(经济发展指数、人、平方公里、个)。 Value (index, persons, km², villages). */
  value?: DecimalFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 年份。 Year. */
  year?: IntFilter | null | undefined;
};

/** 包干资金分配办法的一个版本的一级排序。 One term of an order of AllocationPolicy. */
export type AllocationPolicyOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: AllocationPolicyOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 包干资金分配办法的一个版本的可排序字段。 What AllocationPolicy can be ordered by. */
export type AllocationPolicyOrderField =
  /** 依据文件。 Basis document. */
  | 'BASIS'
  /** 编码。 Code. */
  | 'CODE'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 生效日期。 In force from. */
  | 'EFFECTIVE_FROM'
  /** 失效日期(不含);现行为空。 In force until (exclusive); null while it holds. */
  | 'EFFECTIVE_TO'
  /** 各类别的因素权重。 Weights of the factors by category. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'FACTORS_COUNT'
  /** 英文名称。 Name in English. */
  | 'NAME_EN'
  /** 中文名称。 Name in Chinese. */
  | 'NAME_ZH'
  /** 说明。 Note. */
  | 'NOTE'
  /** 依此分配的资金总额。 Pools shared out by it. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'POOLS_COUNT'
  /** 是否为示例权重(原文未规定)。 Whether the weights are examples that the document does not state. */
  | 'PROPOSED'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 筛选包干资金分配办法的一个版本;各条同时成立。 A filter of AllocationPolicy; all of its conditions hold. */
export type AllocationPolicyWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<AllocationPolicyWhere> | null | undefined;
  /** 依据文件。 Basis document. */
  basis?: StringFilter | null | undefined;
  /** 编码。 Code. */
  code?: StringFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 生效日期。 In force from. */
  effectiveFrom?: DateFilter | null | undefined;
  /** 失效日期(不含);现行为空。 In force until (exclusive); null while it holds. */
  effectiveTo?: DateFilter | null | undefined;
  /** 各类别的因素权重。 Weights of the factors by category. */
  factors?: AllocationFactorRelation | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 英文名称。 Name in English. */
  nameEn?: StringFilter | null | undefined;
  /** 中文名称。 Name in Chinese. */
  nameZh?: StringFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: AllocationPolicyWhere | null | undefined;
  /** 说明。 Note. */
  note?: StringFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<AllocationPolicyWhere> | null | undefined;
  /** 依此分配的资金总额。 Pools shared out by it. */
  pools?: AllocationPoolRelation | null | undefined;
  /** 是否为示例权重(原文未规定)。 Whether the weights are examples that the document does not state. */
  proposed?: BooleanFilter | null | undefined;
  /** 能搜到:汉字片段、全拼、拼音首字母,容一字之误。 Is found by this search: Chinese text, pinyin or initials, one wrong character allowed. */
  search?: string | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 某年某类的资金总额的一级排序。 One term of an order of AllocationPool. */
export type AllocationPoolOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: AllocationPoolOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 某年某类的资金总额的可排序字段。 What AllocationPool can be ordered by. */
export type AllocationPoolOrderField =
  /** 资金总额,元,整数。 Amount, whole yuan. */
  | 'AMOUNT'
  /** 类别。 Category. */
  | 'CATEGORY'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION'
  /** 年份。 Year. */
  | 'YEAR';

/** 以相关的某年某类的资金总额为条件。 A condition on the related AllocationPool rows. */
export type AllocationPoolRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: AllocationPoolRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: AllocationPoolWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: AllocationPoolWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: AllocationPoolWhere | null | undefined;
};

/** 对相关某年某类的资金总额行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related AllocationPool rows; all of them hold. Only rows the viewer may see count. */
export type AllocationPoolRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: AllocationPoolWhere | null | undefined;
};

/** 筛选某年某类的资金总额;各条同时成立。 A filter of AllocationPool; all of its conditions hold. */
export type AllocationPoolWhere = {
  /** 资金总额,元,整数。 Amount, whole yuan. */
  amount?: DecimalFilter | null | undefined;
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<AllocationPoolWhere> | null | undefined;
  /** 类别。 Category. */
  category?: BudgetCategoryFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: AllocationPoolWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<AllocationPoolWhere> | null | undefined;
  /** 分配办法。 The policy it is shared out by. */
  policy?: AllocationPolicyWhere | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 年份。 Year. */
  year?: IntFilter | null | undefined;
};

/** 补贴种类。 Kinds of allowance */
export type AllowanceKind =
  /** 村民小组长任职补贴。 Villager-group leaders' post allowance. S-430 */
  | 'GROUP_LEADER'
  /** 乡镇工作补贴。 Township work allowance. S-426 */
  | 'TOWNSHIP_WORK'
  /** 妇代小组长任职补贴。 Women's-group leaders' post allowance. S-430 */
  | 'WOMEN_GROUP_LEADER';

/** 对“补贴种类”的条件,各条同时成立。 Conditions on a value of type AllowanceKind; all of them hold. */
export type AllowanceKindFilter = {
  /** 等于。 Equals. */
  eq?: AllowanceKind | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<AllowanceKind> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: AllowanceKind | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<AllowanceKind> | null | undefined;
};

/** 以相关的补贴发放为条件。 A condition on the related AllowancePayment rows. */
export type AllowancePaymentRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: AllowancePaymentRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: AllowancePaymentWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: AllowancePaymentWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: AllowancePaymentWhere | null | undefined;
};

/** 对相关补贴发放行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related AllowancePayment rows; all of them hold. Only rows the viewer may see count. */
export type AllowancePaymentRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: AllowancePaymentWhere | null | undefined;
};

/** 筛选补贴发放;各条同时成立。 A filter of AllowancePayment; all of its conditions hold. */
export type AllowancePaymentWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<AllowancePaymentWhere> | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 应发,元。 Due, yuan. */
  due?: DecimalFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 种类。 Kind. */
  kind?: AllowanceKindFilter | null | undefined;
  /** 月份(1 日)。 Month (its first day). */
  month?: DateFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: AllowancePaymentWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<AllowancePaymentWhere> | null | undefined;
  /** 实发,元。 Paid, yuan. */
  paid?: DecimalFilter | null | undefined;
  /** 发放日期。 Paid on. */
  paidOn?: DateFilter | null | undefined;
  /** 应发人数。 Recipients. */
  recipients?: IntFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 诉求类别。 Categories of appeal */
export type AppealCategory =
  /** 农业生产。 Agriculture. */
  | 'AGRICULTURE'
  /** 环境卫生。 Environment. */
  | 'ENVIRONMENT'
  /** 基础设施。 Infrastructure. */
  | 'INFRASTRUCTURE'
  /** 土地征收。 Land. */
  | 'LAND'
  /** 民生保障。 Livelihood. */
  | 'LIVELIHOOD'
  /** 其他。 Other. */
  | 'OTHER'
  /** 社会治安。 Public security. */
  | 'PUBLIC_SECURITY'
  /** 村务。 Village affairs. */
  | 'VILLAGE_AFFAIRS';

/** 对“诉求类别”的条件,各条同时成立。 Conditions on a value of type AppealCategory; all of them hold. */
export type AppealCategoryFilter = {
  /** 等于。 Equals. */
  eq?: AppealCategory | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<AppealCategory> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: AppealCategory | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<AppealCategory> | null | undefined;
};

/** 诉求渠道。 Channels of appeal. S-321 */
export type AppealChannel =
  /** 移动客户端。 Mobile client. */
  | 'APP'
  /** 热线。 Hotline. */
  | 'HOTLINE'
  /** 来信。 Letter. */
  | 'LETTER'
  /** 领导接访下访。 Leaders' reception or visit. */
  | 'RECEPTION'
  /** 来访。 Visit. */
  | 'VISIT'
  /** 互联网站。 Website. */
  | 'WEBSITE'
  /** 微信。 WeChat. */
  | 'WECHAT';

/** 对“诉求渠道”的条件,各条同时成立。 Conditions on a value of type AppealChannel; all of them hold. */
export type AppealChannelFilter = {
  /** 等于。 Equals. */
  eq?: AppealChannel | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<AppealChannel> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: AppealChannel | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<AppealChannel> | null | undefined;
};

/** 以相关的群众诉求为条件。 A condition on the related Appeal rows. */
export type AppealRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: AppealRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: AppealWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: AppealWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: AppealWhere | null | undefined;
};

/** 对相关群众诉求行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related Appeal rows; all of them hold. Only rows the viewer may see count. */
export type AppealRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: AppealWhere | null | undefined;
};

/** 诉求状态。 Statuses of an appeal. S-325 */
export type AppealStatus =
  /** 受理。 Accepted. */
  | 'ACCEPTED'
  /** 交办。 Assigned. */
  | 'ASSIGNED'
  /** 办结。 Closed. */
  | 'CLOSED'
  /** 办理。 In progress. */
  | 'IN_PROGRESS'
  /** 退回。 Returned. */
  | 'RETURNED';

/** 对“诉求状态”的条件,各条同时成立。 Conditions on a value of type AppealStatus; all of them hold. */
export type AppealStatusFilter = {
  /** 等于。 Equals. */
  eq?: AppealStatus | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<AppealStatus> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: AppealStatus | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<AppealStatus> | null | undefined;
};

/** 办理环节。 Steps of an appeal */
export type AppealStepKind =
  /** 受理。 Accepted. */
  | 'ACCEPTED'
  /** 反馈。 Answered. */
  | 'ANSWERED'
  /** 交办。 Assigned. */
  | 'ASSIGNED'
  /** 办结。 Closed. */
  | 'CLOSED'
  /** 办理。 Handled. */
  | 'HANDLED'
  /** 评价。 Rated. */
  | 'RATED'
  /** 退回。 Returned. */
  | 'RETURNED';

/** 对“办理环节”的条件,各条同时成立。 Conditions on a value of type AppealStepKind; all of them hold. */
export type AppealStepKindFilter = {
  /** 等于。 Equals. */
  eq?: AppealStepKind | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<AppealStepKind> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: AppealStepKind | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<AppealStepKind> | null | undefined;
};

/** 以相关的诉求的一个办理环节为条件。 A condition on the related AppealStep rows. */
export type AppealStepRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: AppealStepRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: AppealStepWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: AppealStepWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: AppealStepWhere | null | undefined;
};

/** 对相关诉求的一个办理环节行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related AppealStep rows; all of them hold. Only rows the viewer may see count. */
export type AppealStepRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: AppealStepWhere | null | undefined;
};

/** 筛选诉求的一个办理环节;各条同时成立。 A filter of AppealStep; all of its conditions hold. */
export type AppealStepWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<AppealStepWhere> | null | undefined;
  /** 诉求。 The appeal. */
  appeal?: AppealWhere | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 日期。 Happened on. */
  happenedOn?: DateFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 环节。 Step. */
  kind?: AppealStepKindFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: AppealStepWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<AppealStepWhere> | null | undefined;
  /** 序号,自 1 起。 Ordinal, from 1. */
  ordinal?: IntFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 筛选群众诉求;各条同时成立。 A filter of Appeal; all of its conditions hold. */
export type AppealWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<AppealWhere> | null | undefined;
  /** 类别。 Category. */
  category?: AppealCategoryFilter | null | undefined;
  /** 渠道。 Channel. */
  channel?: AppealChannelFilter | null | undefined;
  /** 办结日期;未办结为空。 Closed on; null while open. */
  closedOn?: DateFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 应办结日期。 Due on. */
  dueOn?: DateFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 是否合理合法。 Whether it is reasonable and lawful. */
  lawful?: BooleanFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: AppealWhere | null | undefined;
  /** 编号。 Number. */
  number?: StringFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<AppealWhere> | null | undefined;
  /** 满意度,1 至 5;未评为空。 Rating 1 to 5; null where not rated. */
  rating?: IntFilter | null | undefined;
  /** 受理日期。 Received on. */
  receivedOn?: DateFilter | null | undefined;
  /** 是否重办。 Whether it was reopened. */
  reopened?: BooleanFilter | null | undefined;
  /** 是否解决;未办结为空。 Whether it was solved; null while open. */
  solved?: BooleanFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 状态。 Status. */
  status?: AppealStatusFilter | null | undefined;
  /** 办理过程。 Steps. */
  steps?: AppealStepRelation | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 村(社区)。 Village or community. */
  village?: DivisionWhere | null | undefined;
  /** 心事标签;未标为空。 Worry tag; null without. */
  worry?: WorryKindFilter | null | undefined;
};

/** 对 Boolean 值的条件,各条同时成立。 Conditions on a value of type Boolean; all of them hold. */
export type BooleanFilter = {
  /** 等于。 Equals. */
  eq?: boolean | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: boolean | null | undefined;
};

/** 某一类的预算安排的一级排序。 One term of an order of BudgetAllocation. */
export type BudgetAllocationOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: BudgetAllocationOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 某一类的预算安排的可排序字段。 What BudgetAllocation can be ordered by. */
export type BudgetAllocationOrderField =
  /** 调剂后安排,元。 Amount after transfers, yuan. */
  | 'ADJUSTED'
  /** 类别。 Category. */
  | 'CATEGORY'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 年初安排,元。 Original amount, yuan. */
  | 'ORIGINAL'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION'
  /** 年份。 Year. */
  | 'YEAR';

/** 以相关的某一类的预算安排为条件。 A condition on the related BudgetAllocation rows. */
export type BudgetAllocationRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: BudgetAllocationRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: BudgetAllocationWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: BudgetAllocationWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: BudgetAllocationWhere | null | undefined;
};

/** 对相关某一类的预算安排行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related BudgetAllocation rows; all of them hold. Only rows the viewer may see count. */
export type BudgetAllocationRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: BudgetAllocationWhere | null | undefined;
};

/** 筛选某一类的预算安排;各条同时成立。 A filter of BudgetAllocation; all of its conditions hold. */
export type BudgetAllocationWhere = {
  /** 调剂后安排,元。 Amount after transfers, yuan. */
  adjusted?: DecimalFilter | null | undefined;
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<BudgetAllocationWhere> | null | undefined;
  /** 类别。 Category. */
  category?: BudgetCategoryFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: BudgetAllocationWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<BudgetAllocationWhere> | null | undefined;
  /** 年初安排,元。 Original amount, yuan. */
  original?: DecimalFilter | null | undefined;
  /** 包干。 Package. */
  package?: BudgetPackageWhere | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 年份。 Year. */
  year?: IntFilter | null | undefined;
};

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

/** 对“预算四类”的条件,各条同时成立。 Conditions on a value of type BudgetCategory; all of them hold. */
export type BudgetCategoryFilter = {
  /** 等于。 Equals. */
  eq?: BudgetCategory | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<BudgetCategory> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: BudgetCategory | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<BudgetCategory> | null | undefined;
};

/** 支出的一级排序。 One term of an order of BudgetExpenditure. */
export type BudgetExpenditureOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: BudgetExpenditureOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 支出的可排序字段。 What BudgetExpenditure can be ordered by. */
export type BudgetExpenditureOrderField =
  /** 金额,元。 Amount, yuan. */
  | 'AMOUNT'
  /** 类别。 Category. */
  | 'CATEGORY'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 日期。 Day. */
  | 'SPENT_ON'
  /** 摘要。 Summary. */
  | 'SUMMARY'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 以相关的支出为条件。 A condition on the related BudgetExpenditure rows. */
export type BudgetExpenditureRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: BudgetExpenditureRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: BudgetExpenditureWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: BudgetExpenditureWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: BudgetExpenditureWhere | null | undefined;
};

/** 对相关支出行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related BudgetExpenditure rows; all of them hold. Only rows the viewer may see count. */
export type BudgetExpenditureRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: BudgetExpenditureWhere | null | undefined;
};

/** 筛选支出;各条同时成立。 A filter of BudgetExpenditure; all of its conditions hold. */
export type BudgetExpenditureWhere = {
  /** 金额,元。 Amount, yuan. */
  amount?: DecimalFilter | null | undefined;
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<BudgetExpenditureWhere> | null | undefined;
  /** 类别。 Category. */
  category?: BudgetCategoryFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: BudgetExpenditureWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<BudgetExpenditureWhere> | null | undefined;
  /** 包干。 Package. */
  package?: BudgetPackageWhere | null | undefined;
  /** 能搜到:汉字片段、全拼、拼音首字母,容一字之误。 Is found by this search: Chinese text, pinyin or initials, one wrong character allowed. */
  search?: string | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 日期。 Day. */
  spentOn?: DateFilter | null | undefined;
  /** 摘要。 Summary. */
  summary?: StringFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 乡镇预算包干的一级排序。 One term of an order of BudgetPackage. */
export type BudgetPackageOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: BudgetPackageOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 乡镇预算包干的可排序字段。 What BudgetPackage can be ordered by. */
export type BudgetPackageOrderField =
  /** 四类安排。 Allocations by category. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'ALLOCATIONS_COUNT'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 拨付日期。 Disbursed on. */
  | 'DISBURSED_ON'
  /** 支出。 Expenditures. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'EXPENDITURES_COUNT'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 包干总额,元,等于四类之和。 Lump sum in yuan, the sum of the four categories. S-402 */
  | 'TOTAL'
  /** 类间调剂。 Transfers between categories. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TRANSFERS_COUNT'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION'
  /** 年份。 Year. */
  | 'YEAR';

/** 以相关的乡镇预算包干为条件。 A condition on the related BudgetPackage rows. */
export type BudgetPackageRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: BudgetPackageRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: BudgetPackageWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: BudgetPackageWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: BudgetPackageWhere | null | undefined;
};

/** 对相关乡镇预算包干行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related BudgetPackage rows; all of them hold. Only rows the viewer may see count. */
export type BudgetPackageRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: BudgetPackageWhere | null | undefined;
};

/** 筛选乡镇预算包干;各条同时成立。 A filter of BudgetPackage; all of its conditions hold. */
export type BudgetPackageWhere = {
  /** 四类安排。 Allocations by category. */
  allocations?: BudgetAllocationRelation | null | undefined;
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<BudgetPackageWhere> | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 拨付日期。 Disbursed on. */
  disbursedOn?: DateFilter | null | undefined;
  /** 支出。 Expenditures. */
  expenditures?: BudgetExpenditureRelation | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: BudgetPackageWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<BudgetPackageWhere> | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 包干总额,元,等于四类之和。 Lump sum in yuan, the sum of the four categories. S-402 */
  total?: DecimalFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 类间调剂。 Transfers between categories. */
  transfers?: BudgetTransferRelation | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 年份。 Year. */
  year?: IntFilter | null | undefined;
};

/** 类间调剂的一级排序。 One term of an order of BudgetTransfer. */
export type BudgetTransferOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: BudgetTransferOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 类间调剂的可排序字段。 What BudgetTransfer can be ordered by. */
export type BudgetTransferOrderField =
  /** 金额,元。 Amount, yuan. */
  | 'AMOUNT'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 调出类别。 From category. */
  | 'FROM_CATEGORY'
  /** 事由。 Reason. */
  | 'REASON'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 调入类别。 To category. */
  | 'TO_CATEGORY'
  /** 日期。 Day. */
  | 'TRANSFERRED_ON'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 以相关的类间调剂为条件。 A condition on the related BudgetTransfer rows. */
export type BudgetTransferRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: BudgetTransferRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: BudgetTransferWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: BudgetTransferWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: BudgetTransferWhere | null | undefined;
};

/** 对相关类间调剂行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related BudgetTransfer rows; all of them hold. Only rows the viewer may see count. */
export type BudgetTransferRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: BudgetTransferWhere | null | undefined;
};

/** 筛选类间调剂;各条同时成立。 A filter of BudgetTransfer; all of its conditions hold. */
export type BudgetTransferWhere = {
  /** 金额,元。 Amount, yuan. */
  amount?: DecimalFilter | null | undefined;
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<BudgetTransferWhere> | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 调出类别。 From category. */
  fromCategory?: BudgetCategoryFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: BudgetTransferWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<BudgetTransferWhere> | null | undefined;
  /** 包干。 Package. */
  package?: BudgetPackageWhere | null | undefined;
  /** 事由。 Reason. */
  reason?: StringFilter | null | undefined;
  /** 能搜到:汉字片段、全拼、拼音首字母,容一字之误。 Is found by this search: Chinese text, pinyin or initials, one wrong character allowed. */
  search?: string | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 调入类别。 To category. */
  toCategory?: BudgetCategoryFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 日期。 Day. */
  transferredOn?: DateFilter | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 以相关的干部联系服务群众为条件。 A condition on the related CadreContact rows. */
export type CadreContactRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: CadreContactRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: CadreContactWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: CadreContactWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: CadreContactWhere | null | undefined;
};

/** 对相关干部联系服务群众行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related CadreContact rows; all of them hold. Only rows the viewer may see count. */
export type CadreContactRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: CadreContactWhere | null | undefined;
};

/** 筛选干部联系服务群众;各条同时成立。 A filter of CadreContact; all of its conditions hold. */
export type CadreContactWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<CadreContactWhere> | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 结束日期。 Until. */
  endedOn?: DateFilter | null | undefined;
  /** 联系户数。 Households in contact. */
  households?: IntFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: CadreContactWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<CadreContactWhere> | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 开始日期。 Since. */
  startedOn?: DateFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 村(社区)。 Village or community. */
  village?: DivisionWhere | null | undefined;
  /** 村(社区)应联系户数中由其负责的户数。 Households in the cadre's charge. */
  villageHouseholds?: IntFilter | null | undefined;
};

/** 以相关的村干部意外伤害保险为条件。 A condition on the related CadreInsurance rows. */
export type CadreInsuranceRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: CadreInsuranceRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: CadreInsuranceWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: CadreInsuranceWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: CadreInsuranceWhere | null | undefined;
};

/** 对相关村干部意外伤害保险行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related CadreInsurance rows; all of them hold. Only rows the viewer may see count. */
export type CadreInsuranceRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: CadreInsuranceWhere | null | undefined;
};

/** 筛选村干部意外伤害保险;各条同时成立。 A filter of CadreInsurance; all of its conditions hold. */
export type CadreInsuranceWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<CadreInsuranceWhere> | null | undefined;
  /** 村干部。 The cadre. */
  cadre?: VillageCadreWhere | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 起保日期。 Insured from. */
  insuredFrom?: DateFilter | null | undefined;
  /** 止保日期(不含)。 Insured until (exclusive). */
  insuredTo?: DateFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: CadreInsuranceWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<CadreInsuranceWhere> | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 村(社区)。 Village or community. */
  village?: DivisionWhere | null | undefined;
  /** 年份。 Year. */
  year?: IntFilter | null | undefined;
};

/** 以相关的村干部在职教育为条件。 A condition on the related CadreTraining rows. */
export type CadreTrainingRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: CadreTrainingRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: CadreTrainingWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: CadreTrainingWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: CadreTrainingWhere | null | undefined;
};

/** 对相关村干部在职教育行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related CadreTraining rows; all of them hold. Only rows the viewer may see count. */
export type CadreTrainingRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: CadreTrainingWhere | null | undefined;
};

/** 筛选村干部在职教育;各条同时成立。 A filter of CadreTraining; all of its conditions hold. */
export type CadreTrainingWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<CadreTrainingWhere> | null | undefined;
  /** 村干部。 The cadre. */
  cadre?: VillageCadreWhere | null | undefined;
  /** 完成日期;未完成为空。 Completed on; null while it is not. */
  completedOn?: DateFilter | null | undefined;
  /** 课程。 Course. */
  course?: StringFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 应完成期限。 Due on. */
  dueOn?: DateFilter | null | undefined;
  /** 学时。 Hours. */
  hours?: DecimalFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: CadreTrainingWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<CadreTrainingWhere> | null | undefined;
  /** 能搜到:汉字片段、全拼、拼音首字母,容一字之误。 Is found by this search: Chinese text, pinyin or initials, one wrong character allowed. */
  search?: string | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 村(社区)。 Village or community. */
  village?: DivisionWhere | null | undefined;
  /** 年份。 Year. */
  year?: IntFilter | null | undefined;
};

/** 镇乡承接能力的年度评估的一级排序。 One term of an order of CapacityAssessment. */
export type CapacityAssessmentOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: CapacityAssessmentOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 镇乡承接能力的年度评估的可排序字段。 What CapacityAssessment can be ordered by. */
export type CapacityAssessmentOrderField =
  /** 评估日期。 Assessed on. */
  | 'ASSESSED_ON'
  /** 结论。 Conclusion. */
  | 'CONCLUSION'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 场所设备,分。 Facilities, points. */
  | 'FACILITIES'
  /** 承接实绩,分。 Performance, points. */
  | 'PERFORMANCE'
  /** 总分。 Total, points. */
  | 'SCORE'
  /** 业务能力,分。 Skills, points. */
  | 'SKILLS'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 人员配备,分。 Staffing, points. */
  | 'STAFFING'
  /** 镇乡代码。 Code of the township. */
  | 'TOWNSHIP_CODE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION'
  /** 年份。 Year. */
  | 'YEAR';

/** 以相关的镇乡承接能力的年度评估为条件。 A condition on the related CapacityAssessment rows. */
export type CapacityAssessmentRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: CapacityAssessmentRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: CapacityAssessmentWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: CapacityAssessmentWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: CapacityAssessmentWhere | null | undefined;
};

/** 对相关镇乡承接能力的年度评估行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related CapacityAssessment rows; all of them hold. Only rows the viewer may see count. */
export type CapacityAssessmentRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: CapacityAssessmentWhere | null | undefined;
};

/** 筛选镇乡承接能力的年度评估;各条同时成立。 A filter of CapacityAssessment; all of its conditions hold. */
export type CapacityAssessmentWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<CapacityAssessmentWhere> | null | undefined;
  /** 评估日期。 Assessed on. */
  assessedOn?: DateFilter | null | undefined;
  /** 结论。 Conclusion. */
  conclusion?: CapacityConclusionFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 场所设备,分。 Facilities, points. */
  facilities?: DecimalFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: CapacityAssessmentWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<CapacityAssessmentWhere> | null | undefined;
  /** 承接实绩,分。 Performance, points. */
  performance?: DecimalFilter | null | undefined;
  /** 总分。 Total, points. */
  score?: DecimalFilter | null | undefined;
  /** 业务能力,分。 Skills, points. */
  skills?: DecimalFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 人员配备,分。 Staffing, points. */
  staffing?: DecimalFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 镇乡代码。 Code of the township. */
  townshipCode?: StringFilter | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 年份。 Year. */
  year?: IntFilter | null | undefined;
};

/** 承接能力结论(建议:80 分、60 分为界)。 Conclusions (proposed bounds: 80 and 60 points). */
export type CapacityConclusion =
  /** 能够承接。 Capable. */
  | 'CAPABLE'
  /** 基本能够,需补短板。 Capable on conditions. */
  | 'CONDITIONAL'
  /** 暂不能承接。 Not yet capable. */
  | 'INCAPABLE';

/** 对“承接能力结论”的条件,各条同时成立。 Conditions on a value of type CapacityConclusion; all of them hold. */
export type CapacityConclusionFilter = {
  /** 等于。 Equals. */
  eq?: CapacityConclusion | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<CapacityConclusion> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: CapacityConclusion | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<CapacityConclusion> | null | undefined;
};

/** 复杂程度。 Complexity. */
export type CaseComplexity =
  /** 疑难复杂。 Difficult or complex. */
  | 'COMPLEX'
  /** 一般。 Ordinary. */
  | 'ORDINARY';

/** 对“复杂程度”的条件,各条同时成立。 Conditions on a value of type CaseComplexity; all of them hold. */
export type CaseComplexityFilter = {
  /** 等于。 Equals. */
  eq?: CaseComplexity | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<CaseComplexity> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: CaseComplexity | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<CaseComplexity> | null | undefined;
};

/** 案件来源。 Origins. */
export type CaseOrigin =
  /** 当事人申请。 On application. */
  | 'APPLICATION'
  /** 主动调解。 On the mediators' own initiative. */
  | 'PROACTIVE'
  /** 法院、公安、信访移送委托。 Referred by court, police or petition office. */
  | 'REFERRAL';

/** 对“案件来源”的条件,各条同时成立。 Conditions on a value of type CaseOrigin; all of them hold. */
export type CaseOriginFilter = {
  /** 等于。 Equals. */
  eq?: CaseOrigin | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<CaseOrigin> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: CaseOrigin | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<CaseOrigin> | null | undefined;
};

/** 建设方式。 How a centre was built. S-202 */
export type CentreBuildMode =
  /** 资源整合。 By integration of resources. */
  | 'INTEGRATED'
  /** 新建。 Built new. */
  | 'NEW'
  /** 改建。 Converted. */
  | 'RENOVATED';

/** 对“建设方式”的条件,各条同时成立。 Conditions on a value of type CentreBuildMode; all of them hold. */
export type CentreBuildModeFilter = {
  /** 等于。 Equals. */
  eq?: CentreBuildMode | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<CentreBuildMode> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: CentreBuildMode | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<CentreBuildMode> | null | undefined;
};

/** 县级管理权限的领域。 Fields of county-level powers. S-115 */
export type CountyPowerField =
  /** 环境保护。 Environment. */
  | 'ENVIRONMENT'
  /** 项目投资。 Project investment. */
  | 'PROJECT_INVESTMENT'
  /** 资源使用。 Use of resources. */
  | 'RESOURCE_USE'
  /** 社会管理。 Social management. */
  | 'SOCIAL_MGMT'
  /** 安全生产。 Work safety. */
  | 'WORK_SAFETY';

/** 对“县级管理权限的领域”的条件,各条同时成立。 Conditions on a value of type CountyPowerField; all of them hold. */
export type CountyPowerFieldFilter = {
  /** 等于。 Equals. */
  eq?: CountyPowerField | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<CountyPowerField> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: CountyPowerField | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<CountyPowerField> | null | undefined;
};

/** 赋予金积镇的县级管理权限的一级排序。 One term of an order of CountyPower. */
export type CountyPowerOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: CountyPowerOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 赋予金积镇的县级管理权限的可排序字段。 What CountyPower can be ordered by. */
export type CountyPowerOrderField =
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 领域。 Field. */
  | 'FIELD'
  /** 名称。 Name. */
  | 'NAME'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 生效日期;原文未注明,取数据起始日。 In force from; undated in the document, so the first day of the data. */
  | 'VALID_FROM'
  /** 失效日期(不含)。 In force to (exclusive). */
  | 'VALID_TO'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 以相关的赋予金积镇的县级管理权限为条件。 A condition on the related CountyPower rows. */
export type CountyPowerRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: CountyPowerRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: CountyPowerWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: CountyPowerWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: CountyPowerWhere | null | undefined;
};

/** 对相关赋予金积镇的县级管理权限行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related CountyPower rows; all of them hold. Only rows the viewer may see count. */
export type CountyPowerRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: CountyPowerWhere | null | undefined;
};

/** 筛选赋予金积镇的县级管理权限;各条同时成立。 A filter of CountyPower; all of its conditions hold. */
export type CountyPowerWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<CountyPowerWhere> | null | undefined;
  /** 依据文件。 The document it rests on. */
  basis?: PolicyDocumentWhere | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 领域。 Field. */
  field?: CountyPowerFieldFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 名称。 Name. */
  name?: StringFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: CountyPowerWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<CountyPowerWhere> | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 生效日期;原文未注明,取数据起始日。 In force from; undated in the document, so the first day of the data. */
  validFrom?: DateFilter | null | undefined;
  /** 失效日期(不含)。 In force to (exclusive). */
  validTo?: DateFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 对 Date 值的条件,各条同时成立。 Conditions on a value of type Date; all of them hold. */
export type DateFilter = {
  /** 在两值之间,含两端。 Between two values, both included. */
  between?: DateRange | null | undefined;
  /** 等于。 Equals. */
  eq?: string | null | undefined;
  /** 大于。 Greater than. */
  gt?: string | null | undefined;
  /** 大于或等于。 Greater than or equal. */
  gte?: string | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<string> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 小于。 Less than. */
  lt?: string | null | undefined;
  /** 小于或等于。 Less than or equal. */
  lte?: string | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: string | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<string> | null | undefined;
};

/** 两端都含的范围。 A range with both ends included. */
export type DateRange = {
  /** 起(含)。 From, included. */
  from: string;
  /** 止(含)。 To, included. */
  to: string;
};

/** 对 DateTime 值的条件,各条同时成立。 Conditions on a value of type DateTime; all of them hold. */
export type DateTimeFilter = {
  /** 在两值之间,含两端。 Between two values, both included. */
  between?: DateTimeRange | null | undefined;
  /** 等于。 Equals. */
  eq?: string | null | undefined;
  /** 大于。 Greater than. */
  gt?: string | null | undefined;
  /** 大于或等于。 Greater than or equal. */
  gte?: string | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<string> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 小于。 Less than. */
  lt?: string | null | undefined;
  /** 小于或等于。 Less than or equal. */
  lte?: string | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: string | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<string> | null | undefined;
};

/** 两端都含的范围。 A range with both ends included. */
export type DateTimeRange = {
  /** 起(含)。 From, included. */
  from: string;
  /** 止(含)。 To, included. */
  to: string;
};

/** 债务在某日的余额的一级排序。 One term of an order of DebtBalance. */
export type DebtBalanceOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: DebtBalanceOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 债务在某日的余额的可排序字段。 What DebtBalance can be ordered by. */
export type DebtBalanceOrderField =
  /** 日期。 As of. */
  | 'AS_OF'
  /** 余额,元。 Balance, yuan. */
  | 'BALANCE'
  /** 变化,元:本次减上次;首次为全部余额。 Change, yuan: this balance less the one before; all of it for the first. */
  | 'CHANGE'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 上一次的日期。 Day of the one before. */
  | 'PREVIOUS_AS_OF'
  /** 上一次的余额,元。 Balance before, yuan. */
  | 'PREVIOUS_BALANCE'
  /** 上一次的次序;首次为空。 Sequence of the one before; null for the first. */
  | 'PREVIOUS_SEQUENCE'
  /** 次序,自 1 起。 Sequence from 1. */
  | 'SEQUENCE'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 以相关的债务在某日的余额为条件。 A condition on the related DebtBalance rows. */
export type DebtBalanceRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: DebtBalanceRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: DebtBalanceWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: DebtBalanceWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: DebtBalanceWhere | null | undefined;
};

/** 对相关债务在某日的余额行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related DebtBalance rows; all of them hold. Only rows the viewer may see count. */
export type DebtBalanceRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: DebtBalanceWhere | null | undefined;
};

/** 筛选债务在某日的余额;各条同时成立。 A filter of DebtBalance; all of its conditions hold. */
export type DebtBalanceWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<DebtBalanceWhere> | null | undefined;
  /** 日期。 As of. */
  asOf?: DateFilter | null | undefined;
  /** 余额,元。 Balance, yuan. */
  balance?: DecimalFilter | null | undefined;
  /** 变化,元:本次减上次;首次为全部余额。 Change, yuan: this balance less the one before; all of it for the first. */
  change?: DecimalFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 债务。 The debt. */
  instrument?: DebtInstrumentWhere | null | undefined;
  /** 不成立。 Does not hold. */
  not?: DebtBalanceWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<DebtBalanceWhere> | null | undefined;
  /** 上一次的日期。 Day of the one before. */
  previousAsOf?: DateFilter | null | undefined;
  /** 上一次的余额,元。 Balance before, yuan. */
  previousBalance?: DecimalFilter | null | undefined;
  /** 上一次的次序;首次为空。 Sequence of the one before; null for the first. */
  previousSequence?: IntFilter | null | undefined;
  /** 次序,自 1 起。 Sequence from 1. */
  sequence?: IntFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡;区级债务为空。 Township; null for a debt of the district. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 债务人层级。 Levels of debtor. */
export type DebtDebtor =
  /** 区级。 District. */
  | 'DISTRICT'
  /** 乡镇。 Township. */
  | 'TOWNSHIP';

/** 对“债务人层级”的条件,各条同时成立。 Conditions on a value of type DebtDebtor; all of them hold. */
export type DebtDebtorFilter = {
  /** 等于。 Equals. */
  eq?: DebtDebtor | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<DebtDebtor> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: DebtDebtor | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<DebtDebtor> | null | undefined;
};

/** 政府性债务的一级排序。 One term of an order of DebtInstrument. */
export type DebtInstrumentOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: DebtInstrumentOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 政府性债务的可排序字段。 What DebtInstrument can be ordered by. */
export type DebtInstrumentOrderField =
  /** 余额变化。 Balances in order. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'BALANCES_COUNT'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 债务人。 Debtor. */
  | 'DEBTOR'
  /** 形成日期。 Incurred on. */
  | 'INCURRED_ON'
  /** 种类。 Kind. */
  | 'KIND'
  /** 编号。 Number. */
  | 'NUMBER'
  /** 本金,元。 Principal, yuan. */
  | 'PRINCIPAL'
  /** 用途。 Purpose. */
  | 'PURPOSE'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 以相关的政府性债务为条件。 A condition on the related DebtInstrument rows. */
export type DebtInstrumentRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: DebtInstrumentRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: DebtInstrumentWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: DebtInstrumentWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: DebtInstrumentWhere | null | undefined;
};

/** 对相关政府性债务行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related DebtInstrument rows; all of them hold. Only rows the viewer may see count. */
export type DebtInstrumentRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: DebtInstrumentWhere | null | undefined;
};

/** 筛选政府性债务;各条同时成立。 A filter of DebtInstrument; all of its conditions hold. */
export type DebtInstrumentWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<DebtInstrumentWhere> | null | undefined;
  /** 余额变化。 Balances in order. */
  balances?: DebtBalanceRelation | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 债务人。 Debtor. */
  debtor?: DebtDebtorFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 形成日期。 Incurred on. */
  incurredOn?: DateFilter | null | undefined;
  /** 种类。 Kind. */
  kind?: DebtKindFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: DebtInstrumentWhere | null | undefined;
  /** 编号。 Number. */
  number?: StringFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<DebtInstrumentWhere> | null | undefined;
  /** 本金,元。 Principal, yuan. */
  principal?: DecimalFilter | null | undefined;
  /** 用途。 Purpose. */
  purpose?: StringFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡;区级债务为空。 Township; null for a debt of the district. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 债务种类。 Kinds of debt. */
export type DebtKind =
  /** 存量,只减不增。 Historic stock, which only shrinks. */
  | 'LEGACY'
  /** 新增。 New. */
  | 'NEW';

/** 对“债务种类”的条件,各条同时成立。 Conditions on a value of type DebtKind; all of them hold. */
export type DebtKindFilter = {
  /** 等于。 Equals. */
  eq?: DebtKind | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<DebtKind> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: DebtKind | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<DebtKind> | null | undefined;
};

/** 对 Decimal 值的条件,各条同时成立。 Conditions on a value of type Decimal; all of them hold. */
export type DecimalFilter = {
  /** 在两值之间,含两端。 Between two values, both included. */
  between?: DecimalRange | null | undefined;
  /** 等于。 Equals. */
  eq?: string | null | undefined;
  /** 大于。 Greater than. */
  gt?: string | null | undefined;
  /** 大于或等于。 Greater than or equal. */
  gte?: string | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<string> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 小于。 Less than. */
  lt?: string | null | undefined;
  /** 小于或等于。 Less than or equal. */
  lte?: string | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: string | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<string> | null | undefined;
};

/** 两端都含的范围。 A range with both ends included. */
export type DecimalRange = {
  /** 起(含)。 From, included. */
  from: string;
  /** 止(含)。 To, included. */
  to: string;
};

/** 下放事件种类。 Kinds of delegation event. */
export type DelegationEventKind =
  /** 下放。 Granted. */
  | 'GRANTED'
  /** 收回。 Recalled. */
  | 'RECALLED'
  /** 恢复。 Resumed. */
  | 'RESUMED'
  /** 暂停。 Suspended. */
  | 'SUSPENDED';

/** 对“下放事件种类”的条件,各条同时成立。 Conditions on a value of type DelegationEventKind; all of them hold. */
export type DelegationEventKindFilter = {
  /** 等于。 Equals. */
  eq?: DelegationEventKind | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<DelegationEventKind> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: DelegationEventKind | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<DelegationEventKind> | null | undefined;
};

/** 下放、暂停、恢复、收回的一次记录的一级排序。 One term of an order of DelegationEvent. */
export type DelegationEventOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: DelegationEventOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 下放、暂停、恢复、收回的一次记录的可排序字段。 What DelegationEvent can be ordered by. */
export type DelegationEventOrderField =
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 生效日期。 Effective on. */
  | 'EFFECTIVE_ON'
  /** 种类。 Kind. */
  | 'KIND'
  /** 原因;暂停与收回必填。 Reason; a suspension or recall has one. */
  | 'REASON'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 以相关的下放、暂停、恢复、收回的一次记录为条件。 A condition on the related DelegationEvent rows. */
export type DelegationEventRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: DelegationEventRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: DelegationEventWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: DelegationEventWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: DelegationEventWhere | null | undefined;
};

/** 对相关下放、暂停、恢复、收回的一次记录行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related DelegationEvent rows; all of them hold. Only rows the viewer may see count. */
export type DelegationEventRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: DelegationEventWhere | null | undefined;
};

/** 筛选下放、暂停、恢复、收回的一次记录;各条同时成立。 A filter of DelegationEvent; all of its conditions hold. */
export type DelegationEventWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<DelegationEventWhere> | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 生效日期。 Effective on. */
  effectiveOn?: DateFilter | null | undefined;
  /** 所起或所止的一段。 The spell it began or ended. */
  grant?: DelegationGrantWhere | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 事项。 The item. */
  item?: ServiceItemWhere | null | undefined;
  /** 种类。 Kind. */
  kind?: DelegationEventKindFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: DelegationEventWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<DelegationEventWhere> | null | undefined;
  /** 原因;暂停与收回必填。 Reason; a suspension or recall has one. */
  reason?: StringFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 镇乡承接一个事项的一段时间的一级排序。 One term of an order of DelegationGrant. */
export type DelegationGrantOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: DelegationGrantOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 镇乡承接一个事项的一段时间的可排序字段。 What DelegationGrant can be ordered by. */
export type DelegationGrantOrderField =
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 起止事件。 What began and ended it. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'EVENTS_COUNT'
  /** 事项编码。 Code of the item. */
  | 'ITEM_CODE'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 镇乡代码。 Code of the township. */
  | 'TOWNSHIP_CODE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 下放生效日期。 In force from. */
  | 'VALID_FROM'
  /** 停止日期(不含);有效为空。 In force to (exclusive); null while it is. */
  | 'VALID_TO'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 以相关的镇乡承接一个事项的一段时间为条件。 A condition on the related DelegationGrant rows. */
export type DelegationGrantRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: DelegationGrantRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: DelegationGrantWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: DelegationGrantWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: DelegationGrantWhere | null | undefined;
};

/** 对相关镇乡承接一个事项的一段时间行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related DelegationGrant rows; all of them hold. Only rows the viewer may see count. */
export type DelegationGrantRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: DelegationGrantWhere | null | undefined;
};

/** 筛选镇乡承接一个事项的一段时间;各条同时成立。 A filter of DelegationGrant; all of its conditions hold. */
export type DelegationGrantWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<DelegationGrantWhere> | null | undefined;
  /** 依据文件。 The document it rests on. */
  basis?: PolicyDocumentWhere | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 起止事件。 What began and ended it. */
  events?: DelegationEventRelation | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 事项。 The item. */
  item?: ServiceItemWhere | null | undefined;
  /** 事项编码。 Code of the item. */
  itemCode?: StringFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: DelegationGrantWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<DelegationGrantWhere> | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 承接的镇乡。 The township that holds it. */
  township?: DivisionWhere | null | undefined;
  /** 镇乡代码。 Code of the township. */
  townshipCode?: StringFilter | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 下放生效日期。 In force from. */
  validFrom?: DateFilter | null | undefined;
  /** 停止日期(不含);有效为空。 In force to (exclusive); null while it is. */
  validTo?: DateFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 要删除的查询。 A query to be deleted. */
export type DeleteSavedQueryInput = {
  /** 读到它时的版本。 The version one has read. */
  expectedVersion: number;
  /** 全局标识。 Global id. */
  id: string | number;
};

/** 部门类别。 Kinds of department. */
export type DepartmentKind =
  /** 审批服务。 Approval services. */
  | 'APPROVAL'
  /** 其他主管部门。 Other department in charge. */
  | 'FUNCTIONAL'
  /** 综合执法。 Integrated law enforcement. */
  | 'LAW_ENFORCEMENT';

/** 对“部门类别”的条件,各条同时成立。 Conditions on a value of type DepartmentKind; all of them hold. */
export type DepartmentKindFilter = {
  /** 等于。 Equals. */
  eq?: DepartmentKind | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<DepartmentKind> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: DepartmentKind | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<DepartmentKind> | null | undefined;
};

/** 区直部门的一级排序。 One term of an order of Department. */
export type DepartmentOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: DepartmentOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 区直部门的可排序字段。 What Department can be ordered by. */
export type DepartmentOrderField =
  /** 本系统部门编码。 Code of this system. */
  | 'CODE'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 撤销日期。 Dissolved on. */
  | 'DISSOLVED_ON'
  /** 派驻的综合执法队。 Brigades it stations. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'ENFORCEMENT_BRIGADES_COUNT'
  /** 集中行使的执法事项。 Enforcement items it exercises. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'ENFORCEMENT_ITEMS_COUNT'
  /** 组建日期;原文未注明者为空。 Established on; null where the document does not say. */
  | 'ESTABLISHED_ON'
  /** 类别。 Kind. */
  | 'KIND'
  /** 名称。 Name. */
  | 'NAME'
  /** 说明。 Note. */
  | 'NOTE'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 筛选区直部门;各条同时成立。 A filter of Department; all of its conditions hold. */
export type DepartmentWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<DepartmentWhere> | null | undefined;
  /** 本系统部门编码。 Code of this system. */
  code?: StringFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 撤销日期。 Dissolved on. */
  dissolvedOn?: DateFilter | null | undefined;
  /** 派驻的综合执法队。 Brigades it stations. */
  enforcementBrigades?: EnforcementBrigadeRelation | null | undefined;
  /** 集中行使的执法事项。 Enforcement items it exercises. */
  enforcementItems?: EnforcementItemRelation | null | undefined;
  /** 组建日期;原文未注明者为空。 Established on; null where the document does not say. */
  establishedOn?: DateFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 类别。 Kind. */
  kind?: DepartmentKindFilter | null | undefined;
  /** 名称。 Name. */
  name?: StringFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: DepartmentWhere | null | undefined;
  /** 说明。 Note. */
  note?: StringFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<DepartmentWhere> | null | undefined;
  /** 能搜到:汉字片段、全拼、拼音首字母,容一字之误。 Is found by this search: Chinese text, pinyin or initials, one wrong character allowed. */
  search?: string | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 公开渠道。 Channels of disclosure. S-321 */
export type DisclosureChannel =
  /** 移动客户端。 Mobile client. */
  | 'APP'
  /** 公开栏。 Notice board. */
  | 'BOARD'
  /** 互联网站。 Website. */
  | 'WEBSITE'
  /** 微信。 WeChat. */
  | 'WECHAT';

/** 对“公开渠道”的条件,各条同时成立。 Conditions on a value of type DisclosureChannel; all of them hold. */
export type DisclosureChannelFilter = {
  /** 等于。 Equals. */
  eq?: DisclosureChannel | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<DisclosureChannel> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: DisclosureChannel | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<DisclosureChannel> | null | undefined;
};

/** 公开种类。 Kinds of disclosure. S-322 */
export type DisclosureKind =
  /** 政务公开。 Township government affairs. */
  | 'GOVERNMENT'
  /** 村务公开。 Village affairs. */
  | 'VILLAGE';

/** 对“公开种类”的条件,各条同时成立。 Conditions on a value of type DisclosureKind; all of them hold. */
export type DisclosureKindFilter = {
  /** 等于。 Equals. */
  eq?: DisclosureKind | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<DisclosureKind> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: DisclosureKind | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<DisclosureKind> | null | undefined;
};

/** 以相关的政务、村务公开为条件。 A condition on the related Disclosure rows. */
export type DisclosureRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: DisclosureRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: DisclosureWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: DisclosureWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: DisclosureWhere | null | undefined;
};

/** 对相关政务、村务公开行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related Disclosure rows; all of them hold. Only rows the viewer may see count. */
export type DisclosureRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: DisclosureWhere | null | undefined;
};

/** 筛选政务、村务公开;各条同时成立。 A filter of Disclosure; all of its conditions hold. */
export type DisclosureWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<DisclosureWhere> | null | undefined;
  /** 渠道。 Channel. */
  channel?: DisclosureChannelFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 应公开日期。 Due on. */
  dueOn?: DateFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 种类。 Kind. */
  kind?: DisclosureKindFilter | null | undefined;
  /** 所联动的政务公开。 The disclosure of township affairs it is linked to. */
  linkedTo?: DisclosureWhere | null | undefined;
  /** 不成立。 Does not hold. */
  not?: DisclosureWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<DisclosureWhere> | null | undefined;
  /** 公开日期;未公开为空。 Published on; null while it is not. */
  publishedOn?: DateFilter | null | undefined;
  /** 能搜到:汉字片段、全拼、拼音首字母,容一字之误。 Is found by this search: Chinese text, pinyin or initials, one wrong character allowed. */
  search?: string | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 标题。 Title. */
  title?: StringFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 村(社区)。 Village or community. */
  village?: DivisionWhere | null | undefined;
};

/** 纠纷类别。 Categories of dispute. */
export type DisputeCategory =
  /** 消费。 Consumer. */
  | 'CONSUMER'
  /** 合同。 Contract. */
  | 'CONTRACT'
  /** 损害赔偿。 Damages. */
  | 'DAMAGES'
  /** 环境保护。 Environment. */
  | 'ENVIRONMENT'
  /** 房屋宅基地。 Housing and homestead. */
  | 'HOUSING_SITE'
  /** 劳动争议。 Labour. */
  | 'LABOUR'
  /** 征地拆迁。 Land acquisition and demolition. */
  | 'LAND_ACQUISITION'
  /** 山林土地。 Land and forest. */
  | 'LAND_FOREST'
  /** 婚姻家庭。 Marriage and family. */
  | 'MARRIAGE_FAMILY'
  /** 医疗。 Medical. */
  | 'MEDICAL'
  /** 邻里。 Neighbours. */
  | 'NEIGHBOUR'
  /** 其他。 Other. */
  | 'OTHER'
  /** 生产经营。 Production and business. */
  | 'PRODUCTION_BUSINESS'
  /** 物业管理。 Property management. */
  | 'PROPERTY_MGMT'
  /** 道路交通事故。 Traffic accident. */
  | 'TRAFFIC'
  /** 村务管理。 Village affairs. */
  | 'VILLAGE_AFFAIRS';

/** 对“纠纷类别”的条件,各条同时成立。 Conditions on a value of type DisputeCategory; all of them hold. */
export type DisputeCategoryFilter = {
  /** 等于。 Equals. */
  eq?: DisputeCategory | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<DisputeCategory> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: DisputeCategory | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<DisputeCategory> | null | undefined;
};

/** 成员分红的一级排序。 One term of an order of Dividend. */
export type DividendOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: DividendOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 成员分红的可排序字段。 What Dividend can be ordered by. */
export type DividendOrderField =
  /** 金额,元。 Amount, yuan. */
  | 'AMOUNT'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 发放日期。 Distributed on. */
  | 'DISTRIBUTED_ON'
  /** 受益成员数。 Members who received it. */
  | 'RECIPIENTS'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION'
  /** 所属年份。 Year. */
  | 'YEAR';

/** 以相关的成员分红为条件。 A condition on the related Dividend rows. */
export type DividendRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: DividendRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: DividendWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: DividendWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: DividendWhere | null | undefined;
};

/** 对相关成员分红行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related Dividend rows; all of them hold. Only rows the viewer may see count. */
export type DividendRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: DividendWhere | null | undefined;
};

/** 筛选成员分红;各条同时成立。 A filter of Dividend; all of its conditions hold. */
export type DividendWhere = {
  /** 金额,元。 Amount, yuan. */
  amount?: DecimalFilter | null | undefined;
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<DividendWhere> | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 发放日期。 Distributed on. */
  distributedOn?: DateFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: DividendWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<DividendWhere> | null | undefined;
  /** 受益成员数。 Members who received it. */
  recipients?: IntFilter | null | undefined;
  /** 股改。 The reform. */
  shareReform?: ShareReformWhere | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 村。 Village. */
  village?: DivisionWhere | null | undefined;
  /** 所属年份。 Year. */
  year?: IntFilter | null | undefined;
};

/** 区划变更种类。 Kinds of division change. */
export type DivisionChangeKind =
  /** 撤销。 Abolished. */
  | 'ABOLISHED'
  /** 设立。 Created. */
  | 'CREATED'
  /** 并入其他单位。 Merged into another unit. */
  | 'MERGED'
  /** 迁移(上级变更、代码变更)。 Moved under another unit, with a new code. */
  | 'MOVED'
  /** 更名。 Renamed. */
  | 'RENAMED';

/** 对“区划变更种类”的条件,各条同时成立。 Conditions on a value of type DivisionChangeKind; all of them hold. */
export type DivisionChangeKindFilter = {
  /** 等于。 Equals. */
  eq?: DivisionChangeKind | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<DivisionChangeKind> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: DivisionChangeKind | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<DivisionChangeKind> | null | undefined;
};

/** 以相关的区划变更事件为条件。 A condition on the related DivisionChange rows. */
export type DivisionChangeRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: DivisionChangeRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: DivisionChangeWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: DivisionChangeWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: DivisionChangeWhere | null | undefined;
};

/** 对相关区划变更事件行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related DivisionChange rows; all of them hold. Only rows the viewer may see count. */
export type DivisionChangeRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: DivisionChangeWhere | null | undefined;
};

/** 筛选区划变更事件;各条同时成立。 A filter of DivisionChange; all of its conditions hold. */
export type DivisionChangeWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<DivisionChangeWhere> | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 变更的单位。 The unit that changed. */
  division?: DivisionWhere | null | undefined;
  /** 生效日期(名录间推断,取后一名录年份 1 月 1 日)。 Effective on (inferred between lists: 1 January of the later list's year). */
  effectiveOn?: DateFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 变更种类。 Kind of change. */
  kind?: DivisionChangeKindFilter | null | undefined;
  /** 变更后名称。 Name after. */
  nameAfter?: StringFilter | null | undefined;
  /** 变更前名称。 Name before. */
  nameBefore?: StringFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: DivisionChangeWhere | null | undefined;
  /** 说明与依据。 Note and basis. */
  note?: StringFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<DivisionChangeWhere> | null | undefined;
  /** 能搜到:汉字片段、全拼、拼音首字母,容一字之误。 Is found by this search: Chinese text, pinyin or initials, one wrong character allowed. */
  search?: string | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 变更后的单位(迁移、合并)。 The unit it became (move, merge). */
  successor?: DivisionWhere | null | undefined;
  /** 所属镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 区划类别。 Kinds of division. */
export type DivisionKind =
  /** 社区。 Community. */
  | 'COMMUNITY'
  /** 区。 District. */
  | 'DISTRICT'
  /** 农场(办)。 Farm (farm office). */
  | 'FARM'
  /** 农场生活区、队等类似村级单位。 Farm team or other quasi-village. */
  | 'FARM_UNIT'
  /** 镇。 Town. */
  | 'TOWN'
  /** 乡。 Township. */
  | 'TOWNSHIP'
  /** 村(行政村)。 Administrative village. */
  | 'VILLAGE'
  /** 其他乡级单位(开发区等)。 Other township-level unit (development zone and the like). */
  | 'ZONE';

/** 对“区划类别”的条件,各条同时成立。 Conditions on a value of type DivisionKind; all of them hold. */
export type DivisionKindFilter = {
  /** 等于。 Equals. */
  eq?: DivisionKind | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<DivisionKind> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: DivisionKind | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<DivisionKind> | null | undefined;
};

/** 区划层级。 Levels of division. */
export type DivisionLevel =
  /** 区(县级)。 District (county level). */
  | 'DISTRICT'
  /** 镇乡级。 Township level. */
  | 'TOWNSHIP'
  /** 村级。 Village level. */
  | 'VILLAGE';

/** 对“区划层级”的条件,各条同时成立。 Conditions on a value of type DivisionLevel; all of them hold. */
export type DivisionLevelFilter = {
  /** 等于。 Equals. */
  eq?: DivisionLevel | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<DivisionLevel> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: DivisionLevel | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<DivisionLevel> | null | undefined;
};

/** 行政区划单位的一级排序。 One term of an order of Division. */
export type DivisionOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: DivisionOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 行政区划单位的可排序字段。 What Division can be ordered by. */
export type DivisionOrderField =
  /** 面积,平方公里;未知为空。 Area in km²; null where unknown. S-001 */
  | 'AREA_KM2'
  /** 变更记录。 Changes over time. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'CHANGES_COUNT'
  /** 下级单位。 The units below. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'CHILDREN_COUNT'
  /** 12 位统计用区划代码。 12-digit statistical division code. */
  | 'CODE'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 是否属于基准区划(2018 年,与原文口径一致)。 Whether it belongs to the baseline tree (2018, which fits the source document). */
  | 'IN_BASELINE'
  /** 类别。 Kind. */
  | 'KIND'
  /** 层级。 Level. */
  | 'LEVEL'
  /** 全称。 Full name. */
  | 'NAME'
  /** 类别为推断时的说明,例如三个农场的认定。 A note where the kind is inferred, the three farms for one (A-01). */
  | 'NOTE'
  /** 人口。 Population figures. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'POPULATIONS_COUNT'
  /** 简称(去掉“村委会”等)。 Short name (without 村委会 and the like). */
  | 'SHORT_NAME'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 镇乡的分配因素数值(镇乡级单位)。 Measures of a township's factors. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_ALLOCATION_MEASURES_COUNT'
  /** 镇乡的补贴发放(镇乡级单位)。 Allowances paid in a township. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_ALLOWANCE_PAYMENTS_COUNT'
  /** 镇乡级单位的群众诉求。 An appeal of residents, of a township. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_APPEALS_COUNT'
  /** 镇乡的预算包干(镇乡级单位)。 Budget packages of a township. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_BUDGET_PACKAGES_COUNT'
  /** 镇乡级单位的干部联系服务群众。 A cadre's contact with the households of a village or community, of a township. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_CADRE_CONTACTS_COUNT'
  /** 镇乡的承接能力评估(镇乡级单位)。 Capacity assessments of a township. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_CAPACITY_ASSESSMENTS_COUNT'
  /** 赋予镇乡的县级管理权限(镇乡级单位)。 County-level powers of a township. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_COUNTY_POWERS_COUNT'
  /** 镇乡的存量债务(镇乡级单位)。 Debts of a township. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_DEBT_INSTRUMENTS_COUNT'
  /** 镇乡承接的事项(镇乡级单位)。 Items a township holds. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_DELEGATION_GRANTS_COUNT'
  /** 镇乡级单位的政务、村务公开。 A disclosure of township or village affairs, of a township. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_DISCLOSURES_COUNT'
  /** 镇乡级单位的村。 An eldercare facility of a village or community, of a township. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_ELDERCARE_FACILITIES_COUNT'
  /** 镇乡的综合执法队(镇乡级单位)。 Enforcement brigades of a township. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_ENFORCEMENT_BRIGADES_COUNT'
  /** 镇乡内的执法案件(镇乡级单位)。 Enforcement cases of a township. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_ENFORCEMENT_CASES_COUNT'
  /** 镇乡的资金专项检查(镇乡级单位)。 Inspections of a township's funds. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_FUND_INSPECTIONS_COUNT'
  /** 镇乡级单位的乡镇综治办。 A member of a township governance office, of a township. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_GOVERNANCE_STAFF_COUNT'
  /** 镇乡级单位的乡镇卫生院。 A township health centre, of a township. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_HEALTH_CENTRES_COUNT'
  /** 镇乡级单位的荣誉称号。 An honour, of a township. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_HONOURS_COUNT'
  /** 镇乡站所(镇乡级单位)。 Stations of a township. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_INSTITUTIONS_COUNT'
  /** 站所变动(镇乡级单位)。 Changes of a township's stations. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_INSTITUTION_CHANGES_COUNT'
  /** 镇乡内的调解案件(镇乡级单位)。 Mediation cases of a township. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_MEDIATION_CASES_COUNT'
  /** 镇乡内的调解组织(镇乡级单位)。 Mediation organisations of a township. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_MEDIATION_ORGANIZATIONS_COUNT'
  /** 镇乡内的调解员(镇乡级单位)。 Mediators of a township. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_MEDIATORS_COUNT'
  /** 镇乡级单位的一个单位的网络接入。 The network link of a unit, of a township. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_NETWORK_LINKS_COUNT'
  /** 镇乡的人员经费保障(镇乡级单位)。 Funding of a township's staff. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_PERSONNEL_FUNDINGS_COUNT'
  /** 镇乡级单位的乡镇领导干部接访、下访。 A session in which a township leader receives or visits petitioners, of a township. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_PETITION_SESSIONS_COUNT'
  /** 镇乡的改革任务(镇乡级单位)。 Reform tasks of a township. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_REFORM_TASKS_COUNT'
  /** 镇乡级单位的乡村通车道路。 A rural road open to traffic, of a township. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_RURAL_ROADS_COUNT'
  /** 镇乡级单位的标准化乡镇民生服务中心。 A township livelihood-services centre, of a township. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_SERVICE_CENTRES_COUNT'
  /** 镇乡内的办件(镇乡级单位)。 Service requests of a township. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_SERVICE_REQUESTS_COUNT'
  /** 镇乡的工作人员(镇乡级单位)。 Staff of a township. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_STAFF_COUNT'
  /** 镇乡级单位的一个系统与一个镇乡的对接。 The integration of a system with a township, of a township. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_SYSTEM_INTEGRATIONS_COUNT'
  /** 镇乡的村干部(镇乡级单位)。 Village cadres of a township. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_VILLAGE_CADRES_COUNT'
  /** 镇乡内的志愿者(镇乡级单位)。 Volunteers of a township. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_VOLUNTEERS_COUNT'
  /** 镇乡内的志愿服务组织(镇乡级单位)。 Volunteer organisations of a township. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_VOLUNTEER_ORGANIZATIONS_COUNT'
  /** 镇乡内的志愿服务项目(镇乡级单位)。 Volunteer projects of a township. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_VOLUNTEER_PROJECTS_COUNT'
  /** 镇乡级单位的志愿服务站。 A volunteer station or point, of a township. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_VOLUNTEER_STATIONS_COUNT'
  /** 镇乡级单位的农村妇女创业担保贷款。 A start-up guaranteed loan to a rural woman, of a township. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'TOWNSHIP_WOMEN_LOANS_COUNT'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 生效日期;名录只给出年份时取该年 1 月 1 日。 Valid from; 1 January where the list gives only a year. */
  | 'VALID_FROM'
  /** 失效日期(不含)。 Valid to (exclusive). */
  | 'VALID_TO'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION'
  /** 村级单位的群众诉求。 An appeal of residents, of a village or community. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'VILLAGE_APPEALS_COUNT'
  /** 村级单位的村干部。 Cadres of a village or community. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'VILLAGE_CADRES_COUNT'
  /** 村级单位的村。 An eldercare facility of a village or community, of a village or community. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'VILLAGE_ELDERCARE_FACILITIES_COUNT'
  /** 村(社区)内的执法案件(村级单位)。 Enforcement cases of a village or community. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'VILLAGE_ENFORCEMENT_CASES_COUNT'
  /** 村级单位的小组长。 Group leaders of a village or community. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'VILLAGE_GROUP_LEADERS_COUNT'
  /** 村的“空壳村”扶持(村级单位)。 Hollow-village support of a village. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'VILLAGE_HOLLOW_SUPPORTS_COUNT'
  /** 村的集体经济年度账(村级单位)。 Yearly ledgers of a village. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'VILLAGE_LEDGERS_COUNT'
  /** 村(社区)内的调解案件(村级单位)。 Mediation cases of a village or community. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'VILLAGE_MEDIATION_CASES_COUNT'
  /** 村的奖励认定(村级单位)。 Reward decisions of a village. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'VILLAGE_REWARD_AWARDS_COUNT'
  /** 村(社区)内的办件(村级单位)。 Service requests of a village or community. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'VILLAGE_SERVICE_REQUESTS_COUNT'
  /** 村的股份合作制改革(村级单位)。 Share reform of a village. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'VILLAGE_SHARE_REFORMS_COUNT'
  /** 村(社区)内的志愿服务组织(村级单位)。 Volunteer organisations of a village or community. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'VILLAGE_VOLUNTEER_ORGANIZATIONS_COUNT';

/** 以相关的行政区划单位为条件。 A condition on the related Division rows. */
export type DivisionRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: DivisionRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: DivisionWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: DivisionWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: DivisionWhere | null | undefined;
};

/** 对相关行政区划单位行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related Division rows; all of them hold. Only rows the viewer may see count. */
export type DivisionRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: DivisionWhere | null | undefined;
};

/** 筛选行政区划单位;各条同时成立。 A filter of Division; all of its conditions hold. */
export type DivisionWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<DivisionWhere> | null | undefined;
  /** 面积,平方公里;未知为空。 Area in km²; null where unknown. S-001 */
  areaKm2?: DecimalFilter | null | undefined;
  /** 变更记录。 Changes over time. */
  changes?: DivisionChangeRelation | null | undefined;
  /** 下级单位。 The units below. */
  children?: DivisionRelation | null | undefined;
  /** 12 位统计用区划代码。 12-digit statistical division code. */
  code?: StringFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 是否属于基准区划(2018 年,与原文口径一致)。 Whether it belongs to the baseline tree (2018, which fits the source document). */
  inBaseline?: BooleanFilter | null | undefined;
  /** 类别。 Kind. */
  kind?: DivisionKindFilter | null | undefined;
  /** 层级。 Level. */
  level?: DivisionLevelFilter | null | undefined;
  /** 全称。 Full name. */
  name?: StringFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: DivisionWhere | null | undefined;
  /** 类别为推断时的说明,例如三个农场的认定。 A note where the kind is inferred, the three farms for one (A-01). */
  note?: StringFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<DivisionWhere> | null | undefined;
  /** 上级单位。 The unit above. */
  parent?: DivisionWhere | null | undefined;
  /** 人口。 Population figures. */
  populations?: PopulationStatRelation | null | undefined;
  /** 能搜到:汉字片段、全拼、拼音首字母,容一字之误。 Is found by this search: Chinese text, pinyin or initials, one wrong character allowed. */
  search?: string | null | undefined;
  /** 简称(去掉“村委会”等)。 Short name (without 村委会 and the like). */
  shortName?: StringFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 承继单位。 The unit that succeeded it. */
  successor?: DivisionWhere | null | undefined;
  /** 所属镇乡(镇乡自身指向自己)。 The township it lies in (a township points to itself). */
  township?: DivisionWhere | null | undefined;
  /** 镇乡的分配因素数值(镇乡级单位)。 Measures of a township's factors. */
  townshipAllocationMeasures?: AllocationMeasureRelation | null | undefined;
  /** 镇乡的补贴发放(镇乡级单位)。 Allowances paid in a township. */
  townshipAllowancePayments?: AllowancePaymentRelation | null | undefined;
  /** 镇乡级单位的群众诉求。 An appeal of residents, of a township. */
  townshipAppeals?: AppealRelation | null | undefined;
  /** 镇乡的预算包干(镇乡级单位)。 Budget packages of a township. */
  townshipBudgetPackages?: BudgetPackageRelation | null | undefined;
  /** 镇乡级单位的干部联系服务群众。 A cadre's contact with the households of a village or community, of a township. */
  townshipCadreContacts?: CadreContactRelation | null | undefined;
  /** 镇乡的承接能力评估(镇乡级单位)。 Capacity assessments of a township. */
  townshipCapacityAssessments?: CapacityAssessmentRelation | null | undefined;
  /** 赋予镇乡的县级管理权限(镇乡级单位)。 County-level powers of a township. */
  townshipCountyPowers?: CountyPowerRelation | null | undefined;
  /** 镇乡的存量债务(镇乡级单位)。 Debts of a township. */
  townshipDebtInstruments?: DebtInstrumentRelation | null | undefined;
  /** 镇乡承接的事项(镇乡级单位)。 Items a township holds. */
  townshipDelegationGrants?: DelegationGrantRelation | null | undefined;
  /** 镇乡级单位的政务、村务公开。 A disclosure of township or village affairs, of a township. */
  townshipDisclosures?: DisclosureRelation | null | undefined;
  /** 镇乡级单位的村。 An eldercare facility of a village or community, of a township. */
  townshipEldercareFacilities?: EldercareFacilityRelation | null | undefined;
  /** 镇乡的综合执法队(镇乡级单位)。 Enforcement brigades of a township. */
  townshipEnforcementBrigades?: EnforcementBrigadeRelation | null | undefined;
  /** 镇乡内的执法案件(镇乡级单位)。 Enforcement cases of a township. */
  townshipEnforcementCases?: EnforcementCaseRelation | null | undefined;
  /** 镇乡的资金专项检查(镇乡级单位)。 Inspections of a township's funds. */
  townshipFundInspections?: FundInspectionRelation | null | undefined;
  /** 镇乡级单位的乡镇综治办。 A member of a township governance office, of a township. */
  townshipGovernanceStaff?: GovernanceStaffRelation | null | undefined;
  /** 镇乡级单位的乡镇卫生院。 A township health centre, of a township. */
  townshipHealthCentres?: HealthCentreRelation | null | undefined;
  /** 镇乡级单位的荣誉称号。 An honour, of a township. */
  townshipHonours?: HonourRelation | null | undefined;
  /** 站所变动(镇乡级单位)。 Changes of a township's stations. */
  townshipInstitutionChanges?: InstitutionChangeRelation | null | undefined;
  /** 镇乡站所(镇乡级单位)。 Stations of a township. */
  townshipInstitutions?: InstitutionRelation | null | undefined;
  /** 镇乡内的调解案件(镇乡级单位)。 Mediation cases of a township. */
  townshipMediationCases?: MediationCaseRelation | null | undefined;
  /** 镇乡内的调解组织(镇乡级单位)。 Mediation organisations of a township. */
  townshipMediationOrganizations?: MediationOrganizationRelation | null | undefined;
  /** 镇乡内的调解员(镇乡级单位)。 Mediators of a township. */
  townshipMediators?: MediatorRelation | null | undefined;
  /** 镇乡级单位的一个单位的网络接入。 The network link of a unit, of a township. */
  townshipNetworkLinks?: NetworkLinkRelation | null | undefined;
  /** 镇乡的人员经费保障(镇乡级单位)。 Funding of a township's staff. */
  townshipPersonnelFundings?: PersonnelFundingRelation | null | undefined;
  /** 镇乡级单位的乡镇领导干部接访、下访。 A session in which a township leader receives or visits petitioners, of a township. */
  townshipPetitionSessions?: PetitionSessionRelation | null | undefined;
  /** 镇乡的改革任务(镇乡级单位)。 Reform tasks of a township. */
  townshipReformTasks?: ReformTaskRelation | null | undefined;
  /** 镇乡级单位的乡村通车道路。 A rural road open to traffic, of a township. */
  townshipRuralRoads?: RuralRoadRelation | null | undefined;
  /** 镇乡级单位的标准化乡镇民生服务中心。 A township livelihood-services centre, of a township. */
  townshipServiceCentres?: ServiceCentreRelation | null | undefined;
  /** 镇乡内的办件(镇乡级单位)。 Service requests of a township. */
  townshipServiceRequests?: ServiceRequestRelation | null | undefined;
  /** 镇乡的工作人员(镇乡级单位)。 Staff of a township. */
  townshipStaff?: StaffRelation | null | undefined;
  /** 镇乡级单位的一个系统与一个镇乡的对接。 The integration of a system with a township, of a township. */
  townshipSystemIntegrations?: SystemIntegrationRelation | null | undefined;
  /** 镇乡的村干部(镇乡级单位)。 Village cadres of a township. */
  townshipVillageCadres?: VillageCadreRelation | null | undefined;
  /** 镇乡内的志愿服务组织(镇乡级单位)。 Volunteer organisations of a township. */
  townshipVolunteerOrganizations?: VolunteerOrganizationRelation | null | undefined;
  /** 镇乡内的志愿服务项目(镇乡级单位)。 Volunteer projects of a township. */
  townshipVolunteerProjects?: VolunteerProjectRelation | null | undefined;
  /** 镇乡级单位的志愿服务站。 A volunteer station or point, of a township. */
  townshipVolunteerStations?: VolunteerStationRelation | null | undefined;
  /** 镇乡内的志愿者(镇乡级单位)。 Volunteers of a township. */
  townshipVolunteers?: VolunteerRelation | null | undefined;
  /** 镇乡级单位的农村妇女创业担保贷款。 A start-up guaranteed loan to a rural woman, of a township. */
  townshipWomenLoans?: WomenLoanRelation | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 生效日期;名录只给出年份时取该年 1 月 1 日。 Valid from; 1 January where the list gives only a year. */
  validFrom?: DateFilter | null | undefined;
  /** 失效日期(不含)。 Valid to (exclusive). */
  validTo?: DateFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 村级单位的群众诉求。 An appeal of residents, of a village or community. */
  villageAppeals?: AppealRelation | null | undefined;
  /** 村级单位的村干部。 Cadres of a village or community. */
  villageCadres?: VillageCadreRelation | null | undefined;
  /** 村级单位的村。 An eldercare facility of a village or community, of a village or community. */
  villageEldercareFacilities?: EldercareFacilityRelation | null | undefined;
  /** 村(社区)内的执法案件(村级单位)。 Enforcement cases of a village or community. */
  villageEnforcementCases?: EnforcementCaseRelation | null | undefined;
  /** 村级单位的小组长。 Group leaders of a village or community. */
  villageGroupLeaders?: GroupLeaderRelation | null | undefined;
  /** 村的“空壳村”扶持(村级单位)。 Hollow-village support of a village. */
  villageHollowSupports?: HollowVillageSupportRelation | null | undefined;
  /** 村的集体经济年度账(村级单位)。 Yearly ledgers of a village. */
  villageLedgers?: VillageLedgerRelation | null | undefined;
  /** 村(社区)内的调解案件(村级单位)。 Mediation cases of a village or community. */
  villageMediationCases?: MediationCaseRelation | null | undefined;
  /** 村的奖励认定(村级单位)。 Reward decisions of a village. */
  villageRewardAwards?: RewardAwardRelation | null | undefined;
  /** 村(社区)内的办件(村级单位)。 Service requests of a village or community. */
  villageServiceRequests?: ServiceRequestRelation | null | undefined;
  /** 村的股份合作制改革(村级单位)。 Share reform of a village. */
  villageShareReforms?: ShareReformRelation | null | undefined;
  /** 村(社区)内的志愿服务组织(村级单位)。 Volunteer organisations of a village or community. */
  villageVolunteerOrganizations?: VolunteerOrganizationRelation | null | undefined;
};

/** 筛选原文数字;各条同时成立。 A filter of DocumentFact; all of its conditions hold. */
export type DocumentFactWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<DocumentFactWhere> | null | undefined;
  /** 数字编码,例如 S-312 或 S-302。 Code, S-312 for one; several figures of one row carry a suffix (S-411.a). */
  code?: StringFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 英文名称。 Name in English. */
  nameEn?: StringFilter | null | undefined;
  /** 中文名称。 Name in Chinese. */
  nameZh?: StringFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: DocumentFactWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<DocumentFactWhere> | null | undefined;
  /** 限定:等于、不少于。 Qualifier: exactly, at least. */
  qualifier?: FactQualifierFilter | null | undefined;
  /** 清单行号。 Inventory row. */
  row?: StringFilter | null | undefined;
  /** 能搜到:汉字片段、全拼、拼音首字母,容一字之误。 Is found by this search: Chinese text, pinyin or initials, one wrong character allowed. */
  search?: string | null | undefined;
  /** 原文句子,一字不改。 The sentence, verbatim. */
  sentence?: StringFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 所属子项,如 3.1;概况为 0。 Sub-item, 3.1 for one; 0 for the profile. */
  subItem?: StringFilter | null | undefined;
  /** 单位,英文。 Unit in English. */
  unitEn?: StringFilter | null | undefined;
  /** 单位,中文。 Unit in Chinese. */
  unitZh?: StringFilter | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 数值;定性表述为空。 Value; null where the document is qualitative. */
  value?: DecimalFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 以相关的村为条件。 A condition on the related EldercareFacility rows. */
export type EldercareFacilityRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: EldercareFacilityRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: EldercareFacilityWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: EldercareFacilityWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: EldercareFacilityWhere | null | undefined;
};

/** 对相关村行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related EldercareFacility rows; all of them hold. Only rows the viewer may see count. */
export type EldercareFacilityRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: EldercareFacilityWhere | null | undefined;
};

/** 筛选村;各条同时成立。 A filter of EldercareFacility; all of its conditions hold. */
export type EldercareFacilityWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<EldercareFacilityWhere> | null | undefined;
  /** 床位数;无床位为空。 Beds; null without. */
  beds?: IntFilter | null | undefined;
  /** 停用日期。 Closed on. */
  closedOn?: DateFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 种类。 Kind. */
  kind?: EldercareKindFilter | null | undefined;
  /** 名称。 Name. */
  name?: StringFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: EldercareFacilityWhere | null | undefined;
  /** 启用日期。 Opened on. */
  openedOn?: DateFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<EldercareFacilityWhere> | null | undefined;
  /** 能搜到:汉字片段、全拼、拼音首字母,容一字之误。 Is found by this search: Chinese text, pinyin or initials, one wrong character allowed. */
  search?: string | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 村(社区)。 Village or community. */
  village?: DivisionWhere | null | undefined;
};

/** 养老服务设施种类。 Kinds of eldercare facility */
export type EldercareKind =
  /** 日间照料中心。 Day-care centre. */
  | 'DAY_CARE'
  /** 居家养老服务站。 Home-service station. */
  | 'HOME_SERVICE'
  /** 互助幸福院。 Mutual-help house. */
  | 'MUTUAL_HELP'
  /** 养老院。 Nursing home. */
  | 'NURSING_HOME';

/** 对“养老服务设施种类”的条件,各条同时成立。 Conditions on a value of type EldercareKind; all of them hold. */
export type EldercareKindFilter = {
  /** 等于。 Equals. */
  eq?: EldercareKind | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<EldercareKind> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: EldercareKind | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<EldercareKind> | null | undefined;
};

/** 派驻镇乡的综合执法队的一级排序。 One term of an order of EnforcementBrigade. */
export type EnforcementBrigadeOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: EnforcementBrigadeOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 派驻镇乡的综合执法队的可排序字段。 What EnforcementBrigade can be ordered by. */
export type EnforcementBrigadeOrderField =
  /** 核定人数。 Authorised posts. */
  | 'AUTHORISED_POSTS'
  /** 办理的案件。 Cases handled. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'CASES_COUNT'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 派驻日期。 Dispatched on. */
  | 'DISPATCHED_ON'
  /** 装备。 Equipment. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'EQUIPMENT_COUNT'
  /** 名称。 Name. */
  | 'NAME'
  /** 派驻记录。 Postings to it. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'POSTINGS_COUNT'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION'
  /** 撤回日期。 Withdrawn on. */
  | 'WITHDRAWN_ON';

/** 以相关的派驻镇乡的综合执法队为条件。 A condition on the related EnforcementBrigade rows. */
export type EnforcementBrigadeRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: EnforcementBrigadeRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: EnforcementBrigadeWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: EnforcementBrigadeWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: EnforcementBrigadeWhere | null | undefined;
};

/** 对相关派驻镇乡的综合执法队行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related EnforcementBrigade rows; all of them hold. Only rows the viewer may see count. */
export type EnforcementBrigadeRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: EnforcementBrigadeWhere | null | undefined;
};

/** 筛选派驻镇乡的综合执法队;各条同时成立。 A filter of EnforcementBrigade; all of its conditions hold. */
export type EnforcementBrigadeWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<EnforcementBrigadeWhere> | null | undefined;
  /** 核定人数。 Authorised posts. */
  authorisedPosts?: IntFilter | null | undefined;
  /** 办理的案件。 Cases handled. */
  cases?: EnforcementCaseRelation | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 派出部门。 Department that stations it. */
  department?: DepartmentWhere | null | undefined;
  /** 派驻日期。 Dispatched on. */
  dispatchedOn?: DateFilter | null | undefined;
  /** 装备。 Equipment. */
  equipment?: EnforcementEquipmentRelation | null | undefined;
  /** 队长。 Head. */
  head?: EnforcementOfficerWhere | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 名称。 Name. */
  name?: StringFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: EnforcementBrigadeWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<EnforcementBrigadeWhere> | null | undefined;
  /** 派驻记录。 Postings to it. */
  postings?: OfficerPostingRelation | null | undefined;
  /** 能搜到:汉字片段、全拼、拼音首字母,容一字之误。 Is found by this search: Chinese text, pinyin or initials, one wrong character allowed. */
  search?: string | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 撤回日期。 Withdrawn on. */
  withdrawnOn?: DateFilter | null | undefined;
};

/** 执法案件的一级排序。 One term of an order of EnforcementCase. */
export type EnforcementCaseOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: EnforcementCaseOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 执法案件的可排序字段。 What EnforcementCase can be ordered by. */
export type EnforcementCaseOrderField =
  /** 结案日期。 Closed on. */
  | 'CLOSED_ON'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 作出处罚决定的日期。 Decided on. */
  | 'DECIDED_ON'
  /** 立案日期;当场纠正的不立案。 Filed on; null where it was put right on the spot. */
  | 'FILED_ON'
  /** 首次到场处置的时刻。 First action at. S-107 */
  | 'FIRST_ACTION_AT'
  /** 办理层级。 Tier that handles it. S-104 */
  | 'HANDLED_LEVEL'
  /** 案件编号。 Case number. */
  | 'NUMBER'
  /** 线索来源。 Origin. */
  | 'ORIGIN'
  /** 结果;未结为空。 Outcome; null while open. */
  | 'OUTCOME'
  /** 罚款,元。 Penalty, yuan. */
  | 'PENALTY'
  /** 发现或举报的时刻。 Detected or reported at. */
  | 'REPORTED_AT'
  /** 发现或举报的日期。 Detected or reported on. */
  | 'REPORTED_ON'
  /** 从发现到处置的小时数。 Hours from detection to first action. */
  | 'RESPONSE_HOURS'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 状态。 Status. */
  | 'STATUS'
  /** 最先受理的层级。 Tier that received it first. S-108 */
  | 'TIER'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 以相关的执法案件为条件。 A condition on the related EnforcementCase rows. */
export type EnforcementCaseRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: EnforcementCaseRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: EnforcementCaseWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: EnforcementCaseWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: EnforcementCaseWhere | null | undefined;
};

/** 对相关执法案件行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related EnforcementCase rows; all of them hold. Only rows the viewer may see count. */
export type EnforcementCaseRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: EnforcementCaseWhere | null | undefined;
};

/** 筛选执法案件;各条同时成立。 A filter of EnforcementCase; all of its conditions hold. */
export type EnforcementCaseWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<EnforcementCaseWhere> | null | undefined;
  /** 办理的综合执法队;由区、市办理为空。 The brigade that handles it; null where district or city do. */
  brigade?: EnforcementBrigadeWhere | null | undefined;
  /** 结案日期。 Closed on. */
  closedOn?: DateFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 作出处罚决定的日期。 Decided on. */
  decidedOn?: DateFilter | null | undefined;
  /** 立案日期;当场纠正的不立案。 Filed on; null where it was put right on the spot. */
  filedOn?: DateFilter | null | undefined;
  /** 首次到场处置的时刻。 First action at. S-107 */
  firstActionAt?: DateTimeFilter | null | undefined;
  /** 办理层级。 Tier that handles it. S-104 */
  handledLevel?: EnforcementTierFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 执法事项。 The item. */
  item?: EnforcementItemWhere | null | undefined;
  /** 不成立。 Does not hold. */
  not?: EnforcementCaseWhere | null | undefined;
  /** 案件编号。 Case number. */
  number?: StringFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<EnforcementCaseWhere> | null | undefined;
  /** 线索来源。 Origin. */
  origin?: EnforcementOriginFilter | null | undefined;
  /** 结果;未结为空。 Outcome; null while open. */
  outcome?: EnforcementOutcomeFilter | null | undefined;
  /** 罚款,元。 Penalty, yuan. */
  penalty?: DecimalFilter | null | undefined;
  /** 所依据的下放职权;非下放职权为空。 The delegated power it was handled under; null without. S-112 */
  power?: ServiceItemWhere | null | undefined;
  /** 发现或举报的时刻。 Detected or reported at. */
  reportedAt?: DateTimeFilter | null | undefined;
  /** 发现或举报的日期。 Detected or reported on. */
  reportedOn?: DateFilter | null | undefined;
  /** 从发现到处置的小时数。 Hours from detection to first action. */
  responseHours?: DecimalFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 状态。 Status. */
  status?: EnforcementStatusFilter | null | undefined;
  /** 最先受理的层级。 Tier that received it first. S-108 */
  tier?: EnforcementTierFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 村(社区)。 Village or community. */
  village?: DivisionWhere | null | undefined;
};

/** 执法装备登记的一级排序。 One term of an order of EnforcementEquipment. */
export type EnforcementEquipmentOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: EnforcementEquipmentOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 执法装备登记的可排序字段。 What EnforcementEquipment can be ordered by. */
export type EnforcementEquipmentOrderField =
  /** 配发日期。 Acquired on. */
  | 'ACQUIRED_ON'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 种类。 Kind. */
  | 'KIND'
  /** 数量。 Quantity. */
  | 'QUANTITY'
  /** 报废日期。 Retired on. */
  | 'RETIRED_ON'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 以相关的执法装备登记为条件。 A condition on the related EnforcementEquipment rows. */
export type EnforcementEquipmentRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: EnforcementEquipmentRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: EnforcementEquipmentWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: EnforcementEquipmentWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: EnforcementEquipmentWhere | null | undefined;
};

/** 对相关执法装备登记行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related EnforcementEquipment rows; all of them hold. Only rows the viewer may see count. */
export type EnforcementEquipmentRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: EnforcementEquipmentWhere | null | undefined;
};

/** 筛选执法装备登记;各条同时成立。 A filter of EnforcementEquipment; all of its conditions hold. */
export type EnforcementEquipmentWhere = {
  /** 配发日期。 Acquired on. */
  acquiredOn?: DateFilter | null | undefined;
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<EnforcementEquipmentWhere> | null | undefined;
  /** 配给的综合执法队;在局机关为空。 The brigade that has it; null with the bureau. */
  brigade?: EnforcementBrigadeWhere | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 种类。 Kind. */
  kind?: EquipmentKindFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: EnforcementEquipmentWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<EnforcementEquipmentWhere> | null | undefined;
  /** 数量。 Quantity. */
  quantity?: IntFilter | null | undefined;
  /** 报废日期。 Retired on. */
  retiredOn?: DateFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡;在局机关为空。 Township; null with the bureau. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 执法领域。 Fields of enforcement. */
export type EnforcementField =
  /** 农业农村。 Agriculture. */
  | 'AGRICULTURE'
  /** 文化旅游。 Culture and tourism. */
  | 'CULTURE'
  /** 生态环境。 Environment. */
  | 'ENVIRONMENT'
  /** 自然资源与规划。 Land and planning. */
  | 'LAND_PLANNING'
  /** 其他。 Other. */
  | 'OTHER'
  /** 交通运输。 Transport. */
  | 'TRANSPORT'
  /** 城市管理。 Urban management. */
  | 'URBAN_MANAGEMENT'
  /** 水务。 Water. */
  | 'WATER'
  /** 安全生产。 Work safety. */
  | 'WORK_SAFETY';

/** 对“执法领域”的条件,各条同时成立。 Conditions on a value of type EnforcementField; all of them hold. */
export type EnforcementFieldFilter = {
  /** 等于。 Equals. */
  eq?: EnforcementField | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<EnforcementField> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: EnforcementField | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<EnforcementField> | null | undefined;
};

/** 由综合执法局集中行使的执法事项的一级排序。 One term of an order of EnforcementItem. */
export type EnforcementItemOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: EnforcementItemOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 由综合执法局集中行使的执法事项的可排序字段。 What EnforcementItem can be ordered by. */
export type EnforcementItemOrderField =
  /** 依该事项办理的案件。 Cases under this item. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'CASES_COUNT'
  /** 交由综合执法局集中行使的日期;未集中为空。 Exercised centrally since; null where it is not. */
  | 'CENTRALISED_ON'
  /** 本系统事项编码。 Item code of this system. */
  | 'CODE'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 执法领域(演示)。 Field of enforcement (demo). */
  | 'FIELD'
  /** 是否占位(原文未给出名称,待补录)。 Whether it is a placeholder (the document gives no name). */
  | 'IS_PLACEHOLDER'
  /** 事项名称。 Item name. */
  | 'NAME'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 事项类型:处罚、强制、检查或其他。 Item type: penalty, compulsion, inspection or other. */
  | 'TYPE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 列入权力清单的日期。 In the list of powers from. */
  | 'VALID_FROM'
  /** 移出日期(不含)。 Out of it from (exclusive). */
  | 'VALID_TO'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 以相关的由综合执法局集中行使的执法事项为条件。 A condition on the related EnforcementItem rows. */
export type EnforcementItemRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: EnforcementItemRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: EnforcementItemWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: EnforcementItemWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: EnforcementItemWhere | null | undefined;
};

/** 对相关由综合执法局集中行使的执法事项行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related EnforcementItem rows; all of them hold. Only rows the viewer may see count. */
export type EnforcementItemRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: EnforcementItemWhere | null | undefined;
};

/** 执法事项类型。 Types of enforcement item. */
export type EnforcementItemType =
  /** 行政强制。 Compulsion. */
  | 'COMPULSION'
  /** 行政检查。 Inspection. */
  | 'INSPECTION'
  /** 其他行政权力。 Other power. */
  | 'OTHER_POWER'
  /** 行政处罚。 Penalty. */
  | 'PENALTY';

/** 对“执法事项类型”的条件,各条同时成立。 Conditions on a value of type EnforcementItemType; all of them hold. */
export type EnforcementItemTypeFilter = {
  /** 等于。 Equals. */
  eq?: EnforcementItemType | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<EnforcementItemType> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: EnforcementItemType | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<EnforcementItemType> | null | undefined;
};

/** 筛选由综合执法局集中行使的执法事项;各条同时成立。 A filter of EnforcementItem; all of its conditions hold. */
export type EnforcementItemWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<EnforcementItemWhere> | null | undefined;
  /** 依据文件。 The document it rests on. */
  basis?: PolicyDocumentWhere | null | undefined;
  /** 依该事项办理的案件。 Cases under this item. */
  cases?: EnforcementCaseRelation | null | undefined;
  /** 交由综合执法局集中行使的日期;未集中为空。 Exercised centrally since; null where it is not. */
  centralisedOn?: DateFilter | null | undefined;
  /** 本系统事项编码。 Item code of this system. */
  code?: StringFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 行使部门。 Department that exercises it. */
  department?: DepartmentWhere | null | undefined;
  /** 执法领域(演示)。 Field of enforcement (demo). */
  field?: EnforcementFieldFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 是否占位(原文未给出名称,待补录)。 Whether it is a placeholder (the document gives no name). */
  isPlaceholder?: BooleanFilter | null | undefined;
  /** 事项名称。 Item name. */
  name?: StringFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: EnforcementItemWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<EnforcementItemWhere> | null | undefined;
  /** 能搜到:汉字片段、全拼、拼音首字母,容一字之误。 Is found by this search: Chinese text, pinyin or initials, one wrong character allowed. */
  search?: string | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 事项类型:处罚、强制、检查或其他。 Item type: penalty, compulsion, inspection or other. */
  type?: EnforcementItemTypeFilter | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 列入权力清单的日期。 In the list of powers from. */
  validFrom?: DateFilter | null | undefined;
  /** 移出日期(不含)。 Out of it from (exclusive). */
  validTo?: DateFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 综合执法人员的一级排序。 One term of an order of EnforcementOfficer. */
export type EnforcementOfficerOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: EnforcementOfficerOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 综合执法人员的可排序字段。 What EnforcementOfficer can be ordered by. */
export type EnforcementOfficerOrderField =
  /** 执法证件。 Certificates. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'CERTIFICATES_COUNT'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 职责。 Duty. */
  | 'DUTY'
  /** 入职日期。 Joined on. */
  | 'JOINED_ON'
  /** 离职日期。 Left on. */
  | 'LEFT_ON'
  /** 编号。 Number. */
  | 'NUMBER'
  /** 派驻记录。 Postings. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'POSTINGS_COUNT'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 筛选综合执法人员;各条同时成立。 A filter of EnforcementOfficer; all of its conditions hold. */
export type EnforcementOfficerWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<EnforcementOfficerWhere> | null | undefined;
  /** 执法证件。 Certificates. */
  certificates?: OfficerCertificateRelation | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 职责。 Duty. */
  duty?: OfficerDutyFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 入职日期。 Joined on. */
  joinedOn?: DateFilter | null | undefined;
  /** 离职日期。 Left on. */
  leftOn?: DateFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: EnforcementOfficerWhere | null | undefined;
  /** 编号。 Number. */
  number?: StringFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<EnforcementOfficerWhere> | null | undefined;
  /** 派驻记录。 Postings. */
  postings?: OfficerPostingRelation | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 线索来源。 Origins of a case. */
export type EnforcementOrigin =
  /** 热线转办。 From the hotline. */
  | 'HOTLINE'
  /** 巡查发现。 Found on patrol. */
  | 'PATROL'
  /** 群众举报。 Reported by residents. */
  | 'REPORT'
  /** 部门移送。 Transferred by a department. */
  | 'TRANSFER';

/** 对“线索来源”的条件,各条同时成立。 Conditions on a value of type EnforcementOrigin; all of them hold. */
export type EnforcementOriginFilter = {
  /** 等于。 Equals. */
  eq?: EnforcementOrigin | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<EnforcementOrigin> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: EnforcementOrigin | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<EnforcementOrigin> | null | undefined;
};

/** 案件结果。 Outcomes of a case. */
export type EnforcementOutcome =
  /** 责令改正。 Put right. */
  | 'CORRECTED'
  /** 不予处罚或撤销。 Dismissed. */
  | 'DISMISSED'
  /** 行政处罚。 Penalised. */
  | 'PENALISED';

/** 对“案件结果”的条件,各条同时成立。 Conditions on a value of type EnforcementOutcome; all of them hold. */
export type EnforcementOutcomeFilter = {
  /** 等于。 Equals. */
  eq?: EnforcementOutcome | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<EnforcementOutcome> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: EnforcementOutcome | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<EnforcementOutcome> | null | undefined;
};

/** 案件状态。 Case statuses. */
export type EnforcementStatus =
  /** 已到场处置。 Acted upon. */
  | 'ACTED'
  /** 已结案。 Closed. */
  | 'CLOSED'
  /** 已作处罚决定。 Decided. */
  | 'DECIDED'
  /** 已立案。 Filed. */
  | 'FILED'
  /** 已受理。 Reported. */
  | 'REPORTED';

/** 对“案件状态”的条件,各条同时成立。 Conditions on a value of type EnforcementStatus; all of them hold. */
export type EnforcementStatusFilter = {
  /** 等于。 Equals. */
  eq?: EnforcementStatus | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<EnforcementStatus> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: EnforcementStatus | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<EnforcementStatus> | null | undefined;
};

/** 执法层级(三级贯通)。 Tiers of enforcement (three tiers connected). S-108 */
export type EnforcementTier =
  /** 市。 City. */
  | 'CITY'
  /** 区。 District. */
  | 'DISTRICT'
  /** 镇乡。 Township. */
  | 'TOWNSHIP';

/** 对“执法层级”的条件,各条同时成立。 Conditions on a value of type EnforcementTier; all of them hold. */
export type EnforcementTierFilter = {
  /** 等于。 Equals. */
  eq?: EnforcementTier | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<EnforcementTier> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: EnforcementTier | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<EnforcementTier> | null | undefined;
};

/** 装备种类。 Kinds of equipment. */
export type EquipmentKind =
  /** 执法记录仪。 Body camera. */
  | 'BODY_CAMERA'
  /** 其他。 Other. */
  | 'OTHER'
  /** 便携打印机。 Portable printer. */
  | 'PRINTER'
  /** 移动执法终端。 Mobile terminal. */
  | 'TERMINAL'
  /** 检测仪器。 Testing instrument. */
  | 'TESTER'
  /** 执法车辆。 Vehicle. */
  | 'VEHICLE';

/** 对“装备种类”的条件,各条同时成立。 Conditions on a value of type EquipmentKind; all of them hold. */
export type EquipmentKindFilter = {
  /** 等于。 Equals. */
  eq?: EquipmentKind | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<EquipmentKind> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: EquipmentKind | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<EquipmentKind> | null | undefined;
};

/** 行使层级。 Levels of exercise. */
export type ExerciseLevel =
  /** 县级。 County level. */
  | 'COUNTY'
  /** 乡级。 Township level. */
  | 'TOWNSHIP'
  /** 村(社区)级。 Village (community) level. */
  | 'VILLAGE';

/** 对“行使层级”的条件,各条同时成立。 Conditions on a value of type ExerciseLevel; all of them hold. */
export type ExerciseLevelFilter = {
  /** 等于。 Equals. */
  eq?: ExerciseLevel | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<ExerciseLevel> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: ExerciseLevel | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<ExerciseLevel> | null | undefined;
};

/** 外部系统种类。 Kinds of external system */
export type ExternalSystemKind =
  /** 业务系统。 Business system. S-224 */
  | 'BUSINESS'
  /** 政务服务“一张网”。 The one network of government services. S-221 */
  | 'ONE_NETWORK';

/** 对“外部系统种类”的条件,各条同时成立。 Conditions on a value of type ExternalSystemKind; all of them hold. */
export type ExternalSystemKindFilter = {
  /** 等于。 Equals. */
  eq?: ExternalSystemKind | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<ExternalSystemKind> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: ExternalSystemKind | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<ExternalSystemKind> | null | undefined;
};

/** 筛选上级建设的政务系统;各条同时成立。 A filter of ExternalSystem; all of its conditions hold. */
export type ExternalSystemWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<ExternalSystemWhere> | null | undefined;
  /** 编码。 Code. */
  code?: StringFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 镇乡对接。 Integrations with townships. */
  integrations?: SystemIntegrationRelation | null | undefined;
  /** 种类。 Kind. */
  kind?: ExternalSystemKindFilter | null | undefined;
  /** 名称。 Name. */
  name?: StringFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: ExternalSystemWhere | null | undefined;
  /** 说明。 Note. */
  note?: StringFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<ExternalSystemWhere> | null | undefined;
  /** 能搜到:汉字片段、全拼、拼音首字母,容一字之误。 Is found by this search: Chinese text, pinyin or initials, one wrong character allowed. */
  search?: string | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 数字限定。 Qualifiers of a figure. */
export type FactQualifier =
  /** 等于。 Exactly. */
  | 'EQ'
  /** 以上。 At least. */
  | 'GTE'
  /** 定性,无数字。 Qualitative, no number. */
  | 'QUALITATIVE';

/** 对“数字限定”的条件,各条同时成立。 Conditions on a value of type FactQualifier; all of them hold. */
export type FactQualifierFilter = {
  /** 等于。 Equals. */
  eq?: FactQualifier | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<FactQualifier> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: FactQualifier | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<FactQualifier> | null | undefined;
};

/** 问题种类。 Kinds of finding */
export type FindingKind =
  /** 账务处理。 Accounting. */
  | 'ACCOUNTING'
  /** 审批手续。 Approval. */
  | 'APPROVAL'
  /** 资产管理。 Assets. */
  | 'ASSETS'
  /** 支出进度。 Progress of spending. */
  | 'PROGRESS'
  /** 用途不符。 Purpose. */
  | 'PURPOSE';

/** 对“问题种类”的条件,各条同时成立。 Conditions on a value of type FindingKind; all of them hold. */
export type FindingKindFilter = {
  /** 等于。 Equals. */
  eq?: FindingKind | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<FindingKind> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: FindingKind | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<FindingKind> | null | undefined;
};

/** 以相关的不定期资金专项检查为条件。 A condition on the related FundInspection rows. */
export type FundInspectionRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: FundInspectionRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: FundInspectionWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: FundInspectionWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: FundInspectionWhere | null | undefined;
};

/** 对相关不定期资金专项检查行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related FundInspection rows; all of them hold. Only rows the viewer may see count. */
export type FundInspectionRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: FundInspectionWhere | null | undefined;
};

/** 筛选不定期资金专项检查;各条同时成立。 A filter of FundInspection; all of its conditions hold. */
export type FundInspectionWhere = {
  /** 检查资金,元。 Funds inspected, yuan. */
  amount?: DecimalFilter | null | undefined;
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<FundInspectionWhere> | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 发现的问题。 Findings. */
  findings?: InspectionFindingRelation | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 检查日期。 Inspected on. */
  inspectedOn?: DateFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: FundInspectionWhere | null | undefined;
  /** 编号。 Number. */
  number?: StringFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<FundInspectionWhere> | null | undefined;
  /** 能搜到:汉字片段、全拼、拼音首字母,容一字之误。 Is found by this search: Chinese text, pinyin or initials, one wrong character allowed. */
  search?: string | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 检查内容。 Subject. */
  subject?: StringFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 综治四类力量。 The four roles under one roof. S-301 */
export type GovernanceRole =
  /** 社区民警。 Community police. */
  | 'COMMUNITY_POLICE'
  /** 禁毒专干。 Drug control. */
  | 'DRUG_CONTROL'
  /** 司法调解。 Judicial mediation. */
  | 'JUDICIAL_MEDIATION'
  /** 综治信访。 Governance and petitions. */
  | 'PETITION';

/** 对“综治四类力量”的条件,各条同时成立。 Conditions on a value of type GovernanceRole; all of them hold. */
export type GovernanceRoleFilter = {
  /** 等于。 Equals. */
  eq?: GovernanceRole | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<GovernanceRole> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: GovernanceRole | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<GovernanceRole> | null | undefined;
};

/** 以相关的乡镇综治办为条件。 A condition on the related GovernanceStaff rows. */
export type GovernanceStaffRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: GovernanceStaffRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: GovernanceStaffWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: GovernanceStaffWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: GovernanceStaffWhere | null | undefined;
};

/** 对相关乡镇综治办行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related GovernanceStaff rows; all of them hold. Only rows the viewer may see count. */
export type GovernanceStaffRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: GovernanceStaffWhere | null | undefined;
};

/** 筛选乡镇综治办;各条同时成立。 A filter of GovernanceStaff; all of its conditions hold. */
export type GovernanceStaffWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<GovernanceStaffWhere> | null | undefined;
  /** 到岗日期。 Appointed on. */
  appointedOn?: DateFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 离岗日期。 Left on. */
  leftOn?: DateFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: GovernanceStaffWhere | null | undefined;
  /** 编号。 Number. */
  number?: StringFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<GovernanceStaffWhere> | null | undefined;
  /** 职责。 Role. */
  role?: GovernanceRoleFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 小组长种类。 Kinds of group leader */
export type GroupLeaderKind =
  /** 村民小组长。 Villager-group leader. */
  | 'VILLAGER_GROUP'
  /** 妇代小组长。 Women's-group leader. */
  | 'WOMEN_GROUP';

/** 对“小组长种类”的条件,各条同时成立。 Conditions on a value of type GroupLeaderKind; all of them hold. */
export type GroupLeaderKindFilter = {
  /** 等于。 Equals. */
  eq?: GroupLeaderKind | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<GroupLeaderKind> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: GroupLeaderKind | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<GroupLeaderKind> | null | undefined;
};

/** 以相关的村民小组长、妇代小组长为条件。 A condition on the related GroupLeader rows. */
export type GroupLeaderRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: GroupLeaderRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: GroupLeaderWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: GroupLeaderWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: GroupLeaderWhere | null | undefined;
};

/** 对相关村民小组长、妇代小组长行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related GroupLeader rows; all of them hold. Only rows the viewer may see count. */
export type GroupLeaderRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: GroupLeaderWhere | null | undefined;
};

/** 筛选村民小组长、妇代小组长;各条同时成立。 A filter of GroupLeader; all of its conditions hold. */
export type GroupLeaderWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<GroupLeaderWhere> | null | undefined;
  /** 任职日期。 Appointed on. */
  appointedOn?: DateFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 种类。 Kind. */
  kind?: GroupLeaderKindFilter | null | undefined;
  /** 卸任日期。 Left on. */
  leftOn?: DateFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: GroupLeaderWhere | null | undefined;
  /** 编号。 Number. */
  number?: StringFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<GroupLeaderWhere> | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 村(社区)。 Village or community. */
  village?: DivisionWhere | null | undefined;
};

/** 办结层级。 Handling levels. */
export type HandledLevel =
  /** 区。 District. */
  | 'DISTRICT'
  /** 镇乡。 Township. */
  | 'TOWNSHIP'
  /** 村(社区)。 Village or community. */
  | 'VILLAGE';

/** 对“办结层级”的条件,各条同时成立。 Conditions on a value of type HandledLevel; all of them hold. */
export type HandledLevelFilter = {
  /** 等于。 Equals. */
  eq?: HandledLevel | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<HandledLevel> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: HandledLevel | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<HandledLevel> | null | undefined;
};

/** 办件类型。 Handling types. */
export type HandlingType =
  /** 即办件。 Handled at once. */
  | 'IMMEDIATE'
  /** 承诺件。 Handled within a promise. */
  | 'PROMISED';

/** 对“办件类型”的条件,各条同时成立。 Conditions on a value of type HandlingType; all of them hold. */
export type HandlingTypeFilter = {
  /** 等于。 Equals. */
  eq?: HandlingType | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<HandlingType> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: HandlingType | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<HandlingType> | null | undefined;
};

/** 以相关的乡镇卫生院为条件。 A condition on the related HealthCentre rows. */
export type HealthCentreRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: HealthCentreRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: HealthCentreWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: HealthCentreWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: HealthCentreWhere | null | undefined;
};

/** 对相关乡镇卫生院行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related HealthCentre rows; all of them hold. Only rows the viewer may see count. */
export type HealthCentreRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: HealthCentreWhere | null | undefined;
};

/** 筛选乡镇卫生院;各条同时成立。 A filter of HealthCentre; all of its conditions hold. */
export type HealthCentreWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<HealthCentreWhere> | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 名称。 Name. */
  name?: StringFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: HealthCentreWhere | null | undefined;
  /** 设立日期。 Opened on. */
  openedOn?: DateFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<HealthCentreWhere> | null | undefined;
  /** 能搜到:汉字片段、全拼、拼音首字母,容一字之误。 Is found by this search: Chinese text, pinyin or initials, one wrong character allowed. */
  search?: string | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 中医馆开设日期;未开设为空。 With a clinic of Chinese medicine since; null without. */
  tcmClinicSince?: DateFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 以相关的优秀村干部体检为条件。 A condition on the related HealthCheck rows. */
export type HealthCheckRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: HealthCheckRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: HealthCheckWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: HealthCheckWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: HealthCheckWhere | null | undefined;
};

/** 对相关优秀村干部体检行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related HealthCheck rows; all of them hold. Only rows the viewer may see count. */
export type HealthCheckRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: HealthCheckWhere | null | undefined;
};

/** 筛选优秀村干部体检;各条同时成立。 A filter of HealthCheck; all of its conditions hold. */
export type HealthCheckWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<HealthCheckWhere> | null | undefined;
  /** 村干部。 The cadre. */
  cadre?: VillageCadreWhere | null | undefined;
  /** 体检日期;未检为空。 Checked on; null while not. */
  checkedOn?: DateFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 应检期限。 Due on. */
  dueOn?: DateFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: HealthCheckWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<HealthCheckWhere> | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 村(社区)。 Village or community. */
  village?: DivisionWhere | null | undefined;
  /** 年份。 Year. */
  year?: IntFilter | null | undefined;
};

/** 节假日安排。 Arrangements of a day. */
export type HolidayArrangement =
  /** 放假。 A day off. */
  | 'OFF'
  /** 调休上班。 Worked instead. */
  | 'WORK';

/** 对“节假日安排”的条件,各条同时成立。 Conditions on a value of type HolidayArrangement; all of them hold. */
export type HolidayArrangementFilter = {
  /** 等于。 Equals. */
  eq?: HolidayArrangement | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<HolidayArrangement> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: HolidayArrangement | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<HolidayArrangement> | null | undefined;
};

/** 节假日安排中的一天的一级排序。 One term of an order of Holiday. */
export type HolidayOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: HolidayOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 节假日安排中的一天的可排序字段。 What Holiday can be ordered by. */
export type HolidayOrderField =
  /** 安排。 Arrangement. */
  | 'ARRANGEMENT'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 日期。 Day. */
  | 'DAY'
  /** 节日。 Festival. */
  | 'NAME'
  /** 依据:国务院办公厅通知的网址。 Basis: the address of the State Council's notice. */
  | 'NOTICE'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 筛选节假日安排中的一天;各条同时成立。 A filter of Holiday; all of its conditions hold. */
export type HolidayWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<HolidayWhere> | null | undefined;
  /** 安排。 Arrangement. */
  arrangement?: HolidayArrangementFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 日期。 Day. */
  day?: DateFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 节日。 Festival. */
  name?: StringFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: HolidayWhere | null | undefined;
  /** 依据:国务院办公厅通知的网址。 Basis: the address of the State Council's notice. */
  notice?: StringFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<HolidayWhere> | null | undefined;
  /** 能搜到:汉字片段、全拼、拼音首字母,容一字之误。 Is found by this search: Chinese text, pinyin or initials, one wrong character allowed. */
  search?: string | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** “空壳村”认定标准的一级排序。 One term of an order of HollowPolicy. */
export type HollowPolicyOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: HollowPolicyOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** “空壳村”认定标准的可排序字段。 What HollowPolicy can be ordered by. */
export type HollowPolicyOrderField =
  /** 依据文件。 Basis document. */
  | 'BASIS'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 生效日期。 In force from. */
  | 'EFFECTIVE_FROM'
  /** 失效日期(不含);现行为空。 In force until (exclusive); null while it holds. */
  | 'EFFECTIVE_TO'
  /** 说明。 Note. */
  | 'NOTE'
  /** 是否为建议。 Whether it is a proposal of ours. */
  | 'PROPOSED'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 年经营收入低于此数为“空壳村”,元。 Hollow below this operating income a year, yuan. */
  | 'THRESHOLD'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 筛选“空壳村”认定标准;各条同时成立。 A filter of HollowPolicy; all of its conditions hold. */
export type HollowPolicyWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<HollowPolicyWhere> | null | undefined;
  /** 依据文件。 Basis document. */
  basis?: StringFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 生效日期。 In force from. */
  effectiveFrom?: DateFilter | null | undefined;
  /** 失效日期(不含);现行为空。 In force until (exclusive); null while it holds. */
  effectiveTo?: DateFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: HollowPolicyWhere | null | undefined;
  /** 说明。 Note. */
  note?: StringFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<HollowPolicyWhere> | null | undefined;
  /** 是否为建议。 Whether it is a proposal of ours. */
  proposed?: BooleanFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 年经营收入低于此数为“空壳村”,元。 Hollow below this operating income a year, yuan. */
  threshold?: DecimalFilter | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** “空壳村”扶持的一级排序。 One term of an order of HollowVillageSupport. */
export type HollowVillageSupportOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: HollowVillageSupportOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** “空壳村”扶持的可排序字段。 What HollowVillageSupport can be ordered by. */
export type HollowVillageSupportOrderField =
  /** 专项资金,元。 Special funds, yuan. */
  | 'AMOUNT'
  /** 批复日期。 Approved on. */
  | 'APPROVED_ON'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 摘帽日期;尚未摘帽为空。 Day the village left the hollow list; null when it has not. */
  | 'GRADUATED_ON'
  /** 已拨付,元。 Paid out, yuan. */
  | 'PAID'
  /** 扶持项目。 Project supported. */
  | 'PROJECT'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 以相关的“空壳村”扶持为条件。 A condition on the related HollowVillageSupport rows. */
export type HollowVillageSupportRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: HollowVillageSupportRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: HollowVillageSupportWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: HollowVillageSupportWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: HollowVillageSupportWhere | null | undefined;
};

/** 对相关“空壳村”扶持行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related HollowVillageSupport rows; all of them hold. Only rows the viewer may see count. */
export type HollowVillageSupportRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: HollowVillageSupportWhere | null | undefined;
};

/** 筛选“空壳村”扶持;各条同时成立。 A filter of HollowVillageSupport; all of its conditions hold. */
export type HollowVillageSupportWhere = {
  /** 专项资金,元。 Special funds, yuan. */
  amount?: DecimalFilter | null | undefined;
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<HollowVillageSupportWhere> | null | undefined;
  /** 批复日期。 Approved on. */
  approvedOn?: DateFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 摘帽日期;尚未摘帽为空。 Day the village left the hollow list; null when it has not. */
  graduatedOn?: DateFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: HollowVillageSupportWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<HollowVillageSupportWhere> | null | undefined;
  /** 已拨付,元。 Paid out, yuan. */
  paid?: DecimalFilter | null | undefined;
  /** 扶持项目。 Project supported. */
  project?: StringFilter | null | undefined;
  /** 能搜到:汉字片段、全拼、拼音首字母,容一字之误。 Is found by this search: Chinese text, pinyin or initials, one wrong character allowed. */
  search?: string | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 村。 Village. */
  village?: DivisionWhere | null | undefined;
};

/** 荣誉级别。 Levels of honour */
export type HonourLevel =
  /** 市级。 City. */
  | 'CITY'
  /** 区级。 District. */
  | 'DISTRICT'
  /** 国家级。 National. */
  | 'NATIONAL'
  /** 自治区级。 Autonomous region. */
  | 'REGION';

/** 对“荣誉级别”的条件,各条同时成立。 Conditions on a value of type HonourLevel; all of them hold. */
export type HonourLevelFilter = {
  /** 等于。 Equals. */
  eq?: HonourLevel | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<HonourLevel> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: HonourLevel | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<HonourLevel> | null | undefined;
};

/** 以相关的荣誉称号为条件。 A condition on the related Honour rows. */
export type HonourRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: HonourRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: HonourWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: HonourWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: HonourWhere | null | undefined;
};

/** 对相关荣誉称号行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related Honour rows; all of them hold. Only rows the viewer may see count. */
export type HonourRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: HonourWhere | null | undefined;
};

/** 筛选荣誉称号;各条同时成立。 A filter of Honour; all of its conditions hold. */
export type HonourWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<HonourWhere> | null | undefined;
  /** 授予日期;原文未注明者为空。 Awarded on; null where the document does not say. */
  awardedOn?: DateFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 级别。 Level. */
  level?: HonourLevelFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: HonourWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<HonourWhere> | null | undefined;
  /** 获得者。 Recipient. */
  recipient?: StringFilter | null | undefined;
  /** 能搜到:汉字片段、全拼、拼音首字母,容一字之误。 Is found by this search: Chinese text, pinyin or initials, one wrong character allowed. */
  search?: string | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 称号。 Title. */
  title?: StringFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 村(社区)。 Village or community. */
  village?: DivisionWhere | null | undefined;
};

/** 对 ID 值的条件,各条同时成立。 Conditions on a value of type ID; all of them hold. */
export type IdFilter = {
  /** 等于。 Equals. */
  eq?: string | number | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<string | number> | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: string | number | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<string | number> | null | undefined;
};

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
  /** 按月(随记录即时更新)。 Monthly (follows the records at once). */
  | 'MONTHLY'
  /** 按年。 Yearly. */
  | 'YEARLY';

/** 指标种类。 Kinds of indicator. */
export type IndicatorKind =
  /** 期间计数或合计。 Count or sum over a period. */
  | 'FLOW'
  /** 比率,以百分数表示。 Rate in per cent. */
  | 'RATE'
  /** 两数之比,不是百分数。 Ratio that is not a percentage. */
  | 'RATIO'
  /** 时点存量。 Stock at the period's end. */
  | 'STOCK';

/** 以相关的检查发现的问题及整改为条件。 A condition on the related InspectionFinding rows. */
export type InspectionFindingRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: InspectionFindingRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: InspectionFindingWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: InspectionFindingWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: InspectionFindingWhere | null | undefined;
};

/** 对相关检查发现的问题及整改行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related InspectionFinding rows; all of them hold. Only rows the viewer may see count. */
export type InspectionFindingRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: InspectionFindingWhere | null | undefined;
};

/** 筛选检查发现的问题及整改;各条同时成立。 A filter of InspectionFinding; all of its conditions hold. */
export type InspectionFindingWhere = {
  /** 涉及金额,元。 Amount concerned, yuan. */
  amount?: DecimalFilter | null | undefined;
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<InspectionFindingWhere> | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 整改期限。 To be rectified by. */
  dueOn?: DateFilter | null | undefined;
  /** 发现日期。 Found on. */
  foundOn?: DateFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 检查。 The inspection. */
  inspection?: FundInspectionWhere | null | undefined;
  /** 种类。 Kind. */
  kind?: FindingKindFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: InspectionFindingWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<InspectionFindingWhere> | null | undefined;
  /** 整改完成日期;未完成为空。 Rectified on; null while it is not. */
  rectifiedOn?: DateFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 站所变动的一级排序。 One term of an order of InstitutionChange. */
export type InstitutionChangeOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: InstitutionChangeOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 站所变动的可排序字段。 What InstitutionChange can be ordered by. */
export type InstitutionChangeOrderField =
  /** 方式。 Action. */
  | 'ACTION'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 生效日期。 Effective on. */
  | 'EFFECTIVE_ON'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 以相关的站所变动为条件。 A condition on the related InstitutionChange rows. */
export type InstitutionChangeRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: InstitutionChangeRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: InstitutionChangeWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: InstitutionChangeWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: InstitutionChangeWhere | null | undefined;
};

/** 对相关站所变动行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related InstitutionChange rows; all of them hold. Only rows the viewer may see count. */
export type InstitutionChangeRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: InstitutionChangeWhere | null | undefined;
};

/** 筛选站所变动;各条同时成立。 A filter of InstitutionChange; all of its conditions hold. */
export type InstitutionChangeWhere = {
  /** 方式。 Action. */
  action?: RestructureActionFilter | null | undefined;
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<InstitutionChangeWhere> | null | undefined;
  /** 依据文件。 The document it rests on. */
  basis?: PolicyDocumentWhere | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 生效日期。 Effective on. */
  effectiveOn?: DateFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 现站所;撤销的为空。 The station it became; null when abolished. */
  newInstitution?: InstitutionWhere | null | undefined;
  /** 不成立。 Does not hold. */
  not?: InstitutionChangeWhere | null | undefined;
  /** 原站所。 The station it was. */
  oldInstitution?: InstitutionWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<InstitutionChangeWhere> | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 站所种类。 Kinds of station. S-122 */
export type InstitutionKind =
  /** 经济社会发展中心。 Economic and Social Development Centre. */
  | 'ECONOMIC_CENTRE'
  /** 原中心(名称待补录)。 Former centre (name unknown). */
  | 'FORMER_CENTRE'
  /** 原办(名称待补录)。 Former office (name unknown). */
  | 'FORMER_OFFICE'
  /** 综治办。 Comprehensive Governance Office. */
  | 'GOVERNANCE_OFFICE'
  /** 综合行政执法队。 Integrated Law-Enforcement Brigade. */
  | 'LAW_ENFORCEMENT_BRIGADE'
  /** 民生服务中心。 Livelihood Services Centre. */
  | 'LIVELIHOOD_CENTRE'
  /** 党政办。 Party and Government Office. */
  | 'PARTY_GOVERNMENT_OFFICE';

/** 对“站所种类”的条件,各条同时成立。 Conditions on a value of type InstitutionKind; all of them hold. */
export type InstitutionKindFilter = {
  /** 等于。 Equals. */
  eq?: InstitutionKind | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<InstitutionKind> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: InstitutionKind | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<InstitutionKind> | null | undefined;
};

/** 镇乡站所的一级排序。 One term of an order of Institution. */
export type InstitutionOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: InstitutionOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 镇乡站所的可排序字段。 What Institution can be ordered by. */
export type InstitutionOrderField =
  /** 撤销日期。 Abolished on. */
  | 'ABOLISHED_ON'
  /** 编制数;改革前未知为空。 Authorised posts; null before the reform. */
  | 'AUTHORISED_POSTS'
  /** 去向。 What became of it. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'CHANGES_COUNT'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 设立日期。 Established on. */
  | 'ESTABLISHED_ON'
  /** 在编人数。 Posts filled. */
  | 'FILLED_POSTS'
  /** 是否占位(原文未给出名称,待补录)。 Whether it is a placeholder (the document gives no name). */
  | 'IS_PLACEHOLDER'
  /** 种类。 Kind. */
  | 'KIND'
  /** 名称。 Name. */
  | 'NAME'
  /** 次序。 Ordinal. */
  | 'ORDINAL'
  /** 来源。 What it came from. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'ORIGINS_COUNT'
  /** 历任分管领导与业务主管。 Leaders and supervisors over time. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'POSTS_COUNT'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 改革前或改革后。 Before or after the reform. */
  | 'TEMPLATE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 站所的一次任职的一级排序。 One term of an order of InstitutionPost. */
export type InstitutionPostOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: InstitutionPostOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 站所的一次任职的可排序字段。 What InstitutionPost can be ordered by. */
export type InstitutionPostOrderField =
  /** 任职日期。 Appointed on. */
  | 'APPOINTED_ON'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 卸任日期;在任为空。 Ended on; null while held. */
  | 'ENDED_ON'
  /** 是否在任。 Whether it is held today. */
  | 'HELD'
  /** 职责。 Role. */
  | 'ROLE'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 以相关的站所的一次任职为条件。 A condition on the related InstitutionPost rows. */
export type InstitutionPostRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: InstitutionPostRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: InstitutionPostWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: InstitutionPostWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: InstitutionPostWhere | null | undefined;
};

/** 对相关站所的一次任职行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related InstitutionPost rows; all of them hold. Only rows the viewer may see count. */
export type InstitutionPostRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: InstitutionPostWhere | null | undefined;
};

/** 筛选站所的一次任职;各条同时成立。 A filter of InstitutionPost; all of its conditions hold. */
export type InstitutionPostWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<InstitutionPostWhere> | null | undefined;
  /** 任职日期。 Appointed on. */
  appointedOn?: DateFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 卸任日期;在任为空。 Ended on; null while held. */
  endedOn?: DateFilter | null | undefined;
  /** 是否在任。 Whether it is held today. */
  held?: BooleanFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 站所。 Station. */
  institution?: InstitutionWhere | null | undefined;
  /** 不成立。 Does not hold. */
  not?: InstitutionPostWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<InstitutionPostWhere> | null | undefined;
  /** 职责。 Role. */
  role?: InstitutionRoleFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 以相关的镇乡站所为条件。 A condition on the related Institution rows. */
export type InstitutionRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: InstitutionRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: InstitutionWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: InstitutionWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: InstitutionWhere | null | undefined;
};

/** 对相关镇乡站所行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related Institution rows; all of them hold. Only rows the viewer may see count. */
export type InstitutionRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: InstitutionWhere | null | undefined;
};

/** 规则 R-6 对一个镇乡的一次认定的一级排序。 One term of an order of InstitutionReview. */
export type InstitutionReviewOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: InstitutionReviewOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 规则 R-6 对一个镇乡的一次认定的可排序字段。 What InstitutionReview can be ordered by. */
export type InstitutionReviewOrderField =
  /** 是否合规。 Whether it complies. */
  | 'COMPLIANT'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 英文说明。 Explanation in English. */
  | 'EXPLANATION_EN'
  /** 中文说明。 Explanation in Chinese. */
  | 'EXPLANATION_ZH'
  /** 在任分管领导数。 Leaders in charge. */
  | 'LEADERS'
  /** 认定日期。 Reviewed on. */
  | 'REVIEWED_ON'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 站所数。 Stations. */
  | 'STATIONS'
  /** 在任业务主管数。 Business supervisors. */
  | 'SUPERVISORS'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 失效日期(不含);现行为空。 Valid to (exclusive); null while it holds. */
  | 'VALID_TO'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 筛选规则 R-6 对一个镇乡的一次认定;各条同时成立。 A filter of InstitutionReview; all of its conditions hold. */
export type InstitutionReviewWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<InstitutionReviewWhere> | null | undefined;
  /** 是否合规。 Whether it complies. */
  compliant?: BooleanFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 英文说明。 Explanation in English. */
  explanationEn?: StringFilter | null | undefined;
  /** 中文说明。 Explanation in Chinese. */
  explanationZh?: StringFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 在任分管领导数。 Leaders in charge. */
  leaders?: IntFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: InstitutionReviewWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<InstitutionReviewWhere> | null | undefined;
  /** 认定日期。 Reviewed on. */
  reviewedOn?: DateFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 站所数。 Stations. */
  stations?: IntFilter | null | undefined;
  /** 在任业务主管数。 Business supervisors. */
  supervisors?: IntFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 失效日期(不含);现行为空。 Valid to (exclusive); null while it holds. */
  validTo?: DateFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 站所职责。 Roles at a station. */
export type InstitutionRole =
  /** 分管领导。 Leader in charge. */
  | 'LEADER'
  /** 业务主管。 Business supervisor. */
  | 'SUPERVISOR';

/** 对“站所职责”的条件,各条同时成立。 Conditions on a value of type InstitutionRole; all of them hold. */
export type InstitutionRoleFilter = {
  /** 等于。 Equals. */
  eq?: InstitutionRole | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<InstitutionRole> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: InstitutionRole | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<InstitutionRole> | null | undefined;
};

/** 站所设置方案。 Templates of stations. S-121 */
export type InstitutionTemplate =
  /** 改革后:两办两中心一执法队。 After: two offices, two centres and one brigade. */
  | 'AFTER'
  /** 改革前:三办四中心。 Before: three offices and four centres. */
  | 'BEFORE';

/** 对“站所设置方案”的条件,各条同时成立。 Conditions on a value of type InstitutionTemplate; all of them hold. */
export type InstitutionTemplateFilter = {
  /** 等于。 Equals. */
  eq?: InstitutionTemplate | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<InstitutionTemplate> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: InstitutionTemplate | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<InstitutionTemplate> | null | undefined;
};

/** 筛选镇乡站所;各条同时成立。 A filter of Institution; all of its conditions hold. */
export type InstitutionWhere = {
  /** 撤销日期。 Abolished on. */
  abolishedOn?: DateFilter | null | undefined;
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<InstitutionWhere> | null | undefined;
  /** 编制数;改革前未知为空。 Authorised posts; null before the reform. */
  authorisedPosts?: IntFilter | null | undefined;
  /** 去向。 What became of it. */
  changes?: InstitutionChangeRelation | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 设立日期。 Established on. */
  establishedOn?: DateFilter | null | undefined;
  /** 在编人数。 Posts filled. */
  filledPosts?: IntFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 是否占位(原文未给出名称,待补录)。 Whether it is a placeholder (the document gives no name). */
  isPlaceholder?: BooleanFilter | null | undefined;
  /** 种类。 Kind. */
  kind?: InstitutionKindFilter | null | undefined;
  /** 现任分管领导:恰一名。 Leader in charge today: exactly one. S-124 */
  leader?: InstitutionPostWhere | null | undefined;
  /** 名称。 Name. */
  name?: StringFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: InstitutionWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<InstitutionWhere> | null | undefined;
  /** 次序。 Ordinal. */
  ordinal?: IntFilter | null | undefined;
  /** 来源。 What it came from. */
  origins?: InstitutionChangeRelation | null | undefined;
  /** 历任分管领导与业务主管。 Leaders and supervisors over time. */
  posts?: InstitutionPostRelation | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 现任业务主管:恰一名。 Business supervisor today: exactly one. S-125 */
  supervisor?: InstitutionPostWhere | null | undefined;
  /** 改革前或改革后。 Before or after the reform. */
  template?: InstitutionTemplateFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 对 Int 值的条件,各条同时成立。 Conditions on a value of type Int; all of them hold. */
export type IntFilter = {
  /** 在两值之间,含两端。 Between two values, both included. */
  between?: IntRange | null | undefined;
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 大于。 Greater than. */
  gt?: number | null | undefined;
  /** 大于或等于。 Greater than or equal. */
  gte?: number | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<number> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 小于。 Less than. */
  lt?: number | null | undefined;
  /** 小于或等于。 Less than or equal. */
  lte?: number | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: number | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<number> | null | undefined;
};

/** 两端都含的范围。 A range with both ends included. */
export type IntRange = {
  /** 起(含)。 From, included. */
  from: number;
  /** 止(含)。 To, included. */
  to: number;
};

/** 对接状态。 Statuses of integration */
export type IntegrationStatus =
  /** 已对接。 Integrated. */
  | 'INTEGRATED'
  /** 计划。 Planned. */
  | 'PLANNED'
  /** 联调。 In testing. */
  | 'TESTING';

/** 对“对接状态”的条件,各条同时成立。 Conditions on a value of type IntegrationStatus; all of them hold. */
export type IntegrationStatusFilter = {
  /** 等于。 Equals. */
  eq?: IntegrationStatus | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<IntegrationStatus> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: IntegrationStatus | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<IntegrationStatus> | null | undefined;
};

/** 语言。 Languages. */
export type Language =
  /** 英文。 English. */
  | 'EN'
  /** 中文。 Chinese. */
  | 'ZH';

/** 灯色,配以形状与文字。 Lights, each with shape and word. domain 3.1 */
export type Light =
  /** 预警。 Warning. */
  | 'AMBER'
  /** 正常。 Good. */
  | 'GREEN'
  /** 未报送。 Not reported. */
  | 'GREY'
  /** 无目标。 No target. */
  | 'NONE'
  /** 未达标。 Off target. */
  | 'RED';

/** 网络种类。 Kinds of link */
export type LinkKind =
  /** 横向:区直部门与镇乡政务外网。 Horizontal: the extranet between departments and townships. S-222 */
  | 'HORIZONTAL'
  /** 纵向:省市县乡村五级。 Vertical: the five tiers. S-223 */
  | 'VERTICAL';

/** 对“网络种类”的条件,各条同时成立。 Conditions on a value of type LinkKind; all of them hold. */
export type LinkKindFilter = {
  /** 等于。 Equals. */
  eq?: LinkKind | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<LinkKind> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: LinkKind | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<LinkKind> | null | undefined;
};

/** 接入层级。 Tiers linked */
export type LinkTier =
  /** 区。 District. */
  | 'DISTRICT'
  /** 镇乡。 Township. */
  | 'TOWNSHIP'
  /** 村(社区)。 Village or community. */
  | 'VILLAGE';

/** 对“接入层级”的条件,各条同时成立。 Conditions on a value of type LinkTier; all of them hold. */
export type LinkTierFilter = {
  /** 等于。 Equals. */
  eq?: LinkTier | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<LinkTier> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: LinkTier | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<LinkTier> | null | undefined;
};

/** 贷款用途。 Purposes of a loan */
export type LoanPurpose =
  /** 养殖。 Breeding. */
  | 'BREEDING'
  /** 其他。 Other. */
  | 'OTHER'
  /** 种植。 Planting. */
  | 'PLANTING'
  /** 加工。 Processing. */
  | 'PROCESSING'
  /** 商贸服务。 Trade and services. */
  | 'TRADE';

/** 对“贷款用途”的条件,各条同时成立。 Conditions on a value of type LoanPurpose; all of them hold. */
export type LoanPurposeFilter = {
  /** 等于。 Equals. */
  eq?: LoanPurpose | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<LoanPurpose> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: LoanPurpose | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<LoanPurpose> | null | undefined;
};

/** 调解案件的一级排序。 One term of an order of MediationCase. */
export type MediationCaseOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: MediationCaseOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 调解案件的可排序字段。 What MediationCase can be ordered by. */
export type MediationCaseOrderField =
  /** 涉及金额,元。 Amount in dispute, yuan. */
  | 'AMOUNT'
  /** 纠纷类别。 Category of dispute. */
  | 'CATEGORY'
  /** 结案日期。 Closed on. */
  | 'CLOSED_ON'
  /** 复杂程度;原文 855 件仅指疑难复杂。 Complexity; the document's 855 are the complex ones only. C-09 */
  | 'COMPLEXITY'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 应结日期。 Due on. */
  | 'DUE_ON'
  /** 协议是否履行;未知为空。 Whether the agreement was fulfilled; null when unknown. */
  | 'FULFILLED'
  /** 是否司法确认。 Judicially confirmed. */
  | 'JUDICIALLY_CONFIRMED'
  /** 案件编号。 Case number. */
  | 'NUMBER'
  /** 受理日期。 Opened on. */
  | 'OPENED_ON'
  /** 来源。 Origin. */
  | 'ORIGIN'
  /** 结果;未结为空。 Outcome; null while open. */
  | 'OUTCOME'
  /** 当事人数。 Number of parties. */
  | 'PARTIES'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 状态。 Status. */
  | 'STATUS'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 以相关的调解案件为条件。 A condition on the related MediationCase rows. */
export type MediationCaseRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: MediationCaseRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: MediationCaseWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: MediationCaseWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: MediationCaseWhere | null | undefined;
};

/** 对相关调解案件行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related MediationCase rows; all of them hold. Only rows the viewer may see count. */
export type MediationCaseRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: MediationCaseWhere | null | undefined;
};

/** 筛选调解案件;各条同时成立。 A filter of MediationCase; all of its conditions hold. */
export type MediationCaseWhere = {
  /** 涉及金额,元。 Amount in dispute, yuan. */
  amount?: DecimalFilter | null | undefined;
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<MediationCaseWhere> | null | undefined;
  /** 纠纷类别。 Category of dispute. */
  category?: DisputeCategoryFilter | null | undefined;
  /** 结案日期。 Closed on. */
  closedOn?: DateFilter | null | undefined;
  /** 复杂程度;原文 855 件仅指疑难复杂。 Complexity; the document's 855 are the complex ones only. C-09 */
  complexity?: CaseComplexityFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 应结日期。 Due on. */
  dueOn?: DateFilter | null | undefined;
  /** 协议是否履行;未知为空。 Whether the agreement was fulfilled; null when unknown. */
  fulfilled?: BooleanFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 是否司法确认。 Judicially confirmed. */
  judiciallyConfirmed?: BooleanFilter | null | undefined;
  /** 主持调解员。 Leading mediator. */
  mediator?: MediatorWhere | null | undefined;
  /** 不成立。 Does not hold. */
  not?: MediationCaseWhere | null | undefined;
  /** 案件编号。 Case number. */
  number?: StringFilter | null | undefined;
  /** 受理日期。 Opened on. */
  openedOn?: DateFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<MediationCaseWhere> | null | undefined;
  /** 调解组织。 Organisation. */
  organization?: MediationOrganizationWhere | null | undefined;
  /** 来源。 Origin. */
  origin?: CaseOriginFilter | null | undefined;
  /** 结果;未结为空。 Outcome; null while open. */
  outcome?: MediationOutcomeFilter | null | undefined;
  /** 当事人数。 Number of parties. */
  parties?: IntFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 状态。 Status. */
  status?: MediationStatusFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 村(社区)。 Village or community. */
  village?: DivisionWhere | null | undefined;
};

/** 调解组织种类。 Kinds of mediation organisation. */
export type MediationOrganizationKind =
  /** 区级。 District. */
  | 'DISTRICT'
  /** 企事业单位。 Enterprise or institution. */
  | 'ENTERPRISE'
  /** 行业性、专业性。 Trade or professional. */
  | 'PROFESSIONAL'
  /** 个人调解工作室。 Personal studio. */
  | 'STUDIO'
  /** 镇乡。 Township. */
  | 'TOWNSHIP'
  /** 村(居)。 Village or community. */
  | 'VILLAGE';

/** 对“调解组织种类”的条件,各条同时成立。 Conditions on a value of type MediationOrganizationKind; all of them hold. */
export type MediationOrganizationKindFilter = {
  /** 等于。 Equals. */
  eq?: MediationOrganizationKind | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<MediationOrganizationKind> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: MediationOrganizationKind | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<MediationOrganizationKind> | null | undefined;
};

/** 人民调解组织的一级排序。 One term of an order of MediationOrganization. */
export type MediationOrganizationOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: MediationOrganizationOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 人民调解组织的可排序字段。 What MediationOrganization can be ordered by. */
export type MediationOrganizationOrderField =
  /** 案件。 Cases. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'CASES_COUNT'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 撤销日期。 Dissolved on. */
  | 'DISSOLVED_ON'
  /** 成立日期。 Established on. */
  | 'ESTABLISHED_ON'
  /** 种类。 Kind. */
  | 'KIND'
  /** 调解员。 Mediators. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'MEDIATORS_COUNT'
  /** 名称。 Name. */
  | 'NAME'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 以相关的人民调解组织为条件。 A condition on the related MediationOrganization rows. */
export type MediationOrganizationRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: MediationOrganizationRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: MediationOrganizationWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: MediationOrganizationWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: MediationOrganizationWhere | null | undefined;
};

/** 对相关人民调解组织行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related MediationOrganization rows; all of them hold. Only rows the viewer may see count. */
export type MediationOrganizationRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: MediationOrganizationWhere | null | undefined;
};

/** 筛选人民调解组织;各条同时成立。 A filter of MediationOrganization; all of its conditions hold. */
export type MediationOrganizationWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<MediationOrganizationWhere> | null | undefined;
  /** 案件。 Cases. */
  cases?: MediationCaseRelation | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 撤销日期。 Dissolved on. */
  dissolvedOn?: DateFilter | null | undefined;
  /** 成立日期。 Established on. */
  establishedOn?: DateFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 种类。 Kind. */
  kind?: MediationOrganizationKindFilter | null | undefined;
  /** 调解员。 Mediators. */
  mediators?: MediatorRelation | null | undefined;
  /** 名称。 Name. */
  name?: StringFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: MediationOrganizationWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<MediationOrganizationWhere> | null | undefined;
  /** 能搜到:汉字片段、全拼、拼音首字母,容一字之误。 Is found by this search: Chinese text, pinyin or initials, one wrong character allowed. */
  search?: string | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡;区级组织为空。 Township; null for district-level bodies. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 村(社区)。 Village or community. */
  village?: DivisionWhere | null | undefined;
};

/** 调解结果。 Outcomes. */
export type MediationOutcome =
  /** 调解不成。 Failed. */
  | 'FAILED'
  /** 调解成功(口头协议)。 Success, oral agreement. */
  | 'SUCCESS_ORAL'
  /** 调解成功(书面协议)。 Success, written agreement. */
  | 'SUCCESS_WRITTEN'
  /** 终止。 Terminated. */
  | 'TERMINATED'
  /** 当事人撤回。 Withdrawn. */
  | 'WITHDRAWN';

/** 对“调解结果”的条件,各条同时成立。 Conditions on a value of type MediationOutcome; all of them hold. */
export type MediationOutcomeFilter = {
  /** 等于。 Equals. */
  eq?: MediationOutcome | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<MediationOutcome> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: MediationOutcome | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<MediationOutcome> | null | undefined;
};

/** 案件状态。 Case statuses. */
export type MediationStatus =
  /** 已受理。 Accepted. */
  | 'ACCEPTED'
  /** 已结案。 Closed. */
  | 'CLOSED'
  /** 调解中。 In mediation. */
  | 'IN_MEDIATION';

/** 对“案件状态”的条件,各条同时成立。 Conditions on a value of type MediationStatus; all of them hold. */
export type MediationStatusFilter = {
  /** 等于。 Equals. */
  eq?: MediationStatus | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<MediationStatus> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: MediationStatus | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<MediationStatus> | null | undefined;
};

/** 人民调解员的一级排序。 One term of an order of Mediator. */
export type MediatorOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: MediatorOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 人民调解员的可排序字段。 What Mediator can be ordered by. */
export type MediatorOrderField =
  /** 聘任日期。 Appointed on. */
  | 'APPOINTED_ON'
  /** 主持的案件。 Cases led. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'CASES_COUNT'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 专职或兼职。 Full-time or part-time. */
  | 'FULL_TIME'
  /** 卸任日期。 Left on. */
  | 'LEFT_ON'
  /** 编号。 Number. */
  | 'NUMBER'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 培训日期。 Trained on. */
  | 'TRAINED_ON'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 以相关的人民调解员为条件。 A condition on the related Mediator rows. */
export type MediatorRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: MediatorRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: MediatorWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: MediatorWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: MediatorWhere | null | undefined;
};

/** 对相关人民调解员行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related Mediator rows; all of them hold. Only rows the viewer may see count. */
export type MediatorRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: MediatorWhere | null | undefined;
};

/** 筛选人民调解员;各条同时成立。 A filter of Mediator; all of its conditions hold. */
export type MediatorWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<MediatorWhere> | null | undefined;
  /** 聘任日期。 Appointed on. */
  appointedOn?: DateFilter | null | undefined;
  /** 主持的案件。 Cases led. */
  cases?: MediationCaseRelation | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 专职或兼职。 Full-time or part-time. */
  fullTime?: BooleanFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 卸任日期。 Left on. */
  leftOn?: DateFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: MediatorWhere | null | undefined;
  /** 编号。 Number. */
  number?: StringFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<MediatorWhere> | null | undefined;
  /** 所属组织。 Organisation. */
  organization?: MediationOrganizationWhere | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 培训日期。 Trained on. */
  trainedOn?: DateFilter | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 村(社区)。 Village or community. */
  village?: DivisionWhere | null | undefined;
};

/** 里程碑种类。 Kinds of milestone. */
export type MilestoneKind =
  /** 目标。 Aim. */
  | 'AIM'
  /** 率先。 First. */
  | 'FIRST';

/** 对“里程碑种类”的条件,各条同时成立。 Conditions on a value of type MilestoneKind; all of them hold. */
export type MilestoneKindFilter = {
  /** 等于。 Equals. */
  eq?: MilestoneKind | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<MilestoneKind> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: MilestoneKind | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<MilestoneKind> | null | undefined;
};

/** 改革的里程碑的一级排序。 One term of an order of Milestone. */
export type MilestoneOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: MilestoneOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 改革的里程碑的可排序字段。 What Milestone can be ordered by. */
export type MilestoneOrderField =
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 种类。 Kind. */
  | 'KIND'
  /** 范围:“全区”率先指自治区(A-02)。 Reach: “全区” means the autonomous region here (A-02). */
  | 'REACH'
  /** 达成日期;原文未注明为空。 Reached on; null where the source document does not say. */
  | 'REACHED_ON'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 所属子项,如 1.1;概况为 0。 Sub-item, 1.1 for one; 0 for the profile. */
  | 'SUB_ITEM'
  /** 内容。 What it is. */
  | 'TITLE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 里程碑范围。 Reaches of a milestone. */
export type MilestoneReach =
  /** 全市。 City. */
  | 'CITY'
  /** 利通区。 District. */
  | 'DISTRICT'
  /** 自治区。 Autonomous region. */
  | 'REGION';

/** 对“里程碑范围”的条件,各条同时成立。 Conditions on a value of type MilestoneReach; all of them hold. */
export type MilestoneReachFilter = {
  /** 等于。 Equals. */
  eq?: MilestoneReach | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<MilestoneReach> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: MilestoneReach | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<MilestoneReach> | null | undefined;
};

/** 筛选改革的里程碑;各条同时成立。 A filter of Milestone; all of its conditions hold. */
export type MilestoneWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<MilestoneWhere> | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 原文表述。 The document's statement. */
  fact?: DocumentFactWhere | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 种类。 Kind. */
  kind?: MilestoneKindFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: MilestoneWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<MilestoneWhere> | null | undefined;
  /** 范围:“全区”率先指自治区(A-02)。 Reach: “全区” means the autonomous region here (A-02). */
  reach?: MilestoneReachFilter | null | undefined;
  /** 达成日期;原文未注明为空。 Reached on; null where the source document does not say. */
  reachedOn?: DateFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 所属子项,如 1.1;概况为 0。 Sub-item, 1.1 for one; 0 for the profile. */
  subItem?: StringFilter | null | undefined;
  /** 内容。 What it is. */
  title?: StringFilter | null | undefined;
  /** 所属镇乡;全区的为空。 Township; null for the whole district. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 以相关的单位的网络接入为条件。 A condition on the related NetworkLink rows. */
export type NetworkLinkRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: NetworkLinkRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: NetworkLinkWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: NetworkLinkWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: NetworkLinkWhere | null | undefined;
};

/** 对相关单位的网络接入行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related NetworkLink rows; all of them hold. Only rows the viewer may see count. */
export type NetworkLinkRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: NetworkLinkWhere | null | undefined;
};

/** 筛选单位的网络接入;各条同时成立。 A filter of NetworkLink; all of its conditions hold. */
export type NetworkLinkWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<NetworkLinkWhere> | null | undefined;
  /** 接通日期;未接通为空。 Connected on; null while it is not. */
  connectedOn?: DateFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 断开日期。 Disconnected on. */
  disconnectedOn?: DateFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 种类。 Kind. */
  kind?: LinkKindFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: NetworkLinkWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<NetworkLinkWhere> | null | undefined;
  /** 应接入日期。 To be linked from. */
  requiredFrom?: DateFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 层级。 Tier. */
  tier?: LinkTierFilter | null | undefined;
  /** 镇乡;全区性的为空。 Township; null for the district. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 村(社区)。 Village or community. */
  village?: DivisionWhere | null | undefined;
};

/** 空值的位置。 Where nulls go. */
export type NullsOrder =
  /** 在前。 First. */
  | 'FIRST'
  /** 在后。 Last. */
  | 'LAST';

/** 执法证件的一级排序。 One term of an order of OfficerCertificate. */
export type OfficerCertificateOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: OfficerCertificateOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 执法证件的可排序字段。 What OfficerCertificate can be ordered by. */
export type OfficerCertificateOrderField =
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 发证日期。 Issued on. */
  | 'ISSUED_ON'
  /** 证件编号。 Certificate number. */
  | 'NUMBER'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 资格培训合格日期。 Passed the training on. */
  | 'TRAINED_ON'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 失效日期(不含):到期或离职收回。 Valid to (exclusive): expiry, or the day it was taken back. */
  | 'VALID_TO'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 以相关的执法证件为条件。 A condition on the related OfficerCertificate rows. */
export type OfficerCertificateRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: OfficerCertificateRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: OfficerCertificateWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: OfficerCertificateWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: OfficerCertificateWhere | null | undefined;
};

/** 对相关执法证件行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related OfficerCertificate rows; all of them hold. Only rows the viewer may see count. */
export type OfficerCertificateRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: OfficerCertificateWhere | null | undefined;
};

/** 筛选执法证件;各条同时成立。 A filter of OfficerCertificate; all of its conditions hold. */
export type OfficerCertificateWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<OfficerCertificateWhere> | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 发证日期。 Issued on. */
  issuedOn?: DateFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: OfficerCertificateWhere | null | undefined;
  /** 证件编号。 Certificate number. */
  number?: StringFilter | null | undefined;
  /** 执法人员。 The officer. */
  officer?: EnforcementOfficerWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<OfficerCertificateWhere> | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 资格培训合格日期。 Passed the training on. */
  trainedOn?: DateFilter | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 失效日期(不含):到期或离职收回。 Valid to (exclusive): expiry, or the day it was taken back. */
  validTo?: DateFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 执法人员职责。 Duties of officers. */
export type OfficerDuty =
  /** 负责人。 Leader. */
  | 'LEADER'
  /** 执法人员。 Officer. */
  | 'OFFICER';

/** 对“执法人员职责”的条件,各条同时成立。 Conditions on a value of type OfficerDuty; all of them hold. */
export type OfficerDutyFilter = {
  /** 等于。 Equals. */
  eq?: OfficerDuty | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<OfficerDuty> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: OfficerDuty | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<OfficerDuty> | null | undefined;
};

/** 执法人员的一段派驻的一级排序。 One term of an order of OfficerPosting. */
export type OfficerPostingOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: OfficerPostingOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 执法人员的一段派驻的可排序字段。 What OfficerPosting can be ordered by. */
export type OfficerPostingOrderField =
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 离岗日期;在岗为空。 Ended on; null while posted. */
  | 'ENDED_ON'
  /** 到岗日期。 Posted on. */
  | 'POSTED_ON'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 以相关的执法人员的一段派驻为条件。 A condition on the related OfficerPosting rows. */
export type OfficerPostingRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: OfficerPostingRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: OfficerPostingWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: OfficerPostingWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: OfficerPostingWhere | null | undefined;
};

/** 对相关执法人员的一段派驻行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related OfficerPosting rows; all of them hold. Only rows the viewer may see count. */
export type OfficerPostingRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: OfficerPostingWhere | null | undefined;
};

/** 筛选执法人员的一段派驻;各条同时成立。 A filter of OfficerPosting; all of its conditions hold. */
export type OfficerPostingWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<OfficerPostingWhere> | null | undefined;
  /** 综合执法队;在局机关为空。 The brigade; null with the bureau. */
  brigade?: EnforcementBrigadeWhere | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 离岗日期;在岗为空。 Ended on; null while posted. */
  endedOn?: DateFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: OfficerPostingWhere | null | undefined;
  /** 执法人员。 The officer. */
  officer?: EnforcementOfficerWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<OfficerPostingWhere> | null | undefined;
  /** 到岗日期。 Posted on. */
  postedOn?: DateFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡;在局机关为空。 Township; null with the bureau. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 操作的种类。 Kinds of operations. */
export type OperationKind =
  /** 变更。 Mutation. */
  | 'MUTATION'
  /** 查询。 Query. */
  | 'QUERY'
  /** 订阅。 Subscription. */
  | 'SUBSCRIPTION';

/** 排序方向。 Directions of order. */
export type OrderDirection =
  /** 升序。 Ascending. */
  | 'ASC'
  /** 降序。 Descending. */
  | 'DESC';

/** 以相关的镇乡人员经费财政保障为条件。 A condition on the related PersonnelFunding rows. */
export type PersonnelFundingRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: PersonnelFundingRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: PersonnelFundingWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: PersonnelFundingWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: PersonnelFundingWhere | null | undefined;
};

/** 对相关镇乡人员经费财政保障行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related PersonnelFunding rows; all of them hold. Only rows the viewer may see count. */
export type PersonnelFundingRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: PersonnelFundingWhere | null | undefined;
};

/** 筛选镇乡人员经费财政保障;各条同时成立。 A filter of PersonnelFunding; all of its conditions hold. */
export type PersonnelFundingWhere = {
  /** 金额,元。 Amount in yuan. */
  amount?: DecimalFilter | null | undefined;
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<PersonnelFundingWhere> | null | undefined;
  /** 比上年增加,元。 Change against the year before, yuan. */
  change?: DecimalFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: PersonnelFundingWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<PersonnelFundingWhere> | null | undefined;
  /** 上一年金额,元。 Amount of the year before, yuan. */
  previousAmount?: DecimalFilter | null | undefined;
  /** 上一年;首年为空。 The year before; null for the first. */
  previousYear?: IntFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 年份。 Year. */
  year?: IntFilter | null | undefined;
};

/** 接访下访。 Kinds of session */
export type PetitionSessionKind =
  /** 接访。 Reception. */
  | 'RECEPTION'
  /** 下访。 Visit. */
  | 'VISIT';

/** 对“接访下访”的条件,各条同时成立。 Conditions on a value of type PetitionSessionKind; all of them hold. */
export type PetitionSessionKindFilter = {
  /** 等于。 Equals. */
  eq?: PetitionSessionKind | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<PetitionSessionKind> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: PetitionSessionKind | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<PetitionSessionKind> | null | undefined;
};

/** 以相关的乡镇领导干部接访、下访为条件。 A condition on the related PetitionSession rows. */
export type PetitionSessionRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: PetitionSessionRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: PetitionSessionWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: PetitionSessionWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: PetitionSessionWhere | null | undefined;
};

/** 对相关乡镇领导干部接访、下访行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related PetitionSession rows; all of them hold. Only rows the viewer may see count. */
export type PetitionSessionRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: PetitionSessionWhere | null | undefined;
};

/** 筛选乡镇领导干部接访、下访;各条同时成立。 A filter of PetitionSession; all of its conditions hold. */
export type PetitionSessionWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<PetitionSessionWhere> | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 日期。 Held on. */
  heldOn?: DateFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 种类。 Kind. */
  kind?: PetitionSessionKindFilter | null | undefined;
  /** 反映事项数。 Matters raised. */
  matters?: IntFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: PetitionSessionWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<PetitionSessionWhere> | null | undefined;
  /** 接待人次。 Petitioners. */
  petitioners?: IntFilter | null | undefined;
  /** 当场或按期解决数。 Matters settled. */
  settled?: IntFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 村(社区)。 Village or community. */
  village?: DivisionWhere | null | undefined;
};

/** 事项、职权与改革所依据的文件的一级排序。 One term of an order of PolicyDocument. */
export type PolicyDocumentOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: PolicyDocumentOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 事项、职权与改革所依据的文件的可排序字段。 What PolicyDocument can be ordered by. */
export type PolicyDocumentOrderField =
  /** 本系统文件编码。 Code of this system. */
  | 'CODE'
  /** 依据该文件赋予的县级管理权限。 County-level powers that rest on it. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'COUNTY_POWERS_COUNT'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 依据该文件的执法事项。 Enforcement items that rest on it. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'ENFORCEMENT_ITEMS_COUNT'
  /** 依据该文件的下放。 Grants that rest on it. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'GRANTS_COUNT'
  /** 依据该文件的站所变动。 Changes of institutions that rest on it. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'INSTITUTION_CHANGES_COUNT'
  /** 印发日期;原文未注明者为空。 Issued on; null where the source document does not say. */
  | 'ISSUED_ON'
  /** 印发机关。 Issuer. */
  | 'ISSUER'
  /** 是否占位(原文未给出名称,待补录)。 Whether it is a placeholder (the source document names none). */
  | 'IS_PLACEHOLDER'
  /** 说明。 Note. */
  | 'NOTE'
  /** 文号。 Document number. */
  | 'NUMBER'
  /** 依据该文件的服务事项。 Service items that rest on it. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'SERVICE_ITEMS_COUNT'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 文件名称。 Title. */
  | 'TITLE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 筛选事项、职权与改革所依据的文件;各条同时成立。 A filter of PolicyDocument; all of its conditions hold. */
export type PolicyDocumentWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<PolicyDocumentWhere> | null | undefined;
  /** 本系统文件编码。 Code of this system. */
  code?: StringFilter | null | undefined;
  /** 依据该文件赋予的县级管理权限。 County-level powers that rest on it. */
  countyPowers?: CountyPowerRelation | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 依据该文件的执法事项。 Enforcement items that rest on it. */
  enforcementItems?: EnforcementItemRelation | null | undefined;
  /** 依据该文件的下放。 Grants that rest on it. */
  grants?: DelegationGrantRelation | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 依据该文件的站所变动。 Changes of institutions that rest on it. */
  institutionChanges?: InstitutionChangeRelation | null | undefined;
  /** 是否占位(原文未给出名称,待补录)。 Whether it is a placeholder (the source document names none). */
  isPlaceholder?: BooleanFilter | null | undefined;
  /** 印发日期;原文未注明者为空。 Issued on; null where the source document does not say. */
  issuedOn?: DateFilter | null | undefined;
  /** 印发机关。 Issuer. */
  issuer?: StringFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: PolicyDocumentWhere | null | undefined;
  /** 说明。 Note. */
  note?: StringFilter | null | undefined;
  /** 文号。 Document number. */
  number?: StringFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<PolicyDocumentWhere> | null | undefined;
  /** 依据该文件的服务事项。 Service items that rest on it. */
  serviceItems?: ServiceItemRelation | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 文件名称。 Title. */
  title?: StringFilter | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 人口口径。 Population bases. */
export type PopulationBasis =
  /** 户籍。 Registered. */
  | 'REGISTERED'
  /** 常住。 Resident. */
  | 'RESIDENT'
  /** 未注明。 Unspecified. */
  | 'UNSPECIFIED';

/** 对“人口口径”的条件,各条同时成立。 Conditions on a value of type PopulationBasis; all of them hold. */
export type PopulationBasisFilter = {
  /** 等于。 Equals. */
  eq?: PopulationBasis | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<PopulationBasis> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: PopulationBasis | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<PopulationBasis> | null | undefined;
};

/** 人口数的一级排序。 One term of an order of PopulationStat. */
export type PopulationStatOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: PopulationStatOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 人口数的可排序字段。 What PopulationStat can be ordered by. */
export type PopulationStatOrderField =
  /** 口径;原文未注明。 Basis; the document does not say. */
  | 'BASIS'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 人口,人。 Persons. */
  | 'PERSONS'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION'
  /** 年份。 Year. */
  | 'YEAR';

/** 以相关的人口数为条件。 A condition on the related PopulationStat rows. */
export type PopulationStatRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: PopulationStatRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: PopulationStatWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: PopulationStatWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: PopulationStatWhere | null | undefined;
};

/** 对相关人口数行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related PopulationStat rows; all of them hold. Only rows the viewer may see count. */
export type PopulationStatRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: PopulationStatWhere | null | undefined;
};

/** 筛选人口数;各条同时成立。 A filter of PopulationStat; all of its conditions hold. */
export type PopulationStatWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<PopulationStatWhere> | null | undefined;
  /** 口径;原文未注明。 Basis; the document does not say. */
  basis?: PopulationBasisFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 单位。 The division. */
  division?: DivisionWhere | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: PopulationStatWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<PopulationStatWhere> | null | undefined;
  /** 人口,人。 Persons. */
  persons?: IntFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 所属镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 年份。 Year. */
  year?: IntFilter | null | undefined;
};

/** 以相关的民生服务中心的岗位职责为条件。 A condition on the related PostDuty rows. */
export type PostDutyRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: PostDutyRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: PostDutyWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: PostDutyWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: PostDutyWhere | null | undefined;
};

/** 对相关民生服务中心的岗位职责行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related PostDuty rows; all of them hold. Only rows the viewer may see count. */
export type PostDutyRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: PostDutyWhere | null | undefined;
};

/** 筛选民生服务中心的岗位职责;各条同时成立。 A filter of PostDuty; all of its conditions hold. */
export type PostDutyWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<PostDutyWhere> | null | undefined;
  /** 中心。 The centre. */
  centre?: ServiceCentreWhere | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 职责。 Duty. */
  duty?: StringFilter | null | undefined;
  /** 起用日期。 In force from. */
  effectiveFrom?: DateFilter | null | undefined;
  /** 停用日期(不含)。 In force until (exclusive). */
  effectiveTo?: DateFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: PostDutyWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<PostDutyWhere> | null | undefined;
  /** 岗位。 Post. */
  post?: StringFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 记录来源。 Where a record comes from. */
export type RecordSource =
  /** 演示数据。 Demo data. */
  | 'DEMO'
  /** 原文数字。 A figure of the source document. */
  | 'DOCUMENT'
  /** 手工录入。 Entered by hand. */
  | 'ENTERED'
  /** 批量导入。 Imported. */
  | 'IMPORTED'
  /** 官方公开统计(如统计用区划代码)。 Official public statistics (division codes, for one). */
  | 'OFFICIAL';

/** 对“记录来源”的条件,各条同时成立。 Conditions on a value of type RecordSource; all of them hold. */
export type RecordSourceFilter = {
  /** 等于。 Equals. */
  eq?: RecordSource | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<RecordSource> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: RecordSource | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<RecordSource> | null | undefined;
};

/** 七项任务。 The seven tasks. S-106 */
export type ReformTaskKind =
  /** 装备配备。 Equipping. */
  | 'EQUIPMENT'
  /** 职能整合。 Integrating functions. */
  | 'FUNCTIONS'
  /** 机构设置。 Setting up the institution. */
  | 'INSTITUTION'
  /** 力量下沉。 Moving strength down. */
  | 'SINKING'
  /** 力量整合。 Integrating strength. */
  | 'STRENGTH'
  /** 队伍组建。 Building the team. */
  | 'TEAM'
  /** 资格培训。 Qualification training. */
  | 'TRAINING';

/** 对“七项任务”的条件,各条同时成立。 Conditions on a value of type ReformTaskKind; all of them hold. */
export type ReformTaskKindFilter = {
  /** 等于。 Equals. */
  eq?: ReformTaskKind | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<ReformTaskKind> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: ReformTaskKind | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<ReformTaskKind> | null | undefined;
};

/** 综合执法改革的一项任务的一级排序。 One term of an order of ReformTask. */
export type ReformTaskOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: ReformTaskOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 综合执法改革的一项任务的可排序字段。 What ReformTask can be ordered by. */
export type ReformTaskOrderField =
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 完成日期。 Done on. */
  | 'DONE_ON'
  /** 要求完成日期。 Due on. */
  | 'DUE_ON'
  /** 佐证。 Evidence. */
  | 'EVIDENCE'
  /** 任务。 Task. */
  | 'KIND'
  /** 开始日期。 Planned from. */
  | 'PLANNED_ON'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 状态。 Status. */
  | 'STATUS'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 以相关的综合执法改革的一项任务为条件。 A condition on the related ReformTask rows. */
export type ReformTaskRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: ReformTaskRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: ReformTaskWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: ReformTaskWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: ReformTaskWhere | null | undefined;
};

/** 对相关综合执法改革的一项任务行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related ReformTask rows; all of them hold. Only rows the viewer may see count. */
export type ReformTaskRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: ReformTaskWhere | null | undefined;
};

/** 任务状态。 Task statuses. */
export type ReformTaskStatus =
  /** 已完成。 Done. */
  | 'DONE'
  /** 进行中。 In progress. */
  | 'IN_PROGRESS'
  /** 未开始。 Not started. */
  | 'NOT_STARTED';

/** 对“任务状态”的条件,各条同时成立。 Conditions on a value of type ReformTaskStatus; all of them hold. */
export type ReformTaskStatusFilter = {
  /** 等于。 Equals. */
  eq?: ReformTaskStatus | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<ReformTaskStatus> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: ReformTaskStatus | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<ReformTaskStatus> | null | undefined;
};

/** 筛选综合执法改革的一项任务;各条同时成立。 A filter of ReformTask; all of its conditions hold. */
export type ReformTaskWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<ReformTaskWhere> | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 完成日期。 Done on. */
  doneOn?: DateFilter | null | undefined;
  /** 要求完成日期。 Due on. */
  dueOn?: DateFilter | null | undefined;
  /** 佐证。 Evidence. */
  evidence?: StringFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 任务。 Task. */
  kind?: ReformTaskKindFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: ReformTaskWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<ReformTaskWhere> | null | undefined;
  /** 开始日期。 Planned from. */
  plannedOn?: DateFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 状态。 Status. */
  status?: ReformTaskStatusFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 撤、调、并、转。 Abolish, adjust, merge, transfer. S-123 */
export type RestructureAction =
  /** 撤。 Abolish. */
  | 'ABOLISH'
  /** 调。 Adjust. */
  | 'ADJUST'
  /** 并。 Merge. */
  | 'MERGE'
  /** 转。 Transfer. */
  | 'TRANSFER';

/** 对“撤、调、并、转”的条件,各条同时成立。 Conditions on a value of type RestructureAction; all of them hold. */
export type RestructureActionFilter = {
  /** 等于。 Equals. */
  eq?: RestructureAction | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<RestructureAction> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: RestructureAction | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<RestructureAction> | null | undefined;
};

/** 奖励办法的一个锚点的一级排序。 One term of an order of RewardAnchor. */
export type RewardAnchorOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: RewardAnchorOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 奖励办法的一个锚点的可排序字段。 What RewardAnchor can be ordered by. */
export type RewardAnchorOrderField =
  /** 奖励额,元。 Award, yuan. */
  | 'AWARD'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 增幅,百分数。 Growth in per cent. */
  | 'GROWTH'
  /** 是否为建议(原文只有 10%→5 万元、30%→10 万元)。 Whether it is ours; the document has 10 % for 50,000 and 30 % for 100,000 yuan only. */
  | 'PROPOSED'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 以相关的奖励办法的一个锚点为条件。 A condition on the related RewardAnchor rows. */
export type RewardAnchorRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: RewardAnchorRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: RewardAnchorWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: RewardAnchorWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: RewardAnchorWhere | null | undefined;
};

/** 对相关奖励办法的一个锚点行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related RewardAnchor rows; all of them hold. Only rows the viewer may see count. */
export type RewardAnchorRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: RewardAnchorWhere | null | undefined;
};

/** 筛选奖励办法的一个锚点;各条同时成立。 A filter of RewardAnchor; all of its conditions hold. */
export type RewardAnchorWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<RewardAnchorWhere> | null | undefined;
  /** 奖励额,元。 Award, yuan. */
  award?: DecimalFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 增幅,百分数。 Growth in per cent. */
  growth?: DecimalFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: RewardAnchorWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<RewardAnchorWhere> | null | undefined;
  /** 所属办法。 Its policy. */
  policy?: RewardPolicyWhere | null | undefined;
  /** 是否为建议(原文只有 10%→5 万元、30%→10 万元)。 Whether it is ours; the document has 10 % for 50,000 and 30 % for 100,000 yuan only. */
  proposed?: BooleanFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 一村一年的奖励认定的一级排序。 One term of an order of RewardAward. */
export type RewardAwardOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: RewardAwardOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 一村一年的奖励认定的可排序字段。 What RewardAward can be ordered by. */
export type RewardAwardOrderField =
  /** 奖励额,元;未奖励为 0。 Award, yuan; 0 without one. */
  | 'AMOUNT'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 认定日期。 Decided on. */
  | 'DECIDED_ON'
  /** 英文说明。 Explanation in English. */
  | 'EXPLANATION_EN'
  /** 中文说明。 Explanation in Chinese. */
  | 'EXPLANATION_ZH'
  /** 增幅,百分数,截断到四位小数;无法计算为空。 Growth in per cent, cut to four decimals; null when it cannot be computed. */
  | 'GROWTH'
  /** 当年经营收入,元。 Operating income of the year, yuan. */
  | 'INCOME'
  /** 上年经营收入,元;缺失为空。 Operating income of the year before, yuan; null when missing. */
  | 'PREVIOUS_INCOME'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 认定结果。 Outcome. */
  | 'STATUS'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION'
  /** 收入所属年份。 Year of the income. */
  | 'YEAR';

/** 以相关的一村一年的奖励认定为条件。 A condition on the related RewardAward rows. */
export type RewardAwardRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: RewardAwardRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: RewardAwardWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: RewardAwardWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: RewardAwardWhere | null | undefined;
};

/** 对相关一村一年的奖励认定行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related RewardAward rows; all of them hold. Only rows the viewer may see count. */
export type RewardAwardRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: RewardAwardWhere | null | undefined;
};

/** 筛选一村一年的奖励认定;各条同时成立。 A filter of RewardAward; all of its conditions hold. */
export type RewardAwardWhere = {
  /** 奖励额,元;未奖励为 0。 Award, yuan; 0 without one. */
  amount?: DecimalFilter | null | undefined;
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<RewardAwardWhere> | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 认定日期。 Decided on. */
  decidedOn?: DateFilter | null | undefined;
  /** 英文说明。 Explanation in English. */
  explanationEn?: StringFilter | null | undefined;
  /** 中文说明。 Explanation in Chinese. */
  explanationZh?: StringFilter | null | undefined;
  /** 增幅,百分数,截断到四位小数;无法计算为空。 Growth in per cent, cut to four decimals; null when it cannot be computed. */
  growth?: DecimalFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 当年经营收入,元。 Operating income of the year, yuan. */
  income?: DecimalFilter | null | undefined;
  /** 所依年度账。 The ledger it was made from. */
  ledger?: VillageLedgerWhere | null | undefined;
  /** 不成立。 Does not hold. */
  not?: RewardAwardWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<RewardAwardWhere> | null | undefined;
  /** 所依办法。 The policy it was made by. */
  policy?: RewardPolicyWhere | null | undefined;
  /** 上年经营收入,元;缺失为空。 Operating income of the year before, yuan; null when missing. */
  previousIncome?: DecimalFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 认定结果。 Outcome. */
  status?: RewardStatusFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 村。 Village. */
  village?: DivisionWhere | null | undefined;
  /** 收入所属年份。 Year of the income. */
  year?: IntFilter | null | undefined;
};

/** 奖励折算办法。 How a reward follows from growth. */
export type RewardMethod =
  /** 线性:两锚点之间按比例折算。 Linear: in proportion between two anchors. */
  | 'LINEAR'
  /** 分档:达到某锚点即得其金额,直至下一锚点。 Stepped: each anchor's amount up to the next anchor. */
  | 'STEPPED';

/** 对“奖励折算办法”的条件,各条同时成立。 Conditions on a value of type RewardMethod; all of them hold. */
export type RewardMethodFilter = {
  /** 等于。 Equals. */
  eq?: RewardMethod | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<RewardMethod> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: RewardMethod | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<RewardMethod> | null | undefined;
};

/** 奖励办法的一个版本的一级排序。 One term of an order of RewardPolicy. */
export type RewardPolicyOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: RewardPolicyOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 奖励办法的一个版本的可排序字段。 What RewardPolicy can be ordered by. */
export type RewardPolicyOrderField =
  /** 锚点:增幅与奖励额。 Anchors: growth and award. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'ANCHORS_COUNT'
  /** 依此作出的奖励认定。 Decisions made by it. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'AWARDS_COUNT'
  /** 依据文件。 Basis document. */
  | 'BASIS'
  /** 编码。 Code. */
  | 'CODE'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 生效日期;从未启用的备选方案为空。 In force from; null for a preset never put into force. */
  | 'EFFECTIVE_FROM'
  /** 失效日期(不含);现行为空。 In force until (exclusive); null while it holds. */
  | 'EFFECTIVE_TO'
  /** 经营收入门槛,元。 Floor of operating income, yuan. S-411.a */
  | 'INCOME_FLOOR'
  /** 折算办法。 How the award follows from growth. */
  | 'METHOD'
  /** 英文名称。 Name in English. */
  | 'NAME_EN'
  /** 中文名称。 Name in Chinese. */
  | 'NAME_ZH'
  /** 说明。 Note. */
  | 'NOTE'
  /** 是否为建议(原文未规定的部分)。 Whether it holds proposals of ours that the document does not state. A-06 */
  | 'PROPOSED'
  /** 奖励额向下取整的单位,元。 Awards are rounded down to whole multiples of this, yuan. */
  | 'ROUND_TO'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 筛选奖励办法的一个版本;各条同时成立。 A filter of RewardPolicy; all of its conditions hold. */
export type RewardPolicyWhere = {
  /** 锚点:增幅与奖励额。 Anchors: growth and award. */
  anchors?: RewardAnchorRelation | null | undefined;
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<RewardPolicyWhere> | null | undefined;
  /** 依此作出的奖励认定。 Decisions made by it. */
  awards?: RewardAwardRelation | null | undefined;
  /** 依据文件。 Basis document. */
  basis?: StringFilter | null | undefined;
  /** 编码。 Code. */
  code?: StringFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 生效日期;从未启用的备选方案为空。 In force from; null for a preset never put into force. */
  effectiveFrom?: DateFilter | null | undefined;
  /** 失效日期(不含);现行为空。 In force until (exclusive); null while it holds. */
  effectiveTo?: DateFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 经营收入门槛,元。 Floor of operating income, yuan. S-411.a */
  incomeFloor?: DecimalFilter | null | undefined;
  /** 折算办法。 How the award follows from growth. */
  method?: RewardMethodFilter | null | undefined;
  /** 英文名称。 Name in English. */
  nameEn?: StringFilter | null | undefined;
  /** 中文名称。 Name in Chinese. */
  nameZh?: StringFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: RewardPolicyWhere | null | undefined;
  /** 说明。 Note. */
  note?: StringFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<RewardPolicyWhere> | null | undefined;
  /** 是否为建议(原文未规定的部分)。 Whether it holds proposals of ours that the document does not state. A-06 */
  proposed?: BooleanFilter | null | undefined;
  /** 奖励额向下取整的单位,元。 Awards are rounded down to whole multiples of this, yuan. */
  roundTo?: DecimalFilter | null | undefined;
  /** 能搜到:汉字片段、全拼、拼音首字母,容一字之误。 Is found by this search: Chinese text, pinyin or initials, one wrong character allowed. */
  search?: string | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 奖励认定结果。 Outcomes of the reward rule. */
export type RewardStatus =
  /** 奖励。 Awarded. */
  | 'AWARDED'
  /** 人工审核:上年收入缺失或不为正。 Reviewed by people: the year before is missing or not positive. */
  | 'MANUAL_REVIEW'
  /** 不符合条件。 Not eligible. */
  | 'NOT_ELIGIBLE';

/** 对“奖励认定结果”的条件,各条同时成立。 Conditions on a value of type RewardStatus; all of them hold. */
export type RewardStatusFilter = {
  /** 等于。 Equals. */
  eq?: RewardStatus | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<RewardStatus> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: RewardStatus | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<RewardStatus> | null | undefined;
};

/** 农村公路等级。 Grades of rural road */
export type RoadGrade =
  /** 县道。 County road. */
  | 'COUNTY_ROAD'
  /** 乡道。 Township road. */
  | 'TOWNSHIP_ROAD'
  /** 村道。 Village road. */
  | 'VILLAGE_ROAD';

/** 对“农村公路等级”的条件,各条同时成立。 Conditions on a value of type RoadGrade; all of them hold. */
export type RoadGradeFilter = {
  /** 等于。 Equals. */
  eq?: RoadGrade | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<RoadGrade> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: RoadGrade | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<RoadGrade> | null | undefined;
};

/** 路面。 Road surfaces */
export type RoadSurface =
  /** 沥青。 Asphalt. */
  | 'ASPHALT'
  /** 水泥。 Concrete. */
  | 'CONCRETE'
  /** 砂石。 Gravel. */
  | 'GRAVEL';

/** 对“路面”的条件,各条同时成立。 Conditions on a value of type RoadSurface; all of them hold. */
export type RoadSurfaceFilter = {
  /** 等于。 Equals. */
  eq?: RoadSurface | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<RoadSurface> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: RoadSurface | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<RoadSurface> | null | undefined;
};

/** 角色。 Roles. */
export type Role =
  /** 管理员。 Administrator. */
  | 'ADMIN'
  /** 分析员。 Analyst. */
  | 'ANALYST'
  /** 乡镇办事员,只见本镇乡。 Township clerk, sees one township only. */
  | 'CLERK'
  /** 领导。 Leader. */
  | 'LEADER'
  /** 伙伴部门。 Partner department. */
  | 'PARTNER';

/** 以相关的乡村通车道路为条件。 A condition on the related RuralRoad rows. */
export type RuralRoadRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: RuralRoadRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: RuralRoadWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: RuralRoadWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: RuralRoadWhere | null | undefined;
};

/** 对相关乡村通车道路行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related RuralRoad rows; all of them hold. Only rows the viewer may see count. */
export type RuralRoadRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: RuralRoadWhere | null | undefined;
};

/** 筛选乡村通车道路;各条同时成立。 A filter of RuralRoad; all of its conditions hold. */
export type RuralRoadWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<RuralRoadWhere> | null | undefined;
  /** 封闭日期。 Closed on. */
  closedOn?: DateFilter | null | undefined;
  /** 路线编号。 Route number. */
  code?: StringFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 等级。 Grade. */
  grade?: RoadGradeFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 里程,公里。 Length in km. */
  lengthKm?: DecimalFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: RuralRoadWhere | null | undefined;
  /** 通车日期。 Open to traffic since. */
  openedOn?: DateFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<RuralRoadWhere> | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 路面。 Surface. */
  surface?: RoadSurfaceFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 村(社区)。 Village or community. */
  village?: DivisionWhere | null | undefined;
};

/** 要保存的查询。 A query to be saved. */
export type SaveQueryInput = {
  /** GraphQL 文档,至多 32 KB。 The GraphQL document, at most 32 KB. */
  document: string;
  /** 修改已有的查询时,读到它时的版本;新存时不写。 The version one has read, to change a query; absent to save a new one. */
  expectedVersion?: number | null | undefined;
  /** 是否与本县共享。 Whether it is shared within the county. */
  shared?: boolean;
  /** 标题,1 至 80 字。 Title, 1 to 80 characters. */
  title: string;
  /** 变量的 JSON 文本,至多 32 KB。 Variables as JSON text, at most 32 KB. */
  variables?: string;
};

/** 挂职去向。 Hosts of a secondment. S-422 */
export type SecondmentHost =
  /** 江苏。 Jiangsu. */
  | 'JIANGSU'
  /** 其他发达地区。 Other developed region. */
  | 'OTHER_DEVELOPED'
  /** 自治区厅局。 Department of the autonomous region. */
  | 'REGIONAL_DEPT'
  /** 浙江。 Zhejiang. */
  | 'ZHEJIANG';

/** 对“挂职去向”的条件,各条同时成立。 Conditions on a value of type SecondmentHost; all of them hold. */
export type SecondmentHostFilter = {
  /** 等于。 Equals. */
  eq?: SecondmentHost | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<SecondmentHost> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: SecondmentHost | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<SecondmentHost> | null | undefined;
};

/** 挂职种类。 Kinds of secondment */
export type SecondmentKind =
  /** 挂职。 Secondment. */
  | 'SECONDMENT'
  /** 跟班。 Shadowing. */
  | 'SHADOWING';

/** 对“挂职种类”的条件,各条同时成立。 Conditions on a value of type SecondmentKind; all of them hold. */
export type SecondmentKindFilter = {
  /** 等于。 Equals. */
  eq?: SecondmentKind | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<SecondmentKind> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: SecondmentKind | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<SecondmentKind> | null | undefined;
};

/** 以相关的挂职跟班锻炼为条件。 A condition on the related Secondment rows. */
export type SecondmentRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: SecondmentRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: SecondmentWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: SecondmentWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: SecondmentWhere | null | undefined;
};

/** 对相关挂职跟班锻炼行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related Secondment rows; all of them hold. Only rows the viewer may see count. */
export type SecondmentRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: SecondmentWhere | null | undefined;
};

/** 筛选挂职跟班锻炼;各条同时成立。 A filter of Secondment; all of its conditions hold. */
export type SecondmentWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<SecondmentWhere> | null | undefined;
  /** 批次年份。 Year of the cohort. */
  cohort?: IntFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 结束日期。 Ends on. */
  endedOn?: DateFilter | null | undefined;
  /** 去向。 Host. */
  host?: SecondmentHostFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 种类。 Kind. */
  kind?: SecondmentKindFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: SecondmentWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<SecondmentWhere> | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 干部。 The cadre. */
  staff?: StaffWhere | null | undefined;
  /** 开始日期。 Started on. */
  startedOn?: DateFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 服务对象。 Audiences. */
export type ServiceAudience =
  /** 两者。 Both. */
  | 'BOTH'
  /** 法人。 Legal persons. */
  | 'ORGANIZATION'
  /** 自然人。 Natural persons. */
  | 'PERSON';

/** 对“服务对象”的条件,各条同时成立。 Conditions on a value of type ServiceAudience; all of them hold. */
export type ServiceAudienceFilter = {
  /** 等于。 Equals. */
  eq?: ServiceAudience | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<ServiceAudience> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: ServiceAudience | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<ServiceAudience> | null | undefined;
};

/** 以相关的标准化乡镇民生服务中心为条件。 A condition on the related ServiceCentre rows. */
export type ServiceCentreRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: ServiceCentreRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: ServiceCentreWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: ServiceCentreWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: ServiceCentreWhere | null | undefined;
};

/** 对相关标准化乡镇民生服务中心行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related ServiceCentre rows; all of them hold. Only rows the viewer may see count. */
export type ServiceCentreRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: ServiceCentreWhere | null | undefined;
};

/** 筛选标准化乡镇民生服务中心;各条同时成立。 A filter of ServiceCentre; all of its conditions hold. */
export type ServiceCentreWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<ServiceCentreWhere> | null | undefined;
  /** 建设方式。 How it was built. */
  buildMode?: CentreBuildModeFilter | null | undefined;
  /** “五统一”检查。 Checks of the five unifications. */
  checks?: UnificationCheckRelation | null | undefined;
  /** 停用日期。 Closed on. */
  closedOn?: DateFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 岗位职责。 Post duties. */
  duties?: PostDutyRelation | null | undefined;
  /** 面积,平方米。 Floor area in m². */
  floorArea?: DecimalFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 名称。 Name. */
  name?: StringFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: ServiceCentreWhere | null | undefined;
  /** 启用日期。 Opened on. */
  openedOn?: DateFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<ServiceCentreWhere> | null | undefined;
  /** 能搜到:汉字片段、全拼、拼音首字母,容一字之误。 Is found by this search: Chinese text, pinyin or initials, one wrong character allowed. */
  search?: string | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 标准化验收日期;未达标为空。 Accepted as standardised on; null while it is not. */
  standardisedOn?: DateFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 服务窗口数。 Service windows. */
  windows?: IntFilter | null | undefined;
};

/** 申请渠道。 Channels. */
export type ServiceChannel =
  /** 帮办代办。 By an assistant. */
  | 'ASSISTED'
  /** 自助终端。 Kiosk. */
  | 'KIOSK'
  /** 网上。 Online. */
  | 'ONLINE'
  /** 窗口。 Window. */
  | 'WINDOW';

/** 对“申请渠道”的条件,各条同时成立。 Conditions on a value of type ServiceChannel; all of them hold. */
export type ServiceChannelFilter = {
  /** 等于。 Equals. */
  eq?: ServiceChannel | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<ServiceChannel> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: ServiceChannel | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<ServiceChannel> | null | undefined;
};

/** 以相关的新招录公务员的最低服务年限为条件。 A condition on the related ServiceCommitment rows. */
export type ServiceCommitmentRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: ServiceCommitmentRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: ServiceCommitmentWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: ServiceCommitmentWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: ServiceCommitmentWhere | null | undefined;
};

/** 对相关新招录公务员的最低服务年限行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related ServiceCommitment rows; all of them hold. Only rows the viewer may see count. */
export type ServiceCommitmentRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: ServiceCommitmentWhere | null | undefined;
};

/** 筛选新招录公务员的最低服务年限;各条同时成立。 A filter of ServiceCommitment; all of its conditions hold. */
export type ServiceCommitmentWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<ServiceCommitmentWhere> | null | undefined;
  /** 服务期满日期。 Committed until. */
  commitUntil?: DateFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 约束终止日期:期满或离开,取早者。 The first day on which it binds no more: fulfilled or left, whichever is earlier. */
  endsOn?: DateFilter | null | undefined;
  /** 进入期满前一年的日期。 The day from which its end is within a year. */
  expiringFrom?: DateFilter | null | undefined;
  /** 说明,英文。 Explanation in English. */
  explanationEn?: StringFilter | null | undefined;
  /** 说明,中文。 Explanation in Chinese. */
  explanationZh?: StringFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 离开镇乡日期。 Left the township on. */
  leftOn?: DateFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: ServiceCommitmentWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<ServiceCommitmentWhere> | null | undefined;
  /** 特批依据文件。 The document of that decision. */
  overrideDocument?: StringFilter | null | undefined;
  /** 提前离开的特批理由;未提前离开为空。 Why the organisation department let them go early; null when nobody did. */
  overrideReason?: StringFilter | null | undefined;
  /** 起算日期(含试用期)。 Counted from, probation included. */
  recruitedOn?: DateFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 工作人员。 The member of staff. */
  staff?: StaffWhere | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 年限。 Years. */
  years?: IntFilter | null | undefined;
};

/** 下放种类。 Kinds of delegation. */
export type ServiceDelegation =
  /** 行政职权(28 项)。 Administrative power (28). */
  | 'POWER'
  /** 公共服务(35 项)。 Public service (35). */
  | 'SERVICE';

/** 对“下放种类”的条件,各条同时成立。 Conditions on a value of type ServiceDelegation; all of them hold. */
export type ServiceDelegationFilter = {
  /** 等于。 Equals. */
  eq?: ServiceDelegation | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<ServiceDelegation> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: ServiceDelegation | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<ServiceDelegation> | null | undefined;
};

/** 政务服务事项的一级排序。 One term of an order of ServiceItem. */
export type ServiceItemOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: ServiceItemOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 政务服务事项的可排序字段。 What ServiceItem can be ordered by. */
export type ServiceItemOrderField =
  /** 受理条件。 Conditions of acceptance. */
  | 'ACCEPTANCE_CONDITIONS'
  /** 服务对象。 Whom it serves. */
  | 'AUDIENCE'
  /** 基本编码。 Basic code. */
  | 'BASIC_CODE'
  /** 是否属于基本公共服务。 Whether it is a basic public service. */
  | 'BASIC_PUBLIC_SERVICE'
  /** 是否收费。 Whether a fee is charged. */
  | 'CHARGED'
  /** 本系统事项编码(GB/T 39554 编码另列)。 Item code of this system (the GB/T 39554 codes stand apart). */
  | 'CODE'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 下放种类;未下放为空。 How it is delegated to townships; null where it is not. */
  | 'DELEGATION'
  /** 下放事件。 Delegation events. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'DELEGATION_EVENTS_COUNT'
  /** 行使层级。 Level of exercise. */
  | 'EXERCISE_LEVEL'
  /** 办理流程公示日期。 Day the procedure was published. S-215 */
  | 'FLOW_PUBLISHED_ON'
  /** 下放情况。 Grants to townships. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'GRANTS_COUNT'
  /** 承办机构。 Handling institution. */
  | 'HANDLING_INSTITUTION'
  /** 办件类型。 Handling type. */
  | 'HANDLING_TYPE'
  /** 实施编码。 Implementation code. */
  | 'IMPLEMENTATION_CODE'
  /** 实施主体。 Implementing body. */
  | 'IMPLEMENTING_BODY'
  /** 是否占位(原文未给出名称,待补录)。 Whether it is a placeholder (the document gives no name). */
  | 'IS_PLACEHOLDER'
  /** 设定依据。 Legal basis. */
  | 'LEGAL_BASIS'
  /** 申请材料。 Application materials. */
  | 'MATERIALS'
  /** 事项名称。 Item name. */
  | 'NAME'
  /** 是否由民生服务中心一站式办理。 Handled one-stop by the livelihood-services centre. S-216 */
  | 'ONE_STOP'
  /** 依该下放职权办理的执法案件。 Enforcement cases under this delegated power. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'POWER_CASES_COUNT'
  /** 承诺办结时限,工作日。 Promised limit in working days. */
  | 'PROMISED_DAYS'
  /** 该事项的办件。 Requests for this item. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'REQUESTS_COUNT'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 法定办结时限,工作日。 Statutory limit in working days. S-214 */
  | 'STATUTORY_DAYS'
  /** 事项类型。 Item type. */
  | 'TYPE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 生效日期。 Valid from. */
  | 'VALID_FROM'
  /** 失效日期(不含)。 Valid to (exclusive). */
  | 'VALID_TO'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION'
  /** 到办事现场次数。 Visits in person needed. */
  | 'VISITS';

/** 以相关的政务服务事项为条件。 A condition on the related ServiceItem rows. */
export type ServiceItemRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: ServiceItemRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: ServiceItemWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: ServiceItemWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: ServiceItemWhere | null | undefined;
};

/** 对相关政务服务事项行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related ServiceItem rows; all of them hold. Only rows the viewer may see count. */
export type ServiceItemRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: ServiceItemWhere | null | undefined;
};

/** 事项类型(GB/T 39046 习用)。 Item types. */
export type ServiceItemType =
  /** 行政强制。 Compulsion. */
  | 'COMPULSION'
  /** 行政确认。 Confirmation. */
  | 'CONFIRMATION'
  /** 行政检查。 Inspection. */
  | 'INSPECTION'
  /** 行政许可。 Licence. */
  | 'LICENSE'
  /** 其他行政权力。 Other power. */
  | 'OTHER_POWER'
  /** 行政给付。 Payment. */
  | 'PAYMENT'
  /** 行政处罚。 Penalty. */
  | 'PENALTY'
  /** 公共服务。 Public service. */
  | 'PUBLIC_SERVICE'
  /** 行政奖励。 Reward. */
  | 'REWARD';

/** 对“事项类型”的条件,各条同时成立。 Conditions on a value of type ServiceItemType; all of them hold. */
export type ServiceItemTypeFilter = {
  /** 等于。 Equals. */
  eq?: ServiceItemType | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<ServiceItemType> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: ServiceItemType | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<ServiceItemType> | null | undefined;
};

/** 筛选政务服务事项;各条同时成立。 A filter of ServiceItem; all of its conditions hold. */
export type ServiceItemWhere = {
  /** 受理条件。 Conditions of acceptance. */
  acceptanceConditions?: StringFilter | null | undefined;
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<ServiceItemWhere> | null | undefined;
  /** 服务对象。 Whom it serves. */
  audience?: ServiceAudienceFilter | null | undefined;
  /** 基本编码。 Basic code. */
  basicCode?: StringFilter | null | undefined;
  /** 是否属于基本公共服务。 Whether it is a basic public service. */
  basicPublicService?: BooleanFilter | null | undefined;
  /** 依据文件。 The document it rests on. */
  basis?: PolicyDocumentWhere | null | undefined;
  /** 是否收费。 Whether a fee is charged. */
  charged?: BooleanFilter | null | undefined;
  /** 本系统事项编码(GB/T 39554 编码另列)。 Item code of this system (the GB/T 39554 codes stand apart). */
  code?: StringFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 下放种类;未下放为空。 How it is delegated to townships; null where it is not. */
  delegation?: ServiceDelegationFilter | null | undefined;
  /** 下放事件。 Delegation events. */
  delegationEvents?: DelegationEventRelation | null | undefined;
  /** 行使层级。 Level of exercise. */
  exerciseLevel?: ExerciseLevelFilter | null | undefined;
  /** 办理流程公示日期。 Day the procedure was published. S-215 */
  flowPublishedOn?: DateFilter | null | undefined;
  /** 下放情况。 Grants to townships. */
  grants?: DelegationGrantRelation | null | undefined;
  /** 承办机构。 Handling institution. */
  handlingInstitution?: StringFilter | null | undefined;
  /** 办件类型。 Handling type. */
  handlingType?: HandlingTypeFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 实施编码。 Implementation code. */
  implementationCode?: StringFilter | null | undefined;
  /** 实施主体。 Implementing body. */
  implementingBody?: StringFilter | null | undefined;
  /** 是否占位(原文未给出名称,待补录)。 Whether it is a placeholder (the document gives no name). */
  isPlaceholder?: BooleanFilter | null | undefined;
  /** 设定依据。 Legal basis. */
  legalBasis?: StringFilter | null | undefined;
  /** 申请材料。 Application materials. */
  materials?: StringFilter | null | undefined;
  /** 事项名称。 Item name. */
  name?: StringFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: ServiceItemWhere | null | undefined;
  /** 是否由民生服务中心一站式办理。 Handled one-stop by the livelihood-services centre. S-216 */
  oneStop?: BooleanFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<ServiceItemWhere> | null | undefined;
  /** 依该下放职权办理的执法案件。 Enforcement cases under this delegated power. */
  powerCases?: EnforcementCaseRelation | null | undefined;
  /** 承诺办结时限,工作日。 Promised limit in working days. */
  promisedDays?: IntFilter | null | undefined;
  /** 该事项的办件。 Requests for this item. */
  requests?: ServiceRequestRelation | null | undefined;
  /** 能搜到:汉字片段、全拼、拼音首字母,容一字之误。 Is found by this search: Chinese text, pinyin or initials, one wrong character allowed. */
  search?: string | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 法定办结时限,工作日。 Statutory limit in working days. S-214 */
  statutoryDays?: IntFilter | null | undefined;
  /** 事项类型。 Item type. */
  type?: ServiceItemTypeFilter | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 生效日期。 Valid from. */
  validFrom?: DateFilter | null | undefined;
  /** 失效日期(不含)。 Valid to (exclusive). */
  validTo?: DateFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 到办事现场次数。 Visits in person needed. */
  visits?: IntFilter | null | undefined;
};

/** 政务服务办件的一级排序。 One term of an order of ServiceRequest. */
export type ServiceRequestOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: ServiceRequestOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 政务服务办件的可排序字段。 What ServiceRequest can be ordered by. */
export type ServiceRequestOrderField =
  /** 受理日期。 Accepted on. */
  | 'ACCEPTED_ON'
  /** 申请渠道。 Channel. */
  | 'CHANNEL'
  /** 办结日期。 Closed on. */
  | 'CLOSED_ON'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 应办结日期。 Due on. */
  | 'DUE_ON'
  /** 在哪一级办结。 Level at which it was handled. */
  | 'HANDLED_LEVEL'
  /** 办件编号。 Request number. */
  | 'NUMBER'
  /** 好差评,1 至 5;未评为空。 Rating 1 to 5; null when not rated. GB/T 39735 */
  | 'RATING'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 状态。 Status. */
  | 'STATUS'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 以相关的政务服务办件为条件。 A condition on the related ServiceRequest rows. */
export type ServiceRequestRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: ServiceRequestRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: ServiceRequestWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: ServiceRequestWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: ServiceRequestWhere | null | undefined;
};

/** 对相关政务服务办件行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related ServiceRequest rows; all of them hold. Only rows the viewer may see count. */
export type ServiceRequestRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: ServiceRequestWhere | null | undefined;
};

/** 办件状态。 Request statuses. */
export type ServiceRequestStatus =
  /** 已受理。 Accepted. */
  | 'ACCEPTED'
  /** 已办结。 Closed. */
  | 'CLOSED'
  /** 办理中。 In progress. */
  | 'IN_PROGRESS'
  /** 不予办理。 Refused. */
  | 'REFUSED'
  /** 申请人撤回。 Withdrawn. */
  | 'WITHDRAWN';

/** 对“办件状态”的条件,各条同时成立。 Conditions on a value of type ServiceRequestStatus; all of them hold. */
export type ServiceRequestStatusFilter = {
  /** 等于。 Equals. */
  eq?: ServiceRequestStatus | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<ServiceRequestStatus> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: ServiceRequestStatus | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<ServiceRequestStatus> | null | undefined;
};

/** 筛选政务服务办件;各条同时成立。 A filter of ServiceRequest; all of its conditions hold. */
export type ServiceRequestWhere = {
  /** 受理日期。 Accepted on. */
  acceptedOn?: DateFilter | null | undefined;
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<ServiceRequestWhere> | null | undefined;
  /** 申请渠道。 Channel. */
  channel?: ServiceChannelFilter | null | undefined;
  /** 办结日期。 Closed on. */
  closedOn?: DateFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 应办结日期。 Due on. */
  dueOn?: DateFilter | null | undefined;
  /** 在哪一级办结。 Level at which it was handled. */
  handledLevel?: HandledLevelFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 事项。 The item. */
  item?: ServiceItemWhere | null | undefined;
  /** 不成立。 Does not hold. */
  not?: ServiceRequestWhere | null | undefined;
  /** 办件编号。 Request number. */
  number?: StringFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<ServiceRequestWhere> | null | undefined;
  /** 好差评,1 至 5;未评为空。 Rating 1 to 5; null when not rated. GB/T 39735 */
  rating?: IntFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 状态。 Status. */
  status?: ServiceRequestStatusFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 村(社区)。 Village or community. */
  village?: DivisionWhere | null | undefined;
};

/** 新招录公务员最低服务年限的一级排序。 One term of an order of ServiceTermPolicy. */
export type ServiceTermPolicyOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: ServiceTermPolicyOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 新招录公务员最低服务年限的可排序字段。 What ServiceTermPolicy can be ordered by. */
export type ServiceTermPolicyOrderField =
  /** 依据文件。 Basis document. */
  | 'BASIS'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 生效日期。 In force from. */
  | 'EFFECTIVE_FROM'
  /** 失效日期(不含);现行为空。 In force until (exclusive); null while it holds. */
  | 'EFFECTIVE_TO'
  /** 说明。 Note. */
  | 'NOTE'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION'
  /** 年限,含试用期。 Years, probation included. */
  | 'YEARS';

/** 筛选新招录公务员最低服务年限;各条同时成立。 A filter of ServiceTermPolicy; all of its conditions hold. */
export type ServiceTermPolicyWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<ServiceTermPolicyWhere> | null | undefined;
  /** 依据文件。 Basis document. */
  basis?: StringFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 生效日期。 In force from. */
  effectiveFrom?: DateFilter | null | undefined;
  /** 失效日期(不含);现行为空。 In force until (exclusive); null while it holds. */
  effectiveTo?: DateFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: ServiceTermPolicyWhere | null | undefined;
  /** 说明。 Note. */
  note?: StringFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<ServiceTermPolicyWhere> | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 年限,含试用期。 Years, probation included. */
  years?: IntFilter | null | undefined;
};

/** 性别。 Sex. */
export type Sex =
  /** 女。 Female. */
  | 'FEMALE'
  /** 男。 Male. */
  | 'MALE'
  /** 未说明。 Not stated. */
  | 'NOT_STATED'
  /** 未知。 Unknown. */
  | 'UNKNOWN';

/** 对“性别”的条件,各条同时成立。 Conditions on a value of type Sex; all of them hold. */
export type SexFilter = {
  /** 等于。 Equals. */
  eq?: Sex | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<Sex> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: Sex | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<Sex> | null | undefined;
};

/** 农村集体经营性资产股份合作制改革的一级排序。 One term of an order of ShareReform. */
export type ShareReformOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: ShareReformOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 农村集体经营性资产股份合作制改革的可排序字段。 What ShareReform can be ordered by. */
export type ShareReformOrderField =
  /** 批次。 Batch. */
  | 'BATCH'
  /** 完成日期。 Completed on. */
  | 'COMPLETED_ON'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 分红。 Dividends. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'DIVIDENDS_COUNT'
  /** 成员人数。 Members. */
  | 'MEMBERS'
  /** 量化经营性净资产,元。 Operating net assets quantified, yuan. */
  | 'NET_ASSETS'
  /** 股份总数。 Shares. */
  | 'SHARES'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 启动日期。 Started on. */
  | 'STARTED_ON'
  /** 所处步骤。 Step reached. */
  | 'STEP'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 以相关的农村集体经营性资产股份合作制改革为条件。 A condition on the related ShareReform rows. */
export type ShareReformRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: ShareReformRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: ShareReformWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: ShareReformWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: ShareReformWhere | null | undefined;
};

/** 对相关农村集体经营性资产股份合作制改革行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related ShareReform rows; all of them hold. Only rows the viewer may see count. */
export type ShareReformRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: ShareReformWhere | null | undefined;
};

/** 股改步骤。 Steps of the share reform. */
export type ShareReformStep =
  /** 清产核资。 Asset verification. */
  | 'ASSET_VERIFICATION'
  /** 成立股份经济合作社。 Cooperative founded. */
  | 'COOPERATIVE'
  /** 分红。 Dividends. */
  | 'DIVIDEND'
  /** 成员身份确认。 Membership. */
  | 'MEMBERSHIP'
  /** 折股量化。 Quantification into shares. */
  | 'QUANTIFICATION'
  /** 登记赋码。 Registration. */
  | 'REGISTRATION';

/** 对“股改步骤”的条件,各条同时成立。 Conditions on a value of type ShareReformStep; all of them hold. */
export type ShareReformStepFilter = {
  /** 等于。 Equals. */
  eq?: ShareReformStep | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<ShareReformStep> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: ShareReformStep | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<ShareReformStep> | null | undefined;
};

/** 筛选农村集体经营性资产股份合作制改革;各条同时成立。 A filter of ShareReform; all of its conditions hold. */
export type ShareReformWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<ShareReformWhere> | null | undefined;
  /** 批次。 Batch. */
  batch?: IntFilter | null | undefined;
  /** 完成日期。 Completed on. */
  completedOn?: DateFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 分红。 Dividends. */
  dividends?: DividendRelation | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 成员人数。 Members. */
  members?: IntFilter | null | undefined;
  /** 量化经营性净资产,元。 Operating net assets quantified, yuan. */
  netAssets?: DecimalFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: ShareReformWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<ShareReformWhere> | null | undefined;
  /** 股份总数。 Shares. */
  shares?: IntFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 启动日期。 Started on. */
  startedOn?: DateFilter | null | undefined;
  /** 所处步骤。 Step reached. */
  step?: ShareReformStepFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 村。 Village. */
  village?: DivisionWhere | null | undefined;
};

/** 慢操作的次序。 Orders of slow operations. */
export type SlowOperationOrder =
  /** 运行次数。 Number of runs. */
  | 'COUNT'
  /** 最近一次运行。 The latest run. */
  | 'LAST_SEEN'
  /** 最长一次的时长。 Duration of the longest run. */
  | 'MAX'
  /** 时长的中位数。 Median duration. */
  | 'MEDIAN'
  /** 每次运行的 SQL 时间(平均)。 SQL time per run, on average. */
  | 'SQL_TIME';

/** 人员身份。 Kinds of staff */
export type StaffKind =
  /** 公务员。 Civil servant. */
  | 'CIVIL_SERVANT'
  /** 事业人员。 Institution staff. */
  | 'INSTITUTION';

/** 对“人员身份”的条件,各条同时成立。 Conditions on a value of type StaffKind; all of them hold. */
export type StaffKindFilter = {
  /** 等于。 Equals. */
  eq?: StaffKind | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<StaffKind> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: StaffKind | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<StaffKind> | null | undefined;
};

/** 职务层次。 Posts. S-425 */
export type StaffPost =
  /** 乡科级副职。 Deputy section chief. */
  | 'DEPUTY_CHIEF'
  /** 其他。 Other. */
  | 'MEMBER'
  /** 乡科级正职。 Section chief. */
  | 'SECTION_CHIEF';

/** 对“职务层次”的条件,各条同时成立。 Conditions on a value of type StaffPost; all of them hold. */
export type StaffPostFilter = {
  /** 等于。 Equals. */
  eq?: StaffPost | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<StaffPost> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: StaffPost | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<StaffPost> | null | undefined;
};

/** 职级。 Ranks. S-425 */
export type StaffRank =
  /** 一级科员。 First-grade clerk. */
  | 'CLERK_1'
  /** 二级科员。 Second-grade clerk. */
  | 'CLERK_2'
  /** 不套改职级。 Not ranked. */
  | 'NOT_RANKED'
  /** 试用期。 On probation. */
  | 'PROBATION'
  /** 一级主任科员。 First-grade principal clerk. */
  | 'RESEARCHER_1'
  /** 二级主任科员。 Second-grade principal clerk. */
  | 'RESEARCHER_2'
  /** 三级主任科员。 Third-grade principal clerk. */
  | 'RESEARCHER_3'
  /** 四级主任科员。 Fourth-grade principal clerk. */
  | 'RESEARCHER_4';

/** 对“职级”的条件,各条同时成立。 Conditions on a value of type StaffRank; all of them hold. */
export type StaffRankFilter = {
  /** 等于。 Equals. */
  eq?: StaffRank | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<StaffRank> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: StaffRank | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<StaffRank> | null | undefined;
};

/** 以相关的镇乡工作人员为条件。 A condition on the related Staff rows. */
export type StaffRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: StaffRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: StaffWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: StaffWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: StaffWhere | null | undefined;
};

/** 对相关镇乡工作人员行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related Staff rows; all of them hold. Only rows the viewer may see count. */
export type StaffRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: StaffWhere | null | undefined;
};

/** 筛选镇乡工作人员;各条同时成立。 A filter of Staff; all of its conditions hold. */
export type StaffWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<StaffWhere> | null | undefined;
  /** 服务期。 Service commitments. */
  commitments?: ServiceCommitmentRelation | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 到镇乡工作日期。 In the township since. */
  joinedOn?: DateFilter | null | undefined;
  /** 身份。 Kind. */
  kind?: StaffKindFilter | null | undefined;
  /** 调离或离职日期。 Left on. */
  leftOn?: DateFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: StaffWhere | null | undefined;
  /** 编号。 Number. */
  number?: StringFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<StaffWhere> | null | undefined;
  /** 职务层次。 Post. */
  post?: StaffPostFilter | null | undefined;
  /** 职级。 Rank. */
  rank?: StaffRankFilter | null | undefined;
  /** 职级确定日期;无职级为空。 Ranked on; null without a rank. */
  rankedOn?: DateFilter | null | undefined;
  /** 录用日期。 Recruited on. */
  recruitedOn?: DateFilter | null | undefined;
  /** 挂职跟班。 Secondments. */
  secondments?: SecondmentRelation | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 农村基层党组织星级绩效补贴标准的一级排序。 One term of an order of StarSubsidyRule. */
export type StarSubsidyRuleOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: StarSubsidyRuleOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 农村基层党组织星级绩效补贴标准的可排序字段。 What StarSubsidyRule can be ordered by. */
export type StarSubsidyRuleOrderField =
  /** 依据文件。 Basis document. */
  | 'BASIS'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 生效日期。 In force from. */
  | 'EFFECTIVE_FROM'
  /** 失效日期(不含);现行为空。 In force until (exclusive); null while it holds. */
  | 'EFFECTIVE_TO'
  /** 说明。 Note. */
  | 'NOTE'
  /** 占基本报酬的百分数。 Per cent of the basic remuneration. A-07 */
  | 'RATE'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 党组织星级。 Stars of the Party organisation. */
  | 'STARS'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 筛选农村基层党组织星级绩效补贴标准;各条同时成立。 A filter of StarSubsidyRule; all of its conditions hold. */
export type StarSubsidyRuleWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<StarSubsidyRuleWhere> | null | undefined;
  /** 依据文件。 Basis document. */
  basis?: StringFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 生效日期。 In force from. */
  effectiveFrom?: DateFilter | null | undefined;
  /** 失效日期(不含);现行为空。 In force until (exclusive); null while it holds. */
  effectiveTo?: DateFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: StarSubsidyRuleWhere | null | undefined;
  /** 说明。 Note. */
  note?: StringFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<StarSubsidyRuleWhere> | null | undefined;
  /** 占基本报酬的百分数。 Per cent of the basic remuneration. A-07 */
  rate?: DecimalFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 党组织星级。 Stars of the Party organisation. */
  stars?: IntFilter | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 站点种类。 Kinds of station */
export type StationKind =
  /** 志愿服务点。 Point. */
  | 'POINT'
  /** 志愿服务站。 Station. */
  | 'STATION';

/** 对“站点种类”的条件,各条同时成立。 Conditions on a value of type StationKind; all of them hold. */
export type StationKindFilter = {
  /** 等于。 Equals. */
  eq?: StationKind | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<StationKind> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: StationKind | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<StationKind> | null | undefined;
};

/** 对 String 值的条件,各条同时成立。 Conditions on a value of type String; all of them hold. */
export type StringFilter = {
  /** 在两值之间,含两端。 Between two values, both included. */
  between?: StringRange | null | undefined;
  /** 包含。 Contains. */
  contains?: string | null | undefined;
  /** 等于。 Equals. */
  eq?: string | null | undefined;
  /** 大于。 Greater than. */
  gt?: string | null | undefined;
  /** 大于或等于。 Greater than or equal. */
  gte?: string | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<string> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 小于。 Less than. */
  lt?: string | null | undefined;
  /** 小于或等于。 Less than or equal. */
  lte?: string | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: string | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<string> | null | undefined;
  /** 以此开头。 Starts with. */
  startsWith?: string | null | undefined;
};

/** 两端都含的范围。 A range with both ends included. */
export type StringRange = {
  /** 起(含)。 From, included. */
  from: string;
  /** 止(含)。 To, included. */
  to: string;
};

/** 以相关的系统与一个镇乡的对接为条件。 A condition on the related SystemIntegration rows. */
export type SystemIntegrationRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: SystemIntegrationRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: SystemIntegrationWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: SystemIntegrationWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: SystemIntegrationWhere | null | undefined;
};

/** 对相关系统与一个镇乡的对接行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related SystemIntegration rows; all of them hold. Only rows the viewer may see count. */
export type SystemIntegrationRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: SystemIntegrationWhere | null | undefined;
};

/** 筛选系统与一个镇乡的对接;各条同时成立。 A filter of SystemIntegration; all of its conditions hold. */
export type SystemIntegrationWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<SystemIntegrationWhere> | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 对接日期;未对接为空。 Integrated on; null while it is not. */
  integratedOn?: DateFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: SystemIntegrationWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<SystemIntegrationWhere> | null | undefined;
  /** 计划日期。 Planned on. */
  plannedOn?: DateFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 状态。 Status. */
  status?: IntegrationStatusFilter | null | undefined;
  /** 系统。 The system. */
  system?: ExternalSystemWhere | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 文本排序规则。 How text is ordered. */
export type TextCollation =
  /** 按编码。 By code point. */
  | 'CODEPOINT'
  /** 按拼音。 By pinyin. */
  | 'PINYIN'
  /** 按笔画。 By strokes. */
  | 'STROKE';

/** 以相关的“五统一”检查为条件。 A condition on the related UnificationCheck rows. */
export type UnificationCheckRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: UnificationCheckRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: UnificationCheckWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: UnificationCheckWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: UnificationCheckWhere | null | undefined;
};

/** 对相关“五统一”检查行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related UnificationCheck rows; all of them hold. Only rows the viewer may see count. */
export type UnificationCheckRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: UnificationCheckWhere | null | undefined;
};

/** 筛选“五统一”检查;各条同时成立。 A filter of UnificationCheck; all of its conditions hold. */
export type UnificationCheckWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<UnificationCheckWhere> | null | undefined;
  /** 中心。 The centre. */
  centre?: ServiceCentreWhere | null | undefined;
  /** 检查日期。 Checked on. */
  checkedOn?: DateFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 标准。 Criterion. */
  criterion?: UnificationCriterionFilter | null | undefined;
  /** 佐证。 Evidence. */
  evidence?: StringFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: UnificationCheckWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<UnificationCheckWhere> | null | undefined;
  /** 达标日期;未达标为空。 Passed on; null while it is not. */
  passedOn?: DateFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** “五统一”。 The five unifications. S-201 */
export type UnificationCriterion =
  /** 统一考核制度。 Appraisal rules. */
  | 'APPRAISAL'
  /** 统一服务设施。 Service facilities. */
  | 'FACILITIES'
  /** 统一服务制度。 Service rules. */
  | 'RULES'
  /** 统一场所标识。 Premises signage. */
  | 'SIGNAGE'
  /** 统一人员配备。 Staffing. */
  | 'STAFFING';

/** 对““五统一””的条件,各条同时成立。 Conditions on a value of type UnificationCriterion; all of them hold. */
export type UnificationCriterionFilter = {
  /** 等于。 Equals. */
  eq?: UnificationCriterion | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<UnificationCriterion> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: UnificationCriterion | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<UnificationCriterion> | null | undefined;
};

/** 取值状态。 Statuses of a value. */
export type ValueStatus =
  /** 完整。 Complete. */
  | 'COMPLETE'
  /** 暂无上报。 Nothing reported. */
  | 'MISSING'
  /** 期间未完,或数据未覆盖全期。 The period is not over, or the data do not cover all of it. */
  | 'PARTIAL';

/** 以相关的村干部为条件。 A condition on the related VillageCadre rows. */
export type VillageCadreRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: VillageCadreRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: VillageCadreWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: VillageCadreWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: VillageCadreWhere | null | undefined;
};

/** 对相关村干部行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related VillageCadre rows; all of them hold. Only rows the viewer may see count. */
export type VillageCadreRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: VillageCadreWhere | null | undefined;
};

/** 筛选村干部;各条同时成立。 A filter of VillageCadre; all of its conditions hold. */
export type VillageCadreWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<VillageCadreWhere> | null | undefined;
  /** 任职日期。 Appointed on. */
  appointedOn?: DateFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 列入优秀村干部名单的日期;未列入为空。 On the list of excellent cadres since; null when not. */
  excellentSince?: DateFilter | null | undefined;
  /** 体检。 Health checks. */
  healthChecks?: HealthCheckRelation | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 意外伤害保险。 Insurance. */
  insurances?: CadreInsuranceRelation | null | undefined;
  /** 卸任日期。 Left on. */
  leftOn?: DateFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: VillageCadreWhere | null | undefined;
  /** 编号。 Number. */
  number?: StringFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<VillageCadreWhere> | null | undefined;
  /** 职务。 Post. */
  post?: VillagePostFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 在职教育。 Training. */
  trainings?: CadreTrainingRelation | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 村(社区)。 Village or community. */
  village?: DivisionWhere | null | undefined;
};

/** 村集体经济年度账的一级排序。 One term of an order of VillageLedger. */
export type VillageLedgerOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: VillageLedgerOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 村集体经济年度账的可排序字段。 What VillageLedger can be ordered by. */
export type VillageLedgerOrderField =
  /** 是否已锁定(年度结账)。 Whether the year is closed. */
  | 'CLOSED'
  /** 发包及上交收入,元。 Contract income, yuan. */
  | 'CONTRACT_INCOME'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 总支出,元。 Total expense, yuan. */
  | 'EXPENSE'
  /** 投资收益,元。 Investment income, yuan. */
  | 'INVESTMENT_INCOME'
  /** 非经营性资产,元。 Non-operating assets, yuan. */
  | 'NON_OPERATING_ASSETS'
  /** 经营性资产,元。 Operating assets, yuan. */
  | 'OPERATING_ASSETS'
  /** 经营收入,元。 Operating income, yuan. */
  | 'OPERATING_INCOME'
  /** 其他收入,元。 Other income, yuan. */
  | 'OTHER_INCOME'
  /** 资源性资产面积,亩。 Resource assets, mu. */
  | 'RESOURCE_MU'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 补助收入,元。 Subsidy income, yuan. */
  | 'SUBSIDY_INCOME'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION'
  /** 年份。 Year. */
  | 'YEAR';

/** 以相关的村集体经济年度账为条件。 A condition on the related VillageLedger rows. */
export type VillageLedgerRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: VillageLedgerRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: VillageLedgerWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: VillageLedgerWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: VillageLedgerWhere | null | undefined;
};

/** 对相关村集体经济年度账行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related VillageLedger rows; all of them hold. Only rows the viewer may see count. */
export type VillageLedgerRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: VillageLedgerWhere | null | undefined;
};

/** 筛选村集体经济年度账;各条同时成立。 A filter of VillageLedger; all of its conditions hold. */
export type VillageLedgerWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<VillageLedgerWhere> | null | undefined;
  /** 是否已锁定(年度结账)。 Whether the year is closed. */
  closed?: BooleanFilter | null | undefined;
  /** 发包及上交收入,元。 Contract income, yuan. */
  contractIncome?: DecimalFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 总支出,元。 Total expense, yuan. */
  expense?: DecimalFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 投资收益,元。 Investment income, yuan. */
  investmentIncome?: DecimalFilter | null | undefined;
  /** 非经营性资产,元。 Non-operating assets, yuan. */
  nonOperatingAssets?: DecimalFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: VillageLedgerWhere | null | undefined;
  /** 经营性资产,元。 Operating assets, yuan. */
  operatingAssets?: DecimalFilter | null | undefined;
  /** 经营收入,元。 Operating income, yuan. */
  operatingIncome?: DecimalFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<VillageLedgerWhere> | null | undefined;
  /** 其他收入,元。 Other income, yuan. */
  otherIncome?: DecimalFilter | null | undefined;
  /** 资源性资产面积,亩。 Resource assets, mu. */
  resourceMu?: DecimalFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 补助收入,元。 Subsidy income, yuan. */
  subsidyIncome?: DecimalFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 村。 Village. */
  village?: DivisionWhere | null | undefined;
  /** 年份。 Year. */
  year?: IntFilter | null | undefined;
};

/** 村干部职务。 Posts of village cadres */
export type VillagePost =
  /** 副职。 Deputy. */
  | 'DEPUTY'
  /** 村(居)委会主任。 Head of the committee. */
  | 'DIRECTOR'
  /** 委员。 Member. */
  | 'MEMBER'
  /** 党组织书记。 Party secretary. */
  | 'SECRETARY';

/** 对“村干部职务”的条件,各条同时成立。 Conditions on a value of type VillagePost; all of them hold. */
export type VillagePostFilter = {
  /** 等于。 Equals. */
  eq?: VillagePost | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<VillagePost> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: VillagePost | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<VillagePost> | null | undefined;
};

/** 选调生到村任职规定的一级排序。 One term of an order of VillagePostingPolicy. */
export type VillagePostingPolicyOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: VillagePostingPolicyOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 选调生到村任职规定的可排序字段。 What VillagePostingPolicy can be ordered by. */
export type VillagePostingPolicyOrderField =
  /** 依据文件。 Basis document. */
  | 'BASIS'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 生效日期。 In force from. */
  | 'EFFECTIVE_FROM'
  /** 失效日期(不含);现行为空。 In force until (exclusive); null while it holds. */
  | 'EFFECTIVE_TO'
  /** 录用后多少天未到村即预警(建议)。 Days after recruitment before a missing posting warns (proposed). */
  | 'GRACE_DAYS'
  /** 到村任职月数。 Months in a village. */
  | 'MONTHS'
  /** 说明。 Note. */
  | 'NOTE'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 筛选选调生到村任职规定;各条同时成立。 A filter of VillagePostingPolicy; all of its conditions hold. */
export type VillagePostingPolicyWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<VillagePostingPolicyWhere> | null | undefined;
  /** 依据文件。 Basis document. */
  basis?: StringFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 生效日期。 In force from. */
  effectiveFrom?: DateFilter | null | undefined;
  /** 失效日期(不含);现行为空。 In force until (exclusive); null while it holds. */
  effectiveTo?: DateFilter | null | undefined;
  /** 录用后多少天未到村即预警(建议)。 Days after recruitment before a missing posting warns (proposed). */
  graceDays?: IntFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 到村任职月数。 Months in a village. */
  months?: IntFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: VillagePostingPolicyWhere | null | undefined;
  /** 说明。 Note. */
  note?: StringFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<VillagePostingPolicyWhere> | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 筛选志愿服务品牌;各条同时成立。 A filter of VolunteerBrand; all of its conditions hold. */
export type VolunteerBrandWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<VolunteerBrandWhere> | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 说明。 Description. */
  description?: StringFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 名称。 Name. */
  name?: StringFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: VolunteerBrandWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<VolunteerBrandWhere> | null | undefined;
  /** 项目。 Projects. */
  projects?: VolunteerProjectRelation | null | undefined;
  /** 能搜到:汉字片段、全拼、拼音首字母,容一字之误。 Is found by this search: Chinese text, pinyin or initials, one wrong character allowed. */
  search?: string | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
};

/** 服务领域。 Fields of service. */
export type VolunteerField =
  /** 关爱儿童。 Children. */
  | 'CHILDREN'
  /** 文明实践。 Civility practice. */
  | 'CIVILITY'
  /** 社区服务。 Community service. */
  | 'COMMUNITY'
  /** 文化教育。 Culture and education. */
  | 'CULTURE_EDUCATION'
  /** 扶老助残。 Elderly and disabled. */
  | 'ELDERLY_DISABLED'
  /** 应急救援。 Emergency rescue. */
  | 'EMERGENCY'
  /** 环境保护。 Environment. */
  | 'ENVIRONMENT'
  /** 赛会服务。 Events. */
  | 'EVENTS'
  /** 卫生健康。 Health. */
  | 'HEALTH'
  /** 法律服务。 Legal service. */
  | 'LEGAL'
  /** 其他。 Other. */
  | 'OTHER'
  /** 扶贫济困。 Poverty relief. */
  | 'POVERTY_RELIEF';

/** 对“服务领域”的条件,各条同时成立。 Conditions on a value of type VolunteerField; all of them hold. */
export type VolunteerFieldFilter = {
  /** 等于。 Equals. */
  eq?: VolunteerField | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<VolunteerField> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: VolunteerField | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<VolunteerField> | null | undefined;
};

/** 实名注册志愿者的一级排序。 One term of an order of Volunteer. */
export type VolunteerOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: VolunteerOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 实名注册志愿者的可排序字段。 What Volunteer can be ordered by. */
export type VolunteerOrderField =
  /** 出生年份。 Year of birth. */
  | 'BIRTH_YEAR'
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 志愿者编号。 Volunteer number. */
  | 'NUMBER'
  /** 服务记录。 Service records. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'RECORDS_COUNT'
  /** 注册日期。 Registered on. */
  | 'REGISTERED_ON'
  /** 性别(GB/T 2261.1)。 Sex (GB/T 2261.1). */
  | 'SEX'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 志愿服务组织种类。 Kinds of volunteer organisation. */
export type VolunteerOrganizationKind =
  /** 企业。 Enterprise. */
  | 'ENTERPRISE'
  /** 机关单位。 Government body. */
  | 'GOVERNMENT'
  /** 学校。 School. */
  | 'SCHOOL'
  /** 社会组织。 Social organisation. */
  | 'SOCIAL'
  /** 镇乡志愿服务队。 Township team. */
  | 'TOWNSHIP_TEAM'
  /** 村(社区)志愿队。 Village or community team. */
  | 'VILLAGE_TEAM';

/** 对“志愿服务组织种类”的条件,各条同时成立。 Conditions on a value of type VolunteerOrganizationKind; all of them hold. */
export type VolunteerOrganizationKindFilter = {
  /** 等于。 Equals. */
  eq?: VolunteerOrganizationKind | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<VolunteerOrganizationKind> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: VolunteerOrganizationKind | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<VolunteerOrganizationKind> | null | undefined;
};

/** 志愿服务组织的一级排序。 One term of an order of VolunteerOrganization. */
export type VolunteerOrganizationOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: VolunteerOrganizationOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 志愿服务组织的可排序字段。 What VolunteerOrganization can be ordered by. */
export type VolunteerOrganizationOrderField =
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 注销日期。 Deregistered on. */
  | 'DEREGISTERED_ON'
  /** 种类。 Kind. */
  | 'KIND'
  /** 名称。 Name. */
  | 'NAME'
  /** 项目。 Projects. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'PROJECTS_COUNT'
  /** 登记日期。 Registered on. */
  | 'REGISTERED_ON'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION'
  /** 志愿者。 Volunteers. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'VOLUNTEERS_COUNT';

/** 以相关的志愿服务组织为条件。 A condition on the related VolunteerOrganization rows. */
export type VolunteerOrganizationRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: VolunteerOrganizationRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: VolunteerOrganizationWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: VolunteerOrganizationWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: VolunteerOrganizationWhere | null | undefined;
};

/** 对相关志愿服务组织行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related VolunteerOrganization rows; all of them hold. Only rows the viewer may see count. */
export type VolunteerOrganizationRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: VolunteerOrganizationWhere | null | undefined;
};

/** 筛选志愿服务组织;各条同时成立。 A filter of VolunteerOrganization; all of its conditions hold. */
export type VolunteerOrganizationWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<VolunteerOrganizationWhere> | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 注销日期。 Deregistered on. */
  deregisteredOn?: DateFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 种类。 Kind. */
  kind?: VolunteerOrganizationKindFilter | null | undefined;
  /** 名称。 Name. */
  name?: StringFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: VolunteerOrganizationWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<VolunteerOrganizationWhere> | null | undefined;
  /** 项目。 Projects. */
  projects?: VolunteerProjectRelation | null | undefined;
  /** 登记日期。 Registered on. */
  registeredOn?: DateFilter | null | undefined;
  /** 能搜到:汉字片段、全拼、拼音首字母,容一字之误。 Is found by this search: Chinese text, pinyin or initials, one wrong character allowed. */
  search?: string | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡;区级组织为空。 Township; null for district-level bodies. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 村(社区)。 Village or community. */
  village?: DivisionWhere | null | undefined;
  /** 志愿者。 Volunteers. */
  volunteers?: VolunteerRelation | null | undefined;
};

/** 志愿服务项目的一级排序。 One term of an order of VolunteerProject. */
export type VolunteerProjectOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: VolunteerProjectOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 志愿服务项目的可排序字段。 What VolunteerProject can be ordered by. */
export type VolunteerProjectOrderField =
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 结束日期。 Ended on. */
  | 'ENDED_ON'
  /** 服务领域。 Field of service. */
  | 'FIELD'
  /** 名称。 Name. */
  | 'NAME'
  /** 计划人数。 Planned participants. */
  | 'PLANNED_PARTICIPANTS'
  /** 服务记录。 Service records. 按行数,只计可见的行。 By the number of rows, those the viewer may see. */
  | 'RECORDS_COUNT'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 开始日期。 Started on. */
  | 'STARTED_ON'
  /** 状态。 Status. */
  | 'STATUS'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 以相关的志愿服务项目为条件。 A condition on the related VolunteerProject rows. */
export type VolunteerProjectRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: VolunteerProjectRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: VolunteerProjectWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: VolunteerProjectWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: VolunteerProjectWhere | null | undefined;
};

/** 对相关志愿服务项目行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related VolunteerProject rows; all of them hold. Only rows the viewer may see count. */
export type VolunteerProjectRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: VolunteerProjectWhere | null | undefined;
};

/** 项目状态。 Project statuses. */
export type VolunteerProjectStatus =
  /** 已结束。 Ended. */
  | 'ENDED'
  /** 进行中。 Running. */
  | 'RUNNING';

/** 对“项目状态”的条件,各条同时成立。 Conditions on a value of type VolunteerProjectStatus; all of them hold. */
export type VolunteerProjectStatusFilter = {
  /** 等于。 Equals. */
  eq?: VolunteerProjectStatus | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<VolunteerProjectStatus> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: VolunteerProjectStatus | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<VolunteerProjectStatus> | null | undefined;
};

/** 筛选志愿服务项目;各条同时成立。 A filter of VolunteerProject; all of its conditions hold. */
export type VolunteerProjectWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<VolunteerProjectWhere> | null | undefined;
  /** 品牌。 Brand. */
  brand?: VolunteerBrandWhere | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 结束日期。 Ended on. */
  endedOn?: DateFilter | null | undefined;
  /** 服务领域。 Field of service. */
  field?: VolunteerFieldFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 名称。 Name. */
  name?: StringFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: VolunteerProjectWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<VolunteerProjectWhere> | null | undefined;
  /** 组织。 Organisation. */
  organization?: VolunteerOrganizationWhere | null | undefined;
  /** 计划人数。 Planned participants. */
  plannedParticipants?: IntFilter | null | undefined;
  /** 服务记录。 Service records. */
  records?: VolunteerServiceRecordRelation | null | undefined;
  /** 能搜到:汉字片段、全拼、拼音首字母,容一字之误。 Is found by this search: Chinese text, pinyin or initials, one wrong character allowed. */
  search?: string | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 开始日期。 Started on. */
  startedOn?: DateFilter | null | undefined;
  /** 状态。 Status. */
  status?: VolunteerProjectStatusFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 村(社区)。 Village or community. */
  village?: DivisionWhere | null | undefined;
};

/** 以相关的实名注册志愿者为条件。 A condition on the related Volunteer rows. */
export type VolunteerRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: VolunteerRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: VolunteerWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: VolunteerWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: VolunteerWhere | null | undefined;
};

/** 对相关实名注册志愿者行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related Volunteer rows; all of them hold. Only rows the viewer may see count. */
export type VolunteerRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: VolunteerWhere | null | undefined;
};

/** 志愿服务记录的一级排序。 One term of an order of VolunteerServiceRecord. */
export type VolunteerServiceRecordOrder = {
  /** 文本排序规则,只用于文本。 Collation, for text only. */
  collation?: TextCollation | null | undefined;
  /** 方向。 Direction. */
  direction?: OrderDirection | null | undefined;
  /** 字段。 The field. */
  field: VolunteerServiceRecordOrderField;
  /** 空值位置。 Where nulls go. */
  nulls?: NullsOrder | null | undefined;
};

/** 志愿服务记录的可排序字段。 What VolunteerServiceRecord can be ordered by. */
export type VolunteerServiceRecordOrderField =
  /** 建立时刻。 When the record was made. */
  | 'CREATED_AT'
  /** 评价,1 至 5。 Evaluation 1 to 5. */
  | 'EVALUATION'
  /** 时长,小时,半小时为一档。 Hours, in steps of half an hour. */
  | 'HOURS'
  /** 服务日期(多日服务取末日)。 Served on (last day of a service over several days). */
  | 'SERVED_ON'
  /** 记录来源。 Where the record comes from. */
  | 'SOURCE'
  /** 最近修改时刻。 When the record last changed. */
  | 'UPDATED_AT'
  /** 版本号,每次修改加一。 Version, one more with every change. */
  | 'VERSION';

/** 以相关的志愿服务记录为条件。 A condition on the related VolunteerServiceRecord rows. */
export type VolunteerServiceRecordRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: VolunteerServiceRecordRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: VolunteerServiceRecordWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: VolunteerServiceRecordWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: VolunteerServiceRecordWhere | null | undefined;
};

/** 对相关志愿服务记录行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related VolunteerServiceRecord rows; all of them hold. Only rows the viewer may see count. */
export type VolunteerServiceRecordRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: VolunteerServiceRecordWhere | null | undefined;
};

/** 筛选志愿服务记录;各条同时成立。 A filter of VolunteerServiceRecord; all of its conditions hold. */
export type VolunteerServiceRecordWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<VolunteerServiceRecordWhere> | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 评价,1 至 5。 Evaluation 1 to 5. */
  evaluation?: IntFilter | null | undefined;
  /** 时长,小时,半小时为一档。 Hours, in steps of half an hour. */
  hours?: DecimalFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: VolunteerServiceRecordWhere | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<VolunteerServiceRecordWhere> | null | undefined;
  /** 项目。 Project. */
  project?: VolunteerProjectWhere | null | undefined;
  /** 服务日期(多日服务取末日)。 Served on (last day of a service over several days). */
  servedOn?: DateFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 村(社区)。 Village or community. */
  village?: DivisionWhere | null | undefined;
  /** 志愿者。 Volunteer. */
  volunteer?: VolunteerWhere | null | undefined;
};

/** 以相关的志愿服务站为条件。 A condition on the related VolunteerStation rows. */
export type VolunteerStationRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: VolunteerStationRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: VolunteerStationWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: VolunteerStationWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: VolunteerStationWhere | null | undefined;
};

/** 对相关志愿服务站行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related VolunteerStation rows; all of them hold. Only rows the viewer may see count. */
export type VolunteerStationRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: VolunteerStationWhere | null | undefined;
};

/** 筛选志愿服务站;各条同时成立。 A filter of VolunteerStation; all of its conditions hold. */
export type VolunteerStationWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<VolunteerStationWhere> | null | undefined;
  /** 撤销日期。 Closed on. */
  closedOn?: DateFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 种类。 Kind. */
  kind?: StationKindFilter | null | undefined;
  /** 名称。 Name. */
  name?: StringFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: VolunteerStationWhere | null | undefined;
  /** 设立日期。 Opened on. */
  openedOn?: DateFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<VolunteerStationWhere> | null | undefined;
  /** 能搜到:汉字片段、全拼、拼音首字母,容一字之误。 Is found by this search: Chinese text, pinyin or initials, one wrong character allowed. */
  search?: string | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 村(社区)。 Village or community. */
  village?: DivisionWhere | null | undefined;
};

/** 筛选实名注册志愿者;各条同时成立。 A filter of Volunteer; all of its conditions hold. */
export type VolunteerWhere = {
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<VolunteerWhere> | null | undefined;
  /** 出生年份。 Year of birth. */
  birthYear?: IntFilter | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: VolunteerWhere | null | undefined;
  /** 志愿者编号。 Volunteer number. */
  number?: StringFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<VolunteerWhere> | null | undefined;
  /** 所属组织。 Organisation. */
  organization?: VolunteerOrganizationWhere | null | undefined;
  /** 服务记录。 Service records. */
  records?: VolunteerServiceRecordRelation | null | undefined;
  /** 注册日期。 Registered on. */
  registeredOn?: DateFilter | null | undefined;
  /** 性别(GB/T 2261.1)。 Sex (GB/T 2261.1). */
  sex?: SexFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 村(社区)。 Village or community. */
  village?: DivisionWhere | null | undefined;
};

/** 以相关的农村妇女创业担保贷款为条件。 A condition on the related WomenLoan rows. */
export type WomenLoanRelation = {
  /** 符合的行有多少。 How many rows match. */
  count?: WomenLoanRelationCount | null | undefined;
  /** 每一行都符合(没有行也算)。 Every row matches; true without rows. */
  every?: WomenLoanWhere | null | undefined;
  /** 没有一行符合。 No row matches. */
  none?: WomenLoanWhere | null | undefined;
  /** 至少一行符合。 At least one row matches. */
  some?: WomenLoanWhere | null | undefined;
};

/** 对相关农村妇女创业担保贷款行数的条件,各条同时成立;只计可见的行。 Conditions on the number of related WomenLoan rows; all of them hold. Only rows the viewer may see count. */
export type WomenLoanRelationCount = {
  /** 等于。 Equals. */
  eq?: number | null | undefined;
  /** 多于。 More than. */
  gt?: number | null | undefined;
  /** 不少于。 At least. */
  gte?: number | null | undefined;
  /** 少于。 Fewer than. */
  lt?: number | null | undefined;
  /** 不多于。 At most. */
  lte?: number | null | undefined;
  /** 不等于。 Does not equal. */
  ne?: number | null | undefined;
  /** 只计符合此条件的行。 Counts only the rows that match. */
  where?: WomenLoanWhere | null | undefined;
};

/** 筛选农村妇女创业担保贷款;各条同时成立。 A filter of WomenLoan; all of its conditions hold. */
export type WomenLoanWhere = {
  /** 金额,元。 Amount in yuan. */
  amount?: DecimalFilter | null | undefined;
  /** 全部成立;空列表恒成立。 All hold; an empty list always holds. */
  and?: Array<WomenLoanWhere> | null | undefined;
  /** 建立时刻。 When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 到期日期。 Due on. */
  dueOn?: DateFilter | null | undefined;
  /** 发放日期。 Granted on. */
  grantedOn?: DateFilter | null | undefined;
  /** 不透明的全局标识。 Opaque global identifier. */
  id?: IdFilter | null | undefined;
  /** 不成立。 Does not hold. */
  not?: WomenLoanWhere | null | undefined;
  /** 编号。 Number. */
  number?: StringFilter | null | undefined;
  /** 至少一条成立;空列表恒不成立。 At least one holds; an empty list never holds. */
  or?: Array<WomenLoanWhere> | null | undefined;
  /** 用途。 Purpose. */
  purpose?: LoanPurposeFilter | null | undefined;
  /** 还清日期;未还清为空。 Repaid on; null while it is not. */
  repaidOn?: DateFilter | null | undefined;
  /** 记录来源。 Where the record comes from. */
  source?: RecordSourceFilter | null | undefined;
  /** 镇乡。 Township. */
  township?: DivisionWhere | null | undefined;
  /** 最近修改时刻。 When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本号,每次修改加一。 Version, one more with every change. */
  version?: IntFilter | null | undefined;
  /** 村(社区)。 Village or community. */
  village?: DivisionWhere | null | undefined;
};

/** 群众的三类心事。 Residents' worries. S-309 */
export type WorryKind =
  /** 烦心事。 What annoys. */
  | 'ANNOYANCE'
  /** 揪心事。 What grieves. */
  | 'GRIEVANCE'
  /** 操心事。 What worries. */
  | 'WORRY';

/** 对“群众的三类心事”的条件,各条同时成立。 Conditions on a value of type WorryKind; all of them hold. */
export type WorryKindFilter = {
  /** 等于。 Equals. */
  eq?: WorryKind | null | undefined;
  /** 是其中之一。 Is one of these. */
  in?: Array<WorryKind> | null | undefined;
  /** 是否为空。 Whether it is null. */
  isNull?: boolean | null | undefined;
  /** 不等于,空值也算。 Does not equal; null counts as not equal. */
  ne?: WorryKind | null | undefined;
  /** 不是其中任何一个,空值也算。 Is none of these; null counts. */
  notIn?: Array<WorryKind> | null | undefined;
};

export type DivisionPageQueryVariables = Exact<{
  code: string;
}>;


export type DivisionPageQuery = { division: { validFrom: string, validTo: string | null, note: string | null, areaKm2: string | null, code: string, name: string, shortName: string, level: DivisionLevel, kind: DivisionKind, parent: { code: string, name: string, shortName: string, level: DivisionLevel, kind: DivisionKind } | null, township: { code: string, name: string, shortName: string, level: DivisionLevel, kind: DivisionKind } | null, populations: { nodes: Array<{ year: number, persons: number, basis: PopulationBasis }> }, changes: { nodes: Array<{ id: string, kind: DivisionChangeKind, effectiveOn: string, nameBefore: string | null, nameAfter: string | null, note: string }> } } | null };

export type DivisionIndicatorsQueryVariables = Exact<{
  code: string;
  parent: string;
  from: string;
  to: string;
  yearFrom: string;
  yearTo: string;
}>;


export type DivisionIndicatorsQuery = { indicators: Array<{ code: string, decimals: number, kind: IndicatorKind, direction: IndicatorDirection, subItem: string, source: string | null, target: string | null, finest: DivisionLevel, frequency: IndicatorFrequency, targetProposed: boolean, values: Array<{ from: string, to: string, period: string, value: string | null, numerator: string | null, denominator: string | null, status: ValueStatus, light: Light, target: string | null, yearOnYear: string | null, periodOnPeriod: string | null, division: { code: string, name: string, shortName: string, level: DivisionLevel, kind: DivisionKind }, drill: { entity: string, list: string, where: unknown, numeratorWhere: unknown, dateField: string | null } | null }>, year: Array<{ yearOnYear: string | null, period: string }>, trend: Array<{ period: string, value: string | null }>, ranking: Array<{ rank: number | null, previousRank: number | null, gapToAverage: string | null, value: { value: string | null, division: { code: string } } }>, name: { zh: string, en: string }, definition: { zh: string, en: string }, numerator: { zh: string, en: string }, denominator: { zh: string, en: string } | null, unit: { zh: string, en: string }, owner: { zh: string, en: string } }> };

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
    > } };

export type DeleteSavedQueryMutationVariables = Exact<{
  input: DeleteSavedQueryInput;
}>;


export type DeleteSavedQueryMutation = { deleteSavedQuery: { result: string | null, errors: Array<
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
}>;


export type HomeQuery = { county: { facts: Array<{ code: string, row: string, nameZh: string, nameEn: string, value: string | null, qualifier: FactQualifier, unitZh: string, unitEn: string, sentence: string }> }, pillars: Array<{ number: number, name: { zh: string, en: string }, subItems: Array<{ code: string, name: { zh: string, en: string }, facts: Array<{ code: string, row: string, nameZh: string, nameEn: string, value: string | null, qualifier: FactQualifier, unitZh: string, unitEn: string, sentence: string }>, headline: { code: string, decimals: number, kind: IndicatorKind, direction: IndicatorDirection, subItem: string, source: string | null, target: string | null, finest: DivisionLevel, frequency: IndicatorFrequency, targetProposed: boolean, values: Array<{ from: string, to: string, period: string, value: string | null, numerator: string | null, denominator: string | null, status: ValueStatus, light: Light, target: string | null, yearOnYear: string | null, periodOnPeriod: string | null, division: { code: string, name: string, shortName: string, level: DivisionLevel, kind: DivisionKind }, drill: { entity: string, list: string, where: unknown, numeratorWhere: unknown, dateField: string | null } | null }>, year: Array<{ yearOnYear: string | null, periodOnPeriod: string | null, period: string }>, trend: Array<{ period: string, value: string | null }>, name: { zh: string, en: string }, definition: { zh: string, en: string }, numerator: { zh: string, en: string }, denominator: { zh: string, en: string } | null, unit: { zh: string, en: string }, owner: { zh: string, en: string } } | null }> }>, indicators: Array<{ code: string, finest: DivisionLevel, subItem: string, name: { zh: string, en: string } }> };

export type HomeCompareQueryVariables = Exact<{
  code: string;
  from: string;
  to: string;
  language: Language;
}>;


export type HomeCompareQuery = { indicator: { chart: unknown, code: string, decimals: number, kind: IndicatorKind, direction: IndicatorDirection, subItem: string, source: string | null, target: string | null, finest: DivisionLevel, frequency: IndicatorFrequency, targetProposed: boolean, ranking: Array<{ rank: number | null, previousRank: number | null, gapToAverage: string | null, value: { from: string, to: string, period: string, value: string | null, numerator: string | null, denominator: string | null, status: ValueStatus, light: Light, target: string | null, yearOnYear: string | null, periodOnPeriod: string | null, division: { code: string, name: string, shortName: string, level: DivisionLevel, kind: DivisionKind }, drill: { entity: string, list: string, where: unknown, numeratorWhere: unknown, dateField: string | null } | null } }>, name: { zh: string, en: string }, definition: { zh: string, en: string }, numerator: { zh: string, en: string }, denominator: { zh: string, en: string } | null, unit: { zh: string, en: string }, owner: { zh: string, en: string } } | null };

export type HomeTrendsQueryVariables = Exact<{
  codes?: Array<string> | string | null | undefined;
  to: string;
  language: Language;
}>;


export type HomeTrendsQuery = { indicators: Array<{ code: string, chart: unknown, name: { zh: string, en: string }, unit: { zh: string, en: string } }> };

export type DivisionNameFragment = { code: string, name: string, shortName: string, level: DivisionLevel, kind: DivisionKind };

export type FactFragment = { code: string, row: string, nameZh: string, nameEn: string, value: string | null, qualifier: FactQualifier, unitZh: string, unitEn: string, sentence: string };

export type IndicatorHeadFragment = { code: string, decimals: number, kind: IndicatorKind, direction: IndicatorDirection, subItem: string, source: string | null, target: string | null, finest: DivisionLevel, frequency: IndicatorFrequency, targetProposed: boolean, name: { zh: string, en: string }, definition: { zh: string, en: string }, numerator: { zh: string, en: string }, denominator: { zh: string, en: string } | null, unit: { zh: string, en: string }, owner: { zh: string, en: string } };

export type ValueFragment = { from: string, to: string, period: string, value: string | null, numerator: string | null, denominator: string | null, status: ValueStatus, light: Light, target: string | null, yearOnYear: string | null, periodOnPeriod: string | null, division: { code: string, name: string, shortName: string, level: DivisionLevel, kind: DivisionKind }, drill: { entity: string, list: string, where: unknown, numeratorWhere: unknown, dateField: string | null } | null };

export type RankFragment = { rank: number | null, previousRank: number | null, gapToAverage: string | null, value: { from: string, to: string, period: string, value: string | null, numerator: string | null, denominator: string | null, status: ValueStatus, light: Light, target: string | null, yearOnYear: string | null, periodOnPeriod: string | null, division: { code: string, name: string, shortName: string, level: DivisionLevel, kind: DivisionKind }, drill: { entity: string, list: string, where: unknown, numeratorWhere: unknown, dateField: string | null } | null } };

export type IndicatorNameQueryVariables = Exact<{
  code: string;
}>;


export type IndicatorNameQuery = { indicator: { name: { zh: string, en: string } } | null };

export type SlowOperationsQueryVariables = Exact<{
  contains?: string | null | undefined;
  orderBy: SlowOperationOrder;
  first: number;
}>;


export type SlowOperationsQuery = { slowOperations: { totalCount: number, since: string, nodes: Array<{ name: string | null, kind: OperationKind, document: string, count: number, failures: number, medianMs: string, maxMs: string, maxRequest: string, statements: string, sqlMs: string, rows: string, cost: number, lastSeen: string }> } };

export type ReconciliationQueryVariables = Exact<{ [key: string]: never; }>;


export type ReconciliationQuery = { reconciliation: Array<{ computed: string | null, difference: string | null, matches: boolean | null, fact: { subItem: string, code: string, row: string, nameZh: string, nameEn: string, value: string | null, qualifier: FactQualifier, unitZh: string, unitEn: string, sentence: string }, drill: { entity: string, list: string, where: unknown, numeratorWhere: unknown, dateField: string | null } | null }> };

export type PolicyDocumentListQueryVariables = Exact<{
  where?: PolicyDocumentWhere | null | undefined;
  orderBy?: Array<PolicyDocumentOrder> | PolicyDocumentOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PolicyDocumentListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, code: string, title: string, isPlaceholder: boolean, issuer: string | null, number: string | null, issuedOn: string | null, note: string | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type PolicyDocumentTotalsQueryVariables = Exact<{
  where?: PolicyDocumentWhere | null | undefined;
}>;


export type PolicyDocumentTotalsQuery = { list: { totalCount: number } };

export type MilestoneListQueryVariables = Exact<{
  where?: MilestoneWhere | null | undefined;
  orderBy?: Array<MilestoneOrder> | MilestoneOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MilestoneListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, kind: MilestoneKind, title: string, reach: MilestoneReach, subItem: string, reachedOn: string | null, fact: { code: string, nameZh: string }, township: { code: string, shortName: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type MilestoneTotalsQueryVariables = Exact<{
  where?: MilestoneWhere | null | undefined;
}>;


export type MilestoneTotalsQuery = { list: { totalCount: number } };

export type BudgetPackageListQueryVariables = Exact<{
  where?: BudgetPackageWhere | null | undefined;
  orderBy?: Array<BudgetPackageOrder> | BudgetPackageOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type BudgetPackageListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, year: number, total: string, disbursedOn: string | null, township: { code: string, shortName: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type BudgetPackageTotalsQueryVariables = Exact<{
  where?: BudgetPackageWhere | null | undefined;
}>;


export type BudgetPackageTotalsQuery = { list: { totalCount: number, aggregate: { sum: { total: string | null } } } };

export type BudgetAllocationListQueryVariables = Exact<{
  where?: BudgetAllocationWhere | null | undefined;
  orderBy?: Array<BudgetAllocationOrder> | BudgetAllocationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type BudgetAllocationListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, year: number, category: BudgetCategory, original: string, adjusted: string, township: { code: string, shortName: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type BudgetAllocationTotalsQueryVariables = Exact<{
  where?: BudgetAllocationWhere | null | undefined;
}>;


export type BudgetAllocationTotalsQuery = { list: { totalCount: number, aggregate: { sum: { original: string | null, adjusted: string | null } } } };

export type BudgetTransferListQueryVariables = Exact<{
  where?: BudgetTransferWhere | null | undefined;
  orderBy?: Array<BudgetTransferOrder> | BudgetTransferOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type BudgetTransferListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, transferredOn: string, fromCategory: BudgetCategory, toCategory: BudgetCategory, amount: string, reason: string, township: { code: string, shortName: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type BudgetTransferTotalsQueryVariables = Exact<{
  where?: BudgetTransferWhere | null | undefined;
}>;


export type BudgetTransferTotalsQuery = { list: { totalCount: number, aggregate: { sum: { amount: string | null } } } };

export type BudgetExpenditureListQueryVariables = Exact<{
  where?: BudgetExpenditureWhere | null | undefined;
  orderBy?: Array<BudgetExpenditureOrder> | BudgetExpenditureOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type BudgetExpenditureListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, spentOn: string, category: BudgetCategory, amount: string, summary: string, township: { code: string, shortName: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type BudgetExpenditureTotalsQueryVariables = Exact<{
  where?: BudgetExpenditureWhere | null | undefined;
}>;


export type BudgetExpenditureTotalsQuery = { list: { totalCount: number, aggregate: { sum: { amount: string | null } } } };

export type DebtInstrumentListQueryVariables = Exact<{
  where?: DebtInstrumentWhere | null | undefined;
  orderBy?: Array<DebtInstrumentOrder> | DebtInstrumentOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DebtInstrumentListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, number: string, debtor: DebtDebtor, kind: DebtKind, incurredOn: string, principal: string, purpose: string, township: { code: string, shortName: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type DebtInstrumentTotalsQueryVariables = Exact<{
  where?: DebtInstrumentWhere | null | undefined;
}>;


export type DebtInstrumentTotalsQuery = { list: { totalCount: number, aggregate: { sum: { principal: string | null } } } };

export type DebtBalanceListQueryVariables = Exact<{
  where?: DebtBalanceWhere | null | undefined;
  orderBy?: Array<DebtBalanceOrder> | DebtBalanceOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DebtBalanceListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, asOf: string, sequence: number, balance: string, previousBalance: string | null, change: string, township: { code: string, shortName: string } | null, instrument: { number: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type DebtBalanceTotalsQueryVariables = Exact<{
  where?: DebtBalanceWhere | null | undefined;
}>;


export type DebtBalanceTotalsQuery = { list: { totalCount: number, aggregate: { sum: { change: string | null } } } };

export type DelegationGrantListQueryVariables = Exact<{
  where?: DelegationGrantWhere | null | undefined;
  orderBy?: Array<DelegationGrantOrder> | DelegationGrantOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DelegationGrantListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, validFrom: string, validTo: string | null, item: { code: string, name: string }, basis: { code: string, title: string }, township: { code: string, shortName: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type DelegationGrantTotalsQueryVariables = Exact<{
  where?: DelegationGrantWhere | null | undefined;
}>;


export type DelegationGrantTotalsQuery = { list: { totalCount: number } };

export type DelegationEventListQueryVariables = Exact<{
  where?: DelegationEventWhere | null | undefined;
  orderBy?: Array<DelegationEventOrder> | DelegationEventOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DelegationEventListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, kind: DelegationEventKind, effectiveOn: string, reason: string | null, item: { code: string, name: string }, township: { code: string, shortName: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type DelegationEventTotalsQueryVariables = Exact<{
  where?: DelegationEventWhere | null | undefined;
}>;


export type DelegationEventTotalsQuery = { list: { totalCount: number } };

export type CountyPowerListQueryVariables = Exact<{
  where?: CountyPowerWhere | null | undefined;
  orderBy?: Array<CountyPowerOrder> | CountyPowerOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CountyPowerListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, field: CountyPowerField, name: string, validFrom: string, validTo: string | null, basis: { code: string, title: string }, township: { code: string, shortName: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type CountyPowerTotalsQueryVariables = Exact<{
  where?: CountyPowerWhere | null | undefined;
}>;


export type CountyPowerTotalsQuery = { list: { totalCount: number } };

export type CapacityAssessmentListQueryVariables = Exact<{
  where?: CapacityAssessmentWhere | null | undefined;
  orderBy?: Array<CapacityAssessmentOrder> | CapacityAssessmentOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CapacityAssessmentListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, year: number, assessedOn: string, staffing: string, skills: string, facilities: string, performance: string, score: string, conclusion: CapacityConclusion, township: { code: string, shortName: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type CapacityAssessmentTotalsQueryVariables = Exact<{
  where?: CapacityAssessmentWhere | null | undefined;
}>;


export type CapacityAssessmentTotalsQuery = { list: { totalCount: number } };

export type DepartmentListQueryVariables = Exact<{
  where?: DepartmentWhere | null | undefined;
  orderBy?: Array<DepartmentOrder> | DepartmentOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DepartmentListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, code: string, name: string, kind: DepartmentKind, establishedOn: string | null, dissolvedOn: string | null, note: string | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type DepartmentTotalsQueryVariables = Exact<{
  where?: DepartmentWhere | null | undefined;
}>;


export type DepartmentTotalsQuery = { list: { totalCount: number } };

export type DivisionListQueryVariables = Exact<{
  where?: DivisionWhere | null | undefined;
  orderBy?: Array<DivisionOrder> | DivisionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DivisionListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, code: string, name: string, shortName: string, level: DivisionLevel, kind: DivisionKind, inBaseline: boolean, validFrom: string, validTo: string | null, note: string | null, areaKm2: string | null, parent: { code: string, shortName: string } | null, township: { code: string, shortName: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type DivisionTotalsQueryVariables = Exact<{
  where?: DivisionWhere | null | undefined;
}>;


export type DivisionTotalsQuery = { list: { totalCount: number } };

export type PopulationStatListQueryVariables = Exact<{
  where?: PopulationStatWhere | null | undefined;
  orderBy?: Array<PopulationStatOrder> | PopulationStatOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PopulationStatListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, year: number, basis: PopulationBasis, persons: number, division: { code: string, shortName: string }, township: { code: string, shortName: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type PopulationStatTotalsQueryVariables = Exact<{
  where?: PopulationStatWhere | null | undefined;
}>;


export type PopulationStatTotalsQuery = { list: { totalCount: number, aggregate: { sum: { persons: string | null } } } };

export type VillageLedgerListQueryVariables = Exact<{
  where?: VillageLedgerWhere | null | undefined;
  orderBy?: Array<VillageLedgerOrder> | VillageLedgerOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type VillageLedgerListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, year: number, operatingIncome: string, contractIncome: string, investmentIncome: string, subsidyIncome: string, otherIncome: string, expense: string, operatingAssets: string, nonOperatingAssets: string, resourceMu: string, closed: boolean, township: { code: string, shortName: string }, village: { code: string, shortName: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type VillageLedgerTotalsQueryVariables = Exact<{
  where?: VillageLedgerWhere | null | undefined;
}>;


export type VillageLedgerTotalsQuery = { list: { totalCount: number, aggregate: { sum: { operatingIncome: string | null, contractIncome: string | null, investmentIncome: string | null, subsidyIncome: string | null, otherIncome: string | null, expense: string | null, operatingAssets: string | null } } } };

export type ShareReformListQueryVariables = Exact<{
  where?: ShareReformWhere | null | undefined;
  orderBy?: Array<ShareReformOrder> | ShareReformOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ShareReformListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, batch: number, startedOn: string, completedOn: string | null, step: ShareReformStep, netAssets: string, members: number, shares: number, township: { code: string, shortName: string }, village: { code: string, shortName: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type ShareReformTotalsQueryVariables = Exact<{
  where?: ShareReformWhere | null | undefined;
}>;


export type ShareReformTotalsQuery = { list: { totalCount: number, aggregate: { sum: { netAssets: string | null, members: string | null } } } };

export type DividendListQueryVariables = Exact<{
  where?: DividendWhere | null | undefined;
  orderBy?: Array<DividendOrder> | DividendOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DividendListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, year: number, distributedOn: string, amount: string, recipients: number, township: { code: string, shortName: string }, village: { code: string, shortName: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type DividendTotalsQueryVariables = Exact<{
  where?: DividendWhere | null | undefined;
}>;


export type DividendTotalsQuery = { list: { totalCount: number, aggregate: { sum: { amount: string | null, recipients: string | null } } } };

export type HollowVillageSupportListQueryVariables = Exact<{
  where?: HollowVillageSupportWhere | null | undefined;
  orderBy?: Array<HollowVillageSupportOrder> | HollowVillageSupportOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type HollowVillageSupportListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, approvedOn: string, amount: string, paid: string, project: string, graduatedOn: string | null, township: { code: string, shortName: string }, village: { code: string, shortName: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type HollowVillageSupportTotalsQueryVariables = Exact<{
  where?: HollowVillageSupportWhere | null | undefined;
}>;


export type HollowVillageSupportTotalsQuery = { list: { totalCount: number, aggregate: { sum: { amount: string | null, paid: string | null } } } };

export type EnforcementCaseListQueryVariables = Exact<{
  where?: EnforcementCaseWhere | null | undefined;
  orderBy?: Array<EnforcementCaseOrder> | EnforcementCaseOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type EnforcementCaseListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, number: string, origin: EnforcementOrigin, tier: EnforcementTier, handledLevel: EnforcementTier, status: EnforcementStatus, reportedAt: string, reportedOn: string, firstActionAt: string | null, responseHours: string | null, filedOn: string | null, decidedOn: string | null, closedOn: string | null, outcome: EnforcementOutcome | null, penalty: string | null, partyName: string, item: { code: string, name: string }, brigade: { id: string, name: string } | null, township: { code: string, shortName: string }, village: { code: string, shortName: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type EnforcementCaseTotalsQueryVariables = Exact<{
  where?: EnforcementCaseWhere | null | undefined;
}>;


export type EnforcementCaseTotalsQuery = { list: { totalCount: number, aggregate: { sum: { penalty: string | null } } } };

export type EnforcementItemListQueryVariables = Exact<{
  where?: EnforcementItemWhere | null | undefined;
  orderBy?: Array<EnforcementItemOrder> | EnforcementItemOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type EnforcementItemListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, code: string, name: string, isPlaceholder: boolean, type: EnforcementItemType, field: EnforcementField, validFrom: string, validTo: string | null, centralisedOn: string | null, department: { code: string, name: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type EnforcementItemTotalsQueryVariables = Exact<{
  where?: EnforcementItemWhere | null | undefined;
}>;


export type EnforcementItemTotalsQuery = { list: { totalCount: number } };

export type EnforcementBrigadeListQueryVariables = Exact<{
  where?: EnforcementBrigadeWhere | null | undefined;
  orderBy?: Array<EnforcementBrigadeOrder> | EnforcementBrigadeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type EnforcementBrigadeListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, name: string, dispatchedOn: string, withdrawnOn: string | null, authorisedPosts: number, department: { code: string, name: string }, head: { id: string, number: string, name: string } | null, township: { code: string, shortName: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type EnforcementBrigadeTotalsQueryVariables = Exact<{
  where?: EnforcementBrigadeWhere | null | undefined;
}>;


export type EnforcementBrigadeTotalsQuery = { list: { totalCount: number, aggregate: { sum: { authorisedPosts: string | null } } } };

export type OfficerPostingListQueryVariables = Exact<{
  where?: OfficerPostingWhere | null | undefined;
  orderBy?: Array<OfficerPostingOrder> | OfficerPostingOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type OfficerPostingListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, postedOn: string, endedOn: string | null, officer: { id: string, number: string, name: string, duty: OfficerDuty }, brigade: { id: string, name: string } | null, township: { code: string, shortName: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type OfficerPostingTotalsQueryVariables = Exact<{
  where?: OfficerPostingWhere | null | undefined;
}>;


export type OfficerPostingTotalsQuery = { list: { totalCount: number } };

export type EnforcementOfficerListQueryVariables = Exact<{
  where?: EnforcementOfficerWhere | null | undefined;
  orderBy?: Array<EnforcementOfficerOrder> | EnforcementOfficerOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type EnforcementOfficerListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, number: string, name: string, duty: OfficerDuty, joinedOn: string, leftOn: string | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type EnforcementOfficerTotalsQueryVariables = Exact<{
  where?: EnforcementOfficerWhere | null | undefined;
}>;


export type EnforcementOfficerTotalsQuery = { list: { totalCount: number } };

export type OfficerCertificateListQueryVariables = Exact<{
  where?: OfficerCertificateWhere | null | undefined;
  orderBy?: Array<OfficerCertificateOrder> | OfficerCertificateOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type OfficerCertificateListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, number: string, trainedOn: string, issuedOn: string, validTo: string, officer: { id: string, number: string, name: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type OfficerCertificateTotalsQueryVariables = Exact<{
  where?: OfficerCertificateWhere | null | undefined;
}>;


export type OfficerCertificateTotalsQuery = { list: { totalCount: number } };

export type EnforcementEquipmentListQueryVariables = Exact<{
  where?: EnforcementEquipmentWhere | null | undefined;
  orderBy?: Array<EnforcementEquipmentOrder> | EnforcementEquipmentOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type EnforcementEquipmentListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, kind: EquipmentKind, quantity: number, acquiredOn: string, retiredOn: string | null, brigade: { id: string, name: string } | null, township: { code: string, shortName: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type EnforcementEquipmentTotalsQueryVariables = Exact<{
  where?: EnforcementEquipmentWhere | null | undefined;
}>;


export type EnforcementEquipmentTotalsQuery = { list: { totalCount: number, aggregate: { sum: { quantity: string | null } } } };

export type ReformTaskListQueryVariables = Exact<{
  where?: ReformTaskWhere | null | undefined;
  orderBy?: Array<ReformTaskOrder> | ReformTaskOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ReformTaskListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, kind: ReformTaskKind, status: ReformTaskStatus, plannedOn: string, dueOn: string, doneOn: string | null, evidence: string | null, township: { code: string, shortName: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type ReformTaskTotalsQueryVariables = Exact<{
  where?: ReformTaskWhere | null | undefined;
}>;


export type ReformTaskTotalsQuery = { list: { totalCount: number } };

export type InstitutionListQueryVariables = Exact<{
  where?: InstitutionWhere | null | undefined;
  orderBy?: Array<InstitutionOrder> | InstitutionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type InstitutionListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, name: string, kind: InstitutionKind, template: InstitutionTemplate, ordinal: number, isPlaceholder: boolean, establishedOn: string, abolishedOn: string | null, authorisedPosts: number | null, filledPosts: number | null, leader: { id: string, holderName: string } | null, supervisor: { id: string, holderName: string } | null, township: { code: string, shortName: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type InstitutionTotalsQueryVariables = Exact<{
  where?: InstitutionWhere | null | undefined;
}>;


export type InstitutionTotalsQuery = { list: { totalCount: number, aggregate: { sum: { authorisedPosts: string | null, filledPosts: string | null } } } };

export type InstitutionPostListQueryVariables = Exact<{
  where?: InstitutionPostWhere | null | undefined;
  orderBy?: Array<InstitutionPostOrder> | InstitutionPostOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type InstitutionPostListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, role: InstitutionRole, holderName: string, appointedOn: string, endedOn: string | null, institution: { id: string, name: string } | null, township: { code: string, shortName: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type InstitutionPostTotalsQueryVariables = Exact<{
  where?: InstitutionPostWhere | null | undefined;
}>;


export type InstitutionPostTotalsQuery = { list: { totalCount: number } };

export type InstitutionChangeListQueryVariables = Exact<{
  where?: InstitutionChangeWhere | null | undefined;
  orderBy?: Array<InstitutionChangeOrder> | InstitutionChangeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type InstitutionChangeListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, action: RestructureAction, effectiveOn: string, oldInstitution: { id: string, name: string } | null, newInstitution: { id: string, name: string } | null, basis: { code: string, title: string }, township: { code: string, shortName: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type InstitutionChangeTotalsQueryVariables = Exact<{
  where?: InstitutionChangeWhere | null | undefined;
}>;


export type InstitutionChangeTotalsQuery = { list: { totalCount: number } };

export type InstitutionReviewListQueryVariables = Exact<{
  where?: InstitutionReviewWhere | null | undefined;
  orderBy?: Array<InstitutionReviewOrder> | InstitutionReviewOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type InstitutionReviewListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, reviewedOn: string, validTo: string | null, compliant: boolean, stations: number, leaders: number, supervisors: number, explanationZh: string, explanationEn: string, township: { code: string, shortName: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type InstitutionReviewTotalsQueryVariables = Exact<{
  where?: InstitutionReviewWhere | null | undefined;
}>;


export type InstitutionReviewTotalsQuery = { list: { totalCount: number } };

export type MediationCaseListQueryVariables = Exact<{
  where?: MediationCaseWhere | null | undefined;
  orderBy?: Array<MediationCaseOrder> | MediationCaseOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MediationCaseListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, number: string, category: DisputeCategory, complexity: CaseComplexity, origin: CaseOrigin, status: MediationStatus, outcome: MediationOutcome | null, openedOn: string, dueOn: string, closedOn: string | null, amount: string | null, parties: number, partyName: string, judiciallyConfirmed: boolean, fulfilled: boolean | null, organization: { id: string, name: string } | null, mediator: { id: string, number: string, name: string } | null, township: { code: string, shortName: string }, village: { code: string, shortName: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type MediationCaseTotalsQueryVariables = Exact<{
  where?: MediationCaseWhere | null | undefined;
}>;


export type MediationCaseTotalsQuery = { list: { totalCount: number, aggregate: { sum: { amount: string | null } } } };

export type MediationOrganizationListQueryVariables = Exact<{
  where?: MediationOrganizationWhere | null | undefined;
  orderBy?: Array<MediationOrganizationOrder> | MediationOrganizationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MediationOrganizationListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, name: string, kind: MediationOrganizationKind, establishedOn: string, dissolvedOn: string | null, township: { code: string, shortName: string } | null, village: { code: string, shortName: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type MediationOrganizationTotalsQueryVariables = Exact<{
  where?: MediationOrganizationWhere | null | undefined;
}>;


export type MediationOrganizationTotalsQuery = { list: { totalCount: number } };

export type MediatorListQueryVariables = Exact<{
  where?: MediatorWhere | null | undefined;
  orderBy?: Array<MediatorOrder> | MediatorOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MediatorListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, number: string, name: string, phone: string | null, fullTime: boolean, trainedOn: string | null, appointedOn: string, leftOn: string | null, organization: { id: string, name: string } | null, township: { code: string, shortName: string } | null, village: { code: string, shortName: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type MediatorTotalsQueryVariables = Exact<{
  where?: MediatorWhere | null | undefined;
}>;


export type MediatorTotalsQuery = { list: { totalCount: number } };

export type RewardAwardListQueryVariables = Exact<{
  where?: RewardAwardWhere | null | undefined;
  orderBy?: Array<RewardAwardOrder> | RewardAwardOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type RewardAwardListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, year: number, status: RewardStatus, income: string, previousIncome: string | null, growth: string | null, amount: string, decidedOn: string, explanationZh: string, explanationEn: string, township: { code: string, shortName: string }, village: { code: string, shortName: string }, policy: { code: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type RewardAwardTotalsQueryVariables = Exact<{
  where?: RewardAwardWhere | null | undefined;
}>;


export type RewardAwardTotalsQuery = { list: { totalCount: number, aggregate: { sum: { amount: string | null } } } };

export type RewardPolicyListQueryVariables = Exact<{
  where?: RewardPolicyWhere | null | undefined;
  orderBy?: Array<RewardPolicyOrder> | RewardPolicyOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type RewardPolicyListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, code: string, nameZh: string, nameEn: string, method: RewardMethod, incomeFloor: string, roundTo: string, proposed: boolean, effectiveFrom: string | null, effectiveTo: string | null, basis: string, note: string | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type RewardPolicyTotalsQueryVariables = Exact<{
  where?: RewardPolicyWhere | null | undefined;
}>;


export type RewardPolicyTotalsQuery = { list: { totalCount: number } };

export type RewardAnchorListQueryVariables = Exact<{
  where?: RewardAnchorWhere | null | undefined;
  orderBy?: Array<RewardAnchorOrder> | RewardAnchorOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type RewardAnchorListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, growth: string, award: string, proposed: boolean, policy: { code: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type RewardAnchorTotalsQueryVariables = Exact<{
  where?: RewardAnchorWhere | null | undefined;
}>;


export type RewardAnchorTotalsQuery = { list: { totalCount: number } };

export type AllocationPolicyListQueryVariables = Exact<{
  where?: AllocationPolicyWhere | null | undefined;
  orderBy?: Array<AllocationPolicyOrder> | AllocationPolicyOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AllocationPolicyListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, code: string, nameZh: string, nameEn: string, proposed: boolean, effectiveFrom: string, effectiveTo: string | null, basis: string, note: string | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type AllocationPolicyTotalsQueryVariables = Exact<{
  where?: AllocationPolicyWhere | null | undefined;
}>;


export type AllocationPolicyTotalsQuery = { list: { totalCount: number } };

export type AllocationFactorListQueryVariables = Exact<{
  where?: AllocationFactorWhere | null | undefined;
  orderBy?: Array<AllocationFactorOrder> | AllocationFactorOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AllocationFactorListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, category: BudgetCategory, factor: AllocationFactorKind, weight: string, policy: { code: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type AllocationFactorTotalsQueryVariables = Exact<{
  where?: AllocationFactorWhere | null | undefined;
}>;


export type AllocationFactorTotalsQuery = { list: { totalCount: number } };

export type AllocationPoolListQueryVariables = Exact<{
  where?: AllocationPoolWhere | null | undefined;
  orderBy?: Array<AllocationPoolOrder> | AllocationPoolOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AllocationPoolListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, year: number, category: BudgetCategory, amount: string, policy: { code: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type AllocationPoolTotalsQueryVariables = Exact<{
  where?: AllocationPoolWhere | null | undefined;
}>;


export type AllocationPoolTotalsQuery = { list: { totalCount: number, aggregate: { sum: { amount: string | null } } } };

export type AllocationMeasureListQueryVariables = Exact<{
  where?: AllocationMeasureWhere | null | undefined;
  orderBy?: Array<AllocationMeasureOrder> | AllocationMeasureOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AllocationMeasureListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, year: number, factor: AllocationFactorKind, value: string, township: { code: string, shortName: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type AllocationMeasureTotalsQueryVariables = Exact<{
  where?: AllocationMeasureWhere | null | undefined;
}>;


export type AllocationMeasureTotalsQuery = { list: { totalCount: number } };

export type HollowPolicyListQueryVariables = Exact<{
  where?: HollowPolicyWhere | null | undefined;
  orderBy?: Array<HollowPolicyOrder> | HollowPolicyOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type HollowPolicyListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, threshold: string, proposed: boolean, effectiveFrom: string, effectiveTo: string | null, basis: string, note: string | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type HollowPolicyTotalsQueryVariables = Exact<{
  where?: HollowPolicyWhere | null | undefined;
}>;


export type HollowPolicyTotalsQuery = { list: { totalCount: number } };

export type StarSubsidyRuleListQueryVariables = Exact<{
  where?: StarSubsidyRuleWhere | null | undefined;
  orderBy?: Array<StarSubsidyRuleOrder> | StarSubsidyRuleOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type StarSubsidyRuleListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, stars: number, rate: string, effectiveFrom: string, effectiveTo: string | null, basis: string, note: string | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type StarSubsidyRuleTotalsQueryVariables = Exact<{
  where?: StarSubsidyRuleWhere | null | undefined;
}>;


export type StarSubsidyRuleTotalsQuery = { list: { totalCount: number } };

export type ServiceTermPolicyListQueryVariables = Exact<{
  where?: ServiceTermPolicyWhere | null | undefined;
  orderBy?: Array<ServiceTermPolicyOrder> | ServiceTermPolicyOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ServiceTermPolicyListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, years: number, effectiveFrom: string, effectiveTo: string | null, basis: string, note: string | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type ServiceTermPolicyTotalsQueryVariables = Exact<{
  where?: ServiceTermPolicyWhere | null | undefined;
}>;


export type ServiceTermPolicyTotalsQuery = { list: { totalCount: number } };

export type VillagePostingPolicyListQueryVariables = Exact<{
  where?: VillagePostingPolicyWhere | null | undefined;
  orderBy?: Array<VillagePostingPolicyOrder> | VillagePostingPolicyOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type VillagePostingPolicyListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, months: number, graceDays: number, effectiveFrom: string, effectiveTo: string | null, basis: string, note: string | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type VillagePostingPolicyTotalsQueryVariables = Exact<{
  where?: VillagePostingPolicyWhere | null | undefined;
}>;


export type VillagePostingPolicyTotalsQuery = { list: { totalCount: number } };

export type HolidayListQueryVariables = Exact<{
  where?: HolidayWhere | null | undefined;
  orderBy?: Array<HolidayOrder> | HolidayOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type HolidayListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, day: string, arrangement: HolidayArrangement, name: string, notice: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type HolidayTotalsQueryVariables = Exact<{
  where?: HolidayWhere | null | undefined;
}>;


export type HolidayTotalsQuery = { list: { totalCount: number } };

export type ServiceRequestListQueryVariables = Exact<{
  where?: ServiceRequestWhere | null | undefined;
  orderBy?: Array<ServiceRequestOrder> | ServiceRequestOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ServiceRequestListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, number: string, status: ServiceRequestStatus, channel: ServiceChannel, acceptedOn: string, dueOn: string, closedOn: string | null, handledLevel: HandledLevel, rating: number | null, applicantName: string, applicantPhone: string | null, item: { code: string, name: string }, township: { code: string, shortName: string }, village: { code: string, shortName: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type ServiceRequestTotalsQueryVariables = Exact<{
  where?: ServiceRequestWhere | null | undefined;
}>;


export type ServiceRequestTotalsQuery = { list: { totalCount: number } };

export type ServiceItemListQueryVariables = Exact<{
  where?: ServiceItemWhere | null | undefined;
  orderBy?: Array<ServiceItemOrder> | ServiceItemOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ServiceItemListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, code: string, name: string, isPlaceholder: boolean, basicCode: string | null, implementationCode: string | null, type: ServiceItemType, delegation: ServiceDelegation | null, exerciseLevel: ExerciseLevel, implementingBody: string | null, handlingInstitution: string | null, oneStop: boolean, basicPublicService: boolean, legalBasis: string | null, audience: ServiceAudience, handlingType: HandlingType, statutoryDays: number | null, promisedDays: number | null, visits: number, charged: boolean, acceptanceConditions: string | null, materials: string | null, flowPublishedOn: string | null, validFrom: string, validTo: string | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type ServiceItemTotalsQueryVariables = Exact<{
  where?: ServiceItemWhere | null | undefined;
}>;


export type ServiceItemTotalsQuery = { list: { totalCount: number } };

export type VolunteerOrganizationListQueryVariables = Exact<{
  where?: VolunteerOrganizationWhere | null | undefined;
  orderBy?: Array<VolunteerOrganizationOrder> | VolunteerOrganizationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type VolunteerOrganizationListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, name: string, kind: VolunteerOrganizationKind, registeredOn: string, deregisteredOn: string | null, township: { code: string, shortName: string } | null, village: { code: string, shortName: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type VolunteerOrganizationTotalsQueryVariables = Exact<{
  where?: VolunteerOrganizationWhere | null | undefined;
}>;


export type VolunteerOrganizationTotalsQuery = { list: { totalCount: number } };

export type VolunteerListQueryVariables = Exact<{
  where?: VolunteerWhere | null | undefined;
  orderBy?: Array<VolunteerOrder> | VolunteerOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type VolunteerListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, number: string, name: string, phone: string | null, sex: Sex, birthYear: number | null, registeredOn: string, organization: { id: string, name: string } | null, township: { code: string, shortName: string } | null, village: { code: string, shortName: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type VolunteerTotalsQueryVariables = Exact<{
  where?: VolunteerWhere | null | undefined;
}>;


export type VolunteerTotalsQuery = { list: { totalCount: number } };

export type VolunteerProjectListQueryVariables = Exact<{
  where?: VolunteerProjectWhere | null | undefined;
  orderBy?: Array<VolunteerProjectOrder> | VolunteerProjectOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type VolunteerProjectListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, name: string, field: VolunteerField, status: VolunteerProjectStatus, startedOn: string, endedOn: string | null, plannedParticipants: number, organization: { id: string, name: string } | null, brand: { id: string, name: string } | null, township: { code: string, shortName: string } | null, village: { code: string, shortName: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type VolunteerProjectTotalsQueryVariables = Exact<{
  where?: VolunteerProjectWhere | null | undefined;
}>;


export type VolunteerProjectTotalsQuery = { list: { totalCount: number, aggregate: { sum: { plannedParticipants: string | null } } } };

export type VolunteerServiceRecordListQueryVariables = Exact<{
  where?: VolunteerServiceRecordWhere | null | undefined;
  orderBy?: Array<VolunteerServiceRecordOrder> | VolunteerServiceRecordOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type VolunteerServiceRecordListQuery = { list: { nodes: Array<{ id: string, source: RecordSource, updatedAt: string, servedOn: string, hours: string, evaluation: number | null, volunteer: { id: string, number: string, name: string } | null, project: { id: string, name: string, field: VolunteerField } | null, township: { code: string, shortName: string } | null, village: { code: string, shortName: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, countUpTo: { value: number, exact: boolean } } };

export type VolunteerServiceRecordTotalsQueryVariables = Exact<{
  where?: VolunteerServiceRecordWhere | null | undefined;
}>;


export type VolunteerServiceRecordTotalsQuery = { list: { totalCount: number, aggregate: { sum: { hours: string | null } } } };

export type SectionQueryVariables = Exact<{
  code: string;
  from: string;
  to: string;
  yearFrom: string;
  yearTo: string;
}>;


export type SectionQuery = { subItem: { code: string, name: { zh: string, en: string }, summary: { zh: string, en: string }, facts: Array<{ code: string, row: string, nameZh: string, nameEn: string, value: string | null, qualifier: FactQualifier, unitZh: string, unitEn: string, sentence: string }>, headline: { code: string } | null, indicators: Array<{ code: string, decimals: number, kind: IndicatorKind, direction: IndicatorDirection, subItem: string, source: string | null, target: string | null, finest: DivisionLevel, frequency: IndicatorFrequency, targetProposed: boolean, values: Array<{ from: string, to: string, period: string, value: string | null, numerator: string | null, denominator: string | null, status: ValueStatus, light: Light, target: string | null, yearOnYear: string | null, periodOnPeriod: string | null, division: { code: string, name: string, shortName: string, level: DivisionLevel, kind: DivisionKind }, drill: { entity: string, list: string, where: unknown, numeratorWhere: unknown, dateField: string | null } | null }>, year: Array<{ yearOnYear: string | null, periodOnPeriod: string | null, period: string }>, trend: Array<{ period: string, value: string | null }>, name: { zh: string, en: string }, definition: { zh: string, en: string }, numerator: { zh: string, en: string }, denominator: { zh: string, en: string } | null, unit: { zh: string, en: string }, owner: { zh: string, en: string } }> } | null };

export type SectionIndicatorQueryVariables = Exact<{
  code: string;
  from: string;
  to: string;
  language: Language;
}>;


export type SectionIndicatorQuery = { indicator: { code: string, decimals: number, kind: IndicatorKind, direction: IndicatorDirection, subItem: string, source: string | null, target: string | null, finest: DivisionLevel, frequency: IndicatorFrequency, targetProposed: boolean, trend: unknown, composition: unknown, ranking: Array<{ rank: number | null, previousRank: number | null, gapToAverage: string | null, value: { from: string, to: string, period: string, value: string | null, numerator: string | null, denominator: string | null, status: ValueStatus, light: Light, target: string | null, yearOnYear: string | null, periodOnPeriod: string | null, division: { code: string, name: string, shortName: string, level: DivisionLevel, kind: DivisionKind }, drill: { entity: string, list: string, where: unknown, numeratorWhere: unknown, dateField: string | null } | null } }>, name: { zh: string, en: string }, definition: { zh: string, en: string }, numerator: { zh: string, en: string }, denominator: { zh: string, en: string } | null, unit: { zh: string, en: string }, owner: { zh: string, en: string } } | null };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { viewer: { userName: string, displayName: string, role: Role, townships: Array<{ code: string, shortName: string }> }, county: { code: string, dataFrom: string, dataThrough: string, demo: boolean, name: { zh: string, en: string }, division: { code: string, name: string, shortName: string, level: DivisionLevel, kind: DivisionKind } }, pillars: Array<{ number: number, name: { zh: string, en: string }, subItems: Array<{ code: string, name: { zh: string, en: string } }> }>, divisions: { nodes: Array<{ code: string, name: string, shortName: string, level: DivisionLevel, kind: DivisionKind, children: { nodes: Array<{ code: string, name: string, shortName: string, level: DivisionLevel, kind: DivisionKind }> } }> } };

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
export const IndicatorHeadFragmentDoc = new TypedDocumentString(`
    fragment IndicatorHead on Indicator {
  code
  name {
    zh
    en
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
  unit {
    zh
    en
  }
  owner {
    zh
    en
  }
  decimals
  kind
  direction
  subItem
  source
  target
  finest
  frequency
  targetProposed
}
    `, {"fragmentName":"IndicatorHead"}) as unknown as TypedDocumentString<IndicatorHeadFragment, unknown>;
export const DivisionNameFragmentDoc = new TypedDocumentString(`
    fragment DivisionName on Division {
  code
  name
  shortName
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
  yearOnYear
  periodOnPeriod
  drill {
    entity
    list
    where
    numeratorWhere
    dateField
  }
}
    fragment DivisionName on Division {
  code
  name
  shortName
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
  yearOnYear
  periodOnPeriod
  drill {
    entity
    list
    where
    numeratorWhere
    dateField
  }
}`, {"fragmentName":"Rank"}) as unknown as TypedDocumentString<RankFragment, unknown>;
export const DivisionPageDocument = new TypedDocumentString(`
    query DivisionPage($code: String!) {
  division(code: $code) {
    ...DivisionName
    validFrom
    validTo
    note
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
        note
      }
    }
  }
}
    fragment DivisionName on Division {
  code
  name
  shortName
  level
  kind
}`) as unknown as TypedDocumentString<DivisionPageQuery, DivisionPageQueryVariables>;
export const DivisionIndicatorsDocument = new TypedDocumentString(`
    query DivisionIndicators($code: String!, $parent: String!, $from: Date!, $to: Date!, $yearFrom: Date!, $yearTo: Date!) {
  indicators {
    ...IndicatorHead
    values(divisions: [$code], from: $from, to: $to) {
      ...Value
    }
    year: values(divisions: [$code], from: $yearFrom, to: $yearTo) {
      yearOnYear
      period
    }
    trend(division: $code, months: 12, to: $to) {
      period
      value
    }
    ranking(division: $parent, from: $from, to: $to) {
      rank
      previousRank
      gapToAverage
      value {
        value
        division {
          code
        }
      }
    }
  }
}
    fragment DivisionName on Division {
  code
  name
  shortName
  level
  kind
}
fragment IndicatorHead on Indicator {
  code
  name {
    zh
    en
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
  unit {
    zh
    en
  }
  owner {
    zh
    en
  }
  decimals
  kind
  direction
  subItem
  source
  target
  finest
  frequency
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
  yearOnYear
  periodOnPeriod
  drill {
    entity
    list
    where
    numeratorWhere
    dateField
  }
}`) as unknown as TypedDocumentString<DivisionIndicatorsQuery, DivisionIndicatorsQueryVariables>;
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
    query Home($from: Date!, $to: Date!, $yearFrom: Date!, $yearTo: Date!) {
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
      facts {
        ...Fact
      }
      headline {
        ...IndicatorHead
        values(from: $from, to: $to) {
          ...Value
        }
        year: values(from: $yearFrom, to: $yearTo) {
          yearOnYear
          periodOnPeriod
          period
        }
        trend(months: 12, to: $to) {
          period
          value
        }
      }
    }
  }
  indicators {
    code
    name {
      zh
      en
    }
    finest
    subItem
  }
}
    fragment DivisionName on Division {
  code
  name
  shortName
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
fragment IndicatorHead on Indicator {
  code
  name {
    zh
    en
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
  unit {
    zh
    en
  }
  owner {
    zh
    en
  }
  decimals
  kind
  direction
  subItem
  source
  target
  finest
  frequency
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
  yearOnYear
  periodOnPeriod
  drill {
    entity
    list
    where
    numeratorWhere
    dateField
  }
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const HomeCompareDocument = new TypedDocumentString(`
    query HomeCompare($code: String!, $from: Date!, $to: Date!, $language: Language!) {
  indicator(code: $code) {
    ...IndicatorHead
    ranking(from: $from, to: $to) {
      ...Rank
    }
    chart(kind: TILE_MAP, from: $from, to: $to, language: $language)
  }
}
    fragment DivisionName on Division {
  code
  name
  shortName
  level
  kind
}
fragment IndicatorHead on Indicator {
  code
  name {
    zh
    en
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
  unit {
    zh
    en
  }
  owner {
    zh
    en
  }
  decimals
  kind
  direction
  subItem
  source
  target
  finest
  frequency
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
  yearOnYear
  periodOnPeriod
  drill {
    entity
    list
    where
    numeratorWhere
    dateField
  }
}
fragment Rank on RankedValue {
  rank
  previousRank
  gapToAverage
  value {
    ...Value
  }
}`) as unknown as TypedDocumentString<HomeCompareQuery, HomeCompareQueryVariables>;
export const HomeTrendsDocument = new TypedDocumentString(`
    query HomeTrends($codes: [String!], $to: Date!, $language: Language!) {
  indicators(codes: $codes) {
    code
    name {
      zh
      en
    }
    unit {
      zh
      en
    }
    chart(kind: TREND, to: $to, language: $language)
  }
}
    `) as unknown as TypedDocumentString<HomeTrendsQuery, HomeTrendsQueryVariables>;
export const IndicatorNameDocument = new TypedDocumentString(`
    query IndicatorName($code: String!) {
  indicator(code: $code) {
    name {
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<IndicatorNameQuery, IndicatorNameQueryVariables>;
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
export const ReconciliationDocument = new TypedDocumentString(`
    query Reconciliation {
  reconciliation {
    fact {
      ...Fact
      subItem
    }
    computed
    difference
    matches
    drill {
      entity
      list
      where
      numeratorWhere
      dateField
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
export const PolicyDocumentListDocument = new TypedDocumentString(`
    query PolicyDocumentList($where: PolicyDocumentWhere, $orderBy: [PolicyDocumentOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: policyDocuments(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      code
      title
      isPlaceholder
      issuer
      number
      issuedOn
      note
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<PolicyDocumentListQuery, PolicyDocumentListQueryVariables>;
export const PolicyDocumentTotalsDocument = new TypedDocumentString(`
    query PolicyDocumentTotals($where: PolicyDocumentWhere) {
  list: policyDocuments(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<PolicyDocumentTotalsQuery, PolicyDocumentTotalsQueryVariables>;
export const MilestoneListDocument = new TypedDocumentString(`
    query MilestoneList($where: MilestoneWhere, $orderBy: [MilestoneOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: milestones(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      kind
      title
      reach
      subItem
      reachedOn
      fact {
        code
        nameZh
      }
      township {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<MilestoneListQuery, MilestoneListQueryVariables>;
export const MilestoneTotalsDocument = new TypedDocumentString(`
    query MilestoneTotals($where: MilestoneWhere) {
  list: milestones(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<MilestoneTotalsQuery, MilestoneTotalsQueryVariables>;
export const BudgetPackageListDocument = new TypedDocumentString(`
    query BudgetPackageList($where: BudgetPackageWhere, $orderBy: [BudgetPackageOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: budgetPackages(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      year
      total
      disbursedOn
      township {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<BudgetPackageListQuery, BudgetPackageListQueryVariables>;
export const BudgetPackageTotalsDocument = new TypedDocumentString(`
    query BudgetPackageTotals($where: BudgetPackageWhere) {
  list: budgetPackages(where: $where) {
    totalCount
    aggregate {
      sum {
        total
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BudgetPackageTotalsQuery, BudgetPackageTotalsQueryVariables>;
export const BudgetAllocationListDocument = new TypedDocumentString(`
    query BudgetAllocationList($where: BudgetAllocationWhere, $orderBy: [BudgetAllocationOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: budgetAllocations(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      year
      category
      original
      adjusted
      township {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<BudgetAllocationListQuery, BudgetAllocationListQueryVariables>;
export const BudgetAllocationTotalsDocument = new TypedDocumentString(`
    query BudgetAllocationTotals($where: BudgetAllocationWhere) {
  list: budgetAllocations(where: $where) {
    totalCount
    aggregate {
      sum {
        original
        adjusted
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BudgetAllocationTotalsQuery, BudgetAllocationTotalsQueryVariables>;
export const BudgetTransferListDocument = new TypedDocumentString(`
    query BudgetTransferList($where: BudgetTransferWhere, $orderBy: [BudgetTransferOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: budgetTransfers(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      transferredOn
      fromCategory
      toCategory
      amount
      reason
      township {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<BudgetTransferListQuery, BudgetTransferListQueryVariables>;
export const BudgetTransferTotalsDocument = new TypedDocumentString(`
    query BudgetTransferTotals($where: BudgetTransferWhere) {
  list: budgetTransfers(where: $where) {
    totalCount
    aggregate {
      sum {
        amount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BudgetTransferTotalsQuery, BudgetTransferTotalsQueryVariables>;
export const BudgetExpenditureListDocument = new TypedDocumentString(`
    query BudgetExpenditureList($where: BudgetExpenditureWhere, $orderBy: [BudgetExpenditureOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: budgetExpenditures(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      spentOn
      category
      amount
      summary
      township {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<BudgetExpenditureListQuery, BudgetExpenditureListQueryVariables>;
export const BudgetExpenditureTotalsDocument = new TypedDocumentString(`
    query BudgetExpenditureTotals($where: BudgetExpenditureWhere) {
  list: budgetExpenditures(where: $where) {
    totalCount
    aggregate {
      sum {
        amount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BudgetExpenditureTotalsQuery, BudgetExpenditureTotalsQueryVariables>;
export const DebtInstrumentListDocument = new TypedDocumentString(`
    query DebtInstrumentList($where: DebtInstrumentWhere, $orderBy: [DebtInstrumentOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: debtInstruments(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      number
      debtor
      kind
      incurredOn
      principal
      purpose
      township {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<DebtInstrumentListQuery, DebtInstrumentListQueryVariables>;
export const DebtInstrumentTotalsDocument = new TypedDocumentString(`
    query DebtInstrumentTotals($where: DebtInstrumentWhere) {
  list: debtInstruments(where: $where) {
    totalCount
    aggregate {
      sum {
        principal
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DebtInstrumentTotalsQuery, DebtInstrumentTotalsQueryVariables>;
export const DebtBalanceListDocument = new TypedDocumentString(`
    query DebtBalanceList($where: DebtBalanceWhere, $orderBy: [DebtBalanceOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: debtBalances(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      asOf
      sequence
      balance
      previousBalance
      change
      township {
        code
        shortName
      }
      instrument {
        number
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<DebtBalanceListQuery, DebtBalanceListQueryVariables>;
export const DebtBalanceTotalsDocument = new TypedDocumentString(`
    query DebtBalanceTotals($where: DebtBalanceWhere) {
  list: debtBalances(where: $where) {
    totalCount
    aggregate {
      sum {
        change
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DebtBalanceTotalsQuery, DebtBalanceTotalsQueryVariables>;
export const DelegationGrantListDocument = new TypedDocumentString(`
    query DelegationGrantList($where: DelegationGrantWhere, $orderBy: [DelegationGrantOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: delegationGrants(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      validFrom
      validTo
      item {
        code
        name
      }
      basis {
        code
        title
      }
      township {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<DelegationGrantListQuery, DelegationGrantListQueryVariables>;
export const DelegationGrantTotalsDocument = new TypedDocumentString(`
    query DelegationGrantTotals($where: DelegationGrantWhere) {
  list: delegationGrants(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<DelegationGrantTotalsQuery, DelegationGrantTotalsQueryVariables>;
export const DelegationEventListDocument = new TypedDocumentString(`
    query DelegationEventList($where: DelegationEventWhere, $orderBy: [DelegationEventOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: delegationEvents(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      kind
      effectiveOn
      reason
      item {
        code
        name
      }
      township {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<DelegationEventListQuery, DelegationEventListQueryVariables>;
export const DelegationEventTotalsDocument = new TypedDocumentString(`
    query DelegationEventTotals($where: DelegationEventWhere) {
  list: delegationEvents(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<DelegationEventTotalsQuery, DelegationEventTotalsQueryVariables>;
export const CountyPowerListDocument = new TypedDocumentString(`
    query CountyPowerList($where: CountyPowerWhere, $orderBy: [CountyPowerOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: countyPowers(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      field
      name
      validFrom
      validTo
      basis {
        code
        title
      }
      township {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<CountyPowerListQuery, CountyPowerListQueryVariables>;
export const CountyPowerTotalsDocument = new TypedDocumentString(`
    query CountyPowerTotals($where: CountyPowerWhere) {
  list: countyPowers(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<CountyPowerTotalsQuery, CountyPowerTotalsQueryVariables>;
export const CapacityAssessmentListDocument = new TypedDocumentString(`
    query CapacityAssessmentList($where: CapacityAssessmentWhere, $orderBy: [CapacityAssessmentOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: capacityAssessments(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      year
      assessedOn
      staffing
      skills
      facilities
      performance
      score
      conclusion
      township {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<CapacityAssessmentListQuery, CapacityAssessmentListQueryVariables>;
export const CapacityAssessmentTotalsDocument = new TypedDocumentString(`
    query CapacityAssessmentTotals($where: CapacityAssessmentWhere) {
  list: capacityAssessments(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<CapacityAssessmentTotalsQuery, CapacityAssessmentTotalsQueryVariables>;
export const DepartmentListDocument = new TypedDocumentString(`
    query DepartmentList($where: DepartmentWhere, $orderBy: [DepartmentOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: departments(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      code
      name
      kind
      establishedOn
      dissolvedOn
      note
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<DepartmentListQuery, DepartmentListQueryVariables>;
export const DepartmentTotalsDocument = new TypedDocumentString(`
    query DepartmentTotals($where: DepartmentWhere) {
  list: departments(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<DepartmentTotalsQuery, DepartmentTotalsQueryVariables>;
export const DivisionListDocument = new TypedDocumentString(`
    query DivisionList($where: DivisionWhere, $orderBy: [DivisionOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: divisions(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      code
      name
      shortName
      level
      kind
      inBaseline
      validFrom
      validTo
      note
      areaKm2
      parent {
        code
        shortName
      }
      township {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<DivisionListQuery, DivisionListQueryVariables>;
export const DivisionTotalsDocument = new TypedDocumentString(`
    query DivisionTotals($where: DivisionWhere) {
  list: divisions(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<DivisionTotalsQuery, DivisionTotalsQueryVariables>;
export const PopulationStatListDocument = new TypedDocumentString(`
    query PopulationStatList($where: PopulationStatWhere, $orderBy: [PopulationStatOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: populationStats(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      year
      basis
      persons
      division {
        code
        shortName
      }
      township {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<PopulationStatListQuery, PopulationStatListQueryVariables>;
export const PopulationStatTotalsDocument = new TypedDocumentString(`
    query PopulationStatTotals($where: PopulationStatWhere) {
  list: populationStats(where: $where) {
    totalCount
    aggregate {
      sum {
        persons
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PopulationStatTotalsQuery, PopulationStatTotalsQueryVariables>;
export const VillageLedgerListDocument = new TypedDocumentString(`
    query VillageLedgerList($where: VillageLedgerWhere, $orderBy: [VillageLedgerOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: villageLedgers(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      year
      operatingIncome
      contractIncome
      investmentIncome
      subsidyIncome
      otherIncome
      expense
      operatingAssets
      nonOperatingAssets
      resourceMu
      closed
      township {
        code
        shortName
      }
      village {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<VillageLedgerListQuery, VillageLedgerListQueryVariables>;
export const VillageLedgerTotalsDocument = new TypedDocumentString(`
    query VillageLedgerTotals($where: VillageLedgerWhere) {
  list: villageLedgers(where: $where) {
    totalCount
    aggregate {
      sum {
        operatingIncome
        contractIncome
        investmentIncome
        subsidyIncome
        otherIncome
        expense
        operatingAssets
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VillageLedgerTotalsQuery, VillageLedgerTotalsQueryVariables>;
export const ShareReformListDocument = new TypedDocumentString(`
    query ShareReformList($where: ShareReformWhere, $orderBy: [ShareReformOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: shareReforms(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      batch
      startedOn
      completedOn
      step
      netAssets
      members
      shares
      township {
        code
        shortName
      }
      village {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<ShareReformListQuery, ShareReformListQueryVariables>;
export const ShareReformTotalsDocument = new TypedDocumentString(`
    query ShareReformTotals($where: ShareReformWhere) {
  list: shareReforms(where: $where) {
    totalCount
    aggregate {
      sum {
        netAssets
        members
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ShareReformTotalsQuery, ShareReformTotalsQueryVariables>;
export const DividendListDocument = new TypedDocumentString(`
    query DividendList($where: DividendWhere, $orderBy: [DividendOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: dividends(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      year
      distributedOn
      amount
      recipients
      township {
        code
        shortName
      }
      village {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<DividendListQuery, DividendListQueryVariables>;
export const DividendTotalsDocument = new TypedDocumentString(`
    query DividendTotals($where: DividendWhere) {
  list: dividends(where: $where) {
    totalCount
    aggregate {
      sum {
        amount
        recipients
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DividendTotalsQuery, DividendTotalsQueryVariables>;
export const HollowVillageSupportListDocument = new TypedDocumentString(`
    query HollowVillageSupportList($where: HollowVillageSupportWhere, $orderBy: [HollowVillageSupportOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: hollowVillageSupports(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      approvedOn
      amount
      paid
      project
      graduatedOn
      township {
        code
        shortName
      }
      village {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<HollowVillageSupportListQuery, HollowVillageSupportListQueryVariables>;
export const HollowVillageSupportTotalsDocument = new TypedDocumentString(`
    query HollowVillageSupportTotals($where: HollowVillageSupportWhere) {
  list: hollowVillageSupports(where: $where) {
    totalCount
    aggregate {
      sum {
        amount
        paid
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HollowVillageSupportTotalsQuery, HollowVillageSupportTotalsQueryVariables>;
export const EnforcementCaseListDocument = new TypedDocumentString(`
    query EnforcementCaseList($where: EnforcementCaseWhere, $orderBy: [EnforcementCaseOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: enforcementCases(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      number
      origin
      tier
      handledLevel
      status
      reportedAt
      reportedOn
      firstActionAt
      responseHours
      filedOn
      decidedOn
      closedOn
      outcome
      penalty
      partyName
      item {
        code
        name
      }
      brigade {
        id
        name
      }
      township {
        code
        shortName
      }
      village {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<EnforcementCaseListQuery, EnforcementCaseListQueryVariables>;
export const EnforcementCaseTotalsDocument = new TypedDocumentString(`
    query EnforcementCaseTotals($where: EnforcementCaseWhere) {
  list: enforcementCases(where: $where) {
    totalCount
    aggregate {
      sum {
        penalty
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EnforcementCaseTotalsQuery, EnforcementCaseTotalsQueryVariables>;
export const EnforcementItemListDocument = new TypedDocumentString(`
    query EnforcementItemList($where: EnforcementItemWhere, $orderBy: [EnforcementItemOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: enforcementItems(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      code
      name
      isPlaceholder
      type
      field
      validFrom
      validTo
      centralisedOn
      department {
        code
        name
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<EnforcementItemListQuery, EnforcementItemListQueryVariables>;
export const EnforcementItemTotalsDocument = new TypedDocumentString(`
    query EnforcementItemTotals($where: EnforcementItemWhere) {
  list: enforcementItems(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<EnforcementItemTotalsQuery, EnforcementItemTotalsQueryVariables>;
export const EnforcementBrigadeListDocument = new TypedDocumentString(`
    query EnforcementBrigadeList($where: EnforcementBrigadeWhere, $orderBy: [EnforcementBrigadeOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: enforcementBrigades(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      name
      dispatchedOn
      withdrawnOn
      authorisedPosts
      department {
        code
        name
      }
      head {
        id
        number
        name
      }
      township {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<EnforcementBrigadeListQuery, EnforcementBrigadeListQueryVariables>;
export const EnforcementBrigadeTotalsDocument = new TypedDocumentString(`
    query EnforcementBrigadeTotals($where: EnforcementBrigadeWhere) {
  list: enforcementBrigades(where: $where) {
    totalCount
    aggregate {
      sum {
        authorisedPosts
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EnforcementBrigadeTotalsQuery, EnforcementBrigadeTotalsQueryVariables>;
export const OfficerPostingListDocument = new TypedDocumentString(`
    query OfficerPostingList($where: OfficerPostingWhere, $orderBy: [OfficerPostingOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: officerPostings(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      postedOn
      endedOn
      officer {
        id
        number
        name
        duty
      }
      brigade {
        id
        name
      }
      township {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<OfficerPostingListQuery, OfficerPostingListQueryVariables>;
export const OfficerPostingTotalsDocument = new TypedDocumentString(`
    query OfficerPostingTotals($where: OfficerPostingWhere) {
  list: officerPostings(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<OfficerPostingTotalsQuery, OfficerPostingTotalsQueryVariables>;
export const EnforcementOfficerListDocument = new TypedDocumentString(`
    query EnforcementOfficerList($where: EnforcementOfficerWhere, $orderBy: [EnforcementOfficerOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: enforcementOfficers(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      number
      name
      duty
      joinedOn
      leftOn
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<EnforcementOfficerListQuery, EnforcementOfficerListQueryVariables>;
export const EnforcementOfficerTotalsDocument = new TypedDocumentString(`
    query EnforcementOfficerTotals($where: EnforcementOfficerWhere) {
  list: enforcementOfficers(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<EnforcementOfficerTotalsQuery, EnforcementOfficerTotalsQueryVariables>;
export const OfficerCertificateListDocument = new TypedDocumentString(`
    query OfficerCertificateList($where: OfficerCertificateWhere, $orderBy: [OfficerCertificateOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: officerCertificates(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      number
      trainedOn
      issuedOn
      validTo
      officer {
        id
        number
        name
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<OfficerCertificateListQuery, OfficerCertificateListQueryVariables>;
export const OfficerCertificateTotalsDocument = new TypedDocumentString(`
    query OfficerCertificateTotals($where: OfficerCertificateWhere) {
  list: officerCertificates(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<OfficerCertificateTotalsQuery, OfficerCertificateTotalsQueryVariables>;
export const EnforcementEquipmentListDocument = new TypedDocumentString(`
    query EnforcementEquipmentList($where: EnforcementEquipmentWhere, $orderBy: [EnforcementEquipmentOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: enforcementEquipmentEntries(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      kind
      quantity
      acquiredOn
      retiredOn
      brigade {
        id
        name
      }
      township {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<EnforcementEquipmentListQuery, EnforcementEquipmentListQueryVariables>;
export const EnforcementEquipmentTotalsDocument = new TypedDocumentString(`
    query EnforcementEquipmentTotals($where: EnforcementEquipmentWhere) {
  list: enforcementEquipmentEntries(where: $where) {
    totalCount
    aggregate {
      sum {
        quantity
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EnforcementEquipmentTotalsQuery, EnforcementEquipmentTotalsQueryVariables>;
export const ReformTaskListDocument = new TypedDocumentString(`
    query ReformTaskList($where: ReformTaskWhere, $orderBy: [ReformTaskOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: reformTasks(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      kind
      status
      plannedOn
      dueOn
      doneOn
      evidence
      township {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<ReformTaskListQuery, ReformTaskListQueryVariables>;
export const ReformTaskTotalsDocument = new TypedDocumentString(`
    query ReformTaskTotals($where: ReformTaskWhere) {
  list: reformTasks(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ReformTaskTotalsQuery, ReformTaskTotalsQueryVariables>;
export const InstitutionListDocument = new TypedDocumentString(`
    query InstitutionList($where: InstitutionWhere, $orderBy: [InstitutionOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: institutions(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      name
      kind
      template
      ordinal
      isPlaceholder
      establishedOn
      abolishedOn
      authorisedPosts
      filledPosts
      leader {
        id
        holderName
      }
      supervisor {
        id
        holderName
      }
      township {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<InstitutionListQuery, InstitutionListQueryVariables>;
export const InstitutionTotalsDocument = new TypedDocumentString(`
    query InstitutionTotals($where: InstitutionWhere) {
  list: institutions(where: $where) {
    totalCount
    aggregate {
      sum {
        authorisedPosts
        filledPosts
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InstitutionTotalsQuery, InstitutionTotalsQueryVariables>;
export const InstitutionPostListDocument = new TypedDocumentString(`
    query InstitutionPostList($where: InstitutionPostWhere, $orderBy: [InstitutionPostOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: institutionPosts(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      role
      holderName
      appointedOn
      endedOn
      institution {
        id
        name
      }
      township {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<InstitutionPostListQuery, InstitutionPostListQueryVariables>;
export const InstitutionPostTotalsDocument = new TypedDocumentString(`
    query InstitutionPostTotals($where: InstitutionPostWhere) {
  list: institutionPosts(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<InstitutionPostTotalsQuery, InstitutionPostTotalsQueryVariables>;
export const InstitutionChangeListDocument = new TypedDocumentString(`
    query InstitutionChangeList($where: InstitutionChangeWhere, $orderBy: [InstitutionChangeOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: institutionChanges(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      action
      effectiveOn
      oldInstitution {
        id
        name
      }
      newInstitution {
        id
        name
      }
      basis {
        code
        title
      }
      township {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<InstitutionChangeListQuery, InstitutionChangeListQueryVariables>;
export const InstitutionChangeTotalsDocument = new TypedDocumentString(`
    query InstitutionChangeTotals($where: InstitutionChangeWhere) {
  list: institutionChanges(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<InstitutionChangeTotalsQuery, InstitutionChangeTotalsQueryVariables>;
export const InstitutionReviewListDocument = new TypedDocumentString(`
    query InstitutionReviewList($where: InstitutionReviewWhere, $orderBy: [InstitutionReviewOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: institutionReviews(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      reviewedOn
      validTo
      compliant
      stations
      leaders
      supervisors
      explanationZh
      explanationEn
      township {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<InstitutionReviewListQuery, InstitutionReviewListQueryVariables>;
export const InstitutionReviewTotalsDocument = new TypedDocumentString(`
    query InstitutionReviewTotals($where: InstitutionReviewWhere) {
  list: institutionReviews(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<InstitutionReviewTotalsQuery, InstitutionReviewTotalsQueryVariables>;
export const MediationCaseListDocument = new TypedDocumentString(`
    query MediationCaseList($where: MediationCaseWhere, $orderBy: [MediationCaseOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: mediationCases(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      number
      category
      complexity
      origin
      status
      outcome
      openedOn
      dueOn
      closedOn
      amount
      parties
      partyName
      judiciallyConfirmed
      fulfilled
      organization {
        id
        name
      }
      mediator {
        id
        number
        name
      }
      township {
        code
        shortName
      }
      village {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<MediationCaseListQuery, MediationCaseListQueryVariables>;
export const MediationCaseTotalsDocument = new TypedDocumentString(`
    query MediationCaseTotals($where: MediationCaseWhere) {
  list: mediationCases(where: $where) {
    totalCount
    aggregate {
      sum {
        amount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MediationCaseTotalsQuery, MediationCaseTotalsQueryVariables>;
export const MediationOrganizationListDocument = new TypedDocumentString(`
    query MediationOrganizationList($where: MediationOrganizationWhere, $orderBy: [MediationOrganizationOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: mediationOrganizations(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      name
      kind
      establishedOn
      dissolvedOn
      township {
        code
        shortName
      }
      village {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<MediationOrganizationListQuery, MediationOrganizationListQueryVariables>;
export const MediationOrganizationTotalsDocument = new TypedDocumentString(`
    query MediationOrganizationTotals($where: MediationOrganizationWhere) {
  list: mediationOrganizations(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<MediationOrganizationTotalsQuery, MediationOrganizationTotalsQueryVariables>;
export const MediatorListDocument = new TypedDocumentString(`
    query MediatorList($where: MediatorWhere, $orderBy: [MediatorOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: mediators(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      number
      name
      phone
      fullTime
      trainedOn
      appointedOn
      leftOn
      organization {
        id
        name
      }
      township {
        code
        shortName
      }
      village {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<MediatorListQuery, MediatorListQueryVariables>;
export const MediatorTotalsDocument = new TypedDocumentString(`
    query MediatorTotals($where: MediatorWhere) {
  list: mediators(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<MediatorTotalsQuery, MediatorTotalsQueryVariables>;
export const RewardAwardListDocument = new TypedDocumentString(`
    query RewardAwardList($where: RewardAwardWhere, $orderBy: [RewardAwardOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: rewardAwards(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      year
      status
      income
      previousIncome
      growth
      amount
      decidedOn
      explanationZh
      explanationEn
      township {
        code
        shortName
      }
      village {
        code
        shortName
      }
      policy {
        code
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<RewardAwardListQuery, RewardAwardListQueryVariables>;
export const RewardAwardTotalsDocument = new TypedDocumentString(`
    query RewardAwardTotals($where: RewardAwardWhere) {
  list: rewardAwards(where: $where) {
    totalCount
    aggregate {
      sum {
        amount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RewardAwardTotalsQuery, RewardAwardTotalsQueryVariables>;
export const RewardPolicyListDocument = new TypedDocumentString(`
    query RewardPolicyList($where: RewardPolicyWhere, $orderBy: [RewardPolicyOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: rewardPolicies(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      code
      nameZh
      nameEn
      method
      incomeFloor
      roundTo
      proposed
      effectiveFrom
      effectiveTo
      basis
      note
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<RewardPolicyListQuery, RewardPolicyListQueryVariables>;
export const RewardPolicyTotalsDocument = new TypedDocumentString(`
    query RewardPolicyTotals($where: RewardPolicyWhere) {
  list: rewardPolicies(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<RewardPolicyTotalsQuery, RewardPolicyTotalsQueryVariables>;
export const RewardAnchorListDocument = new TypedDocumentString(`
    query RewardAnchorList($where: RewardAnchorWhere, $orderBy: [RewardAnchorOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: rewardAnchors(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      growth
      award
      proposed
      policy {
        code
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<RewardAnchorListQuery, RewardAnchorListQueryVariables>;
export const RewardAnchorTotalsDocument = new TypedDocumentString(`
    query RewardAnchorTotals($where: RewardAnchorWhere) {
  list: rewardAnchors(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<RewardAnchorTotalsQuery, RewardAnchorTotalsQueryVariables>;
export const AllocationPolicyListDocument = new TypedDocumentString(`
    query AllocationPolicyList($where: AllocationPolicyWhere, $orderBy: [AllocationPolicyOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: allocationPolicies(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      code
      nameZh
      nameEn
      proposed
      effectiveFrom
      effectiveTo
      basis
      note
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<AllocationPolicyListQuery, AllocationPolicyListQueryVariables>;
export const AllocationPolicyTotalsDocument = new TypedDocumentString(`
    query AllocationPolicyTotals($where: AllocationPolicyWhere) {
  list: allocationPolicies(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<AllocationPolicyTotalsQuery, AllocationPolicyTotalsQueryVariables>;
export const AllocationFactorListDocument = new TypedDocumentString(`
    query AllocationFactorList($where: AllocationFactorWhere, $orderBy: [AllocationFactorOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: allocationFactors(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      category
      factor
      weight
      policy {
        code
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<AllocationFactorListQuery, AllocationFactorListQueryVariables>;
export const AllocationFactorTotalsDocument = new TypedDocumentString(`
    query AllocationFactorTotals($where: AllocationFactorWhere) {
  list: allocationFactors(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<AllocationFactorTotalsQuery, AllocationFactorTotalsQueryVariables>;
export const AllocationPoolListDocument = new TypedDocumentString(`
    query AllocationPoolList($where: AllocationPoolWhere, $orderBy: [AllocationPoolOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: allocationPools(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      year
      category
      amount
      policy {
        code
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<AllocationPoolListQuery, AllocationPoolListQueryVariables>;
export const AllocationPoolTotalsDocument = new TypedDocumentString(`
    query AllocationPoolTotals($where: AllocationPoolWhere) {
  list: allocationPools(where: $where) {
    totalCount
    aggregate {
      sum {
        amount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AllocationPoolTotalsQuery, AllocationPoolTotalsQueryVariables>;
export const AllocationMeasureListDocument = new TypedDocumentString(`
    query AllocationMeasureList($where: AllocationMeasureWhere, $orderBy: [AllocationMeasureOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: allocationMeasures(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      year
      factor
      value
      township {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<AllocationMeasureListQuery, AllocationMeasureListQueryVariables>;
export const AllocationMeasureTotalsDocument = new TypedDocumentString(`
    query AllocationMeasureTotals($where: AllocationMeasureWhere) {
  list: allocationMeasures(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<AllocationMeasureTotalsQuery, AllocationMeasureTotalsQueryVariables>;
export const HollowPolicyListDocument = new TypedDocumentString(`
    query HollowPolicyList($where: HollowPolicyWhere, $orderBy: [HollowPolicyOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: hollowPolicies(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      threshold
      proposed
      effectiveFrom
      effectiveTo
      basis
      note
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<HollowPolicyListQuery, HollowPolicyListQueryVariables>;
export const HollowPolicyTotalsDocument = new TypedDocumentString(`
    query HollowPolicyTotals($where: HollowPolicyWhere) {
  list: hollowPolicies(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<HollowPolicyTotalsQuery, HollowPolicyTotalsQueryVariables>;
export const StarSubsidyRuleListDocument = new TypedDocumentString(`
    query StarSubsidyRuleList($where: StarSubsidyRuleWhere, $orderBy: [StarSubsidyRuleOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: starSubsidyRules(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      stars
      rate
      effectiveFrom
      effectiveTo
      basis
      note
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<StarSubsidyRuleListQuery, StarSubsidyRuleListQueryVariables>;
export const StarSubsidyRuleTotalsDocument = new TypedDocumentString(`
    query StarSubsidyRuleTotals($where: StarSubsidyRuleWhere) {
  list: starSubsidyRules(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<StarSubsidyRuleTotalsQuery, StarSubsidyRuleTotalsQueryVariables>;
export const ServiceTermPolicyListDocument = new TypedDocumentString(`
    query ServiceTermPolicyList($where: ServiceTermPolicyWhere, $orderBy: [ServiceTermPolicyOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: serviceTermPolicies(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      years
      effectiveFrom
      effectiveTo
      basis
      note
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<ServiceTermPolicyListQuery, ServiceTermPolicyListQueryVariables>;
export const ServiceTermPolicyTotalsDocument = new TypedDocumentString(`
    query ServiceTermPolicyTotals($where: ServiceTermPolicyWhere) {
  list: serviceTermPolicies(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ServiceTermPolicyTotalsQuery, ServiceTermPolicyTotalsQueryVariables>;
export const VillagePostingPolicyListDocument = new TypedDocumentString(`
    query VillagePostingPolicyList($where: VillagePostingPolicyWhere, $orderBy: [VillagePostingPolicyOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: villagePostingPolicies(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      months
      graceDays
      effectiveFrom
      effectiveTo
      basis
      note
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<VillagePostingPolicyListQuery, VillagePostingPolicyListQueryVariables>;
export const VillagePostingPolicyTotalsDocument = new TypedDocumentString(`
    query VillagePostingPolicyTotals($where: VillagePostingPolicyWhere) {
  list: villagePostingPolicies(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<VillagePostingPolicyTotalsQuery, VillagePostingPolicyTotalsQueryVariables>;
export const HolidayListDocument = new TypedDocumentString(`
    query HolidayList($where: HolidayWhere, $orderBy: [HolidayOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: holidays(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      day
      arrangement
      name
      notice
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<HolidayListQuery, HolidayListQueryVariables>;
export const HolidayTotalsDocument = new TypedDocumentString(`
    query HolidayTotals($where: HolidayWhere) {
  list: holidays(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<HolidayTotalsQuery, HolidayTotalsQueryVariables>;
export const ServiceRequestListDocument = new TypedDocumentString(`
    query ServiceRequestList($where: ServiceRequestWhere, $orderBy: [ServiceRequestOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: serviceRequests(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      number
      status
      channel
      acceptedOn
      dueOn
      closedOn
      handledLevel
      rating
      applicantName
      applicantPhone
      item {
        code
        name
      }
      township {
        code
        shortName
      }
      village {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<ServiceRequestListQuery, ServiceRequestListQueryVariables>;
export const ServiceRequestTotalsDocument = new TypedDocumentString(`
    query ServiceRequestTotals($where: ServiceRequestWhere) {
  list: serviceRequests(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ServiceRequestTotalsQuery, ServiceRequestTotalsQueryVariables>;
export const ServiceItemListDocument = new TypedDocumentString(`
    query ServiceItemList($where: ServiceItemWhere, $orderBy: [ServiceItemOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: serviceItems(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      code
      name
      isPlaceholder
      basicCode
      implementationCode
      type
      delegation
      exerciseLevel
      implementingBody
      handlingInstitution
      oneStop
      basicPublicService
      legalBasis
      audience
      handlingType
      statutoryDays
      promisedDays
      visits
      charged
      acceptanceConditions
      materials
      flowPublishedOn
      validFrom
      validTo
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<ServiceItemListQuery, ServiceItemListQueryVariables>;
export const ServiceItemTotalsDocument = new TypedDocumentString(`
    query ServiceItemTotals($where: ServiceItemWhere) {
  list: serviceItems(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ServiceItemTotalsQuery, ServiceItemTotalsQueryVariables>;
export const VolunteerOrganizationListDocument = new TypedDocumentString(`
    query VolunteerOrganizationList($where: VolunteerOrganizationWhere, $orderBy: [VolunteerOrganizationOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: volunteerOrganizations(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      name
      kind
      registeredOn
      deregisteredOn
      township {
        code
        shortName
      }
      village {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<VolunteerOrganizationListQuery, VolunteerOrganizationListQueryVariables>;
export const VolunteerOrganizationTotalsDocument = new TypedDocumentString(`
    query VolunteerOrganizationTotals($where: VolunteerOrganizationWhere) {
  list: volunteerOrganizations(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<VolunteerOrganizationTotalsQuery, VolunteerOrganizationTotalsQueryVariables>;
export const VolunteerListDocument = new TypedDocumentString(`
    query VolunteerList($where: VolunteerWhere, $orderBy: [VolunteerOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: volunteers(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      number
      name
      phone
      sex
      birthYear
      registeredOn
      organization {
        id
        name
      }
      township {
        code
        shortName
      }
      village {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<VolunteerListQuery, VolunteerListQueryVariables>;
export const VolunteerTotalsDocument = new TypedDocumentString(`
    query VolunteerTotals($where: VolunteerWhere) {
  list: volunteers(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<VolunteerTotalsQuery, VolunteerTotalsQueryVariables>;
export const VolunteerProjectListDocument = new TypedDocumentString(`
    query VolunteerProjectList($where: VolunteerProjectWhere, $orderBy: [VolunteerProjectOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: volunteerProjects(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      name
      field
      status
      startedOn
      endedOn
      plannedParticipants
      organization {
        id
        name
      }
      brand {
        id
        name
      }
      township {
        code
        shortName
      }
      village {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<VolunteerProjectListQuery, VolunteerProjectListQueryVariables>;
export const VolunteerProjectTotalsDocument = new TypedDocumentString(`
    query VolunteerProjectTotals($where: VolunteerProjectWhere) {
  list: volunteerProjects(where: $where) {
    totalCount
    aggregate {
      sum {
        plannedParticipants
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VolunteerProjectTotalsQuery, VolunteerProjectTotalsQueryVariables>;
export const VolunteerServiceRecordListDocument = new TypedDocumentString(`
    query VolunteerServiceRecordList($where: VolunteerServiceRecordWhere, $orderBy: [VolunteerServiceRecordOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  list: volunteerServiceRecords(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      source
      updatedAt
      servedOn
      hours
      evaluation
      volunteer {
        id
        number
        name
      }
      project {
        id
        name
        field
      }
      township {
        code
        shortName
      }
      village {
        code
        shortName
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    countUpTo(limit: 1000) {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<VolunteerServiceRecordListQuery, VolunteerServiceRecordListQueryVariables>;
export const VolunteerServiceRecordTotalsDocument = new TypedDocumentString(`
    query VolunteerServiceRecordTotals($where: VolunteerServiceRecordWhere) {
  list: volunteerServiceRecords(where: $where) {
    totalCount
    aggregate {
      sum {
        hours
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VolunteerServiceRecordTotalsQuery, VolunteerServiceRecordTotalsQueryVariables>;
export const SectionDocument = new TypedDocumentString(`
    query Section($code: String!, $from: Date!, $to: Date!, $yearFrom: Date!, $yearTo: Date!) {
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
    facts {
      ...Fact
    }
    headline {
      code
    }
    indicators {
      ...IndicatorHead
      values(from: $from, to: $to) {
        ...Value
      }
      year: values(from: $yearFrom, to: $yearTo) {
        yearOnYear
        periodOnPeriod
        period
      }
      trend(months: 12, to: $to) {
        period
        value
      }
    }
  }
}
    fragment DivisionName on Division {
  code
  name
  shortName
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
fragment IndicatorHead on Indicator {
  code
  name {
    zh
    en
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
  unit {
    zh
    en
  }
  owner {
    zh
    en
  }
  decimals
  kind
  direction
  subItem
  source
  target
  finest
  frequency
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
  yearOnYear
  periodOnPeriod
  drill {
    entity
    list
    where
    numeratorWhere
    dateField
  }
}`) as unknown as TypedDocumentString<SectionQuery, SectionQueryVariables>;
export const SectionIndicatorDocument = new TypedDocumentString(`
    query SectionIndicator($code: String!, $from: Date!, $to: Date!, $language: Language!) {
  indicator(code: $code) {
    ...IndicatorHead
    ranking(from: $from, to: $to) {
      ...Rank
    }
    trend: chart(kind: TREND, to: $to, language: $language)
    composition: chart(kind: COMPOSITION, from: $from, to: $to, language: $language)
  }
}
    fragment DivisionName on Division {
  code
  name
  shortName
  level
  kind
}
fragment IndicatorHead on Indicator {
  code
  name {
    zh
    en
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
  unit {
    zh
    en
  }
  owner {
    zh
    en
  }
  decimals
  kind
  direction
  subItem
  source
  target
  finest
  frequency
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
  yearOnYear
  periodOnPeriod
  drill {
    entity
    list
    where
    numeratorWhere
    dateField
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
  level
  kind
}`) as unknown as TypedDocumentString<ShellQuery, ShellQueryVariables>;