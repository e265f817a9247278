import type { Time } from '../../schema/time'

/**
 * Two readings of one moment. Lists show it to the minute, detail pages to the second: within one minute the
 * one with seconds stands.
 */
export function joinTime(older: Time | null, newer: Time | null): Time | null {
  if (older === null || newer === null) return newer ?? older
  const sameMinute = older.slice(0, 16) === newer.slice(0, 16)
  return sameMinute && newer.slice(17, 19) === '00' ? older : newer
}
