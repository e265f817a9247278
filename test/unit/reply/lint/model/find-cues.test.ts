import { describe, expect, it } from 'vitest'
import { CUE_CLASSES } from '../../../../../lib/reply/lint/model/cue-classes'
import { cuesIn } from '../../../../../lib/reply/lint/model/find-cues'

const cuesOf = (text: string, span = { start: 0, end: text.length }): string[] =>
  cuesIn(text, span).map(({ cue }) => CUE_CLASSES[cue]?.[0] ?? '')

describe('cue words', () => {
  it('are found in order, the longest at each letter', () => {
    expect(cuesOf('是您自己')).toEqual(['is', 'the buyer', 'the buyer himself'])
    expect(cuesOf('您不是').slice(0, 2)).toEqual(['the buyer', 'is not'])
  })

  it('are those of the stretch alone', () => {
    expect(cuesOf('您谁', { start: 1, end: 2 })).toEqual(['who'])
    expect(cuesOf('不是', { start: 0, end: 1 })).toEqual(['denies'])
    expect(cuesOf('')).toEqual([])
  })

  it('name each class once', () => {
    expect(new Set(CUE_CLASSES.map(([means]) => means)).size).toBe(CUE_CLASSES.length)
  })
})
