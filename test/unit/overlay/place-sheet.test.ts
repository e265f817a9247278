import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeSheet, type Box, type PlaceOptions } from '../../../lib/overlay/place-sheet'

/** `[left, top, width, height]` */
const box = (...[left, top, width, height]: [number, number, number, number]): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})

function place(change: Partial<PlaceOptions>) {
  return placeSheet({
    anchor: box(400, 200, 60, 30),
    viewport: { width: 1280, height: 720 },
    avoid: [],
    sides: ['bottom', 'top', 'left', 'right'],
    heightAt: () => 180,
    ...change,
  })
}

describe('placeSheet', () => {
  it('stands below, with the tip under the control', () => {
    expect(place({})).toMatchObject({ side: 'bottom', top: 239, left: 392, width: 344, tipAt: 33 })
  })

  it('flips above at the lower edge and stays inside at the right edge', () => {
    expect(place({ anchor: box(1230, 690, 40, 24) })).toMatchObject({ side: 'top', left: 928, top: 501 })
  })

  it('takes a side when neither above nor below has room', () => {
    expect(place({ anchor: box(900, 150, 60, 30), viewport: { width: 1280, height: 330 } }).side).toBe('left')
  })

  it('keeps the confirm button free', () => {
    expect(place({ avoid: [box(420, 260, 80, 30)] }).side).toBe('top')
  })

  it('gets narrower beside a wide dialog rather than lie on it', () => {
    const put = place({ anchor: box(330, 100, 620, 500), sides: ['right', 'left'] })
    expect(put).toMatchObject({ side: 'right', width: 313 })
  })

  it('is inside any viewport it can fit in, and over the control only if there is no other way', () => {
    const sizes = fc.record({
      x: fc.integer({ min: 0, max: 1200 }),
      y: fc.integer({ min: 0, max: 700 }),
      height: fc.integer({ min: 60, max: 260 }),
      width: fc.integer({ min: 320, max: 1920 }),
      tall: fc.integer({ min: 320, max: 1080 }),
    })
    fc.assert(
      fc.property(sizes, ({ x, y, height, width, tall }) => {
        const anchor = box(Math.min(x, width - 40), Math.min(y, tall - 20), 40, 20)
        const put = place({ anchor, viewport: { width, height: tall }, heightAt: () => height })
        expect(put.left).toBeGreaterThanOrEqual(8)
        expect(put.left + put.width).toBeLessThanOrEqual(width - 8)
        expect(put.top).toBeGreaterThanOrEqual(8)
        expect(put.top + height).toBeLessThanOrEqual(Math.max(tall - 8, height + 8))
        if (put.side === 'bottom') expect(put.top).toBeGreaterThan(anchor.bottom)
        if (put.side === 'top') expect(put.top + height).toBeLessThan(anchor.top)
      }),
    )
  })
})
