import type { BrowserContext } from '@playwright/test'

/**
 * Lets nothing out that no test answers, for as long as the browser lives. With it requests are intercepted from
 * first to last: switching that off waits for an answer of the extension's worker, which a stopped one never gives.
 */
export async function keepInside(context: BrowserContext): Promise<void> {
  await context.route(/^(https?|wss?):/, (route) => route.abort('blockedbyclient'))
}
