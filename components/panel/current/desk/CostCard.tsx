import { useState } from 'react'
import { deskWords } from '../../../../lib/i18n/desk-words'
import { useText } from '../../../../lib/i18n/use-text'
import type { Alternative } from '../../../../lib/schema/judgement'
import type { Desk } from '../../../../lib/state/desk/desk'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { CostNotes } from './CostNotes'
import { CostRow } from './CostRow'
import { useCountWord, useMissingText } from './cost-text'

const FIRST = 3

/** «三种做法，哪种最省»: every way that is left, cheapest first, each with its interval and what it is made of. */
export function CostCard({ desk }: { desk: Desk }) {
  const t = useText(deskWords)
  const countWord = useCountWord()
  const [all, setAll] = useState(false)
  const { alternatives } = desk.judgement
  const short = shortList(alternatives)
  const shown = all ? alternatives : short
  const hidden = alternatives.length - short.length
  const scale = scaleOf(alternatives)
  const n = alternatives.length
  return (
    <Card title={n === 1 ? t('costs.one') : t('costs.title', { n: countWord(n) })} aside={t('costs.aside')}>
      {n === 0 && <p className="text-ink2">{t('costs.none')}</p>}
      <ul>
        {shown.map((one, index) => (
          <CostRow
            key={one.action}
            alternative={one}
            best={index === 0 && one.costFen !== null && n > 1}
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
      <CostNotes desk={desk} />
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
