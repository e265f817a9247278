import { chatOfCase } from '../chat/chat-of-case'
import { agentSaid } from '../chat/last-stance'
import { plainText } from '../chat/plain-text'
import { says } from '../chat/said'
import { missing, refusalText, type Check, type Hit, type RefusalCase } from '../refusal-case'

const TYPES = '(退货退款|仅退款|换货|补寄|维修|退货)'
/** The refusal says that another type should have been chosen … */
const WRONG_TYPE = new RegExp(
  `(可|请|应|需|改|再|重新|另|麻烦|建议)[^,。;\\n]{0,6}(申请|选择?|提交|发起|[改换][成为]|走)[^,。;\\n]{0,6}${TYPES}` +
    `|后(申请)?${TYPES}|(类型|售后方式)[^,。;\\n]{0,4}([选填点]错|错误?|有误|不[对符]|不正确)|[选填点]错[^,。;\\n]{0,3}(类型|售后)` +
    '|(修改|更改|更换|变更|调整|[选换]择?)[^,。;\\n]{0,4}(售后|退款|申请)(类型|方式)',
  'g',
)
/** … or that the goods have to come back before a refund that was asked for without. */
const BACK_FIRST = /([先需须请应])[^,。;\n]{0,4}(退货|寄回|退回)/g
/** An agent tells the buyer how to mend it. */
export const GUIDES = new RegExp(
  `(修改|更改|改[成为选]?|撤销|撤回|取消|重新|再|选择?|点|换)[^。;\\n]{0,16}(${TYPES}|申请|类型|售后)|申请一?下?${TYPES}(就|即|吧|哈|哦)`,
  'g',
)

function saysWrongType(refusal: RefusalCase): boolean {
  const text = plainText(refusalText(refusal))
  return says(text, WRONG_TYPE) || (refusal.afterSale?.kind === 'refund-shipped' && says(text, BACK_FIRST))
}

/** The buyer chose the wrong type, and nobody showed the way before refusing, or nothing attached shows it. */
export const wrongTypeUnguided: Check = {
  id: 'd4-wrong-type-unguided',
  find(refusal): Hit | null {
    if (!saysWrongType(refusal)) return null
    const chat = chatOfCase(refusal)
    if (chat === null) return { level: 'caution', unknown: [missing('conversation')] }
    const guided = agentSaid(chat, GUIDES)
    const proofs = refusal.form?.proofs ?? 0
    if (guided && proofs > 0) return null
    return { level: 'danger', facts: { variant: guided ? 'unproved' : 'unguided', proofs } }
  },
}
