import type { ScoreSheet } from '../../schema/score-sheet'
import { textOf } from '../node-text'
import { runsOf } from '../runs'
import type { VisibleNode } from '../visible-tree'
import type { ScoreLabels } from './labels'

/** Sentences that explain a stage rather than state it. */
const EXPLAINS = /说明|规则|什么是|了解|介绍|指引|教程|\?|如何/
const FORMAL_ORDERS = 30

/** Whether the shop is scored, as the page says it or its figures show; `null` when neither does. */
export function stageOf(
  labels: ScoreLabels,
  root: VisibleNode,
  { total, orders30d }: { total: number | null; orders30d: number | null },
): ScoreSheet['stage'] | null {
  if (total !== null && orders30d !== null && orders30d >= FORMAL_ORDERS) return 'formal'
  const said = (words: RegExp): boolean =>
    runsOf(root).some(({ token, holder }) => {
      const text = words.test(token.text) ? token.text : ''
      return text !== '' && !EXPLAINS.test(text) && !EXPLAINS.test(textOf(holder).slice(0, 60))
    })
  if (said(labels.growth)) return 'growth'
  if (said(labels.noScore)) return 'none'
  return total === null ? null : 'formal'
}
