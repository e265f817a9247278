import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ADDRESSES } from '../../e2e/drive/addresses'
import { chinaTimeNow } from '../../e2e/drive/china-time'
import { launch } from '../../e2e/drive/launch'
import { openSidePanel } from '../../e2e/drive/side-panel'
import { serveReplica } from '../../replica/serve/serve-replica'

/** A window to try things in: the replica consoles with the extension and its panel. Ends with the window. */
export async function live({ headless = false } = {}): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'hufen-try-'))
  const browser = await launch({ profile, headless, viewport: null, args: ['--window-size=1700,900'] })
  const { context, vault, extensionId } = browser
  await serveReplica(context, { now: chinaTimeNow(), overrides: { tickingClock: true } })
  const addresses = Object.values(ADDRESSES).flatMap(({ list, score, chat }) => [chat(), score(), list()])
  const [first, ...others] = addresses.reverse()
  const front = await context.newPage()
  await front.goto(first!)
  for (const address of others) await (await context.newPage()).goto(address)
  await front.bringToFront()
  if (await openSidePanel(vault)) console.log('The consoles are open, the panel beside them.')
  else {
    const panel = await context.newPage()
    await panel.goto(`chrome-extension://${extensionId}/sidepanel.html`)
    console.log('The consoles are open; the panel would not open beside them and stands in a tab.')
  }
  await front.bringToFront()
  console.log('They are replicas: nothing here is a real shop. Close the window to end.')
  await new Promise<void>((done) => context.on('close', () => done()))
  rmSync(profile, { recursive: true, force: true })
}
