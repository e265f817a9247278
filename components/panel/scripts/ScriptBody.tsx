import { useMemo } from 'react'
import { formatMoment } from '../../../lib/i18n/format'
import { scriptsWords } from '../../../lib/i18n/scripts-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import { fillScript } from '../../../lib/reply/fill-script'
import type { OwnScript, ReplyScript } from '../../../lib/schema/reply-script'
import type { ScriptsRoomState } from '../../../lib/state/scripts/scripts-room'
import type { ShelfScript } from '../../../lib/state/scripts/shelf'
import { LintNotes } from './LintNotes'
import { OwnTools } from './OwnTools'
import { Pictures } from './Pictures'
import { ScriptLeave } from './ScriptLeave'
import { useStandingText } from './standing-text'
import { useCheck } from './use-check'

interface ScriptBodyProps {
  row: ShelfScript
  room: ScriptsRoomState
  now: number
}

/** All of a script, and the ways from here: into the chat, into a copy, into another version. */
export function ScriptBody({ row, room, now }: ScriptBodyProps) {
  const { script, own } = row
  const filled = useMemo(() => fillScript(script.text, room.values), [script.text, room.values])
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <ScriptLeave
        use={room.around && { ...room.around, scriptId: script.id, version: row.own?.version ?? 1 }}
        scriptId={script.id}
        filled={filled}
        box={room.box}
      />
      <Facts script={script} row={row} />
      {own && <OwnFacts own={own} room={room} now={now} />}
      <OwnTools row={row} now={now} />
    </div>
  )
}

function Facts({ script, row }: { script: ReplyScript; row: ShelfScript }) {
  const t = useText(scriptsWords)
  const standingText = useStandingText()
  const { triggers, legal, needs } = script
  return (
    <dl className="grid gap-1 text-sm text-ink2 [&_dt]:text-xs [&_dt]:text-ink3">
      {triggers.length > 0 && (
        <div>
          <dt>{t('script.triggers')}</dt>
          <dd lang="zh-CN">{triggers.map((one) => `「${one}」`).join('')}</dd>
        </div>
      )}
      {legal !== null && (
        <div>
          <dt>{t('script.legal')}</dt>
          <dd lang="zh-CN">{legal}</dd>
        </div>
      )}
      <div>
        <dt className="sr-only">{t('works.title')}</dt>
        <dd className="text-xs text-ink3">
          {row.standing ? standingText(row.standing) : t('standing.never')}
          {needs.length > 0 && ` · ${t('script.needs', { names: needs.join('、') })}`}
        </dd>
      </div>
    </dl>
  )
}

/** What only one's own scripts have. */
function OwnFacts({ own, room, now }: { own: OwnScript; room: ScriptsRoomState; now: number }) {
  const t = useText(scriptsWords)
  const locale = useLocale()
  const { version, updatedAt, shopKey, pictures } = own
  const check = useCheck(own)
  const danger = check.status === 'ready' && check.findings.some(({ level }) => level === 'danger')
  const shop = room.shops.find((one) => one.shopKey === shopKey)?.shopName ?? t('script.otherShop')
  const marks = [
    t('script.version', { n: version }),
    t('script.updated', { at: formatMoment(updatedAt, now, locale) }),
  ]
  if (shopKey !== null) marks.push(t('script.shop', { name: shop }))
  return (
    <>
      {check.status === 'ready' && check.findings.length > 0 && (
        <div className="grid gap-1">
          {danger && <p className="text-sm text-bad">◆ {t('notOffered')}</p>}
          <LintNotes findings={check.findings} text={check.text} />
        </div>
      )}
      {pictures.length > 0 && <Pictures pictures={pictures} />}
      <p className="text-xs text-ink3">{marks.join(' · ')}</p>
    </>
  )
}
