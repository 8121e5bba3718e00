import Testing

/// What the hostile texts are judged by must itself see them.
@Suite("A text that became markup is seen")
struct MarkupCheckTests {
    @Test(
        "whatever it became",
        arguments: [
            "<p><script>prl(1)</script></p>", "<p title=\"\"><img src=x onerror=prl(2)></p>", "<p title=\"' onmouseover='prl(3)\" onclick=\"prl\"></p>",
            "<a onClick=\"prl(1)\">x</a>", "<a href=\"javascript:prl(7)\">x</a>", "<a href=\" JavaScript:prl(7)\">x</a>", "<form action=\"data:text/html,x\">",
            "<!--<prl8>", "<iframe src=\"https://evil.example\"></iframe>", "<base href=\"https://evil.example/\">", "1 < 2", "<p", "<p title=\"<b\">",
            "<p title='a'>", "<p title=a>", "<p title=\"a\"id=\"b\">",
        ])
    func seen(page: String) {
        #expect(!MarkupCheck.findings(in: page).isEmpty)
    }

    @Test("and what a page writes is not taken for it")
    func plain() {
        let page = """
            <!doctype html><html lang="fr"><head><script src="/a.js" defer></script><link rel="stylesheet" href="/a.css"/></head>
            <body><p title="&lt;script&gt; javascript:1" data-on="x">1 &lt; 2 &amp; "three"</p><input name="a" required
                value=""><br /></body></html>
            """
        #expect(MarkupCheck.findings(in: page).isEmpty)
    }
}
