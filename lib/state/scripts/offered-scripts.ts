import { dayOf } from '../../domain/time'
import { mayBeOffered } from '../../reply/library/script-findings'
import type { OwnScript } from '../../schema/reply-script'
import type { Day, Time } from '../../schema/time'

/** What was found of a script on a day: rules come into force by days. */
const known = new WeakMap<OwnScript, { day: Day; clean: boolean }>()

/**
 * Those of one's own scripts that may be suggested: in use, and without a danger in their words. Each script is checked
 * once a day; what was changed is another one. Brings the rules of the check along: import it where they may be large.
 */
export function offeredScripts(own: readonly OwnScript[], now: Time): OwnScript[] {
  const day = dayOf(now)
  return own.filter((script) => {
    if (script.retiredAt !== null) return false
    const found = known.get(script)
    if (found?.day === day) return found.clean
    const clean = mayBeOffered(script, now)
    known.set(script, { day, clean })
    return clean
  })
}
