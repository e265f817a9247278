import type { Site } from '../reading/site'
import { DOUYIN } from './douyin/site'
import { QIANNIU } from './qianniu/site'

export const SITES: readonly Site[] = [DOUYIN, QIANNIU]

/** The console that an address belongs to, or `null`. */
export function siteOf(url: string): Site | null {
  const { host } = new URL(url)
  return SITES.find((site) => site.hosts.includes(host)) ?? null
}
