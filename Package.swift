// swift-tools-version: 6.2
// Targets stand bottom-up: libraries, the base, features, the program. ARCHITECTURE.md says what may import what.
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")

func library(_ name: String, uses dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

/// A bounded context: everything of it from route to SQL, over the base and the features below it.
func feature(_ name: String, uses dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .target(name: name, dependencies: ["Kernel", "Site", "Storage", "Markup", hummingbird] + dependencies, exclude: exclude, swiftSettings: settings)
}

func tests(_ name: String, uses dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let package = Package(
    name: "palier",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "palier", targets: ["Palier"])],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // Libraries: no product words.
        library("Markup"),
        library("Storage"),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        library(
            "SQLiteStorage", uses: ["Storage", "CSQLite", .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift")]),
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        library("PostgresStorage", uses: ["Storage", "CLibPQ"]),
        .systemLibrary(name: "CArgon2", pkgConfig: "libargon2", providers: [.apt(["libargon2-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        library("Tabular", uses: ["CZip", "CXML2", "CXLSXWriter"]),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        library("SMTP", uses: ["CCurl"]),
        library("Printing"),
        library("Sealing", uses: [crypto]),

        // The base: small and still.
        library("Kernel", uses: ["Storage", logging, crypto]),
        library("Site", uses: ["Kernel", "Storage", "Markup", "CZlib", hummingbird, crypto, .product(name: "Metrics", package: "swift-metrics")]),

        // Features: the same file names in each.
        feature("People", uses: ["Tabular", "CArgon2", crypto, nioPosix]),
        feature("Careers", uses: ["People", "Tabular", .product(name: "Yams", package: "Yams")], exclude: ["Templates"]),
        feature("Evidence", uses: ["People", "Careers", "Tabular"]),
        feature("Reviews", uses: ["People", "Careers", "Evidence", "Sealing"]),
        feature("Dossiers", uses: ["People", "Careers", "Evidence", "Reviews", crypto]),
        feature("Growth", uses: ["People", "Careers", "Evidence", "Reviews"]),
        feature("Feedback", uses: ["People", "Careers", "Evidence", "Reviews"]),
        feature("Pay", uses: ["People", "Careers", "Reviews", "Tabular"]),
        feature("Access", uses: ["People"]),
        feature("Home", uses: ["People", "Careers", "Evidence", "Reviews", "Growth", "Feedback"]),

        // The program.
        .systemLibrary(name: "CMalloc"),
        .target(
            name: "Application",
            dependencies: [
                "CMalloc", "Kernel", "Site", "Storage", "Markup", "SQLiteStorage", "PostgresStorage", "People", "Careers", "Evidence", "Reviews", "Dossiers",
                "Growth", "Feedback", "Pay", "Access", "Home", "SMTP", "Printing", hummingbird, logging, crypto,
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
            ],
            exclude: ["Resources"],
            swiftSettings: settings
        ),
        library(
            "DemoCompany",
            uses: [
                "Application", "Kernel", "Markup", "People", "Careers", "Storage", "Site", hummingbird, logging,
                .product(name: "HTTPTypes", package: "swift-http-types"), .product(name: "NIOEmbedded", package: "swift-nio"),
            ], exclude: ["Frameworks"]),
        // The proof of anonymity: cycles played through the site, and an attacker.
        library(
            "SwapGame",
            uses: [
                "Application", "DemoCompany", "SQLiteStorage", "Kernel", "Markup", "People", "Careers", "Reviews", "Site", "Storage", logging,
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ]),
        .executableTarget(
            name: "Palier",
            dependencies: [
                "Application", "DemoCompany", "SwapGame", "Kernel", "Markup", "Storage", "PostgresStorage", "Careers", "People", "Dossiers", "SMTP", "Printing",
                "Tabular",
                hummingbird,
                .product(name: "UnixSignals", package: "swift-service-lifecycle"), nioPosix,
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),

        // Measures, beside the program: the same server with one more route.
        .executableTarget(
            name: "BenchmarkServer", dependencies: ["Application", "Kernel", "Markup", "Reviews", "Site", hummingbird, logging],
            path: "Benchmarks/Server", swiftSettings: settings),

        // Tests.
        .target(
            name: "TestKit",
            dependencies: [
                "Application", "Kernel", "Site", "Storage", "Markup", "SQLiteStorage", "PostgresStorage", "People", "Careers",
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            path: "Tests/TestKit",
            swiftSettings: settings
        ),
        tests("MarkupTests", uses: ["Markup"]),
        tests("StorageTests", uses: ["Storage", "SQLiteStorage", "PostgresStorage", "TestKit"]),
        tests("TabularTests", uses: ["Tabular"]),
        tests("SMTPTests", uses: ["SMTP"]),
        tests("PrintingTests", uses: ["Printing"]),
        tests("SealingTests", uses: ["Sealing"]),
        tests("KernelTests", uses: ["Kernel", "Storage", "TestKit"]),
        tests("SiteTests", uses: ["Site", "Markup", "Kernel", "Storage", "TestKit"]),
        tests("PeopleTests", uses: ["People", "Tabular", "Site", "Markup", "Kernel", "Storage", "TestKit"]),
        tests(
            "CareersTests", uses: ["Careers", "Tabular", "Site", "Markup", "Kernel", "Storage", "TestKit"],
            exclude: ["Counting", "Criteria/README.md", "Criteria/labelled-open.tsv", "Criteria/labelled-sealed.tsv"]),
        tests(
            "EvidenceTests",
            uses: [
                "Evidence", "People", "Careers", "Site", "Markup", "Kernel", "Storage", "TestKit",
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ]),
        tests("ReviewsTests", uses: ["Reviews", "People", "Careers", "Evidence", "Site", "Markup", "Kernel", "Storage", "TestKit", "Application"]),
        tests(
            "DossiersTests",
            uses: [
                "Dossiers", "Reviews", "People", "Careers", "Evidence", "Site", "Markup", "Kernel", "Storage", "TestKit", "Application", "Printing", crypto,
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ]),
        tests(
            "GrowthTests",
            uses: ["Growth", "Reviews", "People", "Careers", "Evidence", "Site", "Markup", "Kernel", "Storage", "TestKit", "Application"]),
        tests("FeedbackTests", uses: ["Site", "Kernel", "Storage", "TestKit"]),
        tests("PayTests", uses: ["Pay", "Reviews", "People", "Careers", "Site", "Markup", "Kernel", "Storage", "TestKit", "Application", "Tabular"]),
        tests(
            "SwapGameTests", uses: ["SwapGame", "Application", "SQLiteStorage", "Storage", "Kernel", "Careers", "Reviews"], exclude: ["intervals.py"]
        ),
        tests("AccessTests", uses: ["Application", "Site", "Kernel", "Storage", "TestKit"]),
        tests("HomeTests", uses: ["Home", "Site", "Kernel", "Storage", "TestKit"]),
        tests(
            "ApplicationTests",
            uses: [
                "Application", "DemoCompany", "Dossiers", "People", "Reviews", "Site", "Kernel", "Storage", "SMTP", "Printing", "TestKit", logging,
                .product(name: "CoreMetrics", package: "swift-metrics"),
            ]),
        tests(
            "ArchitectureTests",
            uses: [
                "Access", "Application", "Careers", "People", "Evidence", "Reviews", "Dossiers", "Growth", "Sealing", "Site", "Markup", "Kernel",
                "Storage", "SQLiteStorage", "PostgresStorage", "TestKit", .product(name: "HTTPTypes", package: "swift-http-types"),
            ], exclude: ["ExpectedRights", "rights-axes.tsv", "sqlite-only.tsv", "untold.tsv"]),
    ],
    swiftLanguageModes: [.v6]
)
