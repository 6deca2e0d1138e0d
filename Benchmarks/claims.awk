# Makes invented claims as JSON lines:
#     awk -v count=1000000 -v seed=1 -v words=16 -f random.awk -f words.awk -f claims.awk
# How often a word occurs falls with its rank, as in a language.
BEGIN {
    split("the of in to and is", grammar, " ")
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
