// Written by bin/embed from Sources/Application/Resources/Public: change those files, then run bin/embed.
// swift-format-ignore-file
package enum EmbeddedAssets {
    package static let all: [Asset] = [
Asset(name: "app.css", contentType: "text/css; charset=utf-8", hash: "3d495ad8d925", body: #"""
/* Palier. Every component with its HTML is in docs/interface.md. Scale 1.2 on 17 px, 4 px grid, hairlines, one accent. */

/* 1. Tokens: one name, two themes */
:root {
  color-scheme: light dark;
  --paper: light-dark(oklch(0.984 0.006 88), oklch(0.205 0.012 222));
  --raised: light-dark(oklch(0.998 0.002 88), oklch(0.240 0.013 222));
  --sunken: light-dark(oklch(0.961 0.009 88), oklch(0.178 0.011 222));
  --ink: light-dark(oklch(0.245 0.018 225), oklch(0.925 0.010 88));
  --ink-2: light-dark(oklch(0.415 0.018 225), oklch(0.790 0.012 88));
  --ink-3: light-dark(oklch(0.505 0.016 225), oklch(0.690 0.012 100));
  --line: light-dark(oklch(0.885 0.010 88), oklch(0.315 0.012 222));
  --line-2: light-dark(oklch(0.790 0.012 88), oklch(0.420 0.013 222));
  --edge: light-dark(oklch(0.585 0.014 200), oklch(0.590 0.014 215));
  --accent: light-dark(oklch(0.430 0.078 200), oklch(0.790 0.085 196));
  --accent-2: light-dark(oklch(0.350 0.070 202), oklch(0.860 0.075 196));
  --on-accent: light-dark(oklch(0.990 0.004 88), oklch(0.190 0.020 220));
  --accent-wash: light-dark(oklch(0.953 0.011 198), oklch(0.275 0.028 205));
  --positive: light-dark(oklch(0.440 0.090 152), oklch(0.790 0.110 152));
  --caution: light-dark(oklch(0.480 0.098 66), oklch(0.820 0.105 80));
  --critical: light-dark(oklch(0.470 0.150 28), oklch(0.760 0.120 28));
  --caution-wash: light-dark(oklch(0.962 0.028 82), oklch(0.275 0.030 75));
  --critical-wash: light-dark(oklch(0.962 0.018 28), oklch(0.270 0.038 28));
  --data-1: light-dark(oklch(0.470 0.085 205), oklch(0.770 0.085 200));
  --data-2: light-dark(oklch(0.590 0.125 62), oklch(0.780 0.115 75));
  --data-3: light-dark(oklch(0.470 0.120 300), oklch(0.750 0.100 305));
  --data-4: light-dark(oklch(0.560 0.110 245), oklch(0.750 0.095 245));
  --data-5: light-dark(oklch(0.540 0.150 32), oklch(0.720 0.130 35));
  --data-6: light-dark(oklch(0.560 0.020 225), oklch(0.700 0.015 225));
  --shade: light-dark(oklch(0.3 0.02 225 / .07), oklch(0 0 0 / .35));
  --sans: system-ui, -apple-system, "Segoe UI", sans-serif;
  --serif: ui-serif, "Iowan Old Style", "Palatino Linotype", Palatino, P052, Georgia, serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, "DejaVu Sans Mono", monospace;
  --f-2: .75rem; --f-1: .8333rem; --f-0: 1rem; --f-1u: 1.2rem; --f-2u: 1.44rem; --f-3u: 1.728rem; --f-4u: 2.074rem;
  --s1: 4px; --s2: 8px; --s3: 12px; --s4: 16px; --s5: 24px; --s6: 32px; --s7: 48px; --s8: 72px;
  --radius: 6px; --measure: 68ch; --quick: 120ms;
}
[data-theme="light"] { color-scheme: light; }
[data-theme="dark"] { color-scheme: dark; }

/* 2. Base */
*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; }
html { font-size: 106.25%; text-size-adjust: 100%; -webkit-text-size-adjust: 100%; scroll-padding-block: 72px; }
body { background: var(--paper); color: var(--ink); font: 400 var(--f-0)/1.55 var(--sans); text-rendering: optimizeLegibility; overflow-wrap: break-word; }
ul, ol { list-style: none; }
fieldset { border: 0; min-width: 0; }
h1, h2, h3 { font-family: var(--serif); font-weight: 500; text-wrap: balance; letter-spacing: -.006em; }
h1 { font-size: var(--f-4u); line-height: 1.18; letter-spacing: -.014em; max-width: 32ch; }
h2 { font-size: var(--f-2u); line-height: 1.25; }
h3, .as-h3 { font-size: var(--f-1u); line-height: 1.3; }
h4, .label { font-size: var(--f-1); font-weight: 600; line-height: 1.4; }
p { max-width: var(--measure); text-wrap: pretty; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .2em; text-decoration-color: color-mix(in oklch, var(--accent) 45%, transparent); }
a:hover { color: var(--accent-2); text-decoration-color: currentColor; }
strong { font-weight: 600; }
sup { font-size: .7em; line-height: 0; }
svg { display: block; max-width: 100%; height: auto; }
:where(svg) text { font-family: var(--sans); fill: var(--ink); font-variant-numeric: tabular-nums lining-nums; }
table, .num { font-variant-numeric: tabular-nums lining-nums; }
hr { border: 0; border-top: 1px solid var(--line-2); }
[hidden] { display: none !important; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
main:focus, h1:focus { outline: none; }
.written { font-family: var(--serif); line-height: 1.5; }
.small, .note { font-size: var(--f-1); line-height: 1.5; }
.tiny { font-size: var(--f-2); line-height: 1.4; }
.quiet, .note, .hint { color: var(--ink-2); }
.faint { color: var(--ink-3); }
.nowrap { white-space: nowrap; }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: var(--s4); top: -80px; z-index: 50; background: var(--ink); color: var(--paper); padding: 10px var(--s4); border-radius: var(--radius); }
.skip:focus { top: var(--s3); color: var(--paper); }
:where(main, main > form, .cols > div, .cols > form, .sec, .context > section, .flow, dialog, fieldset, details) > :where(* + *) { margin-top: var(--s3); }
.after { margin-top: var(--s5); }

/* 3. Frame: rail, content, context, bottom bar */
.frame { display: grid; grid-template-columns: 220px minmax(0, 1fr); min-height: 100vh; }
.rail { position: sticky; top: 0; height: 100vh; padding: 28px var(--s4) 20px var(--s5); display: flex; flex-direction: column; border-right: 1px solid var(--line); font-size: var(--f-1); overflow-y: auto; }
.mark { display: flex; align-items: center; gap: 10px; font: 500 var(--f-1u)/1 var(--serif); text-decoration: none; letter-spacing: -.01em; }
.mark, .mark:hover { color: var(--ink); }
.mark svg { width: 24px; height: 24px; flex: none; }
.mark .step { stroke: var(--accent); }
.org { color: var(--ink-3); font-size: var(--f-2); margin: 6px 0 28px 34px; }
.rail nav li { position: relative; }
.rail nav a { display: flex; justify-content: space-between; align-items: center; gap: var(--s2); padding: 6px var(--s2) 6px 34px; min-height: 32px; border-radius: 4px; text-decoration: none; }
.rail nav a, .rail .goto, .rail .prefs :is(a, button), .rail .n { color: var(--ink-2); }
.rail nav a:hover { background: var(--sunken); color: var(--ink); }
.rail nav a[aria-current] { color: var(--ink); font-weight: 600; }
.rail nav a[aria-current]::before { content: ""; position: absolute; left: 0; top: 15px; width: 24px; height: 2px; background: var(--accent); }
.rail .n { font-weight: 400; font-variant-numeric: tabular-nums; }
.rail .goto { display: flex; justify-content: space-between; align-items: center; gap: var(--s2); margin: var(--s5) 0 0 34px; padding-right: var(--s2); min-height: 28px; text-decoration: none; }
.rail .me { margin-top: auto; padding-top: 20px; display: grid; grid-template-columns: 34px 1fr; align-items: center; line-height: 1.3; color: inherit; text-decoration: none; }
.rail .me .avatar { width: 26px; height: 26px; }
.rail .me small { display: block; color: var(--ink-3); font-size: var(--f-2); }
.prefs { margin: 6px 0 0 34px; display: flex; flex-wrap: wrap; gap: 0 var(--s3); font-size: var(--f-2); }
.prefs :is(a, button) { display: inline-flex; align-items: center; min-height: 28px; padding: 0; font-size: inherit; }
.avatar { display: inline-grid; place-items: center; flex: none; width: 30px; height: 30px; border-radius: 50%; border: 1px solid var(--line-2); background: var(--raised); color: var(--ink-2); font: 500 .66rem/1 var(--sans); letter-spacing: .02em; text-decoration: none; }
.who { display: inline-flex; align-items: center; gap: 10px; }
.topbar, .bottombar { display: none; }
main { padding: 28px clamp(24px, 3.6vw, 52px) 96px; max-width: 1240px; width: 100%; min-width: 0; }
main.wide { max-width: none; }
.crumbs { display: flex; justify-content: space-between; align-items: baseline; gap: var(--s2) var(--s5); flex-wrap: wrap; font-size: var(--f-1); margin-bottom: var(--s6); }
.crumbs, .crumbs a { color: var(--ink-2); }
.crumbs ol { display: flex; flex-wrap: wrap; gap: 0 var(--s2); }
.crumbs li:not(:last-child)::after { content: "/"; color: var(--ink-3); margin-left: var(--s2); }
.crumbs + * { margin-top: 0; }
.lead { font: 400 var(--f-1u)/1.45 var(--serif); color: var(--ink-2); max-width: 54ch; }
.lead + .actions { margin-top: 22px; }
.says { font: 400 var(--f-1u)/1.45 var(--serif); max-width: 58ch; }
.cols { display: grid; grid-template-columns: minmax(0, 1fr) 284px; gap: 0 clamp(36px, 4.4vw, 64px); align-items: start; }
.cols > * { margin-top: 0; }
.context { font-size: var(--f-1); line-height: 1.5; }
.context h2 { font-size: var(--f-1u); }
.context section + section { margin-top: 36px; }
.context section > * + * { margin-top: var(--s2); }
.sec { border-top: 1px solid var(--line-2); padding-top: 18px; margin-top: 52px; }
.sec > header, .rowhead { display: flex; justify-content: space-between; align-items: baseline; gap: var(--s1) var(--s5); flex-wrap: wrap; }
.sec > header > :not(h2, h3) { font-size: var(--f-1); color: var(--ink-2); }
.tabs { display: flex; flex-wrap: wrap; gap: 0 var(--s5); border-bottom: 1px solid var(--line-2); font-size: var(--f-1); margin-top: var(--s5); }
.tabs a { padding: 10px 0; color: var(--ink-2); text-decoration: none; }
.tabs a[aria-current] { color: var(--ink); font-weight: 600; box-shadow: inset 0 -2px var(--accent); }
.gate main { max-width: 30rem; margin: 0 auto; padding-top: clamp(32px, 12vh, 120px); }
.gate .mark { margin-bottom: var(--s6); }
.gate .prefs { margin: var(--s7) 0 0; }

/* 4. Actions */
.btn { display: inline-flex; align-items: center; justify-content: center; gap: var(--s2); min-height: 44px; padding: var(--s2) 18px; border: 1px solid var(--accent); border-radius: var(--radius); background: var(--accent); color: var(--on-accent); font: 500 var(--f-0)/1.25 var(--sans); text-align: center; text-decoration: none; cursor: pointer; transition: background-color var(--quick); }
.btn:hover { background: var(--accent-2); border-color: var(--accent-2); color: var(--on-accent); }
.btn.second { background: transparent; color: var(--ink); border-color: var(--edge); }
.btn.second:hover { background: var(--sunken); border-color: var(--ink-2); }
.btn.danger { background: transparent; color: var(--critical); border-color: var(--critical); }
.btn.danger:hover { background: var(--critical-wash); }
.btn.sm { min-height: 34px; padding: var(--s1) var(--s3); font-size: var(--f-1); }
.btn:is(:disabled, [aria-disabled="true"], [aria-busy="true"]) { background: var(--sunken); border-color: var(--line-2); color: var(--ink-3); cursor: not-allowed; }
.textbtn { border: 0; background: none; padding: var(--s1) 0; min-height: 28px; color: var(--accent); font: inherit; text-align: left; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; cursor: pointer; }
.textbtn:hover { color: var(--accent-2); }
.textbtn.danger { color: var(--critical); }
.actions { display: flex; flex-wrap: wrap; gap: var(--s3) 20px; align-items: center; }
:where(.actions, .field) + :where(.actions) { margin-top: var(--s5); }
kbd { display: inline-block; min-width: 22px; padding: 2px 6px; border: 1px solid var(--line-2); border-bottom-width: 2px; border-radius: 4px; background: var(--raised); color: var(--ink-2); font: 500 var(--f-2)/1 var(--sans); text-align: center; }
.keys { display: grid; grid-template-columns: auto 1fr; gap: 6px 14px; align-items: baseline; }
.saved { display: inline-flex; align-items: center; gap: var(--s2); color: var(--ink-2); font-size: var(--f-1); }
.saved svg { width: 14px; height: 14px; stroke: var(--accent); }
code, pre { font-family: var(--mono); font-size: .82em; }
pre, .copy code { background: var(--sunken); border: 1px solid var(--line); border-radius: var(--radius); padding: 10px 14px; line-height: 1.5; }
pre { overflow-x: auto; }
.copy { display: flex; flex-wrap: wrap; gap: var(--s2); align-items: center; max-width: none; }
.copy code { flex: 1 1 16rem; min-width: 0; overflow-wrap: anywhere; user-select: all; }

/* 5. Fields */
.field, .actions.end { margin-top: var(--s5); }
.field > label, .field > legend, .field > .label { display: block; font-weight: 600; font-size: var(--f-0); line-height: 1.4; }
.hint { font-size: var(--f-1); line-height: 1.45; max-width: 60ch; margin-top: 2px; }
:is(input, select, textarea):not([type="radio"], [type="checkbox"]) { display: block; width: 100%; min-height: 44px; margin-top: var(--s2); padding: 9px 14px; border: 1px solid var(--edge); border-radius: var(--radius); background: var(--raised); color: var(--ink); font: 400 var(--f-0)/1.5 var(--sans); }
textarea { min-height: 104px; resize: vertical; field-sizing: content; }
textarea:not(.code) { font-family: var(--serif) !important; }
textarea.code { font-family: var(--mono) !important; font-size: var(--f-1) !important; }
:is(input, select, textarea):focus-visible { outline-offset: 0; border-radius: var(--radius); }
:is(input, select, textarea)[aria-invalid="true"] { border: 2px solid var(--critical); padding: 8px 13px; }
::placeholder { color: var(--ink-3); opacity: 1; }
input[type="file"] { padding: 7px; }
::file-selector-button { border: 0; border-right: 1px solid var(--line-2); background: none; color: var(--accent); font: inherit; padding: 3px var(--s3) 3px 7px; margin-right: var(--s3); }
.short { max-width: 12rem; }
.mid { max-width: 26rem; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 0 var(--s5); }
:is([type="radio"], [type="checkbox"]) { appearance: none; flex: none; display: inline-grid; place-items: center; width: 20px; height: 20px; border: 1.5px solid var(--edge); border-radius: 3px; background: var(--raised); cursor: pointer; }
[type="radio"] { border-radius: 50% !important; }
[type="radio"]:checked { border: 6px solid var(--accent); }
[type="checkbox"]:checked { background: var(--accent); border-color: var(--accent); }
[type="checkbox"]:checked::after { content: ""; width: 5px; height: 10px; border: solid var(--on-accent); border-width: 0 2px 2px 0; transform: translateY(-1px) rotate(45deg); }
.inline { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s5); margin-top: var(--s2); font-size: var(--f-1); }
.check, .inline label { display: flex; gap: 10px; align-items: flex-start; min-height: 24px; line-height: 1.45; cursor: pointer; }
.check + .check { margin-top: var(--s3); }
.check .hint { display: block; }
.inline label { align-items: center; }
.error { border-left: 3px solid var(--critical); padding-left: var(--s4); }
.msg { display: block; color: var(--critical); font-weight: 600; font-size: var(--f-1); line-height: 1.45; margin: 2px 0 var(--s1); }
.filter { max-width: 26rem; font-size: var(--f-1); }
.filter [role="status"] { display: block; min-height: 1.5em; margin-top: var(--s1); color: var(--ink-2); }

/* 6. Messages */
.flash, .errors { border-left: 3px solid var(--accent); background: var(--accent-wash); padding: var(--s3) var(--s4); margin-bottom: var(--s5); }
.flash.caution { border-color: var(--caution); background: var(--caution-wash); }
.flash.critical, .errors { border-color: var(--critical); background: var(--critical-wash); }
.errors h2 { font-size: var(--f-1u); }
.errors li { margin-top: 6px; }
.errors a { color: var(--critical); font-weight: 500; }
.flag { border-left: 3px solid var(--caution); padding: 2px 0 2px var(--s4); }
.flag.critical { border-color: var(--critical); }
.flag.ok { border-color: var(--accent); }
.finding { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: var(--s2) var(--s6); align-items: start; margin-top: var(--s5); }
.empty { border-top: 1px solid var(--line-2); padding: var(--s6) 0; }
.empty > * + * { margin-top: var(--s2); }
.empty .actions { margin-top: var(--s4); }
details > summary { cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
.disc > summary { display: inline-flex; align-items: center; gap: var(--s2); min-height: 28px; color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; }
.disc > summary:has(h2, h3) { color: inherit; text-decoration: none; }
.disc > summary::before { content: ""; flex: none; width: 6px; height: 6px; border: solid var(--accent); border-width: 0 1.5px 1.5px 0; transform: rotate(-45deg); }
.disc[open] > summary::before { transform: translateY(-2px) rotate(45deg); }
dialog { margin: 12vh auto auto; width: min(36rem, calc(100vw - 32px)); padding: var(--s5); border: 1px solid var(--line-2); border-radius: var(--radius); background: var(--raised); color: var(--ink); box-shadow: 0 8px 24px var(--shade); }
::backdrop { background: oklch(0.2 0.02 225 / .45); }

/* 7. Lists and tables */
.rows > li { border-top: 1px solid var(--line); padding: var(--s3) 0; }
.rows > li:first-child { border-top: 0; padding-top: 6px; }
.rows .side { float: right; margin-left: var(--s4); }
.tasks > li { display: grid; grid-template-columns: 16px minmax(0, 1fr); gap: 2px var(--s3); }
.tasks > li::before { content: ""; width: 16px; height: 16px; border: 1.5px solid var(--edge); border-radius: 50%; margin-top: 3px; }
.tasks > .done::before { background: var(--accent); border-color: var(--accent); }
.tasks a { color: var(--ink); text-decoration: none; font-weight: 500; }
.tasks a:hover { text-decoration: underline; }
.due { display: block; color: var(--ink-2); }
.due.soon { color: var(--caution); font-weight: 500; }
.axes, .rungs { counter-reset: axis; }
.axes > li, .rungs > li { display: grid; grid-template-columns: 40px minmax(0, 1fr); padding: 18px 0; border-top: 1px solid var(--line); }
:is(.axes, .rungs) > li:first-child { border-top: 0; }
.axes > li::before, .rungs .lv { font: 400 var(--f-2u)/1.15 var(--serif); color: var(--accent); font-variant-numeric: oldstyle-nums; }
.axes > li::before { counter-increment: axis; content: counter(axis); }
.axes .then, .rungs p { font-size: var(--f-1); line-height: 1.5; color: var(--ink-2); margin-top: var(--s1); }
.rungs [aria-current] { background: var(--accent-wash); box-shadow: inset 3px 0 var(--accent); padding-inline: var(--s3); }
.dl { display: grid; grid-template-columns: minmax(7rem, 12rem) minmax(0, 1fr); font-size: var(--f-1); line-height: 1.45; }
.dl > * { border-top: 1px solid var(--line); padding: var(--s2) var(--s4) var(--s2) 0; }
.dl > :is(dt:first-of-type, dd:first-of-type) { border-top: 0; }
.dl dt { color: var(--ink-2); }
.figs { display: flex; flex-wrap: wrap; gap: 20px 56px; }
.figs div { display: flex; flex-direction: column-reverse; }
.figs dt { font-size: var(--f-1); color: var(--ink-2); line-height: 1.35; }
.figs dd { font: 400 var(--f-3u)/1.15 var(--serif); font-variant-numeric: lining-nums tabular-nums; }
.scroll { overflow-x: auto; }
.data, .vis { width: 100%; border-collapse: collapse; font-size: var(--f-1); line-height: 1.4; }
.data caption { text-align: left; color: var(--ink-2); padding-bottom: var(--s2); }
.data :is(th, td) { text-align: left; vertical-align: top; padding: 9px var(--s4) 9px 0; border-bottom: 1px solid var(--line); font-weight: 400; }
.data thead th { vertical-align: bottom; color: var(--ink-2); font-weight: 500; border-color: var(--line-2); }
.data tbody th { font-weight: 500; }
.data tbody tr:last-child > * { border-bottom: 0; }
.data tr > :last-child { padding-right: 0; }
.data [aria-sort] a { color: inherit; }
.data .r { text-align: right; }
.data .off > * { color: var(--ink-3); }
.vis :is(th, td) { text-align: left; vertical-align: top; font-weight: 400; padding: 7px 0; border-top: 1px solid var(--line); }
.vis th { padding-right: var(--s3); font-weight: 500; }
.report > li { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr) auto; gap: 2px var(--s4); padding: 10px 0 10px var(--s3); border-top: 1px solid var(--line); border-left: 3px solid var(--line-2); font-size: var(--f-1); line-height: 1.45; }
.report .sev { font-weight: 600; }
.report .blocks { border-left-color: var(--critical); }
.report .blocks .sev { color: var(--critical); }
.report .warns { border-left-color: var(--caution); }
.report .warns .sev { color: var(--caution); }
.report .at { color: var(--ink-2); font-variant-numeric: tabular-nums; }
.evidence > li { display: grid; grid-template-columns: 40px minmax(0, 1fr) auto; gap: 0 var(--s3); border-top: 1px solid var(--line); padding: var(--s3) 0; }
.evidence > li:last-child { border-bottom: 1px solid var(--line); }
.ref { font: 500 var(--f-1)/1.7 var(--sans); color: var(--accent); font-variant-numeric: tabular-nums; white-space: nowrap; }
.evidence .what { font-family: var(--serif); line-height: 1.45; }
.meta { display: block; font: 400 var(--f-1)/1.4 var(--sans); color: var(--ink-2); margin-top: 2px; }
progress { appearance: none; display: inline-block; width: 84px; height: 6px; margin-right: var(--s2); border: 0; border-radius: 1px; background: var(--line); vertical-align: middle; overflow: hidden; }
progress::-webkit-progress-bar { background: var(--line); }
progress::-webkit-progress-value { background: var(--data-1); }
progress::-moz-progress-bar { background: var(--data-1); }
progress.late::-webkit-progress-value { background: var(--data-2); }
progress.late::-moz-progress-bar { background: var(--data-2); }
progress.full { display: block; width: 100%; height: 3px; }

/* 8. States: shape first, colour second */
.state { white-space: nowrap; }
.state svg, .steps svg, .legend svg { display: inline-block; flex: none; width: 14px; height: 14px; vertical-align: -2px; }
.state svg { margin-right: 7px; }
.m-met, .m-half { fill: var(--accent); stroke: var(--accent); }
.m-half { stroke: none; }
.m-part, .m-none, .m-not { fill: var(--paper); stroke: var(--accent); }
.m-none { stroke: var(--ink-2); stroke-dasharray: 2.4 2.2; }
.m-not { stroke: var(--critical); }
.m-x { fill: none; stroke: var(--critical); stroke-linecap: round; }
.legend { display: flex; flex-wrap: wrap; gap: 6px var(--s5); font-size: var(--f-1); color: var(--ink-2); }
.legend li { display: inline-flex; align-items: center; gap: var(--s2); }
.badge { display: inline-flex; align-items: center; gap: 7px; font: 500 var(--f-1)/1.4 var(--sans); color: var(--ink-2); white-space: nowrap; }
.badge::before { content: ""; flex: none; width: 10px; height: 10px; border: 1.5px solid currentColor; border-radius: 50%; }
.badge.draft::before { border-style: dashed; }
.badge.review::before { background: linear-gradient(transparent 50%, currentColor 50%); }
.badge.published { color: var(--accent); }
.badge.published::before { background: currentColor; }
.badge:is(.archived, .ended) { color: var(--ink-3); }
.badge.critical { color: var(--critical); }

/* 9. Staircase */
.stair svg { overflow: visible; }
.stair .narrow { display: none; }
.st-past, .st-next, .st-later, .st-dim { fill: none; stroke: var(--ink); stroke-width: 2; }
.st-next { stroke: var(--accent); }
.st-later { stroke: var(--edge); stroke-width: 1.25; }
.st-dim { stroke: var(--ink-2); stroke-width: 1; }
.st-ground, .st-dot { stroke: var(--line-2); }
.st-dot { stroke-dasharray: 1 3; }
.st-body { fill: var(--sunken); }
.st-body-next { fill: var(--accent-wash); }
.st-band { fill: var(--accent); opacity: .16; }
.st-n { font: 400 21px var(--serif); font-variant-numeric: oldstyle-nums; }
.st-t, .st-s, .st-k { font-size: 12.5px; }
.st-t { font-weight: 500; }
.st-s, .st-k { fill: var(--ink-2); }
.st-l { font-size: 13.5px; }
.st-bt { font-size: 12.5px; font-weight: 600; }
.st-you { fill: var(--ink); }
.st-you-t { fill: var(--paper); font-size: 11.5px; font-weight: 600; }

/* 10. Placement picker, progress, dock, timeline */
.pick { border-bottom: 1px solid var(--line-2); }
.pick label { position: relative; display: grid; grid-template-columns: 20px 34px minmax(0, 1fr) auto; gap: 0 var(--s3); padding: 11px var(--s3); margin: 0 -12px; border-top: 1px solid var(--line); cursor: pointer; }
.pick label:first-of-type, .pick .unseen + label { border-top-color: var(--line-2); }
.pick input { margin-top: 3px; }
.pick .lv { font: 400 var(--f-2u)/1.05 var(--serif); color: var(--ink-2); font-variant-numeric: oldstyle-nums; text-align: center; }
.pick .lv svg { width: 22px; height: 22px; margin: 2px auto 0; }
.pick .d { font-family: var(--serif); line-height: 1.42; max-width: 60ch; }
.pick .d b { display: block; font: 500 var(--f-1)/1.4 var(--sans); color: var(--ink-2); }
.pick label:hover { background: var(--sunken); }
.pick label:has(:checked) { background: var(--accent-wash); box-shadow: inset 3px 0 var(--accent); }
.pick label:has(:checked) .lv { color: var(--accent); }
.pick label:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: -2px; }
.pick input:focus-visible { outline: none; }
.signals li { padding: 6px 0; font-family: var(--serif); }
.steps li { display: grid; grid-template-columns: 22px minmax(0, 1fr) auto; padding: 6px 0; align-items: baseline; }
.steps svg { transform: translateY(2px); }
.steps :is(a, .n) { color: var(--ink-2); text-decoration: none; }
.steps a:hover { text-decoration: underline; }
.steps [aria-current] :is(a, b) { color: var(--ink); font-weight: 600; }
.dock { position: sticky; bottom: 0; z-index: 5; display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: var(--s3) var(--s5); margin-top: var(--s7); padding: 14px 0; background: var(--paper); border-top: 1px solid var(--line-2); }
.timeline { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); margin-top: 44px; }
.timeline li { position: relative; border-top: 2px solid var(--line-2); padding: 14px var(--s3) 0 0; font-size: var(--f-1); line-height: 1.35; color: var(--ink-2); }
.timeline li:last-child { border-color: transparent; }
.timeline li::before { content: ""; position: absolute; left: 0; top: -7px; z-index: 1; width: 12px; height: 12px; border: 2px solid var(--edge); border-radius: 50%; background: var(--paper); }
.timeline .done { border-color: var(--accent); }
.timeline .done::before { background: var(--accent); border-color: var(--accent); }
.timeline .now::before { border: 4px solid var(--accent); }
.timeline progress { position: absolute; left: 0; top: -2px; width: 100%; height: 2px; }
.timeline b { display: block; font-weight: 500; color: var(--ink); }
.timeline .now b { font-weight: 600; }
.timeline .d { display: block; font-size: var(--f-2); margin-top: 2px; }

/* 11. Level matrix and expectation card */
.matrix-wrap { overflow: auto; max-height: calc(100vh - 40px); border-block: 1px solid var(--line-2); margin-top: 20px; }
.matrix { --levels: 6; width: 100%; min-width: calc(148px + 152px * var(--levels)); table-layout: fixed; border-collapse: separate; border-spacing: 0; font-size: var(--f-1); line-height: 1.4; }
.matrix:has(thead th:nth-child(8)) { --levels: 7; }
.matrix:has(thead th:nth-child(9)) { --levels: 8; }
.matrix:has(thead th:nth-child(10)) { --levels: 9; }
.matrix:has(thead th:nth-child(11)) { --levels: 11; }
.matrix:has(thead th:nth-child(13)) { --levels: 16; }
.matrix .c0 { width: 148px; }
.matrix :is(th, td) { padding: 12px 14px 14px 12px; vertical-align: top; text-align: left; border-bottom: 1px solid var(--line); }
.matrix thead th { position: sticky; top: 0; z-index: 3; background: var(--paper); border-color: var(--ink); font-weight: 400; padding-bottom: 10px; }
.matrix .lv { display: block; font: 400 var(--f-3u)/1 var(--serif); font-variant-numeric: oldstyle-nums; }
.matrix thead :is(b, small) { display: block; margin-top: var(--s1); font-weight: 600; }
.matrix thead small { margin: 0; font-weight: 400; font-size: var(--f-2); line-height: 1.35; color: var(--ink-2); }
.matrix thead a { color: inherit; }
.matrix :is(tbody th, thead th:first-child) { left: 0; padding-left: 0; border-right: 1px solid var(--line); }
.matrix tbody th { position: sticky; z-index: 2; background: var(--paper); font-weight: 600; }
.matrix thead th:first-child { z-index: 4; vertical-align: bottom; color: var(--ink-2); font-size: var(--f-2); }
.matrix td { font: 400 .86rem/1.38 var(--serif); }
.matrix td > a { display: block; min-height: 24px; color: var(--ink); text-decoration: none; }
.matrix td > a:hover { color: var(--accent-2); text-decoration: underline; }
.matrix .theme > * { border-right: 0; border-bottom-color: var(--line-2); padding: 22px 0 7px; }
.matrix .theme th { font: 500 var(--f-0)/1.3 var(--serif); }
.matrix .theme small { margin-left: var(--s2); font: 400 var(--f-2)/1.3 var(--sans); color: var(--ink-2); }
.matrix tr:is(:has(+ .theme), :last-child) > * { border-bottom-color: transparent; }
.matrix .sel { background: var(--accent-wash); box-shadow: inset 0 3px var(--accent); }
.matrix .find { box-shadow: inset 0 3px var(--caution); }
.matrix .void { color: var(--ink-2); font-style: italic; }
.squig { text-decoration: underline wavy var(--caution) 1px; text-underline-offset: 3px; }
.find-n { display: block; font: 500 var(--f-2)/1.35 var(--sans); color: var(--caution); margin-top: 6px; }
.matrix .open > td { padding: 0; background: var(--accent-wash); font: inherit; }
.matrix .xcard { padding: 22px 28px 26px 160px; }
.xcard { display: grid; grid-template-columns: 5fr 4fr 3fr; gap: var(--s5) 40px; }
.xcard > * { min-width: 0; }
.xcard > * > * + * { margin-top: 6px; }
.xcard .main { font: 400 var(--f-1u)/1.42 var(--serif); }
.xcard :is(h2, h3) { font: 600 var(--f-1)/1.4 var(--sans); letter-spacing: 0; }
.dashes li { position: relative; padding: 5px 0 5px 18px; font: 400 .94rem/1.4 var(--serif); }
.dashes li::before { content: ""; position: absolute; left: 0; top: 1.05em; width: 8px; height: 1.5px; background: var(--accent); }
.levels-nav { display: none; }
.versus { display: grid; grid-template-columns: 1fr 1fr; }
.versus > * { padding: var(--s1) 20px var(--s1) 0; min-width: 0; }
.versus > * + * { border-left: 1px solid var(--line-2); padding: var(--s1) 0 var(--s1) 20px; }
ins { text-decoration: underline; text-decoration-thickness: 2px; text-decoration-color: var(--positive); background: var(--accent-wash); }
del { color: var(--ink-2); background: var(--critical-wash); text-decoration-color: var(--critical); }
@media (min-width: 1400px) { .matrix-wrap:not(:has(thead th:nth-child(8))) { overflow: visible; max-height: none; } }
@media (min-width: 1720px) { .matrix-wrap:not(:has(thead th:nth-child(10))) { overflow: visible; max-height: none; } }

/* 12. Dossier sheet */
.sheet { max-width: 900px; padding: 60px clamp(28px, 4.4vw, 64px) 56px; border: 1px solid var(--line); border-radius: 2px; background: var(--raised); box-shadow: 0 8px 24px var(--shade); }
.sheet .cover { display: grid; grid-template-columns: 1fr auto; gap: var(--s2) var(--s6); padding-bottom: 28px; border-bottom: 2px solid var(--ink); }
.claims { counter-reset: claim; }
.claims > li { display: grid; grid-template-columns: 34px minmax(0, 1fr) 176px; gap: 0 var(--s4); padding: 14px 0; border-top: 1px solid var(--line); }
.claims > li::before { counter-increment: claim; content: counter(claim); font: 400 var(--f-1u)/1.3 var(--serif); color: var(--accent); font-variant-numeric: oldstyle-nums; }
.claims .side { font-size: var(--f-2); line-height: 1.45; color: var(--ink-2); }
.seal { border-top: 2px solid var(--ink); margin-top: var(--s7); padding-top: 18px; font-size: var(--f-1); }
.hash { font-family: var(--mono); font-size: var(--f-2); overflow-wrap: anywhere; }

/* 13. Narrower */
@media (max-width: 1180px) {
  .cols, .xcard { grid-template-columns: minmax(0, 1fr); }
  .context { margin-top: 52px; border-top: 1px solid var(--line-2); padding-top: var(--s5); }
  .xcard { grid-template-columns: 1fr 1fr; }
}
@media (max-width: 900px) {
  .frame { display: block; }
  .rail { display: none; }
  .topbar { display: flex; justify-content: space-between; align-items: center; padding: var(--s3) 20px; border-bottom: 1px solid var(--line); }
  .bottombar { position: fixed; inset: auto 0 0; z-index: 20; display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; background: var(--raised); border-top: 1px solid var(--line-2); padding-bottom: env(safe-area-inset-bottom); }
  .bottombar > a, .bottombar summary { position: relative; display: flex; flex-direction: column; align-items: center; gap: 3px; min-height: 54px; padding: var(--s2) 2px 7px; font-size: .6875rem; line-height: 1.2; color: var(--ink-2); text-decoration: none; }
  .bottombar > [aria-current] { color: var(--accent); font-weight: 600; box-shadow: inset 0 2px var(--accent); }
  .bottombar svg { width: 22px; height: 22px; }
  .more > ul { position: absolute; inset: auto 0 100%; margin: 0; padding: var(--s2) 20px; max-height: 70vh; overflow-y: auto; background: var(--raised); border-top: 1px solid var(--line-2); }
  .more :is(li a, li button) { display: flex; align-items: center; width: 100%; min-height: 44px; color: var(--ink); text-decoration: none; }
  main { padding: 20px 20px 112px; }
  .gate main { padding-bottom: 48px; }
  .dock { bottom: 55px; }
}
@media (max-width: 640px) {
  h1 { font-size: var(--f-3u); }
  .lead, .says { font-size: 1.1rem; }
  .sec { margin-top: 40px; }
  .crumbs { margin-bottom: 20px; }
  .stair .wide, .nokeys, .pick kbd { display: none; }
  .stair .narrow { display: block; }
  .actions > .btn, .dock .btn { flex: 1 1 auto; }
  .dock { padding: var(--s2) 0 var(--s3); font-size: var(--f-1); }
  .pick label { grid-template-columns: 20px 24px minmax(0, 1fr); gap: 0 10px; }
  .evidence > li { grid-template-columns: 34px minmax(0, 1fr); }
  .evidence > li > :nth-child(3) { grid-column: 2; justify-self: start; }
  .finding, .xcard, .versus, .report > li, .sheet .cover, .dl { grid-template-columns: minmax(0, 1fr); }
  .dl dd { border-top: 0; padding-top: 0; }
  .dl dt { padding-bottom: 0; }
  .versus > * + * { border-left: 0; border-top: 1px solid var(--line); padding: var(--s3) 0 0; margin-top: var(--s2); }
  .sheet { padding: 24px 20px; margin-inline: -8px; }
  .claims > li { grid-template-columns: 26px minmax(0, 1fr); }
  .claims .side { grid-column: 2; margin-top: var(--s2); }
  .timeline { display: block; margin-left: 6px; }
  .timeline li { border-top: 0; border-left: 2px solid var(--line-2); padding: 0 0 var(--s4) 20px; }
  .timeline li::before { left: -7px; top: 4px; }
  .timeline progress { display: none; }
  .stackable, .stackable :is(tbody, tr, td, tbody th) { display: block; }
  .stackable thead { display: none; }
  .stackable tr { padding: var(--s3) 0; border-bottom: 1px solid var(--line); }
  .stackable :is(tbody th, td) { border: 0; padding: 2px 0; text-align: left; }
  .stackable td[data-label] { display: grid; grid-template-columns: 8.2em minmax(0, 1fr); gap: var(--s2); align-items: center; }
  .stackable td::before { content: attr(data-label); color: var(--ink-2); }
  .levels-nav { display: grid; grid-template-columns: repeat(auto-fit, minmax(44px, 1fr)); margin-top: 20px; border: 1px solid var(--edge); border-radius: var(--radius); overflow: hidden; }
  .levels-nav a { padding: 9px 0; text-align: center; font: 400 var(--f-1u)/1.2 var(--serif); color: var(--ink); text-decoration: none; box-shadow: 0 0 0 .5px var(--line-2); }
  .levels-nav [aria-current] { background: var(--accent); color: var(--on-accent); }
  .levels-nav a:focus-visible { outline-offset: -4px; }
  .matrix-wrap { max-height: none; overflow: visible; border: 0; }
  .matrix { min-width: 0; }
  .matrix, .matrix :is(thead, tbody, tr, th, td) { display: block; }
  .matrix :is(th, td), .matrix thead th { position: static; border: 0; padding: 0; }
  .matrix colgroup, .matrix thead th:first-child, .matrix .theme td, .matrix [data-level]:not(.shown) { display: none; }
  .matrix thead { border-bottom: 1px solid var(--ink); padding: 12px 0 10px; }
  .matrix tbody tr { border-top: 1px solid var(--line); }
  .matrix .theme, .matrix .open { border-top: 0; }
  .matrix tbody th { padding-top: 12px; }
  .matrix .theme th { padding: 24px 0 6px; }
  .matrix td { font-size: 1rem; padding: 2px 0 12px; }
  .matrix :is(.sel, .find) { background: none; box-shadow: none; }
  .matrix .open { margin: 0 -20px; }
  .matrix .open:not(.shown) { display: none; }
  .matrix .xcard { padding: 16px 20px 20px; gap: 18px; }
}
@media (max-width: 360px) { main { padding-inline: 16px; } }
@media (prefers-reduced-motion: reduce) { *, ::before, ::after { transition: none !important; animation: none !important; scroll-behavior: auto !important; } }
@media (forced-colors: active) {
  :is([type="radio"], [type="checkbox"]) { appearance: auto; }
  progress { border: 1px solid; }
  progress::-webkit-progress-value { background: Highlight; }
  [aria-current], .sel { outline: 1px solid Highlight; }
}

/* 14. Print */
@page { size: A4; margin: 20mm 18mm 22mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #5c6265; } }
@page matrix { size: A4 landscape; margin: 12mm 12mm 16mm; }
@media print {
  :root, :root[data-theme] { color-scheme: light; --paper: #fff; --raised: #fff; }
  html { font-size: 10.5pt; }
  .rail, .topbar, .bottombar, .skip, .dock, .crumbs, .tabs, .actions, .filter, .flash, .btn, .textbtn, .levels-nav, .nokeys, .noprint, kbd { display: none !important; }
  .frame, .cols { display: block; }
  main { padding: 0; max-width: none; }
  main:has(.matrix) { page: matrix; }
  .sec, .context { margin-top: 22pt; }
  .stair .wide { display: block; width: 100%; }
  .stair .narrow, .sheet ~ .context, .matrix .open { display: none; }
  .sheet { border: 0; box-shadow: none; padding: 0; max-width: none; }
  h1, h2, h3, h4, .matrix .theme { break-after: avoid; break-inside: avoid; }
  li, tr, figure, .says, .seal { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  a { color: inherit; text-decoration: none; }
  .matrix-wrap { max-height: none; overflow: visible; }
  .matrix { min-width: 0; }
  .matrix, .matrix td { font-size: 7.5pt; }
  .matrix .c0 { width: 30mm; }
  .matrix :is(th, td) { position: static !important; padding: 5pt 6pt; hyphens: auto; }
  thead { display: table-header-group; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
"""#),
Asset(name: "app.js", contentType: "text/javascript; charset=utf-8", hash: "62c896a079ea", body: #"""
// Comfort on top of pages that work without it. Every word shown comes from the page (data attributes).
(() => {
  "use strict";
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector) => selector && document.querySelector(selector);
  const typing = (target) => target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName);

  all("[data-script]").forEach((element) => { element.hidden = false; });
  all("[data-noscript]").forEach((element) => { element.hidden = true; });

  // Copying
  const say = (button) => {
    const before = button.textContent;
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = before; }, 2000);
  };
  all("[data-copy]").forEach((button) => {
    const source = one(button.dataset.copy);
    if (!source) return;
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText((source.value ?? source.textContent).trim());
        say(button);
      } catch {
        getSelection().selectAllChildren(source);
      }
    });
  });

  // Theme
  const root = document.documentElement;
  const darkened = () => (root.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  const themeButtons = all("[data-theme-toggle]");
  const nameTheme = () => themeButtons.forEach((button) => {
    button.textContent = darkened() ? button.dataset.light : button.dataset.dark;
  });
  nameTheme();
  themeButtons.forEach((button) => button.addEventListener("click", () => {
    root.dataset.theme = darkened() ? "light" : "dark";
    const secure = location.protocol === "https:" ? "; secure" : "";
    document.cookie = `theme=${root.dataset.theme}; path=/; max-age=31536000; samesite=lax${secure}`;
    nameTheme();
  }));

  // Forms: unsent changes, sending once, small selects
  const changed = new Set();
  all("form[data-guard]").forEach((form) => {
    form.addEventListener("input", () => changed.add(form));
    form.addEventListener("submit", () => changed.delete(form));
  });
  addEventListener("beforeunload", (event) => { if (changed.size) event.preventDefault(); });

  const release = (button) => {
    button.removeAttribute("aria-busy");
    if (button.dataset.words) button.textContent = button.dataset.words;
  };
  document.addEventListener("submit", (event) => {
    const form = event.target, button = event.submitter;
    if (form.method !== "post" || event.defaultPrevented) return;
    if (form.dataset.sending) return event.preventDefault();
    form.dataset.sending = "yes";
    if (!button) return;
    button.setAttribute("aria-busy", "true");
    if (button.dataset.busy) {
      button.dataset.words = button.textContent;
      button.textContent = button.dataset.busy;
    }
  });
  // The page may come back from the browser's memory as it was left.
  addEventListener("pageshow", () => {
    all("[data-sending]").forEach((form) => { delete form.dataset.sending; });
    all("button[aria-busy]").forEach(release);
  });
  all("select[data-autosubmit]").forEach((select) => select.addEventListener("change", () => select.form.requestSubmit()));

  // Filtering rows, accents and case aside
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  all("[data-filter]").forEach((input) => {
    const target = one(input.dataset.filter);
    if (!target) return;
    const rows = target.matches("table") ? all("tbody tr", target) : [...target.children];
    const status = input.parentElement.querySelector("[role=status]");
    const { one: single, many, none } = input.dataset;
    const filter = () => {
      const words = plain(input.value).split(/\s+/).filter(Boolean);
      const kept = rows.filter((row) => {
        const text = plain(row.textContent);
        row.hidden = !words.every((word) => text.includes(word));
        return !row.hidden;
      }).length;
      if (status) status.textContent = !words.length ? "" : kept === 0 ? none : kept === 1 ? single : many.replace("{n}", kept);
    };
    input.addEventListener("input", filter);
    if (input.value) filter();
  });

  // Walking through the matrix
  const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
  const walk = (event) => {
    const link = event.target.closest("td a"), move = step[event.key];
    if (!link || !move) return;
    const rows = all("tr:not(.theme, .open)", event.currentTarget.tBodies[0]);
    let row = rows.indexOf(link.closest("tr")), column = link.closest("td").cellIndex, next;
    do {
      row += move[0];
      column += move[1];
      const cell = rows[row]?.cells[column];
      if (!cell || !column) return;
      next = cell.querySelector("a");
    } while (!next || !next.offsetParent);
    event.preventDefault();
    next.focus();
  };
  all("table[data-matrix]").forEach((table) => table.addEventListener("keydown", walk));

  // Keys for the whole page
  const go = () => {
    const entry = one("[data-goto]"), dialog = entry && one(entry.dataset.goto);
    if (dialog?.showModal) dialog.open || dialog.showModal();
    else if (entry) entry.click();
    return entry;
  };
  const fold = () => {
    const details = all("details[open]:not([data-stay])").filter((each) => each.contains(document.activeElement)).pop() || one(".more[open]");
    if (!details) return;
    details.open = false;
    details.querySelector("summary").focus();
  };
  document.addEventListener("keydown", (event) => {
    const key = event.key.toLowerCase(), command = event.ctrlKey || event.metaKey;
    if (command && !event.altKey && !event.shiftKey && key === "k") { if (go()) event.preventDefault(); }
    else if (key === "escape" && !one("dialog[open]")) fold();
    else if (key === "c" && !command && !event.altKey && !typing(event.target) && one("table[data-matrix]")) one("a[data-compare]")?.click();
  });
})();
"""#),
Asset(name: "favicon.svg", contentType: "image/svg+xml", hash: "13a58c5b5076", body: #"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b5560"/><path d="M5 25h7v-6h7v-6h7V6" fill="none" stroke="#fbf9f4" stroke-width="3"/><path d="M19 13h7" stroke="#f0b65a" stroke-width="3"/></svg>
"""#),
    ]
}
