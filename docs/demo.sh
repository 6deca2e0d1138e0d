#!/bin/sh
# Follows the invented story of docs/samples from five articles to an attribution report.
#
#     make demo            or: sh docs/demo.sh, with stet in the PATH
#
# Everything happens in a temporary folder, at a fixed time, so that it prints the same each time.
set -eu
command -v stet >/dev/null || { echo "demo: stet is not in the PATH; 'make demo' builds it." >&2; exit 1; }
samples=$(CDPATH= cd -- "$(dirname -- "$0")/samples" && pwd)
place=$(mktemp -d "${TMPDIR:-/tmp}/stet-demo.XXXXXX")
cd "$place"
unset STET_DATABASE STET_REVIEWER
export STET_NOW=2024-09-20T08:00:00Z STET_SALT=demo COLUMNS=80 TERM="${TERM:-dumb}"
bold= dim= plain=
if [ -t 1 ] && [ -z "${NO_COLOR:-}" ] && [ "$TERM" != dumb ]; then
    bold=$(printf '\033[1m') dim=$(printf '\033[2m') plain=$(printf '\033[0m')
fi

# Says what happens next and why; shows a command as one would type it; runs one unseen; runs one for all.
say() { printf '\n%s%s%s\n' "$bold" "$*" "$plain"; }
show() {
    line='$ stet'
    for word; do
        case $word in *[!A-Za-z0-9_./:=@,-]*) word="\"$word\"" ;; esac
        line="$line $word"
    done
    printf '%s\n' "$line" | fold -s -w 76 | sed "2,\$s/^/      /; s/ *\$//; s/^/$dim/; s/\$/$plain/"
}
quietly() { stet --quiet "$@" >/dev/null; }
run() { show "$@" && stet "$@"; }

# The number of the first suggestion in an article that holds all the words given.
find_in() {
    article=$1 found=$(stet suggestion list --article "$1" --limit 1000 --format jsonl)
    shift
    for words; do found=$(printf '%s\n' "$found" | grep -iF -e "$words") || break; done
    found=$(printf '%s\n' "$found" | sed -n '1s/^{"id":"\(x[0-9]*\)".*/\1/p')
    [ -n "$found" ] && echo "$found" || { echo "demo: nothing in $article says: $*" >&2; exit 1; }
}

# The number of the source with just this name.
source_named() {
    stet source list --format jsonl | grep -F "\"name\":\"$1\"" | sed 's/^{"id":"\(p[0-9]*\)".*/\1/'
}

say "A desk is one file. Making it takes you in; three more people join."
run init --name "Ferry desk"
quietly reviewer add mira --name "Mira Okafor" --role checker
quietly reviewer add jonas --name "Jonas Lind" --role checker
run reviewer add edda --name "Edda Brandt" --role editor

say "Five articles come in. Each is kept byte for byte, read, and put to its story."
set -- $(sed -n '2,$s/,.*//p' "$samples/manifest.csv" | sed "s|^|$samples/|")
echo "${dim}\$ stet article import samples/*.txt --manifest samples/manifest.csv$plain"
stet article import "$@" --manifest "$samples/manifest.csv"

say "What the program reads in them are suggestions, until a person says so."
run suggestion list --article a3 --kind attribution

said=attribution\"
says_tidewire=$(find_in a1 "$said" "bring back the night ferry between" '"name":"yuri')
says_radio=$(find_in a2 "$said" "The timetable is being agreed")
says_post=$(find_in a3 "$said" "two sides were talking about the crossing")
says_lantern=$(find_in a4 "$said" "There is no call to beat the drum" '"name":"Juri')

say "Mira makes a claim of what the Harbour Post has. Three outlets have it too."
run --as mira suggestion accept "$says_post" \
    --claim "Ardmere and Talvonia are in talks to bring back the night ferry."
quietly --as mira suggestion accept "$says_radio" "$says_tidewire" --into c1
run --as mira suggestion accept "$says_lantern" --into c1

say "One man, spelt two ways, is one source. Both spellings stay on record."
run source merge "$(source_named "Juri Valdetz")" "$(source_named "Yuri Valdets")"

say "A second claim: only the Daily Lantern says that a timetable has been agreed."
run --as mira suggestion accept "$(find_in a4 "$said" "timetable for the 42" '"name":"Juri')" \
    --claim "A timetable for the crossing has been agreed."

say "Mira checks the first. Four eyes want evidence, and say so."
run --as mira claim move c1 take
run --as mira claim rate c1 true --rationale "Talvinform has it from him, and the ministry confirms it."
run --as mira claim move c1 submit || echo "(exit status $?)"
quietly --as mira evidence add c1 --cite "Talvinform, 18 September, in Talvonian" --stance supports \
    --primary --grade B2 --quote "The timetable is being agreed"
run --as mira evidence add c1 --cite "Ardmere transport ministry, by telephone" --stance supports
run --as mira claim move c1 submit

say "She cannot approve her own verdict. Jonas can, once he has given his, blind."
run --as mira claim move c1 approve || echo "(exit status $?)"
run --as jonas claim move c1 take-second
run --as jonas claim rate c1 true --rationale "I read the original. The talks are under way."
run --as jonas claim move c1 approve

say "On the second claim the two differ, and it goes into revision by itself."
quietly --as mira claim move c2 take
quietly --as mira evidence add c2 --cite "Talvinform, English service" --stance supports --group talvinform
quietly --as mira evidence add c2 --url https://radio-skerry.example/news/night-ferry-talks \
    --stance refutes --group correction --quote "The Talvonian verb means that it is being agreed"
quietly --as mira claim rate c2 mostly-true --rationale "Talvinform's English service says it."
quietly --as mira claim move c2 submit
quietly --as jonas claim move c2 take-second
run --as jonas claim rate c2 false --rationale "Corrected the same day: it is being agreed."

export STET_NOW=2024-09-20T16:30:00Z
say "By the afternoon: what is there to do, and how does the desk stand?"
run --as mira queue
run report status

say "And the report: who said it, through whom, and does it stand?"
run report attribution --story s1
run report attribution --story s1 --format html -o report.html
run report attribution --story s1 --format markdown -o report.md

say "Every step is in the log, and the log is held against the tables."
run audit verify
printf '\nThe desk and both reports are in %s\n' "$place"
