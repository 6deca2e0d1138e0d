import StetExchange
import Testing

struct WebPageTests {
    private static func text(_ page: String) -> String {
        String(decoding: WebPage(Array(page.utf8)).text, as: UTF8.self)
    }

    @Test(
        arguments: [
            ("<p>One.<p>Two.", "One.\n\nTwo.\n"),
            ("One<br>two<ul><li>a<li>b</ul>", "One\ntwo\n\na\nb\n"),
            ("A <b>b</b>c \n\t d", "A bc d\n"),
            ("<p>He said <q>no</q>.", "He said “no”.\n"),
            ("<table><tr><td>a<td>b<tr><td>c</table>", "a b\nc\n"),
            ("<pre>a\n  b</pre>", "a\nb\n"),
            ("a &amp;&lt;&#8212;&#x201C;&eacute;&#151;&nbsp;b", "a &<—“é—\u{A0}b\n"),
            ("AT&T &unknown; &#; &amp", "AT&T &unknown; &#; &\n"),
            ("har&shy;bour \u{AD}quay", "harbour quay\n"),
            ("1 < 2 <3 </ 4", "1 < 2 <3\n"),
            ("&#0;&#xD800;&#99999999999;", "\u{FFFD}\u{FFFD}\u{FFFD}\n"),
            ("a<!-- b --> c<!doctype x>d<?php e ?>f<!-->g", "a cdfg\n"),
        ])
    func `markup becomes paragraphs, and references characters`(page: String, text: String) {
        #expect(Self.text(page) == text)
    }

    @Test(arguments: [
        "<script>var a = '<p>no';</script>yes", "<style>p{}</style>yes", "<title>no</title>yes",
        "<noscript>no</noscript>yes", "<template><p>no</template>yes", "<nav><a>no</a></nav>yes",
        "<aside><div>no<aside>no</aside></div></aside>yes", "yes<footer>no</footer>",
        "<div hidden>no<div>no</div></div>yes", "<p style='color:red; DISPLAY : none'>no</p>yes",
        "<select><option>no</select>yes", "<textarea>no</textarea>yes", "<svg><text>no</text></svg>yes",
        "yes<!-- no", "yes<a title='no", "<ScRiPt>no</sCrIpT >yes", "<button>no</button>yes",
    ])
    func `what a reader does not read is left out`(page: String) {
        #expect(Self.text(page) == "yes\n")
    }

    @Test func `of a page the article is taken`() {
        let story = String(repeating: "<p>The quay was closed on Friday.</p>", count: 5)
        let page = "<body><div>Offers of the day</div><article>\(story)</article><div>More offers</div>"
        #expect(Self.text(page).contains("offers") == false)
        #expect(Self.text(page).hasPrefix("The quay was closed on Friday.\n\nThe quay"))
        #expect(Self.text("<nav>Home<p>An element that is not closed ends nothing.").contains("Home"))
    }

    @Test(
        arguments: [
            ([0x63, 0x61, 0x66, 0xE9, 0x93], "café“\n"),
            (Array("<meta charset=iso-8859-1>".utf8) + [0x80], "€\n"),
            ([0xEF, 0xBB, 0xBF] + Array("é".utf8), "é\n"),
            ([0xFF, 0xFE, 0x3C, 0, 0x70, 0, 0x3E, 0, 0xE9, 0], "é\n"),
            ([0xFE, 0xFF, 0x20, 0x1C], "“\n"),
            (Array("<meta charset=utf-8>é".utf8) + [0xFF], "é\u{FFFD}\n"),
            ([0x61, 0, 0x62], "ab\n"), ([], ""), ([0xFF, 0xFE, 0x61], ""),
        ] as [([UInt8], String)])
    func `the encoding is the mark's, the page's own, or a guess`(page: [UInt8], text: String) {
        #expect(String(decoding: WebPage(page).text, as: UTF8.self) == text)
    }

    @Test func `the page says what is known of its article`() {
        let page = """
            <html lang="en-GB"><head><title>Quay closed | Harbour Post</title>
            <meta property="og:site_name" content="Harbour &amp; Post"><meta name=author content="Bo Okafor">
            <meta property="article:published_time" content="2026-11-20T10:12:00+01:00">
            <link rel="canonical" href="https://post.example/quay"></head><body>x
            """
        #expect(
            WebPage(Array(page.utf8)).details
                == ArticleDetails(
                    outlet: "Harbour & Post", title: "Quay closed | Harbour Post",
                    url: "https://post.example/quay", byline: "Bo Okafor",
                    published: "2026-11-20T09:12:00.000Z", language: "en-GB"))
    }

    @Test func `what is said for machines goes before what is said for people`() {
        let page = """
            <title>Site</title><script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},
            {"@type":["NewsArticle"],"headline":"Quay closed","author":[{"name":"Ann"},{"name":"Bo"}],
            "publisher":{"name":"Tidewire"},"datePublished":"2026-11-20T10:00+0100"}]}</script>x
            """
        #expect(
            WebPage(Array(page.utf8)).details
                == ArticleDetails(
                    outlet: "Tidewire", title: "Quay closed", byline: "Ann, Bo", published: "2026-11-20"))
    }

    @Test(arguments: [
        #"<script type="application/ld+json">{"@type":"NewsArticle","headline":7}</script>x"#,
        #"<script type="application/ld+json">{"@type":</script>x"#,
        #"<link rel=canonical href="javascript:alert(1)">x"#, #"<html lang="</script>">x"#,
        #"<meta property="article:published_time" content="yesterday">x"#,
    ])
    func `what a page says wrongly is not believed`(page: String) {
        #expect(WebPage(Array(page.utf8)).details == ArticleDetails())
    }

    @Test(arguments: [
        "<div>", "<b><i>", "<aside>", "<article>", "<table><tr><td>", "<", "<!--", "</", "&#", "&amp",
        "<a b='",
        "<q>", "<script>", "<div hidden>", "</aside>", "<p a b c d=e>", "<!-- -", "<title></titl",
    ])
    func `a page of nothing but one thing takes no longer than its length asks`(piece: String) {
        let page = Array(String(repeating: piece, count: 400_000 / piece.utf8.count).utf8)
        let clock = ContinuousClock()
        // A second is a hundred times what it takes; work that grows with the square takes minutes.
        #expect(clock.measure { _ = WebPage(page) } < .seconds(5))
    }
}
