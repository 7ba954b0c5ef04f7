import Foundation

/// The name of a source file, stored as a number, because ranges are copied often and copying a number needs
/// no reference counting.
///
/// Equal names have the same number for as long as the process runs. Names are never freed, so only the names
/// of input files may be stored.
package struct FileName: Hashable, Sendable {
    private let number: Int32

    /// The name with the given text.
    package init(_ text: String) { number = FileNames.shared.number(of: text) }

    /// The name as text.
    package var text: String { FileNames.shared.text(of: number) }
}

extension FileName: Codable {
    /// Decodes the name from its text.
    package init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    /// Encodes the name as text, because numbers differ between processes.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// The texts of all file names.
private final class FileNames: @unchecked Sendable {
    static let shared = FileNames()

    private let lock = NSLock()
    private var texts: [String] = []
    // When a dictionary grows, it hashes all of its keys again. Most documentation has fewer files.
    private var numbers = [String: Int32](minimumCapacity: 1024)

    func number(of text: String) -> Int32 {
        lock.withLock {
            if let number = numbers[text] { return number }
            let number = Int32(texts.count)
            texts.append(text)
            numbers[text] = number
            return number
        }
    }

    func text(of number: Int32) -> String { lock.withLock { texts[Int(number)] } }
}
