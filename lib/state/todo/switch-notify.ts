import { askToNotify } from '../../platform/notify-promise'
import { promiseRingItem } from '../../storage/settings'

/**
 * Switches notifications. Switching them on asks the browser, so it must be called in the person's own gesture, before
 * any `await`; refused, they stay off. Resolves to whether they are on.
 */
export async function switchNotify(on: boolean): Promise<boolean> {
  const notify = on && (await askToNotify())
  await promiseRingItem.setValue({ ...(await promiseRingItem.getValue()), notify })
  return notify
}
