import StetModel

/// The phrases with which lines of page furniture and apparatus begin.
enum LinePhraseList {
    /// Each list with the kind and label of its lines and the most tokens such a line has.
    static let all: [(Region.Kind, String, Int, StaticString)] = [
        (
            .residue, "read-next", 25,
            """
            read more|what to read next|read next|related|related stories|related articles|\
            related coverage|related content|more from|more on|also read|read also|see also|\
            recommended|recommended for you|most read|most popular|trending|trending on|\
            trending now|also|watch|\
            you may also like|you might also like|don't miss|in case you missed it|up next|\
            more stories|more news|editor's picks|editors picks|top stories|latest news|\
            continue reading|keep reading|read the full story|read full article|\
            read the full article|read more at|see more|show more|load more|learn more|more on this|\
            next story|next up|next article|videos you may like|you may like|what to know today|\
            most viewed|also on|story highlights|read it at|read the rest|watch the full interview|\
            watch the video above|save for later
            """
        ),
        (
            .residue, "subscribe", 30,
            """
            sign up|subscribe|get the latest|get our|get breaking|newsletter|newsletters|\
            download our|download the|join our|become a member|already a subscriber|log in|sign in|\
            register|support our journalism|enter your email|thank you for subscribing|\
            thanks for subscribing|by signing up|subscribe to|subscribe now|subscribe today|\
            get the newsletter|like what you see|want more news|you have reached your limit|\
            thanks for reading|support local journalism|support independent journalism|\
            your email address|email address|don't miss our|listen to this story|download the app|\
            get our app|click here to get|have a tip|send us a news tip|send us a tip|send tips to
            """
        ),
        (
            .residue, "share", 16,
            """
            share this|share on|share|tweet this|follow us|follow|like us|email this|print this|\
            facebook|twitter|whatsapp|pinterest|linkedin|copy link|click to share|send tips|\
            view comments|show comments|leave a comment|post a comment|comments|comment on this|\
            join the conversation|share on facebook|share on twitter|tweet|email|print|pin it|\
            submit|reddit|flipboard|report a typo|please enable javascript|tags|topics|filed under|\
            posted in|more videos|follow me on|reach the author|contact the author|write to|\
            email the author
            """
        ),
        (
            .residue, "navigation", 12,
            """
            accessibility links|skip to|skip navigation|breaking news|home|menu|search|sections|\
            back to top|jump to|next article|previous article|next page|previous page|terms of use|\
            terms of service|privacy policy|cookie policy|all rights reserved|contact us|about us|\
            site map|watch live|live tv|live updates|click here|tap here|view gallery|\
            view slideshow|loading|play video|watch now|watch the video|video|close|hide|caption|\
            next|previous|show caption|hide caption|scroll down for video|skip ad|copyright|\
            show caption hide caption|view all|see all|expand|open menu|main menu|my account|\
            politics|sports|business|opinion|world|entertainment|weather|obituaries|classifieds|u.s|\
            listen live
            """
        ),
        (
            .residue, "advertisement", 12,
            """
            advertisement|advertising|sponsored|sponsored content|story continues below|\
            article continues below|story continues after|article continues after|promoted|\
            paid content|ad feedback|continue reading below|story continued below|story continues|\
            sponsored by|advertise with us|this advertisement has not loaded
            """
        ),
        (
            .apparatus, "credit", 40,
            """
            with reporting by|reporting by|additional reporting by|editing by|photo by|photos by|\
            photo credit|photo illustration|image credit|image credits|photograph by|\
            with contributions from|the associated press contributed|associated press writer|\
            ap writer|contributed to this report|compiled by|written by|translated by|source
            """
        ),
        (
            .apparatus, "correction", 90,
            "correction|corrections|clarification|editor's note|editors note|editor s note"
        ),
        (
            .apparatus, "date", 16,
            "published|updated|last updated|first published|posted|posted on|last modified"
        ),
    ]
}
