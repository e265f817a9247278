import type { Page } from '@playwright/test'
import { ADDRESSES, refusableTicket } from './drive/addresses'
import { holdStore } from './drive/hold-store'
import { hearCaptures } from './drive/hear-captures'
import type { Records } from './drive/records'
import { expect, test } from './fixtures'

const SMALL = { tickets: 60, latencyMs: 50 }

/** Ids of the tickets in view, as the page shows them. */
async function shownIds(page: Page, ids: string[]): Promise<string[]> {
  const text = await page.locator('body').innerText()
  return ids.filter((id) => text.includes(id)).toSorted()
}

function storedIds(records: Records): string[] {
  return (records['afterSales'] ?? []).map((row) => String(row['afterSaleId'])).toSorted()
}

/** Each ticket once, counted once, and no field change that was written twice. */
function expectOnce(records: Records, shown: string[]): void {
  expect(storedIds(records)).toEqual(shown)
  const applied = (records['dailyCounts'] ?? []).map((row) => (row['counts'] as { applied?: number }).applied)
  expect(applied.reduce((sum, count = 0) => (sum ?? 0) + count, 0)).toBe(shown.length)
  const changes = (records['observations'] ?? []).flatMap((row) =>
    (row['changes'] as object[]).map((change) => JSON.stringify([row['record'], change])),
  )
  expect(new Set(changes).size).toBe(changes.length)
  const captures = (records['captures'] ?? []).map((row) => row['captureId'])
  expect(new Set(captures).size).toBe(captures.length)
}

for (const platform of ['douyin', 'qianniu'] as const) {
  test(`${platform}: a worker stopped in the middle of a capture loses and doubles nothing`, async ({
    page,
    serve,
    vault,
    records,
    killWorker,
  }) => {
    const server = await serve({ platform, ...SMALL })
    const ids = server.shop.tickets.map(({ truth }) => truth.afterSaleId)
    const one = refusableTicket(server.shop).truth.afterSaleId
    // The store must exist before it can be held; the ticket's id is known before the rest of it is shown.
    await page.goto(ADDRESSES[platform].detail(one))
    await expect
      .poll(async () => (await records())['afterSales'])
      .toMatchObject([{ afterSaleId: one, appliedAt: expect.any(String) as unknown }])
    const heard = await hearCaptures(vault)
    const held = await holdStore(vault)
    await page.goto(ADDRESSES[platform].list())
    // The worker has the list and waits for the store: now it goes.
    await expect.poll(async () => (await heard()).at(-1)?.afterSales ?? 0).toBeGreaterThan(1)
    const first = (await heard()).findLast(({ afterSales }) => afterSales > 1)!.captureId
    await killWorker()
    expect(await held.letGo()).toEqual([one])
    const all = [...new Set([one, ...(await shownIds(page, ids))])].toSorted()
    await expect.poll(async () => storedIds(await records())).toEqual(all)
    const times = (await heard()).filter(({ captureId }) => captureId === first).length
    expect(times, 'the same capture was sent again').toBeGreaterThan(1)
    expectOnce(await records(), all)
  })

  test(`${platform}: a worker stopped again and again while a list is read`, async ({
    page,
    serve,
    records,
    killWorker,
  }) => {
    const server = await serve({ platform, ...SMALL })
    const ids = server.shop.tickets.map(({ truth }) => truth.afterSaleId)
    await page.goto(ADDRESSES[platform].list())
    // Before the rows, among them, after them.
    for (let stop = 0; stop < 4; stop += 1) await killWorker()
    await expect.poll(async () => (await shownIds(page, ids)).length).toBeGreaterThan(0)
    await killWorker()
    const shown = await shownIds(page, ids)
    await expect.poll(async () => storedIds(await records())).toEqual(shown)
    expectOnce(await records(), shown)
  })
}
