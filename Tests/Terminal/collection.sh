#!/bin/bash
# Runs the program in real terminals over collections: files that come and go, queries, copies.
# Usage: collection.sh [PROGRAM] [NAME…]
set -u
# shellcheck source=terminal.bash
. "$(dirname "$0")/terminal.bash"

# copy NAME: a collection of one's own, that may be changed.
copy() { mkdir -p "$work/$1" && cp -R "$news" "$work/$1/news" && mine=$work/$1/news; }

selects() { screen | grep -q "^▌.*$1"; }
selects_soon() { until_true selects "$1"; }

a_file_is_added() {
    copy added && start added 80 24 '"$quoth" "$work/news"'
    sees "article 1 of 6" && press j && sees "article 2 of 6" || return 1
    printf 'Harbour master counts gulls\n5 June 2016\n\n"There are too many," said Jon Vidalin.\n' >"$mine/gulls.txt"
    sees "new: Harbour master counts gulls" && sees "ARTICLES  7" && selects "Ferry fares" || return 1
    mkdir "$mine/New Paper" && printf 'Pier gets a bell\n6 June 2016\n\nIt rings at noon.\n' >"$mine/New Paper/bell.txt"
    sees "new: Pier gets a bell" && selects "Ferry fares" && press k && sees "article 3 of 8" && press q && is_restored 0
}

a_file_is_changed_while_it_is_read() {
    copy changed && start changed 80 14 '"$quoth" "$work/news"'
    sees "article 1 of 6" && press j Enter && sees "Ferry fares to rise" && press Space Space && sees "In Reykjavik" || return 1
    local file="$mine/Harbour Post/ferry-fares.txt"
    { head -n 1 "$file"; printf '\nA paragraph that was not there before.\n'; tail -n +2 "$file"; } >"$work/changed/new"
    mv "$work/changed/new" "$file"
    sees "changed" && sees "In Reykjavik" && hides "not there before" || return 1
    press g g && sees "not there before" && press q && sees "of 6" && press q && is_restored 0
}

a_file_is_renamed_while_it_is_read() {
    copy renamed && start renamed 80 14 '"$quoth" "$work/news"'
    sees "article 1 of 6" && press j Enter && sees "Ferry fares to rise" && press Space Space && sees "In Reykjavik" || return 1
    mv "$mine/Harbour Post/ferry-fares.txt" "$mine/Quay Weekly/fares.txt"
    sleep 1
    sees "In Reykjavik" && press q && sees "article 2 of 6" && screen | grep -q '^▌  .*Ferry fares' || return 1
    press z p && sees "Quay Weekly/fares.txt" && press q q && is_restored 0
}

a_file_is_removed_while_it_is_read() {
    copy removed && start removed 80 14 '"$quoth" "$work/news"'
    sees "article 1 of 6" && press j Enter && sees "Ferry fares to rise" && press Space Space && sees "In Reykjavik" || return 1
    rm "$mine/Harbour Post/ferry-fares.txt"
    sees "removed: Ferry fares" && sees "In Reykjavik" && press q && sees "of 5" && sees_no "Ferry fares" || return 1
    press q && is_restored 0
}

a_folder_is_moved_away_and_back() {
    copy moved && start moved 80 24 '"$quoth" "$work/news"'
    sees "article 1 of 6" && mv "$mine/Island Wire" "$work/moved/away" && sees "files: 2 removed" && sees_no "Island Wire" || return 1
    mv "$work/moved/away" "$mine/Island Wire" && sees "ARTICLES  6" && sees "Lighthouse keeper" && press q && is_restored 0
}

narrows_as_one_types() {
    start narrow 80 24 '"$quoth" "$news"'
    sees "article 1 of 6" && press / && press -l 'sheep -census' && sees "2 of 6" && sees "… who owns a sheep" || return 1
    press -l ' speker:x' && sees 'did you mean speaker:?' && shows "2 of 6" && press C-w && sees "2 of 6" || return 1
    press Enter Enter && sees "Ferry fares to rise" && press J && sees "Board to decide" && press J \
        && sees "last article of the list" || return 1
    press q && sees "2 of 6" && press = && sees "list: sheep -census" && press C-u && press -l 'is:read' && sees "2 of 6" || return 1
    press Escape Escape && sees "article" && sees "of 6" && press q && is_restored 0
}

patterns_that_take_forever_hang_nothing() {
    mkdir -p "$work/pattern/news" && head -c 200000 /dev/zero | tr '\0' a >"$work/pattern/news/a.txt" && echo ! >>"$work/pattern/news/a.txt"
    cp -R "$news/." "$work/pattern/news/"
    start pattern 80 24 '"$quoth" "$work/news"'
    sees "of 7" && press / && press -l '/(a+)+$/' && press -l ' ' \
        && sees "pattern too slow in some" && press C-u && press -l sheep && sees "3 of 7" \
        && press Escape q && is_restored 0
}

goes_anywhere() {
    start anywhere 80 24 '"$quoth" "$news"'
    sees "article 1 of 6" && press C-p && sees "GO TO" && press -l lighth && sees "Lighthouse keeper" && press Enter || return 1
    sees "next quote" && sees "Lighthouse keeper" && press C-p && press -l 'ines halv' && sees "person · " && press Enter || return 1
    sees 'person:"Ines Halvorsen"' && sees "of 6" && press C-p && press -l 'sort the' && sees "key zs" && press Enter || return 1
    sees "list: oldest first" && press Q && is_restored 0
}

the_same_article_twice_is_one_row() {
    copy twice && mkdir "$mine/Evening Slip" && cp "$mine/Harbour Post/ferry-fares.txt" "$mine/Evening Slip/fares.txt"
    start twice 80 24 '"$quoth" "$work/news"'
    sees "article 1 of 6" && sees "×2" && press j z p && sees "PLACES  2" && sees "Evening Slip/fares.txt" || return 1
    sees "Harbour Post/ferry-fares.txt" && press j Enter && sees "next quote" && press Q && is_restored 0
}

thousands_in_one_file() {
    mkdir -p "$work/lines"
    for n in $(seq 1 3000); do
        printf '{"headline":"Story %d","body":"It rained on day %d.","date":"2016-06-03"}\n' "$n" "$n"
        [ "$n" = 77 ] && echo '{"headline": broken'
    done >"$work/lines/news.jsonl"
    start lines 120 24 '"$quoth" "$work/news.jsonl"'
    sees "of 3,000" && sees "1 skipped: ze" && press z e && sees "news.jsonl:78" && press q || return 1
    press / && press -l '"story 2999"' && sees "1 of 3,000" && press Enter Enter && sees "It rained on day 2999." && press Q \
        && is_restored 0
}

what_is_no_regular_file_is_passed_over() {
    copy odd && mkfifo "$mine/pipe.txt" && ln -s . "$mine/loop" && ln -s /dev/zero "$mine/zero.txt"
    start odd 120 24 '"$quoth" "$work/news"'
    sees "of 6" && sees "3 skipped: ze" && press z e && sees "pipe.txt" && sees "zero.txt" && press q q && is_restored 0
}

what_was_found_is_kept() {
    copy kept && start kept 80 24 '"$quoth" "$work/news"; rm -rf "$work/.cache"; "$quoth" "$work/news"'
    sees "article 1 of 6" && sees "4 q" && press q || return 1
    sees "article 1 of 6" && sees "4 q" && press q && is_restored 0 && [ -e "$work/kept/.cache/quoth/annotations.db" ]
}

saved_news_is_offered_and_kept() {
    mkdir -p "$work/offered" && cp -R "$news" "$work/offered/News"
    start offered 80 24 '"$quoth"; "$quoth"'
    sees "YOUR NEWS" && sees "6 files" && press Enter && sees "ARTICLES  6" && sees "Quoth reads the news that you saved" || return 1
    press -l ':library add' && press Enter && sees "kept: quoth without a path now opens" && press q || return 1
    sees "article 1 of 6" && hides "YOUR NEWS" && press q && is_restored 0 && grep -qF '"~/News"' "$work/offered/quoth/config.toml"
}

formats_of_all_kinds_lie_in_one_folder() {
    copy mixed && local fixtures=$here/../Fixtures
    cp "$fixtures/Pages/wordpress-blocks.html" "$fixtures/Feeds/rss-2.0.xml" "$fixtures/Feeds/utf-16.xml" "$mine"
    cp "$fixtures/Mail/apple-flowed.eml" "$fixtures/Mail/lengths.mbox" "$mine" && gzip -c "$fixtures/Pages/ghost.html" >"$mine/ghost.html.gz"
    printf -- '---\ntitle: Bridge goes to sea\ndate: 2016-06-09\n---\n\n## Who knew\n\n1. Nobody\n' >"$mine/bridge.md"
    printf '{"title": "Gulls counted", "text": "There are nine gulls.", "date": "2016-06-10"}\n' >"$mine/gulls.jsonl"
    printf '\317\340\360\356\354 \356\357\356\347\344\340\353 \355\340 \367\340\361\n\n\315\350\352\362\356 \355\345 \347\355\340\353, \352\356\343\344\340 \356\355 \357\350\344\365\362.\n' >"$mine/ferry.txt"
    printf '%%PDF-1.4\n' >"$mine/scan.pdf" && head -c 3000 /dev/urandom >"$mine/noise.txt"
    start mixed 120 40 '"$quoth" "$work/news"'
    sees "2 skipped: ze" && sees "Паром опоздал на час" && sees "Gulls counted" && sees "Bridge goes to sea" || return 1
    press -l '/bridge' && press Enter && sees "1 of" && press Enter && sees "Who knew" && sees "1. Nobody" && press q && press Escape || return 1
    press z e && sees "scan.pdf" && sees "noise.txt" && press q && press Q && is_restored 0
}

a_page_comes_through_a_pipe() {
    start piped 80 24 'printf "<!DOCTYPE html><html><body><article><h1>Pier gets a bell</h1><p>%s</p><h2>Who pays</h2><p>%s</p></article></body></html>" \
        "The pier of Nordvik gets a bell on Monday, and it rings at noon, the harbour board said." \
        "“Nobody pays for a bell,” said Jon Vidalin, who paid for it, in Nordvik on Sunday." | "$quoth" -; "$quoth" https://wire.example/a'
    sees "Pier gets a bell" && sees "Who pays" && press ")" && sees "Jon Vidalin" && press q q || return 1
    sees "curl -s 'https://wire.example/a' | quoth -" && is_restored 2
}

tests="a_file_is_added a_file_is_changed_while_it_is_read a_file_is_renamed_while_it_is_read
a_file_is_removed_while_it_is_read a_folder_is_moved_away_and_back narrows_as_one_types
patterns_that_take_forever_hang_nothing goes_anywhere the_same_article_twice_is_one_row thousands_in_one_file
what_is_no_regular_file_is_passed_over what_was_found_is_kept saved_news_is_offered_and_kept formats_of_all_kinds_lie_in_one_folder
a_page_comes_through_a_pipe"

run_tests "$tests" "$@"
