import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BadInput } from '../../lab/bad-input'
import { JUDGE_SCHEMAS, judgeDocument } from '../../lab/verbs/judge'

const ROOT = join(import.meta.dirname, '../../..')

/** A document as somebody writes it by hand, who leaves out what is not known. */
const TICKET = {
  platform: 'douyin',
  kind: 'return-refund',
  status: 'awaiting-merchant',
  reason: '质量问题',
  reasonClass: 'quality',
  refundFen: 5990,
  paidFen: 5990,
  appliedAt: '2026-09-19T10:00:00+08:00',
  deadlineAt: '2026-09-22T10:00:00+08:00',
  outbound: { state: 'signed', signedAt: '2026-09-18T10:00:00+08:00' },
  readAt: '2026-09-20T19:59:00+08:00',
}
const INPUT = {
  now: '2026-09-20T20:00:00+08:00',
  afterSale: TICKET,
  form: { selected: '买家已签收', note: '已签收', proofs: 0 },
  conversation: { messages: [{ id: '1', from: 'buyer', kind: 'text', text: '杯子漏水' }] },
  counters: { platformHelp: { numerator: 3, denominator: 460 }, deduction30d: 14 },
  policy: { sevenDay: true, compensationQuota: { perOrderFen: 2000 } },
  costs: {
    marginRate: 0.35,
    salvageRate: 0.6,
    freightFen: 800,
    minuteFen: 60,
    pointFen: null,
    winRate: null,
  },
  shop: { shopName: '暖杯旗舰店' },
}

function lab(args: string[], stdin: unknown) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'test/lab/main.ts'), ...args],
    { input: typeof stdin === 'string' ? stdin : JSON.stringify(stdin), encoding: 'utf8', cwd: ROOT },
  )
  return { status, stdout, stderr }
}

function faultOf(document: unknown): string | null {
  try {
    judgeDocument(document)
    return null
  } catch (error) {
    if (error instanceof BadInput) return error.message
    throw error
  }
}

describe('lab judge', () => {
  it('prints one judgement', () => {
    const { status, stdout, stderr } = lab(['judge'], INPUT)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const judged = JSON.parse(stdout) as ReturnType<typeof judgeDocument>
    expect(judged).toEqual(judgeDocument(INPUT))
    expect(judged).toMatchObject({ pack: 'douyin-2026-09-08', level: 'danger', stage: 'in-form' })
    expect(judged.score).toMatchObject({
      deduction: 0,
      platformHelpRate: { now: 3 / 460, ifEscalated: 4 / 460 },
    })
  })

  it('says in one line which field is wrong, and prints nothing', () => {
    const { status, stdout, stderr } = lab(['judge'], { ...INPUT, costs: { marginRate: 35 } })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^costs\.marginRate: .+\n$/)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  it('takes the clock of the input before --now', () => {
    const { now: _, ...timeless } = INPUT
    const at = '2026-06-01T12:00:00+08:00'
    expect(judgeDocument(timeless, at)).toMatchObject({ pack: 'douyin-2026-05-07', score: { deduction: 1 } })
    expect(judgeDocument(INPUT, at).pack).toBe('douyin-2026-09-08')
  })

  it('needs no more than a platform', () => {
    const { level, stage, alternatives, penalty } = judgeDocument({ afterSale: { platform: 'qianniu' } })
    expect({ level, stage }).toEqual({ level: 'caution', stage: 'before-form' })
    expect(penalty).toEqual({
      compensationFen: null,
      unjustifiedRefusal: { level: null, levelIfOneMore: null },
    })
    expect(alternatives.map(({ costFen }) => costFen)).toEqual([null, null, null, null])
  })

  const { afterSale: _, ...ticketless } = INPUT

  it.each<[string, unknown, RegExp]>([
    ['no JSON document', 'nonsense', /^stdin: /],
    ['no ticket', ticketless, /^afterSale: /],
    ['no platform', { ...INPUT, afterSale: {} }, /^afterSale\.platform: /],
    ['another platform', { ...INPUT, afterSale: { platform: 'jd' } }, /^afterSale\.platform: /],
    ['a kind of its own', { ...INPUT, afterSale: { ...TICKET, kind: 'refund' } }, /^afterSale\.kind: /],
    ['yuan', { ...INPUT, afterSale: { ...TICKET, refundFen: 59.9 } }, /^afterSale\.refundFen: /],
    ['a negative sum', { ...INPUT, afterSale: { ...TICKET, paidFen: -1 } }, /^afterSale\.paidFen: /],
    ['a time without a zone', { ...INPUT, now: '2026-09-20T20:00:00' }, /^now: /],
    [
      'a day that no calendar has',
      { ...INPUT, afterSale: { ...TICKET, appliedAt: '2026-02-30T10:00:00+08:00' } },
      /^afterSale\.appliedAt: /,
    ],
    ['a form without proofs', { ...INPUT, form: { selected: null } }, /^form\.proofs: /],
    ['proofs that are no count', { ...INPUT, form: { proofs: -1 } }, /^form\.proofs: /],
    ['a pack that does not exist', { ...INPUT, pack: 'douyin-2024' }, /^pack: /],
    [
      'a pack of the other platform',
      { ...INPUT, pack: 'qianniu-2026-03-16' },
      /^pack: must be one of douyin/,
    ],
    [
      'a message from nobody',
      { ...INPUT, conversation: { messages: [{ id: '1', from: 'cat', kind: 'text', text: '' }] } },
      /^conversation\.messages\[0\]\.from: /,
    ],
    [
      'more outcomes than cases',
      { ...INPUT, history: { won: { count: 3, total: 2 } } },
      /^history\.won\.count: must not exceed total/,
    ],
  ])('refuses %s', (_, document, message) => {
    expect(faultOf(document)).toMatch(message)
  })

  it('describes what it takes and prints', () => {
    const { stdout, status } = lab(['schema', 'judge'], '')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(JUDGE_SCHEMAS)))
    expect(stdout).toContain('levelIfOneMore')
  })
})
