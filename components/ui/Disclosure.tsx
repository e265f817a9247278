import { useId, type ReactNode } from 'react'

interface DisclosureProps {
  title: string
  /** What the one line says while closed. */
  line: ReactNode
  open: boolean
  onToggle: () => void
  children: ReactNode
}

/** A card that is one line until the person opens it. Its content mounts only then. */
export function Disclosure({ title, line, open, onToggle, children }: DisclosureProps) {
  const id = useId()
  return (
    <section className="rounded-lg border border-line bg-paper">
      <h2>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={onToggle}
          className="flex min-h-8 w-full items-baseline gap-2 rounded-lg px-3 py-1.5 text-left text-sm narrow:flex-wrap"
        >
          <span className="shrink-0 font-semibold text-ink2 narrow:min-w-0 narrow:flex-1">{title}</span>
          <span className="min-w-0 grow text-ink2 narrow:order-last narrow:basis-full">{line}</span>
          <span aria-hidden className={`shrink-0 text-ink3 transition-transform ${open ? 'rotate-90' : ''}`}>
            ›
          </span>
        </button>
      </h2>
      {open && (
        <div id={id} className="border-t border-line p-3">
          {children}
        </div>
      )}
    </section>
  )
}
