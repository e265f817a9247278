import { Button, Dialog, Input, Message, Select, Upload } from '../app/kit'
import { useState, type ReactNode } from 'react'
import { replicaNow } from '../../shell/clock'
import { refuse } from '../app/console-classes'
import { boot, variant } from '../boot'
import { recordRefusal } from './refusals'
import { REFUSE_FORM as FORM } from './refuse-words'

interface RefuseDialogProps {
  disputeId: string
  /** Tickets that are refused along with it. */
  others?: readonly string[]
  reasons: readonly { id: string; name: string }[]
  onClose: () => void
}

function FormRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={refuse.row}>
      <label className={refuse.label}>{label}</label>
      <div className={refuse.control}>{children}</div>
    </div>
  )
}

/** A toast; called outside the tree, it has to be told the prefix. */
function say(type: 'error' | 'success', content: string): void {
  Message.show({ type, content, prefix: variant.kitPrefix })
}

/** Another ticket's number in the form, as a console at fault would show it; asked for with `overrides.extra.formShows`. */
const SHOWN = boot.traits.extra['formShows']

type Proofs = { uid?: string; name?: string }[]

/** The form of the dialog; files are listed and never sent. */
function useRefuseForm({ disputeId, others = [], reasons, onClose }: RefuseDialogProps) {
  const [reason, setReason] = useState<string | undefined>(undefined)
  const [note, setNote] = useState('')
  const [proofs, setProofs] = useState<Proofs>([])
  const confirm = () => {
    const name = reasons.find((row) => row.id === reason)?.name
    if (name === undefined) return say('error', FORM.reasonPlaceholder)
    if (note.trim() === '') return say('error', FORM.notePlaceholder)
    for (const id of [disputeId, ...others]) {
      recordRefusal(id, { reason: name, note, proofs: proofs.length, at: replicaNow() })
    }
    say('success', FORM.done)
    onClose()
  }
  return { reason, setReason, note, setNote, proofs, setProofs, confirm }
}

function ProofList({ value, onChange }: { value: Proofs; onChange: (files: Proofs) => void }) {
  const change = (files: unknown) => onChange((files as Proofs).slice(0, FORM.proofMax))
  return (
    <Upload
      listType="text"
      accept="image/*"
      multiple
      autoUpload={false}
      limit={FORM.proofMax}
      value={value as never}
      onChange={change}
    >
      <Button>{FORM.proofButton}</Button>
    </Upload>
  )
}

/** The dialog of the single-page console. source: 'inferred' as a whole, words and limits 'seen' on the G1 page */
export function RefuseDialog(props: RefuseDialogProps) {
  const form = useRefuseForm(props)
  const options = props.reasons.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Dialog
      v2
      visible
      title={FORM.title}
      width={620}
      okProps={{ children: FORM.submit }}
      cancelProps={{ children: FORM.cancel }}
      onOk={form.confirm}
      onCancel={props.onClose}
      onClose={props.onClose}
    >
      {SHOWN !== undefined && <FormRow label="售后单号">{String(SHOWN)}</FormRow>}
      <FormRow label={FORM.reason}>
        <Select
          style={{ width: '100%' }}
          placeholder={FORM.reasonPlaceholder}
          dataSource={options}
          value={form.reason}
          onChange={(value: unknown) => form.setReason(String(value))}
        />
      </FormRow>
      <FormRow label={FORM.note}>
        <Input.TextArea
          style={{ width: '100%' }}
          placeholder={FORM.notePlaceholder}
          maxLength={FORM.noteMax}
          hasLimitHint
          rows={4}
          value={form.note}
          onChange={(value: string) => form.setNote(value)}
        />
      </FormRow>
      <FormRow label={`${FORM.proof} ${FORM.proofHint}`}>
        <ProofList value={form.proofs} onChange={form.setProofs} />
      </FormRow>
    </Dialog>
  )
}
