import Foundation
import TestTools
import Testing

/// The scores on the gold labels beside the repository, which must not fall.
@Suite(
    "Score on the gold labels",
    .enabled(
        if: Corpora.isThere && ChildProcess.succeeds("python3", ["-c", ""]),
        "skipped: needs ../shared/corpus and ../shared/extraction beside the repository, and python3"))
struct ScoreTests {
    /// A line of score.py's answer.
    private struct Figures: Decodable {
        var name: String
        var gold: Int
        var precision: Double
        var recall: Double
        var exact: Double

        private enum CodingKeys: String, CodingKey {
            case name, gold, precision, recall
            case exact = "exact_f1"
        }
    }

    private func figures(of corpus: String) throws -> [Figures] {
        let folder = try TemporaryFolder()
        let result = try Tool.run(
            "compile", Corpora.folder + "/corpus/" + corpus, "-o", "out", "--keep-going", "--quiet",
            in: folder)
        #expect(result.status != 2, "\(result.error)")
        let score = try ChildProcess.run(
            "python3",
            [
                Corpora.folder + "/extraction/score.py", "--json",
                Corpora.folder + "/extraction/gold/" + corpus, folder.path(of: "out/model.json"),
            ])
        #expect(score.status == 0, "\(score.error)")
        return try JSONDecoder().decode([Figures].self, from: Data(score.output.utf8))
    }

    /// For each corpus, and each way of naming a field, the precision and exact F1 so far, rounded
    /// down.
    @Test(
        "is not lower than before",
        arguments: [
            ("seeds", ["all": (1.0, 1.0), "table": (1.0, 1.0), "list": (1.0, 1.0)]),
            ("librarium", ["all": (0.90, 0.83)]),
            ("portainer", ["all": (0.93, 0.93)]),
        ])
    func figures(corpus: String, reached: [String: (precision: Double, exact: Double)]) throws {
        let figures = try figures(of: corpus)
        for (name, expected) in reached {
            let figure = try #require(figures.first { $0.name == name })
            #expect(figure.gold > 0)
            #expect(figure.precision >= expected.precision, "\(corpus), \(name)")
            #expect(figure.exact >= expected.exact, "\(corpus), \(name)")
        }
    }
}
