import type { Parcel } from '../../schema/parcel'
import { foldText } from '../fold-text'
import { findLabels, type LabelHit } from '../label-value'
import { textOf } from '../node-text'
import { perText } from '../per-text'
import { parseMoment } from '../parse/moment'
import { parseTrackingNo } from '../parse/identifier'
import type { Scope } from '../scope'
import { CARRIERS } from './carriers'
import type { FieldSource } from './fields'

const STATES: readonly (readonly [RegExp, Parcel['state']])[] = [
  [/已退回|退回发货|退件|已拦截/, 'returned'],
  [/未签收|待签收|待取件.*驿站/, 'in-transit'],
  [/签收|已取件|妥投/, 'signed'],
  [/待取件|待揽收|等待揽收|未揽收|待揽件/, 'awaiting-pickup'],
  [/运输中|派送|派件|揽收|揽件|在途|转运|到达|离开|已发出|中转/, 'in-transit'],
  [/未发货|待发货|未寄出|无物流/, 'none'],
]
const PICKED_UP = /揽收|揽件|已收件|收寄/
const SIGNED = /签收|妥投|已取件/

interface ParcelEvent {
  at: string
  text: string
}

/** Times that are not the carrier's. */
const NOT_EVENT = /^(发货|下单|付款|支付|申请|退货|寄出|填写|更新|预计)\S{0,3}时间/

/** Events of a parcel: lines with a time; a time that stands alone belongs to the words beside it. */
function eventsIn(lines: readonly string[]): ParcelEvent[] {
  const events: ParcelEvent[] = []
  lines.forEach((text, index) => {
    const at = parseMoment(text)
    if (!at || NOT_EVENT.test(text)) return
    if (hasWords(text)) events.push({ at, text })
    else {
      // Whether the words come before or after their time is the same all along one list.
      const before = hasWords(lines[0] ?? '') && !parseMoment(lines[0] ?? '')
      const words = lines[before ? index - 1 : index + 1] ?? ''
      if (!NOT_EVENT.test(`${words}时间`)) events.push({ at, text: words })
    }
  })
  return events
}

const hasWords = (text: string): boolean => /[\u4e00-\u9fa5]{2}/.test(text.replace(/[年月日]/g, ''))

export type Way = 'outbound' | 'inbound'

/** Reads a parcel from the lines of its own block; `null` when they mention none. */
export function parcelFrom(lines: readonly string[], way: Way): Parcel | null {
  const text = foldText(lines.join(' '))
  if (!text || /^[-—\s/]*$/.test(text)) return null
  const events = eventsIn(lines).toSorted((a, b) => a.at.localeCompare(b.at))
  const last = events.at(-1)
  const shown = stateIn(last?.text ?? text, way) ?? stateIn(text, way)
  const shipped = /已发货|已寄出|已退货/.test(text)
  const carrier = CARRIERS.find((name) => text.includes(name)) ?? null
  const trackingNo = parseTrackingNo(withoutTimes(text))
  if (!shown && !shipped && !carrier && !trackingNo) return null
  return {
    carrier,
    trackingNo,
    state: shown ?? (events.length ? 'in-transit' : 'unknown'),
    pickedUpAt: events.find((event) => PICKED_UP.test(event.text) && !/待|未/.test(event.text))?.at ?? null,
    signedAt:
      events.findLast((event) => SIGNED.test(event.text) && !/待签收|未签收/.test(event.text))?.at ?? null,
    lastEventAt: last?.at ?? null,
  }
}

/** The parcel that one text tells of; rows of a list say the same few things. */
const parcelOf: Record<Way, (text: string) => Parcel | null> = {
  outbound: perText((text) => parcelFrom([text], 'outbound')),
  inbound: perText((text) => parcelFrom([text], 'inbound')),
}

/** The buyer's own parcel is itself a 退件: the word tells nothing about it. */
const stateIn = (text: string, way: Way): Parcel['state'] | undefined => {
  const told = way === 'inbound' ? text.replace(/退件/g, '') : text
  return STATES.find(([words]) => words.test(told))?.[1]
}

const withoutTimes = (text: string): string =>
  text.replace(/\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}:\d{2}(?::\d{2})?|\d+\/\d+/g, ' ')

/** The parcel that stands behind one of the labels in a scope. */
export function labelledParcel(scope: Scope, way: Way, { words, stops }: FieldSource): Parcel | null {
  const hits = findLabels(scope, { labels: words.labels[way], stops })
  const parcels = hits.flatMap((hit) => parcelOf[way](longest(hit)) ?? [])
  return parcels.toSorted((a, b) => known(b) - known(a))[0] ?? null
}

/** The parcel of a column that a parcel's label heads; 已发货 and 未发货 alone are no parcel. */
export function parcelInColumn({ cells, words }: FieldSource, way: Way): Parcel | null {
  for (const label of words.labels[way]) {
    const cell = cells.get(label)
    const parcel = cell ? parcelOf[way](textOf(cell)) : null
    if (parcel && (parcel.trackingNo || parcel.state !== 'unknown') && parcel.state !== 'none') return parcel
  }
  return null
}

const longest = (hit: LabelHit): string => hit.texts.at(-1) ?? ''

const known = (parcel: Parcel): number =>
  Object.values(parcel).filter((value) => value !== null && value !== 'unknown').length
