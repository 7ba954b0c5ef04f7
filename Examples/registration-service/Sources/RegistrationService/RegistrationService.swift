import Foundation

/// Takes forms over HTTP, checks them against what their pages say, and answers with what is wrong.
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

    /// Answers requests until a signal asks to end.
    private static func run(_ options: Options) throws(StartupError) {
        // Clients that hang up must not end the service.
        signal(SIGPIPE, SIG_IGN)
        // Held back before there are other threads, so that all of them do so, and the signals wait for `sigwait`.
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGINT)
        sigaddset(&signals, SIGTERM)
        pthread_sigmask(SIG_BLOCK, &signals, nil)

        let server = try HTTPServer(
            address: options.address, port: options.port, limits: .init(silence: options.silence),
            handler: RegistrationHandler())
        let place = "http://\(options.address):\(server.port)"
        // Not `print`, which would keep the line where the output is no terminal.
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
