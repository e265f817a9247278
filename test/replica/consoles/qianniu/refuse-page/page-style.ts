const RULES = `
#site-nav{height:32px;line-height:32px;padding:0 40px;background:#f5f5f5;border-bottom:1px solid #eee;font-size:12px}
#bottomContainer_1{width:1000px;margin:16px auto;background:#fff;font-size:12px}
.process-bar{display:flex;background:#f8f8f8}.process-bar li{flex:1;padding:10px;text-align:center;color:#999}
.process-bar .process-done,.process-bar .process-doing{background:#ff7300;color:#fff}
.mod-dispute-columns{display:flex;border:1px solid #e5e5e5}
.mod-form{flex:1;padding:20px 30px;white-space:pre-line}
.mod-form-row{display:flex;gap:12px;margin-bottom:16px}.mod-form-row label{width:80px;text-align:right}
.mod-form-row label.required:before{content:"*";color:#f40}
.mod-tips{margin-bottom:16px;padding:8px 12px;background:#fff7e6;border:1px solid #ffd591}
.mod-error{margin:0 0 12px 92px;color:#f40}
.options-box{position:relative;width:320px}
.options-selected{display:flex;justify-content:space-between;height:28px;line-height:26px;padding:0 8px;border:1px solid #ccc}
.arrow-down:after{content:"▾";font-style:normal}.arrow-up:after{content:"▴";font-style:normal}
.options-content{position:absolute;z-index:2;top:27px;left:0;right:0;background:#fff;border:1px solid #ccc}
.options-item{padding:6px 8px;cursor:pointer}
.textarea-content textarea{width:320px;height:96px;border:1px solid #ccc}
.photo-list{display:flex;gap:8px}.photo-item{width:50px;height:50px;border:1px dashed #ccc}
.mod-form-buttons{display:flex;gap:12px;margin-left:92px}
.button{padding:6px 18px;border:1px solid #ddd;border-radius:3px;cursor:pointer}
.button-primary{background:#ff7300;border-color:#ff7300;color:#fff}
.mod-dispute-side{width:320px;padding:20px;border-left:1px solid #e5e5e5}
.mod-dispute-row{line-height:24px}.mod-dispute-row em{font-style:normal}
.mod-dispute-item{margin-bottom:12px;padding-bottom:12px;border-bottom:1px dashed #e5e5e5}`

/** The old page's look, only where that page is shown. */
export function addRefusePageStyle(): void {
  if (!window.location.pathname.startsWith('/dispute/')) return
  const sheet = document.createElement('style')
  sheet.textContent = RULES
  document.head.append(sheet)
}
