import type { Metric, ScoreSheet } from '../../schema/score-sheet'
import type { ObservedFacts, ObservedScore } from './facts'

/**
 * A score page's sheet with what its replies add: only figures the page lacks, only metrics and dimensions the page
 * lists, and none at all while the page shows no formal score (sample figures stand there).
 */
export function mergeScore(sheet: ScoreSheet, facts: readonly ObservedFacts[]): ScoreSheet {
  return facts.reduce((merged, reply) => {
    const said = reply.platform === sheet.platform ? reply.score : null
    return said && !foreign(merged, said) ? mergeOne(merged, said) : merged
  }, sheet)
}

function foreign(sheet: ScoreSheet, said: ObservedScore): boolean {
  return [
    [sheet.shopId, said.shopId],
    [sheet.shopName, said.shopName],
  ].some(([shown, other]) => shown && other && shown !== other)
}

function mergeOne(sheet: ScoreSheet, said: ObservedScore): ScoreSheet {
  const about = {
    ...sheet,
    shopId: sheet.shopId ?? said.shopId ?? null,
    shopName: sheet.shopName ?? said.shopName ?? null,
    industry: sheet.industry ?? said.industry ?? null,
    orders30d: sheet.orders30d ?? said.orders30d ?? null,
  }
  if (sheet.stage !== 'formal') return about
  return {
    ...about,
    updatedAt: sheet.updatedAt ?? said.updatedAt ?? null,
    total: sheet.total ?? said.total ?? null,
    bonus: sheet.bonus ?? said.bonus ?? null,
    deduction: sheet.deduction ?? said.deduction ?? null,
    dimensions: sheet.dimensions.map((shown) => {
      const other = said.dimensions.find(({ id }) => id === shown.id)
      return {
        ...shown,
        score: shown.score ?? other?.score ?? null,
        weight: shown.weight ?? other?.weight ?? null,
      }
    }),
    metrics: sheet.metrics.map((shown) => mergeMetric(shown, said)),
  }
}

function mergeMetric(shown: Metric, said: ObservedScore): Metric {
  const other = said.metrics.find(({ id }) => id === shown.id)
  if (!other) return shown
  // A figure and its text belong together.
  const figure = shown.value === null && shown.shown === null && other.value != null && other.shown != null
  return {
    ...shown,
    ...(figure && { value: other.value ?? null, shown: other.shown ?? null }),
    score: shown.score ?? other.score ?? null,
    weight: shown.weight ?? other.weight ?? null,
  }
}
