import CPCRE2

/// What PCRE2 writes to while it matches: one call at a time may have it.
final class RegexWorkspace: Sendable {
    // Whoever hands the workspace out hands it to one call at a time.
    nonisolated(unsafe) private let match: OpaquePointer
    nonisolated(unsafe) private let context: OpaquePointer
    nonisolated(unsafe) private let stack: OpaquePointer?

    /// What came of matching.
    enum Outcome {
        case found(Range<Int>)
        case notFound
        /// One of the places needs more steps than were allowed.
        case tooManySteps
        /// Memory ran out, or the match needs too much of it.
        case failed
    }

    /// Nil where there is no memory.
    init?() {
        guard let match = pcre2_match_data_create_8(1, nil), let context = pcre2_match_context_create_8(nil) else {
            return nil
        }
        (self.match, self.context) = (match, context)
        stack = pcre2_jit_stack_create_8(Self.smallStack, Self.largeStack, nil)
        pcre2_jit_stack_assign_8(context, nil, stack.map { UnsafeMutableRawPointer($0) })
        pcre2_set_heap_limit_8(context, Self.heapKilobytes)
        pcre2_set_depth_limit_8(context, Self.depth)
    }

    deinit {
        pcre2_match_data_free_8(match)
        pcre2_match_context_free_8(context)
        pcre2_jit_stack_free_8(stack)
    }

    private static let smallStack = 32 << 10
    private static let largeStack = 1 << 20
    // For patterns that are interpreted.
    private static let heapKilobytes: UInt32 = 4096
    private static let depth: UInt32 = 20_000

    /// The first match that begins at `from` or after, and before `limit`.
    func match(
        _ code: OpaquePointer, _ text: UnsafeBufferPointer<UInt8>, from: Int, before limit: Int, steps: UInt32,
        options: UInt32
    ) -> Outcome {
        pcre2_set_match_limit_8(context, steps)
        pcre2_set_offset_limit_8(context, limit - 1)
        let options = options | PCRE2_NO_UTF_CHECK
        switch pcre2_match_8(code, text.baseAddress, text.count, from, options, match, context) {
        case 0...:
            guard let bounds = pcre2_get_ovector_pointer_8(match), bounds[0] <= bounds[1] else { return .failed }
            return .found(bounds[0]..<bounds[1])
        case PCRE2_ERROR_NOMATCH: return .notFound
        case PCRE2_ERROR_MATCHLIMIT: return .tooManySteps
        default: return .failed
        }
    }
}
