import type { AfterSale } from '../../schema/after-sale'
import type { Capture } from '../../schema/capture'
import type { CaptureContext } from '../capture-context'
import { afterSaleShares, entersCounts } from '../counts/after-sale-counts'
import type { HufenDb } from '../db'
import { mergeAfterSale } from '../merge/merge-after-sale'
import { sameValue } from '../merge/same-value'
import { unknownShopKey } from '../shop-key'
import type { AfterSaleKey, AfterSaleRow } from '../tables/after-sales'
import type { FieldChange, Observation } from '../tables/observations'
import { attachOutcomes } from './decisions-repo'
import { afterSaleRecord, appendObservations } from './observations-repo'
import { followUsesOfTickets } from './script-uses-repo'

type Identified = AfterSale & { afterSaleId: string }

/** Stores the after-sales of a capture; one without an id can't be told from another and is left out. */
export async function storeAfterSales(db: HufenDb, capture: Capture, context: CaptureContext): Promise<void> {
  const shown = capture.afterSales.filter(
    (afterSale): afterSale is Identified =>
      afterSale.afterSaleId !== null && afterSale.platform === context.platform,
  )
  if (shown.length === 0) return
  const ids = [...new Set(shown.map(({ afterSaleId }) => afterSaleId))]
  const stored = await db.afterSales.bulkGet(ids.map((id): AfterSaleKey => [context.platform, id]))
  const before = new Map(ids.map((id, index) => [id, stored[index]]))
  const changes = new Map<string, FieldChange[]>()
  const after = new Map(before)
  for (const afterSale of shown) {
    const id = afterSale.afterSaleId
    const merged = mergeAfterSale(after.get(id), readingOf(afterSale, capture, context))
    after.set(id, admit(merged.row, context))
    changes.set(id, [...(changes.get(id) ?? []), ...merged.changes])
  }
  await write(db, { before, after, changes }, context)
}

function readingOf(afterSale: Identified, capture: Capture, context: CaptureContext) {
  const { readAt, page, shops } = context
  // A record that names no shop is of the shop that is signed in.
  const shopKey = shops.meet(afterSale) ?? shops.meet(capture.shop)
  const deadlinePrecision = capture.deadlinePrecision?.[afterSale.afterSaleId] ?? 0
  return { afterSale, readAt, page, shopKey, deadlinePrecision }
}

function admit(row: AfterSaleRow, { purgedBefore }: CaptureContext): AfterSaleRow {
  return row.counted || !entersCounts(row.appliedAt, purgedBefore) ? row : { ...row, counted: true }
}

interface Step {
  before: ReadonlyMap<string, AfterSaleRow | undefined>
  after: ReadonlyMap<string, AfterSaleRow | undefined>
  changes: ReadonlyMap<string, FieldChange[]>
}

async function write(db: HufenDb, { before, after, changes }: Step, context: CaptureContext): Promise<void> {
  const rows: AfterSaleRow[] = []
  const turned = new Map<string, AfterSaleRow>()
  const moved = new Map<string, AfterSaleRow>()
  for (const [id, row] of after) {
    const old = before.get(id)
    if (!row || (old && old.readAt === row.readAt && sameValue(old, row))) continue
    rows.push(row)
    if (mayTellOutcome(old, row)) turned.set(id, row)
    // A reply was for a ticket that had been read: of a new one there is none to follow.
    if (old && mayTellOutcome(old, row)) moved.set(id, row)
    recount(old, row, context)
  }
  const { platform, readAt, captureId } = context
  const observations = [...changes]
    .filter(([, made]) => made.length > 0)
    .map(([id, made]): Observation => {
      return { record: afterSaleRecord([platform, id]), readAt, captureId, changes: made }
    })
  if (rows.length > 0) await db.afterSales.bulkPut(rows)
  await appendObservations(db, observations)
  await attachOutcomes(db, platform, turned)
  await followUsesOfTickets(db, moved, { platform, readAt })
}

/** Only a turn of the status tells what became of a refusal; a row kept before outcomes were tells it once more. */
function mayTellOutcome(old: AfterSaleRow | undefined, row: AfterSaleRow): boolean {
  return old?.countedAs !== row.countedAs || !sameValue(old?.statusSince, row.statusSince)
}

function recount(
  old: AfterSaleRow | undefined,
  row: AfterSaleRow,
  { tally, platform }: CaptureContext,
): void {
  if (old) tally.add(old.shopKey ?? unknownShopKey(platform), afterSaleShares(old), -1)
  tally.add(row.shopKey ?? unknownShopKey(platform), afterSaleShares(row))
}
