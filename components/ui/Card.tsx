import { useId, type ReactNode } from 'react'

interface CardProps {
  title: string
  /** Small text at the title's right. */
  aside?: ReactNode
  children: ReactNode
}

/** A titled surface; the title names the region for a screen reader. */
export function Card({ title, aside, children }: CardProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="rounded-lg border border-line bg-paper p-3">
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-3 text-sm">
        <h2 id={id} className="font-semibold text-ink2">
          {title}
        </h2>
        {aside !== undefined && <span className="text-ink3">{aside}</span>}
      </div>
      {children}
    </section>
  )
}
