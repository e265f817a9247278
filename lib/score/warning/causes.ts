/** What 售后预警 looks at. */
export const WARNING_CAUSES = ['refusals', 'platform-help', 'negative-chats', 'slow-replies'] as const
export type WarningCause = (typeof WARNING_CAUSES)[number]

/** Who or what may stand out behind a cause. */
export const DRIVER_KINDS = ['product', 'reason', 'person', 'hour'] as const
export type DriverKind = (typeof DRIVER_KINDS)[number]

export interface CauseRow {
  /** The measure of a day that is counted; only events whose day is known. */
  measure: string
  /** What it is a share of, for a threshold by share. */
  of: string
  /** A day without this measure was never counted, so that it is no day without events; absent = every day was. */
  counted?: string
  /** The beginnings of the measures that tell it apart; what follows is the product's id, the hour … */
  drivers: Partial<Record<DriverKind, string>>
  /** What to do, by what stands out. */
  advice: Readonly<Record<DriverKind | 'none', string>>
}

/** One row a cause. The advice is an id: the words stand in the dictionaries. */
export const CAUSES: Readonly<Record<WarningCause, CauseRow>> = {
  refusals: {
    measure: 'refused',
    of: 'applied',
    drivers: { product: 'refused/product/', reason: 'refused/reason/', hour: 'refused/hour/' },
    advice: {
      product: 'look-at-product',
      reason: 'agree-how-to-answer-reason',
      person: 'talk-with-person',
      hour: 'add-cover-at-hour',
      none: 'raise-goodwill-quota',
    },
  },
  'platform-help': {
    measure: 'arbitrated',
    of: 'applied',
    drivers: { product: 'arbitrated/product/', reason: 'arbitrated/reason/' },
    advice: {
      product: 'look-at-product',
      reason: 'agree-how-to-answer-reason',
      person: 'talk-with-person',
      hour: 'add-cover-at-hour',
      none: 'call-before-platform',
    },
  },
  'negative-chats': {
    measure: 'chats/negative',
    of: 'chats/read',
    counted: 'chats/read',
    drivers: {
      product: 'chats/negative/product/',
      person: 'chats/negative/agent/',
      hour: 'chats/negative/hour/',
    },
    advice: {
      product: 'look-at-product',
      reason: 'agree-how-to-answer-reason',
      person: 'take-over-from-person',
      hour: 'add-cover-at-hour',
      none: 'read-worst-chats',
    },
  },
  'slow-replies': {
    measure: 'rounds/slow',
    of: 'rounds',
    drivers: { person: 'rounds/slow/agent/', hour: 'rounds/slow/hour/' },
    advice: {
      product: 'look-at-product',
      reason: 'agree-how-to-answer-reason',
      person: 'take-over-from-person',
      hour: 'add-cover-at-hour',
      none: 'add-cover-now',
    },
  },
}
