export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export type Side = 'bottom' | 'top' | 'left' | 'right'

export interface PlaceOptions {
  anchor: Box
  viewport: { width: number; height: number }
  /** Boxes to keep free beside the anchor itself, such as the platform's confirm button. */
  avoid: readonly Box[]
  /** Sides in order of preference. */
  sides: readonly Side[]
  /** Height in px that the sheet takes at a width. */
  heightAt: (width: number) => number
}

export interface Place {
  left: number
  top: number
  width: number
  /** `null` = no side was free, the sheet stands where it covers least. */
  side: Side | null
  /** Offset in px of the tip along the edge that faces the anchor. */
  tipAt: number
}

const WIDTH = 344
const NARROW = 240
const GAP = 9
const EDGE = 8
const TIP = 10

/** Puts the sheet beside its anchor, inside the viewport, over neither the anchor nor what must stay free. */
export function placeSheet(options: PlaceOptions): Place {
  const places = options.sides.map((side) => placeAt(side, options)).filter((place) => place !== null)
  const keep = [options.anchor, ...options.avoid]
  const free = places.find((place) => place.inside && keep.every((box) => overlap(place.box, box) === 0))
  if (free) return free
  const covers = (place: Tried): number => keep.reduce((sum, box) => sum + overlap(place.box, box), 0)
  const [least] = places.toSorted((a, b) => covers(a) - covers(b))
  return least ? { ...least, side: null } : { left: EDGE, top: EDGE, width: WIDTH, side: null, tipAt: 0 }
}

type Tried = Place & { box: Box; inside: boolean }

function placeAt(side: Side, { anchor, viewport, heightAt }: PlaceOptions): Tried | null {
  const upright = side === 'top' || side === 'bottom'
  const room = upright
    ? viewport.width - 2 * EDGE
    : (side === 'left' ? anchor.left : viewport.width - anchor.right) - GAP - EDGE
  const width = Math.min(WIDTH, Math.floor(room))
  if (width < (upright ? 1 : NARROW)) return null
  const height = heightAt(width)
  const wanted = {
    bottom: { left: anchor.left - EDGE, top: anchor.bottom + GAP },
    top: { left: anchor.left - EDGE, top: anchor.top - GAP - height },
    left: { left: anchor.left - GAP - width, top: anchor.top - EDGE },
    right: { left: anchor.right + GAP, top: anchor.top - EDGE },
  }[side]
  const left = clamp(wanted.left, EDGE, viewport.width - EDGE - width)
  const top = clamp(wanted.top, EDGE, viewport.height - EDGE - height)
  const inside = upright ? top === wanted.top : left === wanted.left && height <= viewport.height - 2 * EDGE
  const centre = upright ? (anchor.left + anchor.right) / 2 - left : (anchor.top + anchor.bottom) / 2 - top
  const tipAt = clamp(centre - TIP / 2, 12, (upright ? width : height) - 12 - TIP)
  return {
    left,
    top,
    width,
    side,
    tipAt,
    inside,
    box: { left, top, right: left + width, bottom: top + height },
  }
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return width > 0 && height > 0 ? width * height : 0
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high))
}
