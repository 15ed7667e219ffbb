/// The constants of story grouping, in one place.
///
/// Those that were measured: B-cubed F1 on the development half of ECB+ (486 articles, 44 events, all as one day),
/// alone and mixed with articles of the CNN Corpus; a false merge counts as worse than a missed one.
struct GroupingParameters: Sendable {
    /// How much of an article's text is looked at, in bytes: news says what it is about long before.
    var analyzedBytes = 32 << 10
    /// How often a word of the title counts.
    var titleWeight = 2.0
    /// How many tokens make the lead of an article.
    var leadTokens = 60
    /// How often a word of the lead counts; without it F1 is 0.01 lower.
    var leadWeight = 2.0
    /// How often a capitalized word counts: names tell events apart.
    ///
    /// Without it F1 is 0.01 lower.
    var capitalizedWeight = 2.0
    /// Documents without any of the terms that are thought to stand beside the corpus and the day, so that what two
    /// articles share still weighs on a day of two articles.
    var priorDocuments = 200.0
    /// How many of its heaviest terms represent an article; 100 to 1,000 make no difference beyond 0.01.
    var termsPerArticle = 200
    /// How many of its heaviest terms bring an article together with others; 12 to 40 make no difference.
    var strongTerms = 16
    /// How many articles are looked up for one strong term: a bound on the time for terms that everybody uses.
    var articlesPerTerm = 512
    /// After how many articles, over all its strong terms from the heaviest on, no more are looked up for one: a bound on
    /// the time of a day whose articles all use the same words.
    var articlesLookedUp = 1_024
    /// How many stories an article is compared with closely; 8 to 100 make no difference.
    var candidates = 16
    /// How many terms a centroid keeps when it has grown to twice as many: a bound on the time for large stories.
    var centroidTerms = 2_000
    /// The cosine of an article and a story's centroid from which on it belongs to the story.
    ///
    /// F1 is flat from 0.28 to 0.36; lower values make more false merges.
    var joinCosine = 0.34
    /// The cosine from which on an article also belongs to a story that is ``clearJoinRatio`` times nearer than any other.
    ///
    /// What an article is far from says as much as what it is near to (the ratio test of D. Lowe, 2004). Recall grows and
    /// precision stays: F1 is 0.02 higher.
    var clearJoinCosine = 0.26
    /// How many times nearer than the next story one must be to be clearly the nearest; 1.5 to 2 make little difference.
    ///
    /// A story that is itself within ``clearJoinCosine`` of the nearest is no rival of it: three reports of one event, any two
    /// of which were one story, made three (F1 is 0.008 higher, recall 0.02).
    var clearJoinRatio = 1.5
    /// The cosine of two stories' centroids from which on they are one; lower values make more false merges.
    var mergeCosine = 0.55
    /// The cosine of the centroids of a story and one of an earlier day from which on the first goes on with the second.
    ///
    /// Of 69 stories of ECB+ events that went on (three ways of spreading the events over two days), 51 are marked so,
    /// and 22 of 64 others, nearly all of an event of the same kind; 0.25 gives 61 and 34, 0.4 gives 44 and 13. That was
    /// before ``leastNameCosine``, which hardly changes it.
    var continuationCosine = 0.34
    /// The same for a story that was told before the last day of which anything was: there are more of them to be mistaken for.
    var olderContinuationCosine = 0.4
    /// The cosine of the names of two articles or stories below which they are of different events, however alike their
    /// words are: fires, quakes and quarterly figures are told in the same words.
    ///
    /// Up to 0.2 F1 stays; in a prototype it is 0.01 lower at 0.3. To weigh the cosine of names beyond that (half of what
    /// it is above 0.4 added to the other one) brings F1 up by 0.03 there, but on a day of politics it puts two parties'
    /// whole campaigns into two stories: everybody names the same people.
    var leastNameCosine = 0.2
    /// The same where the cosine of all words is at least ``alikeCosine``: one paper names the firm, another its chief.
    ///
    /// Of 315 pairs of articles on one event in VietnameseMDS 8 more are together, and nothing more that is not of one event;
    /// on ECB+ nothing changes.
    var leastNameCosineOfAlike = 0.1
    var alikeCosine = 0.38
    /// The cosine below which two articles or stories that give ages, none of which both have, are of different events
    /// (``PersonAges``): so high since the less a report has besides its formulas, the more alike two of them are.
    var leastCosineOfOtherAges = 0.85
    /// The fewest terms that an article must share with a story: in a text of a few words one is chance.
    var fewestSharedTerms = 2
    /// How often all articles are assigned anew; the second time changes little, more change nothing.
    var passes = 2
    /// How many tokens make a shingle, the unit in which copies are compared.
    var shingleTokens = 5
    /// One in so many shingles is looked at; a power of two.
    var shingleSampling: UInt64 = 4
    /// The fewest sampled shingles that two texts are compared by; shorter texts must be equal.
    var fewestShingles = 8
    /// The fewest tokens of a text that can be a copy at all.
    var fewestCopyTokens = 12
    /// The share of a text's shingles that a longer text must hold for the first to be a copy.
    var copyContainment = 0.8
    /// The same where both are of one source, which writes its report anew as the day goes on.
    var versionContainment = 0.45
    /// The least size of a copy, as a share of the longer text's: a round-up that holds five articles is none of them.
    var copySize = 0.5
}
