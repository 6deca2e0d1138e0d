import StetReport
import Testing

struct EscapingTests {
    @Test(arguments: [
        ("plain words", "plain words"), ("red \u{1B}[31m", "red \\u{1B}[31m"), ("\u{9B}2J", "\\u{9B}2J"),
        ("evil \u{202E}txt", "evil \\u{202E}txt"), ("a\u{200B}b", "a\\u{200B}b"), ("a\tb", "a b"),
        ("a\nb", "a\\u{A}b"), ("a\u{2028}b", "a\\u{2028}b"), ("é “q” 漢 🚢", "é “q” 漢 🚢"), ("", ""),
        ("a\r\nb", "a\\u{D}\\u{A}b"), ("\u{E0041}", "\\u{E0041}"), ("\u{AD}", "\\u{AD}"),
        ("\u{FEFF}", "\\u{FEFF}"),
    ])
    func `a terminal sees code points in place of what it would obey`(text: String, shown: String) {
        #expect(Escaping.terminal(text) == shown)
    }

    @Test func `a line break stays where it is allowed`() {
        #expect(Escaping.terminal("a\nb\r", allowingNewlines: true) == "a\nb\\u{D}")
    }

    @Test(arguments: [
        ("<b onclick='x'>&", "&lt;b onclick=&#39;x&#39;&gt;&amp;"), ("\"", "&quot;"),
        ("\u{202A}", "\\u{202A}"),
    ])
    func `HTML sees no markup`(text: String, shown: String) {
        #expect(Escaping.html(text) == shown)
    }

    @Test(arguments: [
        ("[a](http://b)", "\\[a\\](http\\://b)"), ("<i>", "&lt;i&gt;"), ("a|b", "a\\|b"), ("# x", "\\# x"),
        ("1. x", "1\\. x"), ("1.5 m", "1\\.5 m"), ("- x", "\\- x"), ("well-known", "well-known"),
        ("www.x.example", "www\\.x.example"), ("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"),
        ("a\n\n# b", "a \\# b"),
        ("&amp;", "&amp;amp;"), ("\\", "\\\\"), ("@all", "\\@all"), ("[^1]: x", "\\[\\^1\\]: x"),
    ])
    func `Markdown sees no mark`(text: String, shown: String) {
        #expect(Escaping.markdown(text) == shown)
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+1", "'+1"), ("-x", "'-x"), ("-1.5", "-1.5"), ("@x", "'@x"), ("\t=1", "' =1"),
        ("  =1", "'  =1"),
        ("\r=1", "'\\u{D}=1"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("a\nb", "\"a\nb\""),
        ("=\"a\"", "\"'=\"\"a\"\"\""), ("1-2", "1-2"), ("", ""), ("＝1", "'＝1"),
    ])
    func `a spreadsheet sees text`(text: String, field: String) {
        #expect(Escaping.csv(text) == field)
    }

    @Test(arguments: [
        ("https://a.example/b?c=d#e", "https://a.example/b?c=d#e"), ("javascript:alert(1)", nil),
        ("HTTP://a.example/\"><x", "HTTP://a.example/%22%3E%3Cx"), ("//a.example", nil),
        ("data:text/html,x", nil),
        (" https://a.example", nil), ("https://a.example/ä b", "https://a.example/%C3%A4%20b"), ("", nil),
        ("https://a.example/(x)[y]", "https://a.example/%28x%29%5By%5D"),
    ])
    func `a link leads to the web or nowhere`(address: String, link: String?) {
        #expect(Escaping.link(address) == link)
    }

    @Test func `blanks and line breaks run together`() {
        #expect(Escaping.oneLine("  a \n\n\t b\r\n") == "a b")
        #expect(Escaping.oneLine(" \n ") == "")
    }

    @Test(arguments: [
        ("abc", 3), ("漢字", 4), ("e\u{301}", 1), ("🚢", 2), ("“é”", 3), ("", 0), ("ｆｕｌｌ", 8), ("한글", 4),
    ])
    func `columns are counted as a terminal shows them`(text: String, width: Int) {
        #expect(displayWidth(of: text) == width)
    }
}
