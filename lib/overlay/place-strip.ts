import type { Box } from './place-sheet'

export interface StripRoom {
  /** The reply box. */
  anchor: Box
  viewport: { width: number; height: number }
  /** Boxes that must stay free, such as the console's send button. */
  avoid: readonly Box[]
  /** Height in px that the strip takes at a width. */
  heightAt: (width: number) => number
}

export interface StripPlace {
  left: number
  top: number
  width: number
}

const WIDEST = 560
const NARROWEST = 220
const GAP = 4
const EDGE = 4

/**
 * Puts the strip under the reply box, there beside what must stay free, or above the box; `null` = there is no room
 * that covers neither.
 */
export function placeStrip({ anchor, viewport, avoid, heightAt }: StripRoom): StripPlace | null {
  const left = Math.max(EDGE, anchor.left)
  const room = Math.min(anchor.right, viewport.width - EDGE) - left
  const below = avoid.filter((box) => box.bottom > anchor.bottom && box.right > left)
  const beside = Math.min(...below.map((box) => box.left - GAP - left))
  const places = [room, Math.min(room, beside)].map((width) => ({ width, under: true }))
  for (const { width: most, under } of [...places, { width: room, under: false }]) {
    const width = Math.floor(Math.min(WIDEST, most))
    if (width < NARROWEST) continue
    const height = heightAt(width)
    const top = under ? anchor.bottom + GAP : anchor.top - GAP - height
    const box = { left, top, right: left + width, bottom: top + height }
    const isInside = top >= EDGE && box.bottom <= viewport.height - EDGE
    if (isInside && avoid.every((other) => !overlaps(box, other))) return { left, top, width }
  }
  return null
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
