import type zh from './zh'

const en: typeof zh = {
  app: { name: 'Litong 3422', full: 'Township service capability', skip: 'Skip to content', demoRibbon: '演示数据 · Demo data', demoRibbonNote: 'Records are demo data whose totals equal the document; figures marked “Doc.” are quoted from it.' },
  money: { yuan: 'yuan', wan: '10k yuan', yi: '100m yuan', auto: 'Auto', label: 'Money in' },
  unit: { points: 'pp', percent: '%' },
  nav: {
    home: 'Overview', sections: 'Four pillars', subjects: 'Records', tools: 'Tools', reconciliation: 'Reconciliation', explorer: 'API explorer', slowOperations: 'Slow operations', menu: 'Menu', close: 'Close menu',
    breadcrumb: 'You are here', main: 'Main navigation', bottom: 'Bottom navigation', top: 'Toolbar',
  },
  top: {
    period: 'Period', language: 'Language', theme: 'Theme', themeSystem: 'System', themeLight: 'Light', themeDark: 'Dark', fullScreen: 'Full screen', leaveFullScreen: 'Leave full screen',
    display: 'Display', signOut: 'Sign out', account: 'Account', scope: 'Scope', wholeDistrict: 'Whole district', dataThrough: 'Data through {day}',
  },
  period: { all: 'All periods', year: '{year}', quarter: 'Q{quarter} {year}', month: '{year}-{month}', q: 'Q{n}', m: '{n}', span: '{from} to {to}', short: { all: 'All', quarter: '{year}Q{quarter}' } },
  signIn: {
    title: 'Sign in', userName: 'User name', password: 'Password', submit: 'Sign in', busy: 'Signing in…',
    required: 'Enter your user name and password.', wrong: 'The user name or password is wrong.', throttled: 'Too many attempts. Please try again later.', expired: 'Your session has ended. Please sign in again.', failed: 'Signing in failed. Please try again later.',
    showPassword: 'Show password', hidePassword: 'Hide password',
    hint: 'Demo accounts and passwords are printed at the first start and kept in demo-accounts.txt in the data folder.',
    tagline: 'Three reforms · four builds · two mechanisms · two guarantees', purpose: 'The service capability of twelve townships: figures that add up, down to each record.',
  },
  home: {
    title: 'Overview', profile: 'District profile', pillars: 'The eleven sub-items of “3422”', map: 'Townships', mapQuestion: 'Which townships stand out? {indicator}', mapNote: 'Schematic; does not show administrative boundaries',
    ranking: 'Township ranking', rankingQuestion: 'Who leads, who lags? {indicator}', trends: '24-month trends', trendQuestion: 'How does it develop? {indicator}', chooseIndicator: 'Choose an indicator',
    lights: 'Lights', lightsNote: 'computed headline indicators', items: '{n} sub-items', township: 'Township',
  },
  profile: { towns: 'towns', townships: 'townships' },
  indicator: {
    target: 'Target', redLine: 'Red line', baseline: 'Document', yoy: 'YoY', pop: 'Prev.', yoyOf: '{period} YoY', popOf: '{period} vs prev.', numerator: 'Numerator', denominator: 'Denominator', source: 'Source', owner: 'Owner', period: 'Period', definition: 'Definition',
    drill: 'See the records behind {name}', partial: 'Period not over', missing: 'Nothing reported', coverage: '{reported} of {expected} townships reported', completion: '{percent}% of target', noTarget: 'No target set', proposed: 'proposed',
    rank: 'Rank', previousRank: 'Before', average: 'Township average', gap: 'Gap to average', unit: 'Unit', value: 'Value', name: 'Indicator', light: 'Light', trend: 'Last 12 months', rankOf: 'Rank {rank}', rankTotal: 'of {total}',
    rankUp: 'up {n}', rankDown: 'down {n}', rankSame: 'unchanged', notRanked: 'Not ranked', district: 'District',
    rows: 'Numerator records', allRows: 'Denominator records', detail: 'Records',
  },
  light: { GREEN: 'Good', AMBER: 'Warning', RED: 'Off target', GREY: 'Not reported', NONE: 'No target' },
  fact: { badge: 'Doc.', note: 'Quoted from the source document', row: 'Inventory row {row}', atLeast: 'or more', qualitative: 'Qualitative', more: '{n} more document figures', title: 'Document figures' },
  demo: { mark: 'Demo', note: 'Demo data' },
  section: { title: 'Sub-item', indicators: 'Indicators', trend: 'Trend', ranking: 'Township ranking', facts: 'Document figures', links: 'Related records', notComputed: 'No records feed this sub-item yet; the document’s figures stand below.', qualitative: 'in words only', composition: 'Composition', open: 'Open the sub-item', rows: 'Related records' },
  division: {
    township: 'Township', village: 'Village (community)', code: 'Statistical code', kind: 'Kind', villagesCount: 'Contains', validFrom: 'Valid from', parent: 'Part of', population: 'Population', area: 'Area', note: 'Note',
    indicators: 'Indicators', villages: 'Villages', cases: 'Mediation cases', requests: 'Service requests', budget: 'Budget', volunteers: 'Volunteering', ledger: 'Collective economy', reform: 'Shares and dividends', changes: 'History', notFound: 'There is no such division, or it is outside your scope.',
    villageUnits: '{n} village-level units', operatingIncome: 'Operating income', all: 'See all', people: 'Mediators', persons: 'people',
  },
  records: {
    total: '{n} records', totalAtLeast: 'More than {n} records', exact: 'Exact total', exactBusy: 'Adding up…', first: 'First', previous: 'Previous', next: 'Next', pageSize: 'Per page', columns: 'Columns', addFilter: 'Add filter', clear: 'Clear all',
    remove: 'Remove filter: {name}', filters: 'Filters', copy: 'Copy page', copied: 'Copied', sort: 'Sort: {name}', ascending: 'ascending', descending: 'descending', detail: 'Record', open: 'Open', close: 'Close',
    fromIndicator: 'From indicator {name}', part: { num: 'numerator', all: 'all' }, sum: 'Sum of {name}', from: 'From', to: 'To', contains: 'contains', atLeast: 'at least', atMost: 'at most', yes: 'Yes', no: 'No', apply: 'Apply', empty: '(empty)',
    version: 'Version', search: 'Search text or pinyin', related: 'Related records', gone: 'There is no such record, or it is outside your scope.', recorded: 'Reported', either: 'either', known: 'reported', unknown: 'not reported',
    masked: 'Personal data are masked', source: 'Source', updatedAt: 'Updated', id: 'Record id', defaultOrder: 'Default order', count: 'Records', reset: 'Reset', in: 'in',
    condition: 'Further condition', division: 'Division', range: '{from} to {to}', page: 'Paging', table: 'List of {name}',
  },
  state: {
    loading: 'Loading', emptyTitle: 'No records', emptyFiltered: 'Nothing fits the filters; remove some of them.', empty: 'Nothing reported in this period.', errorTitle: 'The data could not be loaded', retry: 'Retry', network: 'No connection. Check the network and retry.',
    internal: 'The service is not available at the moment. Please retry later.', requestId: 'Request {id}', rest: 'The rest of the page is not affected.', notFound: 'There is no such page', backHome: 'Back to the overview',
  },
  chart: { table: 'Table', chart: 'Chart', png: 'Save PNG', svg: 'Save SVG', copy: 'Copy data', copied: 'Copied', failed: 'The chart could not be drawn', unit: 'Unit', name: 'Name', menu: 'Chart actions' },
  reconciliation: {
    title: 'Reconciliation', intro: 'Each figure of the source document beside the value computed from the records.', fact: 'Statement', stated: 'Document', computed: 'Computed', difference: 'Difference', result: 'Result', match: 'Agrees', mismatch: 'Differs', notComputed: 'Not computed', row: 'Row', summary: '{total} figures, {computed} computed, {match} agree',
    onlyComputed: 'Computed only',
  },
  slow: {
    title: 'Slow operations', intro: 'The slowest GraphQL operations since the server started; variables and arguments are not kept.', summary: '{n} in all, since {since}', refresh: 'Refresh', contains: 'Name contains…', order: 'Order', unnamed: '(unnamed)', empty: 'No operation ran since the start.',
    name: 'Operation', kind: 'Kind', max: 'Longest (ms)', median: 'Median (ms)', sqlMs: 'SQL time (ms/run)', statements: 'Statements/run', rows: 'Rows/run', count: 'Runs', failures: '{n} failed', cost: 'Cost', lastSeen: 'Last run', request: 'Longest request',
  },
  roles: { leader: 'Leader', analyst: 'Analyst', partner: 'Partner department', clerk: 'Township clerk', admin: 'Administrator' },
  lists: {
    enforcementCases: 'Enforcement cases', enforcementItems: 'Enforcement items', enforcementBrigades: 'Enforcement brigades', officerPostings: 'Officer postings', enforcementOfficers: 'Enforcement officers', officerCertificates: 'Officer certificates', enforcementEquipmentEntries: 'Enforcement equipment', reformTasks: 'Reform tasks',
    delegationGrants: 'Delegated items held', delegationEvents: 'Delegation events', countyPowers: 'County-level powers', capacityAssessments: 'Capacity assessments', policyDocuments: 'Basis documents', milestones: 'Milestones',
    institutions: 'Township stations', institutionPosts: 'Station appointments', institutionChanges: 'Changes of stations', institutionReviews: 'Station reviews',
    departments: 'Departments',
    populationStats: 'Population figures', divisions: 'Divisions', serviceRequests: 'Service requests', serviceItems: 'Service items', mediationCases: 'Mediation cases', mediationOrganizations: 'Mediation organisations', mediators: 'Mediators', volunteerOrganizations: 'Volunteer organisations', volunteers: 'Volunteers',
    volunteerProjects: 'Volunteer projects', volunteerServiceRecords: 'Service records', villageLedgers: 'Village ledgers', shareReforms: 'Share reforms', dividends: 'Dividends', hollowVillageSupports: 'Hollow-village support', budgetPackages: 'Budget packages', budgetAllocations: 'Budget allocations', budgetTransfers: 'Budget transfers', budgetExpenditures: 'Expenditures',
    rewardAwards: 'Reward decisions', rewardPolicies: 'Reward policies', rewardAnchors: 'Reward anchors', allocationPolicies: 'Allocation policies', allocationFactors: 'Allocation weights', allocationPools: 'Budget pools', allocationMeasures: 'Allocation measures', hollowPolicies: 'Hollow-village standards', starSubsidyRules: 'Star subsidies', serviceTermPolicies: 'Service terms', villagePostingPolicies: 'Village-posting rules', holidays: 'Holidays', debtInstruments: 'Debts', debtBalances: 'Debt balances',
    capabilityPolicies: 'Capability index versions', capabilityWeights: 'Capability index weights', divisionChanges: 'Changes of divisions', documentFacts: 'Document figures',
    serviceCentres: 'Service centres', unificationChecks: 'Unification checks', eldercareFacilities: 'Eldercare facilities', ruralRoads: 'Rural roads', toiletSurveys: 'Toilet surveys',
    serviceCatalogues: 'Service catalogues', catalogueEntries: 'Catalogue entries', postDuties: 'Post duties', dutyListItems: 'Duty list items',
    externalSystems: 'Government systems', systemIntegrations: 'System integrations', networkLinks: 'Network links', keySiteCoverages: 'Coverage of key sites', crimeReports: 'Crime reports',
    volunteerStations: 'Volunteer stations', starCommunities: 'Star communities', societyLinkages: 'Three-society linkages', womenLoans: 'Loans to rural women', campaigns: 'Campaigns',
    governanceStaffMembers: 'Governance staff', jointMeetings: 'Joint meetings', meetingDecisions: 'Meeting decisions', emergencyIncidents: 'Emergencies',
    appeals: 'Appeals', appealSteps: 'Appeal steps', disclosures: 'Disclosures', petitionSessions: 'Petition sessions', peopleMatters: 'Hundred matters', consultations: 'Consultations', dutyReports: 'Duty reports', cadreContacts: 'Cadre contacts',
    serviceCommitments: 'Service commitments', secondments: 'Secondments', villagePostings: 'Village postings', starSubsidies: 'Star subsidies paid', healthChecks: 'Health checks', cadreTrainings: 'Cadre training', cadreInsurances: 'Cadre insurance', groupLeaders: 'Group leaders', fundInspections: 'Fund inspections', inspectionFindings: 'Inspection findings',
  },
  subjects: { enforcement: 'Enforcement', delegation: 'Delegation', institution: 'Stations', facility: 'Facilities', service: 'Services', digital: 'Digital government', volunteer: 'Volunteering', supply: 'Social services', mediation: 'Mediation', governance: 'Governance', appeal: 'Appeals', budget: 'Budget', economy: 'Collective economy', talent: 'People', policy: 'Policies and rules', division: 'Divisions and basics' },
}

export default en
