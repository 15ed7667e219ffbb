/// Armenian data.
enum Armenian {
    static let stopWords: StaticString = """
        այդ այլ այն այս դու դուք եմ են ենք ես եք է էի էին էինք էիր էր էս թե իմ ին իսկ իր իրենց կամ հետ հետո համար \
        մենք մեջ մի մոտ նա նաև նրա նրանք նրանց որ որը որոնք որպես ու ում պիտի վրա և ըստ բայց շատ մինչև միայն պետք \
        եթե երբ
        """

    static let abbreviations = Abbreviations.Lists(
        starters: stopWords,
        habits: [.colonEnds])
}
