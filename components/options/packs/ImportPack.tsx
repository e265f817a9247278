import { useState } from 'react'
import { packsWords } from '../../../lib/i18n/packs-words'
import { useText } from '../../../lib/i18n/use-text'
import { importPack, PACK_TEXT_MOST, type ImportedPack } from '../../../lib/rules/import-pack'
import type { PackId } from '../../../lib/schema/finding'
import { useImportedPacks } from '../../../lib/state/use-packs'
import { Field } from '../../ui/Field'

/** The largest file that is opened at all: no character takes more than four bytes. */
const BYTES_MOST = PACK_TEXT_MOST * 4

/** Takes a rule file: checked field by field, nothing in it is run, and a refusal names the field. */
export function ImportPack({ onImported }: { onImported: (id: PackId) => void }) {
  const t = useText(packsWords)
  const [imported, setImported] = useImportedPacks()
  const [result, setResult] = useState<ImportedPack | 'unread' | null>(null)
  const take = async (file: File) => {
    const read = await readPack(file)
    if (read !== 'unread' && read.ok) {
      await setImported({ ...imported, [read.pack.id]: read.pack })
      onImported(read.pack.id)
    }
    setResult(read)
  }
  return (
    <>
      <Field label={t('import')} hint={t('import.hint')}>
        {(ids) => (
          <input
            {...ids}
            type="file"
            accept=".json,application/json"
            disabled={imported === undefined}
            className="max-w-full text-sm"
            onChange={(event) => {
              const [file] = event.target.files ?? []
              if (file) void take(file)
              event.target.value = ''
            }}
          />
        )}
      </Field>
      <p aria-live="polite" className="text-sm wrap-anywhere empty:hidden">
        {result !== null && <ImportResult result={result} />}
      </p>
    </>
  )
}

async function readPack(file: File): Promise<ImportedPack | 'unread'> {
  if (file.size > BYTES_MOST) return { ok: false, why: 'too-large', field: null, row: null }
  try {
    return importPack(await file.text())
  } catch {
    return 'unread'
  }
}

function ImportResult({ result }: { result: ImportedPack | 'unread' }) {
  const t = useText(packsWords)
  if (result === 'unread') return <span className="text-bad">◆ {t('import.unread')}</span>
  if (result.ok) {
    return <span className="text-ok">✓ {t('import.done', { pack: result.pack.title })}</span>
  }
  const { why, field, row } = result
  const named = field ?? t('import.whole')
  const place = row === null ? named : t('import.row', { field: named, row })
  const text =
    why === 'too-large' || why === 'not-json' ? t(`import.${why}`) : t(`import.${why}`, { field: place })
  return <span className="text-bad">◆ {text}</span>
}
