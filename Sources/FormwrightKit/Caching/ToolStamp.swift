import Foundation

/// Tells one build of this tool from another, so that what an older one found on pages is not believed.
enum ToolStamp {
    /// The version, and the size and time of the executable that runs; nil where it cannot be found: then nothing is told apart.
    static let current: String? = {
        guard let path = Bundle.main.executablePath, let stamp = try? FileSystem.stamp(of: path) else {
            return nil
        }
        return "\(FormwrightVersion.current) \(stamp)"
    }()
}
