import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findChromium } from '../../setup/chromium.mjs'
import { SAVED_PAGES } from '../saved-case'
import type { Shot } from './shot'
import { SHOTS } from './shots'
import { takeShot } from './take-shot'

/**
 * Opens every page of the replica consoles in Chromium and saves it with what must be read from it. By hand, when
 * a replica or the vocabulary has changed (the replicas must be built):
 *
 *   node --import tsx test/pages/capture/main.ts [part of a name]
 */
async function main([part = '']: string[]): Promise<void> {
  const shots = SHOTS.filter((shot) => fileOf(shot).includes(part))
  if (part === '') for (const platform of ['douyin', 'qianniu']) empty(platform)
  const executablePath = findChromium() ?? undefined
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath, args })
  let bytes = 0
  let failed = 0
  for (const shot of shots) {
    try {
      bytes += write(shot, await takeShot(browser, shot))
    } catch (error) {
      failed += 1
      say(`${fileOf(shot)}: ${String(error)}`)
    }
  }
  await browser.close()
  say(`${shots.length - failed} pages saved, ${failed} failed, ${(bytes / 1e6).toFixed(2)} MB`)
  process.exitCode = failed ? 1 : 0
}

const fileOf = ({ platform, name }: Shot): string => `${platform}/${name}`
const say = (line: string): boolean => process.stdout.write(`${line}\n`)

function empty(platform: string): void {
  rmSync(`${SAVED_PAGES}${platform}`, { recursive: true, force: true })
}

function write(shot: Shot, taken: Awaited<ReturnType<typeof takeShot>>): number {
  const { html, expectation, replies } = taken
  const path = `${SAVED_PAGES}${fileOf(shot)}`
  if (expectation.enriched && replies.length === 0) throw new Error('no reply came')
  const files = [
    [`${path}.html`, html],
    [`${path}.json`, `${JSON.stringify(expectation, null, 1)}\n`],
    ...(expectation.enriched ? [[`${path}.replies.json`, `${JSON.stringify(replies, null, 1)}\n`]] : []),
  ] as const
  mkdirSync(`${SAVED_PAGES}${shot.platform}`, { recursive: true })
  for (const [file, text] of files) writeFileSync(file, text)
  return files.reduce((sum, [file]) => sum + statSync(file).size, 0)
}

await main(process.argv.slice(2))
