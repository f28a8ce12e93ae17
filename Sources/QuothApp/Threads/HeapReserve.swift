import CLinux
import Glibc

/// Room in a thread's heap for what is about to be loaded.
///
/// A heap of the C library that is not the main thread's grows by what is asked for and no more: a system call for each
/// article, and a page fault for each 4 KB. Asked for megabytes that are given back at once, it keeps them.
enum HeapReserve {
    private static let bytes = 4 << 20
    /// A large page of the processor, in bytes.
    private static let largePage = 2 << 20

    /// Tells the C library that blocks of megabytes come from a heap, and stay with it.
    private static let keepsMegabytes: Void = {
        mallopt(M_MMAP_THRESHOLD, Int32(4 * bytes))
        mallopt(M_TRIM_THRESHOLD, Int32(4 * bytes))
    }()

    /// Makes the calling thread's heap some megabytes larger than what is in use. A microsecond where it is already.
    @Sendable static func grow() {
        _ = keepsMegabytes
        var room: UnsafeMutableRawPointer?
        guard posix_memalign(&room, largePage, bytes) == 0 else { return }
        madvise(room, bytes, MADV_HUGEPAGE)
        free(room)
    }
}
