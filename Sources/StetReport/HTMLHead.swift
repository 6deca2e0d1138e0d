/// What every page begins with: one file that asks for nothing beside it and may run no script.
enum HTMLHead {
    /// The page up to its body, with these style sheets inside.
    static func markup(title: String, styles: Markup) -> Markup {
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta http-equiv="Content-Security-Policy" \
        content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="referrer" content="no-referrer">
        <title>\(Escaping.oneLine(title))</title>
        <style>
        \(styles)</style>
        </head>

        """
    }
}
