# A vocabulary for claims.awk and pairs.awk: word(RANK) is the same word everywhere.
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
}
