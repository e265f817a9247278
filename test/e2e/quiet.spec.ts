import { ADDRESSES, refusableTicket } from './drive/addresses'
import { openChat } from './drive/open-chat'
import { expect, sheetOf, test } from './fixtures'

for (const platform of ['douyin', 'qianniu'] as const) {
  test(`a whole session on ${platform} makes no request of ours`, async ({
    page,
    serve,
    openPanel,
    openOptions,
    watch,
    records,
  }) => {
    const server = await serve({ platform })
    const { afterSaleId } = refusableTicket(server.shop).truth
    const { list, detail, score } = ADDRESSES[platform]
    await page.goto(list())
    await openPanel(page)
    await expect.poll(async () => (await records())['afterSales']?.length ?? 0).toBeGreaterThan(0)
    await page.bringToFront()
    await page.goto(detail(afterSaleId))
    await page
      .getByRole('button', { name: /^拒\s*绝/ })
      .first()
      .hover()
    await (await sheetOf(page)).says(/\S/)
    await openChat(page, platform)
    await expect.poll(async () => (await records())['messages']?.length ?? 0).toBeGreaterThan(0)
    await page.goto(score())
    await expect.poll(async () => (await records())['scoreSheets']?.length ?? 0).toBeGreaterThan(0)
    await openOptions()
    expect(watch.requests).toEqual([])
    expect(server.blocked()).toEqual([])
    expect(server.requests.length).toBeGreaterThan(0)
  })
}
