/** One line of the table: a figure and what it must not exceed. */
export interface Figure {
  row: string
  unit: 'ms' | 'µs' | 'KB gz' | '×'
  value: number
  /** Null where the figure stands only for comparison. */
  budget: number | null
  /** What it was measured on, and the figures that put it in proportion. */
  beside: string
}

/** A file of `rows/`: measures in one run everything that it compares. */
export interface Bench {
  name: string
  measure: () => Promise<Figure[]>
}

export function isRed({ value, budget }: Figure): boolean {
  return !Number.isFinite(value) || (budget !== null && value > budget)
}
