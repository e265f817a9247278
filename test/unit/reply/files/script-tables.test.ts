import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvOfRows, rowsOfCsv } from '../../../../lib/reply/files/csv'
import { phrasesOf, rowsOfPhrases } from '../../../../lib/reply/files/phrases'
import { rowsOfScripts } from '../../../../lib/reply/files/rows-of-scripts'
import { scriptsOfRows, type ImportTerms } from '../../../../lib/reply/files/scripts-of-rows'
import { rowsOfXlsx, xlsxOfRows } from '../../../../lib/reply/files/xlsx'
import { makeOwnScript } from './own-scripts'

const TERMS: ImportTerms = {
  now: '2026-11-25T10:00:00+08:00',
  newId: () => 'new-id',
  shopKey: null,
  owner: 'private',
}
const scripts = [
  makeOwnScript(),
  makeOwnScript({
    id: 'own-2',
    platforms: '*',
    intents: '*',
    stages: '*',
    triggers: [],
    needs: [],
    legal: '七天',
  }),
  makeOwnScript({
    id: 'own-3',
    text: '=HYPERLINK("x") "引号"，逗号',
    retiredAt: '2026-11-21T10:00:00+08:00',
  }),
]

describe('a table of scripts', () => {
  it('comes back whole from CSV', () => {
    const text = csvOfRows(rowsOfScripts(scripts))
    expect(text.startsWith('\uFEFF编号,')).toBe(true)
    expect(text).toContain(`"'=HYPERLINK(""x"")`)
    expect(scriptsOfRows(rowsOfCsv(text), TERMS)).toEqual({ scripts, faults: [] })
  })

  it('comes back whole from a spreadsheet', async () => {
    const file = await xlsxOfRows(rowsOfScripts(scripts))
    expect(scriptsOfRows(await rowsOfXlsx(file), TERMS)).toEqual({ scripts, faults: [] })
  })

  it('refuses what is no spreadsheet', async () => {
    await expect(rowsOfXlsx(new Blob(['编号,内容']))).rejects.toThrow()
  })

  it('needs nothing but the text, under any of its usual heads', () => {
    const { scripts: made, faults } = scriptsOfRows(
      rowsOfCsv('分组;话术内容\n售后;收到，我看下图再回您，10分钟内'),
      TERMS,
    )
    expect(faults).toEqual([])
    expect(made).toMatchObject([
      { id: 'new-id', category: '售后', aim: '收到', platforms: '*', owner: 'private', version: 1 },
    ])
  })

  it('names the line and column of what does not fit, and keeps the rest', () => {
    const rows = [
      ['编号', '内容', '平台', '标题'],
      ['a', '好', '', ''],
      ['', '', '', ''],
      ['b', '', 'douyin', ''],
      ['c', '好的', '淘宝', ''],
      ['d', 'x'.repeat(1001), '', ''],
    ]
    const { scripts: made, faults } = scriptsOfRows(rows, TERMS)
    expect(made.map(({ id }) => id)).toEqual(['a'])
    expect(faults).toEqual([
      { line: 4, column: '内容', why: 'no-text' },
      { line: 5, column: '平台', why: 'bad-value' },
      { line: 6, column: '内容', why: 'too-long' },
    ])
  })

  it('says so when the heads are missing', () => {
    expect(scriptsOfRows([['你好', '在吗']], TERMS).faults).toEqual([
      { line: 1, column: null, why: 'no-heads' },
    ])
    expect(scriptsOfRows([], TERMS).faults).toHaveLength(1)
  })

  it('carries any cell through CSV', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'=+-@,;"\'\n退货 a') })
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 5 }), (rows) => {
        const table = [['编号', '内容'], ...rows]
        const back = rowsOfCsv(csvOfRows(table)).map((row) =>
          row.map((value) => value.replaceAll('\r\n', '\n')),
        )
        expect(back).toEqual(table.map((row) => row.map((value) => value.replace(/^'(?=[=+\-@])/, ''))))
      }),
    )
  })
})

describe('quick phrases', () => {
  it('go out a line each, and come back', () => {
    const text = phrasesOf(scripts.slice(0, 1))
    expect(text).toBe('质量\t先道歉再问\t抱歉，{商品} 的情况我看到了； / 您更想换还是退？')
    const back = scriptsOfRows(rowsOfPhrases(text), TERMS).scripts
    expect(back).toMatchObject([{ category: '质量', aim: '先道歉再问' }])
  })

  it('are read a line each under the group that stands above them', () => {
    const { scripts: made } = scriptsOfRows(
      rowsOfPhrases('# 物流\n快递在路上了\n\n【质量】\n拍张图我看看'),
      TERMS,
    )
    expect(made.map(({ category, text }) => [category, text])).toEqual([
      ['物流', '快递在路上了'],
      ['质量', '拍张图我看看'],
    ])
  })
})
