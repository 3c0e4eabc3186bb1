// Changes that only together agree with each other are collected on the page, and saved as one request.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accessible, noSidewaysScroll, useSite } from './harness.mjs'

// A server of its own: other files count on the demo records as they are.
const site = useSite({ demo: 'litong' })
const input = (page, field) => page.locator(`[data-test=field-${field}] :is(input, select, textarea)`).first()
const choice = (page, field, text) => page.locator(`[data-test=field-${field}] [data-test=choice]`, { hasText: text }).first()

/** What an administrator reads from the API. */
async function read(query) {
  const { context } = await site.newReader()
  const signedIn = await context.request.post('/auth/login', { data: { userName: 'admin', password: site.accounts.admin } })
  const { accessToken } = await signedIn.json()
  const answer = await context.request.post('/graphql', { data: { query }, headers: { Authorization: `Bearer ${accessToken}` } })
  const { data, errors } = await answer.json()
  await context.close()
  assert.equal(errors, undefined)
  return data
}

async function choose(page, field, text) {
  await input(page, field).fill(text)
  await choice(page, field, text).click()
}

const open = async (page, list, id) => {
  await page.goto(`/records/${list}?record=${id}`)
  await page.locator('[data-test=record]').waitFor()
}

test('a station gets another leader: three changes, none of which is allowed alone', async () => {
  const { institutions } = await read(
    '{ institutions(where: { leader: { role: { eq: LEADER } } }, first: 1) { nodes { id name township { name } leader { id } } } }',
  )
  const [station] = institutions.nodes
  await site.reading({ user: 'admin', at: '/records/institutionPosts' }, async (page) => {
    await open(page, 'institutionPosts', station.leader.id)
    await page.locator('[data-test=correct]').click()
    await input(page, 'endedOn').fill('2019-12-15')
    await page.locator('[data-test=save]').click()
    // Refused alone: the form says that it can be saved with others, and offers it.
    await page.locator('[data-test=together-note]').waitFor()
    await page.locator('[data-test=save-together]').focus()
    await page.keyboard.press('Enter')
    await page.locator('[data-test=pending-here]').waitFor()
    assert.match(await page.locator('[data-test=pending]').innerText(), /待一并保存的修改[\s\S]*1项/)

    // The list stays as it is while the changes wait, also over a reload.
    await page.goto('/records/institutionPosts')
    await page.locator('[data-test=pending]').waitFor()
    await page.locator('[data-test=new-record]').click()
    await input(page, 'role').selectOption('LEADER')
    await input(page, 'holderName').fill('测试站长')
    await input(page, 'appointedOn').fill('2019-12-15')
    await choose(page, 'institution', station.name)
    await choose(page, 'township', station.township.name)
    await page.locator('[data-test=save-together]').click()
    await page.locator('[data-test=form]').waitFor({ state: 'detached' })

    // Two of three are refused, and the reason stands at its change.
    await page.locator('[data-test=save-all]').click()
    await page.locator('[data-test=pending-general]').waitFor()
    assert.equal(await page.locator('[data-test=pending-error]').count(), 1)
    await accessible(page)

    await open(page, 'institutions', station.id)
    await page.locator('[data-test=correct]').click()
    await input(page, 'leader').fill('测试站长')
    await choice(page, 'leader', '待保存').waitFor()
    await input(page, 'leader').press('ArrowDown')
    await input(page, 'leader').press('Enter')
    // The row that it names is not there yet, so there is nothing to save alone.
    assert.equal(await page.locator('[data-test=save]').count(), 0)
    await page.keyboard.press('Control+Enter')
    await page.locator('[data-test=pending-here]').waitFor()
    await page.locator('[data-test=save-all]').click()
    await page.locator('[data-test=written]').waitFor()
    assert.match(await page.locator('[data-test=written]').innerText(), /已一并保存3项修改/)
    assert.equal(await page.locator('[data-test=pending]').count(), 0)
    const leader = async () => (await read(`{ institution(id: "${station.id}") { leader { id } } }`)).institution.leader.id
    assert.notEqual(await leader(), station.leader.id)

    // All three are taken back at once.
    await page.locator('[data-test=undo]').click()
    await page.locator('[data-test=written]').waitFor({ state: 'detached' })
    assert.equal(await leader(), station.leader.id)
  })
})

test('a member of staff leaves together with the commitment that ends', async () => {
  const { serviceCommitments } = await read(
    '{ serviceCommitments(where: { leftOn: { isNull: true }, staff: { leftOn: { isNull: true } } }, first: 1) { nodes { id staff { id } } } }',
  )
  const [commitment] = serviceCommitments.nodes
  await site.reading({ user: 'admin', at: '/records/serviceCommitments', width: 390, height: 844 }, async (page) => {
    await page.goto(`/records/serviceCommitments?record=${commitment.id}`)
    await page.locator('[data-test=correct]').click()
    await input(page, 'leftOn').fill('2019-12-10')
    await page.locator('[data-test=save]').click()
    await page.locator('[data-test=together-note]').waitFor()
    await page.locator('[data-test=save-together]').click()
    await noSidewaysScroll(page)
    // A change is opened again and corrected, and taken out as a draft that the form has again.
    await page.locator('[data-test=pending-toggle]').click()
    await page.locator('[data-test=pending-edit]').click()
    assert.equal(await input(page, 'leftOn').inputValue(), '2019-12-10')
    await input(page, 'leftOn').fill('2019-12-11')
    await page.locator('[data-test=save-together]').click()
    await page.locator('[data-test=pending-toggle]').click()
    assert.match(await page.locator('[data-test=pending-change]').innerText(), /2019-12-11/)
    await page.locator('[data-test=pending-remove]').click()
    await page.locator('[data-test=pending]').waitFor({ state: 'detached' })
    await page.reload()
    await page.locator('[data-test=correct]').click()
    assert.equal(await input(page, 'leftOn').inputValue(), '2019-12-11')
    await page.locator('[data-test=save-together]').click()
    await page.locator('[data-test=pending-here]').waitFor()

    await page.goto(`/records/staffMembers?record=${commitment.staff.id}`)
    await page.locator('[data-test=correct]').click()
    await input(page, 'leftOn').fill('2019-12-11')
    await page.locator('[data-test=save-together]').click()
    await page.locator('[data-test=pending-here]').waitFor()
    await page.locator('[data-test=save-all]').click()
    await page.locator('[data-test=written]').waitFor()
    await page.locator('[data-test=record] dd', { hasText: '2019-12-11' }).first().waitFor()
  })
})
