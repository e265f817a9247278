import { chatOfCase } from '../chat/chat-of-case'
import { agentSaid } from '../chat/last-stance'
import { plainText } from '../chat/plain-text'
import { says } from '../chat/said'
import { isConditional, missing, refusalText, type Check, type Hit } from '../refusal-case'

/** Goods that do not come back, by the marks beside the record … */
const NO_RETURN_TAG = /定制|鲜活|生鲜|鲜花|易腐|虚拟商品|无需退货|免退货|坏了包退|坏单包[赔退]/
/** … or because the refusal itself says so. What can't be returned for its state is another matter. */
const NO_RETURN_TEXT =
  /(无需|不用|不必|免)(买家)?(退货|退换|寄回|退回)|([该此本这][类款种]?|特殊|生鲜|鲜活|易腐|虚拟)(商?品类?|类目|宝贝)(属于[^,。;\n]{0,6})?(不支持|不能|不可以?|无法|不予|不接受)(退货|退换|寄回|退回)|定制[类款]?(商?品|类目)|鲜活易腐/
/** Any other way out for the buyer. */
const OFFERS =
  /补偿|赔[偿付您你]|补[发寄您你差]|[重再][新给]?[^,。;\n]{0,3}[发寄做]|换[货新一]|部分退款|退[您你给]{0,2}(一半|一?部分|\d+|差价)|退差|优惠券|红包|返现|抵扣|免单|赠送|维修|修[好一]|打个?折|折扣|协商/g

/** Goods that need not come back, refused without offering anything else. */
export const noAlternative: Check = {
  id: 'd8-no-alternative',
  find(refusal): Hit | null {
    const text = plainText(refusalText(refusal))
    const keeps = refusal.afterSale?.tags.some((tag) => NO_RETURN_TAG.test(tag)) ?? false
    if (!keeps && !NO_RETURN_TEXT.test(text)) return null
    if (!isConditional(refusal) && says(plainText(refusal.form?.note ?? ''), OFFERS)) return null
    const chat = chatOfCase(refusal)
    if (chat === null) return { level: 'caution', unknown: [missing('conversation')] }
    return agentSaid(chat, OFFERS) ? null : { level: 'danger' }
  },
}
