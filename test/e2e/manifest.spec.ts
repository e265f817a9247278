import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BUILT } from './drive/launch'
import { expect, test } from './fixtures'

const HOSTS = [
  'https://fxg.jinritemai.com/*',
  'https://im.jinritemai.com/*',
  'https://myseller.taobao.com/*',
  'https://qn.taobao.com/*',
  'https://refund2.taobao.com/*',
  'https://refund2.tmall.com/*',
  'https://market.m.taobao.com/app/im/*',
  'https://market.m.taobao.com/app/qn/*',
]

const manifest = JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8')) as chrome.runtime.ManifestV3

test('asks for the agreed permissions and no more', ({ extensionId }) => {
  expect(extensionId).toBeTruthy()
  expect(manifest.permissions?.toSorted()).toEqual(['alarms', 'sidePanel', 'storage', 'unlimitedStorage'])
  expect(manifest.optional_permissions).toEqual(['notifications'])
  expect(manifest.optional_host_permissions ?? []).toEqual([])
  expect(manifest.externally_connectable).toBeUndefined()
  expect(manifest.web_accessible_resources ?? []).toEqual([])
})

test('runs on the agreed hosts and nowhere else', () => {
  const matches = (manifest.content_scripts ?? []).flatMap((script) => script.matches ?? [])
  expect([...new Set(matches)].toSorted()).toEqual(HOSTS.toSorted())
  expect(manifest.host_permissions?.toSorted()).toEqual(HOSTS.toSorted())
})

test('reads each page with one content script, that of its app', () => {
  const readers = (manifest.content_scripts ?? []).filter(({ world }) => world !== 'MAIN')
  expect(readers.flatMap((script) => script.matches ?? []).toSorted()).toEqual(HOSTS.toSorted())
})

test('its pages can reach no server', () => {
  const policy = manifest.content_security_policy?.extension_pages ?? ''
  expect(policy).toContain("connect-src 'self'")
  expect(policy).toContain("default-src 'self'")
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval/)
})
