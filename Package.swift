// swift-tools-version: 6.1
import PackageDescription

/// Every target of ours is built the same way: Swift 6 mode and the strictest upcoming features.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = [], path: String? = nil) -> Target {
    .target(name: name, dependencies: dependencies, path: path, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies + ["StetTestSupport"], swiftSettings: settings)
}

/// A folder at the top level whose files travel inside the program.
func embedded(_ name: String, path: String, exclude: [String]) -> Target {
    .target(name: name, path: path, exclude: exclude, swiftSettings: settings, plugins: ["EmbedText"])
}

let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
    name: "stet",
    products: [.executable(name: "stet", targets: ["stet"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
        .target(name: "CPostgreSQL"),
        .executableTarget(name: "EmbedTool", swiftSettings: settings),
        .plugin(
            name: "EmbedText", capability: .buildTool(), dependencies: ["EmbedTool"],
            path: "Sources/EmbedPlugin"),
        embedded("Migrations", path: "migrations", exclude: []),
        embedded("Workflows", path: "workflows", exclude: []),

        module("StetText"),
        module("StetModel", ["StetText"]),
        module("StetReading", ["StetText", "StetModel"]),
        module("StetMatching", ["StetText", "StetModel"]),
        module("StetWorkflow", ["StetModel", yams]),
        module("StetReport", ["StetText", "StetModel"]),
        module("StetExchange", ["StetText", "StetModel"]),
        module("StetStorage", ["StetText", "StetModel", crypto]),
        module("StetSQLite", ["StetModel", "StetStorage", "CSQLite"]),
        module("StetPostgreSQL", ["StetModel", "StetStorage", "CPostgreSQL"]),
        module(
            "StetDesk",
            [
                "StetText", "StetModel", "StetReading", "StetMatching", "StetWorkflow", "StetReport",
                "StetExchange", "StetStorage", "Migrations", "Workflows",
            ]),
        module(
            "StetCLI",
            [
                "StetText", "StetModel", "StetReading", "StetMatching", "StetWorkflow", "StetReport",
                "StetExchange", "StetStorage", "StetSQLite", "StetPostgreSQL", "StetDesk", "Migrations",
                arguments,
            ]),
        .executableTarget(name: "stet", dependencies: ["StetCLI"], swiftSettings: settings),
        .executableTarget(
            name: "StepBenchmark",
            dependencies: [
                "StetModel", "StetStorage", "StetSQLite", "StetPostgreSQL", "StetDesk", "Migrations",
            ], path: "Benchmarks/Steps", swiftSettings: settings),

        module(
            "StetTestSupport",
            [
                "StetText", "StetModel", "StetStorage", "StetSQLite", "StetPostgreSQL", "StetExchange",
                "StetDesk", "StetCLI", "Migrations",
            ], path: "Tests/StetTestSupport"),
        tests("StetTextTests", ["StetText"]),
        tests("StetModelTests", ["StetText", "StetModel"]),
        tests("StetReadingTests", ["StetText", "StetModel", "StetReading"]),
        tests("StetMatchingTests", ["StetText", "StetModel", "StetMatching"]),
        tests("StetWorkflowTests", ["StetModel", "StetWorkflow", "Workflows"]),
        tests("StetReportTests", ["StetText", "StetModel", "StetReport"]),
        tests("StetExchangeTests", ["StetText", "StetModel", "StetExchange"]),
        tests(
            "StetStorageTests", ["StetModel", "StetStorage", "StetSQLite", "StetPostgreSQL", "Migrations"]),
        tests(
            "StetDeskTests",
            [
                "StetText", "StetModel", "StetMatching", "StetWorkflow", "StetReport", "StetExchange",
                "StetStorage", "StetDesk",
            ]),
        tests(
            "StetCLITests",
            [
                "StetText", "StetModel", "StetStorage", "StetReport", "StetCLI", "Migrations", "Workflows",
                arguments,
            ]),
        tests("JourneyTests", ["StetText", "StetModel", "StetReading", "StetStorage", "stet"]),
        tests("TidyTests"),
        tests("DocsTests", ["StetCLI", arguments]),
    ],
    swiftLanguageModes: [.v6]
)
