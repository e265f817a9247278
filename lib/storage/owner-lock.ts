import { epochOf, timeOf } from '../domain/time'
import { OwnerAttemptsSchema, OwnerLockSchema, type OwnerLock } from '../schema/settings'
import { lockOf, opensLock } from './passcode-hash'
import { ownerOpenUntilItem } from './session-scratch'
import { ownerAttemptsItem, ownerLockItem } from './settings'

/** Seconds owner mode stays open after the last passcode. */
const OPEN_SECONDS = 15 * 60
/** Seconds to wait after a wrong passcode: 2, 4, 8 … and no more than this. */
const MOST_WAIT = 300
export const PASSCODE_LENGTH = { least: 4, most: 64 } as const

/** `closed`: a passcode is set and owner mode is not open. `wait`: it was not looked at, because of wrong ones before; again from `until`. */
export type PasscodeOutcome =
  | { outcome: 'open' }
  | { outcome: 'wrong' | 'wait'; until: string }
  | { outcome: 'too-short' | 'too-long' | 'no-passcode' | 'closed' }

/** Is there a passcode? A stored lock that is damaged still locks. */
export async function hasPasscode(): Promise<boolean> {
  return (await ownerLockItem.getValue()) !== null
}

/** Is owner mode open at `nowMs`? */
export async function isOwnerOpen(nowMs: number): Promise<boolean> {
  return isOpenUntil(await ownerOpenUntilItem.getValue(), nowMs)
}

/** A clock set back does not keep it open: no more than its own length may lie ahead. */
export function isOpenUntil(until: string | null, nowMs: number): boolean {
  const left = until === null ? 0 : epochOf(until) - nowMs
  return left > 0 && left <= OPEN_SECONDS * 1000
}

/** Opens owner mode with the passcode, for a quarter of an hour. A wrong one makes the next wait, longer each time. */
export async function openOwnerMode(passcode: string, nowMs: number): Promise<PasscodeOutcome> {
  const stored = await ownerLockItem.getValue()
  if (stored === null) return { outcome: 'no-passcode' }
  const attempts = OwnerAttemptsSchema.safeParse(await ownerAttemptsItem.getValue())
  const { wrong, until } = attempts.success ? attempts.data : { wrong: 0, until: timeOf(0) }
  const wait = epochOf(until) - nowMs
  if (wait > 0 && wait <= MOST_WAIT * 1000) return { outcome: 'wait', until }
  // Counted as wrong before it is looked at: a page closed midway gains no try.
  const next = timeOf(nowMs + 1000 * Math.min(MOST_WAIT, 2 ** (wrong + 1)))
  await ownerAttemptsItem.setValue({ wrong: wrong + 1, until: next })
  const lock = OwnerLockSchema.safeParse(stored)
  if (!lock.success || !(await opensLock(passcode, lock.data))) return { outcome: 'wrong', until: next }
  await ownerAttemptsItem.setValue(null)
  return await open(nowMs)
}

/**
 * Sets the passcode: the first one by anybody, another one only while owner mode is open. Forgotten, it can't be read
 * or reset: deleting everything is the only way out.
 */
export async function setPasscode(
  passcode: string,
  { nowMs, iterations }: { nowMs: number; iterations?: number },
): Promise<PasscodeOutcome> {
  const length = [...passcode].length
  if (length < PASSCODE_LENGTH.least) return { outcome: 'too-short' }
  if (length > PASSCODE_LENGTH.most) return { outcome: 'too-long' }
  const locked = (await hasPasscode()) && !(await isOwnerOpen(nowMs))
  if (locked) return { outcome: 'closed' }
  const lock: OwnerLock = await lockOf(passcode, iterations)
  await ownerLockItem.setValue(lock)
  return await open(nowMs)
}

/** Closes owner mode at once. */
export async function closeOwnerMode(): Promise<void> {
  await ownerOpenUntilItem.removeValue()
}

async function open(nowMs: number): Promise<PasscodeOutcome> {
  await ownerOpenUntilItem.setValue(timeOf(nowMs + OPEN_SECONDS * 1000))
  return { outcome: 'open' }
}
