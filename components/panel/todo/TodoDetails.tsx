import { useState } from 'react'
import type { AnswerEffect } from '../../../lib/reply/clocks/answer-effect'
import type { ChatToAnswer } from '../../../lib/reply/who-next/chat-parts'
import type { NextRow } from '../../../lib/reply/who-next/who-next'
import type { ReplyTerms } from '../../../lib/schema/reply-terms'
import { Button } from '../../ui/Button'
import { usePutOff } from './put-off'
import { clockText, useTodoText } from './todo-text'

interface TodoDetailsProps {
  row: NextRow
  terms: ReplyTerms
  now: number
}

/** All that a case holds: its limits, what an answer now does to the figure, what is not known, and how to be rid of it. */
export function TodoDetails({ row, terms, now }: TodoDetailsProps) {
  const { t, d, locale, why, moment } = useTodoText(terms)
  const record = row.kind === 'chat' ? row.chat : row.ticket
  const [first, ...others] = row.parts
  const shop = [record.shopName, d(`platform.${record.platform}`)].filter((part) => part !== null).join(' · ')
  const left = (dueAt: string | null) => {
    if (dueAt === null) return t('noTime')
    const seconds = Math.ceil((Date.parse(dueAt) - now) / 1000)
    return seconds > 0
      ? t('left', { left: clockText(seconds, locale) })
      : t('over', { over: clockText(-seconds, locale) })
  }
  return (
    <div className="grid gap-1 pb-2 pl-2 text-sm text-ink2">
      <p className="sr-only">{why(row, first)}</p>
      {row.kind === 'chat' && <ChatWords chat={row.chat} terms={terms} now={now} />}
      {row.kind === 'ticket' && row.ticket.reason !== null && <p>{row.ticket.reason}</p>}
      {others.map((part) => (
        <p key={`${part.id} ${part.dueAt}`}>{t('part', { why: why(row, part), left: left(part.dueAt) })}</p>
      ))}
      {row.kind === 'chat' && <EffectLine chat={row.chat} />}
      {row.unknown.map((unknown) => (
        <p key={unknown} className="text-warn">
          <span aria-hidden>▲ </span>
          {t(`unknown.${unknown}`)}
        </p>
      ))}
      <p className="text-xs text-ink3">
        {shop} · {t('seen', { at: moment(record.readAt, now) })} ·{' '}
        {t('damage', { n: new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(row.damage) })}
      </p>
      {row.kind === 'chat' && <PutOff chat={row.chat} />}
    </div>
  )
}

function ChatWords({ chat, terms, now }: { chat: ChatToAnswer; terms: ReplyTerms; now: number }) {
  const { t, limit, moment } = useTodoText(terms)
  return (
    <>
      {chat.clock !== null && chat.askText !== null && chat.askText !== '' && (
        <p className="line-clamp-2 text-ink">{t('asked', { text: chat.askText })}</p>
      )}
      {chat.promises.map(({ messageId, at, dueAt, words, timed }) => {
        const said = { at: moment(at, now), words, due: moment(dueAt, now) }
        return (
          <p key={messageId} className="text-ink">
            {timed ? t('promised', said) : t('promisedTier', { ...said, limit: limit(terms.waitSeconds) })}
          </p>
        )
      })}
    </>
  )
}

/** What answering now does to the platform's figure, and what that stands on; or why it does nothing. */
function EffectLine({ chat: { clock, effect } }: { chat: ChatToAnswer }) {
  const { t } = useTodoText({} as ReplyTerms)
  const text = useEffectText()
  if (clock === null) return null
  if (effect === null) return clock.why === 'in-hours' ? null : <p>{t(`counts.${clock.why}`)}</p>
  const basis = effect.rounds === 0 ? t('effect.none') : t('effect.basis', { n: effect.rounds })
  return (
    <p>
      {text(effect)} <span className="text-xs text-ink3">{basis}</span>
    </p>
  )
}

function useEffectText() {
  const { t, locale } = useTodoText({} as ReplyTerms)
  return ({ metric, before, answered, unanswered }: AnswerEffect): string => {
    const isMean = metric === 'imResponseSeconds'
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
    const show = (value: number) => (isMean ? t('seconds', { n: Math.round(value) }) : percent.format(value))
    const then = { answered: show(answered), unanswered: show(unanswered) }
    if (before === null) return t(isMean ? 'effect.meanFirst' : 'effect.shareFirst', then)
    return t(isMean ? 'effect.mean' : 'effect.share', { before: show(before), ...then })
  }
}

const SNOOZE_MINUTES = 5

function PutOff({ chat }: { chat: ChatToAnswer }) {
  const { t } = useTodoText({} as ReplyTerms)
  const putOff = usePutOff()
  const [kept, setKept] = useState<boolean | null>(null)
  const { platform, conversationKey, promises, clock, askId } = chat
  const asked = clock === null || askId === null ? [] : [askId]
  const messageIds = [...promises.map(({ messageId }) => messageId), ...asked]
  const put = (minutes: number | null) =>
    void putOff({ platform, conversationKey, messageIds }, minutes).then(setKept)
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button onClick={() => put(SNOOZE_MINUTES)}>{t('snooze')}</Button>
      <Button onClick={() => put(null)}>{t('dismiss')}</Button>
      <span aria-live="polite" className={kept === false ? 'text-bad' : 'text-ok'}>
        {kept === null ? '' : kept ? t('put') : t('putFailed')}
      </span>
    </div>
  )
}
