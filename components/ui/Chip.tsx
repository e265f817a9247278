import type { ReactNode } from 'react'

type Tone = 'quiet' | 'warn'

const TONES: Readonly<Record<Tone, string>> = {
  quiet: 'border-line bg-wash',
  warn: 'border-warn-line bg-warn-wash text-warn',
}

export function Chip({ tone = 'quiet', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`rounded-sm border px-2 py-0.5 text-xs ${TONES[tone]}`}>{children}</span>
}
