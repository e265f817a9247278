export type Role =
  'value' | 'score' | 'weight' | 'peer' | 'change' | 'numerator' | 'denominator' | 'count' | 'other'

/** What a site calls the counts behind its figures. */
export type CountLabels = ReadonlyMap<string, 'numerator' | 'denominator'>

export interface Figure {
  /** What the words before it say it is; `none` = it stands there without words, `unknown` = words we don't know. */
  role: Role | 'none' | 'unknown'
  /** Digits without thousands separators. */
  digits: string
  unit: string
  sign: string
  /** As displayed. */
  shown: string
  /** Seconds, when it is a duration. */
  seconds: number | null
}

export interface Step {
  op: '≥' | '>' | '≤' | '<'
  digits: string
  unit: string
  score: number
}

/** What stands in a block: figures, the steps of a scale, counts. */
export interface Facts {
  figures: Figure[]
  steps: Step[]
  /** `3/460` */
  ratios: [number, number][]
  /** A dash or 暂无数据 stands where the figure would. */
  dashed: boolean
}
