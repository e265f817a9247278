import { ADDRESSES } from './drive/addresses'
import { chinaTimeNow } from './drive/china-time'
import { reasonLike, REFUSING, shopWithClaim } from './drive/refusing'
import { expect, sheetOf, test } from './fixtures'

test.use({ inSharedBrowser: true })

const focused =
  'function () { return this.activeElement?.className || this.activeElement?.textContent || "" }'

for (const platform of ['douyin', 'qianniu'] as const) {
  for (const variant of ['a', 'b'] as const) {
    const { shop, claim } = shopWithClaim(platform)
    const of = REFUSING[platform]

    test(`${platform} ${variant}: F8 reaches the sheet from the control and from the form, Escape leaves it`, async ({
      page,
      context,
      serve,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await serve({ platform, variant, shops: { [platform]: shop }, latencyMs: 20, now: chinaTimeNow() })
      await page.goto(ADDRESSES[platform].detail(claim.truth.afterSaleId))
      const control = of.begin(page)
      const sheet = await sheetOf(page)
      await control.focus()
      await sheet.says('拒绝前先看一眼')
      await page.keyboard.press('F8')
      await expect.poll(() => sheet.each(focused)).toEqual(['sheet'])
      await page.keyboard.press('Tab')
      await expect.poll(() => sheet.each(focused)).toEqual(['复制'])
      await page.keyboard.press('Enter')
      await expect
        .poll(() => page.evaluate(() => navigator.clipboard.readText()))
        .toMatch(/^▲ 拒绝前先看一眼\n▲ /)
      await page.keyboard.press('Escape')
      await sheet.isGone()
      await expect(control).toBeFocused()

      await control.click()
      await of.choose(page, reasonLike(claim, /已签收/))
      await sheet.says(/先别急/)
      const said = 'function () { return this.querySelector("[role=status]").textContent }'
      await expect
        .poll(() => sheet.each<string>(said))
        .toEqual([expect.stringMatching(/^危险：先别急.*按 F8 到提示里/)])
      await of.note(page).focus()
      await page.keyboard.press('F8')
      await expect.poll(() => sheet.each(focused)).toEqual(['sheet'])
      await page.keyboard.press('F8')
      await expect(of.note(page)).toBeFocused()
      await page.keyboard.press('F8')
      await page.keyboard.press('Escape')
      await sheet.isGone()
      await expect(of.note(page), 'the form stays open and has the keyboard again').toBeFocused()
    })
  }
}
