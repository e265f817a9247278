import type { AfterSaleItem } from '../../schema/after-sale'
import { bareText } from '../fold-text'
import { findLabels } from '../label-value'
import { classText, isAction } from '../node-text'
import { parseIdentifier } from '../parse/identifier'
import { parseMoney } from '../parse/money'
import { parseMoment } from '../parse/moment'
import { parseQuantity } from '../parse/quantity'
import { runsOf, type Run } from '../runs'
import { scopeOf } from '../scope'
import type { VisibleNode } from '../visible-tree'
import { shownKind } from './kind'
import { statusOf } from './status'
import { allLabels, type AfterSaleWords } from './words'

/** Column headings over the cell that holds title and 规格. */
export const ITEM_COLUMNS = [
  '商品信息',
  '商品',
  '宝贝',
  '宝贝信息',
  '商品名称',
  '退款商品',
  '售后商品',
  '宝贝名称',
  '售后宝贝',
]

const NOT_TITLE = /^(商品|宝贝|图片|¥|x?\d+$)|^共\d+件/
const MIN_TITLE = 2
/** `×2`, `2件`, `数量:2`; 数量:8提 is a 规格. */
const COUNT = /^(?:数量|件数|共)?:?[x×*]?\d{1,5}[件个]?$/i

/** Title, 规格, product number and count from the block that shows one product; `null` without a title. */
export function itemFrom(block: VisibleNode, words: AfterSaleWords): AfterSaleItem | null {
  const stops = allLabels(words)
  const scope = scopeOf([block])
  const labelled = (labels: readonly string[]) => findLabels(scope, { labels, stops })[0]
  const runs = runsOf(block).filter((run) => isItemText(run, words))
  const title = labelled(words.labels.title)?.raw ?? runs[0]?.token.raw ?? null
  if (!title || title.length < MIN_TITLE) return null
  const rest = runs.filter((run) => run.token.raw !== title)
  return {
    productId: firstParsed(labelled(words.labels.productId)?.texts, parseIdentifier),
    title,
    sku: specOf(rest, block),
    quantity: firstParsed(
      rest.length
        ? runsOf(block)
            .map((run) => run.token.text)
            .filter((text) => /^[x×*]\s*\d+$/i.test(text))
        : [],
      parseQuantity,
    ),
  }
}

function specOf(rest: readonly Run[], block: VisibleNode): string | null {
  const first = rest[0]
  if (!first) return null
  const mates = rest.filter(
    (run) =>
      run.holder === first.holder ||
      (run.holder !== block && run.holder.parent === first.holder.parent && run.holder.parent !== block),
  )
  const oneBlock = mates.length > 1 && mates.every((run) => /[:：]/.test(run.token.raw))
  return (oneBlock ? mates : [first]).map((run) => run.token.raw).join(' ') || null
}

function isItemText(run: Run, words: AfterSaleWords): boolean {
  const { text } = run.token
  const bare = bareText(text)
  if (NOT_TITLE.test(bare) || isAction(run.holder) || words.tags.test(bare)) return false
  if (/tag|badge|label|price|amount|quantity|count/.test(classText(run.holder))) return false
  if (parseMoney(text) !== null || parseMoment(text) || parseIdentifier(text)) return false
  if (COUNT.test(bare)) return false
  if (shownKind(bare, words) || statusOf(bare, words)) return false
  const { afterSaleId, orderId, productId, paidFen, refundFen, boughtQuantity, appliedQuantity } =
    words.labels
  const behind = (labels: readonly string[], value: RegExp): boolean =>
    labels.some((label) => bare.startsWith(label) && value.test(bare.slice(label.length)))
  return (
    !behind([...afterSaleId, ...orderId, ...productId, ...paidFen, ...refundFen], /^$|^[:¥\d]/) &&
    !behind([...boughtQuantity, ...appliedQuantity], /^:?[x×]?\d*[件个]?$/i)
  )
}

function firstParsed<T>(texts: readonly string[] | undefined, parse: (text: string) => T | null): T | null {
  for (const text of texts ?? []) {
    const value = parse(text)
    if (value !== null) return value
  }
  return null
}
