import type { ReplyPart } from '../../../lib/reply/fill-script'
import type { Variable } from '../../../lib/schema/reply-script'
import { usePanelStore } from '../../../lib/state/panel-store'
import { BlankField } from '../BlankField'
import { CaretMark } from '../CaretMark'

interface ScriptTextProps {
  parts: readonly ReplyPart[]
  caretPart: number | null
}

/** A script's words: what the page told is tinted, what only the agent knows is a blank to type into. */
export function ScriptText({ parts, caretPart }: ScriptTextProps) {
  return (
    <p lang="zh-CN" className="leading-relaxed whitespace-pre-line">
      {parts.map((part, index) => (
        // A script's parts never change their order.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={index}>
          {index === caretPart && <CaretMark />}
          <Part part={part} />
        </span>
      ))}
      {caretPart === parts.length && <CaretMark />}
    </p>
  )
}

function Part({ part }: { part: ReplyPart }) {
  if (part.kind === 'words') return part.text
  if (part.kind === 'blank') return <Blank variable={part.variable} />
  return <mark className="rounded-sm bg-brand-wash px-0.5 text-inherit">{part.text}</mark>
}

function Blank({ variable }: { variable: Variable }) {
  const value = usePanelStore((state) => state.blanks[variable] ?? '')
  return <BlankField variable={variable} value={value} wrong={value.trim() === ''} />
}
