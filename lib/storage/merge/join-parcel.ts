import type { Parcel } from '../../schema/parcel'
import { fillRecord } from './fill-record'

/** Two readings of one parcel. Another tracking number is another parcel: nothing of the older one is kept. */
export function joinParcel(older: Parcel | null, newer: Parcel | null): Parcel | null {
  if (older === null || newer === null) return newer ?? older
  const replaced =
    older.trackingNo !== null && newer.trackingNo !== null && older.trackingNo !== newer.trackingNo
  if (replaced) return newer
  const joined = fillRecord(older, newer)
  return newer.state === 'unknown' ? { ...joined, state: older.state } : joined
}
