import Foundation
import FuzzProperties
import TestTools
import Testing

@Suite("Fuzzing corpus")
struct FuzzCorpusTests {
    private static let corpus = Repository.root.appending(path: "Tests/FuzzCorpus")

    @Test("holds inputs for which every property of its target holds", arguments: FuzzTarget.allCases)
    func corpus(target: FuzzTarget) throws {
        let folder = Self.corpus.appending(path: target.rawValue)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(names.count > 20)
        for name in names {
            let input = [UInt8](try Data(contentsOf: folder.appending(path: name)))
            #expect(throws: Never.self, "\(target.rawValue)/\(name)") { try target.check(input.span) }
        }
    }

    @Test("starts from inputs of the model for which they hold as well", arguments: FuzzTarget.allCases)
    func seeds(target: FuzzTarget) {
        let seeds = FuzzSeeds(target)
        #expect(!seeds.inputs().isEmpty && !seeds.dictionary().isEmpty)
        for input in seeds.inputs() {
            #expect(throws: Never.self, "\(String(decoding: input, as: UTF8.self))") {
                try target.check(input.span)
            }
        }
    }
}
