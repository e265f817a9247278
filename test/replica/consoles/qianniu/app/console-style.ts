import { hashed } from './hashed-class'

/** The console's own look, by CSS-module name; the names reach the page hashed. */
const RULES: Record<string, string> = {
  shell_header:
    'display:flex;align-items:center;gap:16px;height:48px;padding:0 20px;background:#fff;border-bottom:1px solid #e6e8ed',
  shell_logo: 'font-size:16px;font-weight:600;color:#1a66ff',
  shell_account: 'margin-left:auto;position:relative;cursor:pointer',
  shell_ad: 'color:#f60;font-size:12px',
  shell_body: 'display:flex;min-height:calc(100vh - 48px)',
  shell_menu: 'width:168px;flex:none;padding:12px 0;background:#fff;border-right:1px solid #e6e8ed',
  'shell_menu-item': 'display:block;padding:8px 20px;color:#333;text-decoration:none',
  shell_content: 'flex:1;min-width:0;padding:16px',
  card_card: 'background:#fff;border-radius:8px;padding:16px;margin-bottom:12px',
  'card_card-title': 'font-size:16px;font-weight:600;margin:0 0 12px',
  'data-board_board': 'display:flex;flex-wrap:wrap;gap:8px 28px',
  'data-board_board-item': 'min-width:96px;white-space:pre-line;line-height:22px;color:#666',
  filter_bar: 'display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin-bottom:12px',
  list_head: 'display:flex;flex-wrap:wrap;gap:16px;align-items:center;font-size:12px;color:#666',
  list_tag:
    'display:inline-block;padding:0 4px;border:1px solid #ff8000;border-radius:2px;color:#ff8000;line-height:16px;font-size:12px',
  list_nick: 'color:#1a66ff',
  list_sub: 'color:#999;font-size:12px',
  list_warn: 'color:#f33;font-size:12px',
  list_actions: 'display:flex;flex-direction:column;align-items:flex-start;gap:4px',
  'list_item-cell': 'display:flex;gap:8px',
  'list_item-pic': 'width:48px;height:48px;flex:none;background:#f2f3f7',
  list_blank: 'padding:48px 0;text-align:center;color:#999',
  list_pager: 'display:flex;justify-content:flex-end;margin-top:16px',
  detail_columns: 'display:flex;gap:12px;align-items:flex-start',
  detail_main: 'flex:1;min-width:0',
  detail_side: 'width:340px;flex:none',
  detail_headline: 'font-size:18px;font-weight:600;margin:0 0 8px',
  detail_buttons: 'display:flex;gap:8px;margin-top:12px',
  'detail_talk-item': 'padding:10px 0;border-bottom:1px solid #f0f0f0',
  'detail_talk-text': 'white-space:pre-line;color:#333;line-height:20px',
  'refundinfo_refund-refundinfo-item': 'line-height:26px',
  'refundinfo_refund-dealinfo-item-label': 'line-height:26px',
  'refundinfo_refund-dealinfo-logcontent-item': 'max-height:260px;overflow:auto',
  'dealinfo_refund-dealinfo-item': 'line-height:26px',
  'refuse_form-row': 'display:flex;gap:12px;margin-bottom:16px',
  'refuse_form-label': 'width:84px;flex:none;text-align:right;line-height:28px',
  score_total: 'font-size:40px;font-weight:600;color:#1a66ff',
  score_grid: 'display:grid;grid-template-columns:repeat(3,1fr);gap:12px',
  score_metric: 'border:1px solid #e6e8ed;border-radius:6px;padding:12px;line-height:22px',
}

const BASE = `*{box-sizing:border-box}body{margin:0;background:#f2f3f7;color:#111;font:14px/1.5 "PingFang SC","Noto Sans CJK SC",sans-serif}
a{color:#1a66ff;cursor:pointer}p{margin:0 0 8px}ol{padding:0;list-style:none}`

/** Puts the console's own rules on the page, under hashed names. */
export function addConsoleStyle(): void {
  const sheet = document.createElement('style')
  const rules = Object.entries(RULES).map(([name, rule]) => `.${hashed(name)}{${rule}}`)
  sheet.textContent = BASE + rules.join('\n')
  document.head.append(sheet)
}
