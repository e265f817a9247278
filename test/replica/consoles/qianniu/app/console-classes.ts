import { boot } from '../boot'
import { cssModule } from '../../shell/css-module'

const bare = { bare: boot.traits.bareHashes }

/** Frame of the console. */
export const frame = cssModule(
  'shell',
  {
    header:
      'display:flex;align-items:center;gap:16px;height:48px;padding:0 20px;background:#fff;border-bottom:1px solid #e6e8ed',
    logo: 'font-size:16px;font-weight:600;color:#1a66ff',
    ad: 'color:#f60;font-size:12px',
    account: 'margin-left:auto;position:relative;cursor:pointer',
    switcher:
      'position:absolute;z-index:9;right:0;top:32px;width:220px;padding:8px 0;background:#fff;box-shadow:0 2px 12px #0003;border-radius:6px',
    switcherRow: 'padding:6px 16px;color:#666',
    body: 'display:flex;min-height:calc(100vh - 48px)',
    menu: 'width:150px;flex:none;padding:12px 0;background:#fff;border-right:1px solid #e6e8ed',
    menuItem: 'display:block;padding:8px 20px;color:#333;text-decoration:none',
    content: 'flex:1;min-width:0;padding:16px',
    innerFrame: 'display:block;width:100%;height:1600px;border:0;background:#fff',
  },
  bare,
)

/** Cards and small text. */
export const card = cssModule(
  'card',
  {
    card: 'background:#fff;border-radius:8px;padding:16px;margin-bottom:12px',
    title: 'font-size:16px;font-weight:600;margin:0 0 12px',
    sub: 'color:#999;font-size:12px',
    warn: 'color:#f33;font-size:12px',
    blank: 'padding:48px 0;text-align:center;color:#999',
  },
  bare,
)

/** Counters above the list. source: the module's name 'seen' on the home page */
export const board = cssModule('data-board', {
  new_delivery_block: 'display:flex;flex-wrap:wrap;gap:8px 28px',
  item: 'min-width:96px;white-space:pre-line;line-height:22px;color:#666',
})

/** The refund list. */
export const list = cssModule(
  'list',
  {
    bar: 'display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin-bottom:12px',
    head: 'display:flex;flex-wrap:wrap;gap:6px 16px;align-items:center;font-size:12px;color:#666',
    tag: 'white-space:nowrap;padding:0 4px;border:1px solid #ff8000;border-radius:2px;color:#ff8000;line-height:16px;font-size:12px',
    nick: 'color:#1a66ff',
    actions: 'display:flex;flex-direction:column;align-items:flex-start;gap:4px',
    item: 'display:flex;gap:8px',
    picture: 'width:48px;height:48px;flex:none;background:#e9ecf3',
    pager: 'display:flex;justify-content:flex-end;margin-top:16px',
  },
  bare,
)

/** source: `refund-refundinfo-item` and its two siblings 'seen' as substrings */
export const refundinfo = cssModule('refundinfo', {
  'refund-refundinfo-item': 'line-height:26px',
  'refund-dealinfo-item-label': 'line-height:26px',
  'refund-dealinfo-logcontent-item': 'width:290px;max-height:260px;overflow:auto',
})

/** source: 'seen' as a substring */
export const dealinfo = cssModule('dealinfo', { 'refund-dealinfo-item': 'line-height:26px' })

/** The rest of the detail page. */
export const detail = cssModule(
  'detail',
  {
    columns: 'display:flex;gap:12px;align-items:flex-start',
    main: 'flex:1;min-width:0',
    side: 'width:340px;flex:none',
    headline: 'font-size:18px;font-weight:600;margin:0 0 8px',
    buttons: 'display:flex;gap:8px;margin-top:12px',
    talk: 'padding:10px 0;border-bottom:1px solid #f0f0f0',
    talkText: 'white-space:pre-line;color:#333;line-height:20px',
  },
  bare,
)

/** The refuse form. */
export const refuse = cssModule(
  'refuse',
  {
    row: 'display:flex;gap:12px;margin-bottom:16px',
    label: 'width:110px;flex:none;text-align:right;line-height:28px',
    control: 'flex:1',
  },
  bare,
)

/** The score page. */
export const score = cssModule(
  'score',
  {
    total: 'font-size:40px;font-weight:600;color:#1a66ff',
    grid: 'display:grid;grid-template-columns:repeat(3,1fr);gap:12px',
    metric: 'border:1px solid #e6e8ed;border-radius:6px;padding:12px;line-height:22px',
    name: 'font-weight:600',
    figure: 'font-size:20px',
    band: 'margin-right:12px;color:#666;font-size:12px',
  },
  bare,
)
