import { bareText } from '../fold-text'
import {
  ancestorsOf,
  classText,
  findOutside,
  isAction,
  nodesOf,
  tagOf,
  textOf,
  tokenCount,
} from '../node-text'
import { parseMoney } from '../parse/money'
import { runsOf, type Run } from '../runs'
import type { VisibleNode } from '../visible-tree'
import { allLabels, type AfterSaleWords } from './words'

type Skip = (node: VisibleNode) => boolean

const ITEM_CLASS = /goods|product|commodity|item-?info|baobei|dispute-item/
const SECTION = /^(商品信息|宝贝信息|退款商品|退款宝贝|售后商品|售后宝贝|订单商品|申请商品)$/
const SPEC = /^([^:：\d¥]{1,10})\s*[:：]\s*[^:：]{1,40}$/
const COUNT = /^[x×*]\s*\d{1,4}$/i
const MIN_TITLE = 4
const MAX_RUNS = 14
const MAX_UP = 5

/**
 * The product blocks of a detail page, which stand without a label: so named by their class, beside a
 * picture, built like one (a title, then 规格, price or ×1), or under a heading. The first way that finds
 * any decides.
 */
export function itemBlocks(root: VisibleNode, words: AfterSaleWords, skip: Skip): VisibleNode[] {
  const labels = allLabels(words)
  const titled = (node: VisibleNode): boolean => tokenCount(node) <= MAX_RUNS && startsWithTitle(node, labels)
  const ways = [
    () => outermost(findOutside(root, (node) => ITEM_CLASS.test(classText(node)) && titled(node), skip)),
    () => findOutside(root, isPicture, skip).flatMap((image) => blockAround(image, titled)),
    () => shapedBlocks(root, { labels, titled, skip }),
    () =>
      findOutside(root, (node) => SECTION.test(bareText(textOf(node))), skip)
        .flatMap(sectionBody)
        .filter(titled),
  ]
  for (const way of ways) {
    const blocks = [...new Set(way())]
    if (blocks.length) return outermost(blocks)
  }
  return []
}

const outermost = (nodes: readonly VisibleNode[]): VisibleNode[] =>
  nodes.filter((node) => ![...ancestorsOf(node)].some((at) => nodes.includes(at)))

const isPicture = (node: VisibleNode): boolean =>
  tagOf(node) === 'img' &&
  !/头像|avatar|logo|图标|icon/.test(`${node.element.getAttribute('alt') ?? ''} ${classText(node)}`)

function startsWithTitle(node: VisibleNode, labels: readonly string[]): boolean {
  const first = runsOf(node).find((run) => run.token.text.length > 1)
  return first !== undefined && isTitle(first, labels)
}

function isTitle(run: Run, labels: readonly string[]): boolean {
  const bare = bareText(run.token.text)
  if (bare.length < MIN_TITLE || isAction(run.holder) || parseMoney(bare) !== null || SPEC.test(bare))
    return false
  return !labels.some((label) => bare.startsWith(label)) && /[\u4e00-\u9fa5a-z]{2}/i.test(bare)
}

function blockAround(inner: VisibleNode, titled: (node: VisibleNode) => boolean): VisibleNode[] {
  let up = 0
  for (const at of ancestorsOf(inner)) {
    if (++up > MAX_UP || tokenCount(at) > MAX_RUNS) return []
    if (titled(at)) return [at]
  }
  return []
}

interface Shape {
  labels: readonly string[]
  titled: (node: VisibleNode) => boolean
  skip: Skip
}

/** From a ×1, else from a 规格 that is no labelled field, up to the block that begins with a title. */
function shapedBlocks(root: VisibleNode, { labels, titled, skip }: Shape): VisibleNode[] {
  const holding = (fits: (text: string) => boolean): VisibleNode[] =>
    findOutside(root, (node) => node.kids.some((kid) => 'text' in kid && fits(kid.text)), skip)
  const isSpec = (text: string): boolean => {
    const name = SPEC.exec(text)?.[1]
    return name !== undefined && !labels.some((label) => label === name || label.endsWith(name))
  }
  const counts = holding((text) => COUNT.test(text)).flatMap((node) => blockAround(node, titled))
  return counts.length ? counts : holding(isSpec).flatMap((node) => blockAround(node, titled))
}

function sectionBody(heading: VisibleNode): readonly VisibleNode[] {
  for (let at = heading, up = 0; at.parent && up < 3; at = at.parent, up++) {
    const siblings = nodesOf(at.parent)
    const body = siblings.slice(siblings.indexOf(at) + 1).find((node) => textOf(node) !== '')
    if (body) return [body]
  }
  return []
}
