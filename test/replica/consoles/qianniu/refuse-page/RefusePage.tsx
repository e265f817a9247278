import { useState } from 'react'
import { replicaNow } from '../../shell/clock'
import { boot } from '../boot'
import { RiskPage } from '../other/RiskPage'
import { clockText } from '../wire/shown-text'
import { partsOf, reactId, siteNick, textOf } from './dispute-window'
import { addRefusePageStyle } from './page-style'
import { RecordPanel } from './RecordPanel'
import { NoteField, PhotoField, ReasonField } from './RefuseFields'

interface Sent {
  reason: string
  note: string
  at: number
}

function Buttons({ onSubmit }: { onSubmit: () => void }) {
  const [found] = partsOf('sellerRefuseButtonContainer')
  if (found === undefined) return null
  const [id, part] = found
  const options = part.fields['options'] as { title: string; btnId: string; optionType: string }[]
  return (
    <div className="mod-form-buttons" id={id} {...reactId(id)}>
      {options.map(({ title, btnId, optionType }) => (
        <div
          className={optionType === 'submit' ? 'button button-primary' : 'button'}
          key={btnId}
          onClick={optionType === 'submit' ? onSubmit : () => window.history.back()}
        >
          <span>{title}</span>
        </div>
      ))}
    </div>
  )
}

/** The form; submitting marks the record on this page and sends nothing. */
function RefuseForm({ onSent }: { onSent: (sent: Sent) => void }) {
  const [reason, setReason] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [photos, setPhotos] = useState<string[]>([])
  const [error, setError] = useState('')
  const submit = () => {
    if (reason === null) return setError('请选择拒绝原因')
    if (note.trim() === '') return setError('请填入拒绝说明')
    onSent({ reason, note, at: replicaNow() })
  }
  return (
    <div className="mod-form" {...reactId('form')}>
      {partsOf('sellerRefuseTips').map(([id, part]) => (
        <div className="mod-tips" id={id} key={id}>
          {textOf(part, 'text')}
        </div>
      ))}
      <ReasonField value={reason} onChange={setReason} />
      <NoteField value={note} onChange={setNote} />
      <PhotoField value={photos} onChange={setPhotos} />
      {error !== '' && <div className="mod-error">{error}</div>}
      <Buttons onSubmit={submit} />
    </div>
  )
}

function SentNotice({ sent }: { sent: Sent }) {
  return (
    <div className="mod-form">
      <h3>已拒绝退款</h3>
      <h3>协商记录</h3>
      <div className="negotiation-item" id="negotiationInfoItem_6@1">
        <div>{`${siteNick} ${clockText(new Date(sent.at).toISOString())}`}</div>
        <div>{`卖家拒绝了退款申请\n拒绝原因: ${sent.reason}\n拒绝说明: ${sent.note}`}</div>
      </div>
    </div>
  )
}

function ProcessBar() {
  return partsOf('processBarContainer').map(([id, part]) => (
    <ol className="process-bar" id={id} key={id} {...reactId(id)}>
      {(part.fields['steps'] as { title: string; type: string }[]).map(({ title, type }) => (
        <li className={`process-${type}`} key={title}>
          {title}
        </li>
      ))}
    </ol>
  ))
}

addRefusePageStyle()

/** The G1 refuse page of refund2. source: ids by prefix, labels and buttons 'seen', the tree 'inferred' */
export function RefusePage() {
  const [sent, setSent] = useState<Sent | null>(null)
  if (boot.traits.risk) return <RiskPage />
  return (
    <div className="page" {...reactId('0')}>
      <div id="site-nav">
        您好，<a className="site-nick">{siteNick}</a> <a>退出</a>
      </div>
      <div id="bottomContainer_1">
        <ProcessBar />
        <div className="mod-dispute-columns">
          {sent === null ? <RefuseForm onSent={setSent} /> : <SentNotice sent={sent} />}
          <RecordPanel />
        </div>
      </div>
    </div>
  )
}
