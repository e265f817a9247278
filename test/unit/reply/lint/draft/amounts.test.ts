import { expect, it } from 'vitest'
import { numberOf } from '../../../../../lib/reply/lint/draft/amounts'

it.each([
  ['30', 30],
  ['9.9', 9.9],
  ['三十', 30],
  ['十五', 15],
  ['两百五', 250],
  ['一百二十', 120],
  ['一百零五', 105],
  ['半', 0.5],
  ['十', 10],
  ['一千', 1000],
  ['', null],
  ['多少', null],
])('%s is %s', (words, value) => {
  expect(numberOf(words)).toBe(value)
})
