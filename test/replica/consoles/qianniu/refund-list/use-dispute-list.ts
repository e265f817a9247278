import { useEffect, useState } from 'react'
import { mtopPost } from '../mtop/request'
import { variant } from '../boot'
import type { DisputeGridVO, DisputeListData } from '../wire/wire-types'

const API = 'mtop.alibaba.refundface2.disputeservice.qianniu.pc.disputelist'

/** source: keys and tokens 'seen', the value `summary` 'inferred' */
const PARAMS = {
  subPageGray: '0',
  privacySwitchIsCheck: false,
  isQnNew: true,
  isHideNick: true,
  quickQuerySelect: '-1',
  refundStatusSelect: '["-1"]',
  bizTypeSelect: '-1',
  disputeTypeSelect: '-1',
}

/** What the list page shows. */
export interface DisputeList {
  counters: { name: string; count: string }[]
  rows: DisputeGridVO[] | null
  total: number
  pageSize: number
}

const NOTHING: DisputeList = { counters: [], rows: null, total: 0, pageSize: 20 }

async function ask(extra: object): Promise<DisputeListData['resultData']> {
  const api = variant.id === 'g2' ? API : `${API}v2`
  const reply = await mtopPost<DisputeListData>(api, { ...PARAMS, ...extra })
  return reply.data.resultData
}

/** The list: first the summary, which has no rows, then the rows. source: 'seen' */
export function useDisputeList(pageNo: number, unionSearch: string): DisputeList {
  const [list, setList] = useState(NOTHING)
  useEffect(() => {
    const count = async () => {
      const { donutVO } = await ask({ quickQueryChange: 'summary' })
      setList((before) => ({ ...before, counters: donutVO.items }))
    }
    void count()
  }, [])
  useEffect(() => {
    let current = true
    const fill = async () => {
      const { disputeGridVOList: rows = [], total = 0, pageSize = 20 } = await ask({ pageNo, unionSearch })
      if (current) setList((before) => ({ ...before, rows, total, pageSize }))
    }
    void fill()
    return () => {
      current = false
    }
  }, [pageNo, unionSearch])
  return list
}
