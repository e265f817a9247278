import { todoWords } from '../../../lib/i18n/todo-words'
import { useText } from '../../../lib/i18n/use-text'
import type { ReplyTerms } from '../../../lib/schema/reply-terms'
import { isLimits, USUAL_TERMS, useReplyTerms } from '../../../lib/state/todo/use-reply-settings'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { NumberField } from '../refusal/NumberField'

const MINUTE = 60

/** Each limit and the unit that people say it in. */
const LIMITS: readonly [name: keyof ReplyTerms, unit: 'seconds' | 'minutes'][] = [
  ['enquirySeconds', 'minutes'],
  ['afterSaleSeconds', 'minutes'],
  ['complaintSeconds', 'minutes'],
  ['firstReplySeconds', 'seconds'],
  ['waitSeconds', 'minutes'],
  ['goldenSeconds', 'minutes'],
  ['reviewSeconds', 'minutes'],
]

/** The shop's own limits for answers. An empty or impossible one stays as it was. */
export function ReplyTermsSection() {
  const t = useText(todoWords)
  const [terms, setTerms] = useReplyTerms()
  if (terms === undefined) return null
  const keep = (name: keyof ReplyTerms, seconds: number) => {
    const next = { ...terms, [name]: Math.round(seconds) }
    if (isLimits(next)) void setTerms(next)
  }
  return (
    <div id="reply-terms">
      <Card title={t('terms.title')}>
        <p className="text-sm text-ink2">{t('terms.hint')}</p>
        {LIMITS.map(([name, unit]) => {
          const per = unit === 'minutes' ? MINUTE : 1
          return (
            <NumberField
              key={name}
              label={t(`terms.${name}`)}
              unit={unit}
              value={terms[name] / per}
              onKeep={(value) => value !== null && keep(name, value * per)}
            />
          )
        })}
        <p className="mt-1">
          <Button onClick={() => void setTerms(USUAL_TERMS)}>{t('terms.reset')}</Button>
        </p>
      </Card>
    </div>
  )
}
