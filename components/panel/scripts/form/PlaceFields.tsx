import { useId } from 'react'
import { scriptsWords } from '../../../../lib/i18n/scripts-words'
import { useText } from '../../../../lib/i18n/use-text'
import type { OwnScriptDraft } from '../../../../lib/schema/own-script-change'
import { REPLY_SCENES, REPLY_TONES } from '../../../../lib/schema/reply-script'
import { CATEGORY_MOST } from '../../../../lib/state/scripts/script-draft'
import { changeDraft } from '../../../../lib/state/scripts/scripts-desk'
import type { SeenShop } from '../../../../lib/state/use-shops'
import { CONTROL } from '../../../ui/Field'

interface PlaceFieldsProps {
  draft: OwnScriptDraft
  shops: readonly SeenShop[]
  /** Drawers in use, to choose from again. */
  categories: readonly string[]
}

const OWNERS = ['private', 'shop'] as const

/** Where a script stands in the library: whose it is, for which shop, in which drawer. */
export function PlaceFields({ draft, shops, categories }: PlaceFieldsProps) {
  const t = useText(scriptsWords)
  const id = useId()
  const known = [...new Set(categories)].filter((one) => one !== '')
  return (
    <div className="grid grid-cols-2 gap-2 narrow:grid-cols-1">
      <Choice
        label={t('form.scene')}
        value={draft.scene}
        options={REPLY_SCENES.map((scene) => [scene, t(`scene.${scene}`)])}
        onChoose={(scene) => changeDraft({ scene })}
      />
      <Choice
        label={t('form.tone')}
        value={draft.tone}
        options={REPLY_TONES.map((tone) => [tone, t(`tone.${tone}`)])}
        onChoose={(tone) => changeDraft({ tone })}
      />
      <Choice
        label={t('form.owner')}
        value={draft.owner}
        options={OWNERS.map((owner) => [owner, t(`owner.${owner}`)])}
        onChoose={(owner) => changeDraft({ owner })}
      />
      <Choice
        label={t('form.shopKey')}
        value={draft.shopKey ?? ''}
        options={[
          ['', t('form.everyShop')],
          ...shops.map(({ shopKey, shopName }): [string, string] => [
            shopKey,
            shopName ?? t('script.otherShop'),
          ]),
        ]}
        onChoose={(shopKey) => changeDraft({ shopKey: shopKey || null })}
      />
      <label className="col-span-full grid gap-0.5 text-sm">
        <span className="font-semibold">{t('form.category')}</span>
        <input
          list={id}
          className={`${CONTROL} max-w-none`}
          value={draft.category}
          maxLength={CATEGORY_MOST}
          autoComplete="off"
          placeholder={t('form.categoryHint')}
          onChange={(event) => changeDraft({ category: event.target.value })}
        />
        <datalist id={id}>
          {known.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </datalist>
      </label>
    </div>
  )
}

interface ChoiceProps<T extends string> {
  label: string
  value: T
  options: readonly (readonly [T, string])[]
  onChoose: (value: T) => void
}

function Choice<T extends string>({ label, value, options, onChoose }: ChoiceProps<T>) {
  return (
    <label className="grid min-w-0 gap-0.5 text-sm">
      <span className="font-semibold">{label}</span>
      <select
        className={`${CONTROL} max-w-none`}
        value={value}
        onChange={(event) => {
          const chosen = options.find(([one]) => one === event.target.value)
          if (chosen) onChoose(chosen[0])
        }}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
