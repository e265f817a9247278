import { useEffect, useState } from 'react'
import { mtopPost } from '../mtop/request'
import { DETAIL_API } from '../refund-detail/use-detail'
import type { DisputeDetailData } from '../wire/wire-types'

/** The reasons that the platform allows for one ticket, asked for when a form opens. */
export function useRefuseReasons(disputeId: string | null): { id: string; name: string }[] | null {
  const [reasons, setReasons] = useState<{ id: string; name: string }[] | null>(null)
  useEffect(() => {
    if (disputeId === null) return
    void mtopPost<DisputeDetailData>(DETAIL_API, { disputeId, type: '1', isQnNew: true }).then((reply) =>
      setReasons(reply.data.resultData.rejectOptions),
    )
  }, [disputeId])
  return reasons
}
