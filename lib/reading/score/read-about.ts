import type { ScoreSheet } from '../../schema/score-sheet'
import { agreed } from '../agreed'
import { findLabels } from '../label-value'
import { classText, tagOf, textOf } from '../node-text'
import { parseMoment } from '../parse/moment'
import type { Run } from '../runs'
import { scopeWithout } from '../scope'
import type { VisibleNode } from '../visible-tree'
import { factNames, type ScoreLabels } from './labels'

type About = Pick<ScoreSheet, 'shopId' | 'shopName' | 'industry' | 'shopType' | 'orders30d' | 'updatedAt'>

/** What a score page says of the shop and of the sheet itself. */
export function readAbout(labels: ScoreLabels, root: VisibleNode): About {
  const stops = factNames(labels)
  const scope = scopeWithout(root, isAside)
  const read = <T>(names: readonly string[], parse: (text: string) => T | null): T | null =>
    agreed(
      findLabels(scope, { labels: names, stops }).flatMap(({ texts }) => {
        for (const text of texts) {
          const value = parse(text)
          if (value !== null) return [value]
        }
        return []
      }),
    )
  const words = (text: string): string | null => (/^[^\d\s-][^\n]{0,39}$/.test(text) ? text.trim() : null)
  return {
    shopId: agreed(scope.runs.flatMap((run) => shopIdIn(labels, run))),
    shopName: read(labels.shopName, words),
    industry: read(labels.industry, words),
    shopType: read(labels.shopType, words),
    orders30d: read(labels.orders30d, (text) => {
      const match = /^(\d{1,3}(?:,\d{3})+|\d+)(?![\d.])\s*[单笔]?/.exec(text)
      return match ? Number((match[1] ?? '').replace(/,/g, '')) : null
    }),
    updatedAt: read(labels.updatedAt, (text) => (/^\d{4}/.test(text) ? parseMoment(text) : null)),
  }
}

const NOT_OURS = /推荐|广告|竞店|竞品|切换|其他店铺/
const isAside = (node: VisibleNode): boolean =>
  ['aside', 'footer', 'nav'].includes(tagOf(node)) || /recommend|advert|promo|switch/.test(classText(node))

/** The id may follow its label in the same run or stand beside it. */
function shopIdIn(labels: ScoreLabels, run: Run): string[] {
  const name = labels.shopId.find((label) => run.token.text.includes(label))
  if (!name || NOT_OURS.test(textOf(run.holder).slice(0, 80))) return []
  const hit = findLabels(
    { roots: [run.holder.parent ?? run.holder], runs: [run] },
    { labels: [name], stops: labels.shopId },
  )[0]
  return /^(\d{4,20})(?!\d)/.exec(hit?.texts[0] ?? '')?.slice(1) ?? []
}
