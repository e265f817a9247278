import { chatOfCase } from '../chat/chat-of-case'
import { lastStance, type Matter } from '../chat/last-stance'
import type { Check, Hit, RefusalCase } from '../refusal-case'
import { labelsOf, type RefusalLabel } from '../refusal-labels'

/** The rule's seven reasons, and what a buyer says who bears them out or denies them. */
export const SEVEN = {
  mistaken: {
    yes: /点错|误操作|操作错|不小心(点|申请)|(我)?(取消|撤销)(申请|退款|售后|吧|了)|不退了/,
    no: /(没有?|不是|并非)(点错|误操作|操作错|取消|要取消)|(还是|就是|一定|必须)?要退(款|货)?|凭什么取消|我没(有)?(说)?(要)?取消/,
  },
  signed: {
    yes: /(已经?|今天|昨天)?(收到|签收|拿到)(了|货)|到了/,
    no: /[没未](有)?(收到|签收|拿到|见到)|不是我(签|收)|谁签的?|(根本)?没(人)?(送|到)/,
  },
  solved: {
    yes: /(已经?)?(解决|弄好|修好|搞定|可以用)了|没(有)?问题了|好了/,
    no: /[没未](有)?(得到)?(解决|处理|弄好|修好)|还是(不行|不能|坏|漏|没用|用不了)|解决不了|不能用|用不了/,
  },
  negotiated: {
    yes: /(同意|可以|答应|接受|好的|行(吧)?|就这样|没问题)/,
    no: /(不|没(有)?|未)(同意|答应|接受|协商|谈好|说好)|谁(跟|和)你|什么时候(说|谈|协商)/,
  },
  'not-received': {
    yes: /还没(有)?(寄|发|退)|没(有)?寄(出|回)?|单号(填|写)?错|(填|写)错(单号)?/,
    no: /(已经?|早就|昨天|前天)(寄|退|发)(回|出|走|了)|(你们|仓库|显示)(已经?)?(都)?(签收|收到)|单号(没错|是对的)/,
  },
  amount: {
    yes: /(改|调|修改|少退)(一下|下)?金额|金额(填|写)?错|多(填|写|申请)了/,
    no: /(没有?|不)(要|想|用|同意)?改金额|金额(没错|没问题|是对的)|凭什么(少|改)/,
  },
  address: {
    yes: /地址(填|写|寄)?错|寄错(地址|地方)/,
    no: /地址(没错|没问题|是对的|就是)|(按|照)(你们|你)(给|发)的地址/,
  },
} as const satisfies Partial<Record<RefusalLabel, Matter>>

const NAMES = Object.keys(SEVEN) as (keyof typeof SEVEN)[]

/** Does the buyer say the contrary of the label? */
function denied(refusal: RefusalCase, chosen: ReadonlySet<RefusalLabel>): boolean {
  const chat = chatOfCase(refusal)
  const own = NAMES.filter((name) => chosen.has(name))
  return own.some((name) => chat !== null && lastStance(chat, SEVEN[name]) === 'no')
}

/** One of the rule's seven reasons with nothing attached that shows it, or against what the chat says. */
export const noChatRecord: Check = {
  id: 'd2-no-chat-record',
  find(refusal): Hit | null {
    const { form, stage } = refusal
    if (form === null || (form.selected === null && stage === 'in-form')) return { level: 'caution' }
    if (form.selected === null)
      return form.proofs > 0 ? null : { level: 'caution', facts: { variant: 'unread' } }
    const chosen = labelsOf(form.selected)
    if (!NAMES.some((name) => chosen.has(name))) return null
    const facts = { selected: form.selected, proofs: form.proofs }
    if (denied(refusal, chosen)) return { level: 'danger', facts: { ...facts, variant: 'denied' } }
    return form.proofs > 0 ? null : { level: 'danger', facts }
  },
}
