import { Fragment, type ReactNode } from 'react'
import type { ReplyPart } from '../../lib/reply/fill-script'
import type { Variable } from '../../lib/schema/reply-script'
import { CaretMark } from './CaretMark'

interface ReplyPartsProps {
  parts: readonly ReplyPart[]
  /** The part that the caret stands before after insertion; `null` = none. */
  caretPart: number | null
  /** The place to type into for what only the agent knows. */
  renderBlank: (variable: Variable) => ReactNode
}

/** A reply's words; what the page told is tinted, what only the agent knows is a blank. */
export function ReplyParts({ parts, caretPart, renderBlank }: ReplyPartsProps) {
  return parts.map((part, index) => (
    // A reply's parts never change their order.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>
      {index === caretPart && <CaretMark />}
      {part.kind === 'words' && part.text}
      {part.kind === 'blank' && renderBlank(part.variable)}
      {part.kind === 'value' && (
        <mark className="rounded-sm bg-brand-wash px-0.5 text-inherit">{part.text}</mark>
      )}
    </Fragment>
  ))
}
