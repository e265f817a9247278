import type { ADDRESSES } from '../../e2e/drive/addresses'
import { serveReplica } from '../../replica/serve/serve-replica'
import type { Bench, Figure } from '../figure'
import { withoutExtension } from '../lab-browser'
import { openList, ROWS_SHOWN } from '../long-list'
import type { ReadTimes } from '../page/read'
import { pageScript } from '../page-script'
import { median, quantile } from '../spread'

/** Fresh pages per site: the first read of each runs code that the browser has never run before. */
const PAGES = 4
const READS = 15
const CHANGES = 50

type Platform = keyof typeof ADDRESSES

/** The shipped reader on a list of 200 tickets: all of it, and one changed row. */
export const read: Bench = {
  name: 'read',
  measure: async () => {
    const script = await pageScript('read.ts')
    return [...(await readsOf('douyin', script)), ...(await readsOf('qianniu', script))]
  },
}

async function readsOf(platform: Platform, script: string): Promise<Figure[]> {
  const pages: ReadTimes[] = []
  for (let i = 0; i < PAGES; i += 1) {
    pages.push(
      await withoutExtension(async (context) => {
        await serveReplica(context, { platform, pageSize: ROWS_SHOWN })
        const page = await context.newPage()
        await openList(page, platform)
        const work = `${script};hufenBench.measureReads({ reads: ${READS}, changes: ${CHANGES} })`
        return page.evaluate<ReadTimes>(work)
      }),
    )
  }
  const all = (key: 'full' | 'walk' | 'row') => pages.flatMap((times) => times[key])
  const first = pages.map(({ full }) => full[0] ?? Number.NaN)
  const { rows = 0, nodes = 0 } = pages[0] ?? {}
  const counts = `${rows} of ${ROWS_SHOWN} rows read, ${nodes} elements, ${all('full').length} reads`
  const walk = `bare text walk ${median(all('walk')).toFixed(2)} ms`
  // A reader that leaves rows out is fast for nothing.
  const figure = (row: string, value: number, rest: { budget: number; beside: string }): Figure => ({
    row: `${row}, ${platform}`,
    unit: 'ms',
    value: rows === ROWS_SHOWN ? value : Number.NaN,
    ...rest,
  })
  const firsts = `first reads ${first.map((time) => time.toFixed(1)).join(', ')} ms`
  const changed = `p95 ${quantile(all('row'), 0.95).toFixed(2)} ms, ${all('row').length} changes`
  return [
    figure('full read of 200 rows, median', median(all('full')), {
      budget: 15,
      beside: `${counts}; ${walk}`,
    }),
    figure('full read of 200 rows, p95', quantile(all('full'), 0.95), { budget: 30, beside: firsts }),
    figure('one changed row, median', median(all('row')), { budget: 1, beside: changed }),
  ]
}
