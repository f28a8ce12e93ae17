import Glibc
import Testing

@testable import QuothApp

@Suite struct LineReaderTests {
    /// Everything a reader gives of a text, as `number:lines`, with `number!` for a line that is too long; what comes
    /// without a gap is put together.
    private func lines(of text: String, chunk: Int, longest: Int = 1000, head: String = "") throws -> [String] {
        let pipe = try Pipe(text)
        let reader = LineReader(
            pipe.readEnd, closesAtEnd: false, head: Array(head.utf8), chunk: chunk, longest: longest)
        var found: [String] = []
        while true {
            switch reader.next() {
            case .lines(let bytes, let first):
                let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
                for (index, line) in lines.enumerated() where !line.isEmpty {
                    found.append("\(first + index):\(String(decoding: line, as: UTF8.self))")
                }
            case .tooLong(let number): found.append("\(number)!")
            case .failed(let number): found.append("error \(number)")
            case .end: return found
            }
        }
    }

    @Test(arguments: [1, 2, 3, 7, 4096])
    func linesComeWholeHoweverTheBytesArrive(chunk: Int) throws {
        #expect(try lines(of: "one\ntwo\r\n\n  \nfive", chunk: chunk) == ["1:one", "2:two\r", "4:  ", "5:five"])
    }

    @Test func bytesReadBeforehandComeFirst() throws {
        #expect(try lines(of: "e\ntwo\n", chunk: 4, head: "on") == ["1:one", "2:two"])
    }

    @Test func aByteOrderMarkIsNoPartOfTheFirstLine() throws {
        #expect(try lines(of: "\u{FEFF}one\n", chunk: 64) == ["1:one"])
    }

    @Test(arguments: [1, 5, 16])
    func aLineThatIsTooLongIsNamedAndTheRestGoesOn(chunk: Int) throws {
        let text = "one\n" + String(repeating: "x", count: 100) + "\nthree\n"
        #expect(try lines(of: text, chunk: chunk, longest: 20) == ["1:one", "2!", "3:three"])
    }

    @Test func aReadingErrorIsTold() {
        let reader = LineReader(-1, closesAtEnd: false)
        #expect(reader.next() == .failed(EBADF))
        #expect(reader.next() == .end)
    }
}
