import { useId, useState } from 'react'
import { domainWords } from '../../../lib/i18n/domain-words'
import { scriptsWords } from '../../../lib/i18n/scripts-words'
import { useText } from '../../../lib/i18n/use-text'
import { PlatformSchema } from '../../../lib/schema/platform'
import { REPLY_SCENES, REPLY_TONES } from '../../../lib/schema/reply-script'
import { INTENTS } from '../../../lib/schema/text-reading'
import { narrow, useScriptsDesk } from '../../../lib/state/scripts/scripts-desk'
import { filtersSet, NO_FILTERS, type ShelfFilters } from '../../../lib/state/scripts/shelf'
import { Button } from '../../ui/Button'

const OWNERS = ['builtin', 'shop', 'private', 'retired'] as const
/** Where a script comes from is one tap away; the rest is folded. */
export function Filters() {
  const t = useText(scriptsWords)
  const filters = useScriptsDesk((desk) => desk.filters)
  const folded = filtersSet({ ...filters, owner: null })
  const [open, setOpen] = useState(folded > 0)
  const id = useId()
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap items-center gap-1">
        <fieldset className="flex flex-wrap gap-1">
          <legend className="sr-only">{t('filter.owner')}</legend>
          {([null, ...OWNERS] as const).map((owner) => (
            <OwnerChip key={owner ?? 'all'} owner={owner} chosen={filters.owner === owner} />
          ))}
        </fieldset>
        <Button
          look="link"
          className="ml-auto"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          {folded > 0 ? t('filters.set', { n: folded }) : t('filters.title')}
        </Button>
      </div>
      {open && (
        <div id={id} className="grid grid-cols-2 gap-1.5 narrow:grid-cols-1">
          <Selects filters={filters} />
          {folded > 0 && (
            <Button look="link" className="justify-self-start" onClick={() => narrow(NO_FILTERS)}>
              {t('filters.reset')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

function OwnerChip({ owner, chosen }: { owner: ShelfFilters['owner']; chosen: boolean }) {
  const t = useText(scriptsWords)
  return (
    <button
      type="button"
      aria-pressed={chosen}
      onClick={() => narrow({ owner })}
      className={`min-h-6 rounded-full border px-2 text-xs ${
        chosen ? 'border-brand bg-brand-wash font-semibold text-brand' : 'border-line bg-paper text-ink2'
      }`}
    >
      {owner === null ? t('filter.all') : t(`owner.${owner}`)}
    </button>
  )
}

function Selects({ filters }: { filters: ShelfFilters }) {
  const t = useText(scriptsWords)
  const d = useText(domainWords)
  const options = {
    intent: INTENTS.map((value) => [value, t(`intent.${value}`)]),
    scene: REPLY_SCENES.map((value) => [value, t(`scene.${value}`)]),
    platform: PlatformSchema.options.map((value) => [value, d(`platform.${value}`)]),
    tone: REPLY_TONES.map((value) => [value, t(`tone.${value}`)]),
  } satisfies Partial<Record<keyof ShelfFilters, string[][]>>
  return (Object.keys(options) as (keyof typeof options)[]).map((key) => (
    <label key={key} className="flex min-w-0 items-center gap-1 text-xs text-ink2">
      <span className="shrink-0">{t(`filter.${key}`)}</span>
      <select
        value={filters[key] ?? ''}
        onChange={(event) => narrow({ [key]: event.target.value || null })}
        className="min-h-7 min-w-0 flex-1 rounded-sm border border-edge bg-paper px-1 text-ink"
      >
        <option value="">{t('filter.all')}</option>
        {options[key].map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  ))
}
