import type { ReactNode } from 'react'

type Tone = 'quiet' | 'ok' | 'warn' | 'bad'

const TONES: Readonly<Record<Tone, string>> = {
  quiet: 'border-line bg-paper text-ink2',
  ok: 'border-ok-line bg-ok-wash text-ok',
  warn: 'border-warn-line bg-warn-wash text-warn',
  bad: 'border-bad-line bg-bad-wash text-bad',
}

interface NoticeProps {
  tone?: Tone
  title: string
  children?: ReactNode
  /** The one next step. */
  action?: ReactNode
}

/** A state that needs words: what is so, and the one thing to do about it. */
export function Notice({ tone = 'quiet', title, children, action }: NoticeProps) {
  return (
    <div role={tone === 'bad' ? 'alert' : 'status'} className={`rounded-lg border p-3 ${TONES[tone]}`}>
      <p className="font-semibold">{title}</p>
      {children !== undefined && <div className="mt-1 text-sm text-ink2">{children}</div>}
      {action !== undefined && <div className="mt-2">{action}</div>}
    </div>
  )
}
