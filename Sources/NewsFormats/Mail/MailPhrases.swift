/// What newsletters say about themselves rather than to their readers, in small letters with plain apostrophes.
enum MailPhrases {
    /// The line that leads to the same text as a web page.
    static let browser = MailPhraseSet([
        "in your browser", "in a browser", "in browser", "in the browser", "in web browser", "view online",
        "read online",
        "view it online", "view this email online", "view this newsletter online", "view this message online",
        "online version", "web version", "webversion", "as a web page", "as a webpage", "on the web", "view as web",
        "view on web", "im browser", "online ansehen", "online lesen", "webansicht", "online-version", "onlineversion",
        "dans votre navigateur", "version en ligne", "version web", "dans le navigateur", "en su navegador",
        "en tu navegador", "en el navegador", "versión web", "ver online", "nel browser", "versione web",
        "versione online", "no seu navegador", "no navegador", "in je browser", "in uw browser", "webversie",
        "online bekijken", "i din webbläsare", "i webbläsaren", "i nettleseren", "i nettleser", "i din browser",
        "i browseren", "selaimessa", "w przeglądarce", "v prohlížeči", "böngészőben", "в браузере", "в браузері",
        "tarayıcıda", "tarayıcınızda", "ブラウザで", "浏览器", "瀏覽器", "브라우저",
    ])

    /// Lines about the mail that stand above its text.
    static let leading = MailPhraseSet([
        "forwarded this email?", "was this email forwarded", "was this forwarded", "forwarded this newsletter?",
        "read in app", "open in app", "listen in app", "having trouble viewing", "trouble viewing this",
        "email not displaying", "images not displaying", "can't see images", "can't see the images",
        "can't see this email", "display images", "add us to your address book", "to your address book",
        "to your safe senders", "you are subscribed to", "you're subscribed to",
    ])

    /// What says that a reader may leave, and why the mail came.
    static let footer = MailPhraseSet([
        "unsubscribe", "manage your subscription", "manage your preferences",
        "manage subscription", "manage preferences", "manage your email", "manage email preferences",
        "update your preferences", "update preferences", "update your profile", "update your email",
        "update subscription",
        "email preferences", "email settings", "notification settings", "change your preferences",
        "you are receiving this", "you're receiving this",
        "you received this", "you have received this", "you were sent this", "this email was sent",
        "this message was sent",
        "this newsletter was sent", "no longer wish to receive", "no longer want to receive",
        "not want to receive", "not wish to receive", "plus recevoir", "ne plus recevoir",

        "add us to your address book", "abmelden", "abbestellen", "austragen", "abmeldung", "sie erhalten diese",
        "du erhältst diese", "erhalten sie diese", "désabonner", "désinscri", "desabonner",
        "vous recevez ce", "vous avez reçu ce", "darse de baja", "date de baja", "darte de baja",
        "cancelar la suscripción",
        "cancelar suscripción", "cancelar tu suscripción", "has recibido este", "ha recibido este",
        "recibe este correo",
        "disiscriv", "cancella iscrizione", "annulla l'iscrizione", "annulla iscrizione", "hai ricevuto questa",
        "ricevi questa", "cancelar a inscrição", "cancelar inscrição", "cancelar subscrição", "descadastr",
        "uitschrijven", "afmelden", "u ontvangt deze", "je ontvangt deze", "avregistrera", "avprenumerera",
        "avsluta prenumeration", "du får detta", "avmeld", "meld deg av", "du mottar denne", "afmeld", "frameld",
        "du modtager denne", "peruuta tilau", "lopeta tilaus", "saat tämän", "afskrá", "wypisz", "zrezygnować z",
        "otrzymujesz t", "odhlásit", "odhlásiť", "leiratkoz", "отписаться", "отписка", "вы получили это",
        "відписатися", "aboneliğ", "abonelikten", "配信停止", "配信解除", "登録解除", "退订", "取消订阅", "退訂", "取消訂閱",
        "수신거부", "수신 거부", "구독 취소", "/listinfo", "mailing list\n", "google groups", "to post to this group",
    ])

    /// What stands in footers too, but in the news as well.
    static let footerWords = MailPhraseSet([
        "opt out", "opt-out", "mailing address", "privacy policy", "terms of service", "impressum",
        "forward to a friend",
        "stop receiving", "was intended for", "sent to you because",
    ])

    /// How lines begin that tell why a mail came, and who made it.
    static let footerBeginnings = MailPhraseSet([
        "you are receiving", "you're receiving", "you received", "you have received", "this email was sent",
        "this message was sent", "this newsletter was sent", "to unsubscribe", "unsubscribe", "if you no longer",
        "if you don't want", "our mailing address", "©", "copyright ©", "copyright (c)", "sie erhalten diese",
        "du erhältst diese", "vous recevez ce", "vous avez reçu ce", "has recibido este", "ha recibido este",
        "hai ricevuto questa", "ricevi questa", "u ontvangt deze", "je ontvangt deze", "du får detta",
        "du mottar denne",
        "du modtager denne", "saat tämän", "otrzymujesz t", "вы получили это",
    ])

    /// How the legal words begin that companies put under every mail.
    static let disclaimers = MailPhraseSet([
        "this email and any attachments", "this e-mail and any attachments", "this message and any attachments",
        "this email and any files", "this e-mail and any files", "this message is confidential",
        "this email is confidential", "this e-mail is confidential", "this communication is confidential",
        "this message contains confidential", "this e-mail may contain", "this email may contain",
        "this message may contain",
        "the information contained in this", "the information in this email", "confidentiality notice",
        "diese e-mail enthält vertrauliche", "ce message et toutes les pièces jointes",
        "please consider the environment",
    ])

    /// Words of buttons that lead nowhere a reader of this text could go.
    static let buttons: Set<String> = [
        "share", "tweet", "like", "comment", "restack", "subscribe", "subscribe now", "share this post", "share this",
        "leave a comment", "read in app", "open in app", "listen in app", "listen now", "upgrade to paid", "upgrade",
        "get the app", "start writing", "follow", "follow us", "facebook", "twitter", "instagram", "linkedin",
        "youtube", "website", "tiktok", "threads", "bluesky", "mastodon", "whatsapp", "telegram", "x", "email", "pin",
        "forward", "forward this email", "share on facebook", "share on twitter",
        "share on linkedin", "share on x", "post", "pinterest", "view in browser", "view online", "unsubscribe",
        "give a gift subscription", "become a member", "donate", "donate now", "teilen", "partager", "compartir",
        "condividi", "weiterleiten", "abonnieren", "s'abonner", "suscribirse", "rss", "home", "home page", "contact",
        "contact us", "privacy", "terms", "about us", "preferences", "manage preferences",
    ]
}

/// Phrases to look for in texts, all at once.
struct MailPhraseSet: Sendable {
    /// The phrases by their first bytes.
    private let phrases: [[[UInt8]]]

    init(_ words: [String]) {
        var phrases = [[[UInt8]]](repeating: [], count: 256)
        for word in words {
            let bytes = Array(word.utf8)
            if let first = bytes.first { phrases[Int(first)].append(bytes) }
        }
        self.phrases = phrases
    }

    /// Whether one of them stands in a text, whose letters are small. Linear in the text, for few phrases begin alike.
    func isIn(_ key: [UInt8]) -> Bool { key.indices.contains { begins(key, $0) } }

    /// Whether a text begins with one of them.
    func beginsIn(_ key: [UInt8]) -> Bool { begins(key, 0) }

    private func begins(_ key: [UInt8], _ offset: Int) -> Bool {
        guard offset < key.count else { return false }
        return phrases[Int(key[offset])].contains { phrase in
            phrase.count <= key.count - offset && phrase.indices.allSatisfy { key[offset + $0] == phrase[$0] }
        }
    }
}
