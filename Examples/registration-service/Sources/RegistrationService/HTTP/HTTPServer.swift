import CMicroHTTPD
import Foundation
import Synchronization

/// Answers the requests that a server reads.
protocol RequestHandler: Sendable {
    /// The response to a request whose body does not matter, such as one to a wrong path; nil if
    /// the body must be read.
    func refusal(of head: RequestHead) -> Response?

    /// The response to a request with its whole body.
    func response(to head: RequestHead, body: [UInt8]) -> Response
}

/// Reads requests with libmicrohttpd and lets a handler answer them, on several threads.
///
/// No other file uses libmicrohttpd.
final class HTTPServer: Sendable {
    /// The limits for clients.
    struct Limits: Sendable {
        /// The maximum number of bytes of a body.
        var body = 1 << 20
        /// The number of bytes of a body that is too long to discard before the response, so that a
        /// client that does not read while it sends still receives the response.
        var discarded = 16 << 20
        /// The maximum number of bytes for the headers of a connection.
        var head = 32 << 10
        /// The maximum number of open connections; others wait.
        var connections = 256
        /// The seconds of silence after which a connection is closed.
        var silence = 10
        /// The maximum duration of a whole request, in seconds.
        var request: Int { 3 * silence }
    }

    /// The port that the server listens on.
    let port: UInt16

    private let context: ServerContext
    private let daemon: Daemon

    /// Listens at an IPv4 address and answers from now on; with port 0, the system chooses one.
    ///
    /// - Throws: `StartupError` if that is not possible.
    init(address: String, port: UInt16, limits: Limits, handler: some RequestHandler) throws(StartupError) {
        let listener = try ListeningSocket(address: address, port: port)
        context = ServerContext(handler: handler, limits: limits)
        let threads = min(max(ProcessInfo.processInfo.activeProcessorCount, 4), 16)
        let daemon = registration_start(
            listener.descriptor, UInt32(threads), UInt32(limits.connections), UInt32(limits.silence),
            limits.head, answerRequest, completeRequest, noteConnection,
            // Not retained, because the daemon ends before the server does.
            Unmanaged.passUnretained(context).toOpaque())
        guard let daemon else {
            close(listener.descriptor)
            throw StartupError("cannot start libmicrohttpd")
        }
        self.daemon = Daemon(pointer: daemon)
        self.port = listener.port
        context.deadlines.watch()
    }

    /// Accepts no more connections, waits for the requests that are being answered, and ends.
    ///
    /// Requests that take longer than the grace period in seconds are cut off.
    func stop(grace: Int = 5) {
        let listener = MHD_quiesce_daemon(daemon.pointer)
        let end = ContinuousClock.now + .seconds(grace)
        while context.requests.load(ordering: .acquiring) > 0, ContinuousClock.now < end {
            Thread.sleep(forTimeInterval: 0.02)
        }
        MHD_stop_daemon(daemon.pointer)
        if listener >= 0 { close(listener) }
    }

    /// libmicrohttpd's server; its functions may be called from any thread.
    private struct Daemon: @unchecked Sendable {
        let pointer: OpaquePointer
    }
}

/// The server's data for the callbacks.
private final class ServerContext: Sendable {
    let handler: any RequestHandler
    let limits: HTTPServer.Limits
    let deadlines: ConnectionDeadlines
    /// The number of requests that are being read or answered.
    let requests = Atomic<Int>(0)

    init(handler: any RequestHandler, limits: HTTPServer.Limits) {
        self.handler = handler
        self.limits = limits
        deadlines = ConnectionDeadlines(limit: .seconds(limits.request))
    }
}

/// A request that is being read, by one thread at a time.
private final class Exchange {
    let head: RequestHead
    let refusal: Response?
    var body: [UInt8] = []
    var discarded = 0

    init(head: RequestHead, refusal: Response?) {
        self.head = head
        self.refusal = refusal
    }
}

/// Called with the head of a request, then with each piece of its body, then once without one.
private func answerRequest(
    _ context: UnsafeMutableRawPointer?, _ connection: OpaquePointer?, _ path: UnsafePointer<CChar>?,
    _ method: UnsafePointer<CChar>?, _ version: UnsafePointer<CChar>?, _ piece: UnsafePointer<CChar>?,
    _ pieceLength: UnsafeMutablePointer<Int>?, _ state: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> MHD_Result {
    guard let context, let connection, let path, let method, let version, let pieceLength, let state else {
        return .NO
    }
    let server = Unmanaged<ServerContext>.fromOpaque(context).takeUnretainedValue()
    let limits = server.limits

    guard let known = state.pointee else {
        let head = RequestHead(
            method: String(cString: method), target: String(cString: path), version: String(cString: version),
            headers: headers(of: connection))
        let length = head.contentLength ?? 0
        let refusal =
            head.fault.map { Response(.badRequest($0), headers: [("Connection", "close")]) }
            ?? server.handler.refusal(of: head)
            ?? (length > limits.body ? Response(.contentTooLarge(limit: limits.body)) : nil)
        state.pointee = Unmanaged.passRetained(Exchange(head: head, refusal: refusal)).toOpaque()
        server.requests.add(1, ordering: .acquiringAndReleasing)
        // Clients need not send an unwanted body, and the end of a faulty one is unknown.
        if let refusal, head.expectsContinue || head.fault != nil || length > limits.discarded {
            return send(refusal, on: connection)
        }
        return .YES
    }

    let exchange = Unmanaged<Exchange>.fromOpaque(known).takeUnretainedValue()
    let count = pieceLength.pointee
    if count > 0, let piece {
        pieceLength.pointee = 0
        if exchange.discarded == 0, exchange.refusal == nil, exchange.body.count + count <= limits.body {
            exchange.body.append(contentsOf: UnsafeRawBufferPointer(start: piece, count: count))
            return .YES
        }
        exchange.body = []
        exchange.discarded += count
        // In the middle of a body, the only possible response is to close the connection.
        return exchange.discarded <= limits.discarded ? .YES : .NO
    }
    let response =
        if let refusal = exchange.refusal {
            refusal
        } else if exchange.discarded > 0 {
            Response(.contentTooLarge(limit: limits.body))
        } else {
            server.handler.response(to: exchange.head, body: exchange.body)
        }
    return send(response, on: connection)
}

/// Called after a request was answered or cut off.
private func completeRequest(
    _ context: UnsafeMutableRawPointer?, _ connection: OpaquePointer?,
    _ state: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ reason: MHD_RequestTerminationCode
) {
    guard let context, let state, let known = state.pointee else { return }
    let server = Unmanaged<ServerContext>.fromOpaque(context).takeUnretainedValue()
    Unmanaged<Exchange>.fromOpaque(known).release()
    state.pointee = nil
    server.requests.subtract(1, ordering: .acquiringAndReleasing)
    server.deadlines.answered(UInt(bitPattern: connection))
}

/// Called after a connection was opened, and before it is closed.
private func noteConnection(
    _ context: UnsafeMutableRawPointer?, _ connection: OpaquePointer?,
    _ state: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ event: MHD_ConnectionNotificationCode
) {
    guard let context, let connection else { return }
    let server = Unmanaged<ServerContext>.fromOpaque(context).takeUnretainedValue()
    let id = UInt(bitPattern: connection)
    if event == .CONNECTION_NOTIFY_STARTED {
        server.deadlines.opened(id, socket: registration_socket(connection))
    } else {
        server.deadlines.closed(id)
    }
}

/// The headers of a request, in order.
private func headers(of connection: OpaquePointer) -> [(name: String, value: String)] {
    var headers: [(name: String, value: String)] = []
    withUnsafeMutablePointer(to: &headers) { headers in
        _ = MHD_get_connection_values(
            connection, .HEADER_KIND,
            { context, _, name, value in
                guard let context, let name else { return .NO }
                let headers = context.assumingMemoryBound(to: [(name: String, value: String)].self)
                headers.pointee.append((String(cString: name), value.map { String(cString: $0) } ?? ""))
                return .YES
            }, headers)
    }
    return headers
}

/// Passes a response to libmicrohttpd, which copies it.
private func send(_ response: Response, on connection: OpaquePointer) -> MHD_Result {
    var body = response.body
    guard let answer = MHD_create_response_from_buffer(body.count, &body, .RESPMEM_MUST_COPY) else {
        return .NO
    }
    defer { MHD_destroy_response(answer) }
    for header in response.headers where MHD_add_response_header(answer, header.name, header.value) == .NO {
        return .NO
    }
    return MHD_queue_response(connection, UInt32(response.status), answer)
}
