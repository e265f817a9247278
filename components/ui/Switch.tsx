interface SwitchProps {
  id: string
  'aria-describedby': string | undefined
  checked: boolean
  disabled: boolean
  onChange: (checked: boolean) => void
}

/** On or off, at once. */
export function Switch({ checked, onChange, ...rest }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={checked}
      onClick={() => onChange(!checked)}
      className={`flex h-6 w-11 items-center rounded-full border px-0.5 transition ${
        checked ? 'justify-end border-brand bg-brand' : 'justify-start border-edge bg-paper'
      }`}
      {...rest}
    >
      <span aria-hidden className={`size-4.5 rounded-full ${checked ? 'bg-on-brand' : 'bg-edge'}`} />
    </button>
  )
}
