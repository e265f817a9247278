import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { installDebian } from './debian.mjs'
import { outputOf, run } from './shell.mjs'
import { say, SetupError } from './say.mjs'

/** Google's own Chrome no longer loads unpacked extensions from the command line, so only Chromium counts. */
const NAMES = ['chromium', 'chromium-browser']
const FIXED = ['/usr/lib/chromium/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium']

/** Path of a Chromium that starts: `HUFEN_CHROMIUM`, Playwright's, the system's; null when there is none. */
export function findChromium() {
  const { HUFEN_CHROMIUM } = process.env
  if (HUFEN_CHROMIUM) return starts(HUFEN_CHROMIUM) ? HUFEN_CHROMIUM : null
  return [playwrights(), ...onPath(), ...FIXED].find(starts) ?? null
}

/** A Chromium, fetched if there is none: Playwright's, else Debian's. Throws with the one thing to do. */
export async function ensureChromium() {
  const found = findChromium()
  if (found) return found
  if (process.env.HUFEN_CHROMIUM) {
    throw new SetupError(
      `HUFEN_CHROMIUM=${process.env.HUFEN_CHROMIUM} does not start; point it at a Chromium`,
    )
  }
  await fetchPlaywrights()
  const fetched = findChromium()
  if (fetched) return fetched
  await installDebian(['chromium', 'fonts-noto-cjk'])
  const installed = findChromium()
  if (installed) return installed
  throw new SetupError(
    'no Chromium: install one (Debian: apt-get install chromium fonts-noto-cjk) or set HUFEN_CHROMIUM',
  )
}

/** Screenshots of Chinese pages need a Chinese font; without one the text is boxes but tests still run. */
export async function ensureChineseFont() {
  if (process.platform !== 'linux' || hasChineseFont()) return
  await installDebian(['fontconfig', 'fonts-noto-cjk'])
  if (!hasChineseFont())
    say('no Chinese font: screenshots will show boxes (Debian: apt-get install fonts-noto-cjk)')
}

function hasChineseFont() {
  return Boolean(outputOf('fc-list', [':lang=zh', 'family']))
}

async function fetchPlaywrights() {
  say('chromium: none found, fetching Playwright’s')
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli')
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000', ...process.env }
  const code = await run(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
    env,
    timeoutMs: 300_000,
  })
  if (code !== 0) say('chromium: Playwright’s could not be had')
}

function playwrights() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath()
  } catch {
    return null
  }
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/** `--version` also loads the shared libraries: a browser without them is no browser. */
function starts(path) {
  return Boolean(path) && existsSync(path) && outputOf(path, ['--version']) !== null
}
