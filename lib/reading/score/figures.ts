/** Between two runs of text that stand apart on the page. */
export const APART = '\uE000'

/** A title stood here: what was said before it says nothing of what follows. */
export const TITLE = '\uE001'

export type Role =
  'value' | 'score' | 'weight' | 'peer' | 'change' | 'numerator' | 'denominator' | 'count' | 'other'

/** What a site calls the counts behind its figures. */
export type CountLabels = ReadonlyMap<string, 'numerator' | 'denominator'>

const NO_COUNTS: CountLabels = new Map()

export interface Figure {
  /** What the words before it say it is; `none` = it stands there without words, `unknown` = words we don't know. */
  role: Role | 'none' | 'unknown'
  /** Digits without thousands separators. */
  digits: string
  unit: string
  sign: string
  /** As displayed. */
  shown: string
  /** Seconds, when it is a duration. */
  seconds: number | null
}

export interface Step {
  op: '≥' | '>' | '≤' | '<'
  digits: string
  unit: string
  score: number
}

export interface Facts {
  figures: Figure[]
  steps: Step[]
  /** `3/460` */
  ratios: [number, number][]
  /** A dash or 暂无数据 stands where the figure would. */
  dashed: boolean
}

/** Words that say what the next figure is. */
const ROLES: readonly (readonly [Role, RegExp])[] = [
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
const NEUTRAL =
  /查看(?:详情|明细|趋势|更多)?|详情|明细|考核指标|考核中|计入考核|参与考核|已达标|未达标|达标|优秀|良好|一般|较差|很差|优\+?订单\d倍加权|\d倍加权|小单量保护|极佳|问号|提示|近\s*30\s*[天日]?/y
const COUNT_LABEL =
  /近\s*(?:30|三十)\s*[天日][^\d\uE000]{2,40}?(?:\(\d-\d星\)[^\d\uE000]{0,20}?)?(?:数量?|量|总?时长|总和|之和)(?=[\s:\uE000\d])/y
const DATE =
  /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?|\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}月\d{1,2}日/y
const WEIGHTED = /[x×*]\s*(\d+(?:\.\d+)?)\s*(?:%|秒)?\s*\/\s*权重\s*=?\s*\d*(?:\.\d+)?\s*分?/iy
const SIGN = '(?:[+\\-↑↓▲▼]\\s*)?'
const NUMBER = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?'
const UNIT =
  '%|‰|秒|s(?![a-z])|小时|h(?![a-z])|分钟|min(?![a-z])|天|分(?![钟析数布值子母])|星|单|件|次|笔|条|个|元|倍|名|万'
const OPS: Record<string, Step['op']> = {
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
const STEP = new RegExp(
  `(${Object.keys(OPS)
    .toSorted((a, b) => b.length - a.length)
    .join(
      '|',
    )})${GAP}(${NUMBER})${GAP}(${UNIT})?${GAP}(?:[:,;→=-]|得分|对应|得|为|即)?[>]?${GAP}(?:得分)?${GAP}(\\d{1,3}(?:\\.\\d+)?)${GAP}(分(?!钟)|(?![\\d.%])(?!${GAP}(?:${UNIT})))`,
  'y',
)
const RATIO = new RegExp(`(${NUMBER})\\s*/\\s*(${NUMBER})(?![\\d/.-]|\\s*(?:${UNIT}))`, 'y')
const SPAN = new RegExp(
  `(?=\\d+天${GAP}\\d+(?:小时|分)|\\d+小时${GAP}\\d+分|\\d+分钟?${GAP}\\d+(?:\\.\\d+)?秒)(?:(\\d+)天)?${GAP}(?:(\\d+)小时)?${GAP}(?:(\\d+)分钟?)?${GAP}(?:(\\d+(?:\\.\\d+)?)秒)?`,
  'y',
)
const FIGURE = new RegExp(`(${SIGN})(${NUMBER})(?![\\d.])(${GAP}(?:${UNIT}))?`, 'y')
const EMPTY = /(?:暂无数据|暂无|无数据|数据不足|--?|—)(?=$|[\s\uE000])/y
const UNCHANGED = /持平|无变化|不变|上升|下降|提升|降低|增长|减少|-(?=$|[\s\uE000])/y
const BLANK = /[\s\uE000·|,;:()[\]?!*。、“”"]+/y

const SECONDS: Readonly<Record<string, number>> = {
  秒: 1,
  s: 1,
  分钟: 60,
  min: 60,
  小时: 3600,
  h: 3600,
  天: 86_400,
}

/** Reads what stands in a block: figures with what the words before say of them, steps, counts. */
export function scanFigures(text: string, counts: CountLabels = NO_COUNTS): Facts {
  const facts: Facts = { figures: [], steps: [], ratios: [], dashed: false }
  let role: Figure['role'] = 'none'
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match || match[0] === '') return null
    at += match[0].length
    return match
  }
  const settle = (): void => {
    role = role === 'unknown' || role === 'other' ? role : 'none'
  }
  while (at < text.length) {
    if (take(BLANK)) continue
    if (text[at] === TITLE) {
      role = 'none'
      at += 1
      continue
    }
    const label = ROLES.find(([, words]) => take(words))
    if (label) {
      role = label[0]
      continue
    }
    const step = take(STEP)
    if (step) {
      const op = OPS[step[1] ?? '']
      if (op && role !== 'other')
        facts.steps.push({ op, digits: plain(step[2]), unit: step[3] ?? '', score: Number(step[4]) })
      continue
    }
    const count = take(COUNT_LABEL)
    if (count) role = counts.get(bare(count[0])) ?? 'count'
    else if (role === 'change' && take(UNCHANGED)) continue
    else if (take(NEUTRAL) || take(DATE)) continue
    else if (take(EMPTY)) {
      if (role === 'none' || role === 'value') facts.dashed = true
      settle()
    } else if (pushWeighted(take(WEIGHTED), facts) || pushRatio(take(RATIO), facts)) continue
    else if (pushFigure(take(SPAN), facts, role) || pushFigure(take(FIGURE), facts, role)) settle()
    else {
      if (role !== 'other' && !/[-+/=~→≥>≤<x×%]/.test(text[at] ?? '')) role = 'unknown'
      at += 1
    }
  }
  return facts
}

const bare = (label: string): string => label.replace(/[\s\uE000()]/g, '')

const plain = (digits: string | undefined): string => (digits ?? '').replace(/,/g, '')

function pushWeighted(match: RegExpExecArray | null, facts: Facts): boolean {
  if (!match) return false
  const digits = match[1] ?? ''
  facts.figures.push({ role: 'weight', digits, unit: '%', sign: '', shown: match[0], seconds: null })
  return true
}

function pushRatio(match: RegExpExecArray | null, facts: Facts): boolean {
  if (!match) return false
  facts.ratios.push([Number(plain(match[1])), Number(plain(match[2]))])
  return true
}

function pushFigure(match: RegExpExecArray | null, facts: Facts, role: Figure['role']): boolean {
  if (!match) return false
  const shown = match[0].replaceAll(APART, '').trim()
  if (match.length > 4) {
    const [day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0))
    const seconds = (((day ?? 0) * 24 + (hour ?? 0)) * 60 + (minute ?? 0)) * 60 + (second ?? 0)
    facts.figures.push({ role, digits: '', unit: '时长', sign: '', shown, seconds })
    return true
  }
  const unit = (match[3] ?? '').replace(/[\s\uE000]/g, '')
  const digits = plain(match[2])
  const factor = SECONDS[unit]
  facts.figures.push({
    role,
    digits,
    unit,
    sign: (match[1] ?? '').trim(),
    shown,
    seconds: factor === undefined ? null : Number(digits) * factor,
  })
  return true
}
