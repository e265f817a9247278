import { useId, useState } from 'react'
import { packsWords } from '../../lib/i18n/packs-words'
import { useText } from '../../lib/i18n/use-text'
import { COMPARE_CASES, type CompareCase } from '../../lib/rules/compare-cases'
import { comparePacks } from '../../lib/rules/compare-packs'
import { enteredNumber } from '../../lib/rules/entered-number'
import { ALL_PACKS } from '../../lib/rules/packs/all-packs'
import { PackIdSchema, type PackId } from '../../lib/schema/finding'
import { usePackBooks } from '../../lib/state/use-packs'
import { CONTROL, Field } from '../ui/Field'
import { CompareTable } from './CompareTable'

interface ComparePacksProps {
  /** What is compared at first; the person may choose others. */
  left: PackId
  right: PackId
  first?: CompareCase
}

/** «同一单，不同规则»: what one case does under two packs. */
export function ComparePacks({ left: firstLeft, right: firstRight, first }: ComparePacksProps) {
  const t = useText(packsWords)
  const bookFor = usePackBooks()
  const [kind, setKind] = useState<CompareCase>(first ?? 'wrongful-refusal')
  const [left, setLeft] = useState(firstLeft)
  const [right, setRight] = useState(firstRight)
  const [paid, setPaid] = useState('')
  const wrongId = useId()
  if (!bookFor) return null
  const paidFen = enteredNumber(paid, 'fen')
  const isWrong = paid.trim() !== '' && paidFen === null
  const books = { left: bookFor(left), right: bookFor(right) }
  return (
    <div className="grid gap-1">
      <Field label={t('compare.case')}>
        {(ids) => (
          <select
            {...ids}
            className={CONTROL}
            value={kind}
            onChange={(event) => setKind(COMPARE_CASES.find((one) => one === event.target.value) ?? kind)}
          >
            {COMPARE_CASES.map((one) => (
              <option key={one} value={one}>
                {t(`compare.case.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <PackChoice label={t('compare.left')} value={left} onChange={setLeft} />
      <PackChoice label={t('compare.right')} value={right} onChange={setRight} />
      {kind === 'wrongful-refusal' && (
        <Field label={t('compare.paid')} hint={t('compare.paid.hint')}>
          {(ids) => (
            <input
              {...ids}
              className={CONTROL}
              inputMode="decimal"
              value={paid}
              aria-invalid={isWrong}
              aria-errormessage={isWrong ? wrongId : undefined}
              onChange={(event) => setPaid(event.target.value)}
            />
          )}
        </Field>
      )}
      <p id={wrongId} aria-live="polite" className="text-sm text-bad empty:hidden">
        {kind === 'wrongful-refusal' && isWrong ? `◆ ${t('compare.paid.wrong')}` : ''}
      </p>
      <CompareTable
        caption={t(`compare.case.${kind}`)}
        titles={[books.left.pack.title, books.right.pack.title]}
        rows={comparePacks({ kind, ...books, paidFen })}
      />
    </div>
  )
}

interface PackChoiceProps {
  label: string
  value: PackId
  onChange: (id: PackId) => void
}

function PackChoice({ label, value, onChange }: PackChoiceProps) {
  return (
    <Field label={label}>
      {(ids) => (
        <select
          {...ids}
          className={CONTROL}
          value={value}
          onChange={(event) => onChange(PackIdSchema.parse(event.target.value))}
        >
          {ALL_PACKS.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
