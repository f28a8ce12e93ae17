# What the scripts of this folder share: programs in terminals of tmux, keys pressed, screens looked at.
#
# A script sources it, defines its tests and ends with `run_tests "$tests" "$@"`. Its arguments: [PROGRAM] [NAME…].
set -u
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
quoth=$(realpath "${QUOTH:-${1:-$root/.build/release/quoth}}")
news=$here/../Fixtures/Reader
work=$(mktemp -d)
socket=quoth-test-$$
trap 'tmux -L "$socket" kill-server 2>/dev/null; rm -rf "$work"' EXIT

terminal() { tmux -L "$socket" -f /dev/null "$@"; }

# start NAME COLUMNS ROWS COMMAND: runs a command of the shell in a terminal of its own, with an empty state.
start() {
    pane=$1
    mkdir -p "$work/$pane"
    cat >"$work/$pane/run" <<END
export XDG_STATE_HOME='$work/$pane' XDG_CONFIG_HOME='$work/$pane' HOME='$work/$pane' LANG=C.UTF-8 TERM=tmux-256color
unset COLORTERM NO_COLOR LC_ALL LC_CTYPE
export quoth='$quoth' news='$news' work='$work/$pane'
while [ ! -e '$work/$pane/go' ]; do sleep 0.01; done
echo before
$4
echo "left with \$?"
stty -a | grep -o '[-]*icanon'
exec sleep 600
END
    terminal new-session -d -s "$pane" -x "$2" -y "$3" "bash --norc '$work/$pane/run'" \; set -g status off \
        \; set -g remain-on-exit on
    terminal pipe-pane -t "$pane" "cat >'$work/$pane/raw'"
    touch "$work/$pane/go"
}

screen() { terminal capture-pane -p -t "$pane"; }

press() { terminal send-keys -t "$pane" "$@"; }

# until_true COMMAND…: waits up to eight seconds for a command to succeed.
until_true() {
    for _ in $(seq 160); do
        "$@" && return 0
        sleep 0.05
    done
    return 1
}

shows() { screen | grep -qF -- "$1"; }
hides() { ! shows "$1"; }

sees() {
    until_true shows "$1" && return 0
    echo "# does not show: $1"
    screen | sed 's/^/#   /'
    return 1
}

sees_no() {
    until_true hides "$1" && return 0
    echo "# still shows: $1"
    return 1
}

# says_one_line WORDS STATUS: the screen has one line from the program, with these words, and its exit status.
says_one_line() {
    sees "left with $2" && shows "$1" && [ "$(terminal capture-pane -p -J -t "$pane" | grep -c 'quoth: ')" -eq 1 ]
}

is_restored() { sees "left with $1" && shows before && shows icanon && hides -icanon; }

# run_tests TESTS [PROGRAM] [NAME…]: prints `ok NAME` or `not ok NAME` a test; the last line counts them.
run_tests() {
    local tests=$1
    shift
    [ $# -gt 0 ] && shift
    local passed=0 failed=0
    for test in ${*:-$tests}; do
        if "$test"; then
            passed=$((passed + 1))
            echo "ok $test"
        else
            failed=$((failed + 1))
            echo "not ok $test"
        fi
    done
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ]
}
