import type { Shop } from '../schema/shop'
import { agreed } from './agreed'
import { bareText } from './fold-text'
import { classText, findAll, nodesOf, perNode, rawTextOf, textOf } from './node-text'
import { runsOf } from './runs'
import { allowedIn, isElsewhere, isHeader, isOutside } from './shop-places'
import { shopWordsIn, topOf } from './shop-words'
import type { VisibleNode } from './visible-tree'

/** Classes that call a text the shop's name; the account's name only where none does. */
const NAME_CLASSES = [
  /shop-?_?name|store-?_?name|seller-?_?name|shop-?title/,
  /account|user-?_?name|site-nick|\bnick/,
]
const LABEL = /^(?:当前店铺|店铺名称?|店铺|店名|登录店铺)\s*[:：]\s*(.+)$/
const ID_LABEL = /店铺\s*ID\s*[:：]?\s*(\d{4,20})/i
const MAX_NAME = 40

const NONE: readonly VisibleNode[] = []
/** Headers outside of lists, tables and chats; those are not entered, however long. */
const headersIn: (node: VisibleNode) => readonly VisibleNode[] = perNode((node) => {
  if (isOutside(node)) return NONE
  if (isHeader(node) && !ofRecord(node)) return [node]
  const below = nodesOf(node).flatMap(headersIn)
  return below.length > 0 ? below : NONE
})

/** The head of a record among others, which shows its numbers and names its buyer. */
const ofRecord = (node: VisibleNode): boolean => RECORD_NUMBER.test(textOf(node))
const RECORD_NUMBER = /(?:编号|单号|订单号?)\s*[:：]?\s*\d{8}/

/**
 * The signed-in shop as the page's own header names it; never one in a switcher, an advertisement, a
 * recommendation or an item. `null` when no header names one, or when it names two.
 */
export function readShop(root: VisibleNode): Shop | null {
  const headers = headersIn(root)
  const names = headers.flatMap(namesIn)
  const words = (): string[] => (headers.length ? shopWordsIn(headers) : shopWordsIn(topOf(root)))
  const shopName = agreed(names.length ? names : words())
  const shopId = agreed(headers.flatMap(idsIn))
  return shopName || shopId ? { shopId, shopName } : null
}

const idsIn: (header: VisibleNode) => readonly string[] = perNode((header) => {
  const id = ID_LABEL.exec(ownText(header))?.[1]
  return id ? [id] : []
})

const ownText = (node: VisibleNode): string =>
  isElsewhere(node)
    ? ''
    : nodesOf(node).length
      ? nodesOf(node).map(ownText).join(' ') + ' ' + direct(node)
      : textOf(node)

const direct = (node: VisibleNode): string =>
  runsOf(node)
    .filter((run) => run.holder === node)
    .map((run) => run.token.text)
    .join(' ')

const namesIn: (header: VisibleNode) => readonly string[] = perNode((header) => {
  const allowed = allowedIn(header)
  const classed = (marks: RegExp): VisibleNode[] =>
    findAll(header, (node) => marks.test(classText(node)) && isSharp(node)).filter(allowed)
  const labelled = runsOf(header)
    .filter((run) => allowed(run.holder))
    .flatMap((run) => LABEL.exec(run.token.raw)?.[1] ?? [])
  const byClass = NAME_CLASSES.map(classed).find((nodes) => nodes.length > 0) ?? []
  const names = labelled.length ? labelled : byClass.map(rawTextOf)
  return names
    .map((name) =>
      name
        .replace(/^(?:当前)?店铺(?:名称?)?\s*[:：]\s*/, '')
        .replace(SUB_ACCOUNT, '')
        .trim(),
    )
    .filter(isName)
})

/** A sub-account signs in as `店铺:客服`. */
const SUB_ACCOUNT = /[:：][^:：]{1,20}$/

const isSharp = (node: VisibleNode): boolean => runsOf(node).length === 1

const isName = (name: string): boolean =>
  name.length >= 2 &&
  name.length <= MAX_NAME &&
  !/^(登录|退出|首页|消息|帮助|客服|设置|切换店铺|\d+)$/.test(bareText(name))
