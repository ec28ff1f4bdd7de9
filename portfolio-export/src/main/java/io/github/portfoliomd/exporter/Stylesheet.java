package io.github.portfoliomd.exporter;

/**
 * How a page looks on a screen, light and dark, and on paper; it asks for nothing from elsewhere.
 */
final class Stylesheet {

  private Stylesheet() {}

  static final String CSS =
      """

      :root {
        color-scheme: light dark;
        --text: #1f2328; --faint: #57606a; --line: #d0d7de; --soft: #f3f5f7; --link: #0a58ca;
        --page: #ffffff;
      }
      @media (prefers-color-scheme: dark) {
        :root {
          --text: #e6e8eb; --faint: #a3adb8; --line: #3a424b; --soft: #1f252c; --link: #7db4ff;
          --page: #14181d;
        }
      }
      * { box-sizing: border-box; }
      body {
        margin: 0; background: var(--page); color: var(--text);
        font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
      }
      main { max-width: 46rem; margin: 0 auto; padding: 3rem 1.25rem; overflow-wrap: break-word; }
      h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 0 0 .4rem; text-wrap: balance; }
      h1 { font-size: 2.1rem; margin-bottom: 1.5rem; }
      h2 { font-size: 1.4rem; }
      h3 { font-size: 1.15rem; }
      h4, h5, h6 { font-size: 1rem; }
      main > section, main > article {
        border-top: 1px solid var(--line); margin-top: 2.2rem; padding-top: 1.8rem;
      }
      section section, section article, article section, article article { margin-top: 1.5rem; }
      p, ul, ol, dl, pre, table, blockquote { margin: 0 0 .9rem; }
      a { color: var(--link); text-underline-offset: .15em; }
      .url { text-decoration-thickness: .12em; }
      a:empty::after { content: attr(href); }
      a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
      img { max-width: 100%; vertical-align: middle; }
      header::after { content: ""; display: block; clear: both; }
      .logos { float: right; margin: 0 0 .75rem 1.25rem; }
      .logos img { margin-left: .75rem; max-height: 6rem; object-fit: contain; }
      address { font-style: normal; }
      .unnamed { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      .period { color: var(--faint); margin-bottom: .5rem; }
      dt { font-weight: 600; }
      dd { margin: 0 0 .4rem 1.5rem; }
      header dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .2rem 1rem; }
      header dt { color: var(--faint); font-weight: 400; grid-column: 1; }
      header dd { margin: 0; grid-column: 2; }
      header dd > dl, header dd > ul { margin: 0; }
      header dd > ul { display: flex; flex-wrap: wrap; gap: .3rem .9rem; padding: 0; list-style: none; }
      header dd > .keywords { gap: .3rem .4rem; }
      .keywords > li {
        background: var(--soft); border: 1px solid var(--line); border-radius: .8rem;
        padding: 0 .6rem; font-size: .9rem;
      }
      .task { list-style: none; }
      .task > input { margin: 0 .5rem 0 -1.4rem; }
      .task > input + p { display: inline; }
      blockquote { border-left: 3px solid var(--line); margin-left: 0; padding-left: 1rem; }
      code { font: .9em/1.5 ui-monospace, Consolas, Menlo, monospace; white-space: pre-wrap; }
      pre { background: var(--soft); border-radius: .4rem; padding: .8rem 1rem; overflow-x: auto; }
      pre > code { white-space: pre; }
      table { border-collapse: collapse; display: block; overflow-x: auto; }
      th, td { border: 1px solid var(--line); padding: .3rem .7rem; text-align: start; }
      .left { text-align: left; }
      .center { text-align: center; }
      .right { text-align: right; }
      .heading { font-weight: 600; }
      .level-1 { font-size: 1.3rem; }
      .level-2 { font-size: 1.2rem; }
      .level-3 { font-size: 1.1rem; }
      .level-4 { font-size: 1rem; }
      .level-5 { font-size: .9rem; }
      .level-6 { font-size: .8rem; }
      div.footnote { border-left: 3px solid var(--line); padding-left: 1rem; font-size: .9rem; }
      .footnote > p:first-child { margin-bottom: 0; }
      sup.footnote { font-weight: 600; }
      .opaque { color: var(--faint); }
      @media print {
        :root {
          --text: #000000; --faint: #333333; --line: #999999; --soft: #ffffff; --link: #000000;
          --page: #ffffff;
        }
        @page { margin: 2cm; }
        body { font-size: 10.5pt; }
        main { max-width: none; padding: 0; }
        h1, h2, h3, h4, h5, h6, header { break-after: avoid; }
        header, tr, li { break-inside: avoid; }
        a[href^="http"]::after { content: " <" attr(href) ">"; font-size: .85em; }
      }
      """;
}
