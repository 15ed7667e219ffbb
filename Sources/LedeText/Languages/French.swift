/// French data.
enum French {
    static let stopWords: StaticString = """
        à afin ai ainsi alors après as au aucun aucune aujourd'hui auquel aura aurait aussi autre autres aux avaient \
        avait avant avec avez avoir avons ayant bien c car ce ceci cela celle celles celui cent cependant certains \
        ces cet cette ceux chaque chez comme comment contre d dans de déjà depuis des désormais dès deux devant doit \
        donc dont du durant elle elles en encore enfin ensuite entre es est et étaient était été être eu eux fait \
        faut font furent fut grâce hier hors ici il ils j jamais je jusqu l la là laquelle le lequel les lesquels \
        leur leurs lors lorsque lui m ma mais malgré me même mêmes mes mieux moins mon n ne ni non nos notamment \
        notre nous on ont or ou où par parce parfois parmi pas pendant peu peut peuvent plus plusieurs plutôt pour \
        pourquoi pourtant presque puis puisque qu quand que quel quelle quelles quelque quelques quels qui quoi s sa \
        sans sauf se selon sera serait seront ses seulement si sinon soit son sont sous souvent sur t ta tandis tant \
        te tel telle tes toi ton toujours tous tout toute toutefois toutes très trop tu un une vers voici voilà vos \
        votre vous y
        """

    static let abbreviations = Abbreviations.Lists(
        titles: "m mm mme mmes mlle mlles mgr me dr pr prof gén col cdt lt cne st ste sr",
        numbered: """
            no n° nº nos p pp art al chap vol fig t réf tél av janv févr fév avr juil sept oct nov déc ch éd coll
            """,
        inner: "c.-à-d cf ex p.ex env i.e e.g id ibid apr av",
        endings: """
            inc ltd cie sté bd av boul hab éd s.a s.a.r.l s.a.s j.-c janv févr avr juil sept oct nov déc min h km \
            u.s
            """,
        starters: stopWords,
        weakStarters: "la le les de du des d l st son",
        months: """
            janvier février mars avril mai juin juillet août septembre octobre novembre décembre
            """)
}
