/// The words that class names and ids are made of, and what they say.
enum LabelWords {
    /// Words within a name.
    static let words = KeyTable<HTMLLabels>(list.flatMap { labels, words in entries(words, labels) }) { $0.union($1) }

    /// Whole names that mean something else than their words.
    static let names = KeyTable<HTMLLabels>([
        ("content-main", .text), ("main-content", .text), ("maincontent", .text), ("page-content", .text),
        ("content-body", .articleBody), ("field--name-body", .articleBody), ("body-content", .articleBody),
        ("body-copy", .articleBody),
        ("bodytext", .articleBody), ("body-text", .articleBody), ("bodycopy", .articleBody),
        ("text-content", .text), ("mw-content-text", .articleBody), ("richtext", .text), ("rich-text", .text),
        ("tag-list", .facts), ("tag-links", .facts), ("tag-cloud", .navigation), ("category-list", .facts),
        ("read-more", .related), ("read-next", .related), ("up-next", .related), ("see-also", .related),
        ("also-read", .related), ("more-stories", .related), ("more-news", .related), ("more-from", .related),
        ("most-read", .related), ("most-popular", .related), ("latest-news", .related), ("top-stories", .related),
        ("sr-only", .hidden), ("visually-hidden", .hidden), ("visuallyhidden", .hidden), ("screen-reader", .hidden),
        ("print-only", .hidden), ("no-print", []), ("noprint", []), ("hide-for-print", []),
        ("sign-up", .request), ("log-in", .request), ("sign-in", .request), ("join-us", .request),
        ("pull-quote", .pullQuote), ("pullquote", .pullQuote), ("post-date", .date), ("last-updated", .date),
        ("vcard", .author), ("rel-author", .author), ("share-this", .sharing), ("email-this", .sharing),
        ("skip-link", .navigation), ("skiplink", .navigation), ("back-to-top", .navigation), ("toc", .navigation),
        ("user-content", .text), ("content-header", .header), ("content-footer", .footer),
        ("contentinfo", .footer), ("complementary", .related), ("banner", .header), ("search", .navigation),
        ("dialog", .request), ("alertdialog", .request), ("tooltip", .hidden), ("navigation", .navigation),
        ("twitter-tweet", []), ("is-hidden", .hidden), ("author-name", .author), ("byline-author", .author),
        ("text-ad", .advert),
    ])

    private static func entries(_ words: String, _ labels: HTMLLabels) -> [(String, HTMLLabels)] {
        words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { (String($0), labels) }
    }

    private static let list: [(HTMLLabels, String)] = [
        (
            .story,
            """
            article story post entry news hentry single artikel articulo artículo noticia nota blog blogpost articles storyline
            artigo articolo artykul
            """
        ),
        (
            .text,
            """
            body content text copy main contents inhalt texte texto testo cuerpo contenido corps corpo conteudo contenu
            treść tresc bodytext paragraph paragraphs richtext
            """
        ),
        (
            .articleBody,
            """
            articlebody articletext articlecontent articlecopy storybody storytext storycontent storycopy entrycontent
            entrytext entrybody postcontent postbody posttext newscontent newsbody newstext blogcontent artikeltext
            maintext fulltext bodycopy zncontent textocuerpo contentbody
            """
        ),
        (
            .comments,
            """
            comment comments commentlist commentform respond replies reply disqus discussion discussions coral viafoura
            livefyre kommentar kommentare kommentarer commentaire commentaires comentario comentarios commenti reacties
            feedback forum usercomments commentsection talkback spotim hyvor
            """
        ),
        (
            .sharing,
            """
            share sharing shares social addthis addtoany sharedaddy sharethis sharebar sharetools socials socialmedia
            facebook twitter whatsapp pinterest linkedin reddit flipboard follow followus teilen partager compartir
            condividi sharer sharebuttons socialshare shariff socialbar sociallinks tweetbutton
            """
        ),
        (
            .related,
            """
            related relateds recommended recommendation recommendations recommends recirc recirculation popular trending
            mostread mostpopular outbrain taboola teaser teasers promo promos promoted promotion suggested suggestions
            similar upnext zergnet revcontent mgid readmore readnext relatedposts relatedposts relatedarticles
            relatedstories morestories morenews seealso rightrail rail latest recent jp yarpp crosslink crosslinks
            nextpost prevpost previouspost prevnext postnav onward cards dontmiss alsoread mehr weitere tagcloud
            """
        ),
        (
            .navigation,
            """
            nav navigation navbar navi menu menus submenu breadcrumb breadcrumbs crumb crumbs pagination pager paging
            sidebar sidebars toolbar topbar skip jump tabs masthead sitemap hamburger dropdown megamenu subnav topnav
            mainnav globalnav navlinks searchform searchbox search quicklinks tabbar sidenav ticker
            """
        ),
        (
            .advert,
            """
            ad ads advert adverts advertisement advertisements advertising advertise adslot adbox adunit adsense adspot
            adwrapper adcontainer sponsor sponsored sponsors sponsorship dfp gpt googlead googleads werbung anzeige
            anzeigen publicidad publicite pubblicita annonce annons reklame reklama billboard leaderboard skyscraper mpu
            doubleclick adsbygoogle commercial outstream inread
            """
        ),
        (
            .request,
            """
            newsletter newsletters subscribe subscription subscriptions signup paywall cookie cookies consent gdpr modal
            popup overlay login signin register registration optin mailchimp donate donation membership regwall
            cookiebar cookiebanner cookienotice onetrust subscriber abo leadgen cta optinform piano
            """
        ),
        (.footer, "footer copyright legal disclaimer colophon imprint impressum copyrights rights foot"),
        (
            .caption,
            """
            caption captions credit credits figcaption imagecaption photocaption photocredit imagecredit thumbnail
            thumbnails bildunterschrift legende copyrightholder photographer pictcaption mediacaption
            """
        ),
        (.biography, "bio biography authorbox authorbio aboutauthor authorinfo authorcard aboutme bios"),
        (
            .author,
            """
            byline bylines author authors writer contributor contributors reporter journalist autor autore auteur autorin
            verfasser redakteur authorname articleauthor dateauthor creator
            """
        ),
        (
            .date,
            """
            date time timestamp published pubdate publish publishdate datetime updated dateline fecha datum posted
            publicationdate postdate articledate datepublished modified timeago
            """
        ),
        (
            .facts,
            """
            meta metadata postmeta postmetadata entrymeta tags taglist topics topic keywords category categories kicker
            eyebrow overline rubric flag readtime readingtime labels info infos details postinfo filed
            """
        ),
        (
            .widget,
            """
            widget widgets poll polls quiz player video videos audio gallery galleries slideshow carousel slider swiper
            tools tool print printer email rating ratings rate vote stars embed embeds lightbox podcast playlist
            newsticker countdown weather stock stocks livechat survey button buttons btn toolbox
            """
        ),
        (.hidden, "hidden invisible offscreen screenreader srtext noshow nodisplay hide tooltip placeholder"),
        (.header, "header head"),
        (.headline, "headline title titel titre titulo titolo heading hed"),
        (
            .box,
            "box info card profile about description desc details block end section foot content panel text wrap list"
        ),
        (.picture, "img image images imagen imagens immagine photo photos picture pictures bild bilder foto fotos"),
        (.denial, "has no not with without"),
        (.negation, "category tag type status format is theme supports elementor vc et fl fusion siteorigin brxe"),
        (.lead, "lead lede intro standfirst chapeau vorspann ingress sapo chapo ingresso manchet"),
    ]
}
