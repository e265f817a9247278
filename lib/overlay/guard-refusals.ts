import { timeOf } from '../domain/time'
import { pageAt } from '../reading/read-page'
import { RefusalGuard, type RefusalGuardOptions } from './refusal-guard'
import type { RefusalInPlay } from './refusal-in-play'
import type { MakePart } from './session-part'

/** The part of a ticket app: the sheet at its refuse controls. */
export function guardRefusals(rules: Pick<RefusalGuardOptions, 'labels' | 'book' | 'words'>): MakePart {
  return ({ site, memory, ports, settings, touch, signal }) => {
    let play: RefusalInPlay | null = null
    const guard = new RefusalGuard({
      platform: site.platform,
      ...rules,
      facts: memory,
      // By the address, also where the page could not be read.
      isOn: () => !(pageAt(site, location.href) ?? '/experience-score').endsWith('/experience-score'),
      now: () => timeOf(Date.now()),
      newId: () => crypto.randomUUID(),
      settings,
      record: (decision) => ports.store({ decision }),
      openPanel: ports.openPanel,
      onPlay: (shown) => {
        play = shown
        touch()
      },
      signal,
    })
    return {
      watch: (doc) => guard.watch(doc),
      refresh: () => guard.refresh(),
      reset: () => guard.reset(),
      play: () => play,
      hasReplyBox: () => false,
    }
  }
}
