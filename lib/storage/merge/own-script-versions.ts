import type { OwnScriptDraft } from '../../schema/own-script-change'
import type { OwnScript } from '../../schema/reply-script'
import type { Time } from '../../schema/time'
import { sameValue } from './same-value'

/**
 * A script as it is kept when a draft of it is saved at `now`: another text makes a new version, and the text before
 * goes into the history. A draft that changes nothing gives back what is stored. Retired stays retired.
 */
export function savedScript(stored: OwnScript | undefined, draft: OwnScriptDraft, now: Time): OwnScript {
  if (!stored) return { ...draft, version: 1, history: [], updatedAt: now, retiredAt: null }
  const { version, history, updatedAt, retiredAt } = stored
  const kept = { ...draft, version, history, updatedAt, retiredAt }
  if (sameScript(kept, stored)) return stored
  return { ...kept, ...versionsOf(stored, draft.text), updatedAt: now }
}

/**
 * A script as it is kept when a copy of it is imported: the one changed last wins whole, and a text that it replaces
 * goes into the history. The same copy again gives back what is stored.
 */
export function importedScript(stored: OwnScript | undefined, copy: OwnScript): OwnScript {
  if (!stored) return copy
  if (copy.updatedAt <= stored.updatedAt) return stored
  const known = copy.text === stored.text || copy.history.some(({ text }) => text === stored.text)
  if (known) return { ...copy, version: Math.max(copy.version, stored.version) }
  const { version, history } = versionsOf(stored, copy.text)
  return { ...copy, version: Math.max(copy.version, version), history }
}

/** A script set aside, or offered again, at `now`. */
export function retiredScript(
  stored: OwnScript,
  { retired, now }: { retired: boolean; now: Time },
): OwnScript {
  if ((stored.retiredAt !== null) === retired) return stored
  return { ...stored, retiredAt: retired ? now : null, updatedAt: now }
}

function versionsOf(
  { text, version, history, updatedAt }: OwnScript,
  next: string,
): Pick<OwnScript, 'version' | 'history'> {
  if (next === text) return { version, history }
  return { version: version + 1, history: [...history, { version, text, at: updatedAt }] }
}

/** Field by field: a draft may list its fields in another order. */
function sameScript(a: OwnScript, b: OwnScript): boolean {
  const fields = Object.keys(b) as (keyof OwnScript)[]
  return fields.every((field) => sameValue(a[field], b[field]))
}
