import Testing

@testable import NewsAnnotation

struct PassTableTests {
    @Test func everyPassRequiresOnlyWhatEarlierOnesProvide() {
        var provided: Set<Layer> = []
        for pass in PassTable.passes(.embedded) {
            let type = type(of: pass)
            for layer in type.requires {
                #expect(provided.contains(layer), "\(type.name) requires \(layer), which no earlier pass provides")
            }
            provided.formUnion(type.provides)
        }
    }

    @Test func passNamesAreUnique() {
        let names = PassTable.passes(.embedded).map { type(of: $0).name }
        #expect(Set(names).count == names.count)
    }
}
