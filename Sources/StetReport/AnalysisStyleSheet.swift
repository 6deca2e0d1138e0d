/// What a page of analysed texts adds to the look of the reports.
enum AnalysisStyleSheet {
    /// The rules; what colour says is said by a line or a letter form too.
    static let css: Markup = """
        :root { --c1: #fdf0c4; --c2: #f8dc8c; --c3: #efc45a; --who: #14548a; --how: #7a2c7a; }
        @media (prefers-color-scheme: dark) {
          :root { --c1: #3a3319; --c2: #574a1c; --c3: #74611f; --who: #8ec5f5; --how: #e3a3e3; }
        }
        body.analysis { max-width: 78rem; }
        .legend span { margin-right: .8rem; }
        .sheet { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 24rem); gap: 1.2rem 2.4rem;
          align-items: start; }
        .text { white-space: pre-wrap; font-size: 1.06rem; line-height: 1.7; unicode-bidi: isolate; }
        .text a { text-decoration: none; color: inherit; }
        .text a:hover { outline: 1px solid var(--mark); }
        .c1 { background: var(--c1); } .c2 { background: var(--c2); } .c3 { background: var(--c3); }
        .text .source, .legend .source { color: var(--who); font-weight: 600; }
        .text .cue, .cue { color: var(--how); font-style: italic; border-bottom: 1px solid currentColor; }
        .remark { border-bottom: 2px dotted var(--open); }
        .apparatus { color: var(--soft); border-bottom: 1px dashed var(--line); }
        .residue { color: var(--soft); opacity: .65; text-decoration: line-through;
          text-decoration-color: var(--line); }
        a.n { font: 600 .68rem/1 var(--sans); vertical-align: super; color: var(--mark);
          margin: 0 .12em 0 .1em; text-decoration: none; user-select: none; }
        aside ol { margin: 0; padding: 0; list-style: none; }
        aside li { padding: .5rem 0 .45rem; border-bottom: 1px dotted var(--line); font-size: .95rem;
          line-height: 1.45; }
        aside li p { margin: .15rem 0 0; }
        @media screen and (min-width: 61rem) {
          aside { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; }
        }
        @media (max-width: 60rem) { .sheet { grid-template-columns: 1fr; } }
        @media print {
          :root { --c1: #fbf3d3; --c2: #f3e2ac; --c3: #e9cf82; --who: #0d3c66; --how: #5a1f5a; }
          .sheet { display: block; }
          aside { margin-top: 1.2rem; }
          section + section { break-before: page; }
          .c1, .c2, .c3 { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
        }

        """
}
