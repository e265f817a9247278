export interface Point {
  x: number
  y: number
}

/** `x`·X + `y`·Y = `at`; as a half-plane, ≤ `at`. */
export interface Line {
  x: number
  y: number
  at: number
}

/** The part of a convex polygon that lies in a half-plane; `[]` = none. */
export function clipHalfPlane(polygon: readonly Point[], line: Line): Point[] {
  const side = (point: Point): number => line.x * point.x + line.y * point.y - line.at
  return polygon.flatMap((from, index) => {
    const to = polygon[(index + 1) % polygon.length] ?? from
    const [here, there] = [side(from), side(to)]
    const kept = here <= 0 ? [from] : []
    return here * there < 0 ? [...kept, between(from, to, here / (here - there))] : kept
  })
}

/** The point of a convex polygon with the least sum of squared distances from the lines' values. */
export function fitOnPolygon(lines: readonly Line[], polygon: readonly Point[]): Point {
  const free = solve(lines)
  if (free && inside(free, polygon)) return free
  const onEdges = polygon.map((from, index) => {
    const to = polygon[(index + 1) % polygon.length] ?? from
    return between(from, to, bestShare(lines, from, to))
  })
  return onEdges.reduce((best, point) => (loss(lines, point) < loss(lines, best) ? point : best))
}

/** The smaller eigenvalue of Σ (x, y)(x, y)ᵀ: how far the lines fix both coordinates. */
export function spread(lines: readonly Line[]): number {
  const { xx, xy, yy } = sums(lines)
  return (xx + yy) / 2 - Math.sqrt(((xx - yy) / 2) ** 2 + xy ** 2)
}

function sums(lines: readonly Line[]): { xx: number; xy: number; yy: number; xa: number; ya: number } {
  const total = { xx: 0, xy: 0, yy: 0, xa: 0, ya: 0 }
  for (const { x, y, at } of lines) {
    total.xx += x * x
    total.xy += x * y
    total.yy += y * y
    total.xa += x * at
    total.ya += y * at
  }
  return total
}

function solve(lines: readonly Line[]): Point | null {
  const { xx, xy, yy, xa, ya } = sums(lines)
  const determinant = xx * yy - xy * xy
  if (Math.abs(determinant) < 1e-12) return null
  return { x: (xa * yy - ya * xy) / determinant, y: (ya * xx - xa * xy) / determinant }
}

/** Convex, corners in one turning direction. */
function inside(point: Point, polygon: readonly Point[]): boolean {
  const turns = polygon.map((from, index) => {
    const to = polygon[(index + 1) % polygon.length] ?? from
    return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x)
  })
  return turns.every((turn) => turn >= 0) || turns.every((turn) => turn <= 0)
}

function bestShare(lines: readonly Line[], from: Point, to: Point): number {
  let [top, bottom] = [0, 0]
  for (const { x, y, at } of lines) {
    const step = x * (to.x - from.x) + y * (to.y - from.y)
    top += step * (at - x * from.x - y * from.y)
    bottom += step * step
  }
  return bottom === 0 ? 0 : Math.min(1, Math.max(0, top / bottom))
}

function loss(lines: readonly Line[], point: Point): number {
  return lines.reduce((sum, { x, y, at }) => sum + (x * point.x + y * point.y - at) ** 2, 0)
}

function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}
