import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { valueOf } from '../../../lib/rules/pack-book'
import { packById } from '../../../lib/rules/packs/all-packs'
import { booksFrom, changePackEdits, withEdit, withoutEditsOf } from '../../../lib/state/use-packs'
import { packEditsItem } from '../../../lib/storage/settings'

const DOUYIN = 'douyin-2026-09-08'
const QIANNIU = 'qianniu-2026-03-16'

beforeEach(() => fakeBrowser.reset())

describe('edits of packs', () => {
  it('belong to the pack in which they were made, and go back to it', () => {
    const one = withEdit({}, { id: DOUYIN, key: 'scale.max', value: 99 })
    const two = withEdit(one, { id: QIANNIU, key: 'scale.max', value: 4.9 })
    const books = booksFrom(two, {})
    expect([valueOf(books(DOUYIN), 'scale.max'), valueOf(books(QIANNIU), 'scale.max')]).toEqual([99, 4.9])
    expect(withEdit(two, { id: DOUYIN, key: 'scale.max', value: null })).toEqual({
      [`${QIANNIU}:scale.max`]: 4.9,
    })
    expect(withoutEditsOf(two, QIANNIU)).toEqual(one)
  })

  it('come one after the other, also when made at once', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        changePackEdits((edits) => withEdit(edits, { id: DOUYIN, key: `bonus.n${n}`, value: n })),
      ),
    )
    expect(Object.keys(await packEditsItem.getValue())).toHaveLength(20)
  })

  it('survive a change that fails, and start anew on what is no edits', async () => {
    await fakeBrowser.storage.local.set({ 'pack-edits': { a: 'x' } })
    await expect(
      changePackEdits(() => {
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    await changePackEdits((edits) => withEdit(edits, { id: DOUYIN, key: 'bonus.nextDay', value: 4 }))
    expect(await packEditsItem.getValue()).toEqual({ [`${DOUYIN}:bonus.nextDay`]: 4 })
  })
})

describe('an imported pack', () => {
  it('stands in for the one of its id, under the same edits', () => {
    const own = { ...packById(DOUYIN), title: '团队版', numbers: packById(DOUYIN).numbers.slice(0, 1) }
    const bookFor = booksFrom({ [`${DOUYIN}:stage.minOrders`]: 40 }, { [DOUYIN]: own })
    expect(bookFor(DOUYIN).pack.title).toBe('团队版')
    expect(valueOf(bookFor(DOUYIN), 'stage.minOrders')).toBe(40)
    expect(valueOf(bookFor(DOUYIN), 'bonus.nextDay')).toBeNull()
    expect(bookFor(QIANNIU).pack).toBe(packById(QIANNIU))
  })
})
