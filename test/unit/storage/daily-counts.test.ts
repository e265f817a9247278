import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AfterSale } from '../../../lib/schema/after-sale'
import type { Capture } from '../../../lib/schema/capture'
import { applyCapture } from '../../../lib/storage/apply-capture'
import type { HufenDb } from '../../../lib/storage/db'
import { purge, purgePlan } from '../../../lib/storage/purge'
import { recordDecision } from '../../../lib/storage/repositories/decisions-repo'
import { freshStore } from './fresh-store'
import { afterSale, at, capture, conversation, decision, message, SHOP_KEY } from './samples'

type Counts = Record<string, number>

async function countsOf(db: HufenDb): Promise<Counts> {
  const rows = await db.dailyCounts.toArray()
  return Object.fromEntries(
    rows.flatMap(({ shopKey, day, counts }) =>
      Object.entries(counts).map(([measure, count]) => [`${shopKey} ${day} ${measure}`, count]),
    ),
  )
}

interface Told {
  id: string
  readAt: string
  kind: AfterSale['kind']
  status: AfterSale['status']
  reasonClass: AfterSale['reasonClass']
  refusals: number | null
  applied: boolean
}

const APPLIED = at(12, 23)
const last = <T>(values: T[]): T | undefined => values.at(-1)

/** Counts from the whole story at once, told in order of time; shares no code with the store. */
function recount(story: Told[], messages: Set<string>): Counts {
  const counts: Counts = {}
  const add = (day: string, measure: string) => {
    const key = `${SHOP_KEY} ${day} ${measure}`
    counts[key] = (counts[key] ?? 0) + 1
  }
  for (const id of new Set(story.map((told) => told.id))) {
    const mine = story.filter((told) => told.id === id)
    if (!mine.some(({ applied }) => applied)) continue
    add('2026-11-12', 'applied')
    add(
      '2026-11-12',
      `applied/kind/${last(mine.filter(({ kind }) => kind !== 'unknown'))?.kind ?? 'unknown'}`,
    )
    add(
      '2026-11-12',
      `applied/reason/${last(mine.filter((told) => told.reasonClass))?.reasonClass ?? 'unread'}`,
    )
    for (const [measure, day] of outcomes(mine)) add(day, measure)
    add('2026-11-12', 'applied/hour/23')
    const first = mine.find((told) => told.reasonClass)?.reasonClass
    if (first) add('2026-11-12', `applied/first-reason/${first}`)
    const latest = last(mine.filter((told) => told.reasonClass))?.reasonClass
    for (const [measure, day] of [...outcomes(mine), ...arbitrated(mine)]) {
      if (latest && (measure === 'refused' || measure === 'arbitrated'))
        add(day, `${measure}/reason/${latest}`)
    }
    for (const [measure, day] of arbitrated(mine)) add(day, measure)
    for (const end of refusalEnds(mine)) add('2026-11-12', `refusal/${end}/${latest ?? 'unread'}`)
    for (const [measure, day, count] of reviewed(mine)) {
      const key = `${SHOP_KEY} ${day} ${measure}`
      if (count > 0) counts[key] = (counts[key] ?? 0) + count
    }
  }
  const chatDays = new Set([...messages].map((text) => text.slice(0, 10)))
  for (const text of messages) add(text.slice(0, 10), 'messages/buyer')
  for (const day of chatDays) add(day, 'chats')
  return counts
}

const named = (measure: string, after: string | null, seenAt: string): [string, string] => {
  const from = after !== null && after > APPLIED ? after : APPLIED
  return [from.slice(0, 10) === seenAt.slice(0, 10) ? measure : `${measure}-by`, seenAt.slice(0, 10)]
}

/** The status as it stood before and came to stand, with the times of the readings. */
function turns(mine: Told[]) {
  const known = mine.filter(({ status }) => status !== 'unknown')
  return known.flatMap(({ status, readAt }, index) => {
    const earlier = known[index - 1]
    return earlier?.status === status ? [] : [{ was: earlier?.status, after: earlier?.readAt ?? null, is: status, readAt }]
  }) // prettier-ignore
}

function arbitrated(mine: Told[]): [string, string][] {
  const turn = turns(mine).find(({ is }) => is === 'in-arbitration')
  return turn ? [named('arbitrated', turn.after, turn.readAt)] : []
}

function refusalEnds(mine: Told[]): string[] {
  const refused = outcomes(mine).some(([measure]) => measure.startsWith('refused'))
  if (!refused) return []
  const escalated = arbitrated(mine).length > 0
  const end = last(turns(mine))?.is
  const ended = end === 'succeeded' || end === 'closed'
  if (!escalated) return ended ? ['known'] : []
  const judged = ended ? ['known', 'escalated', 'judged'] : ['known', 'escalated']
  return end === 'closed' ? [...judged, 'won'] : judged
}

function reviewed(mine: Told[]): [string, string, number][] {
  const start = Date.parse(at(13, 8))
  const steps = turns(mine)
  const end = last(steps)
  const kind = last(mine.filter(({ kind }) => kind !== 'unknown'))?.kind
  if (end?.is !== 'succeeded' || kind !== 'return-refund') return []
  const anew = steps.findLastIndex(({ is }) => is === 'awaiting-merchant' || is === 'in-arbitration')
  const agreed = steps
    .slice(Math.max(0, anew))
    .find(({ was, is }) => ['awaiting-merchant', 'refused'].includes(was ?? '') && ['succeeded', 'awaiting-buyer-return'].includes(is)) // prettier-ignore
  if (!agreed) return []
  const seconds = (time: string | null) => Math.max(0, (Date.parse(time ?? APPLIED) - start) / 1000)
  const day = end.readAt.slice(0, 10)
  return [
    ['reviewed', day, 1],
    ['reviewed/seconds-least', day, seconds(agreed.after)],
    ['reviewed/seconds-most', day, seconds(agreed.readAt)],
  ]
}

function outcomes(mine: Told[]): [string, string][] {
  let refused: [string, string][] = []
  let ended: [string, string] | null = null
  let status: { is: string; readAt: string } | null = null
  let refusals: { readAt: string } | null = null
  for (const told of mine) {
    const turned = told.status !== 'unknown' && told.status !== status?.is
    const refusedNow = turned && told.status === 'refused'
    const stands = told.status === 'unknown' ? status?.is : told.status
    const before = refused.length
    const total =
      told.refusals === null
        ? before + (refusedNow ? 1 : 0)
        : Math.max(told.refusals, stands === 'refused' ? 1 : 0)
    while (refused.length < total) {
      const isLast = refused.length === total - 1
      refused.push(
        named(
          'refused',
          refusedNow && isLast ? (status?.readAt ?? null) : (refusals?.readAt ?? null),
          told.readAt,
        ),
      )
    }
    refused = refused.slice(0, total)
    if (turned) {
      const end = told.status === 'succeeded' || told.status === 'closed'
      ended = end ? named(told.status, status?.readAt ?? null, told.readAt) : null
    }
    if (told.status !== 'unknown') status = { is: told.status, readAt: told.readAt }
    if (told.refusals !== null) refusals = { readAt: told.readAt }
  }
  return ended ? [...refused, ended] : refused
}

const toldArbitrary = fc.record({
  id: fc.constantFrom('1', '2', '3'),
  kind: fc.constantFrom('return-refund' as const, 'exchange' as const, 'unknown' as const),
  status: fc.constantFrom('awaiting-merchant' as const, 'refused' as const, 'succeeded' as const, 'closed' as const, 'awaiting-buyer-return' as const, 'in-arbitration' as const, 'unknown' as const),
  reasonClass: fc.constantFrom('quality' as const, 'remorse' as const, null),
  refusals: fc.constantFrom(null, null, 0, 1, 2),
  applied: fc.boolean(),
}) // prettier-ignore

const storyArbitrary = fc.array(
  fc.record({
    gapHours: fc.integer({ min: 1, max: 30 }),
    told: fc.uniqueArray(toldArbitrary, { selector: ({ id }) => id, maxLength: 3 }),
    messages: fc.subarray([1, 2, 3, 4]),
    again: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8 },
)

const messageAt = (n: number) => at(13 + (n % 2), n)

function captureOf(readAt: string, told: Told[], messages: number[]): Capture {
  return capture({
    readAt,
    afterSales: told.map(({ id, kind, status, reasonClass, refusals, applied }) =>
      afterSale({
        afterSaleId: id,
        kind,
        status,
        reasonClass,
        reason: reasonClass,
        refusals,
        appliedAt: applied ? APPLIED : null,
      }),
    ),
    conversation: conversation({ messages: messages.map((n) => message({ id: `m${n}`, at: messageAt(n) })) }),
  })
}

describe('daily counts', () => {
  it('kept up capture by capture are what a recount of the whole story gives', async () => {
    await fc.assert(
      fc.asyncProperty(storyArbitrary, async (steps) => {
        const db = await freshStore()
        const story: Told[] = []
        const messages = new Set<string>()
        let hours = 0
        for (const step of steps) {
          hours += step.gapHours
          const readAt = at(13 + Math.floor(hours / 24), hours % 24)
          const told = step.told.map((one) => ({ ...one, readAt }))
          const sent = captureOf(readAt, told, step.messages)
          await applyCapture(db, sent)
          if (step.again) await applyCapture(db, sent)
          story.push(...told)
          for (const n of step.messages) messages.add(messageAt(n))
        }
        expect(await countsOf(db)).toEqual(recount(story, messages))
      }),
      { numRuns: 150 },
    )
  })

  it('say which refusals have a day of their own', async () => {
    const db = await freshStore()
    const read = (readAt: string, status: AfterSale['status']) =>
      applyCapture(db, capture({ readAt, afterSales: [afterSale({ status })] }))
    await read(at(21, 9), 'awaiting-merchant')
    await read(at(21, 15), 'refused')
    await read(at(22, 9), 'awaiting-merchant')
    await read(at(24, 9), 'refused')
    expect(await countsOf(db)).toMatchObject({
      [`${SHOP_KEY} 2026-11-21 refused`]: 1,
      [`${SHOP_KEY} 2026-11-24 refused-by`]: 1,
    })
  })

  it('move with a ticket whose shop is learned later', async () => {
    const db = await freshStore()
    const noShop = { shopId: null, shopName: null }
    await applyCapture(db, capture({ shop: null, afterSales: [afterSale(noShop)] }))
    expect(Object.keys(await countsOf(db))).toContain('douyin:? 2026-11-20 applied')
    await applyCapture(db, capture({ readAt: at(22), afterSales: [afterSale()] }))
    expect(Object.keys(await countsOf(db)).filter((key) => key.startsWith('douyin:?'))).toEqual([])
  })

  it('outlive the purge, and a purged ticket or message that turns up again is not counted twice', async () => {
    const db = await freshStore()
    const first = capture({ afterSales: [afterSale()], conversation: conversation() })
    await applyCapture(db, first)
    const before = await countsOf(db)
    await purge(db, purgePlan(Date.parse(at(21)) + 46 * 86_400_000, 45))
    expect(await db.afterSales.count()).toBe(0)
    await applyCapture(db, { ...first, captureId: 'long-after', readAt: '2027-01-10T09:00:00+08:00' })
    expect(await countsOf(db)).toEqual(before)
  })

  it('count a decision once, on its own day', async () => {
    const db = await freshStore()
    await recordDecision(db, decision())
    await recordDecision(db, decision())
    expect(await countsOf(db)).toEqual({ 'douyin:4455 2026-11-21 decisions/refuse-begun': 1 })
  })
})
