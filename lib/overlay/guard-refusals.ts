import { epochOf, timeOf } from '../domain/time'
import { pageAt } from '../reading/read-page'
import { CaseFactsBook } from './case-facts-book'
import { RefusalGuard, type RefusalGuardOptions } from './refusal-guard'
import { readRefusable } from './read-refusable'
import type { RefusalInPlay } from './refusal-in-play'
import type { MakePart } from './session-part'

/** Milliseconds: a browser takes a longer wait for none. */
const LONGEST_WAIT = 2_000_000_000

/** The part of a ticket app: the sheet at its refuse controls. */
export function guardRefusals(rules: Pick<RefusalGuardOptions, 'labels' | 'book' | 'words'>): MakePart {
  return ({ site, memory, ports, settings, touch, signal }) => {
    let play: RefusalInPlay | null = null
    const told = new CaseFactsBook({
      platform: site.platform,
      ask: ports.caseFacts,
      onNews: () => guard.rejudge(),
      clock: () => performance.now(),
      at: (time, run) => {
        const timer = setTimeout(run, Math.min(epochOf(time) - Date.now(), LONGEST_WAIT))
        signal.addEventListener('abort', () => clearTimeout(timer))
      },
    })
    ports.onFactsChanged(() => told.askAgain())
    const guard = new RefusalGuard({
      platform: site.platform,
      ...rules,
      facts: memory,
      told,
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
      refresh: () => {
        const { afterSales, shop } = memory.last()
        told.want(
          afterSales.flatMap(({ afterSaleId, orderId }) =>
            afterSaleId === null ? [] : { afterSaleId, orderId },
          ),
          shop,
        )
        guard.refresh()
      },
      reset: () => guard.reset(),
      play: () => play,
      hasReplyBox: () => false,
      refusable: (ticket) => readRefusable(guard.documents, ticket, rules.labels),
    }
  }
}
