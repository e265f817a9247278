import type {
  ImportCounts,
  OwnScriptDraft,
  ScriptDeletion,
  ScriptRetirement,
} from '../../schema/own-script-change'
import type { OwnScript } from '../../schema/reply-script'
import type { Time } from '../../schema/time'
import type { HufenDb } from '../db'
import { importedScript, retiredScript, savedScript } from '../merge/own-script-versions'
import { withStoreErrors } from '../store-errors'

/** Saves a script, as a new version where its text changed, and gives it back as kept. Errors: `store-…`. */
export async function saveOwnScript(db: HufenDb, draft: OwnScriptDraft, now: Time): Promise<OwnScript> {
  return await inOneGo(db, async () => {
    const stored = await db.ownScripts.get(draft.id)
    const saved = savedScript(stored, draft, now)
    if (saved !== stored) await db.ownScripts.put(saved)
    return saved
  })
}

/** Sets scripts aside or offers them again; returns how many changed. Unknown ids are passed over. Errors: `store-…`. */
export async function retireOwnScripts(
  db: HufenDb,
  { ids, retired }: ScriptRetirement,
  now: Time,
): Promise<number> {
  return await inOneGo(db, async () => {
    const known = (await db.ownScripts.bulkGet([...new Set(ids)])).filter((row) => row !== undefined)
    const changed = known.flatMap((row) => {
      const next = retiredScript(row, { retired, now })
      return next === row ? [] : [next]
    })
    if (changed.length > 0) await db.ownScripts.bulkPut(changed)
    return changed.length
  })
}

/** Deletes scripts for good; returns how many there were. What was noted of their uses stays. Errors: `store-…`. */
export async function deleteOwnScripts(db: HufenDb, { ids }: ScriptDeletion): Promise<number> {
  return await inOneGo(
    db,
    async () =>
      await db.ownScripts
        .where('id')
        .anyOf([...new Set(ids)])
        .delete(),
  )
}

/** Brings in copies of scripts by id, the one changed last wins. All or none. Errors: `store-…`. */
export async function importScripts(db: HufenDb, scripts: readonly OwnScript[]): Promise<ImportCounts> {
  return await inOneGo(db, async () => {
    const ids = [...new Set(scripts.map(({ id }) => id))]
    const stored = await db.ownScripts.bulkGet(ids)
    const before = new Map(ids.map((id, index) => [id, stored[index]]))
    const after = new Map(before)
    for (const script of scripts) after.set(script.id, importedScript(after.get(script.id), script))
    const changed = [...after].flatMap(([id, row]) => (row && row !== before.get(id) ? [row] : []))
    if (changed.length > 0) await db.ownScripts.bulkPut(changed)
    const added = changed.filter(({ id }) => before.get(id) === undefined).length
    return { added, updated: changed.length - added, unchanged: ids.length - changed.length }
  })
}

async function inOneGo<T>(db: HufenDb, work: () => Promise<T>): Promise<T> {
  return await withStoreErrors(() => db.transaction('rw', db.ownScripts, work))
}
