import { describe, expect, it } from 'vitest'
import { finish } from '../../../../lib/domain/steps'
import type { OwnScript } from '../../../../lib/schema/reply-script'
import { importedScript } from '../../../../lib/storage/merge/own-script-versions'
import { planSteps, scriptsToBring } from '../../../../lib/state/scripts/import-plan'
import { NOW, ownScript } from './own-scripts'

const PICTURE = { name: 'a.png', dataUrl: 'data:image/png;base64,AAAA' }
const stored = ownScript('a', {
  text: '杯盖漏水给您补寄一个新的盖子',
  version: 2,
  history: [{ version: 1, text: '旧的', at: '2026-11-01T10:00:00+08:00' }],
  pictures: [PICTURE],
  shopKey: 'shop-1',
})
const builtIn = [ownScript('built-in', { text: '物流三天没动我去催一下，下午三点前告诉您结果' })]

const plan = (scripts: readonly OwnScript[], table = true, own = [stored]) =>
  finish(planSteps({ table, scripts: [...scripts], faults: [] }, { own, builtIn, now: NOW }))

/** A row of a table knows neither pictures nor versions nor the shop. */
const row = (over: Partial<OwnScript>) =>
  ownScript('a', { ...stored, pictures: [], history: [], version: 1, shopKey: null, ...over })

describe('what an import would do', () => {
  it('tells new from changed from unchanged', () => {
    const { added, changed, unchanged } = plan([
      ownScript('b', { text: '完全没有说过的新内容' }),
      row({ text: '杯盖漏水给您补寄两个' }),
    ])
    expect([added.map(({ id }) => id), changed.map(({ id }) => id), unchanged]).toEqual([['b'], ['a'], 0])
    expect(plan([row({})])).toMatchObject({ added: [], changed: [], unchanged: 1 })
  })

  it('keeps pictures, earlier versions and the shop of a script that a table changes', () => {
    const [changed] = plan([row({ text: '杯盖漏水给您补寄两个' })]).changed
    expect(changed).toMatchObject({ pictures: [PICTURE], history: stored.history, shopKey: 'shop-1' })
    expect(importedScript(stored, changed!)).toMatchObject({
      version: 3,
      text: '杯盖漏水给您补寄两个',
      history: [...stored.history, { version: 2, text: stored.text, at: stored.updatedAt }],
    })
  })

  it('takes a row changed in a spreadsheet for a change, even in the second in which it was kept', () => {
    expect(plan([row({ tone: 'warm' })]).changed).toMatchObject([{ tone: 'warm', updatedAt: NOW }])
    const justNow = { ...stored, updatedAt: NOW }
    const [changed] = plan([row({ tone: 'warm', updatedAt: NOW })], true, [justNow]).changed
    expect(changed?.updatedAt).toBe('2026-11-23T11:30:01+08:00')
  })

  it('leaves alone what is newer here', () => {
    const older = { text: '更早的说法', updatedAt: '2026-11-19T10:00:00+08:00' }
    expect(plan([row(older)])).toMatchObject({ changed: [], unchanged: 1 })
    expect(plan([{ ...stored, ...older }], false)).toMatchObject({ changed: [], unchanged: 1 })
  })

  it('takes a file of ours whole', () => {
    const copy = { ...stored, text: '换一种说法', updatedAt: NOW, pictures: [] }
    expect(plan([copy], false).changed).toEqual([copy])
  })

  it('counts an id once, the last row of it, and never takes that of a script that ships', () => {
    const { added } = plan([
      ownScript('b', { text: '第一遍写的内容' }),
      ownScript('b', { text: '后来写的内容' }),
      ownScript('built-in', { text: '和内置的同名但是另一回事' }),
    ])
    expect(added.map(({ text }) => text)).toEqual(['后来写的内容', '和内置的同名但是另一回事'])
    expect(added[1]?.id).toMatch(/^own-/)
  })

  it('names new scripts that say what is there, against the library and each other, and leaves them out on demand', () => {
    const found = plan([
      ownScript('c', { aim: '催物流', text: '物流三天没动我去催一下，下午三点前告诉您结果。' }),
      ownScript('d', { aim: '礼盒', text: '礼盒里少了丝带，我们今天补寄给您一条新的。' }),
      ownScript('e', { aim: '礼盒2', text: '礼盒里少了丝带，我们今天补寄给您一条新的丝带。' }),
    ])
    expect(found.twins.map(({ aim, like }) => [aim, like])).toEqual(
      expect.arrayContaining([
        ['催物流', '标题 built-in'],
        ['礼盒2', '礼盒'],
      ]),
    )
    expect(found.twins).toHaveLength(2)
    expect(scriptsToBring(found, true).map(({ id }) => id)).toEqual(['d'])
    expect(scriptsToBring(found, false).map(({ id }) => id)).toEqual(['c', 'd', 'e'])
  })
})
