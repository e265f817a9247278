import { epochOf } from '../../domain/time'
import type { OwnScript } from '../../schema/reply-script'
import type { Time } from '../../schema/time'
import type { ScriptRecord } from '../rank/script-record'

const DAY_MS = 86_400_000
/** A script of the user's own that was neither used nor changed for so long is offered for retiring. Our own figure. */
export const UNUSED_AFTER_DAYS = 90

/** Own scripts that nobody used in the time that `record` covers and nobody changed for 90 days. Nothing is retired by itself. */
export function unusedScripts(own: readonly OwnScript[], record: ScriptRecord, now: Time): OwnScript[] {
  const before = epochOf(now) - UNUSED_AFTER_DAYS * DAY_MS
  return own.filter(
    ({ id, retiredAt, updatedAt }) =>
      retiredAt === null && epochOf(updatedAt) < before && (record[id]?.used ?? 0) === 0,
  )
}
