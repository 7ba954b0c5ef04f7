import Dispatch
import Foundation
import Synchronization

/// Ends connections whose request takes too long.
///
/// The timeout of libmicrohttpd is one of silence; a client that sends a byte now and then would keep its connection.
final class ConnectionDeadlines: Sendable {
    private struct Connection {
        var socket: Int32
        var deadline: ContinuousClock.Instant
    }

    private let limit: Duration
    private let connections = Mutex<[UInt: Connection]>([:])

    /// Makes the deadlines; a request may take as long as is said.
    init(limit: Duration) {
        self.limit = limit
    }

    /// Looks at the connections every second, for as long as the process lives.
    func watch() {
        Thread.detachNewThread { [self] in
            while true {
                Thread.sleep(forTimeInterval: 1)
                endLate()
            }
        }
    }

    /// Notes a connection, named by a number of its own.
    func opened(_ id: UInt, socket: Int32) {
        connections.withLock { $0[id] = Connection(socket: socket, deadline: .now + limit) }
    }

    /// Notes that a request was answered: the next one has its own time.
    func answered(_ id: UInt) {
        connections.withLock { $0[id]?.deadline = .now + limit }
    }

    /// Forgets a connection. Its socket is still open, so that it cannot be mistaken for another's.
    func closed(_ id: UInt) {
        connections.withLock { $0[id] = nil }
    }

    private func endLate() {
        let now = ContinuousClock.now
        connections.withLock { connections in
            for connection in connections.values where connection.deadline < now {
                // Its thread sees the end of the connection and closes it.
                _ = shutdown(connection.socket, Int32(SHUT_RDWR))
            }
        }
    }
}
