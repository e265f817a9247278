import type { ReactNode } from 'react'

export function Chip({ children }: { children: ReactNode }) {
  return <span className="rounded-sm border border-line bg-wash px-2 py-0.5 text-xs">{children}</span>
}
