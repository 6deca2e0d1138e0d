# Makes invented articles as JSON lines of which every tenth shares text with an earlier one:
#     awk -v count=100000 -v seed=1 -v pairs=FILE -f random.awk -f words.awk -f pairs.awk
# Three runs of 27 words out of some 480 come from the article 497 before it; FILE says which is which.
# How often a word occurs falls with its rank, as in a language. The same footer stands in all of them.
BEGIN {
    split("the of in to and is that a for on with as was by from", grammar, " ")
    for (place = 0; place < 262144; place++) drawn[place] = word(int(exp(next_number(1000000) / 1000000 * log(200000))) - 1)
    for (article = 1; article <= count; article++) {
        text = ""
        source = article - 497
        for (sentence = 0; sentence < 30; sentence++) {
            line = ""
            if (article % 10 == 0 && source > 0 && sentence % 10 == 5) {
                line = runs[source, sentence]
                delete runs[source, sentence]
            } else {
                for (place = 0; place < 27; place++) {
                    if (sentence % 10 != 5 && place == 15) break
                    if (next_number(3) == 0) next_word = grammar[1 + next_number(15)]
                    else next_word = drawn[next_number(262144)]
                    line = line (place ? " " : "") next_word
                }
                if ((article + 497) % 10 == 0 && sentence % 10 == 5) runs[article, sentence] = line
            }
            line = toupper(substr(line, 1, 1)) substr(line, 2)
            if (sentence % 4 == 1) line = "“" line ",” said " toupper(substr(drawn[article % 997], 1, 1)) substr(drawn[article % 997], 2) " Kern"
            text = text line "." (sentence % 5 == 4 ? "\\n\\n" : " ")
        }
        printf "{\"id\":%d,\"outlet\":\"Outlet %d\",\"text\":\"%sSubscribe to the letter of the harbour to read more of this every week of the year.\"}\n", article, article % 40, text
        if (article % 10 == 0 && source > 0) print article, source > pairs
    }
}
