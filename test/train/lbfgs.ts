/** Value at a point; the gradient is written to the second argument. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number

interface Memory {
  step: Float64Array
  change: Float64Array
  rho: number
}

const REMEMBERED = 7
const ARMIJO = 1e-4

export interface Search {
  most: number
  /** Stops when a step gains less than this share. */
  gain: number
}

/** Least of a smooth function by limited-memory BFGS; the start is moved to it. No chance in it. */
export function minimise(objective: Objective, point: Float64Array, { most, gain }: Search): number {
  const size = point.length
  let gradient = new Float64Array(size)
  let value = objective(point, gradient)
  const memory: Memory[] = []
  const trial = new Float64Array(size)
  let slope = new Float64Array(size)
  for (let round = 0; round < most; round++) {
    const way = wayDown(gradient, memory)
    let along = dot(way, gradient)
    if (along >= 0) break
    let stride = round === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1
    let next = Number.POSITIVE_INFINITY
    for (let tries = 0; tries < 25; tries++, stride /= 2) {
      for (let at = 0; at < size; at++) trial[at] = point[at]! + stride * way[at]!
      next = objective(trial, slope)
      if (next <= value + ARMIJO * stride * along) break
    }
    if (!(next < value)) break
    remember(memory, { to: trial, from: point }, { to: slope, from: gradient })
    point.set(trial)
    const freed = gradient
    gradient = slope
    slope = freed
    const gained = value - next
    value = next
    if (gained < gain * Math.abs(value)) break
  }
  return value
}

function wayDown(gradient: Float64Array, memory: readonly Memory[]): Float64Array {
  const way = gradient.slice()
  const shares: number[] = []
  for (let at = memory.length - 1; at >= 0; at--) {
    const { step, change, rho } = memory[at]!
    const share = rho * dot(step, way)
    shares[at] = share
    add(way, change, -share)
  }
  const last = memory.at(-1)
  if (last) scale(way, 1 / (last.rho * dot(last.change, last.change)))
  for (const [at, { step, change, rho }] of memory.entries())
    add(way, step, shares[at]! - rho * dot(change, way))
  scale(way, -1)
  return way
}

interface Move {
  to: Float64Array
  from: Float64Array
}

function remember(memory: Memory[], at: Move, slope: Move): void {
  const old = memory.length >= REMEMBERED ? memory.shift() : undefined
  const step = old?.step ?? new Float64Array(at.to.length)
  const change = old?.change ?? new Float64Array(at.to.length)
  for (let index = 0; index < step.length; index++) {
    step[index] = at.to[index]! - at.from[index]!
    change[index] = slope.to[index]! - slope.from[index]!
  }
  const curve = dot(step, change)
  if (curve > 1e-12) memory.push({ step, change, rho: 1 / curve })
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!
  return sum
}

function add(to: Float64Array, from: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at++) to[at] = to[at]! + times * from[at]!
}

function scale(of: Float64Array, times: number): void {
  for (let at = 0; at < of.length; at++) of[at] = of[at]! * times
}
