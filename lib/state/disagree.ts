import { timeOf } from '../domain/time'
import { sendMessage } from '../messaging/protocol'
import type { Decision, Disagreement } from '../schema/decision'
import type { FindingId } from '../schema/finding'
import type { TabView } from '../schema/tab-view'
import { usePanelStore } from './panel-store'

/** A disagreement as a record: what was shown, and which finding it is about (`null` = the whole hint), and why. */
export function disagreementOf(
  view: TabView,
  rule: FindingId | null,
  stamp: { at: number; id: string; reason?: Disagreement | null },
): Decision {
  return {
    decisionId: stamp.id,
    at: timeOf(stamp.at),
    platform: view.platform,
    shopId: view.shop?.shopId ?? null,
    shopName: view.shop?.shopName ?? null,
    afterSaleId: view.afterSaleId,
    orderId: view.orderIds.length === 1 ? (view.orderIds[0] ?? null) : null,
    action: 'disagreed',
    level: view.verdict?.level ?? 'clear',
    findings: view.verdict?.findings ?? [],
    selected: view.form?.selected ?? null,
    proofs: view.form?.proofs ?? null,
    disagreedRule: rule,
    disagreement: stamp.reason ?? null,
    stage: view.verdict?.stage ?? null,
    noteLength: view.form === null ? null : [...view.form.note].length,
  }
}

/**
 * Keeps the agent's disagreement, with a reason of the short list or none (`null`). It is marked as kept only after the background has committed it.
 */
export async function disagree(
  view: TabView,
  rule: FindingId | null,
  reason: Disagreement | null = null,
): Promise<void> {
  const { focus } = usePanelStore.getState()
  try {
    const decision = disagreementOf(view, rule, { at: Date.now(), id: crypto.randomUUID(), reason })
    await sendMessage('recordDecision', decision)
    if (usePanelStore.getState().focus !== focus) return
    usePanelStore.setState(({ disagreed }) => ({ disagreed: new Set([...disagreed, rule ?? 'hint']) }))
  } catch {
    usePanelStore.setState({ backgroundLost: true })
  }
}
