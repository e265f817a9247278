import type { Draft, Span } from './draft/draft-of'
import { GIVEN_SIGNS, NAMED_GOODS } from './words/given-names'

/** Surnames that seldom begin another word. */
const SURE =
  '王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑谢韩唐冯董萧曹袁邓许傅沈曾彭吕苏卢蒋蔡贾魏薛叶阎余潘杜戴夏钟汪田任姜范姚谭廖邹熊陆郝孔崔康邱秦江史顾侯邵孟龙段雷钱汤尹黎武乔贺赖龚庞樊殷施陶翟倪严牛温葛章俞鲁韦柳邢齐洪伍'
/** And those that only stand where a name is due. */
const ANY = `${SURE}马高方金白石毛万安于丁丑常时成向易关尤梅季左包费岳祝裴华焦欧阳司辛甘霍莫骆缪祁符苗覃卓蓝蒙柯岳盛涂詹佟鲍甄裘宁靳舒屠瞿凌席卞冉仲晏庄阮柴敖耿滕`
/** No part of a given name. */
const GIVEN =
  '(?![的了吗呢吧是在也和跟就都这那您你我他她它们色款码号件单货家位些样种么有没可要会能给把被让说看])[\\u4e00-\\u9fff]'
const TITLE = '(?:先生|女士|小姐|太太|阿姨|叔叔|大爷|奶奶|大姐|大哥|师姐|学姐|师兄|学长|同学)'
const nameBy = (surnames: string): string => `[${surnames}]${GIVEN}{1,2}`
const DUE = `(?:[${ANY}]${GIVEN}{1,2}?(?=${TITLE}|您|你|[ ，。？（(]|对|吗|吧|的|手机|电话|$)|[${ANY}](?=${TITLE}))`

/** A name where the buyer's own is due: 收件人是…, …女士您好. */
const OWN = new RegExp(
  `(?:收件人|收货人|收件姓名|户名|姓名|名字)(?:是|叫|为|写的是?|写着|填的是?|显示是?|，| )?(${DUE})|(?<![\\u4e00-\\u9fff])(${DUE})(?:${TITLE}?(?:您好|你好)|${TITLE}(?=$|[ ，。]|您|你))|(?:您是|你是|是不是|您叫|^(?:亲|宝|您好)? ?是)(${DUE})`,
  'g',
)
/** A name that the draft itself gives to somebody else. */
const ELSE = new RegExp(
  [
    `(?:[发寄送给打退转付派弄]到|在|归|发给|寄给|错发给|派给|送给)(?:了)?(${nameBy(ANY)}?)(?=那里|那边|那儿|家里?|手里|手上|了|啦|去|那)`,
    `(?:发成|错成|写成|贴成|拿成|送成|是给|是发给|是寄给)(${nameBy(ANY)}?)(?=的|了|那|$|[ ，。])`,
    `(?:顾客|客户|客人|买家|用户|姐妹|宝妈)(?:叫|是)?(${nameBy(ANY)}?)(?=[也的家说发寄退买拍用换在那她他收签反]|$|[ ，。])`,
    `(${nameBy(SURE)}?)(?=也(?:遇到|反馈|说|有|收到|在))`,
    `(?:和|跟|与|是|把|给)(${nameBy(ANY)}?)(?=那[单件个]|的(?:单|件|订单|包裹|快递|货))`,
    `[那这][件个单箱盒](?:货|快递|包裹)?(?:是|写的是|写着)(${nameBy(ANY)}?)(?=的|$|[ ，。])`,
    `(${nameBy(SURE)}?)(?=也(?:买|拍|退|下单|订|用|穿)|(?:昨天|前天|上周|之前|刚)(?:也)?(?:买|拍|退|下单))`,
    `(${nameBy(SURE)}?)(?=家的|${TITLE}?(?:那[单件]|的(?:订?单|包裹|件)))`,
    `(?:[跟和与找](?=.{2,3}(?:联系|商量|换|要|拿|对|沟通))|认识|买家|客户|户主|签收人|代签的?是?|叫|名下|这单|那单)(${nameBy(ANY)}?)(?=联系|商量|换|要|拿|吗|吧|的|拍|签|买|$|[ ，。])`,
    `(?:在|到|挂)(${nameBy(ANY)}?)(?=名下|手里|那)`,
    `([${ANY}]${GIVEN}{0,2}?(?:${TITLE}|姐|哥|叔|婶|姨|总)(?=[的那家也她他这在先跟拍买退换收用说给要了 ，。]|$))`,
    `(?<=[和跟与给是叫找问把被让替帮位客家亲人的]|^|[ ，。」])(${nameBy(SURE)}?)(?=[的那也家他她这在先跟拍买退换收签]|那|昨|上周|$|[ ，。])`,
  ].join('|'),
  'g',
)
/** Places, brands and plain words that begin like a name. */
const NO_NAMES =
  '江苏 江西 江浙 安徽 温州 常州 成都 石家庄 马鞍 金华 黄山 黄石 黄冈 秦皇 余姚 余杭 余下 沈阳 郑州 柳州 梅州 罗湖 徐州 苏州 武汉 康师 李宁 安踏 华为 雷蛇 欧阳娜 汤臣 高级 高档 高度 高跟 高腰 高领 高清 方便 方形 方头 黄金 黄油 白金 白天 金属 金额 石头 石英 石墨 毛衣 毛巾 毛毯 马上 马克 安全 安装 安心 时间 时候 于是 田园 任何 任务 任意 任选 许多 许可 何时 何地 何必 严重 严格 康复 康乃 万一 万能 万向 汪汪 龙头 龙井 夏天 夏季 林下 林间 张数 张力 洪水 钱包 钟表 杨梅 陈皮 顾客 顾虑 陶瓷 牛皮 牛仔 牛奶 温水 温和 温度 雷电 汤勺 叶子 苏打 胡椒 朱红 周一 周二 周三 周四 周五 周六 周日 周末 周天 周期 周围 周到 周边 周转 曾经 孔雀 段落 武器 史低 章节 齐全 齐肩 熊猫 范围 姜茶 杜仲 唐装 宋锦 罗马 罗纹 贺卡 施工 成功 成人 成品 成分 常规 常用 常见 向您 向我 易碎 关于 关注 关闭 包裹 包装 包邮 明天 明早 司机 辛苦 华丽 焦点 焦糖 单独 单号 王牌 黑色 白色 黄色 红色 谢谢 江南 江湖'.split(
    ' ',
  )
const NO_NAME = new RegExp(`^(?:${NO_NAMES.join('|')})`)
const NAMED = new RegExp(`^(?:${NAMED_GOODS.join('|')})`)

/** A full name of a surname and two signs that given names are made of, wherever it stands. */
const FULL = new RegExp(
  `(?<![\\u4e00-\\u9fff](?<![和跟与给是叫找问把被让替帮位客家亲人的在了寄送错发成到单主货签由请您写为着户件里长客]))([${SURE}高方马金丁石毛万安成易白符苗向覃卓蓝蒙柯岳辛祁盛涂詹佟鲍甄裘佘缪宁靳舒屠瞿凌骆裴席卞冉仲晏费左][${GIVEN_SIGNS}]{2})(?![\\u4e00-\\u9fff](?<![的在那也家他她这先跟拍买退换收签您吗吧说要昨今上刚名没对反把还跟和与就是也给从联这取每又前不有在已正只总一]))`,
  'g',
)

/** The full names of a draft that are neither staff's nor goods'. */
export function fullNamesOf(draft: Draft): (Span & { name: string })[] {
  return [...draft.text.matchAll(FULL)].flatMap((match) => {
    const name = match[1] ?? ''
    const around = draft.text.slice(Math.max(0, match.index - 6), match.index + name.length + 3)
    if (
      (NO_NAME.test(name) && !name.startsWith('许可')) ||
      NAMED.test(name) ||
      STAFF.test(around) ||
      /^的?「/.test(draft.text.slice(match.index + 3))
    )
      return []
    return [{ start: match.index, end: match.index + name.length, name }]
  })
}

/** What else tells that somebody else is meant. */
export const SAYS_ELSE =
  /另外?[一那]?[位个](?:顾客|客|买家|亲|人)|[上前]一?[位个](?:顾客|客|买家|亲)?|别人|别的(?:顾客|客|买家|人)|其他(?:顾客|客|买家|人)|有[位个](?:顾客|客|买家|亲)|[那这]位(?!置)|[这那]个(?:顾客|客[户人]|买家|亲)|隔壁|对门|楼上|楼下|同(?:小区|楼|城|单元|村|事家)|邻居|楼[上下](?:那|的)|是给|跟您(?:不是|同款)|不是您(?:的|这|$|[ ，。])|也是我们家?(?:的)?(?:顾客|客户)|也(?:买|拍|退)了|(?<!其|吉)[她他]|弄[混错]|搞[混错反]|[贴发装拿换弄]反|贴错|误[发寄送派]|发错|寄错|拿错|派错|错发|错寄|互换|对调|调换|代收|领走|拿走|[前上]面(?:那个|一位)|[前上]一单|发成|错成|写成|贴成|搞混|串了|串单|混了|发错窗口|发错人|您的(?:是|还|才|在)|您那件|您的那件|您[的那这]{0,2}[件个]?(?:包裹|货)?在[她他]|问问|[跟和]您一样|名下|那[家户]|买家|顾客|户主|认识|邻居|同名|同批|代签|签收人|您俩|你们俩|别人的号|(?:小姐|女士|先生|太太|阿姨|[姐哥])(?:也|给|家|那|拍|买|退|昨|前天)|[这那][单件个]不是/

const STAFF = /师傅|老师|经理|主管|店长|医生|客服|老板|派件|主播|设计师|我是|我叫|同事|代言|同款|联名/

function namesBy(draft: Draft, pattern: RegExp): (Span & { name: string })[] {
  return [...draft.text.matchAll(pattern)].flatMap((match) => {
    const name = match.slice(1).find((group) => group !== undefined)
    if (
      name === undefined ||
      STAFF.test(draft.text.slice(Math.max(0, match.index - 2), match.index)) ||
      NO_NAME.test(name) ||
      STAFF.test(draft.text.slice(match.index, match.index + match[0].length + 2))
    )
      return []
    const start = match.index + match[0].indexOf(name)
    return [{ start, end: start + name.length, name }]
  })
}

/** The names that stand where the buyer's own is due. */
export function ownNamesOf(draft: Draft): (Span & { name: string })[] {
  return namesBy(draft, OWN)
}

/** The names that stand where somebody else's would. */
export function elseNamesOf(draft: Draft): Span[] {
  return namesBy(draft, ELSE)
}

const SELF = new RegExp(
  `(?:我叫|我是|我名字是?|收[件货]人(?:是|叫|写的?)?|本人)(${nameBy(ANY)})(?=[ ，。？]|$|的)|姓([${ANY}])(?=[ ，。？啊呀的吧哈]|$)`,
  'g',
)

/** The names and surnames that the buyer gave as his own. */
export function namesGiven(words: string): string[] {
  return [...words.matchAll(SELF)].flatMap((match) => match[1] ?? match[2] ?? [])
}
