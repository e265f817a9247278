import { cellsByColumn, createHeaderSearch, headerFor, type Header } from '../columns'
import { tagOf, tokensOf } from '../node-text'
import type { VisibleNode } from '../visible-tree'
import type { Facts, Figure, Role } from './facts'
import { APART } from './figure-words'
import { scanFigures } from './figures'

/** What a column of a score table holds, by its header. */
const COLUMNS: readonly (readonly [Role | 'steps' | 'name', RegExp])[] = [
  ['name', /^(?:考核)?指标(?:名称|项)?$|^名称$|^考核项$/],
  [
    'value',
    /^(?:指标值|店铺表现|我的表现|本店(?:表现|数据|值)?|当前值|表现值?|数值|实际值|店铺数据)(?:\(.*\))?$/,
  ],
  ['score', /^(?:指标|单项|考核|当前)?得分(?:\(.*\))?$|^分数$/],
  ['weight', /^(?:指标|考核)?权重(?:占比)?$/],
  ['peer', /^(?:同行业?|行业|类目|同类目|同层)(?:平均值?|均值|均分)(?:水平|表现)?$/],
  ['steps', /^档位线?$|^得分档位$|^评分标准$|^考核标准$|^得分(?:规则|标准)$|^分档标准?$/],
  ['numerator', /^分子$/],
  ['denominator', /^分母$/],
  [
    'other',
    /^(?:较|比)[前昨上].*|^统计|周期$|^环比|^同比|^变化|^趋势$|^操作$|目标|优秀|竞店|竞品|排名|超过|^等级$/,
  ],
]

const KNOWN_WORDS = new Set([
  '指标',
  '指标名称',
  '考核指标',
  '指标项',
  '指标值',
  '店铺表现',
  '我的表现',
  '本店',
  '本店表现',
  '本店数据',
  '当前值',
  '表现',
  '数值',
  '得分',
  '指标得分',
  '单项得分',
  '考核得分',
  '权重',
  '指标权重',
  '同行均值',
  '同行平均',
  '行业均值',
  '行业平均',
  '同行平均值',
  '行业平均值',
  '档位线',
  '档位',
  '考核标准',
  '得分规则',
  '评分标准',
  '分子',
  '分母',
  '统计周期',
  '较前1日',
  '较昨日',
  '操作',
  '趋势',
])

export const scoreHeaders = createHeaderSearch(KNOWN_WORDS)

const roleOf = (label: string): Role | 'steps' | 'name' | null =>
  COLUMNS.find(([, words]) => words.test(label))?.[0] ?? null

/** A metric's row read by its table's headers; `null` when it stands in no such table. */
export function factsByColumn(row: VisibleNode, headers: readonly Header[]): Facts | null {
  const header = headerFor(row, headers)
  if (!header || headers.some(({ row: other }) => other === row)) return null
  const cells = cellsByColumn([row], header)
  if (!cells.size || ![...cells.keys()].some((label) => roleOf(label) === 'name')) return null
  const facts: Facts = { figures: [], steps: [], ratios: [], dashed: false }
  for (const [label, cell] of cells) {
    const role = roleOf(label)
    if (role === null || role === 'name' || role === 'other') continue
    addCell(facts, {
      ...scanFigures(cellText(cell)),
      role,
      unit: /\((%|秒|小时|天|分钟)\)/.exec(label)?.[1] ?? '',
    })
  }
  return facts
}

const cellText = (cell: VisibleNode): string =>
  tokensOf(cell)
    .map((token) => token.text)
    .join(APART)
    .replace(/(\d)[\s\uE000]+(?=\.\d)/g, '$1')

function addCell(facts: Facts, cell: Facts & { role: Role | 'steps'; unit: string }): void {
  facts.steps.push(...cell.steps)
  if (cell.role === 'steps') return
  const role = cell.role
  if (role === 'value') {
    facts.ratios.push(...cell.ratios)
    facts.dashed ||= cell.dashed
  }
  const named = cell.figures.map((figure): Figure => {
    const own = figure.role === 'none' || figure.role === role
    return { ...figure, role: own ? role : figure.role, unit: figure.unit || cell.unit }
  })
  facts.figures.push(...named)
}

/** Is this a table's row (and so its figures told apart by columns only)? */
export const isRow = (node: VisibleNode): boolean =>
  tagOf(node) === 'tr' || node.element.getAttribute('role') === 'row'
