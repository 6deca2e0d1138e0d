# Takes the sentences of the texts it is given; articles.awk and story.awk make new texts of them.
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
