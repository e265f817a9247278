import type { ContentScriptContext } from 'wxt/utils/content-script-context'

/** Milliseconds: between looks at the address, until a navigation counts as cancelled, and of rest before telling. */
const LOOK_EVERY = 40
const GIVE_UP = 5_000
const SETTLE = 60

/**
 * Tells each address of this frame once it is really there. The only user of `wxt:locationchange`, which fires
 * before the navigation commits: until `location.href` matches, the page still shows the old route.
 */
export function watchNavigation(ctx: ContentScriptContext, arrived: (url: string) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = location.href

  const settle = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (ctx.isInvalid || location.href === last) return
      last = location.href
      arrived(last)
    }, SETTLE)
  }
  const expect = (url: string, since: number): void => {
    clearTimeout(timer)
    if (location.href === url) return settle()
    if (Date.now() - since < GIVE_UP) timer = setTimeout(() => expect(url, since), LOOK_EVERY)
  }

  ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => expect(newUrl.href, Date.now()))
  ctx.addEventListener(window, 'popstate', settle)
  ctx.addEventListener(window, 'hashchange', settle)
  ctx.addEventListener(window, 'pageshow', settle)
  ctx.onInvalidated(() => clearTimeout(timer))
}
