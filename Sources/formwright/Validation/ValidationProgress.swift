import Foundation

/// Shows the progress of a validation on a terminal.
struct ValidationProgress {
    private let console: Console
    private let start = ContinuousClock.now
    private var last = ContinuousClock.now
    private var isShown = false
    private let isWanted: Bool

    init(_ console: Console, isWanted: Bool) {
        self.console = console
        self.isWanted = isWanted && isatty(STDERR_FILENO) == 1
    }

    /// Shows how much has been read; updates the line twice a second.
    ///
    /// - Parameter size: the total size in bytes, if it is known.
    mutating func show(bytes: Int, of size: Int?) {
        guard isWanted else { return }
        let now = ContinuousClock.now
        guard now - last >= .milliseconds(500) else { return }
        last = now
        let seconds = (now - start) / .seconds(1)
        let rate = Double(bytes) / max(seconds, 0.001)
        var text = "\(bytes >> 20) MiB, \(Int(rate) >> 20) MiB a second"
        if let size, size > 0, bytes <= size {
            let rest = Int(Double(size - bytes) / max(rate, 1))
            text += ", \(bytes * 100 / size)%, \(rest / 60):\(rest % 60 < 10 ? "0" : "")\(rest % 60) left"
        }
        console.error("\r\u{1B}[K\(text)")
        isShown = true
    }

    /// Clears the progress line.
    mutating func clear() {
        if isShown { console.error("\r\u{1B}[K") }
        isShown = false
    }

    /// The time since the start.
    var seconds: Double { (ContinuousClock.now - start) / .seconds(1) }
}
