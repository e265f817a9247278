/** The strip under the reply box; tokens, text and buttons are the sheet's own. */
export const STRIP_CSS = `
.strip{padding:5px 6px 5px 9px;border-radius:8px;box-shadow:0 2px 8px rgba(20,40,36,.12);border-color:var(--edge);
display:grid;gap:4px;max-height:var(--most);overflow:auto}
.strip button{min-width:24px;min-height:24px;padding:1px 7px;font-size:11.5px;flex:none}
.find{border-left:3px solid var(--c);padding-left:7px}
.find p{margin:0;display:inline;overflow-wrap:anywhere}
.find b,.find .mark{color:var(--c);font-weight:600}
.find q{quotes:"「" "」";background:var(--w);border-radius:3px}
.find .basis{color:var(--ink2);font-size:11px}
.fix{display:flex;gap:6px;align-items:center;margin-top:2px}
.better{flex:1;min-width:0;overflow-wrap:anywhere}
.bar{justify-content:flex-end}
.pop:not([data-slim]) .one{display:none}
.pop[data-slim] .strip{display:flex;align-items:center;height:var(--most);overflow:hidden;padding:0 1px 0 6px}
.pop[data-slim] .find{flex:1;min-width:0;display:flex;gap:6px;align-items:baseline}
.pop[data-slim] :is(p,.basis){display:block;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.pop[data-slim] p{flex:1 1 0}
.pop[data-slim] .basis{flex:0 1 9em}
.pop[data-slim] q{display:none}
.pop[data-slim] .fix{margin:0}
.pop[data-slim] :is(.better,.use){display:none}
`
