import FormInputs
import FormValidation
import Foundation
import GeneratedForms
import GeneratedSamples
import JSONSchemaValidation

/// Generates documents and measures the time that generated Swift and Foundation need for them;
/// `Benchmarks/run` runs it.
@main
struct FormBenchmark {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        let sets = try DocumentSet.all()
        if arguments == ["list"] {
            for set in sets { print(set.name) }
            return
        }
        let set = arguments.count > 1 ? sets.first { $0.name == arguments[1] } : nil
        if let set, (5...6).contains(arguments.count), arguments[0] == "write", let count = Int(arguments[2]),
            let percent = arguments.count == 6 ? Int(arguments[5]) : 12
        {
            try set.schema.write(to: URL(filePath: arguments[4]))
            try set.documents(count: count, invalidPercent: percent).write(to: URL(filePath: arguments[3]))
        } else if let set, (4...5).contains(arguments.count), arguments[0] == "measure",
            let runs = Int(arguments[3])
        {
            let word = arguments.count == 5 ? arguments[4] : ""
            try measure(set, file: URL(filePath: arguments[2]), runs: runs, word: word)
        } else {
            print(
                "usage: FormBenchmark list | write SET COUNT DOCUMENTS SCHEMA [PERCENT] | measure SET DOCUMENTS RUNS [WORD]"
            )
            exit(2)
        }
    }

    /// Prints, for each way to read the documents, its name, the number of accepted documents, and
    /// the processor time of each run in seconds.
    ///
    /// Ways whose names do not contain the word are skipped, for use with a profiler.
    private static func measure(_ set: DocumentSet, file: URL, runs: Int, word: String) throws {
        let type = set.type
        let schema = try CompiledSchema(json: set.schema)
        let bytes = [UInt8](try Data(contentsOf: file))
        let ranges = lines(of: bytes)
        func report(_ name: String, _ body: () -> Int) {
            guard word.isEmpty || name.contains(word) else { return }
            var accepted = 0
            let times = (0..<runs).map { _ in
                let start = processorTime()
                accepted = body()
                return processorTime() - start
            }
            print("\(name)\t\(accepted)\t\(times.map { "\($0)" }.joined(separator: " "))")
        }
        report("swift isValid") { isValid(type, bytes.span, ranges) }
        report("compiled schema isValid") { isValid(schema, bytes.span, ranges) }
        report("swift init(validating:)") { construct(type, bytes.span, ranges) }
        guard let decodable = type as? any Decodable.Type else { return }
        let documents = ranges.map { Data(bytes[$0]) }
        report("Foundation JSONDecoder") { decode(decodable, documents) }
    }

    /// The processor time of the process in seconds, which other work on the machine affects less
    /// than the elapsed time.
    private static func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        for (index, byte) in bytes.enumerated() where byte == 0x0A {
            ranges.append(start..<index)
            start = index + 1
        }
        return ranges
    }

    private static func isValid<Form: ValidatedForm>(
        _ type: Form.Type, _ bytes: Span<UInt8>, _ ranges: [Range<Int>]
    ) -> Int {
        var count = 0
        for range in ranges where Form.isValid(bytes.extracting(range)) { count += 1 }
        return count
    }

    private static func isValid(
        _ schema: CompiledSchema, _ bytes: Span<UInt8>, _ ranges: [Range<Int>]
    ) -> Int {
        var count = 0
        for range in ranges where schema.isValid(bytes.extracting(range)) { count += 1 }
        return count
    }

    private static func construct<Form: ValidatedForm>(
        _ type: Form.Type, _ bytes: Span<UInt8>, _ ranges: [Range<Int>]
    ) -> Int {
        var count = 0
        for range in ranges where (try? Form(validating: bytes.extracting(range))) != nil { count += 1 }
        return count
    }

    private static func decode<Value: Decodable>(_ type: Value.Type, _ documents: [Data]) -> Int {
        let decoder = JSONDecoder()
        var count = 0
        for document in documents where (try? decoder.decode(Value.self, from: document)) != nil {
            count += 1
        }
        return count
    }
}
