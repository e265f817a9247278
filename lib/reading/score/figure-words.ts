import type { Role, Step } from './facts'

/** Between two runs of text that stand apart on the page. */
export const APART = '\uE000'

/** A title stood here: what was said before it says nothing of what follows. */
export const TITLE = '\uE001'

/** Words that say what the next figure is. */
export const ROLES: readonly (readonly [Role, RegExp])[] = [
  [
    'value',
    /(?:店铺表现|我的表现|本店表现|本店数据|店铺数据|指标值|当前值|实际值|表现值|本店|数值)(?!得分)/y,
  ],
  ['score', /(?:指标|单项|考核|当前|本项)?得分/y],
  ['weight', /(?:指标|考核)?权重(?:占比)?/y],
  ['peer', /(?:同行业?|行业|类目|同类目|同层)(?:平均值|平均|均值|均分)(?:水平|表现)?/y],
  ['change', /(?:较|比)(?:前|昨|上)(?:1|一)?(?:天|日|周|月|期)?|环比|同比|日变化|变化|涨跌/y],
  ['numerator', /分子/y],
  ['denominator', /分母/y],
  [
    'other',
    /目标值?|达标线|及格线|合格标准|考核标准|标准值|提升[至到]|优化[至到]|降[至到]|预计|预估|参考值?|示例|例如|样例|(?:同行|行业|类目)?优秀(?:同行|值|线|商家)?|标杆|竞店|竞品|对手|排名|超过|超越|击败|优于|领先|高于|低于|持平于|前\s*\d+\s*%|TOP\s*\d+%?|近\s*7\s*[天日]|昨日|前日|上周|上月|上期|历史|最高|最低|满分|等级|统计(?:周期|区间|时间)|考核周期|数据周期/iy,
  ],
]

/** Marks and links beside a title that say nothing about the figure after them. */
export const NEUTRAL =
  /查看(?:详情|明细|趋势|更多)?|详情|明细|考核指标|考核中|计入考核|参与考核|已达标|未达标|达标|优秀|良好|一般|较差|很差|优\+?订单\d倍加权|\d倍加权|小单量保护|极佳|问号|提示|近\s*30\s*[天日]?/y
export const COUNT_LABEL =
  /近\s*(?:30|三十)\s*[天日][^\d\uE000]{2,40}?(?:\(\d-\d星\)[^\d\uE000]{0,20}?)?(?:数量?|量|总?时长|总和|之和)(?=[\s:\uE000\d])/y
export const DATE =
  /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?|\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}月\d{1,2}日/y
export const WEIGHTED = /[x×*]\s*(\d+(?:\.\d+)?)\s*(?:%|秒)?\s*\/\s*权重\s*=?\s*\d*(?:\.\d+)?\s*分?/iy
const SIGN = '(?:[+\\-↑↓▲▼]\\s*)?'
const NUMBER = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?'
const UNIT =
  '%|‰|秒|s(?![a-z])|小时|h(?![a-z])|分钟|min(?![a-z])|天|分(?![钟析数布值子母])|星|单|件|次|笔|条|个|元|倍|名|万'
export const OPS: Record<string, Step['op']> = {
  '≥': '≥',
  '>=': '≥',
  大于等于: '≥',
  不低于: '≥',
  '>': '>',
  大于: '>',
  '≤': '≤',
  '<=': '≤',
  小于等于: '≤',
  不高于: '≤',
  '<': '<',
  小于: '<',
}
const GAP = '[\\s\\uE000]*'
export const STEP = new RegExp(
  `(${Object.keys(OPS)
    .toSorted((a, b) => b.length - a.length)
    .join(
      '|',
    )})${GAP}(${NUMBER})${GAP}(${UNIT})?${GAP}(?:[:,;→=-]|得分|对应|得|为|即)?[>]?${GAP}(?:得分)?${GAP}(\\d{1,3}(?:\\.\\d+)?)${GAP}(分(?!钟)|(?![\\d.%])(?!${GAP}(?:${UNIT})))`,
  'y',
)
export const RATIO = new RegExp(`(${NUMBER})\\s*/\\s*(${NUMBER})(?![\\d/.-]|\\s*(?:${UNIT}))`, 'y')
export const SPAN = new RegExp(
  `(?=\\d+天${GAP}\\d+(?:小时|分)|\\d+小时${GAP}\\d+分|\\d+分钟?${GAP}\\d+(?:\\.\\d+)?秒)(?:(\\d+)天)?${GAP}(?:(\\d+)小时)?${GAP}(?:(\\d+)分钟?)?${GAP}(?:(\\d+(?:\\.\\d+)?)秒)?`,
  'y',
)
export const FIGURE = new RegExp(`(${SIGN})(${NUMBER})(?![\\d.])(${GAP}(?:${UNIT}))?`, 'y')
export const EMPTY = /(?:暂无数据|暂无|无数据|数据不足|--?|—)(?=$|[\s\uE000])/y
export const UNCHANGED = /持平|无变化|不变|上升|下降|提升|降低|增长|减少|-(?=$|[\s\uE000])/y
export const BLANK = /[\s\uE000·|,;:()[\]?!*。、“”"]+/y
