import type { Locator, Page } from '@playwright/test'
import { NOTE, PROOF_FILES } from '../pages/capture/proofs'
import { ADDRESSES, refusePageAddress } from './drive/addresses'
import { chinaTimeNow } from './drive/china-time'
import { reasonLike, REFUSING, shopWithClaim } from './drive/refusing'
import type { Records } from './drive/records'
import type { Sheet } from './drive/sheet'
import { expect, sheetOf, test } from './fixtures'

test.use({ inSharedBrowser: true })

const BEFORE = '拒绝前先看一眼'
const CASES = (['douyin', 'qianniu'] as const).flatMap((platform) =>
  (['a', 'b'] as const).map((variant) => ({
    platform,
    variant,
    of: REFUSING[platform],
    ...shopWithClaim(platform),
  })),
)

/** The sheet stands beside `control`, not on it. */
async function expectBeside(sheet: Sheet, control: Locator): Promise<void> {
  const [over, under] = [await sheet.box('[popover]'), await control.boundingBox()]
  if (!over || !under) throw new Error('the sheet or its control is not there')
  const across = Math.min(over.x + over.width, under.x + under.width) - Math.max(over.x, under.x)
  const down = Math.min(over.y + over.height, under.y + under.height) - Math.max(over.y, under.y)
  expect(Math.min(across, down), 'px that the sheet covers of its control').toBeLessThanOrEqual(0)
}

async function isRead(records: () => Promise<Records>, count: number): Promise<void> {
  await expect
    .poll(async () => (await records())['afterSales']?.filter((row) => row['reason'] !== null).length)
    .toBe(count)
}

const countIn = async (page: Page, words: RegExp): Promise<number> =>
  ((await page.locator('body').innerText()).match(words) ?? []).length

for (const { platform, variant, of, shop, claim } of CASES) {
  const name = `${platform} ${variant}`
  const serve = () => ({ platform, variant, shops: { [platform]: shop }, latencyMs: 20, now: chinaTimeNow() })
  const { afterSaleId } = claim.truth
  const address = ADDRESSES[platform].detail(afterSaleId)

  test(`${name}: shows on hover, keyboard focus and touch; Escape dismisses`, async ({
    page,
    serve: open,
    records,
  }) => {
    await open(serve())
    await page.goto(address)
    const control = of.begin(page)
    await isRead(records, 1)
    const sheet = await sheetOf(page)
    await control.hover()
    await sheet.says(BEFORE)
    await expectBeside(sheet, control)
    await page.keyboard.press('Escape')
    await sheet.isGone()
    await page.mouse.move(2, 2)
    await control.focus()
    await page.keyboard.press('Shift+Tab')
    await sheet.isGone()
    await page.keyboard.press('Tab')
    await expect(control).toBeFocused()
    await sheet.says(BEFORE)
    await expectBeside(sheet, control)
    await page.keyboard.press('Shift+Tab')
    await sheet.isGone()
    const { x, y, width, height } = (await control.boundingBox())!
    const finger = await page.context().newCDPSession(page)
    await finger.send('Input.dispatchTouchEvent', {
      type: 'touchStart',
      touchPoints: [{ x: x + width / 2, y: y + height / 2 }],
    })
    await sheet.says(BEFORE)
    await finger.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] })
  })

  test(`${name}: follows the choice in the form; the click by mouse arrives`, async ({
    page,
    serve: open,
    records,
  }) => {
    const server = await open(serve())
    await page.goto(address)
    await isRead(records, 1)
    const told = await countIn(page, of.told)
    const sheet = await sheetOf(page)
    await of.begin(page).click()
    await of.choose(page, reasonLike(claim, /已签收/))
    if (platform === 'douyin') await sheet.says(/先别急[\s\S]*拒绝品质申请，会算「无故拒绝」/)
    await sheet.says(platform === 'douyin' ? /没附聊天记录/ : /没附凭证，平台不会受理/)
    await page.locator('input[type="file"]').setInputFiles(PROOF_FILES)
    await expect.poll(() => sheet.text()).not.toMatch(/没附/)
    if (platform === 'douyin') await sheet.says(/拒绝品质申请/)
    await of.choose(page, reasonLike(claim, /其他/))
    await expect.poll(() => sheet.text()).not.toMatch(/拒绝品质申请/)
    await of.note(page).fill(NOTE)
    await expect.poll(() => sheet.text()).not.toMatch(/先别急/)
    await of.confirm(page).hover()
    await sheet.says(/没碰到明列的情形|点之前再看一眼/)
    await expectBeside(sheet, of.confirm(page))
    await of.confirm(page).click()
    await expect(of.begin(page)).toHaveCount(0)
    await expect.poll(() => countIn(page, of.told)).toBe(told + 1)
    await expect
      .poll(async () => (await records())['decisions']?.map((row) => row['action']).toSorted())
      .toEqual(['refuse-begun', 'refuse-confirmed'])
    const decisions = (await records())['decisions'] ?? []
    expect(new Set(decisions.map((row) => row['afterSaleId']))).toEqual(new Set([afterSaleId]))
    expect(server.blocked()).toEqual([])
  })

  test(`${name}: the refusal by keyboard arrives`, async ({ page, serve: open, records }) => {
    await open(serve())
    await page.goto(address)
    await isRead(records, 1)
    const told = await countIn(page, of.told)
    const sheet = await sheetOf(page)
    await of.begin(page).focus()
    await sheet.says(BEFORE)
    await page.keyboard.press('Enter')
    await of.choose(page, reasonLike(claim, /其他/))
    await of.note(page).focus()
    await page.keyboard.type('已与买家沟通')
    for (let step = 0; step < 12; step += 1) {
      if (await of.confirm(page).evaluate((button) => button === document.activeElement)) break
      await page.keyboard.press('Tab')
    }
    await expect(of.confirm(page)).toBeFocused()
    await sheet.says(platform === 'douyin' ? /\S/ : /没附凭证/)
    await expectBeside(sheet, of.confirm(page))
    await page.keyboard.press('Enter')
    await expect(of.begin(page)).toHaveCount(0)
    await expect.poll(() => countIn(page, of.told)).toBe(told + 1)
    await expect
      .poll(async () => (await records())['decisions']?.map((row) => row['action']).toSorted())
      .toEqual(['refuse-begun', 'refuse-confirmed'])
  })

  test(`${name}: a row of the list speaks of its own ticket; «不同意此提示» is kept`, async ({
    page,
    serve: open,
    records,
  }) => {
    await open(serve())
    await page.goto(ADDRESSES[platform].list())
    await isRead(records, 2)
    const row = page.locator('tr, table[class*="table-row"]', { hasText: claim.truth.reason }).last()
    const control = row.getByRole('button', { name: /^(拒\s*绝|拒绝退款申请)$/ }).first()
    const sheet = await sheetOf(page)
    await control.hover()
    await sheet.says(platform === 'douyin' ? /品质申请，别选「已签收」/ : /先备好验货图/)
    await expectBeside(sheet, control)
    await sheet.click('.foot button:last-child')
    await sheet.says('已记下')
    await expect
      .poll(async () => (await records())['decisions'])
      .toMatchObject([{ action: 'disagreed', afterSaleId, selected: null }])
    await control.click()
    await of.choose(page, reasonLike(claim, /已签收/))
    await sheet.says(platform === 'douyin' ? /拒绝品质申请，会算「无故拒绝」/ : /没附凭证/)
  })

  test(`${name}: the same words elsewhere call no sheet`, async ({ page, serve: open, records }) => {
    await open(serve())
    await page.goto(address)
    await isRead(records, 1)
    await of.begin(page).click()
    await of.note(page).waitFor()
    const sheet = await sheetOf(page)
    await page.mouse.move(2, 2)
    await sheet.isGone()
    const words = await page
      .getByText(/拒绝|驳回/)
      .filter({ visible: true })
      .all()
    let looked = 0
    for (const place of words) {
      if (await place.evaluate((element) => element.closest('button') !== null)) continue
      looked += 1
      await place.hover({ force: true })
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      )
      expect(await sheet.text(), await place.innerText()).toBe('')
    }
    expect(looked).toBeGreaterThan(1)
  })
}

for (const variant of ['a', 'b'] as const) {
  test(`G1 ${variant}: follows the choice, and the click arrives`, async ({ page, serve, records }) => {
    const { shop, claim } = shopWithClaim('qianniu')
    await serve({
      platform: 'qianniu',
      variant,
      shops: { qianniu: shop },
      latencyMs: 20,
      now: chinaTimeNow(),
    })
    await page.goto(refusePageAddress(claim.truth.afterSaleId))
    await isRead(records, 1)
    const sheet = await sheetOf(page)
    const confirm = page.getByText('拒绝申请', { exact: true })
    await confirm.hover()
    await sheet.says(/先备好验货图|没附凭证/)
    await expectBeside(sheet, confirm)
    await page.mouse.move(2, 2)
    await page.locator('[id^="sellerRefuseReasonContainer"] .options-selected').click()
    await page.locator('.options-item', { hasText: reasonLike(claim, /其他/) }).click()
    await page.locator('textarea').fill(NOTE)
    await confirm.hover()
    await sheet.says(/没附凭证，平台不会受理/)
    await page.locator('input[type="file"]').setInputFiles(PROOF_FILES)
    await expect.poll(() => sheet.text()).not.toMatch(/没附凭证/)
    await confirm.click()
    await expect(page.getByText('已拒绝退款')).toBeVisible()
    await expect
      .poll(async () => (await records())['decisions'])
      .toMatchObject([{ action: 'refuse-confirmed', afterSaleId: claim.truth.afterSaleId, proofs: 2 }])
  })
}
