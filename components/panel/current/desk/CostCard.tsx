import { useState } from 'react'
import { deskWords } from '../../../../lib/i18n/desk-words'
import { useLocale, useText } from '../../../../lib/i18n/use-text'
import type { Alternative } from '../../../../lib/schema/judgement'
import type { Desk } from '../../../../lib/state/desk/desk'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { CostNotes } from './CostNotes'
import { CostRow } from './CostRow'
import { useActionText, useCountWord, useMissingText } from './cost-text'

const FIRST = 3

/** «三种做法，哪种最省»: every way that is left, cheapest first, each with its interval and what it is made of. */
export function CostCard({ desk, now }: { desk: Desk; now: number }) {
  const t = useText(deskWords)
  const countWord = useCountWord()
  const [all, setAll] = useState(false)
  const { alternatives } = desk.judgement
  const short = shortList(alternatives)
  const shown = all ? alternatives : short
  const hidden = alternatives.length - short.length
  const scale = scaleOf(alternatives)
  const n = alternatives.length
  const unsafe = desk.judgement.level === 'danger'
  const best =
    n > 1
      ? alternatives.find(({ action, costFen }) => costFen !== null && !(unsafe && action === 'refuse'))
      : undefined
  if (n > 0 && alternatives.every(({ costFen }) => costFen === null))
    return <Unpriced desk={desk} now={now} />
  return (
    <Card title={n === 1 ? t('costs.one') : t('costs.title', { n: countWord(n) })} aside={t('costs.aside')}>
      {n === 0 && <p className="text-ink2">{t('costs.none')}</p>}
      <ul>
        {shown.map((one) => (
          <CostRow
            key={one.action}
            alternative={one}
            best={one === best}
            // Money alone is no reason to refuse what the rules will not bear.
            note={one.action === 'refuse' && unsafe ? t('costs.moneyOnly') : null}
            scale={scale}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Button look="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('costs.less') : t('costs.more', { n: hidden })}
        </Button>
      )}
      <Missing alternatives={alternatives} />
      <CostNotes desk={desk} now={now} />
    </Card>
  )
}

/** Nothing has a price yet: what is left to do, and what the person would have to enter. */
function Unpriced({ desk, now }: { desk: Desk; now: number }) {
  const t = useText(deskWords)
  const locale = useLocale()
  const actionText = useActionText()
  const { alternatives } = desk.judgement
  const others = alternatives.filter(({ action }) => action !== 'refuse').map(actionText)
  return (
    <Card title={t('costs.unpriced')}>
      {others.length > 0 && (
        <p className="text-sm">
          {t('costs.others', { actions: others.join(locale === 'en' ? ', ' : '、') })}
        </p>
      )}
      <Missing alternatives={alternatives} />
      <CostNotes desk={desk} now={now} />
    </Card>
  )
}

/** The cheapest few and refusing itself, which is what the agent is about to do. */
function shortList(alternatives: readonly Alternative[]): readonly Alternative[] {
  if (alternatives.length <= FIRST + 1) return alternatives
  const refuse = alternatives.findIndex(({ action }) => action === 'refuse')
  return alternatives.filter((_, index) => index < FIRST || index === refuse)
}

/** Fen at the left and the right end of every bar. */
export function scaleOf(alternatives: readonly Alternative[]): readonly [number, number] {
  const ends = alternatives.flatMap(({ lowFen, highFen }) =>
    lowFen === null || highFen === null ? [] : [lowFen, highFen],
  )
  return [Math.min(0, ...ends), Math.max(1, ...ends)]
}

/** What the person would have to enter for the rows without a price, and where. */
function Missing({ alternatives }: { alternatives: readonly Alternative[] }) {
  const t = useText(deskWords)
  const missingText = useMissingText()
  const unpriced = alternatives.filter(({ costFen }) => costFen === null)
  const fields = [...new Set(unpriced.flatMap(({ terms }) => missingText(terms)))]
  if (fields.length === 0) return null
  return (
    <p className="mt-1.5 rounded-md bg-wash px-2 py-1 text-sm text-ink2">
      {t('costs.missing', { fields: fields.join('、') })}{' '}
      <a href="/options.html#costs" target="_blank" rel="noreferrer" className="text-brand underline">
        {t('costs.settings')}
      </a>
    </p>
  )
}
