/// Everything a key can do. What each does in words stands in `CommandTable`, its keys in `DefaultKeymap`.
package enum Command: String, CaseIterable, Sendable {
    // Move
    case down, up, halfPageDown, halfPageUp, pageDown, pageUp, readOn, top, bottom
    case nextParagraph, previousParagraph, nextArticle, previousArticle
    // Panes
    case nextPane, previousPane, paneLeft, paneRight, open, back, toggleSidebar
    // Quotations
    case nextQuotation, previousQuotation, toggleScareQuotes, goToSpeaker, speakerPage, explain
    // Names
    case nextPerson, previousPerson, nextCountry, previousCountry, nextMention, previousMention, highlightLevel
    // Find
    case find, nextMatch, previousMatch
    case queryList, editQuery, palette, jumpBack
    // View
    case places, links, sortList, toggleHintLine, messages
    // Program
    case help, cancel, interrupt, redraw, suspend, commandLine, quit
}

/// The headings under which help lists the commands.
package enum CommandGroup: String, CaseIterable, Sendable {
    case move = "Move"
    case panes = "Panes"
    case quotations = "Quotations"
    case names = "People and countries"
    case find = "Find and go back"
    case view = "View"
    case program = "Quoth"
}
