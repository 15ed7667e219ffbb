// swift-tools-version: 6.2
import PackageDescription

// The rooms of the house and the arrows between them are described in ARCHITECTURE.md.
// A target may import only what stands in its `dependencies`; Scripts/test makes the compiler hold that.
let settings: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
    name: "Lede",
    products: [
        .library(name: "Lede", targets: ["Lede"]),
        .executable(name: "lede", targets: ["LedeCommand"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        .systemLibrary(name: "CMemory"),
        .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
        .systemLibrary(name: "CPrefetch"),
        .target(name: "LedeText", dependencies: ["CStemmer", "CPrefetch"], swiftSettings: settings),
        .target(name: "LedeArticle", dependencies: ["LedeText"], swiftSettings: settings),
        .target(name: "LedeSummary", dependencies: ["LedeText", "LedeArticle"], swiftSettings: settings),
        .target(name: "LedeCorpus", dependencies: ["LedeText", "LedeArticle", "CSQLite"], swiftSettings: settings),
        .target(name: "LedeDigest", dependencies: ["LedeText", "LedeArticle", "LedeSummary"], swiftSettings: settings),
        .target(
            name: "LedeDelivery", dependencies: ["LedeText", "LedeArticle", "LedeSummary", "LedeDigest"],
            swiftSettings: settings),
        .target(
            name: "Lede",
            dependencies: ["LedeText", "LedeArticle", "LedeSummary", "LedeCorpus", "LedeDigest", "LedeDelivery"],
            swiftSettings: settings),
        .executableTarget(
            name: "LedeCommand",
            dependencies: [
                "Lede", "CMemory", "CYAML", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .target(name: "LedeTestSupport", path: "Tests/LedeTestSupport", swiftSettings: settings),
        .testTarget(name: "LedeTextTests", dependencies: ["LedeText", "LedeTestSupport"]),
        .testTarget(name: "LedeArticleTests", dependencies: ["LedeArticle", "LedeText", "LedeTestSupport"]),
        .testTarget(
            name: "LedeSummaryTests", dependencies: ["LedeSummary", "LedeArticle", "LedeText", "LedeTestSupport"]),
        .testTarget(
            name: "LedeCorpusTests",
            dependencies: ["LedeCorpus", "LedeArticle", "LedeText", "CSQLite", "LedeTestSupport"]),
        .testTarget(
            name: "LedeDigestTests",
            dependencies: ["LedeDigest", "LedeSummary", "LedeArticle", "LedeText", "LedeTestSupport"]),
        .testTarget(
            name: "LedeDeliveryTests",
            dependencies: ["LedeDelivery", "LedeDigest", "LedeSummary", "LedeArticle", "LedeText", "LedeTestSupport"]),
        .testTarget(name: "LedeTests", dependencies: ["Lede", "LedeTestSupport"]),
        .testTarget(name: "CommandTests", dependencies: ["LedeCommand", "LedeTestSupport"]),
    ]
)

// libFuzzer is linked by Scripts/fuzz, so the target is there only for that. Its files in Command/ and Promises/ are
// symbolic links: what an executable or a test is made of cannot be imported.
if Context.environment["LEDE_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "fuzz",
            dependencies: [
                "Lede", "CMemory", "CYAML", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Tests/Fuzz", swiftSettings: settings))
}
