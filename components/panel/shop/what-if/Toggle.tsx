import { Button } from '../../../ui/Button'

interface ToggleProps {
  on: boolean
  onChoose: () => void
  children: string
}

/** One of several: the chosen one is marked by a tick, too. */
export function Toggle({ on, onChoose, children }: ToggleProps) {
  const look = on ? 'border-brand! bg-brand-wash font-semibold text-ink' : 'text-ink2'
  return (
    <Button aria-pressed={on} className={`max-w-full text-left ${look}`} onClick={onChoose}>
      {on && <span aria-hidden>✓</span>}
      {children}
    </Button>
  )
}
