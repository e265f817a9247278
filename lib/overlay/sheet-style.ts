/**
 * The sheet's only stylesheet, px throughout: `rem` would follow the console's own font size. `!important` on
 * the host keeps the console's rules out; inside the shadow root none of them applies.
 */
const LIGHT = `--ink:#16211f;--ink2:#53605d;--line:#e4e9e7;--paper:#fff;--edge:#cfd8d5;--press:#f5f8f7;
--brand:#0f766e;--ok:#15803d;--ok-w:#e9f7ee;--ok-e:#bfe3cc;--warn:#a3480a;--warn-w:#fff4e0;--warn-e:#f3d9a8;
--bad:#b42318;--bad-w:#fdecea;--bad-e:#f2c2bc;--stop:#16211f;--stop-w:#e8edeb;--stop-e:#aab5b1;
--shade:0 12px 32px rgba(20,40,36,.18)`
const DARK = `--ink:#e8eeec;--ink2:#aab6b2;--line:#33403c;--paper:#1b2422;--edge:#46544f;--press:#26312e;
--brand:#5cc6b8;--ok:#6bd391;--ok-w:#16301f;--ok-e:#2c5a3d;--warn:#f2b35b;--warn-w:#37290f;--warn-e:#6b4f1d;
--bad:#ff9a8f;--bad-w:#3d1f1c;--bad-e:#7a3a33;--stop:#f2f6f4;--stop-w:#33403c;--stop-e:#687670;
--shade:0 12px 32px rgba(0,0,0,.5)`

export const SHEET_CSS = `
:host{all:initial!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;
height:0!important;z-index:2147483647!important;pointer-events:none!important;color-scheme:light dark}
:host,:host([data-theme=light]){${LIGHT}}
@media (prefers-color-scheme:dark){:host{${DARK}}:host([data-theme=light]){${LIGHT}}}
:host([data-theme=dark]){${DARK}}
*{box-sizing:border-box}
.live{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.pop{position:fixed;inset:auto;margin:0;padding:0;border:0;background:none;overflow:visible;pointer-events:auto;
max-width:none;max-height:none;color:var(--ink)}
.pop:not([data-open]){display:none}
.sheet{background:var(--paper);border:1px solid var(--e);border-radius:12px;box-shadow:var(--shade);
overflow:hidden;font:12.5px/1.55 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif;
font-variant-numeric:tabular-nums;text-align:left;color:var(--ink)}
[data-level=clear]{--c:var(--ok);--w:var(--ok-w);--e:var(--ok-e)}
[data-level=caution]{--c:var(--warn);--w:var(--warn-w);--e:var(--warn-e)}
[data-level=danger]{--c:var(--bad);--w:var(--bad-w);--e:var(--bad-e)}
[data-level=blocked]{--c:var(--stop);--w:var(--stop-w);--e:var(--stop-e)}
.top{display:flex;gap:6px;margin:0;padding:9px 12px;background:var(--w);color:var(--c);font-size:13px;font-weight:600}
.lines{list-style:none;margin:0;padding:9px 12px;display:grid;gap:6px}
.row{display:grid;grid-template-columns:14px 1fr;gap:6px;overflow-wrap:anywhere}
.mark{color:var(--c);text-align:center}
.way .mark{color:var(--brand)}
.word{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.foot{display:flex;gap:5px;align-items:center;flex-wrap:wrap;padding:8px 10px 8px 12px;border-top:1px solid var(--line);
color:var(--ink2);font-size:11.5px}
.basis{flex:1 1 auto}
button{font:inherit;font-size:12px;border:1px solid var(--edge);background:var(--paper);border-radius:6px;
padding:3px 7px;min-height:26px;color:var(--ink);cursor:pointer}
.sheet:focus-visible{outline:2px solid var(--brand);outline-offset:-2px}
button:hover{background:var(--press)}
button:focus-visible{outline:2px solid var(--brand);outline-offset:1px}
button[aria-disabled=true]{color:var(--ink2);cursor:default}
.tip{position:absolute;width:10px;height:10px;background:var(--paper);border:1px solid var(--e);transform:rotate(45deg)}
.pop[data-side=bottom] .tip{top:-5px;left:var(--at);background:var(--w);border-right:0;border-bottom:0}
.pop[data-side=top] .tip{bottom:-5px;left:var(--at);border-left:0;border-top:0}
.pop[data-side=left] .tip{right:-5px;top:var(--at);border-left:0;border-bottom:0}
.pop[data-side=right] .tip{left:-5px;top:var(--at);border-right:0;border-top:0}
.pop:not([data-side]) .tip{display:none}
.notice{display:flex;gap:10px;align-items:center;padding:9px 12px}
@media (forced-colors:active){.sheet,button{border-color:CanvasText}}
`
