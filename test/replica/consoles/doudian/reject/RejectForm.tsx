import { Button, Drawer, Form, Input, Modal, Select, Space, Upload, type UploadFile } from 'antd'
import { useState, type ReactNode } from 'react'
import { askFetch, useAnswer } from '../../shell/ask'
import { cssModule } from '../../shell/css-module'
import { refuse } from '../acted'
import { labels } from '../texts'
import { AFTER_SALE, type RejectReason } from '../wire'

const css = cssModule('style', {
  hint: 'color:#898b8f;margin-bottom:8px',
  count: 'color:#898b8f;margin-left:8px',
})

/** Most proofs that the form takes (open platform: evidence ≤ 8). */
const MAX_PROOFS = 8

interface RejectFormProps {
  afterSaleId: string | null
  /** Tickets that are refused along with it. */
  others?: readonly string[]
  onClose: () => void
}

/** Another ticket's number in the form, as a console at fault would show it; asked for with `overrides.extra.formShows`. */
const SHOWN = window.__REPLICA__.traits.extra['formShows']

/**
 * Refusing a ticket, as modal or drawer. The frame's classes are 'seen', every field and label 'inferred'.
 * Once opened it stays mounted, hidden by the kit, as the consoles' dialogs do.
 */
export function RejectForm({ afterSaleId, others = [], onClose }: RejectFormProps) {
  const [last, setLast] = useState(afterSaleId)
  if (afterSaleId !== null && afterSaleId !== last) setLast(afterSaleId)
  if (last === null) return null
  return (
    <Fields key={last} afterSaleId={last} others={others} isOpen={afterSaleId !== null} onClose={onClose} />
  )
}

interface FieldsProps {
  afterSaleId: string
  others: readonly string[]
  isOpen: boolean
  onClose: () => void
}

function Fields({ afterSaleId, others, isOpen, onClose }: FieldsProps) {
  const reasons = useAnswer(afterSaleId, () =>
    askFetch<{ data: { items: RejectReason[] } }>(AFTER_SALE.reasons(afterSaleId)),
  )
  const [code, setCode] = useState<number | null>(null)
  const [note, setNote] = useState('')
  const [proofs, setProofs] = useState<UploadFile[]>([])
  const items = reasons?.data.items ?? []
  const chosen = items.find((item) => item.reject_reason_code === code)
  const confirm = () => {
    if (!chosen) return
    for (const id of [afterSaleId, ...others]) {
      refuse(id, {
        code: chosen.reject_reason_code,
        reason: chosen.reason,
        note,
        proofs: proofs.length,
      })
    }
    onClose()
  }
  const body = (
    <Form layout="vertical">
      {SHOWN !== undefined && <div className={css.hint}>售后编号：{String(SHOWN)}</div>}
      <Form.Item label="拒绝原因" required>
        <Select
          placeholder="请选择"
          value={code}
          loading={reasons === null}
          onChange={setCode}
          options={items.map((item) => ({ value: item.reject_reason_code, label: item.reason }))}
        />
      </Form.Item>
      <Form.Item label={labels().note} required>
        <Input.TextArea
          rows={4}
          maxLength={200}
          showCount
          placeholder="请填写拒绝说明，买家可见"
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </Form.Item>
      <Form.Item label={labels().proof} required={chosen?.evidence_need === 'Y'}>
        <div className={css.hint}>{chosen?.evidence_description ?? '请先选择拒绝原因'}</div>
        <Proofs proofs={proofs} onChange={setProofs} />
      </Form.Item>
    </Form>
  )
  return <Shell body={body} isOpen={isOpen} onConfirm={confirm} onClose={onClose} />
}

/** A real upload control that never sends anything. */
function Proofs({ proofs, onChange }: { proofs: UploadFile[]; onChange: (files: UploadFile[]) => void }) {
  return (
    <Upload
      listType="picture-card"
      accept="image/*,video/*"
      multiple
      fileList={proofs}
      beforeUpload={() => false}
      onChange={({ fileList }) => onChange(fileList.slice(0, MAX_PROOFS))}
    >
      <span>
        上传
        <br />
        <span>
          {proofs.length}/{MAX_PROOFS}
        </span>
      </span>
    </Upload>
  )
}

interface ShellProps {
  body: ReactNode
  isOpen: boolean
  onConfirm: () => void
  onClose: () => void
}

function Shell({ body, isOpen, onConfirm, onClose }: ShellProps) {
  const buttons = (
    <Space>
      <Button onClick={onClose}>取消</Button>
      <Button type="primary" onClick={onConfirm}>
        {labels().confirm}
      </Button>
    </Space>
  )
  if (window.__REPLICA__.traits.rejectForm === 'drawer') {
    return (
      <Drawer title="拒绝售后申请" width={520} open={isOpen} onClose={onClose} footer={buttons}>
        {body}
      </Drawer>
    )
  }
  return (
    <Modal title="拒绝退款" centered open={isOpen} onCancel={onClose} footer={buttons}>
      {body}
    </Modal>
  )
}
