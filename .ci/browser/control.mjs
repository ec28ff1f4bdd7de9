// An attack in a page of somebody who escapes nothing.

/** The places where such a page would have it, the ones that can take the rest along last. */
export function bare(attack) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<script type="application/ld+json">{"name": "${attack}"}</script></head><body>
<a href="${attack}">x</a>
<img src="${attack}" alt="x">
<p title="${attack}">x</p>
<p title='${attack}'>x</p>
<p style="color: ${attack}">x</p>
<b>${attack}</b>
<style>p { color: ${attack} }</style>
</body></html>`
}
