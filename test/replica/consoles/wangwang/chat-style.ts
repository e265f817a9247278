const RULES = `*{box-sizing:border-box}html,body,#ice-container{height:100%;margin:0}
body{font:13px/1.5 "PingFang SC","Noto Sans CJK SC",sans-serif;color:#222;background:#eef0f5}
.im-outer{display:flex;flex-direction:column;height:100%}.im-outer iframe{flex:1;border:0;width:100%}
.im-head{display:flex;gap:12px;align-items:center;height:44px;padding:0 16px;background:#fff;border-bottom:1px solid #e3e6ee}
.im-head .logo{font-weight:600;color:#ff5000}.im-head .account{margin-left:auto}
.ww_core{display:flex;height:100%}
.ww_conversation_list{width:220px;overflow:auto;background:#fff;border-right:1px solid #e3e6ee}
.conversation-item{display:flex;justify-content:space-between;padding:12px;cursor:pointer}
.conversation-item.active{background:#ffeee5}.conversation-item .time{color:#999;font-size:12px}
.ww_conversation{flex:1;display:flex;flex-direction:column;min-width:0;height:100%}
.ww_header{height:44px;line-height:44px;padding:0 16px;background:#fff;border-bottom:1px solid #e3e6ee}
.ww_message{flex:1;min-height:0;position:relative}.rc-scrollbars-view{height:100%;overflow:auto;padding:12px 16px}
.message-item-line{padding:6px 0}.message-item{max-width:70%}.message-item.self{margin-left:auto;text-align:right}
.message-item .nick{display:inline;color:#666;font-size:12px;margin-right:8px}
.message-item .time{display:inline;color:#aaa;font-size:12px}
.message-item .content{display:block;width:fit-content;margin-top:4px;padding:8px 12px;border-radius:8px;background:#fff;text-align:left}
.message-item.self .content{margin-left:auto;background:#ffdfcc}
.message-item pre{margin:0;white-space:pre-wrap;font:inherit}.message-item img{width:120px;height:90px;background:#cfd6e4}
.message-item.notice{max-width:none;text-align:center}.message-item.notice .content{margin:0 auto;background:none;color:#999;font-size:12px}
.robot-mark{padding:0 4px;border-radius:2px;background:#e6f0ff;color:#1a66ff;font-size:12px}
.ww_input{height:150px;padding:8px 16px;background:#fff;border-top:1px solid #e3e6ee}
.editBox{position:relative;height:92px}.editBox .placeholder{position:absolute;color:#bbb;pointer-events:none}
.editBox pre.edit{height:100%;margin:0;outline:0;white-space:pre-wrap;overflow:auto;font:inherit}
.btn-container{text-align:right}
.ww_tab{width:240px;padding:16px;background:#fff;border-left:1px solid #e3e6ee}.ww_tab .order{padding:8px 0}
.ww_empty{margin:auto;color:#999}`

/** The chat's own style sheet. */
export function addChatStyle(): void {
  const sheet = document.createElement('style')
  sheet.textContent = RULES
  document.head.append(sheet)
}
