import Foundation
import Testing

@testable import QuothApp

@Suite struct BundledFilesTests {
    private static let root = #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" }

    /// The names of the sample articles as they stand in the project.
    private static var sampleNames: [String] {
        let names = FileManager.default.enumerator(atPath: "\(root)/Fixtures/Sample")?.compactMap { $0 as? String }
        return (names ?? []).filter { $0.hasSuffix(".txt") }.map { "Sample/\($0)" }.sorted()
    }

    @Test func theProgramHasTheSampleAsItStandsInTheProject() throws {
        #expect(
            BundledFiles.sample.map(\.name).sorted() == Self.sampleNames, "run Scripts/bundle, then build again")
        for file in BundledFiles.sample {
            let data = try Data(contentsOf: URL(filePath: "\(Self.root)/Fixtures/\(file.name)"))
            #expect(file.bytes == Array(data), "\(file.name): run Scripts/bundle, then build again")
        }
    }

    @Test func theProgramHasItsDefaultTheme() throws {
        let theme = try #require(BundledFiles.themes.first, "run Scripts/bundle, then build again")
        let data = try Data(contentsOf: URL(filePath: "\(Self.root)/\(theme.name)"))
        #expect(theme.bytes == Array(data), "run Scripts/bundle, then build again")
    }
}
