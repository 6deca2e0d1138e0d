# Makes articles by recombining the sentences of the samples: awk -v count=10000 -v seed=1 -v folder=F
# The same seed gives the same articles everywhere. One file an article, some 3.3 kB each.
function next_number(limit) {
    # A linear congruential generator that stays within what a double holds exactly.
    state = (state * 16807) % 2147483647
    return state % limit
}
BEGIN { RS = "" }
{
    text = $0
    gsub(/[ \n]+/, " ", text)
    while (match(text, /[.!?]["”’]? /)) {
        sentence = substr(text, 1, RSTART + RLENGTH - 2)
        if (length(sentence) > 40 && length(sentence) < 400) sentences[total++] = sentence
        text = substr(text, RSTART + RLENGTH)
    }
}
END {
    state = seed
    for (article = 1; article <= count; article++) {
        file = sprintf("%s/%05d.txt", folder, article)
        size = 0
        while (size < 3300) {
            sentence = sentences[next_number(total)]
            separator = next_number(3) ? " " : "\n\n"
            printf "%s%s", sentence, separator > file
            size += length(sentence) + 1
        }
        printf "This is number %d of the day.\n", article > file
        close(file)
    }
}
