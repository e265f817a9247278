import { todoCountItem } from '../../storage/session-scratch'
import { useSetting } from '../use-setting'

const isCount = (value: unknown): value is number => typeof value === 'number' && value >= 0

/** How many cases 待办 lists, for the bar of rooms. */
export function useTodoCount(): number {
  return useSetting(todoCountItem, isCount)[0] ?? 0
}
