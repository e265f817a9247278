import type { TextLabel } from '../../schema/text-label'
import type { HufenDb } from '../db'
import { withStoreErrors } from '../store-errors'

/** Keeps the agent's word on a message; another one on the same message takes its place. Errors: `store-…`. */
export async function noteTextLabel(db: HufenDb, label: TextLabel): Promise<void> {
  await withStoreErrors(() => db.textLabels.put(label))
}
