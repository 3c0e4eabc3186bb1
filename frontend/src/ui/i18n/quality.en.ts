export default {
  quality: {
    title: 'Data quality',
    touched: '{n} data-quality finding | {n} data-quality findings',
    homeTownships: '{month}: {n} of {total} townships complete',
    homeReports: '{month}: {reported} of {due} reports handed in',
    homeOpen: '{n} open finding | {n} open findings',
    homeMany: 'more than {n} open findings',
  },
}
