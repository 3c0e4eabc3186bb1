// Runs every browser test, or the files that are named, one after the other on one server.
// Two at a time made pages wait for minutes beside the Go tests, on two processors.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { startServer } from './harness.mjs'

const folder = import.meta.dirname
const named = process.argv.slice(2)
const files = readdirSync(folder)
  .filter((name) => (named.length ? named.includes(name) : name.endsWith('.test.mjs')))
  .map((name) => join(folder, name))
if (files.length === 0) throw new Error(`no such test: ${named.join(' ')}`)

const server = await startServer()
try {
  const run = spawn(process.execPath, ['--test', '--test-concurrency=1', '--test-reporter=spec', ...files], {
    stdio: 'inherit',
    env: { ...process.env, LITONG_E2E_SERVER: server.base, LITONG_E2E_SERVER_DATA: server.data },
  })
  const [code] = await once(run, 'exit')
  process.exitCode = code ?? 1
} finally {
  await server.stop()
}
