import type { AfterSale } from '../../../lib/schema/after-sale'
import type { PageReading } from '../../../lib/schema/page-reading'
import { saidIn } from '../../pages/expected/reading'
import type { ReplicaShop } from '../../replica/shop/shape'

/** A countdown stands still for as long as its unit, and the page's clock began at the full minute. */
const COUNTDOWN_MS = 120_000

/**
 * `got` with everything taken back that goes beyond what its page shows and is true: replies that the page received
 * fill what it leaves out, and a deadline is as exact as its source. What is not true stays, and differs.
 */
export function withoutTrueExtras(got: PageReading, expected: PageReading, shop: ReplicaShop): PageReading {
  const truths = new Map(
    shop.tickets.map(({ truth }) => [truth.afterSaleId, { ...truth, description: saidIn(truth) }]),
  )
  const records = got.afterSales.map((record, at) => {
    const truth = truths.get(record.afterSaleId ?? '')
    const wanted = expected.afterSales[at]
    if (!truth || !wanted) return record
    return { ...(settle(wanted, record, truth) as AfterSale), deadlineAt: deadlineOf(record, wanted, truth) }
  })
  return { ...got, shop: settle(expected.shop, got.shop, shop) as PageReading['shop'], afterSales: records }
}

type Dated = Pick<AfterSale, 'deadlineAt'>

function deadlineOf({ deadlineAt: got }: Dated, { deadlineAt: wanted }: Dated, truth: Dated): string | null {
  if (got === null || wanted === null) return got
  const isNear = Math.abs(Date.parse(got) - Date.parse(wanted)) <= COUNTDOWN_MS
  return isNear || got === truth.deadlineAt ? wanted : got
}

function settle(wanted: unknown, got: unknown, truth: unknown): unknown {
  if (wanted === null || wanted === undefined) return isTrue(got, truth) ? wanted : got
  if (!isObject(wanted) || !isObject(got) || !isObject(truth)) return got
  const fields = Object.entries(got).map(
    ([key, value]) => [key, settle(wanted[key], value, truth[key])] as const,
  )
  return Array.isArray(got) ? fields.map(([, value]) => value) : Object.fromEntries(fields)
}

/** Does `got` say nothing but what is true? */
function isTrue(got: unknown, truth: unknown): boolean {
  if (got === null || got === 'unknown' || got === truth) return true
  return isObject(got) && isObject(truth) && Object.keys(got).every((key) => isTrue(got[key], truth[key]))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
