import { chatOfCase } from '../chat/chat-of-case'
import { agentSaid } from '../chat/last-stance'
import { plainText } from '../chat/plain-text'
import { missing, refusalText, type Check, type Hit } from '../refusal-case'

const TYPES = '(退货退款|仅退款|换货|补寄|维修|退货)'
/** The refusal says that another type should have been chosen. */
const WRONG_TYPE = new RegExp(
  `(可|请|应|需|改|再|重新|另)[^,。;\\n]{0,6}(申请|选择?|提交|发起|改成|改为)[^,。;\\n]{0,6}${TYPES}` +
    `|后(申请)?${TYPES}|(类型|售后方式)(选错|选择?有误|有误|错误|不对|不符)`,
)
/** An agent tells the buyer how to mend it. */
const GUIDES = new RegExp(
  `(修改|更改|改成|改为|撤销|撤回|取消|重新|再|选择?|点)[^。;\\n]{0,16}(${TYPES}|申请|类型|售后)`,
)

/** The buyer chose the wrong type, and nobody showed the way before refusing, or nothing attached shows it. */
export const wrongTypeUnguided: Check = {
  id: 'd4-wrong-type-unguided',
  find(refusal): Hit | null {
    if (!WRONG_TYPE.test(plainText(refusalText(refusal)))) return null
    const chat = chatOfCase(refusal)
    if (chat === null) return { level: 'caution', unknown: [missing('conversation')] }
    const guided = agentSaid(chat, GUIDES)
    const proofs = refusal.form?.proofs ?? 0
    if (guided && proofs > 0) return null
    return { level: 'danger', facts: { variant: guided ? 'unproved' : 'unguided', proofs } }
  },
}
