import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editedOfUse } from '../../../../lib/reply/uses/edited-of-use'
import { outcomeOfUse, type SeenAfter } from '../../../../lib/reply/uses/outcome-of-use'
import type { SaidMessage } from '../../../../lib/reply/uses/said-message'
import type { Intent } from '../../../../lib/schema/text-reading'
import { at, scriptUse } from '../../storage/samples'

const TEXT = '亲，抱歉，麻烦拍一张近照'
const said = (over: Partial<SaidMessage> = {}): SaidMessage => {
  const time = over.at === undefined ? at(21, 9, 2) : over.at
  return { at: time, from: 'agent', kind: 'text', text: TEXT, firstReadAt: time ?? at(21, 12), intent: null, ...over } // prettier-ignore
}
const asks = (time: string, id: Intent = 'quality', p = 0.9) =>
  said({ at: time, from: 'buyer', text: '还是起球', intent: { id, p } })

describe('whether a reply was changed before it was sent', () => {
  const edited = (messages: SaidMessage[], nextAt: string | null = null, use = scriptUse({ text: TEXT })) =>
    editedOfUse(use, { messages, nextAt })

  it('is told by the agent’s next message', () => {
    expect(edited([said()])).toBe(false)
    expect(edited([said({ text: `${TEXT}，谢谢` })])).toBe(true)
    expect(edited([said({ from: 'buyer', text: '好' }), said()])).toBe(false)
    expect(edited([said({ text: '在的' }), said({ at: at(21, 9, 3) })])).toBe(true)
  })

  it.each([
    ['no message', []],
    ['what was there before', [said({ at: at(21, 8, 59) })]],
    [
      'what had been read before, in the same minute',
      [said({ at: at(21, 9, 1), firstReadAt: at(21, 9, 0) })],
    ],
    ['what was read in the same second', [said({ at: at(21, 9, 1), firstReadAt: at(21, 9, 1) })]],
    ['an old one that was scrolled to', [said({ at: at(20, 9), firstReadAt: at(21, 9, 30) })]],
    ['one of unknown time', [said({ at: null })]],
    ['a picture', [said({ kind: 'image', text: '' })]],
    ['a robot', [said({ from: 'robot' })]],
    ['one more than an hour later', [said({ at: at(21, 10, 2) })]],
  ])('is not told by %s', (_name, messages) => {
    expect(edited(messages)).toBeNull()
  })

  it('takes a page that shows minutes alone at its word', () => {
    const use = scriptUse({ text: TEXT, at: '2026-11-21T09:01:40+08:00' })
    const message = said({ at: at(21, 9, 1), firstReadAt: '2026-11-21T09:01:55+08:00' })
    expect(edited([message], null, use)).toBe(false)
  })

  it('is not told by a message that came after the next script', () => {
    const first = said({ at: at(21, 9, 4), firstReadAt: at(21, 9, 4) })
    expect(edited([first], at(21, 9, 3))).toBeNull()
    expect(edited([first], at(21, 9, 5))).toBe(false)
  })

  it('is not told without the script’s own text', () => {
    expect(edited([said()], null, scriptUse({ text: null }))).toBeNull()
    const { text: _text, ...older } = scriptUse()
    expect(edited([said()], null, older)).toBeNull()
  })
})

describe('what became of a reply', () => {
  const use = scriptUse()

  it.each([
    ['open', null],
    ['agreed', 'settled'],
    ['closed', 'settled'],
    ['arbitration', 'escalated'],
    ['judged-buyer', 'escalated'],
    ['judged-seller', 'escalated'],
  ] as const)('of a ticket that is %s is %s', (ticket, outcome) => {
    expect(outcomeOfUse(use, { ticket })).toBe(outcome)
  })

  it('is asked-again when the same question comes after an answer, within a day', () => {
    const on = (...messages: SaidMessage[]) => outcomeOfUse(use, { messages })
    expect(on(said(), asks(at(21, 10)))).toBe('asked-again')
    expect(on(said(), asks(at(22, 9, 1)))).toBe('asked-again')
    expect(on(said(), asks(at(22, 9, 2)))).toBeNull()
    expect(on(asks(at(21, 9)), said())).toBeNull()
    expect(on(asks(at(21, 10)))).toBeNull()
    expect(on(said(), asks(at(21, 10), 'logistics'))).toBeNull()
    expect(on(said(), asks(at(21, 10), 'quality', 0.49))).toBeNull()
    expect(on(said(), said({ at: at(21, 10), from: 'buyer' }))).toBeNull()
  })

  it.each(['smalltalk', 'other', null] as const)('is never asked-again on %s', (intent) => {
    const messages = [said(), asks(at(21, 10), intent ?? 'quality')]
    expect(outcomeOfUse(scriptUse({ intent }), { messages })).toBeNull()
  })

  it('is the same in whatever order it was seen, and stays when it is seen again', () => {
    const facts: SeenAfter[] = [
      { ticket: 'open' },
      { ticket: 'agreed' },
      { ticket: 'arbitration' },
      { messages: [said(), asks(at(21, 10))] },
      {},
    ]
    const through = (order: SeenAfter[]) =>
      order.reduce((outcome, seen) => outcomeOfUse({ ...use, outcome }, seen), use.outcome)
    const orders = fc.subarray(facts).chain((some) => fc.shuffledSubarray([...some, ...some], { minLength: 2 * some.length })) // prettier-ignore
    fc.assert(
      fc.property(fc.shuffledSubarray(facts), orders, (some, doubled) => {
        expect(through(some)).toBe(through(some.toReversed()))
        expect(through(doubled)).toBe(through([...new Set(doubled)]))
      }),
    )
    expect(through(facts)).toBe('escalated')
    expect(outcomeOfUse({ ...use, outcome: 'bad-review' }, { ticket: 'agreed' })).toBe('bad-review')
  })
})
