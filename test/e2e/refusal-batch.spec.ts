import { fullShop, shopWith, ticketThat } from '../pages/capture/pick-tickets'
import type { Platform, ReplicaShop } from '../replica/shop/shape'
import { ADDRESSES } from './drive/addresses'
import { chinaTimeNow } from './drive/china-time'
import { reasonLike, REFUSING } from './drive/refusing'
import { expect, sheetOf, test } from './fixtures'

test.use({ inSharedBrowser: true })

/** One claim that the shop would have to disprove, or may not refuse; and one that nothing is wrong with yet. */
function mixed(platform: Platform): { shop: ReplicaShop; bad: string; ids: string[]; reason: string } {
  const full = fullShop(platform, 6)
  const isOpen = (one: ReplicaShop['tickets'][number]) =>
    one.truth.status === 'awaiting-merchant' && one.truth.deadlineAt !== null && one.truth.tags.length === 0
  const bad = ticketThat(full, (one) =>
    platform === 'douyin'
      ? isOpen(one) && one.truth.kind === 'refund-shipped' && one.truth.reasonClass === 'quality'
      : one.truth.status === 'awaiting-merchant' && one.truth.tags.includes('极速退款'),
  )
  const good = ticketThat(
    full,
    (one) => isOpen(one) && one.truth.kind === 'return-refund' && one.truth.reasonClass === 'remorse',
  )
  return {
    shop: shopWith(full, [bad, good]),
    bad: bad.truth.afterSaleId,
    ids: [bad.truth.afterSaleId, good.truth.afterSaleId],
    reason: reasonLike(good, /其他/),
  }
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
