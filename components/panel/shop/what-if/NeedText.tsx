import { formatDate } from '../../../../lib/i18n/format-score'
import { whatIfWords } from '../../../../lib/i18n/what-if-words'
import { useLocale, useText } from '../../../../lib/i18n/use-text'
import type { WhatIfReach } from '../../../../lib/state/shop/what-if'
import { needLine, soonerThanAsked, type NeedLine } from '../../../../lib/state/shop/what-if-lines'
import { LevelMark } from '../../../ui/LevelMark'
import type { WhatIfContext } from './answer-context'
import { useWhatIfText } from './what-if-text'

interface NeedTextProps {
  answer: WhatIfReach
  context: WhatIfContext
}

/** What a target takes: the count first, what stands behind it below. */
export function NeedText({ answer, context }: NeedTextProps) {
  const locale = useLocale()
  const text = useWhatIfText(context)
  const line = needLine(answer, text.unit)
  const words = useNeedWords({ answer, context })
  if (!line) return null
  const { head, rest } = words(line)
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2">
      <LevelMark level={levelOf(line, answer)} />
      <div>
        <p className="font-semibold">{head}</p>
        {rest.length > 0 && <p className="text-ink2">{rest.join(locale === 'en' ? ' ' : '')}</p>}
      </div>
    </div>
  )
}

/** Out of reach is danger; what the usual course does not bring is a caution. */
function levelOf(line: NeedLine, { usually }: WhatIfReach): 'clear' | 'caution' | 'danger' {
  if (line.kind === 'unreachable') return 'danger'
  return line.kind === 'free' || usually === 'yes' ? 'clear' : 'caution'
}

interface Sentences {
  head: string
  rest: string[]
}

function useNeedWords({ answer, context }: NeedTextProps) {
  const t = useText(whatIfWords)
  const locale = useLocale()
  const text = useWhatIfText(context)
  const unreachable = useUnreachable({ answer, context })
  const { count } = text
  const days = answer.usual.length
  const sooner = (key: 'need.soonest' | 'need.soonestMean'): string[] =>
    soonerThanAsked(answer) && answer.soonest !== null
      ? [t(key, { date: formatDate(answer.soonest, locale) })]
      : []
  return (line: NeedLine): Sentences => {
    switch (line.kind) {
      case 'free':
        return { head: t('need.free', { days }), rest: [] }
      case 'most': {
        const { n, span, usual, cases, good } = line
        const head = n === 0 ? t('need.none', { days }) : t('need.most', { days, n: count(n) })
        const between = span[0] === span[1] ? [] : [t('need.between', { span: text.between(span) })]
        const known = [
          t('need.usual', { span: text.between(usual) }),
          t('need.good', { n: count(cases), good: count(good) }),
        ]
        return { head, rest: [...between, ...known, ...sooner('need.soonest')] }
      }
      case 'mean': {
        const { figure, cases, oneStars } = line
        const head = t(`need.mean.${answer.better}`, { figure: text.figure(figure) })
        const known = cases === null ? t('need.uncounted') : t('need.cases', { n: count(cases) })
        const stars = oneStars === null ? [] : [t('need.oneStars', { n: count(oneStars) })]
        return { head, rest: [known, ...stars, ...sooner('need.soonestMean')] }
      }
      case 'unreachable':
        return unreachable(line)
    }
  }
}

function useUnreachable({ answer, context }: NeedTextProps) {
  const t = useText(whatIfWords)
  const locale = useLocale()
  const text = useWhatIfText(context)
  return ({ over, soonest, within }: Extract<NeedLine, { kind: 'unreachable' }>): Sentences => {
    const date = formatDate(answer.needed?.date ?? '', locale)
    const first = soonest === null ? null : formatDate(soonest, locale)
    const why = over === null ? t('unreachable.why') : t('unreachable.count', { n: text.count(over) })
    const when =
      first === null
        ? t('unreachable.never', { days: within })
        : t(over === null ? 'unreachable.soonestMean' : 'unreachable.soonest', { date: first })
    return { head: t('unreachable', { date }), rest: [why, when] }
  }
}
