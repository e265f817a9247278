/** The shape of a Beta distribution; both above 0. */
export interface Beta {
  a: number
  b: number
}

/** Lanczos' series for ln Γ, g = 7. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]
/** The continued fraction needs about √(a + b) steps. */
const MOST_STEPS = 5000
const TINY = 1e-300
/** Steps of Newton's method, each of which at worst halves what is left. */
const MOST_ROUNDS = 80
/** Two neighbouring numbers below 1 lie about this far apart. */
const HAIR = 2 ** -53

/** The chance below which `share` of the distribution lies. `share` within 0–1. */
export function betaQuantile(beta: Beta, share: number): number {
  if (share <= 0) return 0
  if (share >= 1) return 1
  let [low, high] = [0, 1]
  let x = beta.a / (beta.a + beta.b)
  for (let i = 0; i < MOST_ROUNDS; i += 1) {
    const over = betaShareBelow(beta, x) - share
    if (over < 0) low = x
    else high = x
    const step = over / Math.exp(logDensity(beta, x))
    const next = x - step > low && x - step < high ? x - step : (low + high) / 2
    if (Math.abs(next - x) <= HAIR * x) return next
    x = next
  }
  return x
}

function logDensity({ a, b }: Beta, x: number): number {
  return logScale({ a, b }) + (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x)
}

const logScale = ({ a, b }: Beta) => logGamma(a + b) - logGamma(a) - logGamma(b)

/** The share of the distribution that lies below `x`: the regularised incomplete beta function. */
export function betaShareBelow({ a, b }: Beta, x: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const scale = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  // The fraction converges fast on the near side of the mean, so the far side is taken from the other end.
  const near = x < (a + 1) / (a + b + 2)
  const share = near ? (scale * fraction({ a, b }, x)) / a : 1 - (scale * fraction({ a: b, b: a }, 1 - x)) / b
  return Math.min(1, Math.max(0, share))
}

/** The continued fraction of the incomplete beta function, by Lentz' method. */
function fraction({ a, b }: Beta, x: number): number {
  let c = 1
  let d = 1 / away(1 - ((a + b) * x) / (a + 1))
  let value = d
  for (let m = 1; m <= MOST_STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / away(1 + even * d)
    c = away(1 + even / c)
    value *= c * d
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / away(1 + odd * d)
    c = away(1 + odd / c)
    value *= c * d
    if (Math.abs(c * d - 1) < 1e-15) break
  }
  return value
}

const away = (x: number) => (Math.abs(x) < TINY ? TINY : x)

function logGamma(z: number): number {
  if (z < 0.5) return Math.log(Math.PI / Math.abs(Math.sin(Math.PI * z))) - logGamma(1 - z)
  const x = z - 1
  const base = x + 7.5
  const series = LANCZOS.reduce((sum, c, i) => (i === 0 ? c : sum + c / (x + i)), 0)
  return 0.5 * Math.log(2 * Math.PI) + (x + 0.5) * Math.log(base) - base + Math.log(series)
}
