import { AxeBuilder } from '@axe-core/playwright'
import { PROOF_FILES } from '../pages/capture/proofs'
import { chinaTimeNow } from './drive/china-time'
import { ADDRESSES } from './drive/addresses'
import { reasonLike, REFUSING, shopWithClaim } from './drive/refusing'
import { expect, test } from './fixtures'

for (const platform of ['douyin', 'qianniu'] as const) {
  test(`${platform}: the desk follows a refusal as it is filled in`, async ({
    page,
    serve,
    openPanel,
    records,
    context,
  }) => {
    const of = REFUSING[platform]
    const { shop, claim } = shopWithClaim(platform)
    await serve({ platform, shops: { [platform]: shop }, now: chinaTimeNow() })
    await page.goto(ADDRESSES[platform].detail(claim.truth.afterSaleId))
    await expect
      .poll(async () => (await records())['afterSales']?.filter((row) => row['reason'] !== null).length)
      .toBe(1)
    const panel = await openPanel(page)
    await page.bringToFront()
    await of.begin(page).hover()

    const proofs = panel.getByRole('region', { name: '凭证清单' })
    await expect(proofs).toContainText('表还没打开')
    await expect(proofs).toContainText('选好理由后，会再补上这个理由要的凭证')
    await expect(panel.getByRole('region', { name: /哪种做法最省|哪种最省/ })).toContainText('去设置填')

    await of.begin(page).click()
    await of.choose(page, reasonLike(claim, /已签收/))
    await expect(proofs).toContainText(/已传 0 份/)
    await expect(panel.getByRole('region', { name: /先别急/ })).toBeVisible()
    await page.locator('input[type="file"]').setInputFiles(PROOF_FILES)
    await expect(proofs).toContainText(`已传 ${PROOF_FILES.length} 份`)
    await expect(proofs).not.toContainText('还没有')

    await expect(panel.getByRole('region', { name: '对处罚' })).toBeVisible()
    await panel.getByRole('button', { name: /聊天节选和时间线/ }).click()
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await panel.bringToFront()
    await panel.getByRole('button', { name: '复制成文字' }).click()
    await expect(panel.getByText('已复制', { exact: true })).toBeVisible()
    const copied = await panel.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain(`售后 ${claim.truth.afterSaleId}`)
    expect(copied).toContain('买家申请售后')
    await panel.getByRole('button', { name: '做成图片' }).click()
    await expect(panel.getByRole('link', { name: '保存图片' })).toHaveAttribute('href', /^blob:/)
  })
}

test('costs entered in 设置 price every way that is left, and the section is accessible', async ({
  page,
  serve,
  openPanel,
  openOptions,
  records,
}) => {
  const of = REFUSING.douyin
  const { shop, claim } = shopWithClaim('douyin')
  await serve({ platform: 'douyin', shops: { douyin: shop }, now: chinaTimeNow() })
  await page.goto(ADDRESSES.douyin.detail(claim.truth.afterSaleId))
  await expect
    .poll(async () => (await records())['afterSales']?.filter((row) => row['reason'] !== null).length)
    .toBe(1)

  const options = await openOptions()
  const costs = options.locator('#costs')
  await costs.getByRole('button', { name: '没填的都先用常见值' }).click()
  await expect(costs.getByRole('textbox', { name: '单程运费' })).toHaveValue('8')
  const { violations } = await new AxeBuilder({ page: options }).setLegacyMode().analyze()
  expect(violations.map(({ id }) => id)).toEqual([])

  const panel = await openPanel(page)
  await page.bringToFront()
  await of.begin(page).hover()
  const card = panel.getByRole('region', { name: /哪种最省/ })
  await expect(card).toContainText(/最省¥\d+（\d+(\.\d)?–\d+）/)
  await card.getByRole('button', { name: '用到的数' }).click()
  await expect(card).toContainText('常见值，不是本店的')
})
