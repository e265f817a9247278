/** Words that a login, risk or captcha page of 千牛 or 旺旺 shows instead of the page. */
export const QIANNIU_BARRED =
  /验证码|安全验证|滑块|存在风险|访问被拒绝|请先?登录|密码登录|扫码登录|punish|x5sec/
