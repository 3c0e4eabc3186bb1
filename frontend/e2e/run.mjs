// Runs every browser test, or the files that are named. The data set is loaded once; each file starts its own server on a copy.
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { prepareData } from './harness.mjs'

const folder = import.meta.dirname
const data = await prepareData()
try {
  const named = process.argv.slice(2)
  const files = readdirSync(folder)
    .filter((name) => (named.length ? named.includes(name) : name.endsWith('.test.mjs')))
    .map((name) => join(folder, name))
  if (files.length === 0) throw new Error(`no such test: ${named.join(' ')}`)
  const run = spawnSync(process.execPath, ['--test', '--test-concurrency=1', '--test-reporter=spec', ...files], {
    stdio: 'inherit',
    env: { ...process.env, LITONG_E2E_DATA: data },
  })
  process.exitCode = run.status ?? 1
} finally {
  rmSync(data, { recursive: true, force: true })
}
