import { compareLevels } from '../domain/level'
import type { Finding } from '../schema/finding'
import type { Probability } from '../schema/judgement'

/** P(escalation) from which history alone warns. Our own starting value: about three in ten call the platform. */
export const LEARNED_LINE = 0.3

/**
 * Does the shop's own history warn where no rule does? Only a probability that rests on cases of the shop's own is
 * learned; a prior or an entered figure is not, and beside a rule's danger it has nothing to add.
 */
export function isLearnedWarning(
  escalation: Probability | null,
  findings: readonly Finding[],
  line: number = LEARNED_LINE,
): boolean {
  const ruled = findings.some(({ level }) => compareLevels(level, 'danger') >= 0)
  return !ruled && escalation?.origin === 'history' && escalation.mean >= line
}
