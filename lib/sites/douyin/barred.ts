/** Words that a login, risk or captcha page of 抖店 or 飞鸽 shows instead of the page. */
export const DOUYIN_BARRED =
  /验证码|安全验证|滑块|拖动.{0,6}滑块|存在风险|请先?登录|登录抖店|手机号登录|账号登录/
