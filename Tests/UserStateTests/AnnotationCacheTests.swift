import Glibc
import NewsModel
import Testing

@testable import UserState

@Suite struct AnnotationCacheTests {
    private let path: String

    init() {
        var template = Array("/tmp/quoth-cache-XXXXXX".utf8CString)
        mkdtemp(&template)
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self) + "/below/cache.db"
    }

    private func key(_ number: Int) -> ContentHash { ContentHash(Array("\(number)".utf8)) }

    @Test func `what is kept is found again, also by the next run`() throws {
        let first = try #require(AnnotationCache(path: path, now: 0))
        #expect(first.find([key(1)]) == [nil])
        first.keep([(key(1), [1, 2, 0]), (key(2), [])])
        first.keep([(key(1), [7])])
        #expect(first.find([key(2), key(1), key(3)]) == [[], [7], nil])
        first.close()
        #expect(first.find([key(1)]) == [nil])
        let second = try #require(AnnotationCache(path: path, now: 0))
        #expect(second.find([key(1)]) == [[7]])
    }

    @Test func `past the limit, what was not asked for longest goes`() throws {
        let day = 86_400
        let old = try #require(AnnotationCache(path: path, limit: 2000, now: day))
        old.keep((0..<10).map { (key($0), [UInt8](repeating: 1, count: 100)) })
        old.tidy()
        old.close()
        let cache = try #require(AnnotationCache(path: path, limit: 2000, now: 2 * day))
        _ = cache.find([key(3)])
        cache.keep((10..<14).map { (key($0), [UInt8](repeating: 1, count: 100)) })
        cache.tidy()
        let kept = cache.find((0..<14).map(key)).indices.filter { cache.find([key($0)]) != [nil] }
        #expect(kept == [3, 10, 11, 12, 13])
    }

    @Test(arguments: ["no database at all, but long enough to look like a file of some kind", ""])
    func `a file that is none of ours is begun anew`(contents: String) throws {
        _ = try StateFiles.makeFolders(above: path)
        let stream = try #require(fopen(path, "w"))
        fputs(contents, stream)
        fclose(stream)
        let cache = try #require(AnnotationCache(path: path, now: 0))
        cache.keep([(key(1), [7])])
        #expect(cache.find([key(1)]) == [[7]])
    }

    @Test func `a damaged entry is not found`() throws {
        let cache = try #require(AnnotationCache(path: path, now: 0))
        cache.keep([(key(1), [7, 8, 9])])
        cache.close()
        let database = try Database(path: path, timeout: 100)
        try database.execute("UPDATE annotations SET bytes = x'070809AA'")
        database.close()
        #expect(AnnotationCache(path: path, now: 0)?.find([key(1)]) == [nil])
    }

    @Test func `a folder that can't be made means no cache`() {
        #expect(AnnotationCache(path: "/proc/none/cache.db", now: 0) == nil)
    }
}
