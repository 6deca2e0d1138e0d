# Makes articles by recombining sentences; one file an article, some 3.3 kB each:
#     awk -v count=10000 -v seed=1 -v folder=F -f random.awk -f sentences.awk -f articles.awk TEXT…
END {
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
