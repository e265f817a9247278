import { chatOfCase } from '../chat/chat-of-case'
import { agentSaid } from '../chat/last-stance'
import { plainText } from '../chat/plain-text'
import { isConditional, missing, refusalText, type Check, type Hit } from '../refusal-case'

/** Goods that do not come back, by the marks beside the record … */
const NO_RETURN_TAG = /定制|鲜活|生鲜|易腐|虚拟商品|无需退货|免退货|坏了包退|坏单包[赔退]/
/** … or because the refusal itself says so. */
const NO_RETURN_TEXT = /(无需|不用|不必|不支持|不能|无法|不予)(买家)?(退货|退换|寄回|退回)|定制(类)?商品/
/** Any other way out for the buyer. */
const OFFERS =
  /补偿|赔(偿|付|您|你)|补(发|寄)|重(新)?发|换(货|新|一)|部分退款|退(您|你)?(一部分|部分|差价)|退差|优惠券|红包|维修|修(好|一)|重做|打折|折扣|协商/

/** Goods that need not come back, refused without offering anything else. */
export const noAlternative: Check = {
  id: 'd8-no-alternative',
  find(refusal): Hit | null {
    const text = plainText(refusalText(refusal))
    const keeps = refusal.afterSale?.tags.some((tag) => NO_RETURN_TAG.test(tag)) ?? false
    if (!keeps && !NO_RETURN_TEXT.test(text)) return null
    if (!isConditional(refusal) && OFFERS.test(plainText(refusal.form?.note ?? ''))) return null
    const chat = chatOfCase(refusal)
    if (chat === null) return { level: 'caution', unknown: [missing('conversation')] }
    return agentSaid(chat, OFFERS) ? null : { level: 'danger' }
  },
}
