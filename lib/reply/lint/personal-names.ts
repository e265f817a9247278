import type { Draft, Span } from './draft/draft-of'

/** Surnames that seldom begin another word. */
const SURE =
  '王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑谢韩唐冯董萧曹袁邓许傅沈曾彭吕苏卢蒋蔡贾魏薛叶阎余潘杜戴夏钟汪田任姜范姚谭廖邹熊陆郝孔崔康邱秦江史顾侯邵孟龙段雷钱汤尹黎武乔贺赖龚庞樊殷施陶翟倪严牛温葛章俞鲁韦柳邢齐洪伍'
/** And those that only stand where a name is due. */
const ANY = `${SURE}马高方金白石毛万安于丁丑常时成向易关尤梅季左包费岳祝裴华焦欧阳司辛甘`
/** No part of a given name. */
const GIVEN = '(?![的了吗呢吧是在也和跟就都这那您你我他她它们色款码号件单货家位些样种么有没可要会能给把被让说看])[\\u4e00-\\u9fff]'
const TITLE = '(?:先生|女士|小姐|太太|阿姨|大姐|大哥)'
const nameBy = (surnames: string): string => `[${surnames}]${GIVEN}{1,2}`
const DUE = `(?:[${ANY}]${GIVEN}{1,2}?(?=${TITLE}|您|你|[ ，。？（(]|对|吗|的|手机|电话|$)|[${ANY}](?=${TITLE}))`

/** A name where the buyer's own is due: 收件人是…, …女士您好. */
const OWN = new RegExp(
  `(?:收件人|收货人|收件姓名|户名|姓名|名字)(?:是|叫|为|写的是|，| )?(${DUE})|(?<![\\u4e00-\\u9fff])(${DUE})(?:${TITLE}?(?:您好|你好)|${TITLE}(?=$|[ ，。]))`,
  'g',
)
/** A name that the draft itself gives to somebody else. */
const ELSE = new RegExp(
  [
    `(?:发到|寄到|送到|给到|发给|寄给|错发给|派给|送给)(?:了)?(${nameBy(ANY)}?)(?=那里|那边|那儿|家里?|手里|手上|了|那)`,
    `(?:发成|错成|写成|贴成|拿成|送成|是给|是发给|是寄给)(${nameBy(ANY)}?)(?=的|了|那|$|[ ，。])`,
    `(?:顾客|客户|客人|买家|用户|姐妹|宝妈)(?:叫|是)?(${nameBy(ANY)}?)(?=也|的|家|说|$|[ ，。])`,
    `(${nameBy(SURE)}?)(?=也(?:遇到|反馈|说|有|收到|在))`,
    `(?:和|跟|与|是|把|给)(${nameBy(ANY)}?)(?=那[单件个]|的(?:单|件|订单|包裹|快递|货))`,
    `[那这][件个单箱盒](?:货|快递|包裹)?(?:是|写的是|写着)(${nameBy(ANY)}?)(?=的|$|[ ，。])`,
    `(${nameBy(SURE)}?)(?=也(?:买|拍|退|下单|订|用|穿)|(?:昨天|前天|上周|之前|刚)(?:也)?(?:买|拍|退|下单))`,
    `(${nameBy(SURE)}?)(?=家的|${TITLE}?(?:那[单件]|的(?:订?单|包裹|件)))`,
    `([${ANY}]${GIVEN}{0,2}?${TITLE})`,
  ].join('|'),
  'g',
)
const PLACES =
  /^(?:江苏|江西|安徽|温州|常州|成都|石家庄|马鞍|金华|黄山|黄石|黄冈|秦皇|余姚|余杭|沈阳|郑州|柳州|梅州|罗湖|汤臣|徐州|苏州|康师|李宁|安踏|高级|高档|方便|黄金|白金|金属|石头|毛衣|雷蛇|华为|欧莱|白天|马上|安全|时间|于是|田园|任何|许多|何时|何地|严重|康复|江浙|高度|方形|万一|武汉|汪汪|龙头|侯|夏天|夏季|林下|张数|洪水|钱包|钟表|杨梅|陈皮|白色|黄色)/
/** What else tells that somebody else is meant. */
export const SAYS_ELSE =
  /另外?[一那]?[位个](?:顾客|客|买家|亲|人)|[上前]一?[位个](?:顾客|客|买家|亲)?|别人|别的(?:顾客|客|买家|人)|其他(?:顾客|客|买家|人)|有[位个](?:顾客|客|买家|亲)|[那这]位(?!置)|隔壁|同(?:小区|楼|城|单元|村|事家)|邻居|楼[上下](?:那|的)|是给|跟您(?:不是|同款)|不是您(?:的|这|$|[ ，。])|也是我们家?(?:的)?(?:顾客|客户)|也(?:买|拍|退)了|[她他](?:的|家|用|也|那|在)|弄混|发成|错成|写成|贴成|搞混|串了|串单|混了|发错窗口|发错人|您的(?:是|还|才|在)|您那件|您的那件|您[的那这]{0,2}[件个]?(?:包裹|货)?在[她他]|问问/

function namesBy(draft: Draft, pattern: RegExp): (Span & { name: string })[] {
  return [...draft.text.matchAll(pattern)].flatMap((match) => {
    const name = match.slice(1).find((group) => group !== undefined)
    if (name === undefined || PLACES.test(name)) return []
    const start = match.index + match[0].indexOf(name)
    return [{ start, end: start + name.length, name }]
  })
}

/** The names that stand where the buyer's own is due. */
export function ownNamesOf(draft: Draft): (Span & { name: string })[] {
  return namesBy(draft, OWN)
}

/** The names that the draft itself gives to somebody else. */
export function elseNamesOf(draft: Draft): Span[] {
  return SAYS_ELSE.test(draft.text) ? namesBy(draft, ELSE) : []
}

const SELF = new RegExp(`(?:我叫|我是|我名字是?|收[件货]人(?:是|叫|写的?)?|本人)(${nameBy(ANY)})(?=[ ，。？]|$|的)|姓([${ANY}])(?=[ ，。？啊呀的吧哈]|$)`, 'g')

/** The names and surnames that the buyer gave as his own. */
export function namesGiven(words: string): string[] {
  return [...words.matchAll(SELF)].flatMap((match) => match[1] ?? match[2] ?? [])
}
