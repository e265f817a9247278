import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CUE_TOPICS, CUE_WORDS, type CueTopic } from '../../../../lib/reply/text/cue-words'
import { featureList, pushGrams, pushMark } from '../../../../lib/reply/text/feature-list'
import { findCues } from '../../../../lib/reply/text/find-cues'
import { foldInto, foldText, LONGEST } from '../../../../lib/reply/text/fold-text'
import { linearModel, oddsOf } from '../../../../lib/reply/text/linear-model'
import { chatFeatures, reviewFeatures, withTurnBefore } from '../../../../lib/reply/text/text-features'
import { packTable } from '../../../train/pack-weights'

function lettersOf(text: string) {
  const codes = new Uint16Array(LONGEST)
  return { codes, from: 0, to: foldInto(text, codes) }
}

function cuesOf(text: string): CueTopic[] {
  const found = findCues(lettersOf(text))
  return CUE_TOPICS.filter((_, at) => found[at] === 1)
}

const hashesOf = (list: { hashes: Uint32Array; count: number }) => [...list.hashes.subarray(0, list.count)]

describe('features', () => {
  it('are all grams up to the longest, apart by seed', () => {
    const list = featureList(100)
    pushGrams(list, lettersOf('退货了'), { seed: 1, longest: 2, weight: 1 })
    expect(list.count).toBe(5)
    expect(list.worths[0]).toBeCloseTo(1 / Math.sqrt(5), 6)
    pushGrams(list, lettersOf('退货了'), { seed: 2, longest: 2, weight: 1 })
    expect(new Set(hashesOf(list)).size).toBe(10)
  })

  it('stop where the list is full', () => {
    const list = featureList(3)
    pushGrams(list, lettersOf('什么时候发货'), { seed: 1, longest: 3, weight: 1 })
    pushMark(list, { seed: 1, value: 1, weight: 1 })
    expect(list.count).toBe(3)
  })

  it('keep the turn before apart from the message', () => {
    const alone = hashesOf(chatFeatures('退货'))
    const whole = hashesOf(withTurnBefore(chatFeatures('退货'), '退货'))
    expect(whole.slice(0, alone.length)).toEqual(alone)
    const before = new Set(whole.slice(alone.length))
    expect(alone.filter((hash) => before.has(hash))).toEqual([])
  })

  it('of a review know what is denied', () => {
    const plain = new Set(hashesOf(reviewFeatures('好')))
    const denied = hashesOf(reviewFeatures('不好'))
    expect(denied.filter((hash) => plain.has(hash)).length).toBeLessThan(denied.length)
    expect(hashesOf(reviewFeatures('不贵，好'))).not.toEqual(hashesOf(reviewFeatures('贵，不好')))
  })

  it('count once in a model, however often they are hit', () => {
    const packed = packTable(Int8Array.of(10, 20))
    const model = linearModel({ buckets: 2, columns: 1, scales: [0.5], biases: [1], packed })
    const list = { hashes: Uint32Array.of(1, 3, 1), worths: Float32Array.of(1, 1, 1), count: 3 }
    expect([...oddsOf(model, list)]).toEqual([11])
    expect([...oddsOf(model, list)]).toEqual([11])
  })
})

describe('cues', () => {
  it.each<[string, CueTopic]>([
    ['我要退货', 'return'],
    ['怎么还没发货', 'still'],
    ['开个增票', 'invoice'],
    ['衣服小了', 'size'],
    ['再不处理我就打12315', 'complaint'],
    ['寄到[地址]', 'address'],
  ])('of %s include %s', (text, topic) => {
    expect(cuesOf(text)).toContain(topic)
  })

  it('stand in the table as texts are folded, and can be found', () => {
    for (const topic of CUE_TOPICS) {
      for (const word of CUE_WORDS[topic].split(' ')) {
        expect(word.length, word).toBeGreaterThan(0)
        expect(foldText(word) === word || /[\ue000-\uf8ff]/.test(word), word).toBe(true)
        expect(cuesOf(word), word).toContain(topic)
      }
    }
  })

  it('are none in what holds none', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[龘靐齉爩]{0,30}$/), (text) => {
        expect(cuesOf(text)).toEqual([])
      }),
    )
  })
})
