import Glibc
import NewsModel
import Testing

@testable import NewsFormats

/// The mails of `Tests/Fixtures/Mail` against what is kept beside each of them.
///
/// `QUOTH_RECORD=1 swift test --filter MailFixtureTests` writes those files anew, and fails, so that nobody forgets to
/// look.
@Suite struct MailFixtureTests {
    @Test(arguments: [
        "gmail.eml", "outlook.eml", "apple-flowed.eml", "apple-related.eml", "thunderbird-reply.eml", "mailchimp.eml",
        "mailchimp-stub.eml", "substack.eml", "plain-newsletter.eml", "mailman-mixed-footer.eml",
        "mailman-digest-mime.eml", "mutt-pgp.eml", "nested-rfc822.eml", "split-multibyte-B.eml", "jis-subject.eml",
        "rfc2231-boundary.eml", "german-newsletter.eml", "missing-close.eml", "boundary-prefix.eml", "cr-only.eml",
        "junk-b64.eml", "missing-blank.eml", "usenet.news", "saved-page.mht", "letters.mbox", "lengths.mbox",
    ])
    func aMailIsReadAsItWas(_ name: String) throws {
        let bytes = try #require(FixtureFile.read("Mail/\(name)"))
        let format = try #require(FormatTable.format(fileExtension: nil, head: bytes, isWhole: true))
        #expect(format == (name.hasSuffix(".mbox") ? .mbox : .mail))
        let found = FormatTable.articles(in: bytes, as: format, facts: FileFacts(path: name))
        let written = found.map(shown).joined(separator: "\n\n") + "\n"
        let golden = "Mail/\(name).dump"
        if getenv("QUOTH_RECORD") != nil {
            FixtureFile.write(written, golden)
            Issue.record("recorded \(golden); look at what changed")
        }
        #expect(FixtureFile.read(golden).map { String(decoding: $0, as: UTF8.self) } == written)
    }

    private func shown(_ found: FoundArticle) -> String {
        switch found.result {
        case .failure(let error): return "\(found.item ?? 0)! \(error)"
        case .success(let article):
            let given = article.given
            let fields = [
                ("title", given.title), ("byline", given.byline), ("outlet", given.outlet), ("link", given.url),
                ("id", given.id), ("given", given.date?.iso),
            ]
            let lines = fields.compactMap { name, value in value.map { "\(name): \($0)" } }
            let parts = article.structure.paragraphs.map { part in
                "[\(part.kind)\(part.level > 0 ? "\(part.level)" : "")] \(article.string(part.span))"
            }
            let links = article.structure.links.map { "→ \(article.string($0.span)): \($0.url)" }
            let head = "\(found.item ?? 0) \(article.source.format)"
            return ([head] + lines + parts + links).joined(separator: "\n")
        }
    }
}
