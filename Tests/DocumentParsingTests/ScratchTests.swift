import DocumentParsing
import FormModel
import Foundation
import Testing

@Test func scratch() throws {
    guard let list = ProcessInfo.processInfo.environment["FW_DUMP"] else { return }
    for path in list.split(separator: ":").map(String.init) {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        let source = SourceText(file: path, bytes: Array(data))
        let result = DocumentParsing.parse(source)
        print("=== \(path)")
        for d in result.diagnostics { print("DIAG", d.severity, d.rule, d.message, source.location(at: d.range?.offsets.lowerBound ?? 0)) }
        if ProcessInfo.processInfo.environment["FW_QUIET"] == nil {
            print(PageDumper.dump(result.page, showsRanges: ProcessInfo.processInfo.environment["FW_RANGES"] != nil))
        }
    }
}
