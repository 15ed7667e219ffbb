struct DiscordWriter: BriefingRenderer { func render(_ briefing: Briefing) -> [[UInt8]] { [] } }
