import { useEffect, useState } from 'react'
import { timeOf } from '../domain/time'
import type { FindingId } from '../schema/finding'
import type { Quota } from '../schema/policy'
import type { Tier } from '../schema/tier'
import type { Time } from '../schema/time'
import {
  closeOwnerMode,
  isOpenUntil,
  openOwnerMode,
  PASSCODE_LENGTH,
  setPasscode,
  type PasscodeOutcome,
} from '../storage/owner-lock'
import { grantQuota, setMuted } from '../storage/owner-changes'
import { ownerOpenUntilItem } from '../storage/session-scratch'
import { ownerLockItem } from '../storage/settings'

export { PASSCODE_LENGTH, type PasscodeOutcome }

/** `none` = no passcode was set yet. */
export type OwnerMode = 'none' | 'closed' | 'open'

/** Is owner mode open in this browser? Follows the other pages of 护分; `undefined` while it is being read. */
export function useOwnerMode(now: number): OwnerMode | undefined {
  const [locked, setLocked] = useState<boolean>()
  const [until, setUntil] = useState<Time | null>()
  useEffect(() => {
    let gone = false
    const takeLock = (lock: unknown) => gone || setLocked(lock !== null)
    const takeUntil = (until: Time | null) => gone || setUntil(until)
    const unwatch = [ownerLockItem.watch(takeLock), ownerOpenUntilItem.watch(takeUntil)]
    void ownerLockItem.getValue().then(takeLock)
    void ownerOpenUntilItem.getValue().then(takeUntil)
    return () => {
      gone = true
      for (const stop of unwatch) stop()
    }
  }, [])
  if (locked === undefined || until === undefined) return undefined
  if (!locked) return 'none'
  return isOpenUntil(until, now) ? 'open' : 'closed'
}

/** Opens owner mode for a quarter of an hour; wrong passcodes make the next one wait. */
export const enterOwnerMode = (passcode: string): Promise<PasscodeOutcome> =>
  openOwnerMode(passcode, Date.now())

export const leaveOwnerMode = (): Promise<void> => closeOwnerMode()

/** Sets the first passcode, or in open owner mode another one. */
export const chooseOwnerPasscode = (passcode: string): Promise<PasscodeOutcome> =>
  setPasscode(passcode, { nowMs: Date.now() })

/** `false` = owner mode is closed, and nothing was changed. */
export const muteFinding = (rule: FindingId, muted: boolean): Promise<boolean> =>
  setMuted(rule, { muted, nowMs: Date.now() })

/** What a grant says; it begins now. */
export interface GrantChoice {
  shopKey: string
  quota: Quota
  /** Epoch milliseconds. */
  untilMs: number
  by: Tier
}

/** Raises a shop's quota for a while, and logs it. `false` = owner mode is closed, and nothing was changed. */
export async function raiseQuota({ untilMs, ...choice }: GrantChoice): Promise<boolean> {
  const nowMs = Date.now()
  const span = { from: timeOf(nowMs), until: timeOf(untilMs) }
  return await grantQuota({ ...choice, ...span, grantId: crypto.randomUUID() }, nowMs)
}
