import { standingOf, type ScriptRecord, type Standing } from '../../reply/rank/script-record'
import type { Platform } from '../../schema/platform'
import type { OwnScript, ReplyScene, ReplyScript, ReplyTone } from '../../schema/reply-script'
import type { Intent } from '../../schema/text-reading'

export type ShelfOwner = 'builtin' | OwnScript['owner']

/** A script as it stands in the library. */
export interface ShelfScript {
  script: ReplyScript
  /** `null` = it ships with 护分. */
  own: OwnScript | null
  standing: Standing | null
}

/** What the list is narrowed to; `null` = everything. */
export interface ShelfFilters {
  intent: Intent | null
  scene: ReplyScene | null
  platform: Platform | null
  /** `retired` = those set aside, which nothing else shows. */
  owner: ShelfOwner | 'retired' | null
  tone: ReplyTone | null
}

export const NO_FILTERS: ShelfFilters = { intent: null, scene: null, platform: null, owner: null, tone: null }

/** One's own scripts, the one changed last first, then those that ship. An id counts once. */
export function shelfOf(
  own: readonly OwnScript[],
  builtIn: readonly ReplyScript[],
  record: ScriptRecord,
): ShelfScript[] {
  const taken = new Set(own.map(({ id }) => id))
  return [
    ...own.map((script) => ({ script, own: script, standing: standingOf(record[script.id]) })),
    ...builtIn
      .filter(({ id }) => !taken.has(id))
      .map((script) => ({ script, own: null, standing: standingOf(record[script.id]) })),
  ]
}

export const ownerOf = ({ own }: ShelfScript): ShelfOwner => own?.owner ?? 'builtin'
export const isRetired = ({ own }: ShelfScript): boolean => own !== null && own.retiredAt !== null

/** Does a script pass? One that fits every value passes every value. */
export function passes(row: ShelfScript, filters: ShelfFilters): boolean {
  const { intents, scene, platforms, tone } = row.script
  const { owner } = filters
  if (isRetired(row) !== (owner === 'retired')) return false
  if (owner !== null && owner !== 'retired' && ownerOf(row) !== owner) return false
  return (
    names(intents, filters.intent) &&
    names(platforms, filters.platform) &&
    (filters.scene === null || filters.scene === scene) &&
    (filters.tone === null || filters.tone === tone)
  )
}

const names = <T>(named: readonly T[] | '*', wanted: T | null) =>
  wanted === null || named === '*' || named.includes(wanted)

/** The rows to show: those found by a search (`hits`, best first; `null` = none was asked), that pass. */
export function shownOf(
  shelf: readonly ShelfScript[],
  hits: readonly string[] | null,
  filters: ShelfFilters,
): ShelfScript[] {
  if (hits === null) return shelf.filter((row) => passes(row, filters))
  const byId = new Map(shelf.map((row) => [row.script.id, row]))
  return hits.flatMap((id) => {
    const row = byId.get(id)
    return row && passes(row, filters) ? [row] : []
  })
}

export const filtersSet = (filters: ShelfFilters): number =>
  Object.values(filters).filter((value) => value !== null).length
