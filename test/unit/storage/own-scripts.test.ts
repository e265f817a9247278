import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { OwnScript } from '../../../lib/schema/reply-script'
import type { HufenDb } from '../../../lib/storage/db'
import { ownScripts } from '../../../lib/storage/queries/own-scripts'
import {
  deleteOwnScripts,
  importScripts,
  retireOwnScripts,
  saveOwnScript,
} from '../../../lib/storage/repositories/own-scripts-repo'
import { freshStore } from './fresh-store'
import { at, ownScript, SHOP_KEY } from './samples'

let db: HufenDb
beforeEach(async () => {
  db = await freshStore()
})
const kept = async () => await db.ownScripts.toArray()

describe('saving a script of one’s own', () => {
  it('makes a new version of another text, and keeps the one before', async () => {
    expect(await saveOwnScript(db, ownScript(), at(20))).toEqual(ownScript({ updatedAt: at(20) }))
    await saveOwnScript(db, ownScript({ text: '二' }), at(21))
    const third = await saveOwnScript(db, ownScript({ text: '三' }), at(22))
    expect(third).toMatchObject({ version: 3, text: '三', updatedAt: at(22) })
    expect(third.history).toEqual([
      { version: 1, text: ownScript().text, at: at(20) },
      { version: 2, text: '二', at: at(21) },
    ])
    expect(await kept()).toEqual([third])
  })

  it('keeps the version when only something else changed, and the time when nothing did', async () => {
    await saveOwnScript(db, ownScript(), at(20))
    const moved = await saveOwnScript(db, ownScript({ category: '售后' }), at(21))
    expect(moved).toMatchObject({ version: 1, history: [], category: '售后', updatedAt: at(21) })
    expect(await saveOwnScript(db, ownScript({ category: '售后' }), at(22))).toEqual(moved)
    expect((await kept())[0]?.updatedAt).toBe(at(21))
  })

  it('believes no version, history or time of the draft’s, and leaves a retired one retired', async () => {
    const claimed = { version: 9, history: [{ version: 8, text: '伪', at: at(1) }], retiredAt: at(1), updatedAt: at(1) } // prettier-ignore
    expect(await saveOwnScript(db, ownScript(), at(20))).toEqual(ownScript())
    await retireOwnScripts(db, { ids: ['own-1'], retired: true }, at(21))
    const saved = await saveOwnScript(db, ownScript({ ...claimed, text: '二' }), at(22))
    expect(saved).toMatchObject({ version: 2, updatedAt: at(22), retiredAt: at(21) })
    expect(saved.history).toHaveLength(1)
  })
})

describe('retiring and deleting', () => {
  beforeEach(async () => {
    await db.ownScripts.bulkAdd(['a', 'b', 'c'].map((id) => ownScript({ id })))
  })

  it('sets aside and takes back those that change, and says how many', async () => {
    expect(await retireOwnScripts(db, { ids: ['a', 'b', 'b', 'none'], retired: true }, at(21))).toBe(2)
    expect(await retireOwnScripts(db, { ids: ['a', 'c'], retired: true }, at(22))).toBe(1)
    expect((await kept()).map(({ retiredAt, updatedAt }) => [retiredAt, updatedAt])).toEqual([
      [at(21), at(21)],
      [at(21), at(21)],
      [at(22), at(22)],
    ])
    expect(await retireOwnScripts(db, { ids: ['a'], retired: false }, at(23))).toBe(1)
    expect((await kept())[0]).toMatchObject({ retiredAt: null, updatedAt: at(23) })
  })

  it('deletes for good', async () => {
    expect(await deleteOwnScripts(db, { ids: ['a', 'a', 'c', 'none'] })).toBe(2)
    expect((await kept()).map(({ id }) => id)).toEqual(['b'])
  })
})

describe('importing', () => {
  it('adds what is new, takes what is newer, leaves the rest', async () => {
    await db.ownScripts.bulkAdd([ownScript({ id: 'old' }), ownScript({ id: 'newer' }), ownScript({ id: 'same' })]) // prettier-ignore
    const counts = await importScripts(db, [
      ownScript({ id: 'old', text: '新的', updatedAt: at(22) }),
      ownScript({ id: 'newer', text: '旧的', updatedAt: at(19) }),
      ownScript({ id: 'same' }),
      ownScript({ id: 'new' }),
    ])
    expect(counts).toEqual({ added: 1, updated: 1, unchanged: 2 })
    const texts = Object.fromEntries((await kept()).map(({ id, text }) => [id, text]))
    const usual = ownScript().text
    expect(texts).toEqual({ old: '新的', newer: usual, same: usual, new: usual })
  })

  it('counts an id once, whatever comes twice', async () => {
    const twice = [ownScript({ text: '一' }), ownScript({ text: '二', updatedAt: at(21) })]
    expect(await importScripts(db, twice)).toEqual({ added: 1, updated: 0, unchanged: 0 })
    expect(await importScripts(db, twice)).toEqual({ added: 0, updated: 0, unchanged: 1 })
    expect((await kept()).map(({ text }) => text)).toEqual(['二'])
  })

  it('loses no text that it replaces', async () => {
    await saveOwnScript(db, ownScript({ text: '一' }), at(20))
    await saveOwnScript(db, ownScript({ text: '二' }), at(21))
    await importScripts(db, [ownScript({ text: '三', updatedAt: at(22) })])
    expect((await kept())[0]).toMatchObject({
      text: '三',
      version: 3,
      history: [
        { version: 1, text: '一', at: at(20) },
        { version: 2, text: '二', at: at(21) },
      ],
    })
  })

  it('keeps a text once that the copy has in its own history', async () => {
    await saveOwnScript(db, ownScript({ text: '一' }), at(20))
    const history = [{ version: 1, text: '一', at: at(20) }]
    const copy = ownScript({ text: '二', version: 2, history, updatedAt: at(22) })
    await importScripts(db, [copy])
    expect(await kept()).toEqual([copy])
  })

  it('comes to the same whatever the order, and again changes nothing', async () => {
    const copies = fc.uniqueArray(
      fc.record({ id: fc.constantFrom('a', 'b'), text: fc.constantFrom('一', '二', '三'), day: fc.integer({ min: 1, max: 28 }) }),
      { minLength: 1, maxLength: 5, selector: ({ day }) => day },
    ) // prettier-ignore
    await fc.assert(
      fc.asyncProperty(copies, async (some) => {
        const scripts = some.map(({ id, text, day }): OwnScript =>
          ownScript({ id, text, updatedAt: at(day) }),
        )
        const told = async (order: OwnScript[]) => {
          const fresh = await freshStore()
          for (const script of order) await importScripts(fresh, [script])
          await importScripts(fresh, order)
          return (await fresh.ownScripts.toArray()).map(({ id, text, updatedAt }) => [id, text, updatedAt])
        }
        const newest = new Map(scripts.toSorted((a, b) => a.updatedAt.localeCompare(b.updatedAt)).map((script) => [script.id, script])) // prettier-ignore
        const expected = ['a', 'b'].flatMap((id) => newest.get(id) ?? []).map(({ id, text, updatedAt }) => [id, text, updatedAt]) // prettier-ignore
        expect(await told(scripts)).toEqual(expected)
        expect(await told(scripts.toReversed())).toEqual(expected)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the scripts of a shop', () => {
  it('are its own and those for every shop, live ones, the last changed first', async () => {
    await db.ownScripts.bulkAdd([
      ownScript({ id: 'here', updatedAt: at(20) }),
      ownScript({ id: 'everywhere', shopKey: null, updatedAt: at(22) }),
      ownScript({ id: 'elsewhere', shopKey: 'douyin:other' }),
      ownScript({ id: 'retired', retiredAt: at(21), updatedAt: at(21) }),
    ])
    const ids = async (...asked: [string | null, { retired: boolean }?]) =>
      (await ownScripts(db, ...asked)).map(({ id }) => id)
    expect(await ids(SHOP_KEY)).toEqual(['everywhere', 'here'])
    expect(await ids(SHOP_KEY, { retired: true })).toEqual(['everywhere', 'retired', 'here'])
    expect(await ids(null)).toEqual(['everywhere'])
  })
})
