#!/bin/bash
# Runs the program in real terminals and looks at what they show. Usage: reader.sh [PROGRAM] [NAME…]
set -u
# shellcheck source=terminal.bash
. "$(dirname "$0")/terminal.bash"

opens_the_sample() {
    start sample 120 40 '"$quoth"'
    sees "ARTICLES" && sees "newest" || return 1
    local found=0
    while read -r headline; do
        shows "${headline:0:20}" && found=$((found + 1))
    done < <(find "$root/Fixtures/Sample" -type f -exec head -qn 1 {} +)
    [ "$found" -gt 2 ] && sees "It fetches nothing" && press q && is_restored 0
}

keys_of_the_keypad() {
    start "$1" 160 45 "$2 \"\$quoth\" \"\$news\""
    sees "article 1 of 6" || return 1
    press End && sees "article 6 of 6" && press Home && sees "article 1 of 6" || return 1
    press BTab && sees "go there" && press BTab && sees "next quote" && press Down NPage End && sees "100 %" || return 1
    press Left && sees "Enter read" && press Right && sees "next quote" && press Q && is_restored 0
}

keys_in_256_colours() { keys_of_the_keypad colours256 'COLORTERM='; }
keys_in_direct_colour() { keys_of_the_keypad direct 'COLORTERM=truecolor'; }

resize_keeps_the_sentence() {
    start resize 110 14 '"$quoth" "$news/Harbour Post/ferry-fares.txt"'
    sees "Ferry fares to rise" && press Space Space && sees "Nobody will swim" || return 1
    terminal resize-window -t resize -x 70 -y 10 && sees "Nobody will swim" || return 1
    terminal resize-window -t resize -x 18 -y 4 && sees "too small" || return 1
    terminal resize-window -t resize -x 150 -y 14 && sees "QUOTES" && sees "Nobody will swim"
}

stops_and_goes_on() {
    start stop 80 24 'PS1="ready> " bash --norc -i'
    sees 'ready>' && press '"$quoth" "$news"' Enter && sees "newest" || return 1
    press C-z && sees "Stopped" && press 'stty -a | grep -o "[-]*icanon"' Enter && sees icanon && hides -icanon || return 1
    press fg Enter && sees "newest" && press j && sees "article 2 of 6" && press q && sees_no "newest"
}

dumb_terminal() {
    start dumb 100 24 'TERM=dumb "$quoth" "$news"'
    says_one_line "quoth quotes" 2
}

missing_path() {
    start missing 100 24 '"$quoth" /no/such/folder'
    says_one_line "no such file or folder: /no/such/folder" 2
}

folder_without_articles() {
    start empty 100 24 'mkdir "$work/none"; "$quoth" "$work/none"'
    says_one_line "no article in" 2
}

unknown_theme() {
    start theme 100 24 '"$quoth" --theme plaid "$news"'
    says_one_line 'there is no theme "plaid"' 2 && hides "newest"
}

drawer() {
    start drawer 80 24 '"$quoth" "$news"'
    sees "article 1 of 6" && press j Enter && sees "Ines Halvorsen" && press Tab && sees "QUOTES 4" || return 1
    sees "Marit Aasen · told" && press Escape && sees_no "QUOTES 4" && sees "Ines Halvorsen" || return 1
    press q && sees "newest" && press q && is_restored 0
}

without_colour() {
    start mono 100 24 'NO_COLOR=1 COLORTERM=truecolor "$quoth" "$news"'
    sees "newest" && press Enter && sees "next quote" && press Q && is_restored 0 || return 1
    grep -qP '\x1b\[[0-9;]*m' "$work/mono/raw" && ! grep -qP '\x1b\[([0-9;]*;)?(3[0-8]|4[0-8]|9[0-7])[;m]' "$work/mono/raw"
}

control_characters() {
    mkdir -p "$work/hostile/news"
    printf 'Bells\a ring \033]0;stolen\a twice\n\nThe \033[2Jtext \302\233 31m ends\b\b here.\033[6n\n' \
        >"$work/hostile/news/bells.txt"
    start hostile 80 24 '"$quoth" "$work/news/bells.txt"'
    sees "Bells" && sees "ends" && press q && is_restored 0 || return 1
    # The program's own question for the background ends in a bell.
    sed 's/\x1b]11;?\x07//g' "$work/hostile/raw" >"$work/hostile/bare"
    ! grep -qP '\a|\x1b\]0;stolen|\xc2\x9b|\x1b\[6n' "$work/hostile/bare" \
        && [ "$(terminal display -p -t hostile '#{pane_title}')" != stolen ]
}

killed() {
    start kill 80 14 'bash --norc -c "echo \$\$ >\"\$1/pid\"; exec \"\$2\" \"\$3\"" - "$work" "$quoth" "$news/Harbour Post/ferry-fares.txt"'
    sees "Ferry fares to rise" && press Space Space && sees "In Reykjavik" || return 1
    kill -TERM "$(cat "$work/kill/pid")" && is_restored 143 || return 1
    rm -f "$work/kill/go"
    mkdir -p "$work/again" && mv "$work/kill/quoth" "$work/again/"
    start again 80 14 '"$quoth" "$news/Harbour Post/ferry-fares.txt"'
    sees "In Reykjavik" && hides "Ferry fares to rise"
}

state_is_kept() {
    start state 80 24 '"$quoth" "$news"; "$quoth" "$news"'
    sees "It fetches nothing" && screen | grep -q '• .*Ferry fares' && press j Enter && sees "Ines Halvorsen" || return 1
    press q && sees "newest" && press q && sees "article 1 of 6" && sees "Ferry fares" || return 1
    until_true is_read && hides "It fetches nothing" && press q && is_restored 0
}

is_read() { screen | grep -q '^  *3 Jun 2016 .*Ferry fares'; }

standard_input() {
    start input 80 14 'cat "$news/Harbour Post/ferry-fares.txt" | "$quoth" -'
    sees "Ferry fares to rise" && press Enter && sees "next quote" && press G && sees "on a ferry." && press Q && is_restored 0
}

ctrl_c_says_how_to_quit() {
    start interrupt 80 24 '"$quoth" "$news"'
    sees "newest" && press C-c && sees "Q quits" && press ZZ && is_restored 0
}

state_that_cannot_be_kept() {
    start unkept 100 24 'touch "$work/quoth"; "$quoth" "$news"'
    sees "newest" && press Enter && sees "next quote" && press z e && sees "MESSAGES" || return 1
    [ "$(screen | grep -cE 'not kept|keep|state')" -ge 1 ] && press q Q && is_restored 0
}

speaker_page_and_help() {
    start pages 100 30 '"$quoth" "$news"'
    sees "article 1 of 6" && press j Enter ')' && sees "quote 1 of 4" && press g s && sees "3 quotations" || return 1
    press q && sees "quote 1 of 4" && press '?' && sees "words filter" && press Escape && sees "quote 1 of 4" || return 1
    press / survey Enter && sees "1/2" && press Q && is_restored 0
}

asks_why() {
    start why 100 30 '"$quoth" "$news"'
    sees "article 1 of 6" && press j Enter i && sees "nothing to explain here" && press 4 ')' && sees "she said" || return 1
    press i && sees '"she" = Helga Torvald' && sees "i close" && press '(' && sees "Marit Aasen, named beside" || return 1
    press Escape && sees_no "named beside" && press i && sees "named beside" && press i && sees_no "named beside" || return 1
    press i && sees "named beside" && press q && sees_no "named beside" && sees "quote 3 of 4" && press Q && is_restored 0
}

odd_files_are_counted() {
    mkdir -p "$work/odd/news/below"
    cp "$news/Island Wire/lighthouse.txt" "$work/odd/news/below/"
    head -c 3000 /dev/zero >"$work/odd/news/zeros.txt"
    : >"$work/odd/news/nothing.txt"
    ln -s nowhere "$work/odd/news/lost.txt"
    start odd 120 24 '"$quoth" "$work/news"'
    sees "Lighthouse keeper" && sees "3 skipped: ze" && press z e && sees "zeros.txt" && sees "lost.txt" || return 1
    press q q && is_restored 0
}

closed_terminal() {
    start closed 80 24 'bash --norc -c "echo \$\$ >\"\$1/pid\"; exec \"\$2\" \"\$3\"" - "$work" "$quoth" "$news"'
    sees "newest" && terminal kill-session -t closed && until_true has_ended "$(cat "$work/closed/pid")"
}

has_ended() { ! kill -0 "$1" 2>/dev/null; }

empty_input() {
    start nothing 100 24 'printf "" | "$quoth" -'
    says_one_line "no article in standard input" 2
}

typed_and_pasted_words() {
    start typed 100 24 '"$quoth" "$news"'
    sees "newest" && press / && press é && sees "list: é" && press lodie && sees "1 of 6" && press Escape && sees_no "list: é" || return 1
    terminal set-buffer 'QZZq' && terminal paste-buffer -p -t typed && press j && sees "article 2 of 6" || return 1
    press Enter / && terminal set-buffer 'second survey' && terminal paste-buffer -p -t typed \
        && sees "find: second survey" && sees "1 match" && press Enter Q && is_restored 0
}

ascii_alone() {
    start ascii 150 30 'LC_ALL=C "$quoth" "$news"'
    sees "newest" && press j Enter ')' && sees "quote 1 of 4" && press g s && sees "3 quotations" || return 1
    press q Q && is_restored 0 && ! grep -qP '[\x80-\xff]' "$work/ascii/raw"
}

tests="opens_the_sample keys_in_256_colours keys_in_direct_colour resize_keeps_the_sentence stops_and_goes_on
dumb_terminal missing_path folder_without_articles unknown_theme drawer without_colour control_characters killed
state_is_kept standard_input ctrl_c_says_how_to_quit state_that_cannot_be_kept speaker_page_and_help asks_why
odd_files_are_counted closed_terminal empty_input
typed_and_pasted_words ascii_alone"

run_tests "$tests" "$@"
