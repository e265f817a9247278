import { describe, expect, test } from 'vitest'
import { readSaved } from '../../lab/verbs/read'
import { described, differences } from '../../pages/compare'
import { savedCases } from '../../pages/saved-case'

const cases = savedCases()

test('there is a saved page for every page type, in two variants at least', () => {
  const count = new Map<string, number>()
  for (const { expected } of cases) {
    const key = String(expected.page)
    count.set(key, (count.get(key) ?? 0) + 1)
  }
  expect([...count.keys()].toSorted()).toEqual([
    'douyin/aftersale-detail',
    'douyin/aftersale-list',
    'douyin/chat',
    'douyin/experience-score',
    'null',
    'qianniu/chat',
    'qianniu/experience-score',
    'qianniu/refund-detail',
    'qianniu/refund-list',
    'qianniu/refuse',
  ])
  expect(Math.min(...count.values())).toBeGreaterThanOrEqual(2)
})

describe('a saved page reads exactly as it must', () => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', async (_, { html, url, now, expected }) => {
    const got = await readSaved({ url, now, html, observed: [] })
    expect(described(differences(expected, got))).toBe('')
  })
})

describe('with the replies that it received', () => {
  const observed = cases.filter(({ enriched }) => enriched !== undefined)
  test.each(observed.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const { html, url, now, replies } = one
    const got = await readSaved({ url, now, html, observed: replies })
    expect(described(differences(one.enriched!, got))).toBe('')
  })
})
