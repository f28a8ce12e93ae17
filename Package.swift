// swift-tools-version: 6.1
import PackageDescription

let swiftSettings: [SwiftSetting] = [.enableUpcomingFeature("ExistentialAny")]

/// A Swift target of the project: its sources stand in `Sources/NAME`.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: swiftSettings)
}

/// The tests of one target: they stand in `Tests/NAMETests`.
func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: [.byName(name: name)] + dependencies, exclude: exclude,
        swiftSettings: swiftSettings)
}

let package = Package(
    name: "quoth",
    products: [.executable(name: "quoth", targets: ["quoth"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // C libraries, and the files that are compiled into the program.
        .systemLibrary(name: "CUnistring"),
        .systemLibrary(name: "CPCRE2"),
        .systemLibrary(name: "CSQLite"),
        .systemLibrary(name: "CExpat"),
        .systemLibrary(name: "CGumbo"),
        .systemLibrary(name: "CCmarkGFM"),
        .systemLibrary(name: "CZlib"),
        .systemLibrary(name: "CUchardet"),
        .systemLibrary(name: "CNCurses"),
        .systemLibrary(name: "CLinux"),
        .target(name: "CBundled"),
        .target(name: "CPseudoTerminal"),
        .target(name: "CByteScan"),
        .target(name: "AnnotationModel", exclude: ["README.md", "model.bin"]),

        // Text and input.
        module("UnicodeText", ["CUnistring", "CByteScan"]),
        module("Keys"),

        // News.
        module("NewsModel"),
        module(
            "NewsFormats",
            ["NewsModel", "UnicodeText", "CExpat", "CGumbo", "CCmarkGFM", "CUchardet", "CZlib", "CSQLite", "Yams"]),
        module("NewsAnnotation", ["NewsModel", "UnicodeText", "AnnotationModel"]),
        module("NewsTraining", ["NewsAnnotation", "NewsFormats", "NewsModel"]),
        module("NewsStore", ["NewsModel", "UnicodeText", "CPCRE2"]),
        module("UserState", ["NewsModel", "CSQLite"]),

        // The reader.
        module("TextLayout", ["NewsModel", "UnicodeText"]),
        module("ReaderCore", ["NewsModel", "NewsStore", "TextLayout", "UnicodeText", "Keys"]),
        module("Screen", ["UnicodeText", "Keys"]),
        module("ReaderUI", ["ReaderCore", "NewsStore", "Screen", "TextLayout", "NewsModel", "UnicodeText"]),
        module("CursesTerminal", ["Screen", "Keys", "CNCurses"]),

        // The program.
        module(
            "QuothApp",
            [
                "NewsModel", "NewsFormats", "NewsAnnotation", "NewsStore", "UserState", "UnicodeText", "Keys",
                "ReaderCore", "ReaderUI", "Screen", "CBundled", "CLinux", "TOMLKit",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(
            name: "quoth", dependencies: ["QuothApp", "CursesTerminal", "Screen"], swiftSettings: swiftSettings),

        // For developers.
        module("TerminalDriver", ["CPseudoTerminal", "UnicodeText"]),
        module("BenchmarkFigures"),
        .executableTarget(
            name: "quoth-dev",
            dependencies: [
                "QuothApp", "NewsAnnotation", "NewsTraining", "NewsFormats", "NewsModel", "NewsStore", "Keys",
                "ReaderCore", "ReaderUI", "Screen", "TerminalDriver", "BenchmarkFigures", "UnicodeText",
            ],
            swiftSettings: swiftSettings),

        tests("UnicodeText", ["CByteScan"]),
        tests("Keys"),
        tests("NewsModel"),
        tests("NewsFormats", ["NewsModel", "CZlib", "CSQLite"]),
        tests("NewsAnnotation", ["NewsModel", "NewsFormats"]),
        tests("NewsTraining", ["NewsAnnotation", "NewsFormats", "NewsModel"]),
        tests("NewsStore", ["NewsModel"]),
        tests("UserState", ["NewsModel"]),
        tests("TextLayout", ["NewsModel", "NewsFormats"]),
        tests("ReaderCore", ["NewsModel", "NewsFormats", "NewsAnnotation", "NewsStore", "Keys", "TextLayout"]),
        tests("Screen"),
        tests("CursesTerminal", ["Keys"]),
        tests(
            "ReaderUI", ["ReaderCore", "Screen", "Keys", "NewsModel", "NewsFormats", "NewsAnnotation", "NewsStore"],
            exclude: ["Golden"]),
        tests("TerminalDriver"),
        tests("BenchmarkFigures"),
        tests("QuothApp", ["NewsModel", "NewsFormats", "NewsAnnotation", "ReaderCore", "ReaderUI", "Screen"]),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)
