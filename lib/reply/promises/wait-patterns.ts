/**
 * What asks a buyer to wait without naming a time, tried clause by clause. `except` = the same clause means
 * something else. The first pattern that fits decides.
 */
export interface WaitPattern {
  id: string
  says: RegExp
  except?: RegExp
}

const YOU = '(?:您|你|亲)'
const FOR = `(?:(?:帮|给|为|替)(?:${YOU})?)`
const LOOK = '(?:查看|看看|查询|核查|核实|核对|确认|咨询|了解|查|看|问|找)'
/** What is done for the buyer after 马上, 晚点 … */
const DO = `(?:${LOOK}|处理|解决|回复|答复|反馈|联系|登记|跟进|安排|办|退|补|改|催|转|回|发|备注|申请|上报|消息|来电)`
const SOFT =
  '(?:一下|下|一会儿?|会儿?|片刻|几分钟|一等|我|哈|哦|喔|呢|吧|啊|呀|哟|噢|的|了|亲|您|好吗|好么|可以吗|行吗|好不好|谢谢)'
const AGENT_ACTS = `(?:我|这边|咱们?|正在|${FOR}).{0,12}(?:${DO}|改好|找|弄)`

/** Goods and people who are waited for in the buyer's place: no answer of ours. */
export const THIRD =
  /快递|物流|快件|包裹|驿站|派送|派件|配送|揽收|平台|系统|官方|小二|银行|支付宝|保险|保司|运费险|到账|送达|到货|签收|收货|收到/

export const WAITS: readonly WaitPattern[] = [
  {
    id: 'wait',
    says: new RegExp(
      `(?:稍微?等|稍候|请候|请等|等一?下|等一等|^(?:${YOU}|好的?|那|请)*等等|等我|等一?会儿?|等片刻|耐心等(?:待|候)?|耐心稍候)${SOFT}*` +
        `(?:$|(?=${AGENT_ACTS}))`,
    ),
    except: new RegExp(
      `就(?:能|会|可以|好)?(?:收到|到)|(?:收到|签收|付款|下单|拍下).{0,4}${YOU}?.{0,2}等|等(?:一?下)?(?:再|后再)`,
    ),
  },
  {
    id: 'look',
    says: new RegExp(
      `(?:我|这边|咱们?|${FOR}).{0,3}(?:去|来|先|再|正在|马上|这就|现在)?(?:${FOR})?${LOOK}(?:一下|下|看|问)(?!来|子|单|一?步|面|次)` +
        `|(?:我|这边|咱们?)(?:这边)?(?:先|去|来|再|马上|现在|这就)*${FOR}${LOOK}(?!${YOU}|看过|起来)` +
        `|(?:正在|在)(?:加急)?${FOR}?(?:加急)?(?:${LOOK}|处理|跟进|协调|登记)(?!中心)`,
    ),
    except: new RegExp(
      `${LOOK}(?:一下|下)?(?:了|过|到|完|好了)|已经?|(?:问|确认|核对|核实)(?:一下|下)?(?:您|你)|(?:您|你).{0,3}(?:拍|发|提供|截|上传)|(?:想|跟|和|与|向)${YOU}?(?:${LOOK})|(?<![帮给为替])${YOU}(?:先|可以|再)?(?:自己)?${LOOK}`,
    ),
  },
  {
    id: 'soon',
    says: new RegExp(
      `(?:马上|立刻|立即|这就|即刻|尽快|尽早|火速|第一时间)(?:(?:去|来|就|好|哈|哦|的)*$|(?:就|去|来|会|先)?(?:${FOR}|跟|和)?${YOU}?.{0,3}?${DO}|(?:就|去|来|会)?(?:帮|给|为|替)${YOU})`,
    ),
    except:
      /发货|派送|到货|送达|快递(?:马上|尽快)|(?:请|麻烦|辛苦|建议|需要)(?:您|你).{0,2}(?:马上|尽快|立即)|(?:您|你)(?:这边)?(?:马上|尽快|立即)/,
  },
  {
    id: 'later',
    says: new RegExp(
      `(?:晚点|晚些|晚一点|一会儿?|待会儿?|等会儿?|过会儿?|过一会儿?|回头|稍后|随后|稍晚|等下)(?:时候)?(?:会|再|就|我|这边|客服|专员)*.{0,3}?(?:${FOR}.{0,4}${DO}|(?:跟|和|向)${YOU}.{0,3}(?:说|确认|联系|反馈)|(?:回复?|答复|联系|告诉|通知|发)${YOU})`,
    ),
    except: /(?:您|你)(?:可以|先)?(?:晚点|晚些|一会|待会|稍后)/,
  },
  { id: 'minutes', says: new RegExp(`给我(?:一点|点)?(?:几分钟|时间)${SOFT}*$`) },
]

/** The clause tells of what was, or what somebody said, or says no. */
export const NO_WAIT =
  /(?:不用|不需要|无需|不必|不要|别)(?:您|你|再)?.{0,2}等|(?<![能会可要])(?:没法|没办法|无法|不能|不会|不可能|难以|未能).{0,4}(?:马上|立刻|立即|尽快|稍等|等一?下|给您|回复|答复)|等了|(?:刚才|刚刚|之前|上次|昨天|前面|先前).{0,6}(?:说|让|叫|告诉|答应|承诺|回复)|(?:您|你)(?:刚才|之前)?(?:说|提到|讲)的?/

const COURTESY =
  /亲爱的|亲|您好|你好|好的?呢?|嗯|恩|哦|噢|收到|明白|了解|理解|(?:真的|非常|实在|十分)?(?:抱歉|不好意思|对不起)|给您(?:带来|添)(?:不便|麻烦)了?|辛苦了?|(?:不会)?让您久等了?|久等了?|(?:非常)?(?:感谢|谢谢)(?:您|你)?的?(?:理解|耐心|支持|等待|配合)*|在的?|是的|没问题|没事|ok|还有(?:其他|别的|什么).{0,12}|祝您.{0,10}|有(?:任何|其他)?(?:问题|需要).{0,8}(?:联系|找|咨询)(?:我|客服)们?|[哈呢啊呀吧的了哟~□\p{Extended_Pictographic}\uFE0F]/iuy

/** Is a clause all courtesy: said beside an answer or a wait, and neither? Taken word by word, never back. */
export function isCourtesy(clause: string): boolean {
  COURTESY.lastIndex = 0
  while (COURTESY.lastIndex < clause.length) if (!COURTESY.test(clause)) return false
  return clause !== ''
}
