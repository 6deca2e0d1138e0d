# Makes the articles of one story; one file an article, some 3.5 kB each:
#     awk -v count=50 -v seed=1 -v folder=F -f random.awk -f sentences.awk -f story.awk TEXT…
# Every article has the wire's paragraphs in part, quotes the same people, and adds sentences of its own.
END {
    wires = 12
    for (number = 0; number < wires; number++) wire[number] = sentences[next_number(total)]
    split("Aldarra Berrin Corvane Dellory Estavan Ferrant Gollane Hessick Ilvane Jorrin", surnames, " ")
    split("Ines Bela Carl Dora Emil Fenna Gita Hugo Irma Jonas", names, " ")
    split("said|told Tidewire|told reporters|announced|said on Thursday", cues, "|")
    for (article = 1; article <= count; article++) {
        file = sprintf("%s/%02d.txt", folder, article)
        printf "" > file
        size = 0
        for (number = 0; number < wires; number++) {
            if (next_number(3) == 0) continue
            who = number % 10 + 1
            person = next_number(2) ? names[who] " " surnames[who] : substr(names[who], 1, 1) ". " surnames[who]
            sentence = wire[number]
            if (next_number(2)) sub(/, [^,]*,/, "", sentence)
            gsub(/“|”|"/, "", sentence)
            sub(/[.!?]$/, "", sentence)
            line = "“" sentence ",” " person " " cues[next_number(5) + 1] ".\n\n"
            printf "%s", line > file
            size += length(line)
        }
        while (size < 3300) {
            sentence = sentences[next_number(total)]
            printf "%s ", sentence > file
            size += length(sentence) + 1
        }
        printf "\n" > file
        close(file)
        printf "%02d.txt,Outlet %d,The night ferry returns,2026-03-%02d\n", article, article, article % 20 + 1 > (folder "/rows.csv")
    }
}
