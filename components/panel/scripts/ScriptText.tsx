import type { ReplyPart } from '../../../lib/reply/fill-script'
import type { Variable } from '../../../lib/schema/reply-script'
import { usePanelStore } from '../../../lib/state/panel-store'
import { BlankField } from '../BlankField'
import { CaretMark } from '../CaretMark'
import { ReplyParts } from '../ReplyParts'

interface ScriptTextProps {
  parts: readonly ReplyPart[]
  caretPart: number | null
}

/** A script's words: what the page told is tinted, what only the agent knows is a blank to type into. */
export function ScriptText({ parts, caretPart }: ScriptTextProps) {
  return (
    <p lang="zh-CN" className="leading-relaxed whitespace-pre-line">
      <ReplyParts {...{ parts, caretPart }} renderBlank={(variable) => <Blank variable={variable} />} />
      {caretPart === parts.length && <CaretMark />}
    </p>
  )
}

function Blank({ variable }: { variable: Variable }) {
  const value = usePanelStore((state) => state.blanks[variable] ?? '')
  return <BlankField variable={variable} value={value} wrong={value.trim() === ''} />
}
