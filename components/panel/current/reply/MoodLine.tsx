import { replyWords } from '../../../../lib/i18n/reply-words'
import { useLocale, useText } from '../../../../lib/i18n/use-text'
import type { MoodLine as Mood } from '../../../../lib/state/reply/reply-desk'

/** Where a point stands: -.5 is angry, 1 is glad. */
const BAD = 0
const LOW = 0.35
const GLAD = 0.6
const WIDTH = 60
const HEIGHT = 16
/** A longer chat shows its end. */
const SHOWN = 12

/** The buyer's mood over the chat: a line, a word, counts. */
export function MoodLine({ mood }: { mood: Mood }) {
  const t = useText(replyWords)
  const locale = useLocale()
  const { course, turns, negative, angry } = mood
  const points = mood.points.slice(-SHOWN)
  const mostly = negative * 2 >= turns
  const word = course === 'steady' && !mostly ? 'mixed' : course
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(
    points.map((point) => t(`mood.${wordOf(point)}`)),
  )
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-sm">
      <svg
        role="img"
        aria-label={t('mood.chart', { n: points.length, list })}
        viewBox={`-3 -3 ${WIDTH + 6} ${HEIGHT + 6}`}
        className={`h-5 w-16 shrink-0 fill-none ${course === 'rising' ? 'text-ok' : 'text-warn'}`}
      >
        <path d={`M0 ${heightOf(0.25)}H${WIDTH}`} className="stroke-line" strokeDasharray="2 2" />
        <path d={pathOf(points)} className="stroke-current" strokeWidth={1.5} strokeLinejoin="round" />
        <circle cx={WIDTH} cy={heightOf(points.at(-1) ?? 0)} r={2.2} className="fill-current" />
      </svg>
      <b className="font-semibold">{t(`mood.${word}`)}</b>
      <span className="text-ink2">
        {t('mood.negative', { n: turns, m: negative })}
        {angry > 0 && ` · ${t('mood.angry', { m: angry })}`}
      </span>
    </div>
  )
}

function wordOf(point: number) {
  if (point < BAD) return 'bad'
  if (point < LOW) return 'low'
  return point < GLAD ? 'calm' : 'glad'
}

function heightOf(point: number): number {
  return Math.round((1 - (point + 0.5) / 1.5) * HEIGHT * 10) / 10
}

function pathOf(points: readonly number[]): string {
  const step = WIDTH / Math.max(1, points.length - 1)
  return points
    .map((point, at) => `${at === 0 ? 'M' : 'L'}${Math.round(at * step * 10) / 10} ${heightOf(point)}`)
    .join('')
}
