interface Terms {
  terms: number
  factor: number
  plus: number
  by: number
}

/** Σ ⌊(factor·i + plus) ÷ by⌋ for i = 0 … terms − 1, in O(log) steps. All are whole, none negative, `by` above 0. */
export function floorSum({ terms, factor, plus, by }: Terms): number {
  if (terms <= 0) return 0
  const whole = ((terms * (terms - 1)) / 2) * Math.floor(factor / by) + terms * Math.floor(plus / by)
  const [a, b] = [factor % by, plus % by]
  const last = a * terms + b
  if (last < by) return whole
  return whole + floorSum({ terms: Math.floor(last / by), factor: by, plus: last % by, by: a })
}
