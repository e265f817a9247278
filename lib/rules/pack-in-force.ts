import { dayOf } from '../domain/time'
import type { PackId } from '../schema/finding'
import type { Platform } from '../schema/platform'
import type { Day, Time } from '../schema/time'

interface PackRow {
  id: PackId
  platform: Platform
  /** First day on which the pack applies. */
  from: Day
}

/** One row per rule pack, oldest first. Its numbers join here as `lib/rules/packs/<id>.ts`. */
const PACKS: readonly PackRow[] = [
  { id: 'douyin-2025-03-15', platform: 'douyin', from: '2025-03-15' },
  { id: 'douyin-2025-11-19', platform: 'douyin', from: '2025-11-19' },
  { id: 'douyin-2026-05-07', platform: 'douyin', from: '2026-05-07' },
  { id: 'douyin-2026-07-14', platform: 'douyin', from: '2026-07-14' },
  { id: 'douyin-2026-09-08', platform: 'douyin', from: '2026-09-08' },
  { id: 'qianniu-dsr', platform: 'qianniu', from: '0001-01-01' },
  { id: 'qianniu-2025-06-30', platform: 'qianniu', from: '2025-06-30' },
  { id: 'qianniu-2026-03-16', platform: 'qianniu', from: '2026-03-16' },
]

/** The rule pack that applies on a platform at a time; before the first one known, that first one. */
export function packInForce(platform: Platform, now: Time): PackId {
  const own = PACKS.filter((pack) => pack.platform === platform)
  const day = dayOf(now)
  const pack = own.findLast((row) => row.from <= day) ?? own[0]
  if (!pack) throw new Error(`no rule pack for ${platform}`)
  return pack.id
}
