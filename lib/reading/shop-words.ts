import { bareText } from './fold-text'
import { findAll, findTop, isInsideAny, nodesOf, roleOf, tagOf, textOf, tokenCount } from './node-text'
import { runsOf, type Run } from './runs'
import { allowedIn, isChat, isElsewhere } from './shop-places'
import type { VisibleNode } from './visible-tree'

const SHOP_WORD = /^[^\s:：,，。!！?？]{2,30}(旗舰店|专卖店|专营店|企业店|工厂店|直营店|官方店|小店|店铺|店)$/

/** Words of a page that end as a shop's name does. */
const NO_SHOP =
  /^(?:推荐|热门|优选|附近|切换|选择|全部|所有|其他|我的|关联|进入|返回|绑定|新开|入驻|授权|搜索|当前|收藏)+的?(?:店铺|小店|店)$/

const isShopWord = (text: string): boolean => SHOP_WORD.test(text) && !NO_SHOP.test(text)

const ACCOUNT = /^([^\s:：]{2,30})[:：][^\s:：]{1,20}$/
const SWITCHER = /^(切换|选择|我的其他|其他)(店铺|账号)$/

/** Texts of a header without telling classes that are, as a whole, what shops are called; `店铺:子账号` before others. */
export function shopWordsIn(headers: readonly VisibleNode[]): string[] {
  const runs = headers.flatMap((header) => {
    const lists = new Set(switchersIn(header))
    const allowed = allowedIn(header)
    return runsOf(header).filter(({ holder }) => allowed(holder) && !isInsideAny(holder, lists))
  })
  const accounts = runs.flatMap(({ token, holder }) => {
    const name = ACCOUNT.exec(token.raw)?.[1]
    return name && (isShopWord(name) || holder.element.getAttribute('title') === name) ? [name] : []
  })
  const whole = runs.map((run) => run.token.raw).filter(isShopWord)
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
  return few && !isChat(first) && !isElsewhere(first) ? [first] : []
}

/** The parts of a page above its navigation and content, where nothing is called a header. */
export function topOf(root: VisibleNode): VisibleNode[] {
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
