import { deskWords } from '../../../../lib/i18n/desk-words'
import { formatMoment } from '../../../../lib/i18n/format'
import { useLocale, useText } from '../../../../lib/i18n/use-text'
import type { Desk } from '../../../../lib/state/desk/desk'
import { CopyButton } from './CopyButton'
import { asText, useExcerptLines } from './excerpt-text'
import { PictureButton } from './PictureButton'

/** What was said around the application and what happened when; to copy, or to save as a picture. */
export function Excerpt({ desk, now }: { desk: Desk; now: number }) {
  const t = useText(deskWords)
  const locale = useLocale()
  const lines = useExcerptLines(desk)
  const { timeline, excerpt, chatRead, ticket } = desk
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2 text-sm">
      <ol className="grid gap-0.5">
        {timeline.map(({ code, at }) => (
          <li
            key={`${code} ${at}`}
            className="grid grid-cols-[7.5rem_minmax(0,1fr)] gap-x-2 narrow:grid-cols-1"
          >
            <span className="text-ink3">{formatMoment(at, now, locale)}</span>
            <span>{t(`time.${code}`)}</span>
          </li>
        ))}
      </ol>
      {!chatRead && <p className="text-ink2">{t('excerpt.noChat')}</p>}
      {chatRead && excerpt.length === 0 && <p className="text-ink2">{t('excerpt.noWords')}</p>}
      {excerpt.length > 0 && (
        <ul className="grid grid-cols-[minmax(0,1fr)] gap-1 border-t border-line pt-2">
          {excerpt.map(({ id, at, from, text }) => (
            <li key={id}>
              <span className="text-ink3">
                {t(from === 'agent' ? 'excerpt.agent' : 'excerpt.buyer')}{' '}
                {at === null ? t('excerpt.noTime') : formatMoment(at, now, locale)}
              </span>
              <p className="wrap-anywhere">{text}</p>
            </li>
          ))}
        </ul>
      )}
      <p className="text-xs text-ink3">{t('excerpt.masked')}</p>
      <p className="flex flex-wrap items-center gap-2">
        <CopyButton id="desk:excerpt" label={t('excerpt.copy')} text={asText(lines)} primary />
        <PictureButton lines={lines} name={`excerpt-${ticket.afterSaleId ?? 'ticket'}`} />
      </p>
    </div>
  )
}
