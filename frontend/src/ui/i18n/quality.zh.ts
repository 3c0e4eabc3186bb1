export default {
  quality: {
    title: '数据质量',
    touched: '有{n}个数据质量问题',
    homeTownships: '{month}：{n}/{total}个乡镇报齐',
    homeReports: '{month}：应报{due}份，已报{reported}份',
    homeOpen: '未处理问题{n}个',
    homeMany: '未处理问题{n}个以上',
  },
}
