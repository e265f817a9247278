import type { Box } from './place-sheet'

export interface StripRoom {
  /** The reply box. */
  anchor: Box
  viewport: { width: number; height: number }
  /** Boxes that must stay free, such as the console's send button. */
  avoid: readonly Box[]
  /** May it be one line? */
  canBeSlim: boolean
}

/** Where the strip stands, in px of the viewport: from a top down or from a bottom up, and how tall it may grow. */
export interface StripPlace {
  left: number
  width: number
  from: { top: number } | { bottom: number }
  most: number
  slim: boolean
}

const WIDEST = 560
/** A whole strip breaks its lines; one line that says nothing but its beginning is no use. */
const NARROWEST = { whole: 220, slim: 300 }
/** What it needs at least: two lines of text and the buttons, or one line of both. Taller ones scroll. */
const LOWEST = { whole: 84, slim: 28 }
const GAP = 4
const EDGE = 4

/**
 * Finds room for the strip under the reply box, there beside what must stay free, or as one line there, or above the
 * box; `null` = there is none that covers neither. Measures nothing: a layout forced while somebody types is felt.
 */
export function placeStrip({ anchor, viewport, avoid, canBeSlim }: StripRoom): StripPlace | null {
  const left = Math.max(EDGE, anchor.left)
  const most = Math.min(anchor.right, viewport.width - EDGE) - left
  const below = avoid.filter((box) => box.bottom > anchor.bottom && box.right > left)
  const beside = Math.min(most, ...below.map((box) => box.left - GAP - left))
  const top = anchor.bottom + GAP
  const under = (room: number, slim: boolean): StripPlace | null => {
    const width = Math.floor(slim ? room : Math.min(room, WIDEST))
    const lid = below.filter((box) => box.left < left + width).map((box) => box.top - GAP)
    const height = Math.min(viewport.height - EDGE, ...lid) - top
    const kind = slim ? 'slim' : 'whole'
    const fits = width >= NARROWEST[kind] && height >= LOWEST[kind]
    return fits ? { left, width, from: { top }, most: slim ? LOWEST.slim : height, slim } : null
  }
  const slim = canBeSlim ? (under(most, true) ?? under(beside, true)) : null
  return under(most, false) ?? under(beside, false) ?? slim ?? above({ anchor, viewport, avoid, left, most })
}

function above(at: Omit<StripRoom, 'canBeSlim'> & { left: number; most: number }): StripPlace | null {
  const { anchor, viewport, avoid, left } = at
  const width = Math.floor(Math.min(at.most, WIDEST))
  const floors = avoid
    .filter((box) => box.top < anchor.top && box.left < left + width && box.right > left)
    .map((box) => box.bottom + GAP)
  const ground = Math.min(anchor.top - GAP, viewport.height - EDGE)
  const room = ground - Math.max(EDGE, ...floors)
  if (width < NARROWEST.whole || room < LOWEST.whole) return null
  return { left, width, from: { bottom: viewport.height - ground }, most: room, slim: false }
}
