import { useAnswer } from '../../shell/ask'
import { mtopJsonp } from '../mtop/request'
import type { StoreIndicatorsData } from '../wire/wire-types'

/** source: JSONP and `componentId` 'seen', the api's name 'inferred' */
const API = 'mtop.tmall.voc.report.component.query'

/** The report of a day: `undefined` while asked for, `null` when the shop has none. */
export function useReport(date: string): StoreIndicatorsData | null | undefined {
  const reply = useAnswer(date, () =>
    mtopJsonp<{ tmallStoreIndicators: StoreIndicatorsData | null }>(API, {
      componentId: 'tmallStoreIndicators',
      params: { startDate: date, endDate: date },
    }),
  )
  return reply === null ? undefined : reply.data.tmallStoreIndicators
}
