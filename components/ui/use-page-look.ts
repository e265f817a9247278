import { useLayoutEffect } from 'react'
import type { Locale, Theme } from '../../lib/schema/settings'

/** Puts theme and language on the page itself, for the colours and for screen readers. */
export function usePageLook(theme: Theme | undefined, locale: Locale | undefined): void {
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme ?? 'system'
  }, [theme])
  useLayoutEffect(() => {
    document.documentElement.lang = locale ?? 'zh-CN'
  }, [locale])
}
