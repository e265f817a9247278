import { useEffect, useMemo, useState } from 'react'
import { timeOf } from '../../domain/time'
import type { EnteredWeek } from '../../schema/entered-week'
import type { PackEdits, RulePack } from '../../schema/rule-pack'
import type { ShopFacts } from '../../schema/settings'
import type { Time } from '../../schema/time'
import type { WarningThresholds } from '../../score/warning/thresholds'
import { ready, type Loadable } from '../room'
import {
  useEnteredWeeks,
  useImportedPacks,
  usePackEdits,
  useShopFacts,
  useWarningThresholds,
} from '../use-settings'
import type { Outlook } from './shop-room'
import type { ShopRecords } from './use-shop-records'

/** All that the computation takes; the same question has the same answer. */
export interface OutlookQuestion {
  records: ShopRecords
  edits: PackEdits
  /** Packs from files, by the id of the pack they stand in for. */
  imported: Readonly<Record<string, RulePack>>
  thresholds: WarningThresholds | undefined
  /** What the person told of the whole shop's week. */
  entered: EnteredWeek | undefined
  /** What the person told about the shop, where its page does not. */
  facts: ShopFacts | undefined
  now: Time
}

interface Answer {
  shopKey: string | null
  outlook: Loadable<Outlook | null>
}

const LOADING: Loadable<never> = { status: 'loading' }
const QUARTER_MS = 15 * 60_000

/**
 * What is computed from a shop's sheets and daily counts; `null` without a sheet. The engines are a chunk of their
 * own and run outside of the drawing, again when a record, an edit or the quarter of an hour changes. The last
 * answer about the same shop stays while the next is computed.
 */
export function useOutlook(
  records: Loadable<ShopRecords>,
  question: OutlookQuestion | null,
): Loadable<Outlook | null> {
  const [answer, setAnswer] = useState<Answer>()
  useEffect(() => {
    if (question === null) return undefined
    const { shopKey } = question.records
    let gone = false
    const tell = (outlook: Answer['outlook']) => gone || setAnswer({ shopKey, outlook })
    import('./outlook-of')
      .then(({ outlookOf }) => tell(ready(outlookOf(question))))
      .catch(() => tell({ status: 'failed', code: 'store-failed' }))
    return () => {
      gone = true
    }
  }, [question])
  if (records.status !== 'ready') return records
  return answer && answer.shopKey === records.value.shopKey ? answer.outlook : LOADING
}

/** The question about a shop's records; the same object until a record, an edit or the quarter of an hour changes. */
export function useOutlookQuestion(records: Loadable<ShopRecords>, now: number): OutlookQuestion | null {
  const [edits] = usePackEdits()
  const [imported] = useImportedPacks()
  const known = records.status === 'ready' ? records.value : null
  const quarter = Math.floor(now / QUARTER_MS) * QUARTER_MS
  const [lines] = useWarningThresholds()
  const [weeks] = useEnteredWeeks()
  const [allFacts] = useShopFacts()
  const shopKey = known?.shopKey ?? ''
  const [thresholds, entered, facts] = [lines?.[shopKey], weeks?.[shopKey], allFacts?.[shopKey]]
  const told = lines !== undefined && weeks !== undefined && allFacts !== undefined
  return useMemo(
    () =>
      known && edits && imported && told
        ? { records: known, edits, imported, thresholds, entered, facts, now: timeOf(quarter) }
        : null,
    [known, edits, imported, told, thresholds, entered, facts, quarter],
  )
}
