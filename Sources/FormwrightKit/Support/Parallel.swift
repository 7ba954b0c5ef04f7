import Dispatch

/// Work on the elements of an array by several threads.
enum Parallel {
    /// Applies a function to every element; the results are in the order of the elements, whatever the threads did.
    ///
    /// - Parameter workers: how many threads work at a time at most; 1 does all on the caller's.
    static func map<Element: Sendable, Result: Sendable>(
        _ elements: [Element], workers: Int, _ transform: @Sendable (Element) -> Result
    ) -> [Result] {
        let workers = min(workers, elements.count)
        guard workers > 1 else { return elements.map(transform) }
        return Array(unsafeUninitializedCapacity: elements.count) { buffer, initializedCount in
            // Each element of the buffer is written by exactly one worker, and read only after all are done.
            nonisolated(unsafe) let results = buffer
            DispatchQueue.concurrentPerform(iterations: workers) { worker in
                for index in stride(from: worker, to: elements.count, by: workers) {
                    results.initializeElement(at: index, to: transform(elements[index]))
                }
            }
            initializedCount = elements.count
        }
    }
}
