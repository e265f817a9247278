import type { ReactElement } from 'react'
import { useRoute } from '../shell/route'
import { DetailPage } from './detail/DetailPage'
import { Frame } from './frame/Frame'
import { ListPage } from './list/ListPage'
import { HomePage } from './other/HomePage'
import { LoginPage } from './other/LoginPage'
import { OrderListPage } from './other/OrderListPage'
import { RiskPage } from './other/RiskPage'
import { ScorePage } from './score/ScorePage'

/** Paths as public code shows them; three generations of the list's path lead to one page. */
const ROUTES: { path: RegExp; page: () => ReactElement }[] = [
  { path: /\/merchant-aftersale-workbench\/aftersale\/list$/, page: ListPage },
  { path: /\/(maftersale|morder)\/aftersale\/list$/, page: ListPage },
  { path: /\/(maftersale|morder)\/aftersale\/detail(-v\d)?$/, page: DetailPage },
  { path: /\/eco\/experience-score$/, page: ScorePage },
  { path: /\/morder\/order\/list$/, page: OrderListPage },
  { path: /\/mshop\/homepage\/index$/, page: HomePage },
]

/** The console: a frame and the page of the path; login and risk check stand alone. */
export function App() {
  const route = useRoute()
  const { traits, iframe } = window.__REPLICA__
  if (route.pathname.startsWith('/login')) return <LoginPage />
  if (traits.risk) return <RiskPage />
  const Page = ROUTES.find((row) => row.path.test(route.pathname))?.page ?? HomePage
  const isInner = route.searchParams.get('micro') === '1'
  if (isInner) {
    return (
      <div id="orderAppContainer" style={{ fontSize: 13 }}>
        <Page />
      </div>
    )
  }
  if (iframe)
    return (
      <Frame>
        <InnerFrame src={route} />
      </Frame>
    )
  return (
    <Frame>
      <Page />
    </Frame>
  )
}

/** The content in a same-origin frame (source: 'seen' that tools walk same-origin frames; which is 'inferred'). */
function InnerFrame({ src }: { src: URL }) {
  const inner = new URL(src)
  inner.searchParams.set('micro', '1')
  return (
    // oxlint-disable-next-line react/iframe-missing-sandbox -- the console's frame has none
    <iframe
      title="content"
      src={inner.href}
      style={{ width: '100%', height: 'calc(100vh - 80px)', border: 0, background: '#f5f6f7' }}
    />
  )
}
