// Public clients against the real server: their caches, their persisted queries and their ways to ask (docs/clients.md).
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { before, describe, test } from 'node:test'
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { relayStylePagination } from '@apollo/client/utilities'
import { Client, fetchExchange } from '@urql/core'
import { cacheExchange } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'
import { persistedExchange } from '@urql/exchange-persisted'
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  isObjectType,
  lexicographicSortSchema,
  parse,
  printSchema,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { useSite } from './harness.mjs'

const root = resolve(import.meta.dirname, '../..')
const sdl = readFileSync(join(root, 'graph', 'derived.graphqls'), 'utf8')
const schema = buildSchema(sdl)
const site = useSite({ browser: false })
let token
let key
let prefix

const sha256 = (text) => createHash('sha256').update(text).digest('hex')

/** A command of the program, on the data of the running server. */
const command = (...args) =>
  execFileSync(join(root, 'bin', 'server'), ['--data', site.data, '--log-level', 'error', ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

before(async () => {
  const answer = await fetch(`${site.base}/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ userName: 'analyst', password: site.accounts.analyst }),
  })
  token = (await answer.json()).accessToken
  key = command('key', 'create', '--user', 'partner', '--label', 'clients').trim()
  prefix = key.split('_')[1]
})

/** A fetch that notes what was sent, and signs in by token or key. */
function recorder(bearer = () => token) {
  const sent = []
  const send = async (url, init) => {
    const response = await fetch(url, { ...init, headers: { ...init?.headers, authorization: `Bearer ${bearer()}` } })
    sent.push({ body: init?.body ? JSON.parse(init.body) : undefined, url: String(url), status: response.status })
    return response
  }
  return { sent, send }
}

// Rows of a list and rows of groups in one answer: the same township has fields from both.
const both = `query Both {
  mediationCases(first: 5) {
    nodes { id __typename township { id __typename name } }
    groups(by: [{ field: TOWNSHIP }], first: 20) { key { township { id __typename code parent { id __typename name } } } aggregate { count } }
  }
}`
const pages = `query Pages($after: String) {
  divisions(first: 2, after: $after) { edges { cursor node { id __typename name } } pageInfo { hasNextPage endCursor hasPreviousPage startCursor } }
}`

const bothFields = (township) => township && 'name' in township && 'code' in township

describe('Relay', () => {
  // relay-runtime is CommonJS; its compiler makes the artifact that `artifact` makes here.
  const { Environment, Network, RecordSource, Store, createOperationDescriptor } = createRequire(import.meta.url)('relay-runtime')

  /** The artifact of a query without variables and fragments: the same tree for reading and for normalizing. */
  function artifact(text) {
    const types = new TypeInfo(schema)
    const literal = (node) => {
      if (node.kind === 'ListValue') return node.values.map(literal)
      if (node.kind === 'ObjectValue') return Object.fromEntries(node.fields.map((f) => [f.name.value, literal(f.value)]))
      return node.kind === 'IntValue' ? Number(node.value) : node.value
    }
    const made = visit(
      parse(text),
      visitWithTypeInfo(types, {
        Field: {
          enter(node) {
            const type = types.getType()
            node.plural = String(type).startsWith('[')
            node.concreteType = String(type).replace(/[[\]!]/g, '')
          },
          leave(node) {
            const name = node.name.value
            const args = node.arguments.length ? node.arguments.map((a) => ({ kind: 'Literal', name: a.name.value, value: literal(a.value) })) : null
            if (!node.selectionSet) return { kind: 'ScalarField', alias: null, name, args, storageKey: null }
            return {
              kind: 'LinkedField',
              alias: null,
              name,
              args,
              concreteType: node.concreteType,
              plural: node.plural,
              selections: node.selectionSet.selections,
              storageKey: null,
            }
          },
        },
      }),
    )
    const operation = made.definitions[0]
    const { selections } = operation.selectionSet
    const name = operation.name.value
    return {
      kind: 'Request',
      fragment: { kind: 'Fragment', name, type: 'Query', metadata: null, argumentDefinitions: [], selections, abstractKey: null },
      operation: { kind: 'Operation', name, argumentDefinitions: [], selections },
      params: { id: null, cacheID: sha256(text), name, operationKind: 'query', text, metadata: {} },
    }
  }

  test('keeps one record for a row of a list and of a group', async () => {
    const { send } = recorder()
    const complaints = []
    const original = console.error
    console.error = (...words) => complaints.push(words.join(' '))
    try {
      const fetchQuery = async (params) =>
        (
          await send(`${site.base}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: params.text }) })
        ).json()
      const environment = new Environment({ network: Network.create(fetchQuery), store: new Store(new RecordSource()) })
      const operation = createOperationDescriptor(artifact(both), {})
      await environment.execute({ operation }).toPromise()
      const { data, isMissingData } = environment.lookup(operation.fragment)
      assert.equal(isMissingData, false)
      assert.ok(data.mediationCases.nodes.every((row) => row.township.name))
      assert.ok(data.mediationCases.groups.some((group) => group.key.township.code && group.key.township.parent.name))
      const records = environment.getStore().getSource().toJSON()
      const townships = data.mediationCases.nodes.map((row) => records[row.township.id])
      assert.ok(
        townships.every((record) => record.__typename === 'Division' && bothFields(record)),
        JSON.stringify(townships[0]),
      )
    } finally {
      console.error = original
    }
    assert.deepEqual(complaints, [])
  })
})

describe('Apollo Client', () => {
  const client = (link, typePolicies = {}) => new ApolloClient({ cache: new InMemoryCache({ typePolicies, possibleTypes: { Node: nodeTypes() } }), link })
  const http = (send) => new HttpLink({ uri: () => `${site.base}/graphql`, fetch: send })

  test('merges rows of lists and groups, and pages', async () => {
    const { send } = recorder()
    const apollo = client(http(send), { Query: { fields: { divisions: relayStylePagination() } } })
    const { data } = await apollo.query({ query: gql(both) })
    const records = apollo.cache.extract()
    assert.ok(data.mediationCases.nodes.every((row) => bothFields(records[`Division:${row.township.id}`])))
    const first = await apollo.query({ query: gql(pages) })
    const { endCursor } = first.data.divisions.pageInfo
    await apollo.query({ query: gql(pages), variables: { after: endCursor }, fetchPolicy: 'network-only' })
    assert.equal(apollo.cache.readQuery({ query: gql(pages) }).divisions.edges.length, 4)
  })

  test('sends the text when persisted queries are not for it', async () => {
    const { sent, send } = recorder()
    const apollo = client(ApolloLink.from([new PersistedQueryLink({ sha256 }), http(send)]))
    for (const query of [both, pages]) assert.ok((await apollo.query({ query: gql(query) })).data)
    assert.deepEqual(
      sent.map(({ body }) => Boolean(body.query)),
      [false, true, true],
    )
  })

  test('runs trusted documents by their hashes alone', async () => {
    const { print } = await import('graphql')
    const body = print(parse(pages))
    const folder = mkdtempSync(join(tmpdir(), 'litong-manifest-'))
    const manifest = join(folder, 'persisted-query-manifest.json')
    writeFileSync(
      manifest,
      JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations: [{ id: sha256(body), name: 'Pages', type: 'query', body }] }),
    )
    assert.match(command('document', 'trust', '--key', prefix, manifest), /Pages/)
    const { sent, send } = recorder(() => key)
    const apollo = new ApolloClient({
      cache: new InMemoryCache({ addTypename: false }),
      link: ApolloLink.from([new PersistedQueryLink({ generateHash: () => sha256(body) }), http(send)]),
    })
    assert.equal((await apollo.query({ query: gql(pages) })).data.divisions.edges.length, 2)
    assert.deepEqual(
      sent.map(({ body: asked, status }) => [asked.query, status]),
      [[undefined, 200]],
    )
  })

  test('reads when to come back from the body of a refusal', async () => {
    const poor = command('key', 'create', '--user', 'partner', '--label', 'poor', '--budget', '120').trim()
    const ask = () =>
      fetch(`${site.base}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${poor}` },
        body: JSON.stringify({ query: '{ mediationCases { totalCount } }' }),
      })
    await ask()
    const answer = await ask()
    const { errors } = await answer.json()
    assert.equal(answer.status, 429)
    assert.equal(String(errors[0].extensions.retryAfter), answer.headers.get('retry-after'))
  })
})

const nodeTypes = () => schema.getPossibleTypes(schema.getType('Node')).map((type) => type.name)

/** Objects without an id: Graphcache takes them as parts of what holds them. */
const parts = () =>
  Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__') && !type.getFields().id)
      .map((type) => [type.name, () => null]),
  )

describe('urql', () => {
  test('merges rows of lists and groups, pages, and sends the text after one refusal', async () => {
    const { sent, send } = recorder()
    const complaints = []
    const warn = console.warn
    console.warn = (...words) => complaints.push(words.join(' '))
    try {
      const client = new Client({
        url: `${site.base}/graphql`,
        preferGetMethod: false,
        fetch: send,
        exchanges: [
          cacheExchange({ keys: parts(), resolvers: { Query: { divisions: relayPagination() } } }),
          persistedExchange({ preferGetForPersistedQueries: false, generateHash: async (text) => sha256(text) }),
          fetchExchange,
        ],
      })
      const answer = await client.query(both, {}).toPromise()
      assert.equal(answer.error, undefined)
      assert.ok(answer.data.mediationCases.groups.some((group) => group.key.township.parent.name))
      const { id } = answer.data.mediationCases.nodes[0].township
      const one = await client.query('query One($id: ID!) { node(id: $id) { id ... on Division { name code } } }', { id }).toPromise()
      assert.ok(bothFields(one.data.node))
      const first = await client.query(pages, {}).toPromise()
      const next = await client.query(pages, { after: first.data.divisions.pageInfo.endCursor }).toPromise()
      assert.equal(next.data.divisions.edges.length, 4)
      assert.deepEqual(
        sent.map(({ body }) => Boolean(body.query)),
        [false, true, true, true, true],
      )
    } finally {
      console.warn = warn
    }
    assert.deepEqual(complaints, [])
  })
})

describe('tools', () => {
  test('read from the server the schema that is committed', async () => {
    const { send } = recorder()
    const query = getIntrospectionQuery({
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    })
    const answer = await send(`${site.base}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })
    const { data, errors } = await answer.json()
    assert.equal(errors, undefined)
    assert.equal(printSchema(lexicographicSortSchema(buildClientSchema(data))), printSchema(lexicographicSortSchema(schema)))
  })

  test('find out with a key that the server is there, and fetch the SDL that the key may see', async () => {
    const narrow = command('key', 'create', '--user', 'partner', '--label', 'narrow', '--datasets', 'MediationCase,Division').trim()
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${narrow}` }
    const probe = await fetch(`${site.base}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: '{ __schema { queryType { name } } }' }) })
    assert.deepEqual((await probe.json()).data, { __schema: { queryType: { name: 'Query' } } })
    const file = await fetch(`${site.base}/graphql/schema.graphqls`, { headers })
    const seen = buildSchema(await file.text())
    assert.ok(seen.getType('MediationCase') && !seen.getType('Volunteer'))
    const again = await fetch(`${site.base}/graphql/schema.graphqls`, { headers: { ...headers, 'if-none-match': file.headers.get('etag') } })
    assert.equal(again.status, 304)
  })
})
