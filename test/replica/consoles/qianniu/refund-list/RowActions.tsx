import { Button } from '../app/kit'
import { useState } from 'react'
import { navigate } from '../../shell/route'
import { list } from '../app/console-classes'
import { variant } from '../boot'
import { useRefusal } from '../refuse/refusals'
import { RefuseDialog } from '../refuse/RefuseDialog'
import { useRefuseReasons } from '../refuse/use-reasons'
import type { DisputeGridVO } from '../wire/wire-types'

/** Address of a ticket's detail page. source: 'seen' */
export function detailPath(disputeId: string): string {
  return `/home.htm/trade-platform/refund-list/detail?disputeId=${disputeId}&type=1`
}

function RefuseAction({ disputeId }: { disputeId: string }) {
  const [open, setOpen] = useState(false)
  const reasons = useRefuseReasons(open ? disputeId : null)
  return (
    <>
      <Button text type="primary" onClick={() => setOpen(true)}>
        拒绝退款申请
      </Button>
      {open && reasons !== null && (
        <RefuseDialog disputeId={disputeId} reasons={reasons} onClose={() => setOpen(false)} />
      )}
    </>
  )
}

/** source: 查看详情 'seen', 同意退款 'seen' on detail pages, 拒绝退款申请 'inferred' */
export function RowActions({ row }: { row: DisputeGridVO }) {
  const refused = useRefusal(row.disputeIdStr) !== undefined
  const path = detailPath(row.disputeIdStr)
  const go = (event: React.MouseEvent) => {
    event.preventDefault()
    // A framed list opens details in the window, as its links say.
    if (window.top !== window.self) window.top?.location.assign(path)
    else navigate(path)
  }
  const receipt = row.statusText === '待商家收货'
  return (
    <div className={list.actions}>
      <a href={path} onClick={go}>
        查看详情
      </a>
      {row.canRefuse && !refused && (
        <>
          <Button text type="primary">
            {receipt ? variant.agreeOnReceipt : '同意退款'}
          </Button>
          <RefuseAction disputeId={row.disputeIdStr} />
        </>
      )}
    </div>
  )
}
