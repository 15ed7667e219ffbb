import LedeText

/// The phrases of one language by which lines of the page are told from lines of the article.
///
/// Lower case, without punctuation (an apostrophe is a space), separated by `|`; what each kind means is said at
/// ``LinePatterns/Kinds``. A phrase belongs here only if it stands on pages of many publishers.
struct BoilerplatePatterns: Sendable {
    /// Items of menus, as whole lines or one after the other.
    var menu: StaticString = ""
    /// First words of notices and of links to other pages.
    var notice: StaticString = ""
    /// First words of invitations to follow somebody on a network.
    var invitation: StaticString = ""
    /// Names of networks where one follows others; those of English stand on pages of all languages.
    var network: StaticString = ""
    /// Words that tell of who reports.
    var reporter: StaticString = ""
    /// Words that no article has.
    var anywhere: StaticString = ""
    /// Words that are suspicious together.
    var cue: StaticString = ""
    /// First words of what follows an article.
    var tail: StaticString = ""
    /// First words of picture credits.
    var credit: StaticString = ""
    /// Words that only picture credits have.
    var agency: StaticString = ""
    /// First words of bylines.
    var byline: StaticString = ""
    /// Words of dates: months, days, "published", "updated".
    var date: StaticString = ""
    /// Words that speak to the reader or of the page itself.
    var address: StaticString = ""
    /// Words that say whose words these are.
    var speech: StaticString = ""
    /// Words that tell where a text was before.
    var origin: StaticString = ""

    /// The phrases of English.
    static let english = BoilerplatePatterns(
        menu: """
            home|homepage|menu|main menu|main navigation|navigation|open menu|close menu|toggle navigation|search|\
            search for|search this site|news|latest|latest news|top stories|world|politics|business|sport|sports|opinion|\
            technology|tech|science|health|entertainment|lifestyle|life|culture|arts|travel|food|style|fashion|weather|\
            video|videos|photos|audio|podcast|podcasts|newsletter|newsletters|events|jobs|careers|shop|store|cart|\
            my account|account|profile|settings|log in|login|log out|logout|sign in|sign up|sign out|register|subscribe|\
            subscriptions|about|about us|about me|our team|our story|our company|company|contact|contact us|contact form|\
            get in touch|connect|connect with us|help|help center|help centre|support|faq|faqs|privacy|privacy policy|\
            privacy notice|your privacy choices|cookie policy|cookies|cookie settings|cookie preferences|manage cookies|\
            terms|terms of use|terms of service|terms conditions|terms and conditions|legal|legal notice|imprint|\
            disclaimer|accessibility|accessibility statement|sitemap|site map|advertise|advertise with us|advertising|\
            press|press releases|media|media kit|newsroom|partners|partnerships|blog|blogs|articles|archive|archives|\
            categories|category|tags|topics|all topics|resources|services|our services|products|solutions|industries|\
            pricing|features|platform|company news|locations|reviews|testimonials|case studies|webinars|guides|research|\
            insights|community|forum|forums|events calendar|calendar|education|learn|learn more|explore|discover|overview|\
            documentation|downloads|download|login register|facebook|twitter|x|instagram|youtube|linkedin|pinterest|\
            tiktok|whatsapp|telegram|reddit|threads|bluesky|mastodon|snapchat|rss|rss feed|email|e mail|print|share|tweet|\
            pin|copy link|copied|follow|follow us|like|save|bookmark|reply|comments|comment|add comment|leave a comment|\
            post comment|submit|send|next|previous|prev|next post|previous post|next article|previous article|back|more|\
            see more|see all|view all|view more|show more|show less|load more|load more comments|read more|continue|\
            continue reading|close|cancel|ok|accept|accept all|reject all|got it|dismiss|skip|english|espanol|español|\
            français|deutsch|italiano|português|select page|select language|language|quick links|links|useful links|\
            footer|breadcrumb|breadcrumbs|back to top|back to top button|top|scroll to top|table of contents|contents|\
            in this article|on this page|jump to|advertisement|advertisements|ad|sponsored|sponsored content|promoted|\
            loading|please wait|name|first name|last name|email address|your email|phone|phone number|message|website|\
            password|username|remember me|forgot password|donate|give|membership|members|member login|e paper|epaper|\
            todays paper|today s paper|editorial|editorials|columns|columnists|obituaries|classifieds|crossword|puzzles|\
            games|horoscopes|horoscope|most read|most popular|trending|trending now|popular|popular posts|recent posts|\
            recent comments|related|recommended|featured|editors picks|editor s picks|for you|my feed|saved|gift|\
            gift this article|listen|watch|live|live tv|schedule|tv|radio|magazine|local|us|u s|uk|u k|asia|europe|africa|\
            americas|middle east|markets|money|economy|finance|real estate|books|movies|music|celebrity|auto|cars|\
            deals|coupons|gift cards|gift guides|affiliate program|sponsors|investors|investor relations|sustainability|\
            security|status|api|developers|partner with us|work with us|join us|join our team|start here|get started|\
            get a quote|get a demo|book a demo|request a demo|request a quote|start free trial|free trial|try for free|\
            buy now|add to cart|view cart|checkout|order now|shop now|apply now|book now|donate now|enroll now|call us|\
            submissions|write for us|editorial guidelines|corrections|code of ethics|masthead|staff|leadership|our mission
            """,
        notice: """
            the samaritans can be|samaritans can be|this news release contains|this press release contains|\
            this release contains|you are here|content from our partner|content from our partners|\
            content from our sponsor|content from our sponsors|do you know more contact|add us as a preferred|make us a preferred|\
            to unsubscribe from|to stop receiving|click unsubscribe to|you are receiving this|\
            you re receiving this|you received this|if you no longer wish|if you no longer want|\
            read the full story|read the full article|read the rest of|got a tip|\
            our journalism is|\
            don t miss out on the headlines|do you have a story|do you have a tip|do you have information|do you know more about|\
            have you got a tip|have you been affected by|have you experienced|were you there|share your story|\
            share your experience|share your experiences|spotted a mistake|spotted an error|see something wrong|\
            see an error|found a mistake|found an error|noticed an error|report a correction|report an issue|\
            this is a breaking news story|this is a breaking story|this breaking news story|this story is being updated|\
            this story is developing|this story will be updated|this article will be updated|this live page|\
            check back for|check back soon|more details to follow|more to follow|more to come|more follows|\
            catch all the|catch the latest|catch up on all the|catch up on the latest|for all the latest|thanks for voting|thank you for voting|\
            by clicking accept|by clicking agree|it takes less than a minute|nominations are now open|enter to win|\
            in this week s episode|for the latest news|\
            for the latest updates|for more stories like this|for more news|for more on this|read all the latest|\
            get all the latest|check out all the|this is an ai generated|this audio is|this audio was|\
            except for the headline|the author is|the authors are|the writer is|\
            this story first appeared|this article first appeared|this story first ran|this article first ran|\
            this story was first|this article was first|this piece was first|this piece first appeared|\
            this piece originally|this story originally|this article originally|this column first|this essay first|this interview first|this story is part of|\
            this article is part of|this story was produced in|this article was produced in|this story was made|\
            distributed under|reprinted with|reprinted from|republished with|republished from|if you or someone you know|\
            if you have been affected|if you ve been affected|if you are affected by|if you need help|\
            for confidential support|for help and support|for help with|download the|download our|install our|\
            views are|opinions are|quotes delayed|market data|unauthorised reproduction|unauthorized reproduction|\
            unauthorised use|unauthorized use|no part of this|distributed by|a transcript of this|\
            a version of this article|a version of this story|enter your email|you can unsubscribe|\
            the story was updated|the article was updated|the headline was updated|this post has been|this post was|\
            prices correct at|prices were correct|prices are correct|we independently|all products|products featured|\
            please keep comment|please keep comments|please keep your comment|please keep your comments|please keep it|\
            please keep the discussion|please keep discussion|please keep in mind that comments|want to share|fill in the form|fill out the form|turn on alerts|\
            turn on notifications|enable notifications|allow notifications|a gift of any size|a donation of any|\
            this column does not|this article does not|if you have information|if you have any information|\
            sorry this|this video|video unavailable|this is an opinion|comments have been|note to readers|\
            a note to readers|note to our readers|for the record|editor s note|editors note|content warning|\
            trigger warning|chip in to|some names|the names of|this interview has|this interview was|this conversation has|\
            this conversation was|this transcript|this is an edited|this is an excerpt|the headline of|this report includes|\
            this report contains|material from|as an amazon|live stream|the live stream|the broadcast has|your session|\
            you have been|your comment|your account|\
            video player is loading|this is a modal window|beginning of dialog window|end of dialog window|\
            this article was updated|this story was updated|this report was updated|this article was amended|\
            this article was corrected|this story was corrected|skip past newsletter promotion|\
            after newsletter promotion|do you have an opinion on the issues raised|comments are moderated|\
            comments will be moderated|subscribe to unlock|try unlimited access|\
            explore our full range of subscriptions|like what you are reading|like what you re reading|\
            enjoying this article|accuracy and availability of|list of 1 item|list of 2 items|list of 3 items|\
            list of 4 items|list of 5 items|end of list|will you chip in|\
            have you got a story|watch the video below|this story was produced with|what do you think tell us|\
            what do you think let us know|you have been reading|you are now reading|you are reading|\
            if you liked|if you enjoyed|here is the full story|join the discussion|join the debate|\
            the print headline|\
            skip to content|skip to main content|skip to navigation|skip to primary|skip advertisement|advertisement|\
            article continues below|story continues below|continue reading below|continues after advertisement|\
            subscribe to|subscribe now|subscribe today|subscribe for|subscribe and|subscribe here|sign up for|sign up to|\
            sign up now|sign up here|sign up today|sign in to|log in to|login to|register to|register for|register now|\
            create an account|create a free account|create your free account|already a subscriber|already have an account|\
            already a member|already registered|don t have an account|not a subscriber|not a member|want all of|\
            become a member|become a subscriber|start your subscription|start your free|get unlimited|get full access|\
            get access to|unlock this|unlock the|unlock unlimited|to continue reading|to read the full|to read this|\
            this article is for subscribers|this content is for subscribers|this story is for subscribers|\
            this article is free|you have reached your|you ve reached your|you have read|you have free|\
            thank you for subscribing|thanks for subscribing|thank you for signing|thanks for signing|\
            thank you for your patience|thank you your submission|oops something went wrong|something went wrong|\
            an error occurred|an error has occurred|please try again|try again later|please enable|please turn on|\
            please disable|please turn off|please allow|please log in|please sign in|please subscribe|please register|\
            please upgrade|please update your browser|please verify|please check your inbox|please enter a valid|\
            please consider|enable javascript|enable cookies|we are having trouble|we re having trouble|\
            we have detected|we noticed you|we ve noticed|we use cookies|we and our partners|our site uses cookies|\
            this site uses|this website uses|by continuing to|by clicking|by signing up|by subscribing|by submitting|\
            by using this site|by entering your|click here|click to|click below|click on the|tap here|tap to|\
            swipe to|scroll down for|scroll to|read more|read also|also read|read next|read the full story|read the rest|\
            read full|see also|see more|see all|view all|view more|more on this|more from|more about|more in|more news|\
            related|related to|recommended|you may also|you might also|don t miss|dont miss|up next|next up|in case you missed|\
            watch now|watch the video|watch live|listen to this article|listen now|play video|download our app|\
            download the app|get the app|get our app|get our free|get the latest|get more|get breaking|get the best|\
            get our newsletter|join our|join the conversation|join the discussion|join the community|join now|join us|\
            listen to the latest episode|listen to our|listen to the podcast|follow us|follow me|follow on|find us on|like us on|connect with us|share this|share on|share to|share via|\
            share the|share article|share story|tweet this|pin this|email this|print this|copy link|save this|\
            keep up to date|keep up to date with the latest|stay up to date with the latest|the views expressed|\
            the opinions expressed|views expressed|opinions expressed|an earlier version|a previous version|\
            correction an earlier|correction a previous|clarification an earlier|this story has been|\
            this article has been|this is a developing story|stay informed|stay up to date|stay in the loop|stay connected|keep up with|never miss|be the first to|\
            have a story|have a tip|got a tip|got a story|send us|email us|write to us|contact us|report a typo|\
            report an error|report this ad|submit a tip|submit a letter|send tips|let us know|tell us|leave a reply|\
            leave a comment|leave your comment|post a comment|add a comment|add your comment|write a comment|\
            join the debate|view comments|show comments|hide comments|comments are closed|no comments|your email address|\
            required fields|notify me of|sort by|filter by|log in with|sign in with|continue with|tags|filed under|\
            posted in|categories|topics|copyright|©|all rights reserved|powered by|proudly powered|theme by|published by|\
            buy now|shop now|order now|add to|use code|limited time|special offer|on sale|save up to|free shipping|\
            cookie settings|manage cookies|manage preferences|manage your|accept all|accept cookies|reject all|\
            do not sell|your privacy|privacy policy|terms of|this page|page not found|404|error 404|403 forbidden|\
            access denied|not found|internal server error|bad gateway|service unavailable|too many requests|\
            this site is protected|checking your browser|verifying you are|verify you are human|are you a robot|\
            are you human|enter the characters|just a moment|ddos protection|performance security by|ray id|loading|\
            opens in a new|opens in new|image|gallery|slideshow|view gallery|show caption|hide caption|toggle caption|\
            enlarge this|open image|enlarge image|you must be|you need to|you have to enable|your browser|\
            support our|support independent|support quality|donate to|make a donation|give today|gift this|\
            this story was originally|this article was originally|this post may contain|this article contains affiliate|\
            we may earn|we may receive|disclosure|disclaimer|advertiser disclosure|sponsored by|sponsored content|\
            promoted content|paid content|paid post|ad feedback|from our partners|around the web|from the web|\
            most read|most popular|most viewed|most shared|trending|top stories|latest news|latest stories|breaking news|\
            editor s picks|editors picks|what to read next|where to watch|how to watch|have questions|need help|\
            ready to|schedule a|book a|request a|get a free|get started|get in touch|call us|call now|call today|\
            back to|return to|go to|jump to|go back|previous|next|1 comment|0 comments|minute read|min read|minutes read|\
            see also|also read|image source|image caption|article continues after|continued after|\
            advertisement continues|this copyrighted|thanks for reading|thank you for reading|reader supported|\
            thanks for following along|\
            you need to enable|you have reached your limit|this is a preview
            """,
        invitation: """
            follow|find|join|connect with|keep up with|catch up with|subscribe to|download|get|listen to the best of
            """,
        network: """
            facebook|twitter|instagram|youtube|linkedin|tiktok|whatsapp|telegram|pinterest|snapchat|bluesky|mastodon|\
            flipboard|google news|apple news|on x|on threads|zalo|viber|wechat|weibo|rss|for android|on android|for ios|\
            for iphone|app store|google play
            """,
        reporter: """
            is an editor at|is the editor of|is deputy editor|is a data journalist|is a political correspondent|\
            is a senior editor|is a producer at|is a producer for|is a columnist for|is a columnist at|\
            is a contributor to|is a contributing editor|is a contributing writer|is the chief|is an editor for|\
            reach him at|reach her at|reach them at|email him at|email her at|email them at|contact him at|\
            contact her at|follow him on|follow her on|follow them on|follow him at|follow her at|\
            with inputs from|with input from agencies|with files from|with reporting from|with reporting by|\
            with additional reporting|with contributions from|is a reporter based|is a reporter at|is a reporter for|is a reporter with|is a journalist based|\
            is a staff writer|is a senior reporter|is a freelance writer|is a freelance journalist|is a correspondent for|is a reporter covering|is a lifestyle reporter|is a political reporter|reporter covering|is a senior correspondent|is a columnist|\
            additional reporting by|reporting by|editing by|\
            contributed to this report|contributed to this story|contributed to this article|contributed reporting|\
            appeared first on|can be reached at
            """,
        anywhere: """
            forward looking statements|website is currently unavailable in|this article is more than|this story is more than|\
            past performance is|a post shared by|\
            seeing this ad|t cs apply|t c s apply|terms apply|link copied|committed to accuracy|if you spot an error|and has been updated|and has since been updated|preferred source on|\
            to unsubscribe from this|stop receiving these|receiving this email|received this email|\
            receiving this message|received this message|wish to receive these|want to receive these|\
            full story at|full story on|full article at|full article on|rest of this story|rest of this article|\
            our reporter securely|our reporters securely|on signal at|our reporters on signal|\
            because you signed up|because you subscribed|\
            don t miss out on the headlines|followed categories will be|been reading|now reading|share it with|our newsdesk|our news desk|our news team|\
            our newsroom on|do you have a story|do you have a tip|have you been affected by this|spotted a mistake|\
            spotted an error in|see something wrong|report a correction|this is a breaking news story|\
            this is a breaking story|this breaking news story|this story is being updated|this story will be updated|\
            this article will be updated|check back for updates|check back for more|latest news updates|\
            breaking news and latest|breaking news and live|latest news and live|latest news and updates|\
            breaking news alerts|all the latest news|this is an ai generated|ai generated voice|\
            may contain mispronunciations|syndicated feed|not been edited by|for more stories like this|\
            views are personal|views expressed are personal|opinions expressed are personal|the author s own|\
            the authors own|the writer s own|content agency|originally appeared in|first appeared in|\
            first published in|first published on|first published by|produced in partnership|\
            reprinted with permission|reprinted with the permission|republished with permission|\
            republished with the permission|reproduction without permission|permission is prohibited|\
            reproduction is prohibited|reproduction is strictly|reproduction in whole or|is strictly prohibited|\
            whole or in part|unauthorised reproduction|unauthorized reproduction|no part of this story|\
            no part of this article|no part of this publication|distributed by tribune|tribune content agency|\
            tribune news service|newspapers ltd|media group ltd|digital access for|unlimited access to|cents a day|\
            week for unlimited|delayed at least|market data provided|market data by|data provided by refinitiv|\
            a transcript of this|use your sign up|ways you ve consented|improve our understanding of you|\
            samaritans on|samaritans can be|call samaritans|contact samaritans|call the samaritans|\
            contact the samaritans|call lifeline|contact lifeline|lifeline on 13|beyond blue on|with inputs from|with input from agencies|\
            with files from|with reporting from|with reporting by|with additional reporting|with contributions from|\
            the story was updated|the article was updated|updated to add|updated to include|updated to reflect|\
            updated to clarify|correct at time of publication|correct at the time of|\
            correct at the time of publication|we independently review|independently reviewed by|\
            everything we recommend|products we recommend|products we feature|with kind permission|\
            by kind permission|kind permission of|with permission from|keep comments civil|comments civil|\
            share your story|fill in the form|fill out the form|form below|our morning email|our daily email|\
            our weekly email|our evening email|our morning briefing|our evening briefing|our daily briefing|\
            our weekly briefing|turn on alerts|turn on notifications|enable notifications|any size helps|\
            not reflect the view|not reflect the views|not necessarily reflect|video has expired|\
            video is unavailable|video is no longer|video is not available|is an opinion column|is an opinion piece|\
            comments have been turned|comments have been closed|comments are turned off|people are reading this|\
            people have reacted|content agency llc|\
            names have been changed|name has been changed|names were changed|changed to protect their|\
            changed to protect his|changed to protect her|edited and condensed|edited for length|edited for clarity|\
            length and clarity|an edited extract|an edited excerpt|material from ap|material from reuters|\
            material from afp|used in this report|includes material from|headline of this|as an amazon associate|\
            qualifying purchases|code of practice|live stream has ended|live stream has finished|broadcast has ended|\
            video will start|subscriber exclusive|subscribers only|for members only|gamble responsibly|terms apply|\
            session has expired|been logged out|been submitted|\
            this article was updated|this story was updated|this report was updated|this article was amended|\
            this article was corrected|this story was corrected|skip past newsletter promotion|\
            after newsletter promotion|do you have an opinion on the issues raised|comments are moderated|\
            comments will be moderated|subscribe to unlock|try unlimited access|\
            explore our full range of subscriptions|like what you are reading|like what you re reading|\
            enjoying this article|list of 1 item|list of 2 items|list of 3 items|list of 4 items|\
            list of 5 items|will you chip in|\
            have you got a story|watch the video below|this story was produced with|what do you think tell us|\
            what do you think let us know|\
            all rights reserved|enable javascript|enable cookies|javascript is disabled|javascript is not enabled|\
            javascript enabled|javascript in your browser|requires javascript|javascript to run|cookies enabled|\
            having trouble retrieving|trouble loading|while we verify|verify access|unlimited digital access|\
            your ad blocker|an ad blocker|ad blocker enabled|using an adblocker|disable your ad|we use cookies|uses cookies|\
            use of cookies|cookies to|our cookie|cookie policy|cookie notice|privacy policy and|our privacy policy|\
            our terms|terms of service|terms of use|terms and conditions apply|terms of our|opens in new window|\
            opens in a new window|opens in new tab|opens in a new tab|opens new tab|unsubscribe at any time|\
            unsubscribe anytime|click to share|\
            click here to|tap here to|click the link|link in bio|your inbox|to our newsletter|our newsletter|our newsletters|\
            free newsletter|daily newsletter|weekly newsletter|email newsletter|newsletter sign up|for our daily|\
            our free app|on the app store|app store and|google play|download the app|back to top|leave a comment|\
            comments are closed|comment section below|comments below|in the comments|required fields are marked|\
            email address will not be published|this site is protected by recaptcha|recaptcha|to continue reading|\
            keep reading|continue reading|subscribe today|subscribe now|subscribe to our|subscribe for|subscribe to the|\
            already a subscriber|log into your|sign into your|login to your|log in or|sign in or|register or|\
            or subscribe|subscription options|exclusive content|premium content|ad free|affiliate links|affiliate commission|\
            affiliate disclosure|earn a commission|a small commission|we may earn|may not be reproduced|may not be published|\
            without permission|written permission|express permission|not be rewritten|or redistributed|copyright 19|\
            client side exception|browser console|page you are looking for|page you requested|page you were looking|\
            page cannot be|page could not be|page not found|requested url|access to this page|performance security by|\
            outdated browser|browser is not supported|not supported by your browser|your browser does not|your browser settings|\
            upgrade your browser|update your browser|reader mode|your settings|your subscription|your free trial|\
            support our journalism|support our work|support our mission|make a donation|tax deductible|share this article|\
            share this story|share this post|share on facebook|share on twitter|share on x|share via|follow us on|follow me on|\
            like us on facebook|find us on|join our|view original|originally appeared on|originally published|first appeared on|\
            see more at|for more information visit|free articles remaining|free articles left|free articles this month|\
            articles remaining this|articles left this|those of the author|those of the authors|those of the writer|\
            solely those of|earlier version of this|previous version of this|story has been updated|\
            article has been updated|story has been corrected|article has been corrected|developing story and will be|\
            min read|minute read|minutes read|mins read|filed under|posted in|posted by|posted on|last modified|\
            get a free quote|free consultation|schedule a consultation|call us today|contact us today|contact us at|\
            powered by wordpress|designed by|web design by|website by|skip to content|skip to main content|sold out|\
            add to cart|free shipping|regular price|sale price|out of stock|gift card|\
            contributed to this report|contributed to this story|contributed to this article|contributed reporting|\
            appeared first on|free or paid subscriber|reader supported publication|free articles this month|\
            transcripts may vary|transcript text may be revised|under a creative commons license|\
            under a creative commons licence|app for ios and android|limit of free articles|video player is loading|this is a modal window|beginning of dialog window|\
            end of dialog window|escape will cancel and close
            """,
        cue: """
            subscribe|subscriber|subscribers|subscription|subscribed|newsletter|newsletters|javascript|cookie|cookies|\
            your browser|browser|log in|login|sign in|sign up|logged in|password|register|your account|free account|\
            your email|email address|your inbox|inbox|unlimited access|full access|free trial|premium|cancel anytime|privacy|\
            privacy policy|terms of|opt out|unsubscribe|click|click here|tap|swipe|download|app|our app|our website|\
            our site|this site|this page|this article|this content|this story|the link|links|comments|comment|share|\
            follow us|facebook|twitter|instagram|youtube|linkedin|pinterest|tiktok|whatsapp|e mail|email|contact us|\
            enable|disable|reload|refresh|retry|consent|preferences|settings|advertising|advertisement|advertisers|\
            ads|ad|sponsored|promoted|third parties|copyright|rights reserved|trademark|trademarks|read more|\
            see also|visit our|browse|promo code|coupon|submit|please|try again|exception|console
            """,
        tail: """
            related articles|related stories|related posts|related news|related content|related topics|related coverage|\
            related links|related reading|related|more stories|more news|more articles|more from|more on this story|\
            more on this topic|more like this|more in|read next|what to read next|up next|recommended|recommended for you|\
            recommended stories|recommended reading|recommended posts|recommended articles|you may also like|\
            you may like|you might also like|you might like|you might also be interested|also on|around the web|\
            from the web|from our partners|sponsored stories|promoted stories|trending|trending now|trending stories|\
            most read|most popular|most viewed|most shared|popular stories|popular posts|top stories|latest stories|\
            latest news|latest posts|recent posts|recent articles|recent stories|latest articles|editors picks|\
            editor s picks|don t miss|in other news|comments|comment|leave a comment|leave a reply|post a comment|\
            add a comment|join the conversation|join the discussion|conversation|discussion about this post|\
            view comments|show comments|0 comments|1 comment|no comments|share this|share this article|share this story|\
            share this post|share|follow us|filed under|tags|topics in this article|about the author|about the authors|\
            about author|about us|written by|author bio|subscribe to our newsletter|sign up for our|get our newsletter|\
            stay in the loop|stay connected|newsletter|back to top|previous post|next post|previous article|next article|\
            copyright|all rights reserved|see also|further reading|keep reading|continue reading|frequently bought|\
            other articles|other stories|other news|other posts|explore more|discover more|see more|have your say
            """,
        credit: """
            photo|photo by|photo credit|photo courtesy|photos by|photos|photograph by|photograph|photographer|picture|\
            picture by|picture credit|pictures|image|image by|image credit|image source|images|image courtesy|video|\
            video by|video credit|credit|credits|courtesy of|courtesy|file photo|illustration|illustration by|\
            graphic|graphic by|caption|photography by|pictured
            """,
        agency: """
            getty images|shutterstock|istock|alamy|afp via getty|ap photo|reuters photo|zuma press|\
            usa today sports|staff photographer|photo credit|image credit|file photo|handout photo|handout via
            """,
        byline: """
            by|written by|reported by|report by|reporting by|story by|article by|posted by|words by|author|from our correspondent
            """,
        date: """
            january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|\
            jul|aug|sep|sept|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|\
            thur|thurs|fri|sat|sun|published|updated|last updated|posted|posted on|modified|last modified|first published|\
            created|date|am|pm|a m|p m|est|edt|gmt|bst|utc|ist|pst|pdt|cst|cet|et|pt|ago|hours ago|minutes ago|days ago|on|at|of|the|\
            st|nd|rd|th
            """,
        address: """
            you|your|yours|our|we|please|here|this article|this story|this page|this site|this website|this post|\
            this content|this newsletter|this report|follow us|tell us|contact us|join us|email us|support us|\
            let us|help us|send us|call us
            """,
        speech: """
            said|says|told|tells|wrote|writes|asked|added|adds|argued|argues|warned|warns|announced|according to|\
            admitted|claimed|claims|recalled|explained|insisted|begged|advised|advises|tweeted|testified|joked|\
            replied
            """,
        origin: """
            first appeared|first published|first posted|first ran|first aired|first broadcast|originally appeared|\
            originally published|originally posted|originally ran|originally aired|originally broadcast|\
            appeared first|appeared originally|first reported|ran in|version of|this column|this essay|this feature|this piece|\
            this interview|this investigation|the headline|republished from|reprinted from|this coverage|this reporting|this episode|this podcast
            """)
}
