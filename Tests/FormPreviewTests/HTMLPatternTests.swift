import FormValidation
import Testing

@testable import FormPreview

@Suite("Patterns of controls")
struct HTMLPatternTests {
    @Test("Anchors are removed, and the syntax of sets is escaped")
    func anchored() {
        #expect(HTMLPattern.matchingAll(["^[A-Z]{2}-[0-9]+$"]) == "[A-Z]{2,2}[\\u{2d}][0-9]{1,}")
        #expect(HTMLPattern.matchingAll(["^[^ /:@]+$"]) == "[^\\u{20}\\u{2f}\\u{3a}\\u{40}]{1,}")
        #expect(HTMLPattern.matchingAll(["^(a|b)(cd)*$"]) == "(?:[a]|[b])(?:[c][d]){0,}")
    }

    @Test("An expression without anchors may match anywhere, and several must all match")
    func anywhere() {
        #expect(HTMLPattern.matchingAll(["[ab]"]) == "(?=[\\s\\S]*(?:[a-b]))[\\s\\S]*")
        #expect(
            HTMLPattern.matchingAll(["^a", "b$|c"])
                == "(?=[\\s\\S]*(?:^[a]))(?=[\\s\\S]*(?:[b]$|[c]))[\\s\\S]*")
        #expect(HTMLPattern.matchingAll(["^a|b$"]) == "(?=[\\s\\S]*(?:^[a]|[b]$))[\\s\\S]*")
        #expect(HTMLPattern.matchingAll([]) == nil)
    }
}
