import CCMark
import DocumentParsing
import FormExtraction
import FormModel
import FormwrightKit
import Foundation

/// Compiles a tree of documentation and compares the processor time of each stage with that of
/// libcmark alone.
///
/// usage: TreeBenchmark FOLDER RUNS
///
/// Prints a line for each measure: its name, a tab, and the seconds of the fastest run. Everything
/// runs on one thread, the stages take turns, and libcmark parses the same bytes.
@main
enum TreeBenchmark {
    static func main() {
        let arguments = CommandLine.arguments
        guard arguments.count == 3, let runs = Int(arguments[2]), runs > 0 else {
            FileHandle.standardError.write(Data("usage: TreeBenchmark FOLDER RUNS\n".utf8))
            exit(2)
        }
        let folder = arguments[1]
        let sources = documents(below: folder)
        guard !sources.isEmpty else {
            FileHandle.standardError.write(Data("TreeBenchmark: there are no pages in '\(folder)'\n".utf8))
            exit(2)
        }
        var least: [String: Double] = [:]
        func measure(_ name: String, _ work: () -> Void) {
            let start = processorTime()
            work()
            let time = processorTime() - start
            least[name] = min(least[name] ?? .infinity, time)
        }
        for _ in 0..<runs {
            measure("libcmark") { for source in sources { parseWithLibcmark(source.bytes) } }
            measure("parsing") { for source in sources { _ = DocumentParsing.parse(source) } }
            let pages = sources.map { DocumentParsing.parse($0).page }
            measure("reading") {
                for page in pages {
                    _ = FormExtraction.extract(page, configuration: ExtractionConfiguration())
                }
            }
            measure("whole") {
                _ = Compiler.compile(CompilationRequest(docs: [folder], keepsGoing: true, workers: 1))
            }
        }
        print("pages\t\(sources.count)")
        print("bytes\t\(sources.reduce(0) { $0 + $1.bytes.count })")
        for name in ["libcmark", "parsing", "reading", "whole"] { print("\(name)\t\(least[name] ?? 0)") }
    }

    private static func documents(below folder: String) -> [SourceText] {
        let enumerator = FileManager.default.enumerator(atPath: folder)
        var names: [String] = []
        while let name = enumerator?.nextObject() as? String {
            if [".md", ".mdx", ".markdown"].contains(where: name.hasSuffix) { names.append(name) }
        }
        return names.sorted().compactMap { name in
            FileManager.default.contents(atPath: folder + "/" + name).map {
                SourceText(file: name, bytes: Array($0))
            }
        }
    }

    private static func parseWithLibcmark(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { buffer in
            let root = cmark_parse_document(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_DEFAULT)
            if let root { cmark_node_free(root) }
        }
    }

    /// The processor time of the process in seconds, which does not include other work on the
    /// machine.
    private static func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
