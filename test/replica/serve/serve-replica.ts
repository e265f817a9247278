import type { BrowserContext, Request, Route } from '@playwright/test'
import { traitsOf } from '../boot/traits'
import { generateShop } from '../shop/generate-shop'
import type { Platform, ReplicaShop } from '../shop/shape'
import { appHtml, assetReply, withHead } from './html'
import { HOSTS } from './hosts/hosts'
import type { HostTable, ReplicaRequest, Reply, Scene, SeenRequest, ServeOptions } from './scene'

export type { Scene, SeenRequest, ServeOptions } from './scene'

/** The default clock of the replica: a Monday afternoon. */
export const REPLICA_NOW = '2026-11-23T15:30:00+08:00'

const APP_PLATFORM = { doudian: 'douyin', feige: 'douyin', qianniu: 'qianniu', wangwang: 'qianniu' } as const

export interface ReplicaServer {
  /** Everything the pages asked for, in order, answered or not. */
  requests: SeenRequest[]
  /** The part of `requests` that nobody answered and that was aborted. */
  blocked(): SeenRequest[]
  shop: ReplicaShop
  shopOf(platform: Platform): ReplicaShop
  stop(): Promise<void>
}

/** Serves the replica consoles at their real host names to one browser context; nothing else gets out. */
export async function serveReplica(
  context: BrowserContext,
  options: ServeOptions = {},
): Promise<ReplicaServer> {
  const scene = sceneOf(options)
  const requests: SeenRequest[] = []
  const refuse = (route: Route) => refuseRoute(route, requests)
  await context.route('**/*', refuse)
  for (const table of HOSTS) {
    await context.route(`https://${table.host}/**`, (route) => answer(route, table, scene, requests))
  }
  const stop = async () => {
    await context.unroute('**/*', refuse)
    for (const table of HOSTS) await context.unroute(`https://${table.host}/**`)
  }
  return {
    requests,
    blocked: () => requests.filter((request) => request.answeredBy === 'none'),
    shop: scene.shopOf(options.platform ?? 'douyin'),
    shopOf: scene.shopOf,
    stop,
  }
}

/** The scene of some options, without a browser (for the wire replies alone). */
export function sceneOf(options: ServeOptions): Scene {
  const full = { variant: 'a' as const, now: REPLICA_NOW, pageSize: 10, latencyMs: 300, ...options }
  const traits = traitsOf(full.variant, { virtualTable: full.pageSize > 200, ...options.overrides })
  const scoreLayout = options.scoreLayout ?? '2026-09'
  const shops: Partial<Record<Platform, ReplicaShop>> = { ...options.shops }
  const shopOf = (platform: Platform) =>
    (shops[platform] ??= generateShop({
      platform,
      seed: options.seed ?? 1,
      now: full.now,
      tickets: options.tickets,
    }))
  return {
    options: full,
    traits,
    scoreLayout,
    shopOf,
    bootOf: (app) => ({
      app,
      platform: APP_PLATFORM[app],
      variant: full.variant,
      now: full.now,
      pageSize: full.pageSize,
      iframe: options.iframe ?? false,
      latencyMs: full.latencyMs,
      scoreLayout,
      traits,
    }),
  }
}

async function answer(route: Route, table: HostTable, scene: Scene, seen: SeenRequest[]): Promise<void> {
  const request = requestOf(route.request())
  const origin = route.request().headers()['origin']
  const asset = assetReply(request.url.pathname)
  if (asset) {
    seen.push(seenOf(route.request(), 'asset'))
    return route.fulfill({ path: asset.file, contentType: asset.contentType })
  }
  if (request.method === 'OPTIONS') return fulfil(route, { status: 204, body: '' }, origin)
  const api = table.api.find((row) => row.method === request.method && row.path.test(request.url.pathname))
  if (api) {
    seen.push(seenOf(route.request(), 'api'))
    await new Promise((done) => setTimeout(done, api.latency ?? scene.options.latencyMs))
    return fulfil(route, api.reply(request, scene), origin)
  }
  const html = pageHtml(table, request, scene)
  if (html === null) return refuseRoute(route, seen)
  seen.push(seenOf(route.request(), 'page'))
  return fulfil(route, { contentType: 'text/html; charset=utf-8', body: html }, origin)
}

function pageHtml(table: HostTable, request: ReplicaRequest, scene: Scene): string | null {
  const page = table.pages.find((row) => row.path.test(request.url.pathname))
  if (page?.app) return appHtml(page.app, scene)
  if (page?.html) return withHead(page.html(request, scene), '', scene)
  return null
}

async function fulfil(route: Route, reply: Reply, origin: string | undefined): Promise<void> {
  const cors: Record<string, string> = origin
    ? {
        'access-control-allow-origin': origin,
        'access-control-allow-credentials': 'true',
        'access-control-allow-headers': 'content-type',
      }
    : {}
  await route
    .fulfill({
      status: reply.status ?? 200,
      headers: { 'content-type': reply.contentType ?? 'text/plain', ...cors, ...reply.headers },
      body: reply.body,
    })
    // A page closed while its reply was on the way is no failure of the server.
    .catch(() => {})
}

async function refuseRoute(route: Route, seen: SeenRequest[]): Promise<void> {
  if (!/^(https?|wss?):/.test(route.request().url())) return route.continue()
  seen.push(seenOf(route.request(), 'none'))
  await route.abort('blockedbyclient')
}

function requestOf(request: Request): ReplicaRequest {
  return { method: request.method(), url: new URL(request.url()), body: request.postData() }
}

function seenOf(request: Request, answeredBy: SeenRequest['answeredBy']): SeenRequest {
  return {
    method: request.method(),
    url: request.url(),
    body: request.postData(),
    resourceType: request.resourceType(),
    initiator: initiatorOf(request),
    answeredBy,
  }
}

function initiatorOf(request: Request): string | null {
  try {
    return request.serviceWorker()?.url() ?? request.frame().url()
  } catch {
    return null
  }
}
