import type { ReasonClass } from '../../schema/after-sale'
import type { Cited } from '../../schema/rule-pack'
import type { ChosenMeaning } from './chosen-meaning'
import type { SignName } from './signs'

/** What can be shown; words are made for each. */
export const EVIDENCE_CODES = [
  'chat-record',
  'contact-record',
  'guided-record',
  'pickup-time',
  'receipt-by-buyer',
  'signed-intact',
  'unpack-video',
  'not-intact-photo',
  'packing-record',
  'counter-proof',
  'buyer-first',
  'goods-papers',
  'page-description',
  'window-over',
  'not-covered',
  'intercept-record',
  'no-movement',
  'any-proof',
] as const
export type EvidenceCode = (typeof EVIDENCE_CODES)[number]

/** One thing that a rule asks to be shown, and when. All conditions that are given must hold. */
export interface EvidenceRow extends Cited {
  code: EvidenceCode
  clause: string
  who: 'shop' | 'buyer'
  /** What the buyer complains of; absent = anything. */
  reasons?: readonly ReasonClass[]
  /** What the chosen refusal reason claims; absent = whatever is chosen, and before one is. */
  chosen?: readonly ChosenMeaning[]
  /** Only once the goods are back, or only while they are not. */
  back?: boolean
  /** What the ticket or the chat tells of it; absent = a file alone can show it. */
  sign?: SignName
  /** Any file at all will do, also one that shows something else. */
  anyFile?: true
  /** The ticket's own facts show it: no file is needed once they do. */
  factSuffices?: true
}
