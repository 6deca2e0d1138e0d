/// The look of every report in HTML: light and dark, on a screen and on A4 paper.
enum ReportStyleSheet {
    /// The style sheet.
    static let css: Markup = """
        :root {
          --paper: #fdfcf9; --card: #ffffff; --ink: #1d1c1a; --soft: #5f5b53; --line: #ddd8cc;
          --mark: #a3231f; --good: #1f6b42; --open: #8a5a00; --tint: #f4f1e8; --target: #fff3bf;
          --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4",
            "DejaVu Serif", Georgia, serif;
          --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue",
            "DejaVu Sans", Arial, sans-serif;
          color-scheme: light dark;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #171614; --card: #1f1e1b; --ink: #ece8df; --soft: #a8a297; --line: #3a3731;
            --mark: #ff8d80; --good: #7fd0a0; --open: #f0bf63; --tint: #262420; --target: #3a3210;
          }
        }
        * { box-sizing: border-box; }
        html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
        @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
        body {
          margin: 0 auto; max-width: 60rem; padding: 3rem 1.5rem 4rem; background: var(--paper);
          color: var(--ink); font: 1rem/1.55 var(--serif); overflow-wrap: anywhere;
        }
        a { color: inherit; text-decoration-color: var(--mark); text-underline-offset: .18em;
          text-decoration-thickness: 1px; }
        a:hover { color: var(--mark); }
        a:focus-visible { outline: 2px solid var(--mark); outline-offset: 2px; }
        :target { background: var(--target); }
        header { border-bottom: 3px double var(--ink); padding-bottom: 1.1rem; margin-bottom: 2rem; }
        .kind { margin: 0; font: 600 .78rem/1.4 var(--sans); letter-spacing: .14em; text-transform: uppercase;
          color: var(--mark); }
        h1 { margin: .25rem 0 .6rem; font-size: clamp(1.7rem, 4.5vw, 2.5rem); line-height: 1.15;
          font-weight: 600; text-wrap: balance; }
        .facts { margin: 0; font-size: 1.05rem; }
        .made, footer { margin: .2rem 0 0; font: .82rem/1.5 var(--sans); color: var(--soft); }
        nav { margin-top: 1rem; font: .85rem/1.9 var(--sans); }
        nav a { margin-right: 1rem; white-space: nowrap; }
        h2 { margin: 2.6rem 0 .9rem; font-size: 1.35rem; line-height: 1.25;
          border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
        h3 { margin: 0 0 .5rem; font-size: 1.18rem; line-height: 1.35; }
        h4 { margin: 1.2rem 0 .35rem; font: 600 .74rem/1.4 var(--sans); letter-spacing: .09em;
          text-transform: uppercase; color: var(--soft); }
        p { margin: .4rem 0; }
        q { quotes: "“" "”" "‘" "’"; unicode-bidi: isolate; }
        code { font: .88em/1.4 ui-monospace, "SF Mono", Menlo, "DejaVu Sans Mono", monospace; }
        .id { font: 600 .85em/1 var(--sans); color: var(--mark); margin-right: .45em; text-decoration: none; }
        .place { font: .8rem/1.4 var(--sans); white-space: nowrap; font-variant-numeric: tabular-nums;
          color: var(--soft); }
        .soft { color: var(--soft); }
        .small { font: .86rem/1.5 var(--sans); color: var(--soft); }
        .card { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--open);
          border-radius: 4px; padding: 1.1rem 1.3rem 1.2rem; margin: 0 0 1.3rem; }
        .card.done { border-left-color: var(--good); }
        .card.dropped { border-left-color: var(--soft); }
        .card.plainer { border-left-width: 1px; border-left-color: var(--line); }
        .badges { display: flex; flex-wrap: wrap; gap: .4rem; margin: .2rem 0 .6rem; padding: 0;
          list-style: none; font: .8rem/1.3 var(--sans); }
        .badges li { border: 1px solid var(--line); border-radius: 99px; padding: .16rem .7rem; margin: 0; }
        .badges li.state { border-color: currentColor; color: var(--open); font-weight: 600; }
        .done .badges li.state { color: var(--good); }
        .badges li.verdict { background: var(--tint); font-weight: 600; }
        .heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
          white-space: nowrap; }
        .scroll { overflow-x: auto; margin: .3rem 0; }
        table { border-collapse: collapse; width: 100%; font: .88rem/1.45 var(--sans); }
        th { text-align: left; font-weight: 600; vertical-align: bottom; padding: .3rem .7rem .3rem 0;
          border-bottom: 1.5px solid var(--ink); overflow-wrap: normal; }
        td, tbody th { vertical-align: top; padding: .4rem .7rem .4rem 0;
          border-bottom: 1px solid var(--line); }
        td:last-child, th:last-child { padding-right: 0; }
        td .small { font-size: inherit; line-height: inherit; }
        td q { font-family: var(--serif); font-size: 1.02rem; }
        td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
        .matrix th, .matrix td { padding: .45rem .6rem; min-width: 6.5rem; }
        .matrix tbody th { font: 400 1rem/1.35 var(--serif); min-width: 13rem; border-bottom-width: 1px;
          border-color: var(--line); padding-left: 0; }
        .matrix thead th:first-child { padding-left: 0; }
        .matrix td b { display: block; white-space: nowrap; }
        .matrix td.silent b { font-weight: 400; }
        .matrix td.own { background: var(--tint); box-shadow: inset 3px 0 var(--good); }
        .matrix td.rewrites, .matrix td.cites { box-shadow: inset 3px 0 var(--line); }
        .matrix td.contradicts { background: var(--tint); box-shadow: inset 3px 0 var(--mark); }
        .matrix td.contradicts b { color: var(--mark); }
        .matrix td.silent { color: var(--soft); }
        ul.plain, ol.words { margin: .3rem 0; padding: 0; list-style: none; }
        ul.plain > li, ol.words > li { padding: .3rem 0; border-bottom: 1px dotted var(--line); }
        ul.plain > li:last-child, ol.words > li:last-child { border-bottom: 0; }
        ol.words > li { display: grid; grid-template-columns: 5.4rem 1fr auto; gap: .2rem .9rem;
          align-items: baseline; }
        figure { margin: .5rem 0 .2rem; overflow-x: auto; }
        svg { display: block; max-width: 100%; height: auto; font-family: var(--sans); }
        svg rect { fill: var(--card); stroke: var(--line); }
        svg rect.origin { fill: var(--tint); stroke: var(--ink); stroke-width: 1.5; }
        svg rect.against { stroke: var(--mark); stroke-dasharray: 4 3; }
        svg path { fill: none; stroke: var(--soft); stroke-width: 1.3; }
        svg text { fill: var(--ink); font-size: 13px; }
        svg text.below { fill: var(--soft); font-size: 11px; }
        .flag { color: var(--mark); }
        .dismissed { color: var(--soft); text-decoration: line-through; }
        .bar { display: inline-block; height: .7em; background: var(--good); border-radius: 1px;
          min-width: 1px; vertical-align: baseline; }
        .late { color: var(--mark); font-weight: 600; }
        .waiting { border-left: 3px solid var(--open); padding-left: .7rem; }
        footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .6rem; }
        @page { size: A4; margin: 17mm 16mm 18mm;
          @bottom-right { content: counter(page) " / " counter(pages); } }
        @media print {
          :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --mark: #8c1a17;
            --good: #17573a; --open: #6d4700; --tint: #f3f1ea; --target: transparent; color-scheme: light; }
          body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.45; }
          nav { display: none; }
          h1 { font-size: 22pt; }
          h2 { break-after: avoid; margin-top: 1.6rem; }
          h3, h4, thead, .badges { break-after: avoid; }
          h3, h4, tr, li, figure, .badges, .keep { break-inside: avoid; }
          table { font-size: 8.8pt; }
          td q { font-size: 9.8pt; }
          a { text-decoration: none; }
          .scroll, figure { overflow: visible; }
          .matrix th, .matrix td { min-width: 0; }
          .badges li.verdict, .matrix td, svg rect, .bar { -webkit-print-color-adjust: exact;
            print-color-adjust: exact; }
        }
        @media (max-width: 40rem) {
          body { padding: 1.5rem 1rem 3rem; }
          .card { padding: .9rem 1rem; }
          ol.words > li { grid-template-columns: 1fr; }
        }

        """
}
