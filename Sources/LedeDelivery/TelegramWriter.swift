struct TelegramWriter: BriefingRenderer { func render(_ briefing: Briefing) -> [[UInt8]] { [] } }
