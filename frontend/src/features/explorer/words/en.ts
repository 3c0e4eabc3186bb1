export const en = {
  title: 'API explorer', back: 'Back to the platform', lead: 'GraphQL queries, within your rights',
  library: 'Library', examples: 'Examples', mine: 'My queries', find: 'Find an example…', noneFound: 'No example matches.', count: '{n} examples',
  statements: '{n} SQL', statementsNote: 'At most this many SQL statements, however many rows there are',
  topics: { start: 'First steps', indicator: 'Indicators', service: 'Government services', mediation: 'Mediation', volunteer: 'Volunteering', economy: 'Collective economy', budget: 'Budget', division: 'Divisions and population' },
  save: 'Save', saved: 'Saved in this browser', saveFailed: 'The browser could not save it', name: 'Name', namePrompt: 'Name of the query', confirm: 'Save', cancel: 'Cancel', remove: 'Delete {name}', noneSaved: 'Nothing saved yet. Write a query, then press “Save”.',
  share: 'Copy link', shared: 'Link copied; the query stands after #, and is never sent to the server', shareTooLong: 'The query is too long for a link', shareFailed: 'Could not copy; take the link from the address bar', opened: 'Somebody shared the query “{name}”. Read it before you run it.', untitled: 'untitled',
  chart: 'Chart', hideChart: 'Hide chart', download: 'Download', json: 'JSON (the whole result)', csv: 'CSV (the table, with BOM)', schema: 'Schema (SDL)', reference: 'Reference (Markdown)', downloadFailed: 'Could not be downloaded',
  table: 'Data', rows: '{n} rows', kind: 'Chart', bar: 'Bars', line: 'Lines', category: 'Axis', split: 'Series', noSplit: 'none', measure: 'Figures', noChart: 'There is no list to draw in this result: two rows or more, with a figure and a name, are needed.', fromServer: 'Server chart {path}', summed: 'Rows at the same place were added up', left: '{n} more not drawn', allRows: '(result)',
  took: '{ms} ms', bytes: '{kb} kB', cost: 'Cost {n}', costAsked: 'estimated {n}', costLeft: '{n} left', costReset: 'renewed {time}', errors: '{n} errors', waiting: 'After a run: its time and cost, charts and downloads.',
  limited: 'Your role ({role}) may run the examples, and change them before running; you see the same data as on the platform. Schema documentation and completion are for analysts and administrators.', dismiss: 'Understood',
  result: 'Result', closeLibrary: 'Hide the library', openLibrary: 'Show the library', failed: 'The query editor could not be loaded; please reload the page.', network: 'The network does not answer; check the connection and try again.', unreadable: 'The server’s answer is not JSON (status {status}).',
}
