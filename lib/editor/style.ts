import { GROUNDS, INKS } from '../look/themes';

function variables(theme: 'light' | 'dark'): string {
  const { paper, surface } = GROUNDS[theme];
  const { ink, inkSoft, rule, field, highlight } = INKS[theme];
  return `--paper:${paper};--surface:${surface};--ink:${ink};--soft:${inkSoft};--rule:${rule};--field:${field};--highlight:${highlight}`;
}

/** The style sheet inside the editors' pages. */
export const EDITOR_STYLE = `
:root { color-scheme: light; ${variables('light')} }
@media (prefers-color-scheme: dark) { :root { color-scheme: dark; ${variables('dark')} } }
@media (prefers-contrast: more) { :root { --soft: var(--ink); --rule: var(--ink); --field: var(--ink) } }
*, ::before, ::after { box-sizing: border-box }
html { color: var(--ink); background: var(--paper); font: 100%/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; overflow-wrap: anywhere; text-size-adjust: 100%; text-autospace: normal; accent-color: var(--highlight) }
body, h1, h2, h3, p, ul, ol, dl, dd, figure { margin: 0 }
ul, ol { padding: 0; list-style: none }
h1, h2, .name { font-family: Georgia, "Noto Serif", "Songti SC", "Noto Serif CJK SC", serif; line-height: 1.3 }
h1 { margin-block: 1.75rem 1.25rem; font-size: 1.75rem }
h2 { margin-block: 2.25rem .75rem; padding-block-start: .5rem; font-size: 1.125rem; border-block-start: 2px solid var(--ink) }
h3 { margin-block: 1.5rem .25rem; font-size: 1rem }
a { color: inherit; text-decoration-color: var(--field); text-underline-offset: .2em }
a:hover { color: var(--highlight); text-decoration-color: currentColor }
:focus-visible { outline: 3px solid var(--highlight); outline-offset: 2px; border-radius: 2px }
.wrap { max-width: 72rem; margin-inline: auto; padding-inline: clamp(1rem, .5rem + 2vw, 1.75rem) }
.head { border-block-end: 1px solid var(--ink) }
.head > .wrap { display: flex; flex-wrap: wrap; gap: 0 1.25rem; align-items: center; min-height: 3.5rem }
.name { font-weight: 700; font-size: 1.25rem }
.head .to-site { margin-inline-start: auto; padding-block: .5rem; font-size: .875rem; color: var(--soft) }
.head nav { border-block-start: 1px solid var(--rule) }
.head nav ul { display: flex; flex-wrap: wrap; gap: 0 1.375rem }
.head nav a { display: block; padding-block: .625rem; font-size: .9375rem; text-decoration: none }
.head nav [aria-current] { font-weight: 700; box-shadow: inset 0 -3px var(--highlight) }
main { padding-block-end: 4rem }
.help, .meta { font-size: .875rem; color: var(--soft) }
.help { margin-block-end: .75rem; max-width: 44rem }
button, input, select { min-height: 2.5rem; padding: .375rem .75rem; font: inherit; font-size: .9375rem; color: inherit; background: var(--paper); border: 1px solid var(--field); border-radius: 4px }
button { cursor: pointer }
button:hover { color: var(--highlight); border-color: currentColor }
.plain { padding-inline: 0; font-size: .875rem; background: none; border: 0; text-decoration: underline; text-decoration-color: var(--field); text-underline-offset: .2em }
.filter { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; padding: 1rem; background: var(--surface); border-radius: 6px }
.filter label { display: grid; gap: .25rem; flex: 1 1 10rem; min-width: 0; font-size: .875rem; color: var(--soft) }
.filter :is(input, select) { width: 100%; color: var(--ink) }
.sign-in { max-width: 24rem; margin: 12vh auto 0 }
.sign-in form { display: grid; gap: 1rem }
.sign-in label { display: grid; gap: .25rem; font-size: .9375rem }
.sign-in [role=alert] { margin-block-end: 1rem; padding: .625rem .875rem; background: var(--surface); border-inline-start: 3px solid var(--highlight); border-radius: 4px }
.scroll { overflow-x: auto }
table { width: 100%; border-collapse: collapse; font-size: .9375rem }
th, td { padding: .5rem .75rem .5rem 0; text-align: start; vertical-align: top; border-block-end: 1px solid var(--rule) }
thead th { font-size: .8125rem; font-weight: 600; color: var(--soft); border-block-end-color: var(--field) }
tbody th { font-weight: 400 }
td, thead th { overflow-wrap: normal }
:is(th, td):last-child { padding-inline-end: 0 }
.number, time { font-variant-numeric: tabular-nums }
th.number, td.number { text-align: end; white-space: nowrap }
.narrow { white-space: nowrap }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr)); gap: 1rem }
.facts dt { font-size: .8125rem; color: var(--soft) }
.facts dd { font-size: 1.0625rem }
code { font: .875em ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace }
.columns-of { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 0 3rem; align-items: start }
.chart { margin-block: 1.25rem }
.chart figcaption { font-weight: 600; font-size: .9375rem }
.chart svg { display: block; width: 100%; margin-block: .75rem .25rem; fill: var(--highlight) }
.chart .columns { height: 8rem; border-block-end: 1px solid var(--field) }
.chart .bars { max-width: 25rem; font-size: 12px }
.chart .bars text { fill: var(--ink); font-variant-numeric: tabular-nums }
.chart .bars .ground { fill: var(--surface) }
.axis { display: flex; justify-content: space-between; gap: 1rem; font-size: .8125rem; color: var(--soft); font-variant-numeric: tabular-nums }
summary { padding-block: .375rem; font-size: .875rem; color: var(--soft); cursor: pointer }
.severity { font-weight: 600 }
.error { color: var(--highlight) }
.file { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; justify-content: space-between }
.file h3 { margin-block-start: 1.5rem }
.problem { padding-block: .625rem; border-block-end: 1px solid var(--rule) }
.problem p + p { margin-block-start: .125rem }
.pagination { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; margin-block-start: 1.5rem; font-size: .9375rem }
.pagination a { padding-block: .5rem }
@media (max-width: 26rem) { .head nav ul { gap: 0 .75rem } .head nav a { font-size: .8125rem } td.number time { white-space: normal } }
@media (forced-colors: active) { .head nav [aria-current] { outline: 2px solid } .chart svg { fill: CanvasText } }
`;
