/** The look of all drawn pages, in shadow trees too. */
export const STYLE = `
* { box-sizing: border-box; }
body { margin: 0; font: 13px/1.4 system-ui, "DejaVu Sans", "Noto Sans CJK JP", sans-serif; }
header { height: 40px; padding: 8px 16px; background: #eee; }
main { padding: 16px; display: flex; gap: 32px; align-items: flex-start; }
.form { width: 560px; }
drift-part { display: block; }
.host, .slot { display: contents; }
.row, table, dl { margin: 0 0 10px; padding: 0; border: 0; }
.row .label, th, dt { font-weight: 600; text-align: start; }
div.label, label.label { display: block; }
input:not([type=radio]), textarea, select, .editable, .opener { display: inline-block; width: 320px; min-height: 28px;
  padding: 3px 6px; border: 1px solid #777; background: #fff; font: inherit; text-align: start; }
.holder { position: relative; display: inline-block; }
.floating { position: relative; padding-top: 16px; }
.floating .label { position: absolute; top: 0; font-size: 11px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.popup { position: absolute; z-index: 50; min-width: 240px; background: #fff; border: 1px solid #777; }
.list { max-height: 200px; min-height: 26px; overflow: auto; }
.entry { min-height: 26px; padding: 3px 8px; cursor: default; }
.entry.active, .entry[aria-selected=true], .entry[aria-checked=true], .entry[aria-pressed=true] { background: #cde; }
.pressed { display: inline-flex; border: 1px solid #777; flex-wrap: wrap; }
.radio { margin-inline-end: 12px; }
.folded { height: 0; overflow: hidden; visibility: hidden; }
.drawer { position: fixed; top: 0; right: 0; bottom: 0; width: 620px; padding: 16px; overflow: auto; background: #fff;
  border-left: 1px solid #777; }
.veil { position: fixed; inset: 0; background: #0006; }
.modal { position: fixed; inset: 24px 300px; padding: 16px; overflow: auto; background: #fff; }
iframe { width: 900px; height: 720px; border: 0; }
`;
