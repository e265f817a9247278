import { useEffect, useState } from 'react'
import { mtopPost } from '../mtop/request'
import type { DisputeDetailData } from '../wire/wire-types'

/** source: 'seen' */
export const DETAIL_API = 'mtop.alibaba.refundface2.disputeservice.qianniu.pc.disputedetail'

export type Detail = DisputeDetailData['resultData']

/**
 * A ticket's detail. After a change of address the old one stays until the new reply is in, as the console
 * does. source: 'seen'
 */
export function useDetail(disputeId: string): Detail | null {
  const [detail, setDetail] = useState<Detail | null>(null)
  useEffect(() => {
    let current = true
    const params = { disputeId, type: '1', isQnNew: true, isHideNick: true }
    const ask = async () => {
      const reply = await mtopPost<DisputeDetailData>(DETAIL_API, params)
      if (current) setDetail(reply.data.resultData)
    }
    void ask()
    return () => {
      current = false
    }
  }, [disputeId])
  return detail
}
