import Testing

@testable import NewsFormats

/// The mails of `Tests/Fixtures/Mail` against what is kept beside each of them.
///
/// `QUOTH_RECORD=1 swift test --filter MailFixtureTests` writes those files anew.
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
        try FixtureDump.expect(bytes, as: format, isKept: "Mail/\(name)")
    }
}
