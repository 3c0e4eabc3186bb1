import { type Example, readExample } from './examples'

// The golden operations, included when the page is built, so that the library holds
// exactly the operations that the tests run.
const files = import.meta.glob<string>('../../../../graph/testdata/*.graphql', { query: '?raw', import: 'default', eager: true })

export const library: readonly Example[] = Object.entries(files)
  .map(([path, text]) => readExample(path.replace(/^.*\/|\.graphql$/g, ''), text))
  .sort((a, b) => a.name.localeCompare(b.name))
