import { MTOP_ANSWERS } from '../mtop/replies'
import { bodyOf, rawJson } from '../raw-json'
import type { HostTable, ReplicaRequest, Reply, Scene } from '../scene'

const PATH = /^\/h5\/([a-z0-9_.]+)\/([0-9.]+)\/?$/

function parsed(text: unknown): Record<string, unknown> {
  try {
    return JSON.parse(String(text)) as Record<string, unknown>
  } catch {
    return {}
  }
}

/** `data` of the form or the query; its field `params` is JSON once more. source: 'seen' */
function paramsOf(request: ReplicaRequest): Record<string, unknown> {
  const data = parsed(bodyOf(request.body)['data'] ?? request.url.searchParams.get('data'))
  return typeof data['params'] === 'string' ? parsed(data['params']) : data
}

function answer(request: ReplicaRequest, scene: Scene): Reply {
  const [, api = '', v = ''] = PATH.exec(request.url.pathname) ?? []
  const make = MTOP_ANSWERS[api]
  const reply = make
    ? { api, v, ret: ['SUCCESS::调用成功'], data: make(paramsOf(request), scene) }
    : { api, v, ret: ['FAIL_SYS_API_NOT_FOUNDED::请求API不存在'], data: {} }
  const callback = request.url.searchParams.get('callback')
  if (callback && /^mtopjsonp\d+$/.test(callback)) {
    return { contentType: 'application/javascript; charset=utf-8', body: ` ${callback}(${rawJson(reply)})` }
  }
  return { contentType: 'application/json; charset=utf-8', body: rawJson(reply) }
}

/** The gateway of both consoles: POST for the refund lists, JSONP for score, account and chat. */
export const h5api: HostTable = {
  host: 'h5api.m.taobao.com',
  pages: [],
  api: [
    { method: 'POST', path: PATH, reply: answer },
    { method: 'GET', path: PATH, reply: answer },
  ],
}
