import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { draftFrom } from '../../../../../lib/reply/lint/draft/draft-of'
import { clauseReader, columnOf } from '../../../../../lib/reply/lint/model/clause-model'
import { clauseScore, judgedSpans } from '../../../../../lib/reply/lint/model/judge-clauses'
import { LINT_CLAUSES_WEIGHTS } from '../../../../../lib/reply/lint/model/weights/lint-clauses'
import { LINT_IDS } from '../../../../../lib/schema/lint'

const FOLDER = join(import.meta.dirname, '../../../../../lib/reply/lint/model/weights')

describe('the weights', () => {
  it('have a column for every lint id and stay small', () => {
    expect(LINT_CLAUSES_WEIGHTS.columns).toBe(LINT_IDS.length)
    expect(gzipSync(readFileSync(join(FOLDER, 'lint-clauses.ts'))).length).toBeLessThanOrEqual(60_000)
  })

  it('read a draft the same way every time', () => {
    const read = clauseReader(LINT_CLAUSES_WEIGHTS)
    const draft = draftFrom('亲 是您没盖严 保温杯是好的')
    const first = read(draft)
    read(draftFrom('好的 马上给您换'))
    expect(read(draft)).toEqual(first)
    expect(first).toHaveLength(3)
  })
})

describe('the score of a clause', () => {
  it('is above even for a reproach, below for help', () => {
    expect(clauseScore('blame', '还不是您自己没拧紧')).toBeGreaterThan(0)
    expect(clauseScore('blame', '没拧紧也没关系')).toBeLessThan(0)
    expect(clauseScore('hard-refusal', '这个真退不了')).toBeGreaterThan(0)
    expect(clauseScore('hard-refusal', '可以退的')).toBeLessThan(0)
  })

  it('is the least there is for no words', () => {
    expect(clauseScore('abuse', '')).toBe(-Infinity)
  })
})

describe('judged spans', () => {
  const odds = (...values: readonly number[]): Float32Array[] =>
    values.map((value) => {
      const row = new Float32Array(LINT_IDS.length).fill(-9)
      row[columnOf('mockery')] = value
      return row
    })
  const wordsOf = (text: string, values: readonly number[]): string[] => {
    const draft = draftFrom(text)
    return judgedSpans(draft, 'mockery', odds(...values)).map(({ start, end }) =>
      draft.text.slice(start, end),
    )
  }

  it('are the clauses over the bar and those beside them that nearly are', () => {
    expect(wordsOf('甲甲 乙乙 丙丙 丁丁', [-1, 3, -4, -1])).toEqual(['甲甲', '乙乙'])
  })

  it('do not reach over a full stop', () => {
    expect(wordsOf('甲甲。乙乙 丙丙', [-1, 3, -1])).toEqual(['乙乙', '丙丙'])
  })

  it('leave a clause to the likelier of two rivals', () => {
    const draft = draftFrom('甲')
    const rows = odds(2)
    rows[0]?.fill(3, columnOf('blame'), columnOf('blame') + 1)
    expect(judgedSpans(draft, 'mockery', rows)).toEqual([])
    expect(judgedSpans(draft, 'blame', rows)).toEqual([{ start: 0, end: 1 }])
  })
})
