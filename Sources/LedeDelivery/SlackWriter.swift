struct SlackWriter: BriefingRenderer { func render(_ briefing: Briefing) -> [[UInt8]] { [] } }
