export default {
  app: { name: '利通“3422”', full: '乡镇政府服务能力建设平台', skip: '跳到正文', demoRibbon: '演示数据 · Demo data', demoRibbonNote: '记录为演示数据,合计与原文一致;标有“原文”的数字引自来源文件。' },
  money: { yuan: '元', wan: '万元', yi: '亿元', auto: '自动', label: '金额单位' },
  unit: { points: '个百分点', percent: '%' },
  nav: {
    home: '总览', sections: '四大板块', subjects: '业务数据', tools: '工具', reconciliation: '原文对账', explorer: '接口探索', slowOperations: '慢操作', menu: '菜单', close: '收起菜单',
    breadcrumb: '当前位置', main: '主导航', bottom: '底部导航', top: '顶部工具栏',
  },
  top: {
    period: '期间', language: '语言', theme: '主题', themeSystem: '跟随系统', themeLight: '浅色', themeDark: '深色', fullScreen: '全屏', leaveFullScreen: '退出全屏',
    display: '显示设置', signOut: '退出登录', account: '账号', scope: '范围', wholeDistrict: '全区', dataThrough: '数据截至 {day}',
  },
  period: { all: '全部期间', year: '{year} 年', quarter: '{year} 年第 {quarter} 季度', month: '{year} 年 {month} 月', q: '{n} 季度', m: '{n} 月', span: '{from} 至 {to}', short: { all: '全部', quarter: '{year}Q{quarter}' } },
  signIn: {
    title: '登录', userName: '用户名', password: '密码', submit: '登录', busy: '正在登录…',
    required: '请填写用户名和密码。', wrong: '用户名或密码不正确。', throttled: '尝试次数过多,请稍后再试。', expired: '登录已过期,请重新登录。', failed: '登录失败,请稍后再试。',
    showPassword: '显示密码', hidePassword: '隐藏密码',
    hint: '演示账号及密码在服务首次启动时打印,并保存在数据目录的 demo-accounts.txt 中。',
    tagline: '三项改革 · 四化建设 · 两项机制 · 两项保障', purpose: '看清十二个镇乡的服务能力:数字可核对,层层可下钻。',
  },
  home: {
    title: '总览', profile: '区情概况', pillars: '“3422”改革十一个子项', map: '镇乡分布', mapQuestion: '哪些镇乡突出?{indicator}', mapNote: '示意图,不代表行政区域界线',
    ranking: '镇乡排名', rankingQuestion: '谁好谁差?{indicator}', trends: '二十四个月走势', trendQuestion: '{indicator}走势如何?', chooseIndicator: '选择指标',
    lights: '指标灯', lightsNote: '已计算的首要指标', items: '{n} 个子项', township: '镇乡',
  },
  profile: { towns: '镇', townships: '乡' },
  indicator: {
    target: '目标', redLine: '红线', baseline: '原文', yoy: '同比', pop: '环比', yoyOf: '{period}同比', popOf: '{period}环比', numerator: '分子', denominator: '分母', source: '来源', owner: '责任部门', period: '期间', definition: '口径',
    drill: '查看 {name} 的明细记录', partial: '期间未完', missing: '暂无上报', completion: '完成目标 {percent}%', noTarget: '未设目标', proposed: '建议值',
    rank: '名次', previousRank: '上期', average: '镇乡平均', gap: '与平均差', unit: '单位', value: '数值', name: '指标', light: '灯', trend: '近 12 月', rankOf: '第 {rank} 名', rankTotal: '/ {total}',
    rankUp: '上升 {n} 位', rankDown: '下降 {n} 位', rankSame: '持平', notRanked: '不参与排名', district: '全区',
    rows: '分子记录', allRows: '分母记录', detail: '明细记录',
  },
  light: { GREEN: '正常', AMBER: '预警', RED: '未达标', GREY: '未报送', NONE: '无目标' },
  fact: { badge: '原文', note: '引自来源文件', row: '清单行 {row}', atLeast: '以上', qualitative: '定性表述', more: '另有 {n} 项原文数字', title: '原文数字' },
  demo: { mark: '演示', note: '演示数据' },
  section: { title: '子项', indicators: '指标', trend: '走势', ranking: '镇乡排名', facts: '原文数字', links: '相关业务数据', notComputed: '本子项暂未接入业务记录,以下为原文数字。', composition: '构成', open: '进入子项', rows: '相关记录' },
  division: {
    township: '镇乡', village: '村(社区)', code: '统计用区划代码', kind: '类别', villagesCount: '下辖', validFrom: '生效', parent: '上级', population: '人口', area: '面积', note: '说明',
    indicators: '指标', villages: '村(社区)', cases: '调解案件', requests: '政务办件', budget: '预算包干', volunteers: '志愿服务', ledger: '集体经济', reform: '股改与分红', changes: '区划沿革', notFound: '没有这个区划,或不在您的范围内。',
    villageUnits: '{n} 个村级单位', operatingIncome: '经营收入走势', all: '查看全部', people: '调解员', persons: '人',
  },
  records: {
    total: '共 {n} 条', totalAtLeast: '超过 {n} 条', exact: '精确合计', exactBusy: '正在合计…', first: '首页', previous: '上一页', next: '下一页', pageSize: '每页', columns: '选择列', addFilter: '添加筛选', clear: '清除全部',
    remove: '移除筛选:{name}', filters: '筛选', copy: '复制本页', copied: '已复制', sort: '排序:{name}', ascending: '升序', descending: '降序', detail: '记录详情', open: '查看详情', close: '关闭',
    fromIndicator: '来自指标 {name}', part: { num: '分子', all: '全部' }, sum: '{name}合计', from: '从', to: '到', contains: '包含', atLeast: '不小于', atMost: '不大于', yes: '是', no: '否', apply: '应用', empty: '(空)',
    masked: '个人信息已掩码', source: '数据来源', updatedAt: '更新时间', id: '记录标识', defaultOrder: '默认排序', count: '条数', reset: '恢复默认', in: '属于',
    condition: '附加条件', division: '区划', range: '{from} 至 {to}', page: '分页', table: '{name}列表',
  },
  state: {
    loading: '正在加载', emptyTitle: '暂无记录', emptyFiltered: '当前筛选下没有记录,可移除部分筛选后再看。', empty: '本期暂无上报。', errorTitle: '未能取得数据', retry: '重试', network: '网络不通,请检查连接后重试。',
    internal: '服务暂时不可用,请稍后重试。', requestId: '请求编号 {id}', rest: '页面其他部分不受影响。', notFound: '页面不存在', backHome: '返回总览',
  },
  chart: { table: '数据表', chart: '图形', png: '保存 PNG', svg: '保存 SVG', copy: '复制数据', copied: '已复制', failed: '图形未能显示', unit: '单位', name: '名称', menu: '图形操作' },
  reconciliation: {
    title: '原文对账', intro: '逐项比对来源文件中的数字与系统由记录计算的数值。', fact: '原文表述', stated: '原文数字', computed: '系统计算', difference: '差额', result: '结果', match: '相符', mismatch: '不符', notComputed: '尚未计算', row: '行号', summary: '共 {total} 项,已计算 {computed} 项,相符 {match} 项',
    onlyComputed: '只看已计算',
  },
  slow: {
    title: '慢操作', intro: '服务启动以来最慢的 GraphQL 操作;不保存变量与参数。', summary: '共 {n} 个,自 {since} 起', refresh: '刷新', contains: '操作名包含…', order: '排序', unnamed: '(未命名)', empty: '启动以来还没有操作。',
    name: '操作', kind: '种类', max: '最长(毫秒)', median: '中位数(毫秒)', sqlMs: 'SQL 时间(毫秒/次)', statements: '语句数/次', rows: '行数/次', count: '次数', failures: '{n} 次有错', cost: '成本', lastSeen: '最近一次', request: '最长一次的请求编号',
  },
  roles: { leader: '领导', analyst: '分析员', partner: '伙伴部门', clerk: '镇乡办事员', admin: '管理员' },
  lists: {
    populationStats: '人口数', divisions: '区划', serviceRequests: '政务办件', serviceItems: '服务事项', mediationCases: '调解案件', mediationOrganizations: '调解组织', mediators: '调解员', volunteerOrganizations: '志愿组织', volunteers: '志愿者',
    volunteerProjects: '志愿项目', volunteerServiceRecords: '服务记录', villageLedgers: '村集体账', shareReforms: '股份制改革', dividends: '成员分红', hollowVillageSupports: '空壳村扶持', budgetPackages: '预算包干', budgetAllocations: '预算安排', budgetTransfers: '类间调剂', budgetExpenditures: '预算支出',
  },
  subjects: { division: '区划', service: '政务服务', mediation: '人民调解', volunteer: '志愿服务', economy: '集体经济', budget: '预算资金' },
}
