/** What one event adds to the two counts behind a metric. */
export interface Share {
  num: number
  den: number
}
