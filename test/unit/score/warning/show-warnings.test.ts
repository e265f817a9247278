import { describe, expect, it } from 'vitest'
import { shownWarnings, withSnooze } from '../../../../lib/score/warning/show-warnings'
import type { Warning } from '../../../../lib/score/warning/warnings'

const at = (clock: string, day = 16) => `2026-09-${day}T${clock}:00+08:00`
const warning = (cause: Warning['cause'], count = 9): Warning => ({
  cause,
  by: 'limit',
  day: '2026-09-16',
  count,
  expected: 3,
  limit: 8,
  share: null,
  driver: null,
  advice: 'raise-goodwill-quota',
})
const both = [warning('refusals'), warning('slow-replies')]
const shown = (over: Partial<Parameters<typeof shownWarnings>[1]> = {}, warnings = both) =>
  shownWarnings(warnings, { now: at('14:00'), snoozed: {}, quiet: null, ...over })
const causes = ({ card }: { card: Warning[] }) => card.map(({ cause }) => cause)

describe('shown warnings', () => {
  it('are all of them, one a cause, until the day turns', () => {
    expect(shown()).toEqual({ card: both, badge: 2, changesAt: at('00:00', 17) })
    expect(shown({}, [...both, warning('refusals', 20)])).toMatchObject({ card: both, badge: 2 })
    expect(shown({}, [])).toEqual({ card: [], badge: 0, changesAt: null })
  })

  it('leave out what is put off, to the minute', () => {
    const snoozed = { refusals: at('15:00') }
    expect(shown({ snoozed })).toEqual({ card: [both[1]], badge: 1, changesAt: at('15:00') })
    expect(causes(shown({ snoozed, now: '2026-09-16T14:59:59+08:00' }))).toEqual(['slow-replies'])
    expect(causes(shown({ snoozed, now: at('15:00') }))).toEqual(['refusals', 'slow-replies'])
  })

  it.each([
    ['21:59', 2],
    ['22:00', 0],
    ['00:00', 0],
    ['07:59', 0],
    ['08:00', 2],
  ])('keep quiet over midnight: at %s the badge shows %i, the card all', (clock, badge) => {
    const quiet = { from: '22:00', to: '08:00' }
    expect(shown({ now: at(clock), quiet })).toMatchObject({ badge, card: both })
  })

  it.each([
    ['11:59', 2],
    ['12:00', 0],
    ['13:30', 2],
  ])('keep quiet at noon: at %s the badge shows %i', (clock, badge) => {
    expect(shown({ now: at(clock), quiet: { from: '12:00', to: '13:30' } }).badge).toBe(badge)
  })

  it('are never quiet from a time to itself, and change when the quiet ends', () => {
    expect(shown({ quiet: { from: '14:00', to: '14:00' } }).badge).toBe(2)
    expect(shown({ now: at('23:00'), quiet: { from: '22:00', to: '08:00' } }).changesAt).toBe(at('00:00', 17))
    expect(shown({ now: at('01:00'), quiet: { from: '22:00', to: '08:00' } }).changesAt).toBe(at('08:00'))
  })
})

describe('a snooze', () => {
  it('is added or moved, and drops those that are over', () => {
    const before = { refusals: at('15:00'), 'slow-replies': at('13:00') }
    expect(withSnooze(before, { cause: 'platform-help', until: at('18:00'), now: at('14:00') })).toEqual({
      refusals: at('15:00'),
      'platform-help': at('18:00'),
    })
    expect(withSnooze(before, { cause: 'refusals', until: at('18:00'), now: at('14:00') })).toEqual({
      refusals: at('18:00'),
    })
    expect(withSnooze(before, { cause: 'refusals', until: at('14:00'), now: at('14:00') })).toEqual({})
  })
})
