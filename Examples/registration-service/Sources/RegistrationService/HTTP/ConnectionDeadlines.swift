import Dispatch
import Foundation
import Synchronization

/// Ends connections whose request takes too long.
///
/// The timeout of libmicrohttpd only counts silence. A client that sends a byte now and then would
/// keep its connection.
final class ConnectionDeadlines: Sendable {
    private struct Connection {
        var socket: Int32
        var deadline: ContinuousClock.Instant
    }

    private let limit: Duration
    private let connections = Mutex<[UInt: Connection]>([:])

    /// Makes the deadlines with the maximum duration of a request.
    init(limit: Duration) {
        self.limit = limit
    }

    /// Checks the connections every second, until the process ends.
    func watch() {
        Thread.detachNewThread { [self] in
            while true {
                Thread.sleep(forTimeInterval: 1)
                endLate()
            }
        }
    }

    /// Registers a connection under a unique number.
    func opened(_ id: UInt, socket: Int32) {
        connections.withLock { $0[id] = Connection(socket: socket, deadline: .now + limit) }
    }

    /// Records that a request was answered; the next one gets its own deadline.
    func answered(_ id: UInt) {
        connections.withLock { $0[id]?.deadline = .now + limit }
    }

    /// Forgets a connection. Its socket is still open, so it cannot be confused with that of
    /// another connection.
    func closed(_ id: UInt) {
        connections.withLock { $0[id] = nil }
    }

    private func endLate() {
        let now = ContinuousClock.now
        connections.withLock { connections in
            for connection in connections.values where connection.deadline < now {
                // The connection's thread notices the end and closes it.
                _ = shutdown(connection.socket, Int32(SHUT_RDWR))
            }
        }
    }
}
