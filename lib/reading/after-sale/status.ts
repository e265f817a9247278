import { oncePer } from '../../domain/once-per'
import type { AfterSaleStatus } from '../../schema/after-sale'
import { agreed } from '../agreed'
import { bareText } from '../fold-text'
import { ancestorsOf, classText, isPressed, tagOf, textOf, tokenCount } from '../node-text'
import { parseCountdown } from '../parse/countdown'
import type { Scope } from '../scope'
import type { VisibleNode } from '../visible-tree'
import { perText } from '../per-text'
import { anyOf, type AfterSaleWords } from './words'

/** The status that a text states; countdown phrases (`5天后售后关闭`) are not statements. */
export const statusOf = (text: string, words: AfterSaleWords): AfterSaleStatus | null => statedBy(words)(text)

const MAX_STATUS = 30

const statedBy = oncePer((words: AfterSaleWords) => {
  const any = anyOf(words.statuses)
  return perText((text): AfterSaleStatus | null => {
    const bare = bareText(text)
      .replace(/(?:\d+(?:天|小时|时|分钟|分|秒))+(?:之?后|内).*$/, '')
      .replace(/[,，。;](?:如|若|超时|逾期|请在|系统将).*$/, '')
    if (!bare || bare.length > MAX_STATUS || !any.test(bare)) return null
    return words.statuses.find(([phrase]) => phrase.test(bare))?.[1] ?? null
  })
})

const HEADLINE_TAG = /^h[1-4]$/
const HEADLINE_CLASS = /title|status|state|headline|head/
const MAX_UP = 3

function isHeadline(node: VisibleNode): boolean {
  if (HEADLINE_TAG.test(tagOf(node)) || HEADLINE_CLASS.test(classText(node))) return true
  let up = 0
  for (const at of ancestorsOf(node)) {
    if (++up > MAX_UP) return false
    if (HEADLINE_TAG.test(tagOf(at)) || /status|state|headline/.test(classText(at))) return true
  }
  return false
}

/** The headline of a detail page: a heading that states a status, else the one status stated anywhere. */
export function headlineStatus(scope: Scope, words: AfterSaleWords): AfterSaleStatus | null {
  const stated = scope.runs.flatMap((run) => {
    if (isPressed(run.holder) || tagOf(run.holder) === 'a') return []
    const status = statusOf(run.token.text, words)
    return status ? [{ status, holder: run.holder }] : []
  })
  const headed = stated.find(({ holder }) => isHeadline(holder))
  if (headed) return headed.status
  const timed = stated.filter(({ holder }) => isTimed(holder)).map(({ status }) => status)
  return agreed(timed) ?? agreed(stated.map(({ status }) => status))
}

const MAX_TIMED = 8

/** Does a countdown stand in the same few words? Of several states it is the present one that runs out. */
function isTimed(holder: VisibleNode): boolean {
  let up = 0
  for (const at of ancestorsOf(holder)) {
    if (++up > 2 || tokenCount(at) > MAX_TIMED) return false
    if (parseCountdown(textOf(at))) return true
  }
  return false
}
