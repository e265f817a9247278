/** Chance from a seed: the same seed, the same shop. */
export class Chance {
  private state: number

  constructor(seed: number) {
    this.state = (seed * 2_654_435_761) >>> 0
  }

  /** Evenly in [0, 1). */
  unit(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.unit()
  }

  whole(low: number, high: number): number {
    return Math.floor(this.between(low, high + 1))
  }

  pick<T>(values: readonly T[]): T {
    return values[Math.floor(this.unit() * values.length)]!
  }

  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.unit())) * Math.cos(2 * Math.PI * this.unit())
  }

  /** Around 1 with this standard deviation, never negative. */
  around(deviation: number): number {
    const sigma = Math.sqrt(Math.log(1 + deviation ** 2))
    return Math.exp(sigma * this.normal() - sigma ** 2 / 2)
  }

  poisson(mean: number): number {
    if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * this.normal()))
    const end = Math.exp(-mean)
    let count = 0
    for (let product = this.unit(); product > end; product *= this.unit()) count += 1
    return count
  }

  binomial(cases: number, share: number): number {
    let count = 0
    for (let at = 0; at < cases; at += 1) if (this.unit() < share) count += 1
    return count
  }
}
