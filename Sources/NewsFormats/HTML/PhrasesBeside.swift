/// Lines that stand among an article's paragraphs and are none: "Read more: …", "Advertisement", "© 2019 …".
enum PhrasesBeside {
    /// Whether a line is such a one.
    static func isNone(_ line: String, _ part: HTMLPart) -> Bool {
        let small = line.lowercased()
        if whole.contains(small.trimmingEnds) { return true }
        let bare = String(small.drop { !$0.isLetter && !$0.isNumber && $0 != "©" })
        if part.measure.letters < 160, leads.contains(where: { bare.hasPrefix($0) }) { return true }
        // These lead on only where something can be pressed.
        return part.linkShare > 0.25 && part.measure.letters < 220 && linkedLeads.contains { bare.hasPrefix($0) }
    }

    /// Whether a line in small letters states rights or asks for consent.
    static func isRights(_ line: String) -> Bool { rights.contains { line.contains($0) } }

    private static let rights = [
        "all rights reserved", "alle rechte vorbehalten", "tous droits réservés", "todos los derechos reservados",
        "todos os direitos reservados", "tutti i diritti riservati", "alle rechten voorbehouden",
        "wszelkie prawa zastrzeżone",
        "все права защищены", "not be published, broadcast", "our website uses cookies", "this site uses cookies",
        "this website uses cookies", "we use cookies", "verwendet cookies", "utilise des cookies", "utiliza cookies",
        "™ & ©",
    ]

    private static let whole: Set<String> = [
        "advertisement", "advertising", "ad", "share", "share this", "share this article", "share this story",
        "comments", "tweet",
        "comment", "print", "email", "related", "related stories", "related articles", "related news", "read more",
        "more",
        "loading", "close", "sponsored", "play", "watch", "video", "photos", "gallery", "follow us", "anzeige",
        "werbung",
        "publicité", "publicidad", "reklama", "reklame", "annons", "skip", "next", "previous", "back", "top", "menu",
        "copy link",
        "story continues below", "story continues below advertisement", "article continues below", "newsletter",
        "article continues below advertisement", "continue reading the main story", "view this post on instagram",
    ]
    private static let leads = [
        "©", "copyright ©", "copyright 20", "all rights reserved", "image copyright", "image caption", "media caption",
        "photo credit", "photo:", "photo by", "photograph:", "image:", "image credit", "picture:", "foto:", "bild:",
        "getty images",
        "story continues", "article continues", "advertisement", "sign up for", "sign up to", "subscribe to",
        "subscribe now",
        "follow us on", "like us on", "click here to", "click to", "read more", "read next", "read also", "also read",
        "see also", "lire aussi", "lire la suite", "à lire aussi",
        "lesen sie auch", "mehr zum thema", "lee también", "lea también", "leggi anche", "lees ook", "les også",
        "læs også",
        "läs också", "leia também", "leia mais", "czytaj też", "czytaj także", "читайте также", "continue reading",
        "get the latest", "download the", "have you got a story", "share this", "do you have a news tip",
        "show comments",
        "this story has been shared", "a post shared by", "ein beitrag geteilt von", "une publication partagée par",
        "this article was amended on",
    ]
    private static let linkedLeads = [
        "related", "more:", "more on", "more from", "read:", "read the", "read our", "watch:", "watch the", "listen:",
        "see:", "video:",
        "opinion:", "follow", "contact", "email", "for more", "click", "visit", "join", "subscribe", "sign up",
        "download", "learn more",
        "recommended", "don't miss", "you may also", "you might also", "mehr:", "auch interessant", "à lire",
        "voir aussi", "get our",
        "originally published", "this article originally", "this story originally", "this post originally", "send",
        "tips", "support",
    ]
}

extension String {
    /// Without what is no letter or digit at either end.
    fileprivate var trimmingEnds: String {
        var rest = self[...]
        while let last = rest.last, !last.isLetter, !last.isNumber { rest.removeLast() }
        return String(rest.drop { !$0.isLetter && !$0.isNumber })
    }
}
