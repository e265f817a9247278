import { timeOf } from '../../domain/time'
import type { WeekField } from '../../schema/entered-week'
import { enteredWeeksItem } from '../../storage/settings'
import { weekOf } from './entered-week'

/** Keeps one figure of the whole shop's week; `null` = not known any more. */
export async function enterWeek(shopKey: string, field: WeekField, value: number | null): Promise<void> {
  const kept = await enteredWeeksItem.getValue()
  const week = { ...weekOf(kept[shopKey], timeOf(Date.now())), [field]: value }
  await enteredWeeksItem.setValue({ ...kept, [shopKey]: week })
}
