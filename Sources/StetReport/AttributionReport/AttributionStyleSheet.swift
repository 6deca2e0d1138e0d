/// What the attribution report adds to the look of every report.
enum AttributionStyleSheet {
    /// The rules; what colour says is said by a line or a word too.
    static let css: Markup = """
        .filter { display: block; scroll-margin-top: 1rem; }
        nav.filters { margin: -1rem 0 1.6rem; line-height: 1.6; }
        nav.filters p { margin: .15rem 0; }
        nav.filters a { padding: .05rem .3rem; margin-right: .3rem; border-radius: 3px; }
        details > summary { cursor: pointer; list-style-position: outside; margin-left: 1rem; }
        details > summary h4 { display: inline; }
        details { margin: 1rem 0 0; }
        details > summary::marker { color: var(--soft); font-size: .8rem; }
        .matrix td { min-width: 7rem; }
        .plain td:nth-child(2) { min-width: 5rem; } .plain td:nth-child(3) { min-width: 6.5rem; }
        .pairs td { width: 40%; } .pairs td:first-child { width: 20%; }
        .halves td, .halves td:first-child { width: 50%; }
        ins { text-decoration: underline 2px; text-underline-offset: .16em; background: var(--tint); }
        del { text-decoration: line-through 1.5px; color: var(--soft); }
        svg circle.lane, svg rect.lane { fill: var(--good); stroke: var(--good); }
        svg circle.related, svg rect.related { fill: var(--card); stroke: var(--soft);
          stroke-dasharray: 3 2; }
        svg path.grid { stroke: var(--line); stroke-width: 1; }
        svg a text { text-decoration: underline; text-decoration-color: var(--line); }
        @media print {
          details > summary { list-style: none; margin-left: 0; }
          details::details-content { content-visibility: visible; block-size: auto; }
          figure svg { max-height: 235mm; max-width: 100%; }
          .matrix td { min-width: 5.5rem; padding: .35rem .25rem; }
          .matrix tbody th { min-width: 8rem; }
          summary, .card > h3, .card > h3 + p { break-after: avoid; }
          tbody tr:first-child { break-before: avoid; }
          a.titled::after { content: " (" attr(href) ")"; font-size: .85em; }
          svg circle, ins { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
        }

        """
}
