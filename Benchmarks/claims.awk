# Makes invented claims as JSON lines: awk -v count=1000000 -v seed=1 -v words=16
# The same seed gives the same claims everywhere. How often a word occurs falls with its rank, as in a language.
function next_number(limit) {
    # A linear congruential generator that stays within what a double holds exactly.
    state = (state * 16807) % 2147483647
    return state % limit
}
function word(rank,    letters) {
    letters = ""
    do {
        letters = letters syllables[rank % 26]
        rank = int(rank / 26)
    } while (rank > 0)
    return letters
}
BEGIN {
    split("cor den fel gar hin jol kra lem mun nor pel qui ras sto tam ulo ven wix yar zeb ost erm ole sker har", part, " ")
    syllables[0] = "ba"
    for (place in part) syllables[place] = part[place]
    split("the of in to and is", grammar, " ")
    state = seed
    for (rank = 0; rank < 200000; rank++) vocabulary[rank] = word(rank)
    for (claim = 1; claim <= count; claim++) {
        text = ""
        length_now = words - 6 + next_number(13)
        for (place = 0; place < length_now; place++) {
            if (next_number(3) == 0) next_word = grammar[1 + next_number(6)]
            else next_word = vocabulary[int(exp(next_number(1000000) / 1000000 * log(200000))) - 1]
            text = text (place ? " " : "") next_word
        }
        printf "{\"id\":%d,\"text\":\"%s\",\"date\":\"20%02d-%02d-%02d\"}\n", claim, text, next_number(25), 1 + next_number(12), 1 + next_number(28)
    }
}
