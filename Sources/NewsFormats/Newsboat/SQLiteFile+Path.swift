import Glibc

extension SQLiteFile {
    /// The address of a path that is only read: no file is made for sharing memory with other readers either.
    static func address(_ path: String) -> String {
        var address = "file:"
        for byte in path.utf8 {
            if byte > 0x20, byte < 0x7F, byte != 0x25, byte != 0x3F, byte != 0x23 {
                address.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                address += byte < 16 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return address + "?mode=ro&readonly_shm=1"
    }

    /// Whether a path leads to a database: not where its bytes came out of a compressed file.
    static func leadsToDatabase(_ path: String) -> Bool {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var head = [UInt8](repeating: 0, count: 16)
        return read(descriptor, &head, head.count) == head.count && isDatabase(head)
    }

    /// The bytes of the file at a path; 0 where there is none.
    static func size(_ path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }
}
