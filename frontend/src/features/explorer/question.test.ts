import { describe, expect, it } from 'vitest'
import type { Operation } from '@/api/client'
import { keepLabelled, turned } from './relabel'
import { ask, costIn } from './reply'
import { storageFor } from './saved'
import { fragmentOf, questionIn, stashFragment, takeFragment } from './share'
import { graphiqlWords } from './words/graphiql'

function memory(): Storage {
  const entries = new Map<string, string>()
  return {
    get length() {
      return entries.size
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
    clear: () => entries.clear(),
  }
}

describe('a shared question', () => {
  const question = { title: '各镇案件', query: '# 多少 🙂\n{ mediationCases { totalCount } }', variables: '{"a": 1}' }
  it('travels whole in the fragment', () => {
    const fragment = fragmentOf(question)
    expect(fragment).toMatch(/^#q=[\w-]+$/)
    expect(questionIn(fragment ?? '')).toEqual(question)
  })
  it('is nothing when it was damaged or made by something else', () => {
    const made = (value: unknown): string => `#q=${btoa(JSON.stringify(value))}`
    for (const fragment of [
      '',
      '#q=',
      '#q=***',
      '#other',
      made(null),
      made({ v: 2, query: 'x' }),
      made({ v: 1, query: ' ' }),
      made({ v: 1, query: 'x', variables: 1 }),
    ])
      expect(questionIn(fragment), fragment).toBeNull()
    expect(fragmentOf({ query: 'x'.repeat(64 * 1024), variables: '' })).toBeNull()
  })
  it('waits for the sign-in, once', () => {
    const stash = memory()
    const hash = fragmentOf(question) ?? ''
    stashFragment({ hash }, stash)
    expect(takeFragment({ hash: '' }, stash)).toBe(hash)
    expect(takeFragment({ hash: '' }, stash)).toBe('')
    stashFragment({ hash: '#else' }, stash)
    expect(stash.length).toBe(0)
  })
})

describe('what the editor keeps', () => {
  it('is apart for each account', () => {
    const storage = memory()
    const [one, two] = [storageFor(storage, 'one'), storageFor(storage, 'two')]
    one.setItem('tabs', '1')
    two.setItem('tabs', '2')
    one.clear()
    expect([one.getItem('tabs'), two.getItem('tabs'), one.length, two.length]).toEqual([null, '2', 0, 1])
  })
})

describe('an answer', () => {
  const send = (body: string, asked: Operation[]) => async (operation: Operation) => {
    asked.push(operation)
    return new Response(body, { status: 200 })
  }
  it('states its size, its errors and its cost', async () => {
    let clock = 0
    const body =
      '{"data":{"a":1},"errors":[{"message":"坏"}],"extensions":{"cost":{"requested":12,"actual":3.5,"remaining":90,"resetAt":"2019-12-31T16:00:00Z"}}}'
    const reply = await ask(send(body, []), { query: 'query A { a }' }, () => (clock += 40))
    expect(reply).toMatchObject({
      operation: 'A',
      query: 'query A { a }',
      errors: 1,
      problem: '坏',
      milliseconds: 40,
      bytes: new TextEncoder().encode(body).length,
      cost: { requested: 12, actual: 3.5, remaining: 90, resetAt: '2019-12-31T16:00:00Z' },
    })
  })
  it('names an operation only among several', async () => {
    const asked: Operation[] = []
    await ask(send('{}', asked), { query: 'query A { a }', operationName: 'Old' })
    await ask(send('{}', asked), { query: 'query A { a } query B { b }', operationName: 'B' })
    expect(asked.map(({ operationName }) => operationName)).toEqual([undefined, 'B'])
  })
  it('that is no JSON is a fault', async () => {
    await expect(ask(send('<html>', []), { query: '{ a }' })).rejects.toThrow()
    await expect(ask(send('3', []), { query: '{ a }' })).rejects.toThrow()
  })
  it('without a cost shows none', () => {
    for (const body of [{}, { extensions: null }, { extensions: { cost: {} } }, { extensions: { cost: { actual: 'much' } } }]) expect(costIn(body)).toBeNull()
  })
})

describe('the editor’s labels', () => {
  it('turn to Chinese and back, but not what people wrote', async () => {
    document.body.innerHTML = '<button aria-label="Execute query (Ctrl-Enter)">Docs</button><div class="CodeMirror">Docs</div>'
    const stop = keepLabelled(document.body, graphiqlWords)
    const late = document.createElement('p')
    late.textContent = 'History'
    document.body.append(late)
    await new Promise((done) => setTimeout(done))
    stop()
    expect(document.body.innerHTML).toBe('<button aria-label="运行查询 (Ctrl-Enter)">文档</button><div class="CodeMirror">Docs</div><p>历史</p>')
    keepLabelled(document.body, turned(graphiqlWords))()
    expect(document.body.innerHTML).toBe('<button aria-label="Execute query (Ctrl-Enter)">Docs</button><div class="CodeMirror">Docs</div><p>History</p>')
    expect(turned(graphiqlWords).size).toBe(graphiqlWords.size)
  })
})
