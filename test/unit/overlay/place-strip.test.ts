import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '../../../lib/overlay/place-sheet'
import { placeStrip, type StripRoom } from '../../../lib/overlay/place-strip'

/** From its left, top, width and height. */
const box = (...[left, top, width, height]: [number, number, number, number]): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})
const room = (change: Partial<StripRoom> = {}): StripRoom => ({
  anchor: box(276, 678, 668, 84),
  viewport: { width: 1280, height: 800 },
  avoid: [box(879, 763, 65, 25)],
  canBeSlim: true,
  ...change,
})

describe('placeStrip', () => {
  it('stands under the box where there is room', () => {
    const tall = room({ viewport: { width: 1280, height: 1000 }, avoid: [] })
    expect(placeStrip(tall)).toEqual({ left: 276, width: 560, from: { top: 766 }, most: 230, slim: false })
  })

  it('stands there beside the send button', () => {
    const narrow = room({
      viewport: { width: 1280, height: 1000 },
      anchor: box(276, 678, 400, 84),
      avoid: [box(600, 763, 65, 25)],
    })
    expect(placeStrip(narrow)).toMatchObject({ left: 276, width: 320, from: { top: 766 }, slim: false })
  })

  it('is one line where there is no more room', () => {
    expect(placeStrip(room())).toEqual({ left: 276, width: 599, from: { top: 766 }, most: 28, slim: true })
  })

  it('goes above the box once it is opened', () => {
    expect(placeStrip(room({ canBeSlim: false }))).toEqual({
      left: 276,
      width: 560,
      from: { bottom: 126 },
      most: 670,
      slim: false,
    })
  })

  it('stays away where it would cover something', () => {
    expect(placeStrip(room({ anchor: box(0, 10, 100, 700) }))).toBeNull()
  })

  it('never covers the box or what must stay free, and never leaves the viewport', () => {
    const side = fc.integer({ min: 0, max: 1400 })
    const any = fc.record({
      left: side,
      top: side,
      width: fc.integer({ min: 1, max: 900 }),
      height: fc.integer({ min: 1, max: 300 }),
    })
    const asBox = any.map(({ left, top, width, height }) => box(left, top, width, height))
    const rooms = fc.record({
      anchor: asBox,
      avoid: fc.array(asBox, { maxLength: 3 }),
      viewport: fc.record({
        width: fc.integer({ min: 200, max: 1600 }),
        height: fc.integer({ min: 150, max: 1000 }),
      }),
      canBeSlim: fc.boolean(),
    })
    fc.assert(
      fc.property(rooms, (given) => {
        const place = placeStrip(given)
        if (!place) return
        const { left, width, from, most } = place
        const top = 'top' in from ? from.top : given.viewport.height - from.bottom - most
        const own = box(left, top, width, most)
        for (const other of [given.anchor, ...given.avoid]) {
          const covers =
            own.left < other.right &&
            other.left < own.right &&
            own.top < other.bottom &&
            other.top < own.bottom
          expect(covers, JSON.stringify([given, place])).toBe(false)
        }
        expect(own.left).toBeGreaterThanOrEqual(0)
        expect(own.right).toBeLessThanOrEqual(given.viewport.width)
        expect(own.top).toBeGreaterThanOrEqual(0)
        expect(own.bottom).toBeLessThanOrEqual(given.viewport.height)
      }),
      { numRuns: 2000 },
    )
  })
})
