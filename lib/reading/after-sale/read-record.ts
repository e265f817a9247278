import type { AfterSale, AfterSaleItem } from '../../schema/after-sale'
import type { Platform } from '../../schema/platform'
import type { Time } from '../../schema/time'
import { agreed } from '../agreed'
import { bareText } from '../fold-text'
import { classText, isPressed, tagOf, textOf, tokenCount } from '../node-text'
import { deadlineOf, deadlineOutcome, parseCountdown, type Countdown } from '../parse/countdown'
import { parseIdentifier } from '../parse/identifier'
import { moneyIn } from '../parse/money'
import { parseMoment } from '../parse/moment'
import { parseQuantity } from '../parse/quantity'
import type { RawAfterSale } from '../raw-reading'
import { missing, type Reading } from '../reading'
import { redact } from '../redact'
import type { Run } from '../runs'
import type { VisibleNode } from '../visible-tree'
import { classifyReason } from './classify-reason'
import { first, readField, readText, type FieldSource } from './fields'
import { settleKind, shownKind } from './kind'
import { labelledParcel, parcelInColumn } from './parcels'
import type { ShownKind } from './words'

const firstId = first(parseIdentifier)
const firstMoment = first(parseMoment)
const firstQuantity = first(parseQuantity)

/** Fields that lists and details label alike, with the reasons for those that are not there. */
export interface LabelledRecord {
  record: RawAfterSale
  why: Partial<Record<keyof AfterSale, Reading<unknown>>>
}

/** Reads what is labelled in a record; status, items, tags and refusals depend on the kind of page. */
export function readLabelled(source: FieldSource, platform: Platform, now: Time): LabelledRecord {
  const { scope } = source
  const read = {
    afterSaleId: readField(source, 'afterSaleId', firstId),
    orderId: readField(source, 'orderId', firstId),
    reason: readText(source, 'reason', (text) => text.length <= 60),
    description: readText(source, 'description'),
    refundFen: readField(source, 'refundFen', moneyIn),
    paidFen: readField(source, 'paidFen', moneyIn),
    appliedAt: readField(source, 'appliedAt', firstMoment),
  }
  const kind = readKind(source)
  const outbound = labelledParcel(scope, 'outbound', source) ?? parcelInColumn(source, 'outbound')
  const state = {
    goodsState: readText(source, 'goodsState').value,
    shippingState: readText(source, 'shippingState').value,
    outbound,
  }
  const countdown = findCountdown(source)
  const record: RawAfterSale = {
    platform,
    shopId: null,
    shopName: null,
    afterSaleId: read.afterSaleId.value,
    orderId: read.orderId.value,
    kind: settleKind(kind.value, state),
    status: 'unknown',
    reason: read.reason.value === null ? null : redact(read.reason.value),
    reasonClass: classifyReason(read.reason.value),
    description: read.description.value === null ? null : redact(read.description.value),
    refundFen: read.refundFen.value,
    paidFen: read.paidFen.value,
    appliedAt: read.appliedAt.value,
    deadlineAt: countdown ? deadlineOf(countdown, now) : null,
    deadlinePrecisionSeconds: countdown?.precisionSeconds ?? null,
    onDeadline: countdown?.onDeadline ?? null,
    items: [],
    outbound,
    inbound: labelledParcel(scope, 'inbound', source) ?? parcelInColumn(source, 'inbound'),
    refusals: null,
    tags: [],
    buyerName: readText(source, 'buyerName', (text) => text.length <= 30).value,
    origins: {},
  }
  for (const [field, reading] of Object.entries(read)) {
    if (reading.value !== null)
      record.origins[field as keyof AfterSale] = { from: reading.from, sure: reading.sure }
  }
  return { record, why: { ...read, kind } }
}

/** The labelled kind, else the one run of text in the record that is a kind's name and not a button. */
function readKind(source: FieldSource): Reading<ShownKind> {
  const labelled = readField(
    source,
    'kind',
    first((text) => shownKind(text, source.words)),
  )
  if (labelled.value !== null) return labelled
  const bare = new Set<ShownKind>()
  for (const { token, holder } of source.scope.runs) {
    const shown = shownKind(token.text, source.words)
    if (shown && !isPressed(holder) && tagOf(holder) !== 'a') bare.add(shown)
  }
  const kinds = [...bare]
  const [kind, ...more] = kinds.length === 2 ? kinds.filter((one) => one !== 'refund-only') : kinds
  if (kind && !more.length) return { value: kind, from: 'phrase', sure: 0.85 }
  return missing(labelled.why !== 'dash' && kind ? 'ambiguous' : labelled.why)
}

/** The record's one countdown; where its words stand in several runs, they are read together. */
function findCountdown(source: FieldSource): Countdown | null {
  const { runs } = source.scope
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index]
    if (!run || !MAY_COUNT.test(run.token.text)) continue
    for (const text of textsAround(run)) {
      const countdown = parseCountdown(text)
      if (!countdown) continue
      return countdown.onDeadline ? countdown : { ...countdown, onDeadline: outcomeNear(source, index) }
    }
  }
  return null
}

/** A piece of a countdown: a figure alone, or one with its unit. */
const MAY_COUNT = /^\d{1,3}$|\d\s*[天日时小分秒]|\d:\d/
const MAX_COUNTDOWN = 60
const MAX_PIECES = 12

/** A run, and the blocks around it that are short enough to be one phrase in pieces. */
function textsAround({ token, holder }: Run): string[] {
  const blocks = [holder, holder.parent].filter(
    (node): node is VisibleNode => node !== null && tokenCount(node) > 1 && tokenCount(node) <= MAX_PIECES,
  )
  return [token.text, ...blocks.map(textOf)].filter((text) => text.length <= MAX_COUNTDOWN)
}

function outcomeNear(source: FieldSource, index: number): Countdown['onDeadline'] {
  const next = source.scope.runs[index + 1]
  const block = source.scope.runs[index]?.holder.parent
  const blockText = block && tokenCount(block) <= MAX_PIECES ? textOf(block) : ''
  const nearby = [
    blockText,
    next && /(?:超时|逾期|自动|将|系统)/.test(next.token.text) ? next.token.text : '',
  ]
  return nearby.map(deadlineOutcome).find((outcome) => outcome !== null) ?? null
}

/** 申请件数, else the number bought, for a record with one product. */
export function withQuantity(items: readonly AfterSaleItem[], source: FieldSource): AfterSaleItem[] {
  const applied = readField(source, 'appliedQuantity', firstQuantity).value
  const bought = readField(source, 'boughtQuantity', firstQuantity).value
  if (items.length !== 1) return [...items]
  return items.map((item) => ({ ...item, quantity: applied ?? item.quantity ?? bought }))
}

/** A nick that the page masks with stars names nobody. */
export const namesNobody = (name: string | null): boolean => name === null || /[*＊]/.test(bareText(name))

const NICK_CLASS = /nick|buyer|wangwang|user-?name|username/

/** The buyer's nick where it stands without a label, by the class of its node. */
export function buyerByClass(source: FieldSource): string | null {
  const names = source.scope.runs.filter(
    (run) => NICK_CLASS.test(classText(run.holder)) && run.token.raw.length <= 30,
  )
  return agreed(names.map((run) => run.token.raw))
}
