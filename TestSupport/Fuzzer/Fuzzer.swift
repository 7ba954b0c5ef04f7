import Foundation
import FuzzProperties

/// The entry point of libFuzzer, in `libclang_rt.fuzzer`.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// Fuzzes the target that `FORMWRIGHT_FUZZ_TARGET` names; `make fuzz` runs it.
///
/// With `--prepare FOLDER`, it writes its first inputs: `FOLDER/dictionary` and `FOLDER/seeds`. All
/// other arguments are libFuzzer's. The target is in the environment, because libFuzzer restarts
/// itself with its own arguments.
@main
enum Fuzzer {
    /// The target.
    static let target: FuzzTarget = {
        let name = ProcessInfo.processInfo.environment["FORMWRIGHT_FUZZ_TARGET"] ?? ""
        if let target = FuzzTarget(rawValue: name) { return target }
        let known = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
        print("FORMWRIGHT_FUZZ_TARGET must be one of \(known)")
        exit(2)
    }()

    static func main() throws {
        let arguments = CommandLine.arguments
        if arguments.count == 3, arguments[1] == "--prepare" {
            try prepare(URL(filePath: arguments[2]))
            return
        }
        _ = target
        var count = CommandLine.argc
        var pointer = CommandLine.unsafeArgv
        exit(runDriver(&count, &pointer, Self.tryInput))
    }

    private static let tryInput: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32 = { start, count in
        do {
            try Fuzzer.target.check(UnsafeBufferPointer(start: start, count: count).span)
        } catch {
            // If the process traps, libFuzzer writes the input to a file.
            fatalError("\(error)")
        }
        return 0
    }

    private static func prepare(_ folder: URL) throws {
        let seeds = FuzzSeeds(target)
        let place = folder.appending(path: "seeds")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        try Data(seeds.dictionary().utf8).write(to: folder.appending(path: "dictionary"))
        for (index, input) in seeds.inputs().enumerated() {
            try Data(input).write(to: place.appending(path: "\(index)"))
        }
    }
}
