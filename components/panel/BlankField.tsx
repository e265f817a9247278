import type { InputHTMLAttributes } from 'react'
import type { Variable } from '../../lib/schema/reply-script'
import { fillBlank } from '../../lib/state/panel-store'

interface BlankFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  variable: Variable
  value: string
  /** Nothing may leave the panel with it as it is. */
  wrong: boolean
}

/** A place in a script's words that only the agent can fill, as wide as what stands in it. */
export function BlankField({ variable, value, wrong, ...more }: BlankFieldProps) {
  const width = Math.max(variable.length, [...value].length) + 1.5
  return (
    <input
      {...more}
      name={variable}
      aria-label={variable}
      placeholder={variable}
      value={value}
      maxLength={60}
      autoComplete="off"
      style={{ width: `${width}em` }}
      onChange={(event) => fillBlank(variable, event.target.value)}
      className={`mx-0.5 max-w-full rounded-sm px-1 text-ink placeholder:text-ink2 ${
        wrong ? 'bg-warn-wash outline-1 outline-warn outline-dashed' : 'bg-brand-wash'
      }`}
    />
  )
}
