import { bareText } from '../fold-text'
import { labelIndex } from '../label-index'
import { classText, isAction, tagOf } from '../node-text'
import { parseIdentifier } from '../parse/identifier'
import { parseMoment } from '../parse/moment'
import { runsOf, type Run } from '../runs'
import type { VisibleNode } from '../visible-tree'
import { shownKind } from './kind'
import { statusOf } from './status'
import { allLabels, type AfterSaleWords } from './words'

const TAG_CLASS = /tag|badge|mark|label|chip|flag/
const NOT_TAG_CLASS = /nick|buyer|user|name|wangwang|avatar/
const ACTION_WORDS =
  /^(添加备注|备注|修改|复制|查看|查看详情|详情|联系买家|联系用户|飞鸽|旺旺|更多|展开|收起|插旗|编辑)$/
const MAX_TAG = 16
const MAX_BARE_TAG = 8
const NICK_CLASS = /nick|buyer|wangwang|user-?name/

/** A record's marks, and the buyer's nick where it stands among them without a label. */
export interface HeadMarks {
  tags: string[]
  nick: string | null
}

interface HeadAreas {
  /** The head row: what is left there when numbers, labels and actions are taken away is nick or tag. */
  head: VisibleNode | null
  /** The product's cell: only what is marked as a tag is one. */
  beside: VisibleNode | null
}

/** Short marks in a record's head or beside its product: no ids, kind, status, buyer's nick or actions. */
export function readMarks(
  { head, beside }: HeadAreas,
  words: AfterSaleWords,
  labelledNick: string | null,
): HeadMarks {
  const labels = allLabels(words)
  const inHead = head ? runsOf(head).filter((run) => isLeftOver(run, words, labels)) : []
  const sure = inHead.filter((run) => isTag(run, words))
  const rest = inHead.filter((run) => !sure.includes(run))
  const nick = labelledNick ?? nickIn(rest)
  const others = rest.filter(
    (run) => run.token.raw !== nick && bareText(run.token.text).length <= MAX_BARE_TAG && !isLink(run),
  )
  const cell = beside
    ? runsOf(beside).filter((run) => isLeftOver(run, words, labels) && isTag(run, words))
    : []
  const marks = inHead.filter((run) => sure.includes(run) || others.includes(run))
  return {
    tags: [...new Set([...marks, ...cell].map((run) => run.token.raw))].filter((tag) => tag !== nick),
    nick,
  }
}

/** Tags of a page where nothing but marked tags may be taken for one. */
export function readTags(
  areas: readonly VisibleNode[],
  words: AfterSaleWords,
  nick: string | null,
): string[] {
  const labels = allLabels(words)
  const runs = areas.flatMap(runsOf).filter((run) => isLeftOver(run, words, labels) && isTag(run, words))
  return [...new Set(runs.map((run) => run.token.raw))].filter((tag) => tag !== nick)
}

/** A text so marked, else a link, else the first of what is left, is the nick. */
function nickIn(rest: readonly Run[]): string | null {
  const marked = rest.find((run) => near(run.holder).some((node) => NICK_CLASS.test(classText(node))))
  return (marked ?? rest.find(isLink) ?? rest[0])?.token.raw ?? null
}

const isLink = (run: Run): boolean => near(run.holder).some((node) => tagOf(node) === 'a')

function isLeftOver(run: Run, words: AfterSaleWords, labels: readonly string[]): boolean {
  const bare = bareText(run.token.text)
  if (words.tags.test(bare)) return !pressed(run.holder)
  if (bare.length < 2 || bare.length > MAX_TAG || !/[\u4e00-\u9fa5a-z]/i.test(bare)) return false
  if (pressed(run.holder) || ACTION_WORDS.test(bare) || parseIdentifier(bare) || parseMoment(bare))
    return false
  if (shownKind(bare, words) || statusOf(bare, words) || /\d{8,}/.test(bare)) return false
  // 运费险 is no 运费: a label ends where its value begins.
  const { text } = run.token
  const begun = labelIndex(labels).startingAt(text, 0)
  return !begun.some((label) => /^$|^[\s:¥\d]/.test(text.slice(label.length)))
}

const isTag = (run: Run, words: AfterSaleWords): boolean =>
  words.tags.test(bareText(run.token.text)) || tagged(run.holder)

const near = (node: VisibleNode): VisibleNode[] => (node.parent ? [node, node.parent] : [node])

const tagged = (holder: VisibleNode): boolean =>
  near(holder).some((node) => TAG_CLASS.test(classText(node))) && !NOT_TAG_CLASS.test(classText(holder))

const pressed = (holder: VisibleNode): boolean =>
  near(holder).some(isAction) || isActionAt(holder.parent?.parent)

const isActionAt = (node: VisibleNode | null | undefined): boolean => node != null && isAction(node)
