import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BadInput } from '../../lab/bad-input'
import { PROJECT_SCHEMAS, projectDocument } from '../../lab/verbs/project'
import { SHEET_2026_09_09 } from '../score/captures'

const ROOT = join(import.meta.dirname, '../../..')
const INPUT = { now: '2026-09-09T12:00:00+08:00', pack: 'douyin-2026-09-08', sheet: SHEET_2026_09_09 }

/** As a shell would: what stands on stdin, and what comes out. */
function lab(args: string[], stdin: unknown, env: Record<string, string> = {}) {
  const input = typeof stdin === 'string' ? stdin : JSON.stringify(stdin)
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'test/lab/main.ts'), ...args],
    { input, encoding: 'utf8', cwd: ROOT, env: { ...process.env, ...env } },
  )
  return { status, stdout, stderr }
}

function faultOf(document: unknown): string | null {
  try {
    projectDocument(document)
    return null
  } catch (error) {
    if (error instanceof BadInput) return error.message
    throw error
  }
}

const withMetric = (known: object) => ({
  ...INPUT,
  sheet: { ...SHEET_2026_09_09, metrics: [{ ...SHEET_2026_09_09.metrics[1], ...known }] },
})
const withSheet = (known: object) => ({ ...INPUT, sheet: { ...SHEET_2026_09_09, ...known } })
const DIMENSION = { id: 'goods', score: 69, weight: 50 }
const withEvent = (event: object) => ({ ...INPUT, events: [event] })

describe('lab project', () => {
  it('prints one projection', () => {
    const { status, stdout, stderr } = lab(['project'], INPUT)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(projectDocument(INPUT))))
  })

  it('gives the same answer wherever the machine stands', () => {
    const events = ['2026-09-01T00:00:00', '2026-08-31T23:59:59'].map((at, i) => ({
      id: String(i),
      at: `${at}+08:00`,
      type: 'metric',
      metric: 'platformHelpRate',
      num: 1,
      den: 0,
    }))
    const [east, west] = ['Pacific/Kiritimati', 'America/New_York'].map(
      (TZ) => lab(['project'], { ...INPUT, events }, { TZ }).stdout,
    )
    expect(east).toContain('"anchor"')
    expect(west).toBe(east)
  })

  it('says in one line which field is wrong, and prints nothing', () => {
    const { status, stdout, stderr } = lab(['project'], withMetric({ value: 1.34 }))
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toBe('sheet.metrics[0].value: must be a fraction from 0 to 1\n')
  })

  it('takes the clock of the input before --now', () => {
    const { now: _, ...timeless } = INPUT
    const first = (document: object, ...args: string[]) =>
      (JSON.parse(lab(['project', ...args], document).stdout) as ReturnType<typeof projectDocument>)
        .metrics[0]?.forecast?.[0]?.date
    expect(first(timeless, '--now', '2026-09-12T12:00:00+08:00')).toBe('2026-09-13')
    expect(first(INPUT, '--now', '2026-09-12T12:00:00+08:00')).toBe('2026-09-10')
  })

  it.each([
    ['no JSON', 'nonsense', 'stdin: must be one JSON document\n'],
    ['nothing', '', 'stdin: must be one JSON document\n'],
  ])('refuses %s', (_, stdin, message) => {
    expect(lab(['project'], stdin)).toEqual({ status: 2, stdout: '', stderr: message })
  })

  it('refuses a flag that it does not know', () => {
    const { status, stdout, stderr } = lab(['project', '--later'], INPUT)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^arguments: /)
  })

  it('prints its schemas', () => {
    const { status, stdout } = lab(['schema', 'project'], '')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(PROJECT_SCHEMAS)))
  })
})

describe('an input of project', () => {
  it.each([
    ['no object', [], 'stdin'],
    ['no sheet', { now: INPUT.now }, 'sheet'],
    ['no platform', { ...INPUT, sheet: { ...SHEET_2026_09_09, platform: undefined } }, 'sheet.platform'],
    ['an unknown pack', { ...INPUT, pack: 'douyin-2027' }, 'pack'],
    ['a pack of the other platform', { ...INPUT, pack: 'qianniu-dsr' }, 'pack'],
    ['a time without its offset', { ...INPUT, now: '2026-09-09T12:00:00Z' }, 'now'],
    ['a day that no calendar has', { ...INPUT, now: '2026-02-30T12:00:00+08:00' }, 'now'],
    ['a horizon of no day', { ...INPUT, horizonDays: 0 }, 'horizonDays'],
    ['an unknown metric', withMetric({ id: 'happiness' }), 'sheet.metrics[0].id'],
    ['a value that is a text', withMetric({ value: '1.34%' }), 'sheet.metrics[0].value'],
    ['a rate above 1', withMetric({ value: 1.34 }), 'sheet.metrics[0].value'],
    ['a rate below 0', withMetric({ value: -0.01 }), 'sheet.metrics[0].value'],
    ['a peer’s rate above 1', withMetric({ peer: 5 }), 'sheet.metrics[0].peer'],
    ['a negative count', withMetric({ numerator: -1 }), 'sheet.metrics[0].numerator'],
    [
      'a rate above 1 in an earlier sheet',
      { ...INPUT, history: [withMetric({}).sheet, withMetric({ value: 2 }).sheet] },
      'history[1].metrics[0].value',
    ],
    ['more cases than there are', withMetric({ numerator: 5, denominator: 3 }), 'sheet.metrics[0].numerator'],
    ['a weight in per cent', withMetric({ weight: 25 }), 'sheet.metrics[0].weight'],
    [
      'a tier of a rate in per cent',
      withMetric({ tiers: [{ op: '≤', bound: 1.31, score: 60 }] }),
      'sheet.metrics[0].tiers[0].bound',
    ],
    [
      'a dimension’s weight in per cent',
      withSheet({ dimensions: [DIMENSION] }),
      'sheet.dimensions[0].weight',
    ],
    ['a total beyond its scale', withSheet({ total: 101 }), 'sheet.total'],
    ['fewer orders than none', withSheet({ orders30d: -1 }), 'sheet.orders30d'],
    ['a negative bonus', withSheet({ bonus: -2 }), 'sheet.bonus'],
    ['a negative deduction', withSheet({ deduction: -3 }), 'sheet.deduction'],
    [
      'an event that takes cases away',
      withEvent({ id: 'e', at: INPUT.now, type: 'metric', metric: 'platformHelpRate', num: -1 }),
      'events[0].num',
    ],
    [
      'a rating of six stars',
      withEvent({ id: 'e', at: INPUT.now, type: 'rating', metric: 'goodsRating', score: 6 }),
      'events[0].score',
    ],
    ['an unknown event', withEvent({ id: 'e', at: INPUT.now, type: 'party' }), 'events[0].type'],
    ['an event without a time', withEvent({ id: 'e', type: 'refusal' }), 'events[0].at'],
    [
      'an event on a day that no calendar has',
      withEvent({ id: 'e', at: '2026-09-31T12:00:00+08:00', type: 'refusal' }),
      'events[0].at',
    ],
    [
      'a counter that is no count',
      { ...INPUT, counters: { platformHelp: { numerator: 1.5, denominator: 9 } } },
      'counters.platformHelp.numerator',
    ],
    [
      'a counter of more cases than there are',
      { ...INPUT, counters: { platformHelp: { numerator: 10, denominator: 9 } } },
      'counters.platformHelp.numerator',
    ],
    [
      'more late tickets than tickets',
      { ...INPUT, counters: { platformTickets: { week: 2, late: 3 } } },
      'counters.platformTickets.late',
    ],
    ['a counted rate above 1', { ...INPUT, counters: { refusals: { rate: 1.2 } } }, 'counters.refusals.rate'],
  ])('with %s names the field', (_, document, field) => {
    expect(faultOf(document)?.split(': ', 1)[0]).toBe(field)
  })

  it('may leave out what is not known', () => {
    const sheet = {
      platform: 'douyin',
      updatedAt: '2026-09-09T11:00:36+08:00',
      stage: 'formal',
      dimensions: [{ id: 'service', score: 85 }],
      metrics: [{ id: 'platformHelpRate', value: 0.006522, shown: '0.6522%' }],
    }
    const { pack, dimensions, metrics } = projectDocument({ now: INPUT.now, sheet })
    expect(pack).toBe('douyin-2026-09-08')
    expect(dimensions).toEqual([{ id: 'service', value: 85, recomputed: null }])
    expect(metrics[0]?.candidates[0]).toEqual({ k: 3, n: 460 })
  })
})
