import { AfterSaleRowSchema } from '../../lib/storage/tables/after-sales'
import { CaptureRowSchema } from '../../lib/storage/tables/captures'
import { ConversationRowSchema } from '../../lib/storage/tables/conversations'
import { DailyCountsRowSchema } from '../../lib/storage/tables/daily-counts'
import { DecisionRowSchema } from '../../lib/storage/tables/decisions'
import { MarkRowSchema } from '../../lib/storage/tables/marks'
import { MessageRowSchema } from '../../lib/storage/tables/messages'
import { ObservationSchema } from '../../lib/storage/tables/observations'
import { OwnScriptRowSchema } from '../../lib/storage/tables/own-scripts'
import { PromiseMarkRowSchema } from '../../lib/storage/tables/promise-marks'
import { ScoreSheetRowSchema } from '../../lib/storage/tables/score-sheets'
import { ScriptUseRowSchema } from '../../lib/storage/tables/script-uses'
import { ShopRowSchema } from '../../lib/storage/tables/shops'
import { TextLabelRowSchema } from '../../lib/storage/tables/text-labels'

/** What a row of each table must be in the newest version. */
export const ROW_SCHEMAS = {
  shops: ShopRowSchema,
  afterSales: AfterSaleRowSchema,
  observations: ObservationSchema,
  scoreSheets: ScoreSheetRowSchema,
  conversations: ConversationRowSchema,
  messages: MessageRowSchema,
  decisions: DecisionRowSchema,
  dailyCounts: DailyCountsRowSchema,
  captures: CaptureRowSchema,
  marks: MarkRowSchema,
  ownScripts: OwnScriptRowSchema,
  scriptUses: ScriptUseRowSchema,
  textLabels: TextLabelRowSchema,
  promiseMarks: PromiseMarkRowSchema,
}
