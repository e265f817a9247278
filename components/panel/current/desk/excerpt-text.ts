import { useMemo } from 'react'
import { deskWords } from '../../../../lib/i18n/desk-words'
import { domainWords } from '../../../../lib/i18n/domain-words'
import { formatMoment } from '../../../../lib/i18n/format'
import { useLocale, useText } from '../../../../lib/i18n/use-text'
import type { Message } from '../../../../lib/schema/conversation'
import type { Desk } from '../../../../lib/state/desk/desk'

/** A line of the excerpt; a heading stands out in the picture. */
export interface ExcerptLine {
  text: string
  heading: boolean
}

/** Days as they are, whenever it is read: «今天» in a picture is wrong tomorrow. */
const NEVER_NEAR = 0

/**
 * Timeline and excerpt as lines, for the clipboard and for the picture; the same lines as long as they say the same.
 * Texts are masked as they were stored.
 */
export function useExcerptLines({
  ticket,
  timeline,
  excerpt,
}: Pick<Desk, 'ticket' | 'timeline' | 'excerpt'>): readonly ExcerptLine[] {
  const t = useText(deskWords)
  const d = useText(domainWords)
  const locale = useLocale()
  return useMemo(() => {
    const at = (time: string) => formatMoment(time, NEVER_NEAR, locale)
    const said = ({ at: time, from, text }: Message) =>
      `${time === null ? t('excerpt.noTime') : at(time)} ${t(from === 'agent' ? 'excerpt.agent' : 'excerpt.buyer')}：${text}`
    const head = t('excerpt.head', { id: ticket.afterSaleId ?? '—', kind: d(`kind.${ticket.kind}`) })
    const heading = (text: string): ExcerptLine => ({ text, heading: true })
    const plain = (text: string): ExcerptLine => ({ text, heading: false })
    const events = timeline.map(({ code, at: time }) => plain(`${at(time)} ${t(`time.${code}`)}`))
    const words = excerpt.map((message) => plain(said(message)))
    return [
      heading(head),
      ...(events.length > 0 ? [heading(t('excerpt.timeline')), ...events] : []),
      ...(words.length > 0 ? [heading(t('excerpt.chat')), ...words] : []),
    ]
  }, [ticket, timeline, excerpt, t, d, locale])
}

export const asText = (lines: readonly ExcerptLine[]): string => lines.map(({ text }) => text).join('\n')
