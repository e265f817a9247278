import { describe, expect, it } from 'vitest'
import type { Time } from '../../../../lib/schema/time'
import { findPromises } from '../../../../lib/reply/promises/find-promises'
import { agentSays } from './say'
import { DURATIONS, MOMENTS, NEAR_MISSES, SECOND_LIST, WAITS, type PromiseCase } from './promise-cases'

const timeIn2026 = (clock: string): Time => `2026-${clock.replace(' ', 'T')}+08:00`

function dueOf({ says, at = '11-23 10:00:00' }: PromiseCase): Time | null {
  const [promise, another] = findPromises([agentSays(says, timeIn2026(at))], {
    now: '2026-12-31T00:00:00+08:00',
  })
  expect(another).toBeUndefined()
  return promise?.dueAt ?? null
}

function expected({ due, at = '11-23 10:00:00' }: PromiseCase): Time | null {
  if (due === null) return null
  if (due !== 'tier') return timeIn2026(due)
  return timeIn2026(at.replace(':00:00', ':03:00'))
}

describe.each([
  ['a wait without a time', WAITS],
  ['a wait of a named length', DURATIONS],
  ['a wait until a named moment', MOMENTS],
  ['no promise', NEAR_MISSES],
  ['a second list', SECOND_LIST],
] as const)('%s', (_, cases) => {
  it.each(cases)('$says', (one) => {
    expect(dueOf(one)).toBe(expected(one))
  })
})
