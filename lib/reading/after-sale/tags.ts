import { bareText } from '../fold-text'
import { ancestorsOf, classText, isAction } from '../node-text'
import { parseIdentifier } from '../parse/identifier'
import { runsOf, type Run } from '../runs'
import type { VisibleNode } from '../visible-tree'
import { shownKind } from './kind'
import { statusOf } from './status'
import { allLabels, type AfterSaleWords } from './words'

const TAG_CLASS = /tag|badge|mark|label|chip|flag/
const NOT_TAG_CLASS = /nick|buyer|user|name|wangwang|avatar/
const ACTION_WORDS =
  /^(添加备注|备注|修改|复制|查看|查看详情|详情|联系买家|联系用户|飞鸽|旺旺|更多|展开|收起|插旗|编辑)$/
const MAX_TAG = 12

/** Short marks in a record's head or beside its product: no ids, kind, status, buyer's nick or actions. */
export function readTags(
  areas: readonly VisibleNode[],
  words: AfterSaleWords,
  buyerName: string | null,
): string[] {
  const labels = allLabels(words)
  const tags = areas.flatMap((area) =>
    runsOf(area).flatMap((run) => (isTag(run, words, labels) ? [run.token.raw] : [])),
  )
  return [...new Set(tags)].filter((tag) => tag !== buyerName)
}

function isTag(run: Run, words: AfterSaleWords, labels: readonly string[]): boolean {
  const bare = bareText(run.token.text)
  if (words.tags.test(bare)) return !pressed(run.holder)
  if (bare.length < 2 || bare.length > MAX_TAG || /^[\W\d_]+$/u.test(bare.replace(/[\u4e00-\u9fa5]/g, 'x')))
    return false
  if (!tagged(run.holder) || pressed(run.holder) || ACTION_WORDS.test(bare)) return false
  if (parseIdentifier(bare) || shownKind(bare, words) || statusOf(bare, words)) return false
  return !labels.some((label) => bare.startsWith(label))
}

const near = (node: VisibleNode): VisibleNode[] => [node, ...[...ancestorsOf(node)].slice(0, 1)]

const tagged = (holder: VisibleNode): boolean =>
  near(holder).some((node) => TAG_CLASS.test(classText(node))) && !NOT_TAG_CLASS.test(classText(holder))

const pressed = (holder: VisibleNode): boolean =>
  isAction(holder) || [...ancestorsOf(holder)].slice(0, 2).some(isAction)
