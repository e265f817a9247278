/**
 * This minute on the consoles' clock. The extension has the machine's clock, so a replica that lived at another
 * time would show countdowns that contradict its own replies.
 */
export function chinaTimeNow(): string {
  const minute = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 16)
  return `${minute}:00+08:00`
}
