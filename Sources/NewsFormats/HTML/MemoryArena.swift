/// Memory for a C library that builds a tree, given back all at once: its own way of doing that walks the tree, as deep
/// as it is.
struct MemoryArena: ~Copyable {
    private var blocks: [UnsafeMutableRawPointer] = []
    private var next: UnsafeMutableRawPointer?
    private var free = 0
    private static let blockSize = 1 << 18
    private static let alignment = 16

    deinit { for block in blocks { block.deallocate() } }

    /// Room for `size` bytes, aligned to 16.
    mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer {
        let needed = (max(size, 1) + Self.alignment - 1) & ~(Self.alignment - 1)
        if needed > Self.blockSize / 4 {
            let block = UnsafeMutableRawPointer.allocate(byteCount: needed, alignment: Self.alignment)
            blocks.append(block)
            return block
        }
        if let place = next, needed <= free {
            next = place + needed
            free -= needed
            return place
        }
        let block = UnsafeMutableRawPointer.allocate(byteCount: Self.blockSize, alignment: Self.alignment)
        blocks.append(block)
        next = block + needed
        free = Self.blockSize - needed
        return block
    }
}
