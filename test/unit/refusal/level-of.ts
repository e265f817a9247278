import type { RefusalCase } from '../../../lib/refusal/refusal-case'
import type { FindingId } from '../../../lib/schema/finding'
import { judge, refusal } from './cases'

export type Row = [name: string, change: Partial<RefusalCase>, level: string]

/** The level of one finding in a case that is fine but for the change. */
export function levelOf(rule: FindingId, change: Partial<RefusalCase>): string {
  const { findings } = judge(refusal(change))
  return findings.find((finding) => finding.rule === rule)?.level ?? 'none'
}
