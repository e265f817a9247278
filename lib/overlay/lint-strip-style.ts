/** The strip under the reply box; tokens, text and buttons are the sheet's own. */
export const STRIP_CSS = `
.strip{padding:5px 6px 5px 9px;border-radius:8px;box-shadow:0 2px 8px rgba(20,40,36,.12);border-color:var(--edge);
display:grid;gap:4px;max-height:46vh;overflow:auto}
.strip button{min-height:24px;padding:1px 7px;font-size:11.5px;flex:none}
.find{border-left:3px solid var(--c);padding-left:7px}
.find+.find{border-top:0;padding-top:3px}
.find p{margin:0;overflow-wrap:anywhere}
.find b,.find .mark{color:var(--c);font-weight:600}
.find q{quotes:"「" "」";background:var(--w);border-radius:3px}
.find .basis{color:var(--ink2);font-size:11px}
.fix{display:flex;gap:6px;align-items:center;margin-top:2px}
.fix span{min-width:0;overflow-wrap:anywhere}
.bar{display:flex;gap:5px;justify-content:flex-end;align-items:center}
.bar .say{flex:1;color:var(--ink2);font-size:11.5px;padding-left:1px}
`
