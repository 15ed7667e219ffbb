// swift-tools-version: 6.2
import PackageDescription

// Micro-benchmarks of the stages, a package of its own so that users of Lede build none of it.
//   cd Benchmarks && swift package benchmark
let package = Package(
    name: "Benchmarks",
    dependencies: [
        .package(name: "lede", path: ".."),
        // Without its traits: they would need jemalloc.
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    ],
    targets: [
        .executableTarget(
            name: "Stages",
            dependencies: [
                .product(name: "Lede", package: "lede"), .product(name: "Benchmark", package: "benchmark"),
            ],
            path: "Benchmarks/Stages",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
    ]
)
