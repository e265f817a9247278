import { namesGiven } from './personal-names'
import { figuresOf } from './personal-words'
import type { LintInput } from './rule'

/** What is known of the buyer in this chat, as compared; an empty list = unknown. */
export interface Known {
  orders: readonly string[]
  outbound: readonly string[]
  inbound: readonly string[]
  /** The outbound parcel is the one sent anew. */
  sentAnew: boolean
  phones: readonly string[]
  names: readonly string[]
  /** All that the buyer and the system wrote, folded, and its figures alone. */
  words: string
  figures: string
}

const present = (values: readonly (string | null | undefined)[]): string[] =>
  values.flatMap((value) => (value ? [figuresOf(value)] : []))

/** What the chat, the ticket and the facts tell of the buyer. */
export function knownOf({ conversation, afterSale, facts }: LintInput): Known {
  const messages = conversation?.messages.slice(-60) ?? []
  const text = messages
    .filter(({ from }) => from === 'buyer' || from === 'system')
    .map((message) => message.text)
  const words = text
    .join(' ')
    .slice(-3000)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[,、;:!…\s。]/g, ' ')
  return {
    orders: present([...(conversation?.orderIds ?? []), afterSale?.orderId]),
    outbound: present([facts?.parcel?.trackingNo, afterSale?.outbound?.trackingNo]),
    inbound: present([afterSale?.inbound?.trackingNo]),
    sentAnew:
      (afterSale?.kind === 'reship' || afterSale?.kind === 'exchange') &&
      afterSale.outbound?.trackingNo != null,
    phones: words.match(/(?<![0-9])1[3-9][0-9]{9}(?![0-9])/g) ?? [],
    names: namesGiven(words),
    words,
    figures: `${figuresOf(words)} ${present([afterSale?.afterSaleId, facts?.parcel?.courierPhone, facts?.parcel?.hotline]).join(' ')}`,
  }
}
