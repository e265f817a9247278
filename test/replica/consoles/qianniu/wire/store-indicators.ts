import type { DimensionId, ScoreSheetTruth, TruthMetric } from '../../../shop/shape'
import { DIMENSIONS, METRICS, type MetricWords } from './metric-words'
import { clockText } from './shown-text'
import type { StoreIndicatorsData, SubIndex } from './wire-types'

/** A score as the page writes it. */
function scoreText(score: number | null): string | null {
  return score === null ? null : score.toFixed(2)
}

function trimmed(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)))
}

function inUnit(value: number, unit: MetricWords['unit']): string {
  return unit === 'percent' ? `${trimmed(value * 100, 4)}%` : `${trimmed(value, 2)}小时`
}

function percent(share: number | null): string | null {
  return share === null ? null : `${trimmed(share * 100, 2)}%`
}

/** source: `interval` 'seen' as a key, its wording 'inferred' */
function interval(updatedAt: string | null): string {
  const end = Date.parse(updatedAt ?? '') - 2 * 86_400_000
  if (Number.isNaN(end)) return '近30天'
  const day = (ms: number) => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 10)
  return `${day(end - 29 * 86_400_000)}~${day(end)}`
}

function subIndex(metric: TruthMetric, words: MetricWords, sheet: ScoreSheetTruth): SubIndex {
  return {
    code: words.code,
    name: words.name,
    score: scoreText(metric.score),
    value: metric.value === null ? null : String(metric.value),
    showValue: metric.shown ?? '-',
    rank: null,
    weight: percent(metric.weight),
    indexLevelCode: metric.score === null ? null : metric.score >= 4.8 ? 'excellent' : 'normal',
    isAssessed: metric.score !== null,
    indexDesc: { interval: interval(sheet.updatedAt) },
    tagDTO: words.id === 'platformHelpRate' ? { text: '优+订单3倍加权' } : null,
    bands: (metric.tiers ?? []).map(({ op, bound, score }) => ({
      line: `${op}${inUnit(bound, words.unit)}`,
      score: `${trimmed(score, 2)}分`,
    })),
    peerText: metric.peer === null ? null : inUnit(metric.peer, words.unit),
  }
}

function subIndexes(sheet: ScoreSheetTruth, dimension: DimensionId): SubIndex[] {
  return METRICS.filter((words) => words.dimension === dimension).flatMap((words) => {
    const metric = sheet.metrics.find(({ id }) => id === words.id)
    return metric === undefined ? [] : [subIndex(metric, words, sheet)]
  })
}

function gradeOf(total: number | null): { grade: string; gradeCode: string } | null {
  if (total === null) return null
  if (total >= 4.8) return { grade: '高', gradeCode: '1' }
  return total >= 4.5 ? { grade: '中', gradeCode: '2' } : { grade: '低', gradeCode: '3' }
}

/** A day's sheet as the reply of `tmallStoreIndicators`. */
export function storeIndicators(sheet: ScoreSheetTruth): StoreIndicatorsData {
  const grade = gradeOf(sheet.total)
  const total = {
    code: 'nps' as const,
    name: '真实体验分',
    score: scoreText(sheet.total),
    grade: grade?.grade ?? null,
    gradeCode: grade?.gradeCode ?? null,
    rank: null,
    compare: null,
    weight: null,
  }
  const parts = DIMENSIONS.map(({ id, code, name }) => {
    const dimension = sheet.dimensions.find((row) => row.id === id)
    const weight = percent(dimension?.weight ?? null)
    const score = scoreText(dimension?.score ?? null)
    return { ...total, code, name, score, grade: null, gradeCode: null, weight }
  })
  return {
    updateTime: sheet.updatedAt === null ? null : clockText(sheet.updatedAt),
    list: [total, ...parts],
    mainIndexInfoList: DIMENSIONS.map(({ id, name }) => ({ name, subIndexInfoList: subIndexes(sheet, id) })),
    bonus: sheet.bonus === null ? null : { name: '附加分', score: trimmed(sheet.bonus, 2) },
  }
}
