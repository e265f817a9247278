import { FINDING_IDS, type FindingId } from '../schema/finding'
import type { QuotaGrant } from '../schema/tier'
import { isOwnerOpen } from './owner-lock'
import { readMutedFindings } from './read-page-settings'
import { mutedFindingsItem, quotaGrantsItem } from './settings'

/** Mutes a finding, or lets it speak again; `false` = owner mode is closed, and nothing was changed. */
export async function setMuted(
  rule: FindingId,
  { muted, nowMs }: { muted: boolean; nowMs: number },
): Promise<boolean> {
  if (!(await isOwnerOpen(nowMs))) return false
  const now = new Set(await readMutedFindings())
  if (muted) now.add(rule)
  else now.delete(rule)
  await mutedFindingsItem.setValue(FINDING_IDS.filter((id) => now.has(id)))
  return true
}

/** Adds a grant to the log, once by its id; `false` = owner mode is closed, and nothing was changed. */
export async function grantQuota(grant: QuotaGrant, nowMs: number): Promise<boolean> {
  if (!(await isOwnerOpen(nowMs))) return false
  const log = await quotaGrantsItem.getValue()
  if (!log.some(({ grantId }) => grantId === grant.grantId)) await quotaGrantsItem.setValue([...log, grant])
  return true
}
