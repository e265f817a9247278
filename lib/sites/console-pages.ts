import type { Platform } from '../schema/platform'

/**
 * The pages 护分 runs on, as URL prefixes: the manifest's match patterns without the final `*`. On
 * `market.m.taobao.com` buyers shop too, so only the chat apps.
 */
export const CONSOLE_PAGES: Readonly<Record<Platform, readonly string[]>> = {
  douyin: ['https://fxg.jinritemai.com/', 'https://im.jinritemai.com/'],
  qianniu: [
    'https://myseller.taobao.com/',
    'https://qn.taobao.com/',
    'https://refund2.taobao.com/',
    'https://refund2.tmall.com/',
    'https://market.m.taobao.com/app/im/',
    'https://market.m.taobao.com/app/qn/',
  ],
}

/** Whose console a URL belongs to; `null` = none of ours. */
export function platformOfUrl(url: string): Platform | null {
  const entries = Object.entries(CONSOLE_PAGES) as [Platform, readonly string[]][]
  return entries.find(([, prefixes]) => prefixes.some((prefix) => url.startsWith(prefix)))?.[0] ?? null
}
