import { useRef } from 'react'
import { scriptsWords } from '../../../lib/i18n/scripts-words'
import { useText } from '../../../lib/i18n/use-text'
import { completeReply } from '../../../lib/reply/complete-reply'
import type { FilledReply } from '../../../lib/reply/fill-script'
import { usePanelStore } from '../../../lib/state/panel-store'
import type { UseContext } from '../../../lib/state/reply/note-use'
import type { ScriptsRoomState } from '../../../lib/state/scripts/scripts-room'
import { Button } from '../../ui/Button'
import { usePanelActions } from '../panel-actions'
import { ReplyOutcome } from '../ReplyOutcome'
import { ScriptText } from './ScriptText'

interface ScriptLeaveProps {
  scriptId: string
  filled: FilledReply
  box: ScriptsRoomState['box']
  /** What is kept of it as a use; `null` = it is not known for which console. */
  use: UseContext | null
}

/** A script's words and its way out: into the reply box where there is one, else copied; never with a blank open. */
export function ScriptLeave({ scriptId, filled, box, use }: ScriptLeaveProps) {
  const t = useText(scriptsWords)
  const card = useRef<HTMLDivElement>(null)
  const { copy, insert } = usePanelActions()
  const blanks = usePanelStore((state) => state.blanks)
  const { text, missing, caret } = completeReply(filled, blanks)
  const [open] = missing
  const leave = ({ copyOnly = false, replace = false }) => {
    if (open !== undefined) {
      card.current?.querySelector<HTMLInputElement>(`input[name="${open}"]`)?.focus()
      return
    }
    const choice = { focus: usePanelStore.getState().focus, scriptId, text, caret, ...(use && { use }) }
    void (box === null || copyOnly ? copy(choice) : insert(choice, { ...box, replace }))
  }
  const main = box === null ? t('leave.copy') : t('leave.insert')
  return (
    <div ref={card} className="grid gap-1.5">
      <ScriptText parts={filled.parts} caretPart={filled.caretPart} />
      <div className="flex flex-wrap justify-end gap-2">
        {box !== null && open === undefined && (
          <Button onClick={() => leave({ copyOnly: true })}>{t('leave.copy')}</Button>
        )}
        <Button look="primary" onClick={() => leave({})}>
          {open === undefined ? main : t('leave.fill', { blank: open })}
        </Button>
      </div>
      <ReplyOutcome scriptId={scriptId} onReplace={() => leave({ replace: true })} />
    </div>
  )
}
