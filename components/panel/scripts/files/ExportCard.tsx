import { useEffect, useState } from 'react'
import { formatCount } from '../../../../lib/i18n/format'
import { scriptsWords } from '../../../../lib/i18n/scripts-words'
import { useLocale, useText } from '../../../../lib/i18n/use-text'
import type { OwnScript } from '../../../../lib/schema/reply-script'
import { EXPORT_FORMS, exportScripts, type ExportForm } from '../../../../lib/state/scripts/export-scripts'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'

type Made = 'making' | 'failed' | { name: string; url: string; bytes: number }

/** One's own scripts as a file in the form that is chosen; the person saves it by a click on the link. */
export function ExportCard({ own, now }: { own: readonly OwnScript[]; now: number }) {
  const t = useText(scriptsWords)
  const locale = useLocale()
  const [made, setMade] = useState<Made | null>(null)
  const url = made !== null && typeof made === 'object' ? made.url : null
  useEffect(() => () => (url === null ? undefined : URL.revokeObjectURL(url)), [url])
  const make = async (form: ExportForm) => {
    setMade('making')
    try {
      const { name, blob } = await exportScripts(form, own, now)
      setMade({ name, url: URL.createObjectURL(blob), bytes: blob.size })
    } catch {
      setMade('failed')
    }
  }
  return (
    <Card title={t('export.title')} aside={t('export.aside', { n: formatCount(own.length, locale) })}>
      {own.length === 0 ? (
        <p className="text-sm text-ink2">{t('export.none')}</p>
      ) : (
        <div className="grid gap-2">
          <div className="flex flex-wrap gap-1.5">
            {EXPORT_FORMS.map((form) => (
              <Button key={form} disabled={made === 'making'} onClick={() => void make(form)}>
                {t(`export.${form}`)}
              </Button>
            ))}
          </div>
          <p className="text-xs text-ink3">{t('export.txtHint')}</p>
          <div aria-live="polite" className="text-sm empty:hidden">
            {made !== null && <MadeNote made={made} />}
          </div>
        </div>
      )}
    </Card>
  )
}

function MadeNote({ made }: { made: Made }) {
  const t = useText(scriptsWords)
  if (made === 'making') return <p className="text-ink2">{t('export.making')}</p>
  if (made === 'failed') return <p className="text-bad">◆ {t('export.failed')}</p>
  const { name, url, bytes } = made
  return (
    <>
      <p className="text-ok">✓ {t('export.ready')}</p>
      <a href={url} download={name} className="text-brand underline wrap-anywhere">
        {t('export.save', { name, size: sizeOf(bytes) })}
      </a>
    </>
  )
}

const sizeOf = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
