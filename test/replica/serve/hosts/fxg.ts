import { analysisReply, overviewReply } from '../douyin/score-reply'
import { detailReply, rejectReasonsReply } from '../douyin/detail-reply'
import { listReply } from '../douyin/list-reply'
import { countsOf } from '../douyin/quick-filters'
import { bodyOf, jsonReply } from '../raw-json'
import type { HostTable } from '../scene'

/** 抖店's console. Rows marked `inferred` have no public name. */
export const fxg: HostTable = {
  host: 'fxg.jinritemai.com',
  pages: [{ path: /^\/(ffa|ffa_desk|login)\//, app: 'doudian' }],
  api: [
    { method: 'POST', path: /^\/after_sale\/pc\/list$/, reply: listReply },
    {
      method: 'GET',
      path: /^\/shopuser\/aftersale\/counts$/,
      reply: (_, scene) => jsonReply({ code: 0, data: countsOf(scene.shopOf('douyin').tickets) }),
    },
    { method: 'GET', path: /^\/v1\/aftersale\/pc\/detail$/, reply: detailReply },
    // inferred
    { method: 'GET', path: /^\/v1\/aftersale\/pc\/reject_reasons$/, reply: rejectReasonsReply },
    // inferred
    {
      method: 'POST',
      path: /^\/v1\/aftersale\/pc\/operate$/,
      reply: (request) => jsonReply({ code: 0, msg: '', data: { items: [bodyOf(request.body)] } }),
    },
    {
      method: 'GET',
      path: /^\/governance\/shop\/experiencescore\/getOverviewByVersion$/,
      reply: overviewReply,
    },
    { method: 'GET', path: /^\/governance\/shop\/experiencescore\/getAnalysisScore$/, reply: analysisReply },
    {
      method: 'GET',
      path: /^\/ecomauth\/loginv1\/get_login_subject$/,
      // Path seen, reply inferred.
      reply: (_, scene) => {
        const { shopId, shopName, otherShops } = scene.shopOf('douyin')
        const others = otherShops.map((shop) => ({ shop_id: shop.shopId, shop_name: shop.shopName }))
        return jsonReply({ code: 0, data: { shop_id: shopId, shop_name: shopName, subjects: others } })
      },
    },
  ],
}
