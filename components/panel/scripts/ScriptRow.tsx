import { useEffect, useId, useRef } from 'react'
import { scriptsWords } from '../../../lib/i18n/scripts-words'
import { useText } from '../../../lib/i18n/use-text'
import { hasReturned, toggleScript, useScriptsDesk } from '../../../lib/state/scripts/scripts-desk'
import type { ScriptsRoomState } from '../../../lib/state/scripts/scripts-room'
import { ownerOf, type ShelfScript } from '../../../lib/state/scripts/shelf'
import { oneLine } from './one-line'
import { ScriptBody } from './ScriptBody'
import { useStandingText } from './standing-text'

interface ScriptRowProps {
  row: ShelfScript
  room: ScriptsRoomState
  now: number
  /** Set aside. */
  faded: boolean
}

/** One script of the list: what it is for and how it begins; opened, all of it. */
export function ScriptRow({ row, room, now, faded }: ScriptRowProps) {
  const t = useText(scriptsWords)
  const standingText = useStandingText()
  const id = useId()
  const open = useScriptsDesk((desk) => desk.opened === row.script.id)
  const returning = useScriptsDesk((desk) => desk.returning)
  const head = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open || !returning) return
    head.current?.focus()
    hasReturned()
  }, [open, returning])
  const { aim, text, scene } = row.script
  const marks = [t(`owner.${ownerOf(row)}`), row.own?.category || t(`scene.${scene}`)]
  if (row.standing) marks.push(standingText(row.standing))
  return (
    <li className={`rounded-lg border bg-paper ${open ? 'border-brand-line' : 'border-line'}`}>
      <button
        ref={head}
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => toggleScript(row.script.id)}
        className="grid w-full grid-cols-[minmax(0,1fr)] gap-0.5 rounded-lg px-2.5 py-1.5 text-left focus-visible:-outline-offset-2"
      >
        <span lang="zh-CN" className={`font-semibold ${faded ? 'text-ink3' : ''}`}>
          {aim}
        </span>
        {!open && (
          <span lang="zh-CN" className="truncate text-sm text-ink2">
            {oneLine(text)}
          </span>
        )}
        <span className="text-xs text-ink3">{marks.join(' · ')}</span>
      </button>
      {open && (
        <div id={id} className="border-t border-line p-2.5">
          <ScriptBody row={row} room={room} now={now} />
        </div>
      )}
    </li>
  )
}
