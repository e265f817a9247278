import { shopWith } from '../pages/capture/pick-tickets'
import type { Platform, ReplicaShop, ReplicaTicket } from '../replica/shop/shape'
import { ADDRESSES } from './drive/addresses'
import { chinaTimeNow } from './drive/china-time'
import { reasonLike, REFUSING, shopWithClaim } from './drive/refusing'
import { expect, sheetOf, test } from './fixtures'

test.use({ inSharedBrowser: true })

/** One ticket that would go wrong, by its claim or by its mark, and one beside it that nothing is wrong with yet. */
function mixed(platform: Platform): { shop: ReplicaShop; bad: string; ids: string[]; reason: string } {
  const { shop, claim } = shopWithClaim(platform)
  const bad = platform === 'douyin' ? claim : withTruth(claim, { tags: ['极速退款'] })
  const good = withTruth(claim, {
    afterSaleId: `${claim.truth.afterSaleId.slice(0, -4)}0042`,
    orderId: `${claim.truth.orderId.slice(0, -4)}0042`,
    reason: '不喜欢/不想要',
    reasonClass: 'remorse',
    tags: [],
  })
  return {
    shop: shopWith(shop, [bad, good]),
    bad: bad.truth.afterSaleId,
    ids: [bad.truth.afterSaleId, good.truth.afterSaleId],
    reason: reasonLike(good, /其他/),
  }
}

function withTruth(ticket: ReplicaTicket, change: Partial<ReplicaTicket['truth']>): ReplicaTicket {
  return { ...ticket, truth: { ...ticket.truth, ...change } }
}

for (const platform of ['douyin', 'qianniu'] as const) {
  for (const variant of ['a', 'b'] as const) {
    test(`${platform} ${variant}: a batch names the tickets that would go wrong (inferred bar)`, async ({
      page,
      serve,
      records,
    }) => {
      const { shop, bad, ids, reason } = mixed(platform)
      await serve({
        platform,
        variant,
        shops: { [platform]: shop },
        latencyMs: 20,
        now: chinaTimeNow(),
        overrides: { extra: { batchRefuse: true } },
      })
      await page.goto(ADDRESSES[platform].list())
      await expect.poll(async () => (await records())['afterSales']?.length).toBe(2)
      const boxes = page.locator('[class*="checkbox"] input[type="checkbox"]')
      await expect(boxes).toHaveCount(2)
      for (const box of await boxes.all()) await box.check({ force: true })
      const bar = page.getByRole('button', { name: '批量拒绝' })
      const sheet = await sheetOf(page)
      await bar.hover()
      await sheet.says('这批里 1 单有问题')
      await sheet.says(new RegExp(`尾号 ${bad.slice(-4)}：`))
      await sheet.says('先把这几单取消勾选，一单一单处理')
      await bar.click()
      await REFUSING[platform].choose(page, reason)
      await sheet.says(new RegExp(`尾号 ${bad.slice(-4)}：`))
      await REFUSING[platform].note(page).fill('和买家沟通过了')
      await REFUSING[platform].confirm(page).click()
      const confirmed = async () =>
        (await records())['decisions']?.filter((row) => row['action'] === 'refuse-confirmed')
      await expect
        .poll(async () => (await confirmed())?.map((row) => row['afterSaleId']).toSorted())
        .toEqual(ids.toSorted())
    })
  }
}
