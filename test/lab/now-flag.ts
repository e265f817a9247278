import { parseArgs } from 'node:util'
import { timeOf } from '../../lib/domain/time'
import { BadInput } from './bad-input'

/** The clock of a verb that takes nothing but `--now T`; `null` without it. */
export function nowFlag(args: string[]): string | null {
  const now = flags(args).now ?? null
  if (now === null) return null
  if (Number.isNaN(Date.parse(now)) || !/T\d{2}:\d{2}/.test(now)) {
    throw new BadInput('--now', 'must be ISO 8601 with +08:00')
  }
  return timeOf(Date.parse(now))
}

function flags(args: string[]): { now?: string | undefined } {
  try {
    return parseArgs({ args, options: { now: { type: 'string' } } }).values
  } catch (error) {
    throw new BadInput('arguments', error instanceof Error ? error.message : String(error))
  }
}
