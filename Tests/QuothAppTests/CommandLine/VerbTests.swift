import Foundation
import Testing

@testable import QuothApp

/// The verbs on small collections: what they print, fold and say.
@Suite struct VerbTests {
    private let folder: TemporaryFolder

    private static let records = [
        #"{"id": "n1", "title": "Quota talks fail", "byline": "Ines Halvorsen", "source": "Northern Wire", "url": "http://wire.example/quota", "published": "2016-06-03T14:05:00Z", "text": "OSLO — \"Nobody wanted this,\" said Marit Solberg in Norway.\n\nSolberg will go to Iceland.", "tags": ["fish", "talks"]}"#,
        #"{"id": "n2", "title": "Norway to Jon Arnarson: stay away", "text": "\"We will fish,\" Jon Arnarson told reporters. \"Fish do not sign \"\"treaties.\"", "extra": {"lang": "en"}}"#,
        #"{"id": "n3", "text": "OSLO — \"Nobody wanted this,\" said Marit Solberg in Norway.\n\nSolberg will go to Iceland.", "source": "Meridian, Post"}"#,
        #"{"id": "n4", "url": "https://www.wire.example/quota?utm_source=x", "text": "Another version. \"It failed,\" said Marit Solberg."}"#,
    ]

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("news.jsonl", Self.records.joined(separator: "\n") + "\n")
    }

    private func run(_ arguments: String...) -> RunResult {
        runProgram(Array(arguments) + ["\(folder.path)/news.jsonl"])
    }

    private func again(_ output: String, _ arguments: String...) throws -> RunResult {
        let pipe = try Pipe(output)
        return runProgram(Array(arguments) + ["-"], input: pipe.readEnd)
    }

    // MARK: annotate

    @Test func everyArticleComesBackWithItsFieldsAndRepeatsAreMarked() {
        let run = run("annotate")
        #expect(run.status == 0 && run.messages.isEmpty && run.outputLines.count == 4)
        let first = run.outputLines[0]
        for part in [
            #""id":"n1""#, #""title":"Quota talks fail""#, #""byline":"Ines Halvorsen""#, #""outlet":"Northern Wire""#,
            #""url":"http://wire.example/quota""#, #""published":"2016-06-03T14:05:00Z""#,
            #""extra":{"tags":["fish","talks"]}"#, #""title_quotes":[]"#,
        ] {
            #expect(first.contains(part), "\(part)")
        }
        #expect(run.outputLines[1].contains(#""extra":{"lang":"en"}"#) && !run.outputLines[1].contains("same_as"))
        #expect(run.outputLines[2].contains(#""same_as":"n1""#) && run.outputLines[3].contains(#""same_as":"n1""#))
    }

    @Test func aTitleApartHasItsOwnSpans() {
        let line = run("annotate").outputLines[1]
        #expect(
            line.contains(
                #""title_people":[{"id":"p1","name":"Jon Arnarson","forms":["Jon Arnarson"],"byline":false,"mentions":[[10,22]]}]"#
            ))
        #expect(line.contains(#""title_countries":[{"start":0,"end":6,"code":"NO","name":"Norway","kind":"name"}]"#))
    }

    @Test(arguments: ["scalar", "utf8", "utf16"]) func itsOutputIsAnInputAndComesOutTheSame(unit: String) throws {
        try folder.write(
            "plain.txt",
            "Røyk over Oslo 🚒\n\nBy Ines Halvorsen\n\n“It burns,” said Åse Dahl. “Badly.”\n\nThe ’80s “boom” is over.\n"
        )
        let first = runProgram(["annotate", "--offset-unit", unit, folder.path])
        let second = try again(first.output, "annotate", "--offset-unit", unit)
        #expect(second.status == 0 && second.messages.isEmpty)
        #expect(second.outputLines == first.outputLines)
        #expect(try again(first.output, "annotate").outputLines == runProgram(["annotate", folder.path]).outputLines)
    }

    @Test func whatThisModelFoundIsKeptAndWhatAnotherFoundIsRedone() throws {
        let output = run("annotate").output
        let changed = output.replacingFirst("\"Marit Solberg\",\"forms\"", with: "\"Somebody Else\",\"forms\"")
        #expect(try again(changed, "annotate").outputLines[0].contains("Somebody Else"))
        let older = changed.replacingFirst("\"model\":\"\(annotationModel)\"", with: "\"model\":\"rules-0\"")
        let redone = try again(older, "annotate")
        #expect(redone.messages == "quoth: 1 article annotated anew: the annotations came from rules-0\n")
        #expect(redone.output == output && redone.status == 0)
        #expect(!(try again(changed, "annotate", "--explain").output.contains("Somebody Else")))
    }

    @Test func damagedAnnotationsAreRedone() throws {
        let output = run("annotate").output
        for (old, new) in [
            ("\"start\":7", "\"start\":99999"), ("\"quotation\":1", "\"quotation\":7"),
            ("\"kind\":\"direct\"", "\"kind\":\"x\""),
        ] {
            #expect(try again(output.replacingFirst(old, with: new), "annotate").output == output)
        }
    }

    // MARK: quotes

    @Test func repeatsAreCountedOnceUnlessAskedFor() {
        let folded = run("quotes", "--speaker", "solberg")
        #expect(folded.outputLines.count == 1)
        #expect(folded.messages == "quoth: 2 repeats of articles counted once; --keep-duplicates shows them\n")
        let all = run("quotes", "--speaker", "solberg", "--keep-duplicates")
        #expect(all.outputLines.count == 3 && all.messages.isEmpty)
    }

    @Test func aTableHasItsColumnsAlwaysAndItsValuesQuoted() {
        let rows = run("quotes", "--format", "csv").output.components(separatedBy: "\r\n")
        #expect(
            rows[0]
                == "article_id,quote_id,published,outlet,title,url,path,start,end,kind,speaker,speaker_kind,as_printed,cue,inferred,confidence,text"
        )
        #expect(
            rows[1].hasPrefix(
                "n1,q1,2016-06-03T14:05:00Z,Northern Wire,Quota talks fail,http://wire.example/quota,\(folder.path)/news.jsonl,7,28,direct,Marit Solberg,person,Marit Solberg,said,false,"
            ))
        #expect(rows[1].hasSuffix(",\"\"\"Nobody wanted this,\"\"\""))
        #expect(run("quotes", "--speaker", "nobody at all", "--format", "csv").outputLines.count == 1)
    }

    // MARK: choosing

    @Test func aQueryChoosesTheArticles() {
        #expect(run("annotate", "--where", "iceland").outputLines.count == 2)
        #expect(run("quotes", "--where", "treaties").outputLines.count == 1)
        let none = run("quotes", "--where", "walrus")
        #expect(none.status == 1 && none.output.isEmpty)
        #expect(run("annotate", "--where", "walrus").status == 1)
    }

    @Test func aSampleIsTheSameForTheSameSeedAndInOrder() throws {
        let lines = (0..<60).map { "{\"id\": \"a\($0)\", \"text\": \"Story number \($0).\"}" }
        try folder.write("news.jsonl", lines.joined(separator: "\n"))
        let first = run("annotate", "--sample", "7", "--seed", "3")
        #expect(first.outputLines.count == 7 && first.output == run("annotate", "--sample", "7", "--seed", "3").output)
        #expect(first.output != run("annotate", "--sample", "7", "--seed", "4").output)
        #expect(run("annotate", "--sample", "99").outputLines.count == 60)
        let all = run("annotate").outputLines
        let places = first.outputLines.compactMap { all.firstIndex(of: $0) }
        #expect(places == places.sorted() && places.count == 7)
        #expect(run("annotate", "--sample", "0").status == 2)
    }

    @Test func anAnnotationThatPointsNowhereIsMadeAnew() throws {
        let quote =
            #"{"start": 0, "end": 3, "quotation": 1, "kind": "direct", "speaker_id": "p1", "paragraph": -9223372036854775808}"#
        try folder.write(
            "news.jsonl",
            #"{"text": "“A” said no one.", "model": "\#(annotationModel)", "schema": 1, "offset_unit": "scalar", "people": [], "persons": [], "countries": [], "quotes": [\#(quote)]}"#
                + "\n")
        #expect(run("people").status <= 1 && run("annotate").outputLines.count == 1)
    }

    // MARK: people, countries, search

    @Test func peopleAreCountedOverAllArticles() {
        let run = run("people", "--format", "jsonl")
        #expect(
            run.outputLines.first
                == #"{"name":"Jon Arnarson","mentions":1,"quotations":1,"articles":1,"outlets":[],"forms":["Jon Arnarson"]}"#
                || run.outputLines.count == 2)
        #expect(
            run.output.contains(
                #"{"name":"Marit Solberg","mentions":2,"quotations":1,"articles":1,"outlets":["Northern Wire"],"forms":["Marit Solberg","Solberg"]}"#
            ))
        #expect(
            self.run("people").outputLines[0].split(separator: " ") == [
                "name", "mentions", "quotations", "articles", "outlets", "forms",
            ])
        #expect(self.run("people", "--where", "walrus").status == 1)
    }

    @Test func countriesAreCountedByKind() {
        let rows = run("countries", "--format", "csv", "--keep-duplicates").output.components(separatedBy: "\r\n")
        #expect(rows[0] == "code,name,mentions,names,demonyms,capitals,metonyms,articles,outlets")
        #expect(
            rows[1]
                == "NO,Norway,4,2,0,2,0,2,\"Meridian, Post; Northern Wire\"".replacingOccurrences(of: "\"", with: "\"")
                || rows[1].hasPrefix("NO,Norway,4,2,0,2,0,2,"))
    }

    @Test func searchListsWhatAQueryFinds() throws {
        let text = run("search", "iceland")
        #expect(text.status == 0 && text.output.contains("Quota talks fail") && text.output.contains("news.jsonl:1"))
        #expect(
            run("search", "iceland", "--format", "grep").output
                == "\(folder.path)/news.jsonl:1: Solberg will go to Iceland.\n")
        #expect(run("search", "walrus").status == 1 && run("search", "").status == 2)
        #expect(run("search", "solberg", "--where", "iceland", "--format", "csv").outputLines.count == 2)
        // A quotation mark left open in one query does not reach into the other.
        #expect(run("search", "\"solberg", "--where", "iceland", "--format", "csv").outputLines.count == 2)
        #expect(run("search", "said:zzyzx", "--where", "speaker:solberg").status == 1)
        try folder.write("news.jsonl", "{\"text\": \"\(String(repeating: "a", count: 3000))!\"}\n")
        let slow = run("search", "/(a+)+$/")
        #expect(slow.status == 1 && slow.messages.contains("the pattern took too long in some articles"))
    }

    @Test func whatIsFoundComesInEveryForm() {
        #expect(run("search", "solberg", "--format", "json").output.hasPrefix("[{\"article_id\":\"n1\""))
        #expect(
            run("search", "iceland", "--format", "markdown").output.hasPrefix(
                "- **Quota talks fail**, Northern Wire, 3 June 2016: "))
    }
}

extension String {
    fileprivate func replacingFirst(_ old: String, with new: String) -> String {
        guard let range = range(of: old) else { return self }
        return replacingCharacters(in: range, with: new)
    }
}
