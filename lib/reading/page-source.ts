import type { Time } from '../schema/time'
import type { VisibleNode } from './visible-tree'

/** What a reader is given: the visible page, its address and the time of reading. */
export interface PageSource {
  url: string
  now: Time
  root: VisibleNode
}
