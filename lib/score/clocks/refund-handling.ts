import { epochOf } from '../../domain/time'
import type { AfterSaleEvent } from '../../schema/score-event'
import type { Time } from '../../schema/time'
import type { Share } from './share'

const REFUND_ONLY: ReadonlySet<string> = new Set(['refund-unshipped', 'refund-shipped'])

/**
 * 退款处理时长: the hours that one refund counts, and 1.
 * 仅退款 that succeeded: from the first application on, all rounds of refusing and changing included, to the success
 * (agreeing is the success). 仅退款 that was closed or ended refused: to the first refusal. 退货退款 that succeeded:
 * to the agreed return, and from the signed return to the end. A closed 退货退款, and whatever lacks a time, is
 * unknown: `null`.
 */
export function refundHandlingShare(ticket: AfterSaleEvent): Share | null {
  const hours = handlingHours(ticket)
  return hours === null ? null : { num: hours, den: 1 }
}

function handlingHours(ticket: AfterSaleEvent): number | null {
  const { kind, outcome, appliedAt, agreedAt, refusedAt, returnSignedAt, completedAt } = ticket
  if (!kind || !outcome) return null
  if (REFUND_ONLY.has(kind)) {
    return hoursBetween(appliedAt, outcome === 'succeeded' ? (completedAt ?? agreedAt) : refusedAt)
  }
  if (kind !== 'return-refund' || outcome !== 'succeeded') return null
  const first = hoursBetween(appliedAt, agreedAt)
  const second = hoursBetween(returnSignedAt, completedAt)
  return first === null || second === null ? null : first + second
}

function hoursBetween(from: Time | null | undefined, to: Time | null | undefined): number | null {
  return from && to ? Math.max(0, epochOf(to) - epochOf(from)) / 3_600_000 : null
}
