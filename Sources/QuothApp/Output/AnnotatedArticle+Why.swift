import NewsModel

extension AnnotationWriter {
    /// Writes what found each mention of a person: as many entries as `persons` has, in the same order.
    func writePersonsWhy(to json: inout JSONWriter) {
        json.key("persons_why")
        json.beginArray()
        for mention in annotation.mentions {
            json.beginObject()
            spans.ends(mention.span, to: &json)
            json.optional("rule", mention.rule)
            json.key("score")
            json.value(decimal: Double(mention.score))
            json.endObject()
        }
        json.endArray()
    }
}

extension Quotation {
    /// Writes what found the speaker: the rule, how sure the words at the cue are, why they mean who is named, and whom
    /// they may mean instead.
    func writeWhy(to json: inout JSONWriter) {
        json.key("why")
        json.beginObject()
        json.optional("rule", rule)
        json.key("mention_confidence")
        json.value(fraction: mentionConfidence)
        json.nullable("resolution", resolution?.words)
        json.key("alternatives")
        json.beginArray()
        for alternative in alternatives {
            json.beginObject()
            json.optional("name", alternative.name)
            json.key("confidence")
            json.value(fraction: alternative.confidence)
            json.endObject()
        }
        json.endArray()
        json.endObject()
    }
}
