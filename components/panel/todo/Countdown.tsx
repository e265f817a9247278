import { useEffect, useRef } from 'react'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import { todoWords } from '../../../lib/i18n/todo-words'
import { follow } from './countdown-ticker'
import { clockText, isNear } from './todo-text'

interface CountdownProps {
  dueAt: string | null
  /** Since when it runs, so that its last fifth can be told; `null` = unknown. */
  since: string | null
  /** Fixed in a gallery; absent = it runs. */
  at?: number
}

/** The time left, or over, in words; the last fifth is marked by colour and weight beside the words. */
export function Countdown({ dueAt, since, at }: CountdownProps) {
  const t = useText(todoWords)
  const locale = useLocale()
  const ref = useRef<HTMLTimeElement>(null)
  useEffect(() => {
    const element = ref.current
    if (element === null || dueAt === null) return undefined
    const write = (nowMs: number) => {
      const left = Math.ceil((Date.parse(dueAt) - nowMs) / 1000)
      const text =
        left > 0
          ? t('left', { left: clockText(left, locale) })
          : t('over', { over: clockText(-left, locale) })
      if (element.textContent !== text) element.textContent = text
      const near = isNear({ dueAt, since }, nowMs)
      element.classList.toggle('text-bad', left <= 0)
      element.classList.toggle('text-warn', left > 0 && near)
      element.classList.toggle('text-ink2', left > 0 && !near)
      element.classList.toggle('font-semibold', near)
    }
    if (at === undefined) return follow({ element, write })
    write(at)
    return undefined
  }, [dueAt, since, at, t, locale])
  if (dueAt === null) return <span className="text-ink3">{t('noTime')}</span>
  return <time ref={ref} dateTime={dueAt} className="whitespace-nowrap tabular-nums" />
}
