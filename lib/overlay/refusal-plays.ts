import type { RuleBook } from '../refusal/rule-book'
import type { Platform } from '../schema/platform'
import type { PageSettings } from '../schema/settings'
import type { Time } from '../schema/time'
import { batchCount } from './batch-count'
import { playBatch } from './batch-in-play'
import { DISABLED, type RefuseControl } from './find-refuse-control'
import type { PageFacts, ToldFacts } from './page-facts'
import { playRefusal, recordOfForm, type Play, type RefusalInPlay } from './refusal-in-play'

export interface RefusalPlaysOptions {
  platform: Platform
  book: RuleBook
  facts: PageFacts
  told: ToldFacts
  now: () => Time
  settings: () => Pick<PageSettings, 'locale' | 'theme' | 'muted'>
}

/** Which ticket, or tickets, a control or a form is about, and what refusing them would mean. */
export class RefusalPlays {
  /** The tickets whose refusal was begun last; their form may open far from their rows. */
  private begun: readonly string[] = []

  constructor(private readonly options: RefusalPlaysOptions) {}

  at({ role, element, batch }: RefuseControl): RefusalInPlay {
    if (role === 'confirm') return this.inForm(element, 'confirm')
    const { facts } = this.options
    const play = this.play({ stage: 'before-form', refusable: isDisabled(element) ? null : true })
    const records = batch ? facts.ticked() : []
    if (records.length > 0) return playBatch(facts, play, { records, count: batchCount(element) })
    return playRefusal(facts, { ...play, record: batch ? null : facts.recordAt(element) })
  }

  inForm(place: Element, stage: 'in-form' | 'confirm' = 'in-form'): RefusalInPlay {
    const { facts } = this.options
    const play = this.play({ stage, refusable: true })
    const own = facts.currentForm()?.afterSaleId ?? null
    if (this.begun.length > 1 && own === null) {
      const records = this.begun.flatMap((id) => facts.recordOf(id) ?? [])
      return playBatch(facts, play, { records, count: this.begun.length })
    }
    const begunId = this.begun[0] ?? null
    return playRefusal(facts, { ...play, begunId, record: recordOfForm(facts, place, begunId) })
  }

  begin({ batch, refusal }: RefusalInPlay): void {
    const begun = batch?.plays.map((play) => play.refusal) ?? [refusal]
    this.begun = begun.flatMap(({ afterSale }) => afterSale?.afterSaleId ?? [])
  }

  forget(): void {
    this.begun = []
  }

  private play(at: Pick<Play, 'stage' | 'refusable'>): Play {
    const { platform, book, told, now, settings } = this.options
    return { platform, book, told, muted: settings().muted, now: now(), record: null, ...at }
  }
}

/** A control that is greyed may be waiting for its page, or offer nothing: who can tell. */
const isDisabled = (element: Element): boolean => element.matches(DISABLED)
