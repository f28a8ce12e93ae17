/// What a command is called and where help lists it.
package struct CommandEntry: Sendable {
    package let command: Command
    package let group: CommandGroup
    /// One line for help.
    package let help: String
    /// A word or three for the hint line and for the choices after a prefix.
    package let label: String
}

/// Every command once, in the order of help.
package enum CommandTable {
    package static let entries: [CommandEntry] = [
        row(.down, .move, "down a line; in a list the next row", "down"),
        row(.up, .move, "up a line; in a list the row before", "up"),
        row(.halfPageDown, .move, "down half a page", "half page down"),
        row(.halfPageUp, .move, "up half a page", "half page up"),
        row(.pageDown, .move, "down a page", "page down"),
        row(.pageUp, .move, "up a page", "page up"),
        row(.readOn, .move, "down a page; at the end the next unread article", "read on"),
        row(.top, .move, "to the beginning; with a number to that line", "top"),
        row(.bottom, .move, "to the end; with a number to that line", "end"),
        row(.nextParagraph, .move, "next paragraph; in the sidebar next section", "next paragraph"),
        row(.previousParagraph, .move, "paragraph before; in the sidebar section before", "paragraph before"),
        row(.nextArticle, .move, "next article of the list", "next article"),
        row(.previousArticle, .move, "article before", "article before"),

        row(.open, .panes, "open the article; in the sidebar go to the place", "open"),
        row(.back, .panes, "back; from the list quit", "back"),
        row(.nextPane, .panes, "next pane; on a small screen the sidebar", "pane"),
        row(.previousPane, .panes, "pane before", "pane before"),
        row(.paneLeft, .panes, "pane to the left", "left pane"),
        row(.paneRight, .panes, "pane to the right", "right pane"),
        row(.toggleSidebar, .panes, "show or hide the sidebar", "sidebar"),

        row(.nextQuotation, .quotations, "next quotation", "next quote"),
        row(.previousQuotation, .quotations, "quotation before", "quote before"),
        row(.speakerPage, .quotations, "all by this speaker, in the whole collection", "all by this speaker"),
        row(.goToSpeaker, .quotations, "go to the words that name the speaker", "go to speaker"),
        row(.explain, .quotations, "why this speaker or this name", "why"),
        row(.toggleScareQuotes, .quotations, "count scare quotes, or skip them", "scare quotes"),

        row(.nextPerson, .names, "next person", "next person"),
        row(.previousPerson, .names, "person before", "person before"),
        row(.nextCountry, .names, "next country", "next country"),
        row(.previousCountry, .names, "country before", "country before"),
        row(.nextMention, .names, "next mention of this name or speaker", "next mention"),
        row(.previousMention, .names, "mention before", "mention before"),
        row(.highlightLevel, .names, "highlight all names, first ones, one, or none", "highlight"),

        row(.find, .find, "find in the text; narrow the list or the sidebar", "find"),
        row(.nextMatch, .find, "next match", "next match"),
        row(.previousMatch, .find, "match before", "match before"),
        row(.queryList, .find, "narrow the list by a query, from anywhere", "narrow list"),
        row(.editQuery, .find, "edit the list's query", "edit query"),
        row(.palette, .find, "jump to an article, person, country or command", "go to"),
        row(.jumpBack, .find, "back to where you were before a jump", "go back"),

        row(.links, .view, "the article's links, with their addresses", "links"),
        row(.places, .view, "where this article is, if in several places", "places"),
        row(.sortList, .view, "sort the list another way", "sort"),
        row(.toggleHintLine, .view, "show or hide the hint line", "hint line"),
        row(.messages, .view, "messages so far, and the skipped files", "messages"),

        row(.help, .program, "this help; type to filter it", "keys"),
        row(.cancel, .program, "cancel; close a page or the sidebar", "cancel"),
        row(.commandLine, .program, "type a command: q quits", "command"),
        row(.redraw, .program, "draw the screen anew", "redraw"),
        row(.suspend, .program, "suspend; fg in the shell comes back", "suspend"),
        row(.interrupt, .program, "cancel what is pending", "cancel"),
        row(.quit, .program, "quit from anywhere", "quit"),
    ]

    /// The entry of a command.
    package static func entry(of command: Command) -> CommandEntry? { byCommand[command] }

    private static let byCommand = Dictionary(uniqueKeysWithValues: entries.map { ($0.command, $0) })

    private static func row(
        _ command: Command, _ group: CommandGroup, _ help: String, _ label: String
    ) -> CommandEntry {
        CommandEntry(command: command, group: group, help: help, label: label)
    }
}
