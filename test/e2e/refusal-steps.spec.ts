import type { Page } from '@playwright/test'
import { NOTE, PROOF_FILES } from '../pages/capture/proofs'
import { ADDRESSES, refusePageAddress } from './drive/addresses'
import { chinaTimeNow } from './drive/china-time'
import { reasonLike, REFUSING, shopWithClaim } from './drive/refusing'
import { expect, sheetOf, test } from './fixtures'

test.use({ inSharedBrowser: true })

const WAYS_IN = (['douyin', 'qianniu'] as const).flatMap((platform) =>
  (['a', 'b'] as const).flatMap((variant) =>
    (['detail', 'list'] as const).map((from) => ({ platform, variant, from })),
  ),
)

/** Opens the form from the ticket's own page or from its row. */
async function begin(page: Page, { platform, from }: (typeof WAYS_IN)[number]): Promise<void> {
  const { claim } = shopWithClaim(platform)
  const place = ADDRESSES[platform]
  await page.goto(from === 'detail' ? place.detail(claim.truth.afterSaleId) : place.list())
  if (from === 'detail') return await REFUSING[platform].begin(page).click()
  const row = page.locator('tr, table[class*="table-row"]', { hasText: claim.truth.reason }).last()
  await row
    .getByRole('button', { name: /^(拒\s*绝|拒绝退款申请)$/ })
    .first()
    .click()
}

for (const way of WAYS_IN) {
  const { platform, variant, from } = way
  const { shop, claim } = shopWithClaim(platform)
  const of = REFUSING[platform]
  const serving = () => ({
    platform,
    variant,
    shops: { [platform]: shop },
    latencyMs: 20,
    now: chinaTimeNow(),
  })

  test(`${platform} ${variant} from the ${from}: the verdict follows each step, and the click arrives`, async ({
    page,
    serve,
    records,
  }) => {
    await serve(serving())
    await begin(page, way)
    const sheet = await sheetOf(page)
    const gone = (words: RegExp) => expect.poll(() => sheet.text(), `${words} is gone`).not.toMatch(words)
    await of.choose(page, reasonLike(claim, /已签收/))
    if (platform === 'douyin') {
      await sheet.says(/先别急[\s\S]*拒绝品质申请[\s\S]*先和买家谈补偿，侧栏有现成话术/)
      await of.choose(page, reasonLike(claim, /协商一致/))
      await sheet.says(/没附聊天记录/)
      await gone(/拒绝品质申请/)
      await page.locator('input[type="file"]').setInputFiles(PROOF_FILES)
      await gone(/没附聊天记录|先别急/)
      await of.note(page).fill('仓库搬迁，晚点处理')
      await sheet.says(/先别急[\s\S]*店里自己的难处/)
      await of.note(page).fill(NOTE)
      await gone(/店里自己的难处|先别急/)
    } else {
      await sheet.says(/没附凭证，平台不会受理/)
      await sheet.says(/说明要写 2 到 200 字，现在 0 字/)
      await of.note(page).fill('好')
      await sheet.says(/现在 1 字/)
      await of.note(page).fill(NOTE)
      await gone(/说明要写/)
      await page.locator('input[type="file"]').setInputFiles(PROOF_FILES)
      await gone(/没附凭证|先别急/)
    }
    await of.confirm(page).click()
    await expect(page.locator('body')).toContainText(/商家已拒绝|已拒绝/)
    await expect
      .poll(async () => (await records())['decisions']?.filter((row) => row['action'] === 'refuse-confirmed'))
      .toMatchObject([{ afterSaleId: claim.truth.afterSaleId, proofs: 2 }])
  })
}

for (const variant of ['a', 'b'] as const) {
  test(`G1 ${variant}: the verdict follows each step beside the form`, async ({ page, serve, records }) => {
    const { shop, claim } = shopWithClaim('qianniu')
    await serve({
      platform: 'qianniu',
      variant,
      shops: { qianniu: shop },
      latencyMs: 20,
      now: chinaTimeNow(),
    })
    await page.goto(refusePageAddress(claim.truth.afterSaleId))
    const sheet = await sheetOf(page)
    const gone = (words: RegExp) => expect.poll(() => sheet.text(), `${words} is gone`).not.toMatch(words)
    await page.locator('[id^="sellerRefuseReasonContainer"] .options-selected').click()
    await page.locator('.options-item', { hasText: reasonLike(claim, /其他/) }).click()
    await sheet.says(/没附凭证，平台不会受理/)
    await sheet.says(/现在 0 字/)
    await page.locator('textarea').fill('好')
    await sheet.says(/现在 1 字/)
    await page.locator('textarea').fill(NOTE)
    await gone(/说明要写/)
    await page.locator('input[type="file"]').setInputFiles(PROOF_FILES)
    await gone(/没附凭证|先别急/)
    await page.getByText('拒绝申请', { exact: true }).click()
    await expect(page.getByText('已拒绝退款')).toBeVisible()
    await expect
      .poll(async () => (await records())['decisions'])
      .toMatchObject([{ action: 'refuse-confirmed', afterSaleId: claim.truth.afterSaleId, proofs: 2 }])
  })
}
