import { ADDRESSES } from './drive/addresses'
import { chinaTimeNow } from './drive/china-time'
import { reasonLike, REFUSING, shopWithClaim } from './drive/refusing'
import { shopWith } from '../pages/capture/pick-tickets'
import { expect, sheetOf, test } from './fixtures'

test.use({ inSharedBrowser: true })

const OTHER = { douyin: '140000000000000999', qianniu: '180000000000000999' } as const

for (const platform of ['douyin', 'qianniu'] as const) {
  const { shop, claim } = shopWithClaim(platform)
  const of = REFUSING[platform]
  const base = () => ({ platform, latencyMs: 20, now: chinaTimeNow() })
  const control = /^(拒\s*绝|拒绝退款申请)$/

  for (const from of ['list', 'detail'] as const) {
    test(`${platform}: a form of another ticket than the ${from}’s is told`, async ({ page, serve }) => {
      await serve({
        ...base(),
        shops: { [platform]: shop },
        overrides: { extra: { formShows: OTHER[platform] } },
      })
      const place = ADDRESSES[platform]
      await page.goto(from === 'list' ? place.list() : place.detail(claim.truth.afterSaleId))
      const row = page.locator('tr, table[class*="table-row"]', { hasText: claim.truth.reason }).last()
      const begin = from === 'list' ? row.getByRole('button', { name: control }).first() : of.begin(page)
      await begin.click()
      await of.choose(page, reasonLike(claim, /其他/))
      const sheet = await sheetOf(page)
      await sheet.says(/先别急[\s\S]*表单和这张售后单的单号对不上/)
      await expect.poll(() => sheet.text(), 'there is no way out but to look').not.toMatch(/→/)
    })
  }

  test(`${platform}: another shop’s header over a ticket is told before the form`, async ({
    page,
    serve,
    records,
  }) => {
    const other = { ...shopWith(shop, []), shopId: '990011', shopName: '隔壁的店' }
    const first = await serve({ ...base(), shops: { [platform]: other } })
    await page.goto(ADDRESSES[platform].list())
    await expect.poll(async () => (await records())['shops']?.length).toBe(1)
    await first.stop()
    const second = await serve({ ...base(), shops: { [platform]: shop } })
    await page.goto(ADDRESSES[platform].detail(claim.truth.afterSaleId))
    await expect.poll(async () => (await records())['afterSales']?.length).toBe(1)
    await expect.poll(async () => (await records())['shops']?.length).toBe(2)
    await second.stop()
    await serve({ ...base(), shops: { [platform]: { ...other, tickets: shop.tickets } } })
    await page.goto(ADDRESSES[platform].detail(claim.truth.afterSaleId))
    const sheet = await sheetOf(page)
    await of.begin(page).hover()
    await sheet.says(/先别急[\s\S]*页面登录的店和这张单子的店对不上/)
  })
}

test('千牛: an unshipped order whose page offers a refusal all the same is told blocked (inferred)', async ({
  page,
  serve,
  records,
}) => {
  const { shop, claim } = shopWithClaim('qianniu')
  const truth = { ...claim.truth, kind: 'refund-unshipped' as const, outbound: null }
  const unshipped = { ...claim, truth, outboundEvents: [] }
  const { afterSaleId } = unshipped.truth
  await serve({
    platform: 'qianniu',
    shops: { qianniu: shopWith(shop, [unshipped]) },
    now: chinaTimeNow(),
    overrides: { extra: { refuseUnshipped: true } },
  })
  await page.goto(ADDRESSES.qianniu.detail(afterSaleId))
  const sheet = await sheetOf(page)
  const begin = REFUSING.qianniu.begin(page)
  await begin.hover()
  await sheet.says(/这一单平台不收拒绝[\s\S]*未发货的单子平台不接受拒绝[\s\S]*同意这一单更稳妥/)
  expect((await sheet.text()).match(/■/g), 'the title and one line, the block alone').toHaveLength(2)
  await begin.click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect
    .poll(async () => (await records())['decisions'])
    .toMatchObject([{ action: 'refuse-begun', afterSaleId, level: 'blocked' }])
})
