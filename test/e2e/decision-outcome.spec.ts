import { shopWith } from '../pages/capture/pick-tickets'
import type { ReplicaTicket } from '../replica/shop/shape'
import { ADDRESSES } from './drive/addresses'
import { chinaTimeNow } from './drive/china-time'
import { reasonLike, REFUSING, shopWithClaim } from './drive/refusing'
import { expect, test } from './fixtures'

const withStatus = (ticket: ReplicaTicket, status: ReplicaTicket['truth']['status']): ReplicaTicket => ({
  ...ticket,
  truth: { ...ticket.truth, status },
})

test('a refusal is remembered, and what became of it once a page tells', async ({ page, serve, records }) => {
  const of = REFUSING.douyin
  const { shop, claim } = shopWithClaim('douyin')
  const { afterSaleId } = claim.truth
  const address = ADDRESSES.douyin.detail(afterSaleId)
  await serve({ platform: 'douyin', shops: { douyin: shop }, latencyMs: 20, now: chinaTimeNow() })
  await page.goto(address)
  await expect.poll(async () => (await records())['afterSales']?.length).toBe(1)
  await of.begin(page).click()
  await of.choose(page, reasonLike(claim, /其他/))
  await of.note(page).fill('和买家沟通过了')
  await of.confirm(page).click()
  const confirmed = async () =>
    (await records())['decisions']?.find((row) => row['action'] === 'refuse-confirmed')
  await expect.poll(async () => (await confirmed())?.['afterSaleId']).toBe(afterSaleId)
  expect(await confirmed()).toMatchObject({ stage: 'confirm', noteLength: 7, kind: claim.truth.kind })

  // Times are whole seconds, and only a reading of a later one tells of an outcome.
  const at = Date.parse(String((await confirmed())?.['at']))
  await expect.poll(() => Date.now()).toBeGreaterThanOrEqual(at + 1000)
  const ended = shopWith(shop, [withStatus(claim, 'succeeded')])
  await serve({ platform: 'douyin', shops: { douyin: ended }, latencyMs: 20, now: chinaTimeNow() })
  await page.goto('about:blank')
  await page.goto(address)
  await expect
    .poll(async () => ((await confirmed())?.['outcome'] as { state?: string } | undefined)?.state)
    .toBe('agreed')
})

test('what is learned stays silent for a week, and then says how it would have done', async ({
  page,
  serve,
  openPanel,
  records,
  vault,
}) => {
  const { shop } = shopWithClaim('douyin')
  await serve({ platform: 'douyin', shops: { douyin: shop }, latencyMs: 20, now: chinaTimeNow() })
  await page.goto(ADDRESSES.douyin.list())
  await expect.poll(async () => (await records())['afterSales']?.length).toBeGreaterThan(0)
  const panel = await openPanel(page)
  await panel.getByRole('tab', { name: '复盘' }).click()
  await expect(panel.getByText('学来的提醒先静默 7 天')).toBeVisible()

  await vault.evaluate(() => {
    const eightDaysAgo = new Date(Date.now() - 8 * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 19)
    return chrome.storage.local.set({ 'shadow-since': `${eightDaysAgo}+08:00` })
  })
  await expect(panel.getByText('一周已过，凭历史做的提醒开始出声')).toBeVisible()
  await expect(panel.getByText('学来的提醒先静默 7 天')).toHaveCount(0)
})
