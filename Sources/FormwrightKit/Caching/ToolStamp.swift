import DocumentParsing
import Foundation

/// Identifies a build of this tool, so that findings of an older build are not reused.
///
/// SwiftPM links a plugin's tool whenever it plans a build: the file is new, its content is not. So the content
/// decides if the time does not.
struct ToolStamp: Codable, Hashable, Sendable {
    /// The size and time of the executable's file.
    private var time: String
    /// A hash of its content.
    private var digest: UInt64
    /// The versions of the system's libraries that it runs with.
    private var libraries: String

    /// The stamp of the executable that runs; nil if it cannot be found: then nothing is distinguished.
    ///
    /// - Parameter known: the stamp that a cache has; where its time is right, the content is not looked at.
    init?(known: ToolStamp?) {
        guard let time = ToolStamp.ownTime else { return nil }
        libraries = DocumentParsing.libraryVersions
        if let known, known.time == time {
            (self.time, digest) = (known.time, known.digest)
            return
        }
        guard let digest = ToolStamp.ownDigest else { return nil }
        self.time = time
        self.digest = digest
    }

    private static let ownTime = Bundle.main.executablePath.flatMap { try? FileSystem.stamp(of: $0) }

    private static let ownDigest = Bundle.main.executablePath
        .flatMap { try? Data(contentsOf: URL(filePath: $0), options: .alwaysMapped) }
        .map { $0.withUnsafeBytes(hash) }

    /// Whether both read files alike: they are of one content, with the same libraries.
    func isSameTool(as other: ToolStamp) -> Bool { digest == other.digest && libraries == other.libraries }

    /// FNV-1a over words of eight bytes: fast even without optimisation, as builds run the tool.
    private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var offset = 0
        while offset &+ 8 <= bytes.count {
            hash = (hash ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0x100_0000_01B3
            // Words, unlike bytes, have high bits that a product alone would never bring down.
            hash ^= hash >> 29
            offset &+= 8
        }
        while offset < bytes.count {
            hash = (hash ^ UInt64(bytes[offset])) &* 0x100_0000_01B3
            offset &+= 1
        }
        return hash
    }
}
