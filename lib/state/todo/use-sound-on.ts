import type { PromiseRing } from '../../schema/reply-terms'
import { promiseRingItem } from '../../storage/settings'
import { useSetting } from '../use-setting'

/** Checked by hand: the schemas of the settings are not for what the panel loads first. */
const isRing = (value: unknown): value is PromiseRing =>
  typeof value === 'object' && value !== null && 'sound' in value && typeof value.sound === 'boolean'

/** Did the person switch the sound on? */
export function useSoundOn(): boolean {
  return useSetting(promiseRingItem, isRing)[0]?.sound ?? false
}
