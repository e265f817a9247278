import { useId } from 'react'

interface FilePickProps {
  label: string
  hint: string
  accept: string
  multiple?: boolean
  disabled?: boolean
  onPick: (files: File[]) => void
}

/** A button that opens the browser's own choice of files: its own words for it are in the browser's language. */
export function FilePick({ label, hint, accept, multiple = false, disabled = false, onPick }: FilePickProps) {
  const id = useId()
  return (
    <div className="grid gap-1">
      <div className="relative justify-self-start">
        <input
          id={id}
          type="file"
          accept={accept}
          multiple={multiple}
          disabled={disabled}
          aria-describedby={`${id}-hint`}
          className="peer absolute inset-0 w-full cursor-pointer opacity-0 disabled:cursor-default"
          onChange={(event) => {
            const files = [...(event.target.files ?? [])]
            event.target.value = ''
            if (files.length > 0) onPick(files)
          }}
        />
        <label
          htmlFor={id}
          className="inline-flex min-h-7 items-center rounded-sm border border-line bg-paper px-2.5 py-0.5 text-sm peer-hover:border-edge peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-brand peer-disabled:opacity-60"
        >
          {label}
        </label>
      </div>
      <p id={`${id}-hint`} className="text-xs text-ink3">
        {hint}
      </p>
    </div>
  )
}
