import type { ReactElement } from 'react'
import { HomePage } from '../other/HomePage'
import { SoldPage } from '../other/SoldPage'
import { FramedListPage } from '../refund-list/FramedListPage'
import { RefundListPage } from '../refund-list/RefundListPage'
import { RefundDetailPage } from '../refund-detail/RefundDetailPage'
import { ScorePage } from '../score/ScorePage'
import { boot } from '../boot'

interface ConsoleRoute {
  path: RegExp
  page: (url: URL) => ReactElement
  /** Shown without header and menu, as inside a frame. */
  bare?: boolean
}

const LIST = /^\/home\.htm\/trade-platform\/refund-list\/?$/
const FRAMED = /^\/home\.htm\/trade-platform\/tp\/refund-list\/?$/

/** The first route that fits wins. source: all paths 'seen' but the frame's own, which is 'inferred' */
const ROUTES: readonly ConsoleRoute[] = [
  {
    path: /\/refund-list\/detail\/?$/,
    page: (url) => <RefundDetailPage disputeId={url.searchParams.get('disputeId') ?? ''} />,
  },
  { path: FRAMED, page: () => <FramedListPage /> },
  { path: /^\/home\.htm\/trade-platform-frame\//, page: () => <RefundListPage />, bare: true },
  { path: LIST, page: () => (boot.iframe ? <FramedListPage /> : <RefundListPage />) },
  { path: /^\/home\.htm\/voc(-tmall)?\/serverReport/, page: () => <ScorePage /> },
  { path: /^\/home\.htm\/trade-platform\/tp\/sold/, page: () => <SoldPage /> },
]

/** The page of an address. */
export function routeOf(url: URL): ConsoleRoute {
  return ROUTES.find((route) => route.path.test(url.pathname)) ?? { path: /./, page: () => <HomePage /> }
}
