/** Path of a Chromium that starts: `HUFEN_CHROMIUM`, Playwright's, the system's; null when there is none. */
export function findChromium(): string | null
