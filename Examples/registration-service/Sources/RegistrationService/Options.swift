/// What the command line says.
struct Options {
    var address = "127.0.0.1"
    var port: UInt16 = 8080
    var silence = 10

    static let usage = """
        usage: RegistrationService [--address IPV4] [--port PORT] [--timeout SECONDS]

          --address IPV4     where to listen; 127.0.0.1 by default
          --port PORT        the port, 8080 by default; 0 takes a free one
          --timeout SECONDS  after how much silence a connection is closed, 10 by default;
                             a request as a whole may take three times as long
          --help             shows this
        """

    /// Parses arguments; nil if they ask for help.
    ///
    /// - Throws: `UsageError` if an argument is unknown or has a wrong value.
    init?(_ arguments: some Sequence<String>) throws(UsageError) {
        var arguments = Array(arguments)[...]
        while let name = arguments.popFirst() {
            if name == "--help" { return nil }
            guard ["--address", "--port", "--timeout"].contains(name) else {
                throw UsageError("unknown argument '\(name)'")
            }
            guard let value = arguments.popFirst() else { throw UsageError("\(name) needs a value") }
            switch name {
            case "--address": address = value
            case "--port":
                guard let port = UInt16(value) else {
                    throw UsageError("--port takes 0 to 65535, not '\(value)'")
                }
                self.port = port
            default:
                guard let silence = Int(value), 1...3600 ~= silence else {
                    throw UsageError("--timeout takes 1 to 3600, not '\(value)'")
                }
                self.silence = silence
            }
        }
    }
}

/// The reason why a command line is wrong.
struct UsageError: Error {
    /// The reason, for people.
    let message: String

    /// Makes the error.
    init(_ message: String) { self.message = message }
}
