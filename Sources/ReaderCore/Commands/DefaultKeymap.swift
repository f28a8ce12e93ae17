extension Keymap {
    /// The keys as Quoth comes. Digits are counts and bind nothing.
    package static let standard = Keymap([
        ("j", .down), ("Down", .down), ("k", .up), ("Up", .up),
        ("Ctrl-D", .halfPageDown), ("Ctrl-U", .halfPageUp),
        ("Ctrl-F", .pageDown), ("PgDn", .pageDown),
        ("Ctrl-B", .pageUp), ("b", .pageUp), ("PgUp", .pageUp),
        ("Space", .readOn),
        ("gg", .top), ("Home", .top), ("G", .bottom), ("End", .bottom),
        ("}", .nextParagraph), ("{", .previousParagraph),
        ("J", .nextArticle), ("K", .previousArticle),

        ("Enter", .open), ("q", .back),
        ("Tab", .nextPane), ("Ctrl-W w", .nextPane), ("Shift-Tab", .previousPane),
        ("h", .paneLeft), ("Left", .paneLeft), ("Ctrl-W h", .paneLeft),
        ("l", .paneRight), ("Right", .paneRight), ("Ctrl-W l", .paneRight),
        ("S", .toggleSidebar),

        (")", .nextQuotation), (".", .nextQuotation), ("]q", .nextQuotation),
        ("(", .previousQuotation), (",", .previousQuotation), ("[q", .previousQuotation),
        ("gs", .speakerPage), ("gd", .goToSpeaker), ("i", .explain), ("gq", .toggleScareQuotes),

        ("]p", .nextPerson), ("[p", .previousPerson),
        ("]c", .nextCountry), ("[c", .previousCountry),
        ("*", .nextMention), ("#", .previousMention),
        ("H", .highlightLevel),

        ("/", .find), ("n", .nextMatch), ("N", .previousMatch),
        ("\\", .queryList), ("=", .editQuery), ("Ctrl-P", .palette), ("Ctrl-O", .jumpBack),

        ("zp", .places), ("gl", .links), ("zs", .sortList), ("zh", .toggleHintLine), ("ze", .messages),

        ("?", .help), ("F1", .help), ("Esc", .cancel), (":", .commandLine),
        ("Ctrl-L", .redraw), ("Ctrl-Z", .suspend), ("Ctrl-C", .interrupt),
        ("Q", .quit), ("ZZ", .quit),
    ])
}
