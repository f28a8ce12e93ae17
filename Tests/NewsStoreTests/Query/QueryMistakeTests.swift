import NewsStore
import Testing

@Suite struct QueryMistakeTests {
    /// A query's mistake: the query with its place in brackets, and the words; with `…` where it is only unfinished.
    private func mistake(_ query: String) -> [String] {
        do {
            return [tree(try Query.parse(query).root)]
        } catch {
            let bytes = Array(query.utf8)
            let parts = [
                bytes[..<error.range.lowerBound], Array("[".utf8)[...], bytes[error.range], Array("]".utf8)[...],
                bytes[error.range.upperBound...],
            ]
            return [String(decoding: parts.joined(), as: UTF8.self), (error.isUnfinished ? "… " : "") + error.words]
        }
    }

    @Test(arguments: [
        ("a titel:b", "a [titel:]b", "no field \"titel\": did you mean title:?"),
        ("dat:2016", "[dat:]2016", "no field \"dat\": did you mean date:?"),
        ("Speker:x", "[Speker:]x", "no field \"Speker\": did you mean speaker:?"),
        ("author:x", "[author:]x", "no field \"author\": did you mean byline:?"),
        ("Iran: no deal", "[Iran:] no deal", "no field \"Iran\": for the words write \"Iran:…\""),
        ("title: fish", "[title:] fish", "title: takes a word, a \"phrase\" or a /pattern/ right after it"),
        ("(speaker:)", "([speaker:])", "speaker: takes a name right after it"),
        ("title:-fish", "title:[-]fish", "the - goes before the field: -title:"),
        ("title:(a text:b)", "title:(a [text:]b)", "no field inside title:(…)"),
        ("date:june x", "date:[june] x", "date: takes 2016, 2016-06 or 2016-06-03, and .. between two"),
        ("date:16 x", "date:[16] x", "date: takes 2016, 2016-06 or 2016-06-03, and .. between two"),
        ("date:2016-02-30", "date:[2016-02-30]", "date: there is no 2016-02-30"),
        ("date:2016-13", "date:[2016-13]", "date: there is no 2016-13"),
        ("date:2016..2015 x", "date:[2016..2015] x", "date: the earlier one goes before .."),
        ("is:new", "is:[new]", "is: takes unread, read or repeated"),
        ("has:quote x", "has:[quote] x", "has: takes quotes, people, countries, byline or date"),
        ("speaker:/x/", "speaker:[/x/]", "speaker: takes a name, no /…/"),
        ("person:… x", "person:[…] x", "person: takes a name"),
        ("/a/b", "/a/[b]", "a space goes after /…/: write \\/ for a slash within it"),
        ("é /a(b/ c", "é /a(b[]/ c", "in /…/: a ( without its )"),
        ("title:/*a/", "title:/[]*a/", "in /…/: nothing before it to repeat: write \\* \\+ or \\? for the sign"),
        ("a )", "a [)]", "a ) without its ("),
        ("a () b", "a [()] b", "nothing between ( and )"),
        ("a \"\" b", "a [\"\"] b", "nothing between the quotation marks"),
        ("// a", "[//] a", "nothing between the slashes"),
        ("or fish", "[or] fish", "or takes something before it: \"or\" for the word"),
        ("a or or b", "a or [or] b", "or takes something before it: \"or\" for the word"),
        ("a (or b)", "a ([or] b)", "or takes something before it: \"or\" for the word"),
        ("(a or) b", "(a [or]) b", "or takes something after it: \"or\" for the word"),
        ("(a not) b", "(a [not]) b", "not takes something after it: \"not\" for the word"),
        ("a - b", "a [-] b", "- goes right before what is not wanted, without a space"),
        ("(a -)", "(a [-])", "- goes right before what is not wanted, without a space"),
    ])
    func `a mistake says where and what to do`(query: String, place: String, words: String) {
        #expect(mistake(query) == [place, words])
    }

    @Test(arguments: [
        ("title:", "[title:]", "… title: takes a word, a \"phrase\" or a /pattern/ right after it"),
        ("a title: ", "a [title:] ", "… title: takes a word, a \"phrase\" or a /pattern/ right after it"),
        ("a -", "a [-]", "… - goes right before what is not wanted, without a space"),
        ("a or ", "a [or] ", "… or takes something after it: \"or\" for the word"),
        ("a and", "a [and]", "… and takes something after it: \"and\" for the word"),
        ("not", "[not]", "… not takes something after it: \"not\" for the word"),
        ("a (", "a [(]", "… nothing between ( and )"), ("a \"", "a [\"]", "… nothing between the quotation marks"),
        ("/", "[/]", "… nothing between the slashes"), ("title:(", "title:[(]", "… nothing between ( and )"),
        ("/a(", "/a([]", "… in /…/: a ( without its )"),
        ("is:un", "is:[un]", "… is: takes unread, read or repeated"),
        ("date:201", "date:[201]", "… date: takes 2016, 2016-06 or 2016-06-03, and .. between two"),
        ("date:2016-", "date:[2016-]", "… date: takes 2016, 2016-06 or 2016-06-03, and .. between two"),
        ("date:2016..20", "date:[2016..20]", "… date: takes 2016, 2016-06 or 2016-06-03, and .. between two"),
    ])
    func `a query that goes on is only unfinished`(query: String, place: String, words: String) {
        #expect(mistake(query) == [place, words])
    }

    @Test func `the help page has every field, and each example is a query`() throws {
        let examples = QueryHelp.rows.map(\.example)
        for field in QueryField.allCases {
            #expect(examples.contains(field.example) && field.example.hasPrefix(field.rawValue + ":"))
        }
        for example in examples { _ = try Query.parse(example) }
    }
}
