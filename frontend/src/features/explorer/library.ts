import { type Example, readExample } from './examples'

// The golden operations themselves, taken in when the page is built: the library cannot drift from
// what the tests run.
const files = import.meta.glob<string>('../../../../graph/testdata/*.graphql', { query: '?raw', import: 'default', eager: true })

export const library: readonly Example[] = Object.entries(files)
  .map(([path, text]) => readExample(path.replace(/^.*\/|\.graphql$/g, ''), text))
  .sort((a, b) => a.name.localeCompare(b.name))
