// Runs every browser test. The data set is loaded once; each file starts its own server on a copy.
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { prepareData } from './harness.mjs'

const folder = import.meta.dirname
const data = await prepareData()
try {
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.mjs')).map((name) => join(folder, name))
  const run = spawnSync(process.execPath, ['--test', '--test-concurrency=1', ...files], { stdio: 'inherit', env: { ...process.env, LITONG_E2E_DATA: data } })
  process.exitCode = run.status ?? 1
} finally {
  rmSync(data, { recursive: true, force: true })
}
