#pragma once
#define NCURSES_WIDECHAR 1
#include <locale.h>
#include <wchar.h>
#include <ncurses.h>
#include <term.h>
#undef lines
#undef columns

// What Swift can't see or may not touch: macros with arguments, and the library's globals.

static inline attr_t curses_bold(void) { return A_BOLD; }
static inline attr_t curses_dim(void) { return A_DIM; }
static inline attr_t curses_italic(void) { return A_ITALIC; }
static inline attr_t curses_underline(void) { return A_UNDERLINE; }
static inline attr_t curses_reverse(void) { return A_REVERSE; }

/// Sets the modes that the reader needs on the standard screen.
static inline void curses_set_modes(void) {
    raw();
    noecho();
    nonl();
    set_escdelay(25);
    keypad(stdscr, TRUE);
    nodelay(stdscr, TRUE);
    idlok(stdscr, FALSE);
    scrollok(stdscr, FALSE);
    // The run loop decides what is drawn: no look at the keyboard every few lines.
    typeahead(-1);
}

/// Writes one cell; text is at most CCHARW_MAX wide characters and a final 0.
static inline int curses_put(int row, int column, const wchar_t *text, attr_t attributes, int pair) {
    cchar_t cell;
    // The pair goes in by pointer too: the short argument saturates.
    if (setcchar(&cell, text, attributes, (short)(pair > 32767 ? 32767 : pair), &pair) == ERR) return ERR;
    return mvwadd_wch(stdscr, row, column, &cell);
}

/// Reads a key or a character without waiting: OK, KEY_CODE_YES or ERR.
static inline int curses_read(wint_t *value) { return wget_wch(stdscr, value); }

static inline void curses_move(int row, int column) { wmove(stdscr, row, column); }
static inline void curses_refresh(void) {
    wnoutrefresh(stdscr);
    doupdate();
}
static inline void curses_clear(void) {
    werase(stdscr);
    clearok(stdscr, TRUE);
}

/// Opens the terminal of a name on standard output, with keys from a descriptor of the same terminal.
///
/// Until it has come back from endwin once, ncurses 6.4 sends what it has at each move of the cursor: a hundred writes
/// for a screen instead of one. The first refresh brings it back.
static inline bool curses_open(const char *term, int input) {
    FILE *keys = input == 0 ? stdin : fdopen(input, "r");
    if (keys == NULL || newterm(term, stdout, keys) == NULL) return false;
    endwin();
    return true;
}

// POSIX has it; the header shows it only to programs that ask for X/Open.
extern int wcwidth(wchar_t);
static inline int curses_width(wchar_t character) { return wcwidth(character); }
