import { expect, test } from './fixtures'
import { CONSOLES, serveBridge } from './bridge/serve-bridge'
import { PLANTED, thiefHtml, type Loot } from './bridge/thief-page'
import { startChromium } from './drive/launch'
import type { BrowserContext } from '@playwright/test'

const LIST_PAGE = 'https://fxg.jinritemai.com/ffa/merchant-aftersale-workbench/aftersale/list'

/** What a page tells of its own requests, and what left the browser. */
async function behaviourIn(context: BrowserContext, site: keyof typeof CONSOLES) {
  const requests = await serveBridge(context, site)
  const page = await context.newPage()
  await page.goto(CONSOLES[site].page)
  const report = await page.waitForFunction(() => (window as unknown as { report?: unknown }).report)
  return { report: await report.jsonValue(), requests }
}

test.describe('a page under observation', () => {
  // The page breaks requests and throws on purpose.
  test.use({
    allowedErrors: [/Failed to load resource|net::ERR_|Uncaught Error: mine|Failed to fetch|Error: mine/],
  })

  for (const site of ['douyin', 'qianniu'] as const) {
    test(`${site}: fetch, XMLHttpRequest and JSONP are what they are without us`, async ({
      context,
    }, testInfo) => {
      const plain = await startChromium({ profile: testInfo.outputPath('plain') })
      const expected = await behaviourIn(plain, site)
      await plain.close()
      const observed = await behaviourIn(context, site)
      expect(Object.keys(observed.report as object).length).toBeGreaterThan(30)
      expect(observed.report).toEqual(expected.report)
      expect(observed.requests).toEqual(expected.requests)
    })
  }
})

test.describe('a hostile page', () => {
  test('gets no port and plants nothing', async ({ context, page, records }) => {
    const reply = '{"code":0,"data":{"items":[]}}'
    await context.route('https://fxg.jinritemai.com/**', (route) =>
      new URL(route.request().url()).pathname.startsWith('/ffa')
        ? route.fulfill({ contentType: 'text/html', body: thiefHtml(shownTicket('140000000000000001')) })
        : route.fulfill({ contentType: 'application/json', body: reply }),
    )
    await page.goto(LIST_PAGE)
    await expect.poll(async () => (await records())['afterSales'] ?? []).toHaveLength(1)
    await page.waitForFunction(() => (window as unknown as { loot: Loot }).loot.tries >= 9)
    const loot = await page.evaluate(() => (window as unknown as { loot: Loot }).loot)
    expect(loot.ports).toBe(0)
    expect(loot.names).toEqual([])
    expect(JSON.stringify(await records())).not.toMatch(new RegExp(`${PLANTED}|伪造|99999999`))
  })
})

test('what a page received fills what it does not show, with every digit', async ({
  context,
  page,
  records,
}) => {
  const id = '140000000000000001'
  const reply = `{"code":0,"total":1,"data":{"items":[{"after_sale_info":{"after_sale_id":${id},"after_sale_type":1,
    "apply_time":1795398912,"status_deadline":1795571712},"order_info":{"shop_order_id":6900000000000000019},
    "text_part":{"reason_text":"商品与描述不符"}}]}}`
  await context.route('https://fxg.jinritemai.com/**', (route) =>
    new URL(route.request().url()).pathname.startsWith('/ffa')
      ? route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><meta charset="utf-8"><body>${shownTicket(id)}<script src="/ffa-ask.js"></script>`,
        })
      : route.fulfill({ contentType: 'application/json', body: reply }),
  )
  await context.route('https://fxg.jinritemai.com/ffa-ask.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `fetch('/after_sale/pc/list', { method: 'POST' }).then((reply) => reply.json()).then(() => document.body.append('已加载'))`,
    }),
  )
  await page.goto(LIST_PAGE)
  await expect
    .poll(async () => (await records())['afterSales']?.[0])
    .toMatchObject({
      afterSaleId: id,
      orderId: '6900000000000000019',
      reason: '商品与描述不符',
      appliedAt: '2026-11-23T09:55:12+08:00',
      deadlineAt: '2026-11-25T09:55:12+08:00',
    })
})

/** A list with one ticket whose order, reason and times the page does not show. */
function shownTicket(id: string): string {
  return `<div id="fxg-pc-header"><span class="headerShopName">示例店铺</span></div>
    <table><thead><tr><th>商品信息</th><th>售后信息</th><th>售后状态</th></tr></thead><tbody>
    <tr class="auxo-table-row auxo-table-row-level-0"><td colspan="3"><span>售后编号 ${id}</span></td></tr>
    <tr class="auxo-table-row"><td>示例保温杯 500ml</td><td><div>售后退款 ¥59.90</div></td><td><div>待商家处理</div></td></tr>
    </tbody></table>`
}
