import { chatOfCase } from '../chat/chat-of-case'
import { lastStance, type Matter } from '../chat/last-stance'
import { plainText } from '../chat/plain-text'
import { missing, refusalText, type Check, type Hit } from '../refusal-case'

/** The refusal asks for another reason (改成七天无理由再申请). */
const ASKS =
  /(修改|更改|更换|改成|改为|换成|改选|重新选择?|选错)[^,。;、\n]{0,8}(原因|理由|七天|7天|不喜欢|不想要|其他)|(原因|理由)[^,。;、\n]{0,8}(修改|更改|改成|改为|更换|换成|选错|有误|不符|改一下)/

/** Does the buyer stand by the reason given, or take it back? */
const REASON: Matter = {
  yes: /质量[^没不,。]{0,4}问题|坏了|漏水?|破(了|损)|开线|掉色|发错|少(了|发)|没(收到|发)|不能用|用不了|就是(坏|破|质量)/,
  no: /(选|点|填|写)错(了)?|不是质量问题|质量没(有)?问题|其实(是|就是)?(不想要|不喜欢|买错|拍错)|随便选的?|原因(是)?(选|填)错/,
}

/** Asking a buyer to change a reason that is true, or that nothing shows to be untrue. */
export const untrueReason: Check = {
  id: 'd1-untrue-reason',
  find(refusal): Hit | null {
    if (!ASKS.test(plainText(refusalText(refusal)))) return null
    const chat = chatOfCase(refusal)
    if (chat === null) return { level: 'caution', unknown: [missing('conversation')] }
    return lastStance(chat, REASON) === 'no' ? null : { level: 'danger' }
  },
}
