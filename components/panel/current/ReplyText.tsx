import type { Suggestion } from '../../../lib/reply/suggest-replies'
import type { Variable } from '../../../lib/schema/reply-script'
import { fillBlank, usePanelStore } from '../../../lib/state/panel-store'

/** A reply's words; what the ticket told is tinted, what only the agent knows is a blank to type into. */
export function ReplyText({ reply }: { reply: Suggestion }) {
  return (
    <p lang="zh-CN" className="leading-relaxed">
      {reply.parts.map((part, index) => {
        if (part.kind === 'words') return part.text
        if (part.kind === 'blank') return <Blank key={index} variable={part.variable} />
        return (
          <mark key={index} className="rounded-sm bg-brand-wash px-0.5 text-inherit">
            {part.text}
          </mark>
        )
      })}
    </p>
  )
}

function Blank({ variable }: { variable: Variable }) {
  const value = usePanelStore((state) => state.blanks[variable] ?? '')
  const empty = value.trim() === ''
  const width = Math.max(variable.length, [...value].length) + 1.5
  return (
    <input
      name={variable}
      aria-label={variable}
      placeholder={variable}
      value={value}
      maxLength={60}
      autoComplete="off"
      style={{ width: `${width}em` }}
      onChange={(event) => fillBlank(variable, event.target.value)}
      className={`mx-0.5 max-w-full rounded-sm px-1 text-ink placeholder:text-ink2 ${
        empty ? 'bg-warn-wash outline-1 outline-warn outline-dashed' : 'bg-brand-wash'
      }`}
    />
  )
}
