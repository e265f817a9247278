import { epochOf, timeOf } from '../domain/time'
import { showPromiseCount } from '../platform/badge'
import { lookAtPromisesAt } from '../platform/promise-alarm'
import { tellPromise } from '../platform/tell-promise'
import { promiseRinging, type CaseOfPromise, type RingPlan } from '../reply/promises/promise-ringing'
import { todoRows, type TodoRows } from '../reply/who-next/todo-rows'
import { errorCodeOf } from '../schema/error-code'
import type { Locale } from '../schema/settings'
import type { Time } from '../schema/time'
import type { HufenDb } from '../storage/db'
import { openStore } from '../storage/open-store'
import { todoRecords } from '../storage/queries/todo-records'
import { readReplySettings } from '../storage/read-reply-settings'
import { markPromise } from '../storage/repositories/promise-marks-repo'
import { todoCountItem } from '../storage/session-scratch'
import { PROMISE_ITEMS, standingPromisesItem } from '../storage/settings'
import { withStoreErrors } from '../storage/store-errors'

/**
 * Looks at every promise that stands: shows on the badge how many are about to break, tells of each new one once, and
 * has itself called again when the next one rings. Everything is computed from the records and the marks, so a
 * stopped worker or a new browser loses nothing. A run that the store fails leaves what stood to the next.
 */
export async function ringPromises(nowMs: number = Date.now()): Promise<void> {
  try {
    const db = await openStore()
    const settings = await readReplySettings(nowMs)
    const now = timeOf(nowMs)
    const records = await withStoreErrors(() => todoRecords(db, { now, standing: settings.standing }))
    const todo = todoRows(records, { now, terms: settings.terms })
    const plan = promiseRinging(todo.cases, { now, quiet: settings.quiet })
    await keepCounts(todo, plan)
    await lookAtPromisesAt(plan.nextAt === null ? null : epochOf(plan.nextAt))
    for (const one of plan.fresh) await remember(db, one, now)
    if (settings.ring.notify) for (const one of plan.told) await tell(one, settings.locale, now)
  } catch (error) {
    if (errorCodeOf(error) === null) throw error
  }
}

/** A changed limit, switch or quiet hour takes hold at once. Registers synchronously. */
export function watchPromiseSettings(): void {
  for (const item of PROMISE_ITEMS) item.watch(() => void ringPromises())
}

async function keepCounts({ rows }: TodoRows, plan: RingPlan): Promise<void> {
  await todoCountItem.setValue(rows.length)
  await standingPromisesItem.setValue(plan.standing.map((one) => [one.platform, one.conversationKey]))
  await showPromiseCount(plan.badge)
}

/** Marked before it is told of: a notification that fails is not shown twice. */
async function remember(
  db: HufenDb,
  { platform, conversationKey, promise: { messageId } }: CaseOfPromise,
  at: Time,
): Promise<void> {
  await markPromise(db, { platform, conversationKey, messageId, state: 'rung', until: null, at })
}

async function tell(
  { platform, conversationKey, promise }: CaseOfPromise,
  locale: Locale,
  now: Time,
): Promise<void> {
  await tellPromise({ caseKey: `promise ${platform} ${conversationKey}`, promise, locale, now })
}
