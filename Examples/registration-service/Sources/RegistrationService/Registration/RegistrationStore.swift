import Synchronization

/// Stores the latest registrations in memory, in place of a database.
final class RegistrationStore: Sendable {
    /// How many registrations are kept.
    static let capacity = 1000

    private struct State {
        var lastID = 0
        var registrations: [Int: Registration] = [:]
    }

    private let state = Mutex(State())

    /// The registration with a number; nil if it is no longer stored.
    subscript(id: Int) -> Registration? {
        state.withLock { $0.registrations[id] }
    }

    /// Stores a registration that is made with the next number, and removes the oldest one if there
    /// are too many.
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
