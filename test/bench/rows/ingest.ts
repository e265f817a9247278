import type { Page } from '@playwright/test'
import type { Bench } from '../figure'
import { withExtension } from '../lab-browser'
import type { IngestTimes } from '../page/ingest'
import { pageScript } from '../page-script'
import { median } from '../spread'

const TICKETS = 20_000
const BATCH = 200
const ROUNDS = 5

/** 20,000 tickets into an empty store, against raw IndexedDB making the same reads and writes. */
export const ingest: Bench = {
  name: 'ingest',
  measure: async () => {
    const times = await withExtension(({ vault }) => measureIngestOn(vault))
    const whole = times.stored.every((stored) => stored === times.tickets)
    const ratios = times.ours.map((ms, round) => ms / (times.raw[round] ?? Number.NaN))
    const medians = `median ${median(times.ours).toFixed(0)} ms, raw ${median(times.raw).toFixed(0)} ms`
    return [
      {
        row: 'ingest of 20,000 tickets against raw IndexedDB, median',
        unit: '×',
        // Fast for nothing if a ticket is missing.
        value: whole ? median(ratios) : Number.NaN,
        budget: 1.5,
        beside: `${medians}, ${times.requests} requests, ${BATCH} a batch, ${ratios.length} rounds`,
      },
    ]
  },
}

/** On a page of any origin with a disk; pages of the extension measure it where it is used. */
export async function measureIngestOn(page: Page): Promise<IngestTimes> {
  const options = { tickets: TICKETS, batch: BATCH, rounds: ROUNDS }
  return page.evaluate<IngestTimes>(
    `${await pageScript('ingest.ts')};hufenBench.measureIngest(${JSON.stringify(options)})`,
  )
}
