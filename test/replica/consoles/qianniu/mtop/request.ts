/** Envelope of every reply of the gateway. source: 'seen' */
export interface MtopReply<Data> {
  api: string
  v: string
  ret: string[]
  data: Data
}

const GATEWAY = 'https://h5api.m.taobao.com/h5'

let callbacks = 0

function urlOf(api: string, version: string): URL {
  const url = new URL(`${GATEWAY}/${api.toLowerCase()}/${version}/`)
  url.searchParams.set('jsv', '2.6.2')
  url.searchParams.set('appKey', '12574478')
  url.searchParams.set('t', String(Date.now()))
  url.searchParams.set('api', api)
  url.searchParams.set('v', version)
  return url
}

/** Asks by POST with the form field `data`, whose `params` is a JSON string. source: 'seen' */
export async function mtopPost<Data>(api: string, params: object, version = '1.0'): Promise<MtopReply<Data>> {
  const url = urlOf(api, version)
  url.searchParams.set('type', 'originaljson')
  const body = new URLSearchParams({ data: JSON.stringify({ params: JSON.stringify(params) }) })
  const reply = await fetch(url, { method: 'POST', body, credentials: 'include' })
  return (await reply.json()) as MtopReply<Data>
}

/** Asks through a `<script>` that calls `mtopjsonpN`. source: 'seen' */
export function mtopJsonp<Data>(api: string, data: object, version = '1.0'): Promise<MtopReply<Data>> {
  callbacks += 1
  const name = `mtopjsonp${callbacks}`
  const url = urlOf(api, version)
  url.searchParams.set('type', 'jsonp')
  url.searchParams.set('dataType', 'jsonp')
  url.searchParams.set('callback', name)
  url.searchParams.set('data', JSON.stringify(data))
  const script = document.createElement('script')
  return new Promise((resolve, reject) => {
    const registry = window as unknown as Record<string, unknown>
    registry[name] = (reply: MtopReply<Data>) => {
      delete registry[name]
      script.remove()
      resolve(reply)
    }
    script.onerror = () => reject(new Error(`no reply from ${api}`))
    script.src = url.href
    document.head.append(script)
  })
}
