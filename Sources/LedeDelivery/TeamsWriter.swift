struct TeamsWriter: BriefingRenderer { func render(_ briefing: Briefing) -> [[UInt8]] { [] } }
