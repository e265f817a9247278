import { ADDRESSES } from './drive/addresses'
import type { Records } from './drive/records'
import { expect, test } from './fixtures'

/** Ids of the tickets in view, as the page shows them. */
function shownIds(text: string, ids: string[]): string[] {
  return ids.filter((id) => text.includes(id)).toSorted()
}

function storedIds(records: Records): string[] {
  return (records['afterSales'] ?? []).map((row) => String(row['afterSaleId'])).toSorted()
}

for (const platform of ['douyin', 'qianniu'] as const) {
  test(`a worker stopped while ${platform}’s list is read loses and doubles nothing`, async ({
    page,
    serve,
    records,
    killWorker,
  }) => {
    const server = await serve({ platform })
    const ids = server.shop.tickets.map(({ truth }) => truth.afterSaleId)
    await page.goto(ADDRESSES[platform].list())
    // Again and again while captures are on their way: before the rows, among them, after them.
    for (let stop = 0; stop < 4; stop += 1) await killWorker()
    await expect
      .poll(async () => shownIds(await page.locator('body').innerText(), ids).length)
      .toBeGreaterThan(0)
    await killWorker()
    const shown = shownIds(await page.locator('body').innerText(), ids)
    await expect.poll(async () => storedIds(await records())).toEqual(shown)
    const { observations = [] } = await records()
    const facts = observations.map((row) => JSON.stringify([row['afterSaleId'], row['field'], row['value']]))
    expect(new Set(facts).size).toBe(facts.length)
  })
}
