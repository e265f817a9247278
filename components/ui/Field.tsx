import { useId, type ReactNode } from 'react'

interface FieldProps {
  label: string
  hint?: string
  /** Gets the id that ties the control to its label, and the id of the hint. */
  children: (ids: { id: string; 'aria-describedby': string | undefined }) => ReactNode
}

/** A labelled control with an explanation below. */
export function Field({ label, hint, children }: FieldProps) {
  const id = useId()
  return (
    <div className="grid gap-1 py-2">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {children({ id, 'aria-describedby': hint === undefined ? undefined : `${id}-hint` })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-sm text-ink2">
          {hint}
        </p>
      )}
    </div>
  )
}

/** The look shared by inputs and selects. */
export const CONTROL =
  'min-h-8 w-full max-w-80 rounded-sm border border-edge bg-paper px-2 py-1 text-ink placeholder:text-ink3'
