import Testing

@Suite struct SpeakerSearchTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// The first words of the quotations that a search finds, in order.
    private func found(_ query: String, _ options: [String] = []) -> [String] {
        let run = runProgram(["quotes", "--speaker", query, folder.path] + options)
        #expect(run.status == (run.output.isEmpty ? 1 : 0))
        return run.outputLines.map { line in
            String(line.split(separator: "\"").dropFirst().first?.split(separator: " ").first ?? "?")
        }
    }

    private func writeStories(_ stories: [String]) throws {
        for (index, story) in stories.enumerated() {
            try folder.write("\(index).txt", "Harbour news number \(index)\n\n\(story)\n")
        }
    }

    private static let full = "\"Cranes are working today,\" said Marit Solberg, the harbour master. It rained."
    private static let lone = "\"Ships are coming back,\" Solberg said. It rained."
    private static let titled = "\"Docks are open again,\" said President Marit Solberg. It rained."
    private static let namesake = "\"Nets are dry again,\" said Berit Solberg, a fisher. It rained."

    @Test(arguments: ["Marit Solberg", "marit solberg", "Solberg"])
    func aLoneSurnameJoinsTheOneWhoBearsIt(query: String) throws {
        // The article with the lone surname comes before the one that tells whose it is, and after.
        try writeStories([Self.lone, Self.full, Self.lone.replacing("Ships", with: "Boats")])
        #expect(found(query) == ["Ships", "Cranes", "Boats"])
    }

    @Test func whereTwoBearTheSurnameItStaysApart() throws {
        try writeStories([Self.lone, Self.full, Self.namesake])
        #expect(found("Marit Solberg") == ["Cranes"])
        #expect(found("Berit Solberg") == ["Nets"])
        #expect(found("Solberg") == ["Ships", "Cranes", "Nets"])
    }

    @Test func aPersonWhoDoesNotSpeakStillBearsTheSurname() throws {
        try writeStories([Self.lone, Self.full, "The fisher Berit Solberg watched from the pier in the rain."])
        #expect(found("Marit Solberg") == ["Cranes"])
    }

    @Test(arguments: ["President Solberg", "President Marit Solberg"])
    func aTitleThatOccursFindsThePersonWhereverItIsLeftOut(query: String) throws {
        try writeStories([Self.full, Self.titled, Self.lone])
        #expect(found(query) == ["Cranes", "Docks", "Ships"])
    }

    @Test func aTitleOfOneOfTwoNamesakesTellsThemApart() throws {
        try writeStories([Self.full, Self.titled, Self.namesake])
        #expect(found("President Solberg") == ["Cranes", "Docks"])
    }

    @Test(arguments: ["Ambassador Solberg", "Nobody", "Solber"])
    func nobodyIsFoundUnderANameThatDoesNotOccur(query: String) throws {
        try writeStories([Self.full, Self.titled, Self.lone])
        #expect(found(query) == [])
    }

    @Test func otherFiltersStillHold() throws {
        try writeStories([Self.full, Self.titled, Self.lone])
        #expect(found("Marit Solberg", ["--about", "ships"]) == ["Ships"])
        #expect(found("Marit Solberg", ["--kind", "scare"]) == [])
    }

    @Test func anArrayOfTheSpeakersQuotationsIsOneValue() throws {
        try writeStories([Self.lone, Self.full])
        let run = runProgram(["quotes", "--speaker", "Marit Solberg", "--format", "json", folder.path])
        #expect(run.output.hasPrefix("[{"))
        #expect(run.output.contains("}\n,{"))
        #expect(run.output.hasSuffix("}\n]\n"))
        let none = runProgram(["quotes", "--speaker", "Nobody", "--format", "json", folder.path])
        #expect(none.output == "[]\n")
        #expect(none.status == 1)
    }
}
