/// English data.
enum English {
    static let stopWords: StaticString = """
        a about above across after again against all almost also although always am among an and another any are \
        aren't around as at back be became because become been before being below between both but by can can't \
        cannot could couldn't did didn't do does doesn't doing don't down during each either else even ever every few \
        first for from further get got had hadn't has hasn't have haven't having he he'd he'll he's her here hers \
        herself him himself his how however i i'd i'll i'm i've if in instead into is isn't it it'd it'll its \
        itself just last least less let like made make many may me might more most mr mrs ms much must mustn't my \
        myself neither never next no nor not now of off often on once one only onto or other others our ours \
        ourselves out over own per perhaps rather said same say says see seen several shall she she'd she'll \
        should shouldn't since so some still such than that the their theirs them themselves then there these they \
        they'd they'll they're they've this those though three through thus till to together too toward towards two \
        under until up upon us very was wasn't we we'd we'll we're we've were weren't what when where whether which \
        while who whom whose why will with within without won't would wouldn't yes yet you you'd you'll you're \
        you've your yours yourself yourselves
        """
}
