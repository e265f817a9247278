import { describe, expect, it } from 'vitest'
import { knownThen } from '../../../lib/refusal/known-then'
import { muteFindings } from '../../../lib/refusal/mute-findings'
import type { RefusalCase } from '../../../lib/refusal/refusal-case'
import { KnownThenSchema } from '../../../lib/schema/decision'
import { finding } from './calibration/remembered'

describe('muteFindings', () => {
  const verdict = {
    level: 'danger' as const,
    findings: [finding('d6-quality-claim'), finding('x1-deadline-near', 'caution')],
    unknown: [],
  }

  it('leaves a muted finding out and shows the level of the rest', () => {
    const { shown, muted } = muteFindings(verdict, ['d6-quality-claim', 't7-proof-missing'])
    expect(shown.findings.map(({ rule }) => rule)).toEqual(['x1-deadline-near'])
    expect(shown.level).toBe('caution')
    expect(muted).toEqual(['d6-quality-claim'])
  })

  it('is clear when all is muted and nothing is unknown, and cautious when something is', () => {
    const all = ['d6-quality-claim', 'x1-deadline-near'] as const
    expect(muteFindings(verdict, all).shown.level).toBe('clear')
    const unread = { ...verdict, unknown: [{ field: 'reason', why: 'not read' }] }
    expect(muteFindings(unread, all).shown).toMatchObject({ level: 'caution', findings: [] })
  })

  it('never mutes what the platform blocks', () => {
    const blocked = { level: 'blocked' as const, findings: [finding('t1-unshipped', 'blocked')], unknown: [] }
    expect(muteFindings(blocked, ['t1-unshipped'])).toEqual({ shown: blocked, muted: [] })
  })

  it('changes nothing where nothing is muted', () => {
    expect(muteFindings(verdict, []).shown).toBe(verdict)
    expect(muteFindings(verdict, ['d1-untrue-reason'])).toEqual({ shown: verdict, muted: [] })
  })
})

describe('knownThen', () => {
  const form = { afterSaleId: null, options: [], selected: '质量无问题', note: '起球了😀', noteMax: 200, proofs: 0, proofHint: null, submitLabel: null } // prettier-ignore
  const refusal = { afterSale: null, form, stage: 'confirm' } as unknown as RefusalCase

  it('keeps the note only as its length, and says null of what was not known', () => {
    const known = knownThen(refusal, { unknown: [{ field: 'reason', why: 'not read' }] }, { silent: true })
    expect(known).toMatchObject({
      noteLength: 4,
      unknown: ['reason'],
      stage: 'confirm',
      silent: true,
      kind: null,
    })
    expect(known).toMatchObject({ refundFen: null, paidFen: null, pack: null, escalation: null })
    expect(JSON.stringify(known)).not.toContain('起球')
    expect(Object.keys(known).toSorted()).toEqual(Object.keys(KnownThenSchema.shape).toSorted())
  })
})
