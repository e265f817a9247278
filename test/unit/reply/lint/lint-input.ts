import type { LintInput } from '../../../../lib/reply/lint/rule'

/** A draft with nothing known around it but what a test names. */
export function lintInput(text: string, known: Partial<LintInput> = {}): LintInput {
  return {
    text,
    platform: 'douyin',
    now: '2026-09-20T15:00:00+08:00',
    conversation: null,
    afterSale: null,
    facts: null,
    ...known,
  }
}
