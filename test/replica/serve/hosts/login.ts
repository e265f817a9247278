import type { HostTable, PageRoute } from '../scene'

/** source: the hosts and `#alibaba-login-box` 'seen', the text 'inferred' */
const HTML = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>千牛登录</title></head><body>
<div id="alibaba-login-box"><h2>密码登录</h2><form><input name="fm-login-id" placeholder="账号名/邮箱/手机号">
<input name="fm-login-password" type="password" placeholder="请输入登录密码"><button type="submit">登录</button></form>
<p>登录后可查看待处理售后、退款编号与订单编号</p></div></body></html>`

const PAGES: PageRoute[] = [{ path: /./, html: () => HTML }]

/** Where a signed-out seller lands. */
export const login: HostTable = { host: 'login.taobao.com', pages: PAGES, api: [] }

/** The console's own sign-in. */
export const loginmyseller: HostTable = { host: 'loginmyseller.taobao.com', pages: PAGES, api: [] }
