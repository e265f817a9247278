import { browser } from 'wxt/browser'

const WARNINGS = 'warnings'
const SOON_MS = 60_000

/** Runs `look` when the alarm rings. Registers synchronously. */
export function onWarningAlarm(look: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === WARNINGS) void look()
  })
}

/** Has the warnings looked at in a minute, whatever changes meanwhile: captures come by the dozen. */
export async function lookAtWarningsSoon(): Promise<void> {
  await lookAtWarningsAt(Date.now() + SOON_MS)
}

/** Has them looked at by then; a look that is due earlier stays. */
export async function lookAtWarningsAt(epochMs: number): Promise<void> {
  const when = Math.max(epochMs, Date.now() + SOON_MS)
  const due = await browser.alarms.get(WARNINGS)
  if (due && due.scheduledTime <= when) return
  await browser.alarms.create(WARNINGS, { when })
}
