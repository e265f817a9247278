import type { BrowserContext, Page } from '@playwright/test'
import type { ADDRESSES } from '../../e2e/drive/addresses'
import { serveReplica } from '../../replica/serve/serve-replica'
import { profiled } from '../cpu-profile'
import type { Bench, Figure } from '../figure'
import { withExtension, withoutExtension } from '../lab-browser'
import { openList, ROWS_SHOWN } from '../long-list'
import { mean, median, quantile } from '../spread'
import { updateRows } from '../update-rows'

const RUNS = 5
const UPDATES = 50

type Platform = keyof typeof ADDRESSES

interface Run {
  /** Milliseconds of our own per update, one for each. */
  ours: number[]
  /** Milliseconds of the whole page per update. */
  total: number
}

/** What following a list of 200 rows costs the page, per update of a row. */
export const observer: Bench = {
  name: 'observer',
  measure: async () => [...(await observe('douyin')), ...(await observe('qianniu'))],
}

async function observe(platform: Platform): Promise<Figure[]> {
  const runs = await withExtension(({ context }) => runsIn(context, platform))
  const bare = await withoutExtension((context) => runsIn(context, platform))
  const each = runs.flatMap(({ ours }) => ours)
  const worked = each.some((ms) => ms > 0)
  const totals = (list: Run[]) => median(list.map(({ total }) => total)).toFixed(2)
  return [
    {
      row: `observing 200 rows, per update, p95, ${platform}`,
      unit: 'ms',
      // No time at all means that the observer was not there.
      value: worked ? median(runs.map(({ ours }) => quantile(ours, 0.95))) : Number.NaN,
      budget: 2,
      beside: `mean ${mean(each).toFixed(2)} ms, ${RUNS} × ${UPDATES} updates; page ${totals(runs)} ms with us, ${totals(bare)} ms without`,
    },
  ]
}

async function runsIn(context: BrowserContext, platform: Platform): Promise<Run[]> {
  await serveReplica(context, { platform, pageSize: ROWS_SHOWN })
  const runs: Run[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const page = await context.newPage()
    await openList(page, platform)
    runs.push(await oneRun(page))
    await page.close()
  }
  return runs
}

async function oneRun(page: Page): Promise<Run> {
  const session = await page.context().newCDPSession(page)
  // The first reading of the page is another row's matter.
  await page.evaluate(updateRows, 3)
  const { value: times, slices } = await profiled(session, () => page.evaluate(updateRows, UPDATES))
  const within = (from: number, to: number) => slices.filter(({ at }) => at >= from && at < to)
  const sum = (list: { ms: number }[]) => list.reduce((total, { ms }) => total + ms, 0)
  const windows = times.slice(0, -1).map((from, i) => within(from, times[i + 1]!))
  return {
    ours: windows.map((slice) => sum(slice.filter(({ ours }) => ours))),
    total: sum(windows.flat().filter(({ idle }) => !idle)) / UPDATES,
  }
}
