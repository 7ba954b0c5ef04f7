import Foundation

/// A socket that waits for connections.
struct ListeningSocket {
    /// Its descriptor.
    let descriptor: Int32
    /// The port, even if the system chose it.
    let port: UInt16

    /// Opens a socket at an IPv4 address; with port 0, the system chooses one.
    ///
    /// - Throws: `StartupError` if the address is not one of this machine, or the port is in use.
    init(address: String, port: UInt16) throws(StartupError) {
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_port = port.bigEndian
        guard inet_pton(AF_INET, address, &name.sin_addr) == 1 else {
            throw StartupError("'\(address)' is no IPv4 address")
        }
        let place = "\(address):\(port)"
        #if canImport(Darwin)
            let descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #else
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        #endif
        guard descriptor >= 0 else { throw StartupError("cannot open a socket: \(Self.reason)") }
        var isOn: Int32 = 1
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        // Allow a port that was closed a moment ago, but not one that is in use.
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &isOn, socklen_t(MemoryLayout<Int32>.size))
        let isOpen = withUnsafeMutablePointer(to: &name) { name in
            name.withMemoryRebound(to: sockaddr.self, capacity: 1) { name in
                bind(descriptor, name, length) == 0
                    && listen(descriptor, SOMAXCONN) == 0
                    && getsockname(descriptor, name, &length) == 0
            }
        }
        guard isOpen else {
            let reason = Self.reason
            close(descriptor)
            throw StartupError("cannot listen on \(place): \(reason)")
        }
        self.descriptor = descriptor
        self.port = UInt16(bigEndian: name.sin_port)
    }

    private static var reason: String { String(cString: strerror(errno)) }
}

/// The reason why the service could not start.
struct StartupError: Error {
    /// The reason, for people.
    let message: String

    /// Makes the error.
    init(_ message: String) { self.message = message }
}
