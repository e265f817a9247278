import type { Site } from '../reading/site'
import { DOUDIAN } from './douyin/doudian'
import { FEIGE } from './douyin/feige'
import { WANGWANG } from './qianniu/wangwang'
import { WORKBENCH } from './qianniu/workbench'

/** Every app that is read. Its content script carries that app alone. */
export const SITES: readonly Site[] = [DOUDIAN, FEIGE, WORKBENCH, WANGWANG]

/** The app that an address belongs to, or `null`. */
export function siteOf(url: string): Site | null {
  const { host } = new URL(url)
  return SITES.find((site) => site.hosts.includes(host)) ?? null
}
