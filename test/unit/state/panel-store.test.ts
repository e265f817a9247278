import { beforeEach, describe, expect, it } from 'vitest'
import {
  fillBlank,
  forgetOutcome,
  lookAt,
  noteOutcome,
  toggleCard,
  usePanelStore,
} from '../../../lib/state/panel-store'

const state = () => usePanelStore.getState()

beforeEach(() => lookAt(crypto.randomUUID()))

describe('the panel’s own view state', () => {
  it('forgets blanks, outcomes and opened cards when it looks at something else', () => {
    toggleCard('score')
    fillBlank('补偿金额', '8')
    noteOutcome(state().focus, 'quality-choice', 'inserted')
    lookAt('another buyer')
    expect(state()).toMatchObject({ opened: {}, blanks: {}, outcomes: {} })
  })

  it('keeps them while it looks at the same thing', () => {
    fillBlank('补偿金额', '8')
    lookAt(state().focus)
    expect(state().blanks).toEqual({ 补偿金额: '8' })
  })

  it('never shows an outcome that comes late on another buyer’s reply', () => {
    const before = state().focus
    lookAt('another buyer')
    noteOutcome(before, 'quality-choice', 'inserted')
    expect(state().outcomes).toEqual({})
  })

  it('opens and closes one card', () => {
    toggleCard('queue')
    expect(state().opened.queue).toBe(true)
    toggleCard('queue')
    expect(state().opened.queue).toBe(false)
  })

  it('drops the last outcome when the agent decides against it, or edits a blank', () => {
    noteOutcome(state().focus, 'a', 'box-not-empty')
    forgetOutcome()
    expect(state().outcomes).toEqual({})
    noteOutcome(state().focus, 'a', 'copied')
    fillBlank('快递', '中通')
    expect(state().outcomes).toEqual({})
  })
})
