import type { DecisionOutcome } from '../../schema/decision'
import type { Time } from '../../schema/time'
import type { AfterSaleRow } from '../tables/after-sales'

const OPEN: DecisionOutcome = { state: 'open', seenAt: null, escalatedAt: null }

/**
 * What became of a refusal confirmed at `at`, from its ticket as it stands (`null` = not known here) and what was kept
 * before. Only readings after the refusal tell. A ticket says all of its own history, so the answer is the same
 * whatever the order of the calls; what was kept counts alone where the ticket was purged since.
 */
export function outcomeOf(
  row: AfterSaleRow | null,
  at: Time,
  kept: DecisionOutcome | null = null,
): DecisionOutcome {
  const before = kept ?? OPEN
  if (row === null || row.status === 'unknown') return before
  const statusReadAt = row.seenAt['status'] ?? row.readAt
  const tellsNothing = statusReadAt <= at || (before.seenAt !== null && statusReadAt < before.seenAt)
  if (tellsNothing) return before
  const escalatedAt = beforeRow(row, before.escalatedAt) ?? arbitratedAfter(row, at)
  const since = row.statusSince.seenAt
  if (since > at && row.status === 'succeeded')
    return { state: escalatedAt === null ? 'agreed' : 'judged-buyer', seenAt: since, escalatedAt }
  if (since > at && row.status === 'closed')
    return { state: escalatedAt === null ? 'closed' : 'judged-seller', seenAt: since, escalatedAt }
  return escalatedAt === null ? OPEN : { state: 'arbitration', seenAt: escalatedAt, escalatedAt }
}

/** What an earlier row of the ticket told, which this one does not reach back to. */
function beforeRow({ firstReadAt }: AfterSaleRow, escalatedAt: Time | null): Time | null {
  return escalatedAt !== null && escalatedAt < firstReadAt ? escalatedAt : null
}

function arbitratedAfter(row: AfterSaleRow, at: Time): Time | null {
  const { arbitratedAt, lastArbitratedAt, status, statusSince } = row
  // Rows kept before these brackets were have their present status alone.
  const now = status === 'in-arbitration' ? statusSince : null
  const seen = [arbitratedAt, lastArbitratedAt, now].flatMap((bracket) => bracket?.seenAt ?? [])
  return seen.filter((time) => time > at).sort()[0] ?? null
}
