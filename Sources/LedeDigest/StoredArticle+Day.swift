import LedeArticle

extension StoredArticle {
    /// The calendar day whose digest the article belongs to.
    ///
    /// It is the day of its publication: in any zone, where only the day is known. What has no date, or one later than
    /// it was added, counts by when it was added.
    public func effectiveDay(in zone: TimeZoneRules) -> CivilDate {
        let addedDay = zone.day(of: added)
        guard let published = article.published else { return addedDay }
        guard published.isDayOnly else {
            return published.seconds <= added ? zone.day(of: published.seconds) : addedDay
        }
        return min(CivilDate.dayAndSecond(of: published.seconds).day, addedDay)
    }

    /// The instant that the article counts as published at: where only the day is known, the beginning of that day.
    func effectiveInstant(in zone: TimeZoneRules) -> Int64 {
        guard let published = article.published else { return added }
        guard published.isDayOnly else { return min(published.seconds, added) }
        return min(zone.interval(of: CivilDate.dayAndSecond(of: published.seconds).day).lowerBound, added)
    }
}
