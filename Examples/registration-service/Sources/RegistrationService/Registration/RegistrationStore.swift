import Synchronization

/// The latest registrations, in memory, in place of your database.
final class RegistrationStore: Sendable {
    /// How many registrations are kept.
    static let capacity = 1000

    private struct State {
        var lastID = 0
        var registrations: [Int: Registration] = [:]
    }

    private let state = Mutex(State())

    /// The registration with a number, where it is still kept.
    subscript(id: Int) -> Registration? {
        state.withLock { $0.registrations[id] }
    }

    /// Keeps the registration that is made of the next number, and forgets the oldest where there are too many.
    func add(_ make: (Int) -> Registration) -> Registration {
        state.withLock { state in
            state.lastID += 1
            let registration = make(state.lastID)
            state.registrations[state.lastID] = registration
            state.registrations[state.lastID - Self.capacity] = nil
            return registration
        }
    }
}
