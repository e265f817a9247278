import { Button, Dialog, Input } from '../app/kit'
import { useState } from 'react'
import { detail as css } from '../app/console-classes'
import { variant } from '../boot'
import { RefuseDialog } from '../refuse/RefuseDialog'
import type { Detail } from './use-detail'

/** The memo of an order. source: placeholder and 确定 'seen' */
function MemoDialog({ onClose }: { onClose: () => void }) {
  const [memo, setMemo] = useState('')
  return (
    <Dialog
      v2
      visible
      title="备注"
      okProps={{ children: '确定' }}
      onOk={onClose}
      onCancel={onClose}
      onClose={onClose}
    >
      <Input placeholder="请输入备注内容" value={memo} onChange={(value) => setMemo(String(value))} />
    </Dialog>
  )
}

/** source: 同意退款, 确认收货…, 拦截快递, 备注 'seen'; 拒绝退款申请 'inferred' */
export function DetailButtons({ detail, refused }: { detail: Detail; refused: boolean }) {
  const [open, setOpen] = useState<'refuse' | 'memo' | null>(null)
  const close = () => setOpen(null)
  const receipt = detail.statusKey === 'awaiting-merchant-receipt'
  const active = !refused && detail.statusKey.startsWith('awaiting-merchant')
  return (
    <div className={css.buttons}>
      {active && <Button type="primary">{receipt ? variant.agreeOnReceipt : '同意退款'}</Button>}
      {active && detail.canRefuse && <Button onClick={() => setOpen('refuse')}>拒绝退款申请</Button>}
      {active && detail.outbound?.stateText === '运输中' && <Button>拦截快递</Button>}
      <Button onClick={() => setOpen('memo')}>备注</Button>
      {open === 'memo' && <MemoDialog onClose={close} />}
      {open === 'refuse' && (
        <RefuseDialog disputeId={detail.disputeIdStr} reasons={detail.rejectOptions} onClose={close} />
      )}
    </div>
  )
}
