import type { ReplyFacts } from '../schema/reply-facts'
import type { Values } from './fill-script'
import { tail } from './ticket-values'

/**
 * What is known beside the ticket, for the places of a script. The goodwill payment is none of them: the limit is no
 * amount that anybody decided on, so that place stays a blank.
 */
export function factValues(facts: ReplyFacts | null | undefined): Values {
  const { parcel, policy } = facts ?? {}
  return {
    快递: parcel?.carrier ?? null,
    运单尾号: tail(parcel?.trackingNo ?? null),
    快递电话: parcel?.courierPhone ?? null,
    客服热线: parcel?.hotline ?? null,
    预计日期: parcel?.eta ?? null,
    质保天数: wholeNumber(policy?.warrantyDays),
    验货时长: wholeNumber(policy?.inspectHours),
    发货时间: policy?.shipBy ?? null,
  }
}

/** The values of several sources; an earlier one wins where it knows. */
export function firstKnown(...sources: readonly Values[]): Values {
  return Object.assign({}, ...sources.toReversed().map(known)) as Values
}

function known(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value != null && value.trim() !== ''),
  )
}

function wholeNumber(value: number | null | undefined): string | null {
  return value == null ? null : String(value)
}
