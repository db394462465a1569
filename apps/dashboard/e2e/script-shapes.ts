/** What each shape would do where it ran: the page's own window then says so. */
const run = "window.ran=1";

const bodies = [
  `<script>${run}</script>`,
  `<ScRiPt>${run}</sCrIpT>`,
  `<script src="data:text/javascript,${run}"></script>`,
  `"><script>${run}</script>`,
  `'><script>${run}</script>`,
  `</title><script>${run}</script>`,
  `</textarea><script>${run}</script>`,
  `--><script>${run}</script>`,
  `]]><script>${run}</script>`,
  `<scr<script>ipt>${run}</scr</script>ipt>`,
  `<svg><script>${run}</script></svg>`,
  `<svg><script href="data:text/javascript,${run}"/></svg>`,
  `<math><mtext></math><script>${run}</script>`,
  `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
  `<iframe src="javascript:parent.${run}"></iframe>`,
  `<object data="javascript:${run}"></object>`,
  `<embed src="javascript:${run}">`,
  `<a href="javascript:${run}">open</a>`,
  `<a href="java&#09;script:${run}">open</a>`,
  `<a href=" &#14; javascript:${run}">open</a>`,
  `<form action="javascript:${run}"><button>send</button></form>`,
  `<button formaction="javascript:${run}">send</button>`,
  `<meta http-equiv="refresh" content="0;url=javascript:${run}">`,
  `<base href="javascript:${run}//">`,
  `<link rel="stylesheet" href="javascript:${run}">`,
  `<style>@import 'javascript:${run}';</style>`,
  `<template><script>${run}</script></template>`,
  `<noscript><p title="</noscript><script>${run}</script>"></noscript>`,
  `{{constructor.constructor('${run}')()}}`,
  `\${${run}}`,
  `javascript:${run}`,
  `jaVasCript:/*-/*\`/*\\\`/*'/*"/**/(${run})//`,
  `data:text/html,<script>${run}</script>`,
  `[open](javascript:${run})`,
  `![x](x"onerror="${run})`,
  `=cmd|'/C calc'!A0<script>${run}</script>`,
  `\u202e<script>${run}</script>\u202c`,
  `＜script＞${run}＜/script＞`,
  `%3Cscript%3E${run}%3C/script%3E`,
  `&lt;script&gt;${run}&lt;/script&gt;`,
] as const;

const elements = [
  "img src=x",
  "svg",
  "video src=x",
  "audio src=x",
  "body",
  "details open",
  "input autofocus",
  "marquee",
  "iframe",
  "object data=x",
] as const;
const events = [
  "onerror",
  "onload",
  "onfocus",
  "ontoggle",
  "onstart",
  "onpointerenter",
  "onanimationstart",
  "onmouseover",
] as const;
const closings = [">", "/>"] as const;

/** Two hundred texts that would run a script in a page that took them for more than text. */
export const scriptShapes: readonly string[] = [
  ...bodies,
  ...elements.flatMap((element) =>
    events.flatMap((event) => closings.map((closing) => `<${element} ${event}=${run}${closing}`)),
  ),
];
