@_exported import LedeArticle
@_exported import LedeCorpus
@_exported import LedeDelivery
@_exported import LedeDigest
@_exported import LedeSummary
@_exported import LedeText
