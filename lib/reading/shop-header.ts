import type { Shop } from '../schema/shop'
import { bareText } from './fold-text'
import {
  ancestorsOf,
  classText,
  findAll,
  findTop,
  perNode,
  nodesOf,
  rawTextOf,
  roleOf,
  tagOf,
  textOf,
  tokenCount,
} from './node-text'
import { runsOf, type Run } from './runs'
import type { VisibleNode } from './visible-tree'

const HEADER = /header|topbar|top-bar|top-?nav|navbar|site-nav|shell-top|account/
/** Classes that call a text the shop's name; the account's name only where none does. */
const NAME_CLASSES = [
  /shop-?_?name|store-?_?name|seller-?_?name|shop-?title/,
  /account|user-?_?name|site-nick|\bnick/,
]
/** Headers of a chat name the buyer. */
const CHAT = /chat|message|conversation|topbar-left-info|ww_|dialog|modal|drawer/
const NOT_SHOP =
  /switch|dropdown(?!-(?:trigger|open))|menu|list|recommend|advert|_ad_|promo|banner|\bad\b|\bad[-_]|card|option|select-item|popover|other/
const LABEL = /^(?:当前店铺|店铺名称?|店铺|店名|登录店铺)\s*[:：]\s*(.+)$/
const ID_LABEL = /店铺\s*ID\s*[:：]?\s*(\d{4,20})/i
const CONTENT_TAGS = new Set(['main', 'table', 'ul', 'ol', 'aside', 'article', 'iframe'])
const CONTENT_ROLES = new Set(['menu', 'listbox', 'dialog', 'main', 'table', 'option', 'menuitem', 'tooltip'])
const MAX_NAME = 40

/** Is the node somewhere that lists shops rather than names the signed-in one? */
const elsewhere = (node: VisibleNode): boolean =>
  CONTENT_TAGS.has(tagOf(node)) || CONTENT_ROLES.has(roleOf(node) ?? '') || NOT_SHOP.test(classText(node))

const marksOf = (node: VisibleNode): string => `${classText(node)} ${node.element.id.toLowerCase()}`

const isHeader = (node: VisibleNode): boolean =>
  tagOf(node) === 'header' || roleOf(node) === 'banner' || HEADER.test(marksOf(node))

const isOutside = (node: VisibleNode): boolean => elsewhere(node) || CHAT.test(marksOf(node))

const NONE: readonly VisibleNode[] = []
/** Headers outside of lists, tables and chats; those are not entered, however long. */
const headersIn: (node: VisibleNode) => readonly VisibleNode[] = perNode((node) => {
  if (isOutside(node)) return NONE
  if (isHeader(node)) return [node]
  const below = nodesOf(node).flatMap(headersIn)
  return below.length > 0 ? below : NONE
})

/**
 * The signed-in shop as the page's own header names it; never one in a switcher, an advertisement, a
 * recommendation or an item. `null` when no header names one, or when it names two.
 */
export function readShop(root: VisibleNode): Shop | null {
  const headers = headersIn(root)
  const names = new Set(headers.flatMap(namesIn))
  if (names.size === 0)
    for (const name of shopWordsIn(headers.length ? headers : topOf(root))) names.add(name)
  const ids = new Set(headers.flatMap((header) => ID_LABEL.exec(ownText(header))?.[1] ?? []))
  const shopName = names.size === 1 ? [...names][0]! : null
  const shopId = ids.size === 1 ? [...ids][0]! : null
  return shopName || shopId ? { shopId, shopName } : null
}

const SHOP_WORD = /^[^\s:：,，。!！?？]{2,30}(旗舰店|专卖店|专营店|企业店|工厂店|直营店|官方店|小店|店铺|店)$/

const ACCOUNT = /^([^\s:：]{2,30})[:：][^\s:：]{1,20}$/
const SWITCHER = /^(切换|选择|我的其他|其他)(店铺|账号)$/

/** Texts of a header without telling classes that are, as a whole, what shops are called; `店铺:子账号` before others. */
function shopWordsIn(headers: readonly VisibleNode[]): string[] {
  const runs = headers.flatMap((header) => {
    const lists = switchersIn(header)
    const inList = (node: VisibleNode): boolean =>
      lists.includes(node) || [...ancestorsOf(node)].some((at) => lists.includes(at))
    return runsOf(header).filter((run) => allowedIn(header)(run.holder) && !inList(run.holder))
  })
  const accounts = runs.flatMap(({ token, holder }) => {
    const name = ACCOUNT.exec(token.raw)?.[1]
    return name && (SHOP_WORD.test(name) || holder.element.getAttribute('title') === name) ? [name] : []
  })
  const whole = runs.map((run) => run.token.raw).filter((text) => SHOP_WORD.test(text))
  return accounts.length ? accounts : whole.length ? whole : beforeAgent(runs)
}

/** Lists of shops under 切换店铺. */
const switchersIn = (header: VisibleNode): VisibleNode[] =>
  findAll(header, (node) => SWITCHER.test(bareText(textOf(node)))).flatMap((heading) => {
    let list = heading
    while (list.parent && textOf(list) === textOf(heading)) list = list.parent
    return list === header ? [] : [list]
  })

const PRODUCT = /^(飞鸽|抖店|千牛|千牛接待中心|接待中心)$/
const AGENT = /^\S{1,12} ?(在线|忙碌|离线|小休|挂起)$/

/** A chat's bar reads product, shop, agent and state: what stands between the first and the last is the shop. */
function beforeAgent(runs: readonly Run[]): string[] {
  const texts = runs.map((run) => run.token.raw)
  const agent = texts.findIndex((text) => AGENT.test(text))
  return agent === 2 && PRODUCT.test(bareText(texts[0] ?? '')) ? texts.slice(1, 2) : []
}

const MAX_BAR = 8

/** The page's first block, where it is a bar of a few words. */
function firstBar(root: VisibleNode): VisibleNode[] {
  const kids = nodesOf(root).filter((node) => textOf(node) !== '')
  const [first] = kids
  if (!first) return []
  if (kids.length === 1) return firstBar(first)
  const few = tokenCount(first) > 1 && tokenCount(first) <= MAX_BAR
  return few && !CHAT.test(marksOf(first)) && !elsewhere(first) ? [first] : []
}

/** The parts of a page above its navigation and content, where nothing is called a header. */
function topOf(root: VisibleNode): VisibleNode[] {
  const first = findTop(
    root,
    (node) => tagOf(node) === 'nav' || tagOf(node) === 'main' || roleOf(node) === 'navigation',
  )[0]
  if (!first) return firstBar(root)
  for (let at = first; at.parent; at = at.parent) {
    const siblings = nodesOf(at.parent)
    const before = siblings.slice(0, siblings.indexOf(at)).filter((node) => textOf(node) !== '')
    if (before.length) return before
  }
  return []
}

const ownText = (node: VisibleNode): string =>
  elsewhere(node)
    ? ''
    : nodesOf(node).length
      ? nodesOf(node).map(ownText).join(' ') + ' ' + direct(node)
      : textOf(node)

const direct = (node: VisibleNode): string =>
  runsOf(node)
    .filter((run) => run.holder === node)
    .map((run) => run.token.text)
    .join(' ')

const allowedIn =
  (header: VisibleNode) =>
  (node: VisibleNode): boolean => {
    if (elsewhere(node)) return false
    for (const at of ancestorsOf(node)) {
      if (at === header) return true
      if (elsewhere(at)) return false
    }
    return true
  }

function namesIn(header: VisibleNode): string[] {
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
}

/** A sub-account signs in as `店铺:客服`. */
const SUB_ACCOUNT = /[:：][^:：]{1,20}$/

const isSharp = (node: VisibleNode): boolean => runsOf(node).length === 1

const isName = (name: string): boolean =>
  name.length >= 2 &&
  name.length <= MAX_NAME &&
  !/^(登录|退出|首页|消息|帮助|客服|设置|切换店铺|\d+)$/.test(bareText(name))
