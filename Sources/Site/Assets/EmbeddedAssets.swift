// Written by bin/embed from Sources/Application/Resources/Public: change those files, then run bin/embed.
// swift-format-ignore-file
package enum EmbeddedAssets {
    package static let all: [Asset] = [
Asset(name: "app.css", contentType: "text/css; charset=utf-8", hash: "f5c2e9886f2c", body: #"""
/* Palier. Each component, with its HTML, is in docs/interface.md. */

/* 1. Tokens: one name, two themes */
:root {
  color-scheme: light dark;
  --paper: light-dark(oklch(.984 .006 88), oklch(.205 .012 222));
  --raised: light-dark(oklch(.998 .002 88), oklch(.24 .013 222));
  --sunken: light-dark(oklch(.961 .009 88), oklch(.178 .011 222));
  --ink: light-dark(oklch(.245 .018 225), oklch(.925 .01 88));
  --ink-2: light-dark(oklch(.415 .018 225), oklch(.79 .012 88));
  --ink-3: light-dark(oklch(.505 .016 225), oklch(.69 .012 100));
  --line: light-dark(oklch(.885 .01 88), oklch(.315 .012 222));
  --line-2: light-dark(oklch(.79 .012 88), oklch(.42 .013 222));
  --edge: light-dark(oklch(.585 .014 200), oklch(.59 .014 215));
  --accent: light-dark(oklch(.43 .078 200), oklch(.79 .085 196));
  --accent-2: light-dark(oklch(.35 .07 202), oklch(.86 .075 196));
  --on-accent: light-dark(oklch(.99 .004 88), oklch(.19 .02 220));
  --accent-wash: light-dark(oklch(.953 .011 198), oklch(.275 .028 205));
  --positive: light-dark(oklch(.44 .09 152), oklch(.79 .11 152));
  --caution: light-dark(oklch(.48 .098 66), oklch(.82 .105 80));
  --critical: light-dark(oklch(.47 .15 28), oklch(.76 .12 28));
  --caution-wash: light-dark(oklch(.962 .028 82), oklch(.275 .03 75));
  --critical-wash: light-dark(oklch(.962 .018 28), oklch(.27 .038 28));
  --data-1: light-dark(oklch(.47 .085 205), oklch(.77 .085 200));
  --data-2: light-dark(oklch(.59 .125 62), oklch(.78 .115 75));
  --data-3: light-dark(oklch(.47 .12 300), oklch(.75 .1 305));
  --data-4: light-dark(oklch(.56 .11 245), oklch(.75 .095 245));
  --data-5: light-dark(oklch(.54 .15 32), oklch(.72 .13 35));
  --data-6: light-dark(oklch(.56 .02 225), oklch(.7 .015 225));
  --shadow: 0 8px 24px light-dark(oklch(.3 .02 225 / .08), oklch(0 0 0 / .35));
  --hair: 1px solid var(--line);
  --hair-2: 1px solid var(--line-2);
  --sans: system-ui, sans-serif;
  --serif: ui-serif, "Iowan Old Style", "Palatino Linotype", P052, Georgia, serif;
  --mono: ui-monospace, monospace;
  --f-2: .75rem; --f-1: .8333rem; --f-1u: 1.2rem; --f-2u: 1.44rem; --f-3u: 1.728rem; --f-4u: 2.074rem;
}
[data-theme=light] { color-scheme: light; }
[data-theme=dark] { color-scheme: dark; }

/* 2. Base */
*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; }
html { font-size: 106.25%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block: 72px; }
body { background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: break-word; }
ul, ol { list-style: none; }
fieldset { border: 0; min-width: 0; }
h1, h2, h3 { font-family: var(--serif); font-weight: 500; text-wrap: balance; }
h1 { font-size: var(--f-4u); line-height: 1.18; letter-spacing: -.014em; max-width: 32ch; }
h2 { font-size: var(--f-2u); line-height: 1.25; }
h3, .as-h3, .context h2, .errors h2 { font-size: var(--f-1u); line-height: 1.3; }
p { max-width: 68ch; text-wrap: pretty; }
a, .textbtn, .disc > summary { color: var(--accent); text-decoration: underline 1px color-mix(in oklch, var(--accent) 45%, transparent); text-underline-offset: .2em; }
:is(a, .textbtn):hover { color: var(--accent-2); text-decoration-color: currentColor; }
strong { font-weight: 600; }
sup { font-size: .7em; line-height: 0; }
svg { display: block; max-width: 100%; height: auto; }
:where(svg) text { font: 12.5px var(--sans); fill: var(--ink); font-variant-numeric: tabular-nums; }
table, .num, .n, .at, .ref { font-variant-numeric: tabular-nums; }
[hidden] { display: none !important; }
/* Their place is kept until the script shows them: nothing moves then. */
@media (scripting: enabled) { .filter[data-script][hidden] { display: block !important; visibility: hidden; } button[data-script][hidden] { display: inline-flex !important; visibility: hidden; } }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
main:focus, h1:focus { outline: 0; }
.written, .what, .signals { font-family: var(--serif); line-height: 1.5; }
.says, .lead { font: 400 var(--f-1u)/1.45 var(--serif); max-width: 56ch; }
h4, .small, .note, .hint, .msg, .context, .crumbs, .tabs, .filter, .saved, .inline, .legend, .rail, .data, .vis, .dl, .report, .timeline li, .badge, .meta, .then, .rungs p, .sec > header > :not(h2, h3) { font-size: var(--f-1); line-height: 1.48; }
.tiny, .org, .prefs, .rail small, .timeline .d { font-size: var(--f-2); line-height: 1.4; }
.quiet, .note, .hint, .lead, .meta, .then, .due, .at, .saved, .legend, .badge, .crumbs, .crumbs a, .tabs a, .filter [role=status], .data thead, .data caption, .rungs p, .dl dt, .steps :is(a, .n), .timeline, .pick b, .void, .matrix small, .avatar, kbd, .stackable td::before, .sec > header > :not(h2, h3, a) { color: var(--ink-2); }
.faint, .org, .rail small, ::placeholder { color: var(--ink-3); }
.rail nav [aria-current], .tabs [aria-current], .steps [aria-current] :is(a, b) { color: var(--ink); font-weight: 600; }
.lv, .axes > li::before { font: 400 var(--f-2u)/1.1 var(--serif); font-variant-numeric: oldstyle-nums; color: var(--accent); }
.rail small, .hint, .msg, .due, .meta, .find-n, .filter [role=status], .pick b, .timeline :is(b, .d), .matrix thead :is(.lv, b, small) { display: block; }
.nowrap, .state, .badge, .ref { white-space: nowrap; }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 16px; top: -80px; z-index: 50; background: var(--ink); padding: 10px 16px; &, &:hover { color: var(--paper); } &:focus { top: 12px; } }
:where(main, form, fieldset, details, dialog, .cols > div, .sec, .rowhead > div:not(.actions), .finding > div, .context > section, .empty, .flow) > :where(* + *) { margin-top: 12px; }
.after, .field, .finding, .lead + .actions, .field + .actions, form > :not(input) + .actions { margin-top: 24px; }
.lead + form > fieldset:not(.field):first-of-type { margin-top: 44px; }
.field > :is(.actions, .evidence), .then, .rungs p, .meta { margin-top: 6px; }

/* 3. Frame */
.frame { display: grid; grid-template-columns: 220px minmax(0, 1fr); min-height: 100vh; }
.rail {
  position: sticky; top: 0; height: 100vh; padding: 28px 16px 20px 24px; display: flex; flex-direction: column; border-right: var(--hair); overflow-y: auto;
  nav a, .goto { display: flex; justify-content: space-between; align-items: center; gap: 8px; min-height: 32px; padding: 6px 8px 6px 34px; border-radius: 4px; }
  nav a, .goto, .prefs :is(a, button) { color: var(--ink-2); }
  nav li { position: relative; }
  nav a:hover { background: var(--sunken); color: var(--ink); }
  nav [aria-current]::before { content: ""; position: absolute; left: 0; top: 15px; width: 24px; height: 2px; background: var(--accent); }
  .n { font-weight: 400; }
  .goto { margin-top: 20px; }
  .me { margin-top: auto; padding-top: 20px; display: grid; grid-template-columns: 34px 1fr; align-items: center; line-height: 1.3; color: inherit; }
  .avatar { width: 26px; height: 26px; }
}
.mark { display: flex; align-items: center; gap: 10px; font: 500 var(--f-1u)/1 var(--serif); &, &:hover { color: var(--ink); } svg { width: 24px; flex: none; } .step { stroke: var(--accent); } }
.org { margin: 6px 0 28px 34px; }
.prefs { gap: 0 12px; margin: 6px 0 0 34px; :is(a, button) { display: inline-flex; align-items: center; min-height: 28px; padding: 0; font-size: inherit; } }
.inline-form { display: contents; > * { margin-top: 0; } }
.avatar { display: inline-grid; place-items: center; flex: none; width: 30px; height: 30px; border: var(--hair-2); border-radius: 50%; background: var(--raised); font: 500 .66rem/1 var(--sans); }
.who, .saved, .badge, .legend li { display: inline-flex; align-items: center; gap: 8px; }
.topbar, .bottombar, .prefs.foot { display: none; }
.mark, .avatar, .btn, .tabs a, .tasks a:not(:hover), .steps a:not(:hover), .matrix td > a:not(:hover), .levels-nav a, .bottombar a, .rail :is(nav a, .goto, .me) { text-decoration: none; }
main { padding: 28px clamp(24px, 3.6vw, 52px) 96px; max-width: 1240px; width: 100%; min-width: 0; &.wide { max-width: none; } }
.crumbs, .crumbs ol, .sec > header, .rowhead, .prefs, .tabs, .actions, .links, .copy, .inline, .legend, .dock, .cover { display: flex; flex-wrap: wrap; }
.crumbs, .sec > header, .rowhead { justify-content: space-between; align-items: baseline; gap: 4px 24px; }
.links { gap: 4px 20px; }
.crumbs { margin-bottom: 28px; + * { margin-top: 0; } ol { gap: 0 8px; } li { line-height: 24px; } li:not(:last-child)::after { content: "/"; margin-left: 8px; } }
.cols { display: grid; grid-template-columns: minmax(0, 1fr) 284px; gap: 0 clamp(36px, 4.4vw, 64px); align-items: start; > * { margin-top: 0; } }
.lead-first { grid-template-rows: auto 1fr; > .context { grid-column: 2; grid-row: 1 / 3; } }
.context section + section { margin-top: 36px; }
.sec { border-top: var(--hair-2); padding-top: 18px; }
.sec, fieldset + fieldset:not(.field) { margin-top: 52px; }
.tabs { gap: 0 24px; border-bottom: var(--hair-2); a { padding: 10px 0; } [aria-current] { box-shadow: inset 0 -2px var(--accent); } }
.gate { main { max-width: 30rem; margin: 0 auto; padding-top: clamp(32px, 12vh, 120px); } .mark { margin-bottom: 32px; } .prefs { margin: 48px 0 0; } .prefs.first { margin: 0 0 24px; } }

/* 4. Actions */
.btn {
  display: inline-flex; align-items: center; justify-content: center; gap: 8px; min-height: 44px; padding: 8px 18px; border: 1px solid var(--accent); border-radius: 6px;
  background: var(--accent); color: var(--on-accent); font: 500 1rem/1.25 var(--sans); text-align: center; cursor: pointer; transition: background-color 120ms;
  &:hover { background: var(--accent-2); border-color: var(--accent-2); color: var(--on-accent); }
  &.second { background: none; color: var(--ink); border-color: var(--edge); }
  &.second:hover { background: var(--sunken); }
  &.danger { background: none; color: var(--critical); border-color: currentColor; }
  &.danger:hover { background: var(--critical-wash); }
  &.sm { min-height: 34px; padding: 4px 12px; font-size: var(--f-1); }
  &:is(:disabled, [aria-disabled], [aria-busy]) { background: var(--sunken); border-color: var(--line-2); color: var(--ink-3); cursor: not-allowed; }
}
.textbtn { border: 0; background: none; padding: 4px 0; min-height: 28px; font: inherit; text-align: left; cursor: pointer; &.small { font-size: var(--f-1); } &.danger { color: var(--critical); } }
.actions { gap: 12px 20px; align-items: center; }
kbd { display: inline-block; min-width: 22px; padding: 2px 6px; border: var(--hair-2); border-bottom-width: 2px; border-radius: 4px; background: var(--raised); font: 500 var(--f-2)/1 var(--sans); text-align: center; }
.saved svg { width: 14px; stroke: var(--accent); }
code, pre { font-family: var(--mono); }
code, pre { font-size: .82em; }
pre, .copy code { background: var(--sunken); border: var(--hair); border-radius: 6px; padding: 10px 14px; overflow-x: auto; }
.copy { gap: 8px; align-items: center; code { flex: 1 1 16rem; min-width: 0; overflow-wrap: anywhere; white-space: pre-line; user-select: all; } }

/* 5. Fields */
.field > :is(label:not(.check), legend), .label { display: block; font-weight: 600; line-height: 1.4; }
.hint { max-width: 60ch; margin-top: 2px; }
textarea + .btn { margin-top: 8px; }
:is(input, select, textarea):where(:not([type=radio], [type=checkbox], [type=hidden])) {
  display: block; width: 100%; min-height: 44px; margin-top: 8px; padding: 9px 14px; border: 1px solid var(--edge); border-radius: 6px; background: var(--raised); color: inherit; font: 1rem/1.5 var(--sans);
  &:focus-visible { outline-offset: 0; border-radius: 6px; }
  &[aria-invalid=true] { border-color: var(--critical); box-shadow: inset 0 0 0 1px var(--critical); }
}
textarea { min-height: 104px; resize: vertical; field-sizing: content; font-family: var(--serif); &.code { font: var(--f-1)/1.5 var(--mono); } }
::file-selector-button { border: 0; border-right: var(--hair-2); background: none; color: var(--accent); font: inherit; padding-right: 12px; margin-right: 12px; }
.short { max-width: 12rem; }
.mid, .filter { max-width: 26rem; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 0 24px; &:not(:has(textarea)) { align-items: end; } &:has(.short) { max-width: 40rem; } }
[type=radio], [type=checkbox] { appearance: none; flex: none; display: inline-grid; place-items: center; width: 20px; height: 20px; border: 1.5px solid var(--edge); border-radius: 50%; background: var(--raised); cursor: pointer; }
[type=radio]:checked { border: 6px solid var(--accent); }
[type=checkbox] { border-radius: 3px; &:checked { background: var(--accent); border-color: var(--accent); } &:checked::after { content: ""; width: 5px; height: 10px; border: solid var(--on-accent); border-width: 0 2px 2px 0; transform: translateY(-1px) rotate(45deg); } }
.inline { gap: 8px 24px; margin-top: 8px; label { align-items: center; } }
.check, .inline label { display: flex; gap: 10px; min-height: 24px; line-height: 1.45; cursor: pointer; }
.msg { color: var(--critical); font-weight: 600; margin-top: 2px; }
.filter [role=status] { min-height: 1.5em; }

/* 6. Messages */
.flash, .errors, .flag, .error { border-left: 3px solid var(--accent); padding-left: 16px; }
.flag { margin-top: 12px; li + li { margin-top: 4px; } }
.flash, .errors { background: var(--accent-wash); padding: 12px 16px; margin-bottom: 24px; }
.caution { border-color: var(--caution); }
.critical, .errors, .error { border-color: var(--critical); }
.flash.caution { background: var(--caution-wash); }
.flash.critical, .errors { background: var(--critical-wash); }
.errors { li { margin-top: 6px; } a { color: var(--critical); font-weight: 500; } }
.checked { border-top: var(--hair); padding-top: 12px; mark { background: var(--caution-wash); color: inherit; box-shadow: inset 0 -2px var(--caution); border-radius: 2px; } }
.findings { display: flex; flex-wrap: wrap; gap: 4px 24px; [aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; } }
.finding { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 8px 32px; align-items: start; }
.empty { border-top: var(--hair-2); padding: 32px 0; }
summary { cursor: pointer; list-style: none; &::-webkit-details-marker { display: none; } }
.disc {
  > summary { display: inline-flex; align-items: center; gap: 8px; min-height: 28px; }
  > summary:has(h2, h3) { color: inherit; text-decoration: none; }
  > summary::before { content: ""; flex: none; width: 6px; height: 6px; border: solid var(--accent); border-width: 0 1.5px 1.5px 0; transform: rotate(-45deg); }
  &[open] > summary::before { transform: translateY(-2px) rotate(45deg); }
}

/* 7. Lists and tables */
:is(.rows, .axes, .rungs, .evidence, .report) > li { border-top: var(--hair); padding: 12px 0; }
:is(.rows, .axes, .rungs) > li:first-child { border-top: 0; }
.side { float: right; margin-left: 16px; font-size: var(--f-1); }
.tasks {
  > li { display: grid; grid-template-columns: 16px minmax(0, 1fr); gap: 2px 12px; }
  > li::before { content: ""; width: 16px; height: 16px; border: 1.5px solid var(--edge); border-radius: 50%; margin-top: 3px; }
  > .done::before { background: var(--accent); border-color: var(--accent); }
  a { color: inherit; font-weight: 500; }
}
.due { &.soon { color: var(--caution); font-weight: 500; } }
:is(.axes, .rungs) > li { display: grid; grid-template-columns: 40px minmax(0, 1fr); padding: 18px 0; }
.axes { counter-reset: item; > li::before { counter-increment: item; content: counter(item); } }
.rungs [aria-current] { padding-inline: 12px; }
.rungs .written { font-size: 1rem; color: inherit; }
.dl { display: grid; grid-template-columns: minmax(6rem, 12rem) minmax(0, 2fr); > * { border-top: var(--hair); padding: 8px 16px 8px 0; } > :is(dt, dd):first-of-type { border-top: 0; } }
.scroll { position: relative; overflow-x: auto; }
.data, .vis { width: 100%; border-collapse: collapse; caption, th, td { text-align: left; vertical-align: top; font-weight: 400; } tbody th { font-weight: 500; .note { font-weight: 400; } } }
.data {
  caption { padding-bottom: 8px; }
  th, td { padding: 9px 16px 9px 0; border-bottom: var(--hair); }
  thead th { vertical-align: bottom; font-weight: 500; border-color: var(--line-2); }
  tbody tr:last-child > * { border-bottom: 0; }
  tr > :last-child { padding-right: 0; }
  .r { text-align: right; }
  .off > * { color: var(--ink-3); }
}
.vis :is(th, td) { padding: 7px 12px 7px 0; border-top: var(--hair); }
.report {
  > li { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr) auto; gap: 2px 16px; padding-left: 12px; border-left: 3px solid var(--line-2); }
  .sev { font-weight: 600; }
  .blocks { border-left-color: var(--critical); .sev { color: var(--critical); } }
  .warns { border-left-color: var(--caution); .sev { color: var(--caution); } }
}
.evidence > li { display: grid; grid-template-columns: 40px minmax(0, 1fr) auto; gap: 0 12px; &:last-child { border-bottom: var(--hair); } }
.evidence.dated > li { grid-template-columns: 6.5rem minmax(0, 1fr) auto; }
.evidence.undated > li { grid-template-columns: minmax(0, 1fr) auto; }
.ref { font: 500 var(--f-1)/1.7 var(--sans); color: var(--accent); }
.meta { font-family: var(--sans); }
progress { --fill: var(--data-1); appearance: none; width: 84px; height: 6px; margin-right: 8px; border: 0; background: var(--line); vertical-align: middle; &.full { display: block; width: 100%; height: 3px; } }
::-webkit-progress-bar { background: var(--line); }
::-webkit-progress-value { background: var(--fill); }
::-moz-progress-bar { background: var(--fill); }
.late { --fill: var(--data-2); }

/* 8. States: shape first, colour second */
:is(.state, .steps, .legend) svg { display: inline-block; flex: none; width: 14px; height: 14px; margin-right: 7px; vertical-align: -2px; }
.m-met, .m-half { fill: var(--accent); stroke: var(--accent); }
.m-half { stroke: none; }
.m-part, .m-none, .m-not { fill: var(--paper); stroke: var(--accent); }
.m-none { stroke: var(--ink-2); stroke-dasharray: 2.4 2.2; }
.m-open { fill: var(--paper); stroke: var(--edge); }
.m-not, .m-x { stroke: var(--critical); }
.m-x { fill: none; stroke-linecap: round; }
.legend { gap: 6px 24px; svg { margin: 0; } }
.badge {
  font-weight: 500;
  &::before { content: ""; width: 10px; height: 10px; border: 1.5px solid; border-radius: 50%; }
  &.draft::before { border-style: dashed; }
  &.review::before { background: linear-gradient(transparent 50%, currentColor 50%); }
  &.published { color: var(--accent); &::before { background: currentColor; } }
  &.archived, &.ended { color: var(--ink-3); }
  &.critical { color: var(--critical); }
}

/* 9. Staircase */
.stair { container-type: inline-size; max-width: 48rem; svg { overflow: visible; } .narrow { display: none; max-width: 27rem; } }
@container (width < 36rem) { .stair .wide { display: none; } .stair .narrow { display: block; } }
.st-past, .st-next, .st-later, .st-dim { fill: none; stroke: var(--ink); stroke-width: 2; }
.st-next { stroke: var(--accent); }
.st-later { stroke: var(--edge); stroke-width: 1.25; }
.st-fork { fill: none; stroke: var(--edge); stroke-dasharray: 3 2; }
.st-dim { stroke: var(--ink-2); stroke-width: 1; }
.st-ground, .st-dot { stroke: var(--line-2); }
.st-dot { stroke-dasharray: 1 3; }
.st-body { fill: var(--sunken); }
.st-body-next { fill: var(--accent-wash); }
.st-band { fill: var(--accent); opacity: .16; }
.st-n { font: 21px var(--serif); font-variant-numeric: oldstyle-nums; }
.st-t, .st-bt, .st-you-t { font-weight: 600; }
.st-s { fill: var(--ink-2); }
.st-you { fill: var(--ink); }
.st-you-t { fill: var(--paper); }

/* 10. Placement picker, steps, dock, timeline */
.pick {
  border-bottom: var(--hair-2);
  label { display: grid; grid-template-columns: 20px 34px minmax(0, 1fr) auto; gap: 0 12px; padding: 11px 12px; margin: 0 -12px; border-top: var(--hair); align-items: start; cursor: pointer; }
  label:first-of-type, .unseen + label { border-color: var(--line-2); }
  input { margin-top: 3px; }
  .lv { text-align: center; svg { width: 22px; margin: 2px auto 0; } }
  .d { font-family: var(--serif); line-height: 1.42; max-width: 60ch; }
  .d b { font: 500 var(--f-1)/1.4 var(--sans); }
  label:hover { background: var(--sunken); }
  label:not(:has(:checked)) .lv { color: var(--ink-2); }
  label:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: -2px; input { outline: 0; } }
}
.rungs [aria-current], .pick label:has(:checked) { background: var(--accent-wash); box-shadow: inset 3px 0 var(--accent); }
.signals li { padding: 6px 0; }
.question + .question { margin-top: 56px; }
.steps { li { display: grid; grid-template-columns: 22px minmax(0, 1fr) auto; padding: 6px 0; align-items: baseline; } svg { transform: translateY(2px); } }
.dock { position: sticky; bottom: 0; z-index: 5; justify-content: space-between; align-items: center; gap: 12px 24px; margin-top: 48px; padding: 14px 0; background: var(--paper); border-top: var(--hair-2); }
.timeline {
  display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); margin-top: 44px;
  li { position: relative; border-top: 2px solid var(--line-2); padding: 14px 12px 0 0; }
  li:last-child { border-color: transparent; }
  li::before { content: ""; position: absolute; left: 0; top: -7px; z-index: 1; width: 12px; height: 12px; border: 2px solid var(--edge); border-radius: 50%; background: var(--paper); }
  .done, :is(.done, .now)::before { border-color: var(--accent); }
  .done::before { background: var(--accent); }
  .now::before { border-width: 4px; }
  progress { position: absolute; left: 0; top: -2px; width: 100%; height: 2px; }
  b { font-weight: 500; color: var(--ink); }
}

/* 11. Level matrix, expectation card, two texts */
.matrix-wrap { border-block: var(--hair-2); }
.matrix {
  --levels: 6;
  width: 100%; min-width: calc(148px + 152px * var(--levels)); table-layout: fixed; border-collapse: separate; border-spacing: 0;
  &:has(th:nth-child(8)) { --levels: 8; }
  &:has(th:nth-child(10)) { --levels: 12; }
  .c0 { width: 148px; }
  th, td { padding: 12px 14px 14px 12px; vertical-align: top; text-align: left; border-bottom: var(--hair); font: .86rem/1.38 var(--serif); }
  th { font: 600 var(--f-1)/1.4 var(--sans); background: var(--paper); }
  thead th, tbody th { position: sticky; top: 0; z-index: 3; }
  thead th { border-color: var(--ink); font-weight: 400; }
  tbody th { top: auto; z-index: 2; }
  tbody th, thead th:first-child { left: 0; padding-left: 0; border-right: var(--hair); }
  thead th:first-child { z-index: 4; vertical-align: bottom; color: var(--ink-2); }
  .lv { font-size: var(--f-3u); color: inherit; }
  thead b { font-weight: 600; }
  small { font: var(--f-2)/1.35 var(--sans); }
  td > a { display: block; min-height: 24px; color: inherit; }
  .line { display: block; & + & { margin-top: 6px; } }
  th a { color: inherit; text-decoration-color: var(--line-2); }
  tr[id] { scroll-margin-top: 190px; }
  .theme > * { border-right: 0; border-bottom-color: var(--line-2); padding: 22px 0 7px; }
  .theme th { font: 500 1rem/1.3 var(--serif); small { margin-left: 8px; } }
  tbody tr:is(:has(+ .theme), :last-child) > * { border-bottom-color: transparent; }
  .sel { background: var(--accent-wash); box-shadow: inset 0 3px var(--accent); }
  .find { box-shadow: inset 0 3px var(--caution); }
  .void { font-style: italic; }
  .open > td { padding: 0; background: var(--accent-wash); font: inherit; }
  .xcard { padding: 22px 28px 26px 160px; }
}
.squig { text-decoration: underline wavy var(--caution) 1px; text-underline-offset: 3px; }
.find-n { font: 500 var(--f-2)/1.35 var(--sans); color: var(--caution); margin-top: 6px; }
.xcard {
  display: grid; grid-template-columns: 5fr 4fr 3fr; gap: 24px 40px;
  > * > * + * { margin-top: 6px; }
  .main { font: var(--f-1u)/1.42 var(--serif); }
  h2, h3 { font: 600 var(--f-1)/1.4 var(--sans); letter-spacing: 0; }
}
.tracks {
  border-collapse: collapse;
  th, td { padding: 4px 0; text-align: left; vertical-align: middle; font: var(--f-1)/1.35 var(--sans); }
  thead th { padding-bottom: 8px; font-weight: 500; }
  .way { padding-inline: 8px; text-align: center; color: var(--accent); font-weight: 600; min-width: 28px; }
  .rung { display: block; max-width: 15rem; padding: 7px 12px; border: 1px solid var(--line-2); border-radius: 6px; color: inherit; text-decoration: none; }
  .here { border: 2px solid var(--accent); background: var(--accent-wash); }
}
.amount { display: inline-block !important; width: 6.5rem !important; margin: 0 !important; }
.themeline { > * { border-bottom-color: var(--line-2); padding-top: 18px !important; } th { font-weight: 600 !important; } }
.trio { display: grid; grid-template-columns: 10rem 1fr 1fr; gap: 0 24px; align-items: end; }
.ruleform:has([name=rule][value=none]:checked) .for-rule, .ruleform:has([name=rule]:is([value=none], [value=all], [value=points]):checked) .for-share,
.ruleform:has([name=rule]:is([value=none], [value=all], [value=share], [value=weighted]):checked) .for-points,
.ruleform:has([name=rule]:is([value=all], [value=share]):checked) .for-weights { display: none; }
.dashes li { position: relative; padding: 5px 0 5px 18px; font: .94rem/1.4 var(--serif); &::before { content: ""; position: absolute; left: 0; top: 1.05em; width: 8px; height: 1.5px; background: var(--accent); } }
.levels-nav { display: none; }
.versus { display: grid; grid-template-columns: 1fr 1fr; > * { padding: 4px 20px 4px 0; min-width: 0; } > * + * { border-left: var(--hair-2); padding: 4px 0 4px 20px; } }
.versus + h3 { margin-top: 28px; }
.remark { padding: 14px 0; border-top: var(--hair); scroll-margin-top: 20px; }
ins { background: var(--accent-wash); text-decoration: underline 2px var(--positive); }
del { background: var(--critical-wash); color: var(--ink-2); text-decoration-color: var(--critical); }
/* The page scrolls when the screen is wide enough for the levels; otherwise a box does, and its headers stay in it. */
.editing { td { position: relative; } td textarea { width: 100%; min-height: 6lh; margin: 0; padding: 6px; font: inherit; resize: vertical; } .void a { color: var(--ink-2); } td[data-revision] > a { display: block; min-height: 2.6em; } }
.laststep { gap: 4px 16px; align-items: baseline; margin-top: 12px; > * { margin: 0; } }
@media screen and (640px < width < 1400px) { .matrix-wrap { overflow: auto; max-height: calc(100vh - 40px); } }
@media screen and (width >= 1400px) { .matrix-wrap:has(th:nth-child(8)) { overflow: auto; max-height: calc(100vh - 40px); } }

/* 12. Dossier sheet */
.sheet { max-width: 900px; padding: clamp(20px, 4.4vw, 64px); border: var(--hair); background: var(--raised); box-shadow: var(--shadow); }
.cover { justify-content: space-between; gap: 8px 32px; padding-bottom: 28px; border-bottom: 2px solid var(--ink); > :last-child { max-width: 18rem; } }
.facts { display: flex; flex-wrap: wrap; gap: 16px 28px; padding: 18px 0; border-bottom: var(--hair-2); dd { font-weight: 500; } + .sec { border: 0; margin-top: 28px; } }
.facts, .side-list, .tag, .months, .seal { font-size: var(--f-1); line-height: 1.48; }
.facts dt, .side-list, .tag { color: var(--ink-2); }
.claims {
  counter-reset: claim;
  > li { counter-increment: claim; display: grid; grid-template-columns: 34px minmax(0, 1fr) 176px; gap: 0 16px; padding: 14px 0; border-top: var(--hair); }
  > li:first-child { border-top: 0; }
  > li::before { content: counter(claim); font: var(--f-1u)/1.3 var(--serif); font-variant-numeric: oldstyle-nums; color: var(--accent); }
}
.side-list { li + li { margin-top: 4px; } .lacks { color: var(--caution); font-weight: 600; } }
.tag { margin-top: 4px; }
.months { display: flex; flex-wrap: wrap; li { flex: 1 1 3.4rem; padding: 6px 6px 0 0; border-top: 3px solid var(--data-1); } b { display: block; font: 500 var(--f-1u)/1.2 var(--serif); } .none { border-top: 3px dotted var(--edge); color: var(--ink-2); } }
.seal { display: grid; grid-template-columns: 84px minmax(0, 1fr); gap: 4px 24px; align-items: start; margin-top: 48px; padding-top: 18px; border-top: 2px solid var(--ink); }
.hash { font-family: var(--mono); font-size: var(--f-2); overflow-wrap: anywhere; }

/* 13. Narrower */
@media (max-width: 1180px) {
  .cols { grid-template-columns: minmax(0, 1fr); }
  .context, .lead-first > .context { grid-area: auto; margin-top: 48px; border-top: var(--hair-2); padding-top: 24px; }
  .xcard { grid-template-columns: 1fr 1fr; }
}
@media (max-width: 900px) {
  .frame { display: block; }
  .rail { display: none; }
  .topbar { display: flex; justify-content: space-between; align-items: center; padding: 12px 20px; border-bottom: var(--hair); }
  .bottombar {
    position: fixed; inset: auto 0 0; z-index: 20; display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; background: var(--raised); border-top: var(--hair-2); padding-bottom: env(safe-area-inset-bottom);
    > a, summary { display: flex; flex-direction: column; align-items: center; gap: 3px; min-height: 54px; padding: 8px 2px 7px; font-size: .6875rem; line-height: 1.2; color: var(--ink-2); }
    > [aria-current] { color: var(--accent); font-weight: 600; box-shadow: inset 0 2px var(--accent); }
    svg { width: 22px; }
    ul { position: absolute; inset: auto 0 100%; margin: 0; padding: 8px 20px; max-height: 70vh; overflow-y: auto; background: var(--raised); border-top: var(--hair-2); }
    li :is(a, button) { display: flex; align-items: center; width: 100%; min-height: 44px; color: inherit; }
  }
  main { padding: 20px 20px 40px; }
  .prefs.foot { display: flex; gap: 0 20px; margin: 0 20px; padding: 12px 0 112px; border-top: var(--hair); }
  .foot :is(a, button) { min-height: 44px; }
  .dock { bottom: 55px; }
}
@media (max-width: 640px) {
  h1 { font-size: var(--f-3u); }
  .lead, .says { font-size: 1.1rem; }
  .sec { margin-top: 40px; }
  .state { white-space: normal; }
  .nokeys, .pick kbd, .timeline progress { display: none; }
  .actions > .btn { flex: 1 1 auto; }
  .dock { padding: 8px 0 12px; .actions { display: contents; } .btn { flex-basis: 100%; } }
  .pick label { grid-template-columns: 20px 24px minmax(0, 1fr); gap: 0 10px; }
  .evidence > li > :nth-child(3) { grid-column: 2; justify-self: start; }
  .evidence:is(.dated, .undated) > li { grid-template-columns: minmax(0, 1fr); > * { grid-column: 1; justify-self: start; } }
  .claims > li { grid-template-columns: 26px minmax(0, 1fr); > :last-child { grid-column: 2; margin-top: 8px; } }
  .seal { grid-template-columns: minmax(0, 1fr); svg { width: 48px; } }
  .sheet .dl, .dl.answers { grid-template-columns: minmax(0, 1fr); > dt { padding-bottom: 0; } > dd { border-top: 0; padding-top: 2px; } }
  .finding, .xcard, .versus, .trio, .report > li { grid-template-columns: minmax(0, 1fr); }
  .versus > * + * { border-left: 0; border-top: var(--hair); padding: 12px 0 0; margin-top: 8px; }
  .timeline { display: block; margin-left: 6px; li { border-top: 0; border-left: 2px solid var(--line-2); padding: 0 0 16px 20px; } li::before { left: -7px; top: 4px; } }
  .stackable {
    &, tbody, tr, tbody th, td { display: block; }
    thead { display: none; }
    tr { padding: 12px 0; border-bottom: var(--hair); }
    tbody th, td, .r { border: 0; padding: 2px 0; text-align: left; }
    td[data-label] { display: grid; grid-template-columns: minmax(8.2em, 40%) minmax(0, 1fr); gap: 8px; }
    td::before { content: attr(data-label); }
  }
  .levels-nav {
    display: grid; grid-template-columns: repeat(auto-fit, minmax(44px, 1fr)); border: 1px solid var(--edge); border-radius: 6px; overflow: hidden;
    a { padding: 9px 0; text-align: center; font: var(--f-1u)/1.2 var(--serif); color: inherit; box-shadow: 0 0 0 .5px var(--line-2); &:focus-visible { outline-offset: -4px; } }
    [aria-current] { background: var(--accent); color: var(--on-accent); }
  }
  .matrix-wrap { border: 0; }
  .matrix {
    min-width: 0;
    &, thead, tbody, tr, th, td { display: block; }
    thead th, tbody :is(th, td) { position: static; border: 0; padding: 0; }
    colgroup, thead th:first-child, .theme td, [data-level]:not(.shown), .open:not(.shown) { display: none; }
    thead { border-bottom: 1px solid var(--ink); padding: 12px 0 10px; }
    tbody tr { border-top: var(--hair); }
    .theme, .open { border-top: 0; }
    tbody th { padding-top: 12px; }
    .theme th { padding: 24px 0 6px; }
    tbody td { font-size: 1rem; padding: 2px 0 12px; }
    .sel, .find { background: none; box-shadow: none; }
    .open { margin: 0 -20px; }
    .xcard { padding: 16px 20px 20px; gap: 18px; }
  }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; scroll-behavior: auto !important; } }
@media (forced-colors: active) { [type=radio], [type=checkbox], progress { appearance: auto; } [aria-current], .sel { outline: 1px solid Highlight; } }

/* 14. Print */
@page { size: A4; margin: 20mm 18mm 22mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #5c6265; } }
@page matrix { size: A4 landscape; margin: 12mm 12mm 16mm; }
@media print {
  :root:root { color-scheme: light; --paper: #fff; --raised: #fff; }
  html { font-size: 10.5pt; }
  .frame > :not(main), .skip, .dock, .crumbs, .tabs, .actions, .filter, .flash, .btn, .textbtn, .levels-nav, .nokeys, .noprint, kbd, .stair .narrow, .sheet ~ .context, .matrix .open { display: none !important; }
  .frame, .cols { display: block; }
  main { padding: 0; max-width: none; &:has(.matrix) { page: matrix; } }
  .sec, .context { margin-top: 22pt; }
  .stair .wide { display: block; width: 100%; }
  .sheet { border: 0; box-shadow: none; padding: 0; max-width: none; }
  h1, h2, h3, h4, .theme { break-after: avoid; }
  li, tr, figure, .says { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
  .matrix { min-width: 0; th, td { position: static !important; padding: 5pt 6pt; font-size: 7.5pt; hyphens: auto; } .c0 { width: 30mm; } }
  thead { display: table-header-group; }
  * { print-color-adjust: exact; }
}
"""#),
Asset(name: "app.js", contentType: "text/javascript; charset=utf-8", hash: "eafdef5a1822", body: #"""
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
    button.ariaLive = "polite";
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
    if ("kept" in form.dataset) changed.add(form);
  });
  addEventListener("beforeunload", (event) => { if (changed.size) event.preventDefault(); });

  const release = (button) => {
    button.removeAttribute("aria-busy");
    if (button.dataset.words) button.textContent = button.dataset.words;
  };
  document.addEventListener("submit", (event) => {
    const form = event.target, button = event.submitter;
    if (form.method !== "post" || event.defaultPrevented || "stays" in form.dataset) return;
    if (form.dataset.sending) return event.preventDefault();
    form.dataset.sending = "yes";
    if (!button) return;
    button.ariaBusy = "true";
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
  // Somebody who signed in again elsewhere goes on here: the page of now has the guard of now, if it is the same person's
  const renew = async (form) => {
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
    const held = (name) => page.querySelector(`form [name=${name}]`)?.value, { _for: mark, _guard: token } = form.elements;
    if (!mark?.value || held("_for") !== mark.value) return false;
    token.value = held("_guard");
    return true;
  };
  const send = async (form, data) => {
    const once = () => fetch(`/api/v1${new URL(form.action).pathname}`, { method: "POST", body: data() });
    const answer = await once();
    return answer.status === 403 && await renew(form) ? once() : answer;
  };
  all("select[data-autosubmit]").forEach((select) => select.addEventListener("change", () => select.form.requestSubmit()));

  // A block copied from a spreadsheet keeps its merged cells when its HTML is taken instead of its text
  all("textarea[data-paste-table]").forEach((area) => area.addEventListener("paste", (event) => {
    const html = event.clipboardData?.getData("text/html") ?? "";
    if (!/<table[\s>]/i.test(html)) return;
    event.preventDefault();
    area.setRangeText(html, area.selectionStart, area.selectionEnd, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }));

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

  // Writing in the matrix: Enter opens a cell and keeps it, Escape leaves it, a block of a spreadsheet is pasted whole
  const pen = (table) => {
    const form = one(table.dataset.edit), block = one(table.dataset.block), status = one("[data-cell-status]"), step = one("[data-laststep]");
    const words = table.dataset, link = (cell) => cell.querySelector("a");
    const held = (cell) => cell.classList.contains("void") || link(cell).lang ? "" : all(".line", cell).map((line) => line.textContent).join("\n");
    const fill = (cell, text) => {
      const { competency, level, revision, text: box } = form.elements;
      [competency.value, level.value, revision.value, box.value] = [cell.parentElement.dataset.competency, cell.dataset.level, cell.dataset.revision, text];
    };
    const show = (cell, text) => {
      link(cell).removeAttribute("lang");
      cell.classList.toggle("void", !text);
      link(cell).replaceChildren(...(text || words.write).split("\n").map((line) => Object.assign(document.createElement("span"), { className: "line", textContent: line })));
    };
    const keep = async (cell, text) => {
      const before = held(cell);
      fill(cell, text);
      show(cell, text);
      status.textContent = words.saving;
      const data = () => {
        const sent = new URLSearchParams(new FormData(form));
        sent.delete("_once");
        return sent;
      };
      try {
        const answer = await send(form, data);
        // The page of the cell shows both texts, or what is to be corrected.
        if (answer.status === 409 || answer.status === 422) { fill(cell, text); form.submit(); return; }
        if (!answer.ok) throw answer.status;
        const { revision, step: id, words: done } = await answer.json();
        cell.dataset.revision = revision;
        status.textContent = words.saved;
        if (id) { step.hidden = false; step.querySelector("[name=step]").value = id; step.querySelector("[data-words]").textContent = done; }
      } catch (why) {
        show(cell, before);
        status.textContent = why === 401 ? words.over : words.failed;
        open(cell, text);
      }
    };
    const open = (cell, text) => {
      const anchor = link(cell), before = held(cell), box = document.createElement("textarea");
      let over = false;
      box.value = text ?? before;
      box.rows = Math.max(4, Math.ceil(box.value.length / 24));
      box.ariaLabel = `${words.label}: ${cell.parentElement.cells[0].textContent.trim()}, ${cell.dataset.level}`;
      const close = (keeps, focus) => {
        if (over) return;
        over = true;
        anchor.hidden = false;
        const typed = box.value.trim();
        box.remove();
        if (focus) anchor.focus();
        if (keeps && typed !== before) keep(cell, typed);
      };
      box.addEventListener("keydown", (event) => {
        if (event.key === "Escape") { event.preventDefault(); close(false, true); }
        else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); close(true, true); }
        event.stopPropagation();
      });
      box.addEventListener("blur", () => close(true, false));
      anchor.hidden = true;
      cell.append(box);
      box.focus();
    };
    table.addEventListener("click", (event) => {
      const cell = event.target.closest("td[data-revision]");
      if (!cell || event.ctrlKey || event.metaKey || event.target.tagName === "TEXTAREA") return;
      event.preventDefault();
      open(cell);
    });
    table.addEventListener("paste", (event) => {
      const cell = event.target.closest("td[data-revision]"), text = event.clipboardData.getData("text/plain");
      if (!cell || event.target.tagName === "TEXTAREA" || !text) return;
      event.preventDefault();
      if (!/[\t\n]/.test(text.trim())) return open(cell, text.trim());
      const at = block.elements;
      [at.block_competency.value, at.block_level.value] = [cell.parentElement.dataset.competency, cell.dataset.level];
      at.block.value = text.replace(/\r?\n$/, "");
      at.block_seen.value = all("td[data-revision]", table).map((td) => td.dataset.revision).join(" ");
      block.requestSubmit();
    });
    addEventListener("beforeunload", (event) => { if (table.querySelector("textarea")) event.preventDefault(); });
  };
  all("table[data-edit]").forEach(pen);

  // Forms that save themselves a moment after the last change
  const keeping = (form) => {
    const status = form.querySelector("[data-status]"), { saved, failed, conflict, over, refused } = form.dataset;
    let timer, under, lost = false, dirty = false, broken = false;
    const save = async () => {
      dirty = broken = false;
      try {
        const answer = await send(form, () => new URLSearchParams(new FormData(form)));
        if (answer.status === 409) { lost = true; status.textContent = conflict; return; }
        if (!answer.ok) throw answer.status;
        const { version, savedAt } = await answer.json();
        form.elements.version.value = version;
        const time = new Date(savedAt).toLocaleTimeString(root.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
        status.textContent = saved.replace("{time}", time);
      } catch (why) {
        dirty = broken = true;
        status.textContent = why === 401 ? over : why === 403 || why === 404 ? refused : failed;
      }
    };
    const start = () => {
      clearTimeout(timer);
      if (!lost && !under) under = save().finally(() => { under = undefined; if (dirty && !lost && !broken) later(); });
      return under;
    };
    const later = () => { clearTimeout(timer); timer = setTimeout(start, 1200); };
    form.addEventListener("input", () => { dirty = true; later(); });
    form.addEventListener("submit", (event) => {
      clearTimeout(timer);
      if (!under) { dirty = false; return; }
      event.preventDefault();
      under.then(() => form.requestSubmit(event.submitter));
    });
    addEventListener("beforeunload", (event) => { if (dirty) event.preventDefault(); });
  };
  all("form[data-autosave]").forEach(keeping);

  // What a form would publish, said again a moment after each change
  const saying = (form) => {
    const remark = form.querySelector("[data-remark]");
    let timer, asked = 0;
    const ask = async () => {
      const mine = ++asked, data = new URLSearchParams(new FormData(form));
      data.delete("_once");
      try {
        const answer = await fetch(form.dataset.preview, { method: "POST", body: data }), said = await answer.json();
        if (mine !== asked) return;
        all("[data-sentence]", form).forEach((line) => { line.hidden = !answer.ok; if (answer.ok) line.textContent = said.sentence[line.dataset.sentence]; });
        remark.textContent = answer.ok ? said.remark?.[root.lang] || "" : said.errors?.[0]?.detail || said.detail || "";
        remark.hidden = !remark.textContent;
      } catch { /* The button still shows it. */ }
    };
    form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, 400); });
  };
  all("form[data-preview]").forEach(saying);

  // Number keys place a level, J and K walk from one competency to the next
  const picks = all("[data-pick]");
  let here = 0;
  picks.forEach((pick, index) => pick.closest("fieldset").addEventListener("focusin", () => { here = index; }));
  const place = (event, key) => {
    const field = event.target;
    if (!picks.length || event.ctrlKey || event.metaKey || event.altKey || (typing(field) && field.type !== "radio")) return;
    if (key === "j" || key === "k") here = Math.min(Math.max(here + (key === "j" ? 1 : -1), 0), picks.length - 1);
    const radio = /^[0-9]$/.test(key) ? picks[here].querySelector(`input[value="${key}"]`)
      : key === "j" || key === "k" ? picks[here].querySelector("input:checked") || picks[here].querySelector("input") : null;
    if (!radio) return;
    event.preventDefault();
    radio.focus();
    if (key >= "0" && key <= "9" && !radio.checked) radio.click();
  };

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
    else if (picks.length) place(event, key);
    else if (key === "c" && !command && !event.altKey && !typing(event.target) && one("table[data-matrix]")) one("a[data-compare]")?.click();
  });
})();
"""#),
Asset(name: "favicon.svg", contentType: "image/svg+xml", hash: "13a58c5b5076", body: #"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b5560"/><path d="M5 25h7v-6h7v-6h7V6" fill="none" stroke="#fbf9f4" stroke-width="3"/><path d="M19 13h7" stroke="#f0b65a" stroke-width="3"/></svg>
"""#),
    ]
}
