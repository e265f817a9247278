import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InsertionSchema } from '../../../lib/schema/insertion'
import { isInsertion } from '../../../lib/schema/insertion-guard'

const good = { text: '您好', conversationKey: 'c1', replace: false, caret: 1 }

describe('isInsertion', () => {
  it('takes what the schema takes', () => {
    for (const change of [
      {},
      { conversationKey: null },
      { caret: null },
      { caret: undefined },
      { text: '好'.repeat(2000) },
    ]) {
      expect(isInsertion({ ...good, ...change }), JSON.stringify(change)).toBe(true)
    }
  })

  it('agrees with the schema on anything at all', () => {
    const field = fc.oneof(
      fc.constantFrom('', '您好', 'c1', null, undefined, true, false, 0, -1, 1.5, 3, Number.NaN, 2 ** 53, []),
      fc.string({ minLength: 1999, maxLength: 2002 }),
      fc.anything(),
    )
    const near = fc.record(
      { text: field, conversationKey: field, replace: field, caret: field },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.oneof(near, fc.anything()), (data) => {
        expect(isInsertion(data)).toBe(InsertionSchema.safeParse(data).success)
      }),
      { numRuns: 3000 },
    )
    for (const key of Object.keys(good)) {
      fc.assert(
        fc.property(field, (value) => {
          const data = { ...good, [key]: value }
          expect(isInsertion(data)).toBe(InsertionSchema.safeParse(data).success)
        }),
      )
    }
  })
})
