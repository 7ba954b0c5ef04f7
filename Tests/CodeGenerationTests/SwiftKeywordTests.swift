import Testing

@testable import CodeGeneration

@Suite("Swift keywords")
struct SwiftKeywordTests {
    @Test("are all enclosed in backquotes, and other names are not")
    func escaped() {
        for word in SwiftKeyword.all { #expect(SwiftKeyword.escaped(word) == "`\(word)`") }
        for name in ["name", "classes", "In", "isOpen", "precedencegroups", "é", ""] {
            #expect(SwiftKeyword.escaped(name) == name)
        }
    }
}
