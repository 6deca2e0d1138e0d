import StetModel

/// The phrases with which lines of page furniture and apparatus begin.
enum LinePhraseList {
    /// Each list with the kind and label of its lines and the most tokens such a line has.
    ///
    /// A phrase behind `~` might as well open a sentence, so it counts only where no sentence ends.
    static let all: [(Region.Kind, String, Int, StaticString)] = [
        (
            .residue, "read-next", 25,
            """
            read more|what to read next|read next|related|related stories|related articles|\
            related article|related coverage|~related content|related video|related videos|\
            related topics|related links|related extras|related internet links|~related news|\
            related items|more from|~more on|also read|read also|see also|recommended|\
            recommended for you|recommended stories|~recommended reading|~most read|~most popular|\
            ~most shared|~most commented|~most recent|popular|~popular now|popular stories|trending|\
            ~trending on|trending now|trending stories|also|watch|more|latest|you may also like|\
            you might also like|you might like|you may be interested in|~don't miss|\
            in case you missed it|icymi|up next|~coming up next|coming up in the next|~more stories|\
            ~more news|~more headlines|~more coverage|more like this|more on this story|\
            more on this topic|~more in|editor's picks|editors picks|editors' picks|editor's choice|\
            ~top stories|~top story|~latest news|latest stories|latest headlines|~the latest|\
            today's headlines|continue reading|keep reading|read the full story|read the full article|\
            read full article|read full story|read more at|read more about|read the original|~read our|\
            ~see more|~see the full|~show more|~load more|~learn more|more on this|next story|next up|\
            next article|videos you may like|~you may like|what to know today|~most viewed|~also on|\
            story highlights|highlights|read it at|read it here|read the rest|watch the full interview|\
            watch the video above|save for later|~must watch|~must read|must reads|just watched|replay|\
            now playing|~play now|from around the web|around the web|~from the web|more from the web|\
            from our partners|elsewhere on the web|~here's what|to read the full story|\
            click here to read|~other stories|~other news|recent stories|recent posts|~recent news|\
            featured|~featured stories|featured video|~special report|~hot topics|fun & games|\
            ~news in pictures|~in pictures|~video transcript|slideshow|photos of the day|\
            ~things to know|~who to follow|similar stories|similar articles|related story|~related posts|\
            video files|audio files
            """
        ),
        (
            .residue, "subscribe", 40,
            """
            sign up|subscribe|get the latest|~get our|get breaking|~get more|get alerts|get updates|\
            newsletter|newsletters|newsletter sign up|download our|download the app|~download the|\
            ~join our|become a member|become a subscriber|already a subscriber|already a member|\
            already have an account|create an account|create account|create a free account|log in|\
            sign in|log in to|sign in to|login|register|you must be logged in|you must log in|\
            support our journalism|~support our work|support quality journalism|enter your email|\
            enter your zip|~please enter|thank you for subscribing|thank you for signing up|\
            thank you for reading|thanks for subscribing|by signing up|~by subscribing|~by providing|\
            ~by clicking|~by continuing|~by registering|subscribe to|subscribe now|subscribe today|\
            subscribe for|get the newsletter|like what you see|~like this story|~want more news|\
            ~want more|you have reached your limit|you've reached your limit|you have reached the limit|\
            thanks for reading|support local journalism|support independent journalism|\
            your email address|email address|invalid email|don't miss our|listen to this story|\
            listen to this article|you can now listen|get our app|get the app|click here to get|\
            click here to sign|~have a tip|~got a tip|send us a news tip|send us a tip|send tips to|\
            ~never miss|unlimited access|~unlimited digital|unlock|choose the plan|choose your plan|\
            missing out on|~stay informed|stay up to date|~stay connected|~keep up with|\
            since you're here|we have a small favour|we have a small favor|to donate|donate|donate now|\
            make a donation|~support the|~an error has occurred|~something went wrong|~please try again|\
            ~you are already|you can unsubscribe|unsubscribe|opt out|see sample|manage email|\
            manage preferences|we use cookies|we and our partners|this site uses cookies|\
            this website uses cookies|our website uses cookies|cookie settings|accept|accept all|\
            accept cookies|~i accept|~i agree|~got it|~no thanks|need a break|~help us tell|\
            ~the most reliable|~your daily|~daily news|~free newsletter|breaking news alerts|alerts|\
            account|~my account|~your account|~your browser|please upgrade|please update|please disable|\
            please turn off|whitelist
            """
        ),
        (
            .residue, "share", 30,
            """
            what are your thoughts|like love|\
            share this|share this post|share on|share via|share|share or comment|shares|share close|\
            share this with|share options|view more sharing|more sharing|see more sharing|\
            read more about sharing|~close share panel|copy this link|copy link|copy url|copied|\
            these are external links|tweet this|follow us|follow|follow us on|find us on|like us|\
            email this|print this|print article|e-mail|facebook|twitter|whatsapp|pinterest|linkedin|\
            instagram|messenger|google|telegram|snapchat|youtube|rss|click to share|send tips|\
            view comments|show comments|hide comments|leave a comment|leave a reply|\
            fill in your details|you are commenting using|email your comment|post a comment|\
            post comment|add a comment|add comment|~no comments|comments|comment|comment on this|\
            comments are closed|view the discussion|sorry we are not currently|join the conversation|\
            ~join the discussion|~what do you think|~have your say|tell us what you think|\
            ~we want to hear|~we'd love to hear|we're interested in your|share your thoughts|\
            share on facebook|share on twitter|tweet|email|print|pin it|save|gift article|gift this|\
            submit|reddit|flipboard|report a typo|report an error|suggest a correction|\
            report a correction|report this|please enable javascript|enable javascript|tags|tagged|tag|\
            topics|topic|filed under|filed to|posted in|published in|this story tagged|\
            this article tagged|category|categories|keywords|more videos|follow me on|reach the author|\
            contact the author|contact the writer|contact author|contact reporter|contact the reporter|\
            ~about the author|about the writer|author bio|view all posts by|write to|write a letter|\
            letters to the editor|email the author|email the writer|order reprints|reprints|\
            reuse this content|request permission|send feedback|give feedback|feedback|reply|likes|views
            """
        ),
        (
            .residue, "navigation", 26,
            """
            chevron icon|close icon|hamburger icon|~search icon|~menu icon|the opinions expressed by|\
            the views expressed|opinions expressed by|views expressed in|\
            accessibility links|accessibility|skip to|skip navigation|skip to main content|\
            skip to content|~breaking news|home|menu|search|sections|section|~back to top|~back to|\
            ~jump to|~return to|go to homepage|~go to|next article|previous article|next page|\
            previous page|older posts|newer posts|page|terms of use|terms of service|\
            terms and conditions|terms|privacy|privacy policy|privacy notice|your privacy|cookie policy|\
            cookies|do not sell|your ca privacy|ad choices|adchoices|all rights reserved|~contact us|\
            contact|~about us|about|careers|help|faq|site map|sitemap|site index|~watch live|live tv|\
            ~live updates|click here|tap here|view gallery|view all|view photos|view slideshow|\
            view image in fullscreen|loading|play video|play|pause|mute|watch now|watch the video|video|\
            videos|audio|podcast|podcasts|photos|gallery|photo|image|images|media|close|hide|caption|\
            next|previous|show caption|hide caption|toggle caption|toggle more options|\
            enlarge this image|enlarge image|expand|collapse|embed|transcript|download|listen|\
            ~listen live|scroll down for video|scroll to continue|scroll for more|skip ad|skip this|\
            resume playing|media playback is unsupported|media playback is not supported|\
            this video is unavailable|copyright|show caption hide caption|see all|open menu|main menu|\
            user menu|navigation|main navigation|mobile app|apps|e-edition|latest e-edition|epaper|\
            digital edition|today's paper|archives|archive|politics|sports|sport|business|opinion|\
            opinions|world|u.s|us|local|~local news|national|news|nation|entertainment|lifestyle|life|\
            culture|arts|health|science|tech|technology|travel|money|weather|obituaries|classifieds|\
            jobs|~real estate|events|calendar|education|crime|money|markets|powered by|~our standards|\
            the contents of this site|~this site is|~hosted by|the bbc is not responsible|\
            ~external links|other editions|editions|edition|~switch to|advertise|current news|\
            more options|more details|read less|view more|show all
            """
        ),
        (
            .residue, "advertisement", 14,
            """
            advertisement|advertisements|advertising|ad|ads|advertiser content|sponsored|\
            sponsored content|sponsored stories|sponsored links|sponsored post|paid post|~paid for by|\
            story continues below|article continues below|story continues after|article continues after|\
            content continues below|promoted|~promoted by|promoted stories|promoted content|\
            paid content|paid program|partner content|ad feedback|continue reading below|\
            continue reading the main story|story continued below|story continues|~sponsored by|\
            advertise with us|~ads by|~presented by|~brought to you by|\
            this advertisement has not loaded|report ad|remove ads|why this ad|become an npr sponsor|\
            our sponsors|recommended by outbrain
            """
        ),
        (
            .apparatus, "credit", 40,
            """
            with reporting by|reporting by|additional reporting by|writing by|editing by|photo by|\
            photos by|photo credit|photo illustration|~photograph|illustration by|image credit|\
            image credits|photograph by|image copyright|with contributions from|\
            the associated press contributed|associated press writer|ap writer|\
            contributed to this report|compiled by|~written by|translated by|~edited by|~produced by|\
            source|sources|credit
            """
        ),
        (.apparatus, "caption", 60, "file photo|file|pictured|image caption|media caption|photo caption"),
        (
            .apparatus, "correction", 90,
            """
            correction|corrections|clarification|editor's note|editors note|editor s note|\
            this story has been corrected|this article has been corrected|this story has been updated|\
            this article has been updated|this story was updated|this article was updated|\
            this article was amended|an earlier version of this|a previous version of this|\
            a version of this article appears
            """
        ),
        (
            .apparatus, "date", 16,
            """
            published|updated|last updated|first published|posted|posted on|last modified|\
            ~originally published
            """
        ),
    ]
}
