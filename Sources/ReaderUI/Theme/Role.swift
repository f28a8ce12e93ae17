/// What a piece of the screen is; a theme says how each looks.
///
/// The raw values are the names in theme files.
package enum Role: String, Hashable, Sendable, CaseIterable {
    // Text.
    case text
    case headline
    case byline
    /// The title of a part of the article.
    case heading
    /// Words that lead to an address.
    case link
    /// What stands back: dates, counts, joins.
    case dim
    /// The thin lines between panes and over the drawer.
    case rule

    // What the annotation found.
    case person
    case personInFocus = "person-in-focus"
    case country
    case countryInFocus = "country-in-focus"
    /// The one mention that the cursor stands on.
    case nameAtCursor = "name-at-cursor"
    case quote
    case quoteInFocus = "quote-in-focus"
    /// The margin bar at the quotation in focus.
    case quoteBar = "quote-bar"
    /// The words that name the speaker of the quotation in focus, in the text.
    case speaker
    /// The speaker's name over a quotation in the sidebar.
    case speakerName = "speaker-name"
    case cue

    // Find.
    case match
    case matchInFocus = "match-in-focus"

    // Lists.
    case selection
    /// The selection of a pane that does not have the focus.
    case selectionUnfocused = "selection-unfocused"
    case selectionBar = "selection-bar"
    /// The headline of an article not read yet.
    case unread
    /// The dot before it.
    case unreadMark = "unread-mark"
    case read
    case count
    /// What was worked out rather than stated, such as `~3 Jun 2016`.
    case guess

    // Titles.
    case paneTitle = "pane-title"
    case paneTitleFocused = "pane-title-focused"

    // The lines at the foot.
    case status
    case statusMessage = "status-message"
    case statusError = "status-error"
    case hint
    case hintKey = "hint-key"
    case prompt
    /// What is wrong in the words being typed.
    case mistake

    // Pages.
    /// Words that one outlet has and another, quoting the same, has not.
    case difference
    case helpKey = "help-key"
    case helpTitle = "help-title"
}
