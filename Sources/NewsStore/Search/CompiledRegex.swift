import CPCRE2
import Synchronization

/// A pattern as PCRE2 compiled it, for the processor where it can (JIT).
///
/// Matching is given up where it takes too long. PCRE2 limits the steps from one place of the text on, which says
/// little: patterns such as `(a+)+$` need few steps from most places, others look at all of the text in a single step.
/// So the places are tried in groups, small ones first, and after each the time is looked at: see `MatchTime`. A place
/// that needs more steps is tried again with ten times as many while that can end in time.
///
/// Many threads may match at once: what PCRE2 changes while matching is in workspaces, each of which one call at a time
/// has, handed out under a lock.
final class CompiledRegex: Sendable {
    // Never changed after `init`; PCRE2 lets many threads match with one code.
    nonisolated(unsafe) private let code: OpaquePointer
    private let workspaces = Mutex<[RegexWorkspace]>([])
    private let gaveUp = Atomic<Bool>(false)

    /// Compiles a pattern of valid UTF-8.
    init(_ pattern: [UInt8]) throws(RegexMistake) {
        var (number, offset): (Int32, Int) = (0, 0)
        let options =
            PCRE2_UTF | PCRE2_UCP | PCRE2_NO_UTF_CHECK | PCRE2_CASELESS | PCRE2_MULTILINE | PCRE2_NEVER_BACKSLASH_C
            | PCRE2_USE_OFFSET_LIMIT
        guard let code = pcre2_compile_8(pattern, pattern.count, options, &number, &offset, nil) else {
            throw RegexMistake(code: number, offset: min(offset, pattern.count))
        }
        // Where there is no compiler for the processor, the pattern is interpreted.
        pcre2_jit_compile_8(code, PCRE2_JIT_COMPLETE)
        self.code = code
    }

    deinit { pcre2_code_free_8(code) }

    /// True once matching was given up.
    var hasGivenUp: Bool { gaveUp.load(ordering: .relaxed) }

    /// The first match that begins in `text[from..<to]`; the text ends at `to`. Given up once `time` is over.
    func first(
        in text: UnsafeBufferPointer<UInt8>, from: Int, to: Int, canBeEmpty: Bool, time: inout MatchTime
    ) -> Range<Int>? {
        guard from <= to, let workspace = workspaces.withLock({ $0.popLast() }) ?? RegexWorkspace() else { return nil }
        defer { workspaces.withLock { $0.append(workspace) } }
        // Even an empty text needs an address.
        var none: UInt8 = 0
        return withUnsafePointer(to: &none) { none in
            let subject = UnsafeBufferPointer(start: text.baseAddress ?? none, count: to)
            return first(in: subject, from: from, options: canBeEmpty ? 0 : PCRE2_NOTEMPTY, workspace, &time)
        }
    }

    private func first(
        in text: UnsafeBufferPointer<UInt8>, from: Int, options: UInt32, _ workspace: RegexWorkspace,
        _ time: inout MatchTime
    ) -> Range<Int>? {
        var (place, places, steps) = (from, 1, Self.fewSteps)
        while place <= text.count {
            let next = boundary(place + places, in: text)
            switch workspace.match(code, text, from: place, before: next, steps: steps, options: options) {
            case .found(let range): return range
            case .notFound:
                if time.isOver() { return giveUp() }
                (place, places, steps) = (next, min(time.next(after: places), Self.mostPlaces), Self.fewSteps)
            case .tooManySteps where places > 1:
                if time.isOver() { return giveUp() }
                places = 1
            case .tooManySteps where steps <= .max / 10 && time.hasRoom(forTimes: 10): steps *= 10
            case .tooManySteps, .failed: return giveUp()
            }
        }
        return nil
    }

    private func giveUp() -> Range<Int>? {
        gaveUp.store(true, ordering: .relaxed)
        return nil
    }

    private static let fewSteps: UInt32 = 1000
    private static let mostPlaces = 512

    /// The first offset at or after `offset` where a scalar begins; past the end, one more than the end.
    private func boundary(_ offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        var offset = offset
        while offset < text.count, text[offset] & 0xC0 == 0x80 { offset += 1 }
        return min(offset, text.count + 1)
    }
}
