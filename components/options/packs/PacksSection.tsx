import { useState } from 'react'
import { packsWords } from '../../../lib/i18n/packs-words'
import { useText } from '../../../lib/i18n/use-text'
import { editableRows, PACK_GROUPS } from '../../../lib/rules/editable-rows'
import { packInForce } from '../../../lib/rules/pack-in-force'
import { ALL_PACKS } from '../../../lib/rules/packs/all-packs'
import { dayOf } from '../../../lib/domain/time'
import { PackIdSchema, type PackId } from '../../../lib/schema/finding'
import type { Time } from '../../../lib/schema/time'
import { changePackEdits, usePackBooks, withEdit } from '../../../lib/state/use-packs'
import { ComparePacks } from '../../packs/ComparePacks'
import { Card } from '../../ui/Card'
import { CONTROL, Field } from '../../ui/Field'
import { ImportPack } from './ImportPack'
import { NumberGroup } from './NumberGroup'
import { PackState } from './PackState'
import { ResetPack } from './ResetPack'

/** A pack that begins before this has no first day that anybody names. */
const BEGINNING = '2000-01-01'

/** Every number of every pack, with its source, and the person's own beside it. */
export function PacksSection({ now }: { now: Time }) {
  const t = useText(packsWords)
  const [id, setId] = useState<PackId>(packInForce('douyin', now))
  const bookFor = usePackBooks()
  if (!bookFor) return <Card title={t('title')}>…</Card>
  const today = dayOf(now)
  const { from, until } = bookFor(id).pack
  // A version that has ended is shown as it last stood.
  const book = bookFor(id, until !== null && until < today ? until : today)
  const rows = editableRows(book)
  const ended = t('period', { from, until: until ?? '' })
  const period =
    until === null ? t('period.open', { from }) : from < BEGINNING ? t('period.ended', { until }) : ended
  return (
    <>
      <Card title={t('title')}>
        <p className="text-sm text-ink2">{t('hint')}</p>
        <Field label={t('pack')} hint={period}>
          {(ids) => (
            <select
              {...ids}
              className={CONTROL}
              value={id}
              onChange={(event) => setId(PackIdSchema.parse(event.target.value))}
            >
              {ALL_PACKS.map((pack) => (
                <option key={pack.id} value={pack.id}>
                  {pack.id === packInForce(pack.platform, now)
                    ? t('inForce', { pack: pack.title })
                    : pack.title}
                </option>
              ))}
            </select>
          )}
        </Field>
        <PackState id={id} />
        <div className="grid gap-2">
          {PACK_GROUPS.map((group) => (
            <NumberGroup
              key={`${id} ${group}`}
              group={group}
              rows={rows.filter((row) => row.group === group)}
              onEdit={(key, value) => void changePackEdits((edits) => withEdit(edits, { id, key, value }))}
            />
          ))}
        </div>
        <ResetPack key={id} id={id} />
        <ImportPack onImported={setId} />
      </Card>
      <Card title={t('compare.title')}>
        <ComparePacks left="douyin-2026-05-07" right={packInForce('douyin', now)} />
      </Card>
    </>
  )
}
