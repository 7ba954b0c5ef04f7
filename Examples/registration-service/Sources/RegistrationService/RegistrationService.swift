import Foundation

/// Receives forms over HTTP, validates them by the rules of their pages, and responds with their
/// issues.
@main
enum RegistrationService {
    static func main() {
        do {
            guard let options = try Options(CommandLine.arguments.dropFirst()) else {
                print(Options.usage)
                return
            }
            try run(options)
        } catch let error as UsageError {
            fail(error.message, status: 2)
        } catch let error as StartupError {
            fail(error.message, status: 1)
        } catch {
            fail("\(error)", status: 1)
        }
    }

    /// Answers requests until a signal ends it.
    private static func run(_ options: Options) throws(StartupError) {
        // A client that closes its connection must not end the service.
        signal(SIGPIPE, SIG_IGN)
        // Block the signals before other threads start, so that all threads block them and
        // `sigwait` receives them.
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGINT)
        sigaddset(&signals, SIGTERM)
        pthread_sigmask(SIG_BLOCK, &signals, nil)

        let server = try HTTPServer(
            address: options.address, port: options.port, limits: .init(silence: options.silence),
            handler: RegistrationHandler())
        let place = "http://\(options.address):\(server.port)"
        // Do not use `print`, which would buffer the line if the output is not a terminal.
        try? FileHandle.standardOutput.write(contentsOf: Data("listening on \(place)\n".utf8))
        var received: Int32 = 0
        sigwait(&signals, &received)
        server.stop()
    }

    private static func fail(_ message: String, status: Int32) -> Never {
        try? FileHandle.standardError.write(contentsOf: Data("RegistrationService: \(message)\n".utf8))
        exit(status)
    }
}
