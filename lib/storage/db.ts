import { Dexie, type EntityTable, type Table } from 'dexie'
import { VERSIONS } from './migrations/versions'
import type { Version } from './migrations/version'
import type { AfterSaleKey, AfterSaleRow } from './tables/after-sales'
import type { CaptureRow } from './tables/captures'
import type { ConversationKey, ConversationRow } from './tables/conversations'
import type { DailyCountsKey, DailyCountsRow } from './tables/daily-counts'
import type { DecisionRow } from './tables/decisions'
import type { MarkRow } from './tables/marks'
import type { MessageKey, MessageRow } from './tables/messages'
import type { Observation, ObservationKey } from './tables/observations'
import type { OwnScriptRow } from './tables/own-scripts'
import type { PromiseMarkKey, PromiseMarkRow } from './tables/promise-marks'
import type { ScoreSheetKey, ScoreSheetRow } from './tables/score-sheets'
import type { ScriptUseRow } from './tables/script-uses'
import type { ShopRow } from './tables/shops'
import type { TextLabelKey, TextLabelRow } from './tables/text-labels'

export const DB_NAME = 'hufen'

/** The records. Written by the background alone; the extension's pages read. Use `openStore()` to open it. */
export class HufenDb extends Dexie {
  declare readonly shops: EntityTable<ShopRow, 'shopKey'>
  declare readonly afterSales: Table<AfterSaleRow, AfterSaleKey>
  declare readonly observations: Table<Observation, ObservationKey>
  declare readonly scoreSheets: Table<ScoreSheetRow, ScoreSheetKey>
  declare readonly conversations: Table<ConversationRow, ConversationKey>
  declare readonly messages: Table<MessageRow, MessageKey>
  declare readonly decisions: EntityTable<DecisionRow, 'decisionId'>
  declare readonly dailyCounts: Table<DailyCountsRow, DailyCountsKey>
  declare readonly captures: EntityTable<CaptureRow, 'captureId'>
  declare readonly marks: EntityTable<MarkRow, 'mark'>
  declare readonly ownScripts: EntityTable<OwnScriptRow, 'id'>
  declare readonly scriptUses: EntityTable<ScriptUseRow, 'useId'>
  declare readonly textLabels: Table<TextLabelRow, TextLabelKey>
  declare readonly promiseMarks: Table<PromiseMarkRow, PromiseMarkKey>

  /** `versions` is another list than the shipped one only in the tests of the migrations. */
  constructor(name: string = DB_NAME, versions: readonly Version[] = VERSIONS) {
    super(name)
    for (const { version, stores, upgrade } of versions) {
      const step = this.version(version).stores(stores)
      if (upgrade) step.upgrade(upgrade)
    }
    // Another context brings a newer version, or deletes: give way at once, say nothing on the console.
    // `disableAutoOpen: false` lets the next read open it again (after a deletion, an empty one).
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: false })
      return false
    })
  }
}
