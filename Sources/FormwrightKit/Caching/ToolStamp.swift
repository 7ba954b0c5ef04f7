import DocumentParsing
import Foundation

/// Identifies a build of this tool, so that results of an older build are not reused.
///
/// SwiftPM links a plugin's tool again whenever it plans a build. This changes the file's modification time
/// but not its content, so the content is compared if the time differs.
struct ToolStamp: Codable, Hashable, Sendable {
    /// The size and modification time of the executable file.
    private var time: String
    /// A hash of the executable's content.
    private var digest: UInt64
    /// The versions of the system libraries that the executable uses.
    private var libraries: String

    /// The stamp of the running executable; nil if it cannot be found. In that case, builds are not
    /// distinguished.
    ///
    /// - Parameter known: the stamp in a cache; if its time matches, the content is not read.
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

    /// Whether both tools read pages in the same way, because they have the same content and libraries.
    func isSameTool(as other: ToolStamp) -> Bool { digest == other.digest && libraries == other.libraries }

    /// FNV-1a over words of eight bytes. It is fast even without optimisation, which matters
    /// because builds run the tool unoptimised.
    private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var offset = 0
        while offset &+ 8 <= bytes.count {
            hash = (hash ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0x100_0000_01B3
            // Words have high bits that the multiplication alone would never move down.
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
