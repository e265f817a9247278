import type { Platform } from '../../schema/platform'
import type { Time } from '../../schema/time'
import type { RefusalCase } from '../refusal-case'
import { isBack } from '../seven-day'
import { meaningsOf, type ChosenMeaning } from './chosen-meaning'
import { DOUYIN_EVIDENCE } from './douyin-evidence'
import type { EvidenceRow } from './evidence-row'
import { QIANNIU_EVIDENCE } from './qianniu-evidence'
import { SIGNS, type Sign } from './signs'

/**
 * How far one thing is shown. `against` = ticket or chat say the contrary · `missing` = nothing shows it ·
 * `unknown` = what would show it was not read · `in-chat` = the chat bears it out, nothing is attached ·
 * `some` = fewer files than things to show · `attached` = files enough, what is on them nobody here sees ·
 * `shown` = the ticket's own facts show it · `buyer` = it is for the buyer to show.
 */
export type EvidenceState =
  'against' | 'missing' | 'unknown' | 'in-chat' | 'some' | 'attached' | 'shown' | 'buyer'

export interface EvidenceItem extends Pick<
  EvidenceRow,
  'code' | 'who' | 'clause' | 'source' | 'effective' | 'confidence'
> {
  state: EvidenceState
}

export interface EvidenceChecklist {
  items: EvidenceItem[]
  /** Files in the form; `null` = no form is open. */
  proofs: number | null
  /** How many of the items a file has to show. */
  needed: number
  /** Until when the shop may still answer; `null` = not read. */
  dueAt: Time | null
  /** What the form itself asks for, as it says it. */
  hint: string | null
}

const ROWS: Readonly<Record<Platform, readonly EvidenceRow[]>> = {
  douyin: DOUYIN_EVIDENCE,
  qianniu: QIANNIU_EVIDENCE,
}

/**
 * What has to be shown for this refusal to hold, by what the buyer complains of and what the chosen reason claims, and
 * how much of it is there. Pure. Another file attached never makes an item worse.
 */
export function evidenceChecklist(refusal: RefusalCase): EvidenceChecklist {
  const { platform, form, afterSale } = refusal
  const chosen = meaningsOf(form?.selected ?? null)
  const proofs = form?.proofs ?? null
  const rows = ROWS[platform].filter((row) => applies(row, refusal, chosen))
  const tell = rows.map((row) => ({ row, sign: row.sign ? SIGNS[row.sign](refusal) : null }))
  const files = tell.filter(
    ({ row, sign }) => row.who === 'shop' && !row.anyFile && !isShown(row, sign),
  ).length
  const needed = Math.max(files, rows.some(({ anyFile }) => anyFile) ? 1 : 0)
  return {
    items: tell.map(({ row, sign }) => itemOf(row, stateOf(row, { sign, proofs, needed }))),
    proofs,
    needed,
    dueAt: afterSale?.deadlineAt ?? null,
    hint: form?.proofHint ?? null,
  }
}

function applies(row: EvidenceRow, { afterSale }: RefusalCase, chosen: ReadonlySet<ChosenMeaning>): boolean {
  const { reasons, back } = row
  const reasonClass = afterSale?.reasonClass ?? null
  if (row.chosen && !row.chosen.some((meaning) => chosen.has(meaning))) return false
  if (reasons && (reasonClass === null || !reasons.includes(reasonClass))) return false
  return back === undefined || (afterSale !== null && isBack(afterSale) === back)
}

function itemOf(row: EvidenceRow, state: EvidenceState): EvidenceItem {
  const { code, who, clause, source, effective, confidence } = row
  return { code, who, clause, source, effective, confidence, state }
}

const isShown = ({ factSuffices }: EvidenceRow, sign: Sign) => factSuffices === true && sign === 'yes'

interface Told {
  sign: Sign
  proofs: number | null
  needed: number
}

function stateOf(row: EvidenceRow, { sign, proofs, needed }: Told): EvidenceState {
  if (row.who === 'buyer') return 'buyer'
  if (isShown(row, sign)) return 'shown'
  if (sign === 'no') return 'against'
  if (proofs !== null && proofs > 0) return row.anyFile || proofs >= needed ? 'attached' : 'some'
  if (sign === 'yes') return 'in-chat'
  return proofs === null ? 'unknown' : 'missing'
}
