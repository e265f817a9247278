import { describe, expect, it } from 'vitest'
import { exportScripts, EXPORT_FORMS } from '../../../../lib/state/scripts/export-scripts'
import { readScriptFile } from '../../../../lib/state/scripts/read-script-file'
import { NOW, ownScript } from './own-scripts'

const terms = { now: NOW, newId: () => 'new', shopKey: null, owner: 'private' as const }
const file = (name: string, content: BlobPart) => new File([content], name)
const read = (name: string, content: BlobPart) => readScriptFile(file(name, content), terms)

describe('files of scripts', () => {
  it.each(EXPORT_FORMS)('come back from %s as they went out, as far as the form can tell', async (form) => {
    const scripts = [
      ownScript('a', { category: '双11', text: '{商品} 有货，=今天发' }),
      ownScript('b', { owner: 'shop', tone: 'warm' }),
    ]
    const { name, blob } = await exportScripts(form, scripts, Date.parse(NOW))
    expect(name).toBe(`护分话术-2026-11-23.${form}`)
    const back = await readScriptFile(new File([blob], name), terms)
    expect(back).toMatchObject({ faults: [] })
    const texts = 'scripts' in back ? back.scripts.map(({ text, aim }) => [text, aim]) : []
    expect(texts).toEqual(scripts.map(({ text, aim }) => [text, aim]))
  })

  it('leave out of the phrases what is set aside', async () => {
    const { blob } = await exportScripts('txt', [ownScript('a', { retiredAt: NOW })], Date.parse(NOW))
    expect(await blob.text()).toBe('')
  })

  it('may be saved as spreadsheets in China save text', async () => {
    // «内容» and «你好» in GB 18030.
    const bytes = new Uint8Array([0xc4, 0xda, 0xc8, 0xdd, 0x0a, 0xc4, 0xe3, 0xba, 0xc3])
    expect(await read('a.csv', bytes)).toMatchObject({ scripts: [{ text: '你好' }], faults: [] })
  })

  it('name the line of the file where a phrase is too long', async () => {
    const back = await read('a.txt', `第一句话\n${'长'.repeat(1001)}`)
    expect(back).toMatchObject({ scripts: [{ text: '第一句话' }], faults: [{ line: 2, why: 'too-long' }] })
  })

  it('are refused by name where they can’t be read', async () => {
    expect(await read('a.doc', 'x')).toEqual({ why: 'unknown-kind' })
    expect(await read('a.xlsx', 'no zip')).toEqual({ why: 'unread' })
    expect(await read('a.json', '{')).toEqual({ why: 'not-json' })
    expect(await read('a.json', '{}')).toEqual({ why: 'foreign' })
  })
})
