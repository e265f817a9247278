import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ASSET_BASE, type AppName } from '../boot/boot'
import type { Reply, Scene } from './scene'

/** `REPLICA_DIST` lets two builds of one checkout stand side by side. */
const DIST = process.env['REPLICA_DIST']
  ? pathToFileURL(`${resolve(process.env['REPLICA_DIST'])}/`)
  : new URL('../dist/', import.meta.url)
const BRIDGE_THIEF = new URL('./hostile/bridge-thief.js', import.meta.url)

const CONTENT_TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
}

/** The app's built HTML with the boot data (and the hostile script, when asked) ahead of everything. */
export function appHtml(app: AppName, scene: Scene): string {
  const html = readFileSync(new URL(`${app}.html`, DIST), 'utf8')
  return withHead(html, `<script>window.__REPLICA__ = ${inlineJson(scene.bootOf(app))}</script>`, scene)
}

/** HTML with something put first into its head. */
export function withHead(html: string, head: string, scene: Scene): string {
  const hostile =
    scene.options.hostile === 'bridge' ? `<script>${readFileSync(BRIDGE_THIEF, 'utf8')}</script>` : ''
  return html.replace(/<head>/i, (tag) => `${tag}${hostile}${head}`)
}

/** Built assets by path; null when the path is not one. */
export function assetReply(path: string): (Reply & { file: string }) | null {
  if (!path.startsWith(ASSET_BASE)) return null
  const name = path.slice(ASSET_BASE.length)
  if (name.includes('..')) return null
  const extension = name.split('.').pop() ?? ''
  return {
    file: fileURLToPath(new URL(name, DIST)),
    body: '',
    contentType: CONTENT_TYPES[extension] ?? 'application/octet-stream',
  }
}

function inlineJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
