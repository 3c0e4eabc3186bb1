export const zh = {
  title: '接口探索', back: '返回平台', lead: 'GraphQL 查询,按您的权限取数',
  library: '查询库', examples: '示例', mine: '我的查询', find: '查找示例…', noneFound: '没有符合的示例。',
  statements: '{n} 条 SQL', statementsNote: '无论有多少行,最多这么多条 SQL 语句',
  topics: { start: '入门', indicator: '指标' },
  save: '保存', saved: '已保存', saveFailed: '未能保存,请稍后重试', savedUnread: '未能读取保存的查询', namePrompt: '查询名称', shareWithin: '与本县同事共享', isShared: '已共享', fromOthers: '同事共享的查询', confirm: '确定', cancel: '取消', rename: '改名或共享 {name}', renamed: '已修改', titleTaken: '您已有同名的查询。', remove: '删除 {name}', removeSure: '确认删除', removed: '已删除', noneSaved: '还没有保存的查询。写好查询后点“保存”。',
  share: '复制分享链接', shared: '链接已复制;查询在 # 之后,不会发送到服务器', shareTooLong: '查询太长,不能放进链接', shareFailed: '未能复制,请从地址栏复制链接', opened: '这是别人分享的查询“{name}”,请先看清内容再运行。', untitled: '未命名',
  chart: '图形', hideChart: '收起图形', download: '下载', json: 'JSON(完整结果)', csv: 'CSV(表格,含 BOM)', schema: '接口结构 SDL', reference: '接口参考(Markdown)', downloadFailed: '未能下载',
  table: '数据', rows: '{n} 行', kind: '图形', bar: '柱形', line: '折线', category: '横轴', split: '系列', noSplit: '不分', measure: '数值', noChart: '此结果没有可作图的列表:需要至少两行,且有数值列与名称列。', fromServer: '服务器图形 {path}', summed: '同一位置的多行已相加', left: '另有 {n} 项未画出', allRows: '(结果)',
  took: '{ms} 毫秒', bytes: '{kb} KB', cost: '成本 {n}', costAsked: '预估 {n}', costLeft: '余额 {n}', costReset: '{time} 恢复', errors: '{n} 个错误', waiting: '运行后在此显示用时与成本,并可作图、下载。',
  limited: '您的角色({role})可以运行示例,也可以改写后运行;看到的数据与平台上一致。接口结构文档与自动补全只对分析员和管理员开放。', dismiss: '知道了',
  result: '结果', closeLibrary: '收起查询库', openLibrary: '展开查询库', failed: '未能载入查询编辑器,请刷新页面。', network: '网络不通,请检查连接后重试。', unreadable: '服务器的回答不是 JSON(状态 {status})。',
}
