import { dialectOf } from '../../consoles/qianniu/wire/dialect'
import { disputeData } from '../../consoles/qianniu/wire/dispute-data'
import { appHtml } from '../html'
import type { PageRoute, ReplicaRequest, Scene } from '../scene'

/** The server's HTML: the record and the form stand in it as `var disputeData`. source: 'seen' */
function refuseHtml(request: ReplicaRequest, scene: Scene): string {
  const shop = scene.shopOf('qianniu')
  const id = request.url.searchParams.get('disputeId')
  const ticket = shop.tickets.find(({ truth }) => truth.afterSaleId === id)
  const { variant } = scene.options
  const data = ticket && !scene.traits.risk ? disputeData(ticket, dialectOf(scene), variant) : null
  const text = JSON.stringify(data).replaceAll('<', '\\u003c')
  // The hostile script is put in once, for all pages, after this.
  const html = appHtml('qianniu', { ...scene, options: { ...scene.options, hostile: undefined } })
  const script = `<script>var disputeData = ${text};var siteNick = ${JSON.stringify(shop.shopName)}</script>`
  return html.replace('<title>千牛商家工作台</title>', `<title>拒绝退款申请</title>${script}`)
}

/** Pages of the refund2 hosts; only the refuse page is replicated. */
export const REFUND2_PAGES: PageRoute[] = [
  { path: /^\/dispute\/sellerRefuseDispute\.htm$/, html: refuseHtml },
]
