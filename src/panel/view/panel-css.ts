import { cssColour } from "../../model/palette.ts";

const surface = cssColour("surface");
const raised = cssColour("raised");
const text = cssColour("text");
const muted = cssColour("muted");
const line = cssColour("line");
const edge = cssColour("edge");
const accent = cssColour("accent");
const onAccent = cssColour("onAccent");
const good = cssColour("good");
const bad = cssColour("bad");
const badSurface = cssColour("badSurface");

/**
 * The panel's whole style. Rules of the host are important because inside a shadow tree that outranks the page's own
 * important rules; the page could paint over us with pseudo-elements of the host, and draw the letters of a font that
 * it names itself, so the font is the system's. Colours are not custom properties, which a page could disable by
 * registering their names. One rule a line: this text travels into every portal page.
 */
export const panelCss = `
:host{all:initial!important;color-scheme:light dark!important;position:fixed!important;display:block!important;
box-sizing:border-box!important;width:max-content!important;max-width:calc(100vw - 32px)!important;
font:14px/20px system-ui,sans-serif!important;color:${text}!important;border-radius:8px!important}
:host(:not(:popover-open)){display:none!important}
:host::before,:host::after{content:none!important}
:host>div{background:${surface};border:1px solid ${line};border-radius:8px;overflow:hidden;
box-shadow:0 8px 24px rgb(0 0 0/24%)}
:host([data-corner^=b]){bottom:16px!important}
:host([data-corner^=t]){top:16px!important}
:host([data-corner$=right]){right:16px!important}
:host([data-corner$=left]){left:16px!important}
*{box-sizing:border-box}
.panel{display:flex;flex-direction:column;width:350px;max-width:100%;max-height:min(70vh,520px)}
.folded{position:relative;flex-direction:row;align-items:center;gap:8px;width:auto;
padding-inline-end:12px;background:${raised}}
.alarm{border-inline-start:4px solid ${bad}}
.question{border-inline-start:4px solid ${accent}}
button{font:inherit;color:inherit;cursor:pointer;text-align:start}
:focus-visible{outline:2px solid ${accent};outline-offset:-2px}
.head{display:flex;align-items:center;gap:8px;min-height:40px;padding:8px 12px;
background:${raised};border:0;font-weight:600}
.head:hover{background:${surface}}
.folded .head{flex:none;padding-inline-end:0;background:none}
.folded .head::after{content:"";position:absolute;inset:0}
.short{font-weight:400;color:${muted}}
.alarm .short{font-weight:600;color:${bad}}
.turn{margin-inline-start:auto}
[aria-expanded=true] .turn{rotate:180deg}
svg{flex:none;fill:currentColor}
.logo{color:${accent}}
.body{padding:12px;overflow:auto;overscroll-behavior:contain;overflow-wrap:anywhere}
p{margin:0}
.body>*+*,p+p{margin-top:8px}
.headline{font-size:15px;font-weight:600}
.note,.why,.more{color:${muted};font-size:13px;line-height:18px}
.warning{padding:8px 12px;background:${badSurface};border-radius:4px}
.warning .headline{display:flex;gap:8px;color:${bad}}
.warning svg{margin-top:2px}
.result{display:flex;gap:8px;font-weight:600}
.result svg{margin-top:2px}
.body>[role=status]:empty{margin-top:0}
a{color:${accent}}
ul{list-style:none;margin:0;padding:0}
li{display:grid;grid-template-columns:16px 1fr;column-gap:8px;padding:6px 0;border-top:1px solid ${line}}
li>svg{margin-top:2px;color:${muted}}
.links{margin:4px 0 8px}
.links li{display:list-item;margin-inline-start:16px;padding:2px 0;border:0;list-style:disc}
.good>svg{color:${good}}
.trouble>svg,.trouble .why{color:${bad}}
.more{display:block}
.heard{position:absolute;clip-path:inset(50%)}
.line{position:relative;display:flex;flex-wrap:wrap;justify-content:space-between;column-gap:8px}
.name{font-weight:600}
.before,summary{color:${muted}}
summary{cursor:pointer}
.facts{display:grid;gap:6px}
.facts p{margin:0}
.facts div{display:flex;flex-wrap:wrap;gap:4px}
.facts button{padding:2px 8px;border:1px solid ${edge};border-radius:4px;background:${surface};font-size:13px}
.facts button[aria-pressed=true]{background:${accent};border-color:${accent};color:${onAccent}}
.copy{width:100%;padding:4px 8px;border:1px solid ${edge};border-radius:4px;background:${surface};color:inherit;
font:inherit}
.actions{display:flex;flex-wrap:wrap;gap:8px;padding:12px;border-top:1px solid ${line}}
.actions button{min-height:32px;padding:5px 12px;border:1px solid ${edge};border-radius:4px;background:${surface}}
.actions button:hover{background:${raised}}
.actions .first{background:${accent};border-color:${accent};color:${onAccent};font-weight:600}
.actions .first:hover{background:${accent};text-decoration:underline}
.actions button:focus-visible{outline-offset:2px}
.teach{padding:0;border:0;background:none;color:${accent};font-size:13px;text-decoration:underline}
.values{margin-inline-end:8px}
.entries .teach{display:block;width:100%;margin-top:6px}
.levels{display:flex;flex-wrap:wrap;gap:4px;align-items:baseline;margin-top:6px}
.levels span{margin-inline-end:8px}
.levels button{padding:2px 8px;border:1px solid ${edge};border-radius:4px;background:${surface};font-size:13px}
.teaching{display:flex;flex-wrap:wrap;gap:8px}
.teaching button{min-height:32px;padding:5px 12px;border:1px solid ${edge};border-radius:4px;background:${surface}}
.teaching .first{background:${accent};border-color:${accent};color:${onAccent};font-weight:600}
@media(forced-colors:active){svg,li>svg,.good>svg,.trouble>svg{color:CanvasText}.warning{border:2px solid}
.actions .first,.teaching .first,.facts [aria-pressed=true]{forced-color-adjust:none;background:Highlight;
color:HighlightText}}
`;
