import { useState } from 'react'
import { packsWords } from '../../../lib/i18n/packs-words'
import { useText } from '../../../lib/i18n/use-text'
import type { EditableRow, PackGroup } from '../../../lib/rules/editable-rows'
import { Disclosure } from '../../ui/Disclosure'
import { NumberRow } from './NumberRow'

interface NumberGroupProps {
  group: PackGroup
  rows: readonly EditableRow[]
  /** `null` gives the number back to the pack. */
  onEdit: (key: string, value: number | null) => void
}

/** The numbers under one heading, one line until opened; a heading without numbers is not shown. */
export function NumberGroup({ group, rows, onEdit }: NumberGroupProps) {
  const t = useText(packsWords)
  const [open, setOpen] = useState(false)
  if (rows.length === 0) return null
  const edited = rows.filter((row) => row.edited || row.on === true).length
  const count = rows.length
  return (
    <Disclosure
      title={t(`group.${group}`)}
      line={edited === 0 ? t('group.line', { count }) : t('group.line.edited', { count, edited })}
      open={open}
      onToggle={() => setOpen(!open)}
    >
      {group === 'articles' && <p className="text-sm text-ink2">{t('group.articles.hint')}</p>}
      {rows.map((row) => (
        <NumberRow key={row.key} row={row} onEdit={onEdit} />
      ))}
    </Disclosure>
  )
}
