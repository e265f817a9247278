import { describe, expect, it } from 'vitest'
import { DecisionSchema } from '../../../lib/schema/decision'
import { disagreementOf } from '../../../lib/state/disagree'
import { rooms } from '../../gallery/rooms'

const tab = rooms['verdict-danger']!.room.tab
const view = tab.status === 'view' ? tab.view : null

describe('disagreementOf', () => {
  it('keeps what was shown and which finding it is about', () => {
    const at = Date.parse('2026-11-23T11:30:00+08:00')
    const decision = disagreementOf(view!, 'd6-quality-claim', { at, id: 'decision-1' })
    expect(DecisionSchema.parse(decision)).toMatchObject({
      at: '2026-11-23T11:30:00+08:00',
      action: 'disagreed',
      level: 'danger',
      disagreedRule: 'd6-quality-claim',
      shopName: '暖杯旗舰店',
      afterSaleId: '140000000000000001',
      orderId: '6920000000000001234',
    })
  })

  it('keeps the reason given, or that none was', () => {
    const reasoned = disagreementOf(view!, null, { at: 0, id: 'decision-3', reason: 'risk-accepted' })
    expect(DecisionSchema.parse(reasoned)).toMatchObject({
      disagreedRule: null,
      disagreement: 'risk-accepted',
    })
    expect(disagreementOf(view!, null, { at: 0, id: 'decision-4' }).disagreement).toBeNull()
  })

  it('keeps of a note only its length', () => {
    const form = { afterSaleId: null, options: [], selected: null, note: '起球了', noteMax: null, proofs: 0, proofHint: null, submitLabel: null } // prettier-ignore
    const decision = disagreementOf({ ...view!, form }, null, { at: 0, id: 'decision-5' })
    expect(decision.noteLength).toBe(3)
    expect(JSON.stringify(decision)).not.toContain('起球')
  })

  it('names no order when the page shows several', () => {
    const several = { ...view!, orderIds: ['1', '2'] }
    expect(disagreementOf(several, null, { at: 0, id: 'decision-2' }).orderId).toBeNull()
  })
})
