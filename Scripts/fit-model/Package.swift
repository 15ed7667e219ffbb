// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody builds it who does not fit the model.
let package = Package(
    name: "fit-model",
    dependencies: [.package(name: "Lede", path: "../..")],
    targets: [
        .executableTarget(name: "export-features", dependencies: [.product(name: "Lede", package: "Lede")])
    ]
)
