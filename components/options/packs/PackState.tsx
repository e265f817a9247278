import { packsWords } from '../../../lib/i18n/packs-words'
import { useText } from '../../../lib/i18n/use-text'
import type { PackId } from '../../../lib/schema/finding'
import { useImportedPacks } from '../../../lib/state/use-packs'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'

/** Says so where a pack comes from a file, and gives the built-in one back. */
export function PackState({ id }: { id: PackId }) {
  const t = useText(packsWords)
  const [imported, setImported] = useImportedPacks()
  if (!imported?.[id]) return null
  const { [id]: _gone, ...rest } = imported
  return (
    <Notice
      tone="warn"
      title={t('imported')}
      action={<Button onClick={() => void setImported(rest)}>{t('imported.remove')}</Button>}
    >
      {t('imported.hint')}
    </Notice>
  )
}
