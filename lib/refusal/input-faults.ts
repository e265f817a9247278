import type { JudgeInput } from '../schema/judgement'
import { timeFault, type InputFault } from '../score/input-faults'

/**
 * The first thing in an input of the right shape that cannot be: a pack of the other platform, more outcomes than
 * cases, a time that no calendar has. `null` = nothing.
 */
export function inputFault(input: JudgeInput): InputFault | null {
  const { platform } = input.afterSale
  if (input.pack && !input.pack.startsWith(platform)) {
    return { field: 'pack', why: `must be one of ${platform}` }
  }
  for (const [name, outcomes] of Object.entries(input.history ?? {})) {
    if (outcomes && outcomes.count > outcomes.total) {
      return { field: `history.${name}.count`, why: 'must not exceed total' }
    }
  }
  return timeFault('', input)
}
