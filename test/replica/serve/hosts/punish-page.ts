import type { PageRoute } from '../scene'

/** source: `punish` and `x5sec` 'seen' as words of the address, the text 'inferred' */
const HTML = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>验证码拦截</title></head><body>
<div id="nocaptcha" class="baxia-punish"><h3>访问验证</h3>
<p>亲，请拖动下方滑块完成验证，通过验证以确保正常访问</p>
<div id="nc_1_wrapper"><span>请按住滑块，拖动到最右边</span></div></div></body></html>`

/** The risk check at its own address, on any host. */
export const PUNISH_PAGE: PageRoute = { path: /\/_____tmd_____\/punish/, html: () => HTML }
