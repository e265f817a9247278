import type { BrowserContext } from '@playwright/test'
import { BEHAVIOUR_HTML, behaviourScript } from './behaviour-page'

/** The two consoles: where the page stands, and an endpoint on the table that it asks. */
export const CONSOLES = {
  douyin: {
    page: 'https://fxg.jinritemai.com/ffa/replies',
    listed: 'https://fxg.jinritemai.com/after_sale/pc/list?page=1',
  },
  qianniu: {
    page: 'https://myseller.taobao.com/home.htm/replies',
    listed:
      'https://h5api.m.taobao.com/h5/mtop.alibaba.refundface2.disputeservice.qianniu.pc.disputelistv2/1.0/?v=1.0',
  },
} as const

const BODY = '{"code":0,"big":140000000000000001,"data":{"items":[]}}'

/** Answers everything the behaviour page asks, and logs it; nothing gets out. */
export async function serveBridge(context: BrowserContext, site: keyof typeof CONSOLES): Promise<string[]> {
  const { page, listed } = CONSOLES[site]
  const requests: string[] = []
  const path = listed.split('?')[0] ?? ''
  const script = behaviourScript({
    listed,
    other: `${new URL(listed).origin}/other.json?x=1`,
    broken: `${new URL(listed).origin}/other.json?broken=1`,
    jsonp: path,
  })
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url())
    // An aborted request may or may not have left; it is only ever one.
    if (url.searchParams.has('aborted')) return route.abort()
    requests.push(`${route.request().method()} ${url.href} ${route.request().postData() ?? ''}`)
    if (url.href === page) return route.fulfill({ contentType: 'text/html', body: BEHAVIOUR_HTML })
    if (url.pathname === '/replies.js') return route.fulfill({ contentType: 'text/javascript', body: script })
    if (url.searchParams.has('broken')) return route.abort()
    const callback = url.searchParams.get('callback')
    if (callback) return route.fulfill({ contentType: 'text/javascript', body: `${callback}(${BODY})` })
    const headers = { 'access-control-allow-origin': '*' }
    return route.fulfill({ contentType: 'application/json', headers, body: BODY })
  })
  return requests
}
