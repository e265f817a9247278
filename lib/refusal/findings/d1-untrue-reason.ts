import { chatOfCase } from '../chat/chat-of-case'
import { lastStance, stanceOf, type Matter } from '../chat/last-stance'
import { plainText } from '../chat/plain-text'
import { says } from '../chat/said'
import { missing, refusalText, type Check, type Hit } from '../refusal-case'

/** The refusal asks for another reason (改成七天无理由再申请), or says that this one was chosen wrongly. */
const ASKS = new RegExp(
  [
    '(修改|更改|更换|变更|更正|改成|改为|改选|换成|换一?个|重新?选择?|另选|[选填点]错)[^,。;、\\n]{0,8}(原因|理由|[7七]天无理由|不喜欢|不想要|拍错|多拍)',
    '(原因|理由)[^,。;、\\n]{0,8}(修改|更改|更换|变更|更正|调整|换成|改[成为选下]|改一下|[选填点]错|有误|[选填]的?不对)',
    '(请|麻烦|建议|重新|撤销|原因|理由)[^。;\\n]{0,8}(选择?|按|以|用|走)[^,。;\\n]{0,6}(不想要|不喜欢|拍错|多拍|[7七]天无理由)',
    '(选择?|按|以|用)[7七]天无理由[^,。;\\n]{0,6}(重新|再|就|即可)',
    '[按选用]择?(真实|实际|正确)的?(原因|理由)',
    '(原因|理由)[^。;\\n]{0,8}[错误对符],[^。;\\n]{0,4}(修改|更改|更正|改一?下|重新?选)',
  ].join('|'),
  'g',
)

/** Does the buyer take the reason back, or stand by it? */
const REASON: Matter = {
  yes: /[选点填写勾弄搞]错|[乱瞎随]便?[选点填]|手(滑|抖|误)|不小心|([就只]?是我?|其实|自己)[^,。没]{0,5}(不想要|不喜欢|买错|拍错|后悔|不合适|买[大小])|(东西|质量|商品|衣服|货)[^,。坏不没]{0,3}(是?好的|挺好)|(质量|东西|商品|衣服|货)没有?(什么)?(问题|毛病)/g,
  no: /(?<![选点填]成)质量[^没不,。]{0,4}问题|(?<!弄)坏|破[了损的洞]|漏|[裂断碎]|[线胶]都?开|开[线胶]|掉色|瑕疵|划痕|发错|少[了发件]|没[收发]|不能用|用不了/g,
}

/** Asking a buyer to change a reason that is true, or that nothing shows to be untrue. */
export const untrueReason: Check = {
  id: 'd1-untrue-reason',
  find(refusal): Hit | null {
    if (!says(plainText(refusalText(refusal)), ASKS)) return null
    const chat = chatOfCase(refusal)
    if (chat === null) return { level: 'caution', unknown: [missing('conversation')] }
    const stance = lastStance(chat, REASON) ?? stanceOf(refusal.afterSale?.description ?? '', REASON)
    return stance === 'yes' ? null : { level: 'danger' }
  },
}
