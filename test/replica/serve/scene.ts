import type { AppName, ReplicaBoot, ScoreLayout, Traits, Variant } from '../boot/boot'
import type { Platform, ReplicaShop } from '../shop/shape'

export interface ServeOptions {
  variant?: Variant
  seed?: number
  /** +08:00 time the pages were opened at. */
  now?: string
  tickets?: number
  pageSize?: number
  /** Which platform's shop `ReplicaServer.shop` is. */
  platform?: Platform
  /** `bridge`: an inline page script that tries to forge and steal the page bridge. */
  hostile?: 'bridge'
  iframe?: boolean
  latencyMs?: number
  scoreLayout?: ScoreLayout
  /** Served instead of a generated one, per platform. */
  shops?: Partial<Record<Platform, ReplicaShop>>
  overrides?: Partial<Traits>
}

/** A request as one of the hosts sees it. */
export interface ReplicaRequest {
  method: string
  url: URL
  body: string | null
}

/** A request as the test sees it. */
export interface SeenRequest {
  method: string
  url: string
  body: string | null
  resourceType: string
  /** URL of the frame that asked; null for a worker. */
  initiator: string | null
  /** Who answered: a page, an API row, an asset, or nobody. */
  answeredBy: 'page' | 'api' | 'asset' | 'none'
}

export interface Reply {
  status?: number
  contentType?: string
  headers?: Record<string, string>
  body: string
}

/** What a handler may use to answer. */
export interface Scene {
  options: ServeOptions & { variant: Variant; now: string; pageSize: number; latencyMs: number }
  traits: Traits
  scoreLayout: ScoreLayout
  shopOf(platform: Platform): ReplicaShop
  bootOf(app: AppName): ReplicaBoot
}

/** Pages: path → app (whose built HTML is served with the boot data), or whole HTML of their own. */
export interface PageRoute {
  path: RegExp
  app?: AppName
  html?: (request: ReplicaRequest, scene: Scene) => string
}

/** JSON (or JSONP) replies. `latency: 0` answers at once; else the scene's latency. */
export interface ApiRoute {
  method: 'GET' | 'POST'
  path: RegExp
  reply: (request: ReplicaRequest, scene: Scene) => Reply
  latency?: number
}

/** One file per host fills one of these in; the first matching row answers. */
export interface HostTable {
  host: string
  pages: PageRoute[]
  api: ApiRoute[]
}
