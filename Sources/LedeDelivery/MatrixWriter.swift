struct MatrixWriter: BriefingRenderer { func render(_ briefing: Briefing) -> [[UInt8]] { [] } }
