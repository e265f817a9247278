import type { Platform } from '../../../schema/platform'
import { spanOf, type Draft, type Span } from '../draft/draft-of'
import { before } from '../draft/phrases'
import type { LintInput } from '../rule'

/** Hosts that belong to the platform itself or to the parcel's carrier. */
const OWN_HOSTS: Readonly<Record<Platform, RegExp>> = {
  douyin: /(?:^|[./])(?:jinritemai|douyin|iesdouyin|ecombdapi|doudian|snssdk|amemv|haohuo)\.com/,
  qianniu: /(?:^|[./])(?:taobao|tmall|tb|alicdn|alipay|cainiao|alibaba-inc)\.(?:com|cn)/,
}
const CARRIERS =
  /sf-express|kuaidi100|zto|yto|sto|yundaex|ems\.com|jtexpress|deppon|cainiao|chinapost|12315|gov\.cn/
/** A colon is folded to `，` before. */
const LINK =
  /https?，?\/\/[^\s\u4e00-\u9fff，。？]+|(?<![a-z0-9@.])[a-z0-9][a-z0-9.-]*(?:\.|点)(?:com|cn|net|top|vip|shop|xyz|cc|link|store)(?![a-z0-9])(?:\/[^\s\u4e00-\u9fff，。？]*)?/g
/** A token that opens a page of another app when copied. */
const TOKEN = /¥[a-z0-9]{6,}¥?|(?:口令|暗号)/g

/** Links that lead away from the platform. */
export function findLinks({ text }: Draft, platform: Platform): Span[] {
  const links = [...text.matchAll(LINK)].filter(
    ([link]) => !OWN_HOSTS[platform].test(link) && !CARRIERS.test(link),
  )
  const tokens = platform === 'douyin' ? [...text.matchAll(TOKEN)] : []
  return [...links, ...tokens].map(spanOf)
}

const DIGIT = '[0-9零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖o]'
/** A mobile or landline number, in figures or characters, however parted. */
const NUMBER = new RegExp(
  `(?<!${DIGIT}|[a-z]|[0-9] ?-?)(?:[1一幺壹][ -]?[3-9三四五六七八九叁肆伍陆柒捌玖](?:[ -]?${DIGIT}){9}|(?:0|零)(?:[ -]?${DIGIT}){9,11})(?!${DIGIT})`,
  'g',
)
const QQ_NUMBER = /(?:qq|群)(?:号|群|是|，| )*[0-9]{5,11}(?![0-9])/g

/** Whose number it is, when it is not for reaching the shop past the platform: told in the words before it. */
const FINE =
  /派件|派送|快递员|快递小哥|小哥|网点|驿站|站点|司机|安装|师傅|热线|退货|寄回|收件|退回|地址|仓库收|95[0-9]{3}|官方|您(?:的|给|留|预留|收货|填)|你(?:的|留|填)|订单上|系统留|登记|核对|备注|收货人|单号|订单|编号|货号|条码|报修/
const FINE_AFTER = /^[ ，]?(?:是|这位|这个号|加到备注|对吧|对吗|跟订单|是不是|是您|与|和您)/
/** What makes it an invitation. */
const INVITES =
  /打|拨|联系|找|加(?!急|热|购)|call|致电|存|记|私|谈|呼|(?:我|我们|咱)(?:的)?(?:电话|手机|号码|座机|号)|(?:老板|店长|主管|经理|负责人|厂家|私人|本人|总)(?:的)?(?:电话|手机|号)|电话|手机|号码|座机|这是|同号|微/

/** Numbers given so that the buyer calls or adds someone past the platform. */
export function findNumbers(draft: Draft, { facts }: LintInput): Span[] {
  const known = [facts?.parcel?.courierPhone, facts?.parcel?.hotline].map((phone) =>
    phone?.replace(/\D/g, ''),
  )
  const phones = [...draft.text.matchAll(NUMBER)].filter(
    ([phone]) => !known.some((own) => own && phone.replace(/\D/g, '') === own),
  )
  return [...phones, ...draft.text.matchAll(QQ_NUMBER)]
    .map(spanOf)
    .filter((span) => {
      const lead = before(draft, span, 16)
      const tail = draft.text.slice(span.end, span.end + 10)
      return INVITES.test(lead + tail) && !FINE.test(lead) && !FINE_AFTER.test(tail)
    })
    .map(({ start, end }) => ({ start: Math.max(0, start - leadOf(draft.text, start)), end }))
}

/** How many signs before a number still belong to it: «打我手机». */
function leadOf(text: string, start: number): number {
  return /[^ ，。？]{0,8}$/.exec(text.slice(0, start))?.[0].length ?? 0
}
